import type { LegacyEncoding } from './code-tables.js'
import { decodeLegacy } from './decode.js'
import { isSyllable } from './syllables.js'

/** How a piece of text between spaces reads: 1 as Vietnamese with its marks, -1 as nothing, 0 where it has no marks. */
export type Value = -1 | 0 | 1

/** Letters and the signs that stand for letters; signs of any text come off at the ends. */
const wordLike =
  /[\p{L}\p{M}\p{Co}\u0080-\u009F\u00A1-\u00BF\u00D7\u00F7\u0192\u02C6\u02DC\u2020-\u2022\u2026\u2030\u2039\u203A\u20AB\u20AC\u2122\u0001-\u0008\u000E-\u001F]+/gu
const signEnds = /^[«»·•…°±º²³¹ª‹›\u00AD\uE000-\uF8FF]+|[«»·•…°±º²³¹ª‹›\u00AD\uE000-\uF8FF]+$/gu
/** `QĐ`, `TSCĐ`, `TƯ`, and đ for đồng: no words, and no sign of a wrong reading. */
const abbreviation = /^(?:[A-ZĐƯ]+|đ)$/
const likeWord = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u

function readValue(text: string): Value {
  let sum = 0
  for (const [found] of text.matchAll(wordLike)) {
    const letters = found.replace(signEnds, '')
    if (!/[^\0-~]|[\u0001-\u0008\u000E-\u001F]/.test(letters) || !/[\p{L}\p{Cc}]/u.test(letters)) continue
    if (likeWord.test(letters) && isSyllable(letters.toLowerCase())) sum++
    else if (!abbreviation.test(letters)) sum--
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0
}

/** Reads the pieces of one text; the same piece is read once under each encoding. */
export class PieceReader {
  readonly #read = new Map<string, Map<LegacyEncoding | null, Value>>()

  /** Null is the piece as it is. */
  value(piece: string, encoding: LegacyEncoding | null): Value {
    if (!/[^\t\n\r -~]/.test(piece)) return 0
    // a sign alone says nothing, whatever letter it would be
    if (piece.length === 1 && !/\p{L}/u.test(piece)) return 0
    let values = this.#read.get(piece)
    if (values === undefined) {
      values = new Map()
      this.#read.set(piece, values)
    }
    let value = values.get(encoding)
    if (value === undefined) {
      value = readValue((encoding === null ? piece : decodeLegacy(piece, encoding).text).normalize('NFC'))
      values.set(encoding, value)
    }
    return value
  }
}

/** Whether a piece has letters that no 8-bit text shows: `ế`. */
export function hasUnicodeLetters(piece: string): boolean {
  return /[\u1EA0-\u1EF9]/.test(piece) || /[aeiouyâêô][\u0300-\u0323]/iu.test(piece)
}

/** How a stretch of text reads under one encoding, against how it reads as it is. */
export interface Tally {
  /** Pieces with marks, under either reading. */
  marked: number
  /** Pieces that read well decoded. */
  good: number
  /** Pieces that read better decoded, and worse. */
  gain: number
  loss: number
  /** Pieces with letters that only Unicode has. */
  unicode: number
}

/** Pieces are apart by spaces of ASCII alone: A0 is a letter of VISCII. */
export function piecesOf(text: string): string[] {
  return text.split(/[ \t\n\r]+/).filter((piece) => /[^ -~]/.test(piece))
}

export function tallyPieces(pieces: readonly string[], encoding: LegacyEncoding, reader: PieceReader): Tally {
  const tally: Tally = { marked: 0, good: 0, gain: 0, loss: 0, unicode: 0 }
  for (const piece of pieces) {
    const asIs = reader.value(piece, null)
    const value = reader.value(piece, encoding)
    if (asIs === 0 && value === 0) continue
    tally.marked++
    if (value > 0) tally.good++
    if (value > asIs) tally.gain++
    if (value < asIs) tally.loss++
    if (hasUnicodeLetters(piece)) tally.unicode++
  }
  return tally
}
