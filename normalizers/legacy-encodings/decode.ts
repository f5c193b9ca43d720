import { raiseCapitals } from './capitals.js'
import { codeOf, symbolCode } from './carrier.js'
import { codeTables, type LegacyEncoding } from './code-tables.js'

export interface DecodedLegacy {
  /** NFC where the encoding has a letter; what it has none for stays. */
  readonly text: string
  /** For each unit of `text` its place in the text given, and after them that text's length. */
  readonly starts: readonly number[]
}

/** Text of an encoding from before Unicode, as a reader gave it, → Unicode. `capitals`: its font shows small letters as capitals. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): DecodedLegacy {
  const table = codeTables[encoding]
  const starts: number[] = []
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const unit = text[at]!
    const code = codeAt(text, at)
    const next = table.pairs.size > 0 && at + 1 < text.length ? codeAt(text, at + 1) : -1
    const pair = code < 0 || next < 0 ? undefined : table.pairs.get(code * 256 + next)
    let letter = pair ?? table.single.get(code) ?? (symbolCode(unit) === code ? String.fromCharCode(code) : unit)
    if (capitals && letter.toUpperCase().length === 1) letter = letter.toUpperCase()
    decoded += letter
    starts.push(at)
    at += pair === undefined ? 1 : 2
  }
  starts.push(text.length)
  return { text: table.smallOnly && !capitals ? raiseCapitals(decoded) : decoded, starts }
}

/** A symbol that stands alone is a bullet, whatever its font; beside a letter it is one. */
function codeAt(text: string, at: number): number {
  const symbol = symbolCode(text[at]!)
  if (symbol < 0) return codeOf(text[at]!)
  return isLetterLike(text[at - 1]) || isLetterLike(text[at + 1]) ? symbol : -1
}

function isLetterLike(unit: string | undefined): boolean {
  return unit !== undefined && (/[a-z]/i.test(unit) || symbolCode(unit) > 0x40)
}
