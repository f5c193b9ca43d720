import { type LegacyEncoding, legacyEncodings } from './code-tables.js'
import { decodeLegacy } from './decode.js'
import { isSyllable } from './syllables.js'

/** How a piece of text between spaces reads: 1 as Vietnamese with its marks, -1 as nothing, 0 where it has no marks. */
export type Value = -1 | 0 | 1

export interface PieceReading {
  readonly asIs: Value
  readonly decoded: Readonly<Record<LegacyEncoding, Value>>
  /** It has letters that only Unicode has: `ế`. */
  readonly unicode: boolean
}

const unmarked: PieceReading = {
  asIs: 0,
  decoded: { tcvn3: 0, vni: 0, viscii: 0, vps: 0, 'windows-1258': 0 },
  unicode: false,
}

/** Letters and the signs that stand for letters; signs of any text come off at the ends. */
const wordLike =
  /[\p{L}\p{M}\p{Co}\u0080-\u009F\u00A1-\u00BF\u00D7\u00F7\u0192\u02C6\u02DC\u2020-\u2022\u2026\u2030\u2039\u203A\u20AB\u20AC\u2122\u0001-\u0008\u000E-\u001F]+/gu
const signEnds = /^[«»·•…°§±º²³¹ª‹›\u00AD\uE000-\uF8FF]+|[«»·•…°§±º²³¹ª‹›\u00AD\uE000-\uF8FF]+$/gu
const likeWord = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u

function readValue(text: string): Value {
  let sum = 0
  for (const [found] of text.matchAll(wordLike)) {
    const letters = found.replace(signEnds, '')
    if (!/[^\0-~]|[\u0001-\u0008\u000E-\u001F]/.test(letters)) continue
    sum += likeWord.test(letters) && isSyllable(letters.toLowerCase()) ? 1 : -1
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0
}

/** Reads one text piece by piece; the same piece is read once. */
export class PieceReader {
  readonly #read = new Map<string, PieceReading>()

  read(piece: string): PieceReading {
    if (!/[^\t\n\r -~]/.test(piece)) return unmarked
    let reading = this.#read.get(piece)
    if (reading === undefined) {
      const decoded = Object.fromEntries(
        legacyEncodings.map((encoding) => [encoding, readValue(decodeLegacy(piece, encoding).text.normalize('NFC'))]),
      ) as Record<LegacyEncoding, Value>
      reading = {
        asIs: readValue(piece.normalize('NFC')),
        decoded,
        unicode: /[\u1EA0-\u1EF9]/.test(piece.normalize('NFC')),
      }
      this.#read.set(piece, reading)
    }
    return reading
  }
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
    const { asIs, decoded, unicode } = reader.read(piece)
    const value = decoded[encoding]
    if (asIs === 0 && value === 0) continue
    tally.marked++
    if (value > 0) tally.good++
    if (value > asIs) tally.gain++
    if (value < asIs) tally.loss++
    if (unicode) tally.unicode++
  }
  return tally
}
