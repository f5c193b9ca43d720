/**
 * Vietnamese letters: keys under which two spellings of the same words are equal. Every key of NFC text has the length of
 * the text, so that a place found in a key is the same place in the text.
 */

import { kindAt, LETTER } from './character-kinds.js'

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
const yOf = new Map([...'iìíỉĩị'].map((letter, i) => [letter, [...'yỳýỷỹỵ'][i]!]))
const yOfU = new Map([...'ùúủũụ'].map((letter, i) => [letter, [...'ỳýỷỹỵ'][i]!]))
/** A letter on either side, as far as a quick look tells; what is left is looked at again. */
const quick = 'a-z\\u00DF-\\u024F\\u1E00-\\u1EFF'
/**
 * Two letters that may be written otherwise. By their ends: `hoà`, `thuỷ` (not `quý`); `hòan`; `quí`, `qúy`, `qui`; and i alone
 * after the consonants where it is y: `kĩ`, `tỉ`.
 */
const otherSpelling = new RegExp(
  `o[àáảãạèéẻẽẹ](?![${quick}])|(?<!q)u[ỳýỷỹỵ](?![${quick}])|[òóỏõọ][ae]|[ùúủũụ]y|qu[iìíỉĩị]|q[ùúủũụ][iy]|[hklmst][iìíỉĩị](?![${quick}])(?<![${quick}]..)`,
  'g',
)

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
  const key = lowerSameLength(text)
  return key.replace(otherSpelling, (found: string, at: number) => {
    const inside = isLetterAt(key, at + found.length)
    if (found[0] === 'q') {
      if (!inside) return `qu${found[1] === 'u' ? yOf.get(found[2]!) : yOfU.get(found[1]!)}`
      // `qùyn`: its tone goes to the second letter, as in any closed syllable
      const pair = found.slice(1)
      return found[0] + (closedPairs.get(pair) ?? pair)
    }
    const closed = closedPairs.get(found)
    if (closed !== undefined) return inside ? closed : found
    if (inside) return found
    const open = openPairs.get(found)
    if (open !== undefined) return open
    return isLetterAt(key, at - 1) ? found : found[0] + yOf.get(found[1]!)!
  })
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && kindAt(text, at) === LETTER
}

/** The letter without its marks by the code of the lower-case letter; 0 was not asked for yet. */
const bareCodes = new Uint16Array(0x10000)

/** Key for searching without marks: `Đồng Tháp` → `dong thap`. Same length as the (NFC) text. */
export function searchKey(text: string): string {
  const lower = lowerSameLength(text)
  if (!/[^\0-~]/.test(lower)) return lower
  let key = ''
  // as many at once as a call takes without harm
  for (let from = 0; from < lower.length; from += 4096) {
    const codes: number[] = []
    const to = Math.min(lower.length, from + 4096)
    for (let at = from; at < to; at++) {
      const code = lower.charCodeAt(at)
      codes.push(code <= 126 ? code : bareCodes[code] || bareCode(code))
    }
    key += String.fromCharCode.apply(null, codes)
  }
  return key
}

function bareCode(code: number): number {
  const letter = String.fromCharCode(code)
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd')
  bareCodes[code] = bare.length === 1 ? bare.charCodeAt(0) : code
  return bareCodes[code]!
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
