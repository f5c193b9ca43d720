/**
 * Vietnamese letters: keys under which two spellings of the same words are equal. Every key of NFC text has the length of
 * the text, so that a place found in a key is the same place in the text.
 */

/** `oà`, `uý` … → `òa`, `úy` …: tone marks go two ways on oa, oe, uy. */
const tonePairs = new Map<string, string>()
for (const [first, second, marked] of [
  ['o', 'a', 'àáảãạ'],
  ['o', 'e', 'èéẻẽẹ'],
  ['u', 'y', 'ỳýỷỹỵ'],
] as const) {
  const moved = first === 'o' ? 'òóỏõọ' : 'ùúủũụ'
  for (let i = 0; i < 5; i++) tonePairs.set(first + marked[i], moved[i] + second)
}

const toneOfI = new Map([...'yỳýỷỹỵ'].map((letter, i) => [letter, [...'iìíỉĩị'][i]!]))
const tonePattern = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/g
/** `kỹ`/`kĩ`, `lý`/`lí`, `tỷ`/`tỉ`, `hy`/`hi`, `quý`/`quí`: y alone after these consonants is i. */
const singleY = /(?<![\p{L}\p{M}])([hklmst])([yỳýỷỹỵ])(?![\p{L}\p{M}])/gu
const quY = /(?<=q)(u)([yỳýỷỹỵ])(?![\p{L}\p{M}])|(?<=q)([ùúủũụ])y(?![\p{L}\p{M}])/gu
const markOfU = new Map([...'ùúủũụ'].map((letter, i) => [letter, [...'ìíỉĩị'][i]!]))

/**
 * Key for comparing words: lower case, one place for tone marks, i for a lone y. Marks stay.
 * `Uỷ ban` and `Ủy ban`, `Quí` and `quý` have one key. Same length as the (NFC) text.
 */
export function compareKey(text: string): string {
  const lower = lowerSameLength(text)
  return lower
    .replace(quY, (_, u: string | undefined, y: string | undefined, marked: string | undefined) =>
      u !== undefined ? `u${toneOfI.get(y!)}` : `u${markOfU.get(marked!)}`,
    )
    .replace(tonePattern, (pair) => tonePairs.get(pair)!)
    .replace(singleY, (_, consonant: string, y: string) => consonant + toneOfI.get(y)!)
}

const bareLetters = new Map<string, string>()

/** Key for searching without marks: `Đồng Tháp` → `dong thap`. Same length as the (NFC) text. */
export function searchKey(text: string): string {
  let key = ''
  for (const character of lowerSameLength(text)) {
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
