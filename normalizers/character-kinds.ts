/** What a character is to whoever cuts words: looked up in a table, which costs less than a pattern for every letter of a text. */

export const SPACE = 1
export const SIGN = 2
/** A letter, or a mark on one. */
export const LETTER = 3
/** A figure of any script. */
export const FIGURE = 4

/** By code unit; 0 was not asked for yet. */
const kinds = new Uint8Array(0x10000)
const letter = /[\p{L}\p{M}]/u
const figure = /\p{N}/u

function judge(character: string): number {
  if (letter.test(character)) return LETTER
  if (figure.test(character)) return FIGURE
  return /\s/.test(character) ? SPACE : SIGN
}

/** The kind of the character at a place in a text; of one of two units, at its first. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code]!
  if (known !== 0) return known
  if (code >= 0xd800 && code < 0xe000) return judge(String.fromCodePoint(text.codePointAt(at)!))
  const kind = judge(text[at]!)
  kinds[code] = kind
  return kind
}

/** Where the word that begins at `at` ends: before the first character that is no letter, mark or figure. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && kindAt(text, end) >= LETTER) end += unitsAt(text, end)
  return end
}

/** How many units the character at a place has. */
export function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1
}
