import type { SourceNotice } from '../../schema/source-document.js'

/** How much of a file is not UTF-8. */
export interface Utf8Damage {
  /** Bytes that belong to no valid sequence. */
  readonly bytes: number
  /** Valid sequences of two bytes and more. */
  readonly sequences: number
  /** Offsets of the first damaged places, with their lines from 1. */
  readonly places: readonly { readonly offset: number; readonly line: number }[]
}

const MOST_PLACES = 5

export function findDamage(bytes: Uint8Array): Utf8Damage {
  const places: { offset: number; line: number }[] = []
  let damaged = 0
  let sequences = 0
  let line = 1
  let last = -2
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    if (byte < 0x80) {
      if (byte === 10) line++
      i++
      continue
    }
    const length = sequenceLength(bytes, i)
    if (length > 0) {
      sequences++
      i += length
      continue
    }
    damaged++
    if (last !== i - 1 && places.length < MOST_PLACES) places.push({ offset: i, line })
    last = i
    i++
  }
  return { bytes: damaged, sequences, places }
}

/** Length of the valid sequence at `at`, 0 where there is none (RFC 3629: no overlong forms, no surrogates). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  for (let k = 1; k < length; k++) {
    const byte = bytes[at + k]
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0
  }
  const second = bytes[at + 1]!
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0
  return length
}

export function damagedUtf8(bytes: Uint8Array, damage: Utf8Damage) {
  const where = damage.places.map(({ offset, line }) => `${offset} (${line})`).join(', ')
  const more = damage.bytes > damage.places.length ? ' …' : ''
  const notice: SourceNotice = {
    code: 'invalid-encoding',
    severity: 'warning',
    message: {
      vi: `${damage.bytes} byte không phải UTF-8, đã thay bằng U+FFFD; vị trí byte (dòng): ${where}${more}.`,
      en: `${damage.bytes} bytes are not UTF-8, replaced by U+FFFD; at byte (line): ${where}${more}.`,
    },
  }
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', notices: [notice] }
}
