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

/**
 * Characters that 8-bit text shows for letters and that Vietnamese in Unicode has not: no text of an encoding goes without
 * them; those of windows-1258 have a vowel before a tone (`êì`). Quotes, dashes and dots of any text are not among them.
 */
const strangeCharacter =
  /[\u0001-\u0008\u000E-\u001F\u0080-\u009F\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u201A\u201E\u2020\u2021\u2030\u2039\u203A\u20AC\u2122]/i
const vowel = /[aeiouyâêôãõý]/i
const mark = /[ìò]/i

const STRANGE = 1
const VOWEL = 2
const MARK = 4
/** What a character is to this search, by code unit. */
const kinds = Uint8Array.from({ length: 0x2200 }, (_, code) => {
  const character = String.fromCharCode(code)
  return (
    (strangeCharacter.test(character) ? STRANGE : 0) |
    (vowel.test(character) ? VOWEL : 0) |
    (mark.test(character) ? MARK : 0)
  )
})

/** How many strange characters a text has, counted up to `enough`. */
function countStrange(text: string, enough: number): number {
  let count = 0
  let last = 0
  for (let at = 0; at < text.length && count < enough; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0
    if ((kind & STRANGE) !== 0 || ((kind & MARK) !== 0 && (last & VOWEL) !== 0)) {
      count++
      // a vowel that went into a pair begins no other
      last = 0
    } else last = kind
  }
  return count
}

/** Whether a text has so few strange words that no part of it can be in an encoding from before Unicode. */
export function readsAsItIs(text: string, reader: PieceReader): boolean {
  if (countStrange(text, FEWEST_WORDS) < FEWEST_WORDS) return true
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
