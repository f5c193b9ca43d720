import { guessLegacyEncoding, windows1252Text } from '../../normalizers/legacy-encodings/index.js'
import { decodeText, wideEncoding } from './decode-text.js'
import { magicName } from './magic.js'
import { opensMime } from './mime.js'

/** A format that has a reader; `unsupported` names another one, `empty` is a file without words. */
export type DetectedFormat = ReadFormat | { readonly unsupported: string } | 'empty'

export type ReadFormat = 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'html' | 'zip' | 'picture' | 'markdown' | 'text'

/** Formats with a reader, by the names that `magicName` and `markupName` give them. */
const readFormats: ReadonlyMap<string, ReadFormat> = new Map([
  ['PDF', 'pdf'],
  ['Word (DOCX)', 'docx'],
  ['Word 97–2003 (DOC)', 'doc'],
  ['OpenDocument text (ODT)', 'odt'],
  ['RTF', 'rtf'],
  ['HTML', 'html'],
  ['ZIP archive', 'zip'],
  ['image (PNG)', 'picture'],
  ['image (JPEG)', 'picture'],
  ['image (GIF)', 'picture'],
  ['image (TIFF)', 'picture'],
  ['image (WebP)', 'picture'],
  ['image (AVIF)', 'picture'],
])

/** Bytes looked at to tell text from binary. */
const SAMPLE = 65_536
/** A longer file is taken for JSON by its two ends. */
const LONGEST_TRIAL = 4_000_000

/** The format of a file by its content; the name decides only between text and Markdown (and a doubtful CSV). */
export function detectFormat(bytes: Uint8Array, path: string): DetectedFormat {
  if (bytes.every(isBlankByte)) return 'empty'
  const magic = magicName(bytes)
  if (magic) return readFormats.get(magic) ?? { unsupported: magic }
  if (!wideEncoding(bytes) && looksBinary(bytes)) return { unsupported: 'binary' }
  const { text } = decodeText(bytes.subarray(0, SAMPLE))
  const start = text.replace(/^[\s\ufeff\u200b]+/, '')
  if (start === '') return /[^\s\ufeff\u200b]/.test(decodeText(bytes).text) ? nameFormat(path) : 'empty'
  const markup = markupName(start)
  if (markup) return readFormats.get(markup) ?? { unsupported: markup }
  if (start.startsWith('<') && /\.(?:x?html?|mht(?:ml)?)$/i.test(path)) return 'html'
  if (looksJson(start, bytes)) return { unsupported: 'JSON' }
  if (looksCsv(text, path)) return { unsupported: 'CSV' }
  return nameFormat(path)
}

function nameFormat(path: string): 'markdown' | 'text' {
  return /\.(?:md|markdown|mdown|mkdn?|mdx)$/i.test(path) ? 'markdown' : 'text'
}

function isBlankByte(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13)
}

/** A NUL, or more than 1 in 50 control characters that text does not have; VISCII and VPS have capitals there. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte === 0) return true
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1b) controls++
  }
  return controls * 50 > length && guessLegacyEncoding(windows1252Text(bytes.subarray(0, length))) === null
}

function markupName(start: string): string | null {
  const head = start.slice(0, 4096)
  if (opensMime(head)) return 'HTML'
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(head)) return 'HTML'
  if (/^<\?xml/i.test(head)) return /<html\b/i.test(head) ? 'HTML' : 'XML'
  if (/^<(?:table|div|meta|style|script|title|section|article|center|font)\b[^<>]*>/i.test(head)) return 'HTML'
  return null
}

function looksJson(start: string, bytes: Uint8Array): boolean {
  if (!/^(?:\{\s*(?:"|\})|\[\s*(?:[[{"\]\d-]|true|false|null))/.test(start)) return false
  if (bytes.length > LONGEST_TRIAL) return /[\]}]\s*$/.test(decodeText(bytes.subarray(-64)).text)
  const whole = decodeText(bytes)
    .text.replace(/^\ufeff/, '')
    .trim()
  return isJson(whole) || isJson(whole.split('\n', 1)[0]!)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Lines that all have one number of commas or semicolons: two such lines in a file so named, five in another. */
function looksCsv(text: string, path: string): boolean {
  const named = /\.csv$/i.test(path)
  const lines = text.slice(0, 20_000).split('\n').slice(0, 21)
  if (lines.length > 20) lines.pop()
  while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop()
  if (lines.length < (named ? 2 : 5)) return false
  return [',', ';'].some((separator) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1)
    return (
      counts[0]! >= (named ? 1 : 2) && counts.every((count) => count === counts[0]) && (named || !lines.some(isProse))
    )
  })
}

/** A comma before a space is one of a sentence. */
function isProse(line: string): boolean {
  return /[,;] /.test(line)
}
