import { guessLegacyEncoding, windows1252Text } from '../../normalizers/legacy-encodings/index.js'
import type { SourceNotice } from '../../schema/source-document.js'
import { damagedUtf8, findDamage } from './utf8-damage.js'

export interface DecodedText {
  /** Lines are apart by `\n` alone. */
  readonly text: string
  /** WHATWG name: `utf-8`, `utf-16le`, `utf-16be`, `windows-1258`, `windows-1252`. */
  readonly encoding: string
  readonly notices: SourceNotice[]
}

/** Bytes looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 65_536
const otherBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Bytes → text with `\n` line ends. Never throws; what cannot be decoded is U+FFFD and a notice. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding, notices } = decode(bytes)
  return { text: otherBreaks.test(text) ? text.replace(otherBreaks, '\n') : text, encoding, notices }
}

function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes)
  if (wide) return decodeWide(bytes, wide)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', notices: [] }
  } catch {
    const damage = findDamage(bytes)
    return damage.sequences >= damage.bytes ? damagedUtf8(bytes, damage) : decodeOneByte(bytes)
  }
}

/** UTF-16 by its byte order mark, or by high bytes of Vietnamese text: nearly all of them 00, 01, 03, 1E or 20. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 4) return null
  const high = [0, 0]
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) zeros[i & 1]!++
    if (byte === 0 || byte === 1 || byte === 3 || byte === 0x1e || byte === 0x20) high[i & 1]!++
  }
  const half = length / 2
  if (zeros[1]! >= half * 0.4 && high[1]! >= half * 0.95 && zeros[0]! <= half * 0.02) return 'utf-16le'
  if (zeros[0]! >= half * 0.4 && high[0]! >= half * 0.95 && zeros[1]! <= half * 0.02) return 'utf-16be'
  return null
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  const lost = text.includes('\ufffd') ? (text.match(/\ufffd/g)?.length ?? 0) : 0
  if (lost === 0) return { text, encoding, notices: [] }
  const message = {
    vi: `${lost} chỗ không giải mã được theo ${encoding.toUpperCase()}; đã thay bằng U+FFFD.`,
    en: `${lost} places could not be decoded as ${encoding.toUpperCase()}; replaced by U+FFFD.`,
  }
  return { text, encoding, notices: [{ code: 'invalid-encoding', severity: 'warning', message }] }
}

/** windows-1258 where its tone marks follow vowels; else windows-1252, from which text from before Unicode is decoded later. */
function decodeOneByte(bytes: Uint8Array): DecodedText {
  const legacy = guessLegacyEncoding(windows1252Text(bytes.subarray(0, SAMPLE)))
  const composite = legacy === null ? readsAsWindows1258(bytes) : legacy === 'windows-1258'
  const encoding = composite ? 'windows-1258' : 'windows-1252'
  const message = {
    vi: `Tệp không phải UTF-8; đã đọc theo ${encoding}.`,
    en: `The file is not UTF-8; read as ${encoding}.`,
  }
  return {
    text: composite ? new TextDecoder(encoding).decode(bytes).normalize('NFC') : windows1252Text(bytes),
    encoding,
    notices: [{ code: 'invalid-encoding', severity: composite || legacy !== null ? 'info' : 'warning', message }],
  }
}

/** Tone marks of windows-1258: grave, hook, tilde, acute, dot below. */
const toneBytes = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2])
/** a e i o u y and â ê ô ă ơ ư, both cases. */
const vowelBytes = new Set([
  ...[...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)),
  ...[0xe2, 0xea, 0xf4, 0xe3, 0xf5, 0xfd, 0xc2, 0xca, 0xd4, 0xc3, 0xd5, 0xdd],
])

function readsAsWindows1258(bytes: Uint8Array): boolean {
  let tones = 0
  let placed = 0
  const length = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < length; i++) {
    if (!toneBytes.has(bytes[i]!)) continue
    tones++
    if (i > 0 && vowelBytes.has(bytes[i - 1]!)) placed++
  }
  return tones > 0 && placed >= tones * 0.9
}
