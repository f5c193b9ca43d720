import { plainWords } from '../normalizers/areas/phrases.js'
import { compareKey } from '../normalizers/letters.js'
import { lexicon } from './lexicon.js'

/** What a text is made of for comparing: each term with its share, 1 for a word, less for what says little. */
export type Terms = ReadonlyMap<string, number>

/** Shares of kinds of terms, before rarity is weighed. */
const LIGHT = 0.2
const BROAD = 0.7
const PAIR = 0.8
const SYLLABLE = 0.35

/** Cited documents say on what ground, not what is done: `Nghị định số 130/2005/NĐ-CP ngày 17/10/2005 của Chính phủ`. */
const cited =
  /(?:(?:nghị định|nghị quyết|quyết định|thông tư(?: liên tịch)?|chỉ thị|công văn|kế hoạch|luật)\s+)?(?:số[\s:]+)?\d+[\p{L}]?(?:\/\d{4})?[/-][\p{L}\d-]*\p{L}[\p{L}\d/-]*(?:\s*,?\s*ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?(?:\s+của\s+(?:thủ tướng chính phủ|chính phủ|ubnd tỉnh|ủy ban nhân dân tỉnh|bộ \p{L}+(?: \p{L}+)?))?/gu
const datesAndNumbers = /(?:năm |quý |tháng |ngày )?\d+(?:[.,/:-]\d+)*%?/gu

/** `ở mức độ 3`, `mức 4`: grades of online services, which plans of ten years name by nothing else. */
const onlineGrade = /mức(?: độ)? [34](?!\p{L})(?:[ ,]+(?:và )?(?:mức(?: độ)? )?4)?/gu

/**
 * The words of a text, cut and weighed. Equal under other spellings of the same words (`hoá`, `hóa`; `TTHC`).
 *
 * @param programme fields of the plan whose task it is: words that mean one job there count as one
 */
export function termsOf(text: string, programme?: ReadonlySet<string>): Terms {
  const key = compareKey(text.normalize('NFC'))
  const terms = new Map<string, number>()
  const enter = (term: string, share: number): void => {
    if ((terms.get(term) ?? 0) < share) terms.set(term, share)
  }
  const words = plainWords(
    key.replace(cited, ' ; ').replace(onlineGrade, ' dịch vụ công trực tuyến ').replace(datesAndNumbers, ' '),
  )
  let before: string | null = null
  for (const { word, known, light } of cut(words, kinOf(programme))) {
    if (known) {
      enter(word, light ? LIGHT : lexicon.broad.has(word) ? BROAD : 1)
      before = null
      continue
    }
    enter(word, SYLLABLE)
    if (before !== null) enter(`${before} ${word}`, PAIR)
    before = word
  }
  return terms
}

/** Stands between clauses: no word of Vietnamese. */
const CLAUSE_END = ' zqz '

/**
 * Three syllables in a row, function words left out, as numbers in order: what two texts of one job say word for word. Two phrases of one
 * number are too rare to matter.
 */
export function phrasesOf(text: string): Int32Array {
  const key = compareKey(text.normalize('NFC'))
  const found = new Set<number>()
  const words = plainWords(key.replace(cited, ' ; ').replace(/[,;:.()“”"]+/gu, CLAUSE_END))
  for (const clause of words.split(CLAUSE_END)) {
    const syllables = clause
      .split(' ')
      .filter((syllable) => syllable.length > 1 && !lexicon.functions.has(syllable) && !/^\d/.test(syllable))
      .map(hashOf)
    for (let at = 0; at + 2 < syllables.length; at++)
      found.add((Math.imul(Math.imul(syllables[at]!, 31) + syllables[at + 1]!, 31) + syllables[at + 2]!) | 0)
  }
  return Int32Array.from(found).sort()
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

interface CutWord {
  readonly word: string
  readonly known: boolean
  readonly light: boolean
}

const kinOf = (programme: ReadonlySet<string> = new Set()): readonly ReadonlyMap<string, string>[] =>
  [...programme].flatMap((field) => lexicon.kin.get(field) ?? [])

function meaningOf(written: string, kin: readonly ReadonlyMap<string, string>[]): string | undefined {
  for (const own of kin) {
    const word = own.get(written)
    if (word !== undefined) return word
  }
  return lexicon.words.get(written)
}

/** Longest words of the lexicon first, from the left; what is left over are single syllables. Function words are left out. */
function cut(words: string, kin: readonly ReadonlyMap<string, string>[]): CutWord[] {
  const syllables = words.split(' ').filter((syllable) => syllable !== '')
  const found: CutWord[] = []
  for (let at = 0; at < syllables.length; ) {
    const first = syllables[at]!
    let taken = 0
    for (let length = Math.min(lexicon.longest.get(first) ?? 0, syllables.length - at); length > 0; length--) {
      const written = length === 1 ? first : syllables.slice(at, at + length).join(' ')
      const word = meaningOf(written, kin)
      if (word === undefined) continue
      found.push({ word, known: true, light: lexicon.light.has(word) })
      taken = length
      break
    }
    if (taken === 0) {
      if (!lexicon.functions.has(first) && !/^\d/.test(first) && first.length > 1) {
        found.push({ word: first, known: false, light: false })
      }
      taken = 1
    }
    at += taken
  }
  return found
}
