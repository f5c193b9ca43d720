import { type LegacyEncoding, legacyEncodings } from './code-tables.js'
import { PieceReader, piecesOf, tallyPieces } from './reading.js'

/** Different words that must read better before an encoding is believed. */
const FEWEST_WORDS = 4

/**
 * The encoding from before Unicode under which a text reads as Vietnamese where as it is it does not; null where that is not
 * plain, as of a few words, of English or French, or of Unicode.
 */
export function guessLegacyEncoding(text: string, reader = new PieceReader()): LegacyEncoding | null {
  const pieces = piecesOf(text)
  const strange = strangeWords(pieces, reader)
  if (strange.size < FEWEST_WORDS) return null
  let best: { encoding: LegacyEncoding; score: number } | null = null
  for (const encoding of legacyEncodings) {
    const { marked, good, gain, loss, unicode } = tallyPieces(pieces, encoding, reader)
    if (good < marked * 0.75 || unicode > marked * 0.2 || gain < marked * 0.3) continue
    const score = gain - loss * 2
    if (score < FEWEST_WORDS || score <= (best?.score ?? 0)) continue
    const better = [...strange].filter((piece) => reader.value(piece, encoding) > 0)
    if (better.length >= FEWEST_WORDS) best = { encoding, score }
  }
  return best?.encoding ?? null
}

/** Whether a text has so few strange words that no part of it can be in an encoding from before Unicode. */
export function readsAsItIs(text: string, reader: PieceReader): boolean {
  return strangeWords(piecesOf(text), reader).size < FEWEST_WORDS
}

/** Words that read as nothing: of Unicode, English and French there are few. */
function strangeWords(pieces: readonly string[], reader: PieceReader): Set<string> {
  const strange = new Set<string>()
  for (const piece of new Set(pieces)) {
    // letters that no 8-bit text shows are strange to none
    if (!/[\u1EA0-\u1EF9]/.test(piece) && reader.value(piece, null) < 0) strange.add(piece)
  }
  return strange
}
