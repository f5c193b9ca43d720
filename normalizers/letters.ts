/**
 * Vietnamese letters: keys under which two spellings of the same words are equal. Every key of NFC text has the length of
 * the text, so that a place found in a key is the same place in the text.
 */

/** Tone marks go two ways on oa, oe, uy: the usual place is the first letter of an open syllable, the second of a closed one. */
const openPairs = new Map<string, string>()
const closedPairs = new Map<string, string>()
for (const [first, second] of ['oa', 'oe', 'uy'] as const) {
  const firsts = first === 'o' ? 'òóỏõọ' : 'ùúủũụ'
  const seconds = { a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' }[second!]!
  for (let i = 0; i < 5; i++) {
    openPairs.set(first! + seconds[i], firsts[i] + second!)
    closedPairs.set(firsts[i] + second!, first! + seconds[i])
  }
}
/** A letter after it, as far as a quick look tells; what is left is looked at again. */
const openPattern = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![a-z\u00DF-\u024F\u1E00-\u1EFF])/g
const closedPattern = /[òóỏõọ][ae]|[ùúủũụ]y/g
/** `quí` and `qúy` are `quý`, `qui` is `quy`. */
const quPattern = /q(?:u([iìíỉĩị])|([ùúủũụ])[iy])/g
/** `kĩ` is `kỹ`, `tỉ` `tỷ`: i alone after these consonants is y. */
const singleI = /([hklmst])([iìíỉĩị])(?![a-z\u00DF-\u024F\u1E00-\u1EFF])/g
const yOf = new Map([...'iìíỉĩị'].map((letter, i) => [letter, [...'yỳýỷỹỵ'][i]!]))
const yOfU = new Map([...'ùúủũụ'].map((letter, i) => [letter, [...'ỳýỷỹỵ'][i]!]))

/**
 * Key for comparing words: lower case, tone marks at their usual place, y for a lone i. Marks stay, so that a pattern for
 * keys is written as one writes: `hoàn thành`, `quý`, `tỷ lệ`, `ủy ban`. `Uỷ ban` and `Ủy ban`, `Quí` and `quý` have one key.
 * Same length as the (NFC) text.
 */
export function compareKey(text: string): string {
  // readers of one paragraph ask for its key one after another
  if (text !== lastText) {
    lastKey = makeKey(text)
    lastText = text
  }
  return lastKey
}

let lastText = ''
let lastKey = ''

function makeKey(text: string): string {
  let key = lowerSameLength(text)
  if (key.includes('q')) {
    key = key.replace(quPattern, (whole, i: string | undefined, u: string | undefined, at: number) =>
      isLetterAt(key, at + whole.length) ? whole : `qu${i !== undefined ? yOf.get(i) : yOfU.get(u!)}`,
    )
  }
  return key
    .replace(openPattern, (pair, at: number) => (isLetterAt(key, at + 2) ? pair : openPairs.get(pair)!))
    .replace(closedPattern, (pair, at: number) => (isLetterAt(key, at + 2) ? closedPairs.get(pair)! : pair))
    .replace(singleI, (pair, consonant: string, i: string, at: number) =>
      isLetterAt(key, at - 1) || isLetterAt(key, at + 2) ? pair : consonant + yOf.get(i)!,
    )
}

/** One entry for each code unit below U+2000, where all Vietnamese letters and marks are; 0 unknown, 1 letter, 2 none. */
const letterTable = new Uint8Array(0x2000)
const letterOrMark = /[\p{L}\p{M}]/u

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return false
  if (code >= letterTable.length) return letterOrMark.test(String.fromCodePoint(text.codePointAt(at)!))
  if (letterTable[code] === 0) letterTable[code] = letterOrMark.test(text[at]!) ? 1 : 2
  return letterTable[code] === 1
}

const bareLetters = new Map<string, string>()

/** Key for searching without marks: `Đồng Tháp` → `dong thap`. Same length as the (NFC) text. */
export function searchKey(text: string): string {
  const lower = lowerSameLength(text)
  if (!/[^\0-~]/.test(lower)) return lower
  // letters that have their marks in them, one to one
  if (!/[^\0-\u024F\u1E00-\u1EFF\u2010-\u2044]/.test(lower)) {
    const bare = lower
      .normalize('NFD')
      .replace(/[\u0300-\u036F]+/g, '')
      .replace(/đ/g, 'd')
    if (bare.length === lower.length) return bare
  }
  let key = ''
  for (const character of lower) {
    if (character <= '~') {
      key += character
      continue
    }
    let bare = bareLetters.get(character)
    if (bare === undefined) {
      const stripped = character.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')
      bare = stripped.length === character.length ? stripped : character
      bareLetters.set(character, bare)
    }
    key += bare
  }
  return key
}

/** `Đồng Tháp` → `dong-thap`: for ids and file names. */
export function slug(text: string): string {
  return searchKey(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}

/** Bounds a pattern source by Unicode words, which `\b` is not: nothing that is a letter, mark or digit on either side. */
export function bounded(source: string): string {
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${source})(?![\\p{L}\\p{M}\\p{N}])`
}

/** Alternation of literal words, the longest first, with `any white space` between words. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|')
}
