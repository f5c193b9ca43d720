const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
/** Letters of points as they follow in Vietnamese: đ after d, no f, j, w, z. */
const LETTERS = 'abcdđeghiklm'

const ORDINAL = /^(?:(?<decimal>\d{1,3}(?:\.\d{1,3}){0,4})|(?<roman>[IVXLC]{1,8})|(?<letter>[a-eghik-mđ]))\s*[.):]?$/iu

/** `1.2.3` → [1, 2, 3], `IV` → [4], `đ)` → [5]; null where the text is no ordinal. Kinds are told apart by their first number. */
export function ordinalOf(text: string): readonly number[] | null {
  const groups = ORDINAL.exec(text.trim())?.groups
  if (groups === undefined) return null
  if (groups.decimal !== undefined) return [0, ...groups.decimal.split('.').map(Number)]
  if (groups.roman !== undefined && groups.roman === groups.roman.toUpperCase()) return [1, romanOf(groups.roman)]
  return groups.letter === undefined ? null : [2, LETTERS.indexOf(groups.letter.toLowerCase()) + 1]
}

/** 1 → 2, 1.1 → 1.2, I → II: the next of the same kind and level. */
export function follows(before: readonly number[], after: readonly number[]): boolean {
  return before.length === after.length && before.every((n, i) => after[i] === (i + 1 < before.length ? n : n + 1))
}

function romanOf(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter]!)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
