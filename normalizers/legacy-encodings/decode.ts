import { raiseCapitals } from './capitals.js'
import { codeOf, symbolCode } from './carrier.js'
import { codeTables, type LegacyEncoding } from './code-tables.js'

export interface DecodedLegacy {
  /** NFC where the encoding has a letter; what it has none for stays. */
  readonly text: string
  /** For each unit of `text` its place in the text given, and after them that text's length. */
  readonly starts: readonly number[]
}

export interface DecodeOptions {
  /** The font shows small letters as capitals. */
  readonly capitals?: boolean
  /** Units that stay as they are. */
  readonly stays?: (at: number) => boolean
}

/** Text of an encoding from before Unicode, as a reader gave it, → Unicode. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, options: DecodeOptions = {}): DecodedLegacy {
  const { capitals = false, stays } = options
  const table = codeTables[encoding]
  const starts: number[] = []
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const unit = text[at]!
    if (stays?.(at)) {
      decoded += unit
      starts.push(at++)
      continue
    }
    const code = codeAt(text, at, encoding)
    const next = table.pairs.size > 0 && at + 1 < text.length ? codeAt(text, at + 1, encoding) : -1
    const pair = code < 0 || next < 0 ? undefined : table.pairs.get(code * 256 + next)
    const third =
      pair !== undefined && table.thirds.size > 0 && at + 2 < text.length
        ? table.thirds.get(`${pair}${codeAt(text, at + 2, encoding)}`)
        : undefined
    let letter =
      third ??
      pair ??
      table.single.get(code) ??
      (code >= 0 && symbolCode(unit) === code ? String.fromCharCode(code) : unit)
    if (capitals && letter.toUpperCase().length === 1) letter = letter.toUpperCase()
    decoded += letter
    starts.push(at)
    at += third !== undefined ? 3 : pair !== undefined ? 2 : 1
  }
  starts.push(text.length)
  return { text: table.smallOnly && !capitals ? raiseCapitals(decoded) : decoded, starts }
}

/** The code of a unit; -1 of a sign that stands alone, whatever its font: a bullet, or `×` between numbers. */
function codeAt(text: string, at: number, encoding: LegacyEncoding): number {
  const unit = text[at]!
  const symbol = symbolCode(unit)
  if ((unit === '·' || unit === '×') && !/\S/.test((text[at - 1] ?? ' ') + (text[at + 1] ?? ' '))) {
    // in VISCII `·` is the word ở; nothing begins with it but a list
    if (unit === '×' || encoding !== 'viscii' || opensLine(text, at)) return -1
  }
  if (symbol < 0) return codeOf(unit)
  return isLetterLike(text[at - 1]) || isLetterLike(text[at + 1]) ? symbol : -1
}

function opensLine(text: string, at: number): boolean {
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return at === 0 || text[at - 1] === '\n'
}

function isLetterLike(unit: string | undefined): boolean {
  return unit !== undefined && (/[a-z]/i.test(unit) || symbolCode(unit) > 0x40)
}
