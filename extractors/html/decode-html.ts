import { windows1252Text } from '../../normalizers/legacy-encodings/index.js'
import type { SourceNotice } from '../../schema/source-document.js'
import { type DecodedText, decodeText, wideEncoding } from '../encoding/decode-text.js'

/** Bytes in which a page says its encoding. */
const HEAD = 4096

/**
 * Bytes of a page → its text. What the bytes show goes before what the page says of them: saved pages often keep a
 * declaration that was true on the server only.
 * @param outer encoding that a container (MHTML) gives, which goes before the page's own words
 */
export function decodeHtml(bytes: Uint8Array, outer: string | null = null): DecodedText {
  const read = decodeText(bytes)
  const declared = knownLabel(outer) ?? knownLabel(declaredLabel(bytes))
  if (wideEncoding(bytes) || declared === null || declared === read.encoding) {
    return { ...read, notices: declared === read.encoding ? read.notices.filter(saysDamage) : read.notices }
  }
  if (read.encoding === 'utf-8') {
    // UTF-16 is never true of a page whose declaration could be read
    const told = declared.startsWith('utf-') || isAscii(bytes)
    return told ? read : { ...read, notices: [...read.notices, misdeclared(declared, 'utf-8')] }
  }
  if (declared.startsWith('utf-')) return read
  if (read.encoding === 'windows-1258') {
    return { ...read, notices: [misdeclared(declared, 'windows-1258')] }
  }
  const decoded = declared === 'windows-1252' ? windows1252Text(bytes) : new TextDecoder(declared).decode(bytes)
  const text = decoded.replace(/\r\n?/g, '\n')
  return { text: declared === 'windows-1258' ? text.normalize('NFC') : text, encoding: declared, notices: [] }
}

const charset = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i

/** `<meta charset>`, `<meta http-equiv="Content-Type" content="…; charset=…">`, `<?xml encoding="…"?>`. */
function declaredLabel(bytes: Uint8Array): string | null {
  const head = windows1252Text(bytes.subarray(0, HEAD))
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i.exec(head)
  for (const [tag] of head.matchAll(/<meta\b[^>]*>?/gi)) {
    const match = charset.exec(tag)
    if (match) return match[1]!
  }
  return xml?.[1] ?? null
}

/** The WHATWG name of a label; null for none, for `x-user-defined` (text in 8-bit fonts) and for labels unheard of. */
function knownLabel(label: string | null): string | null {
  if (label === null || /^x-user-defined$/i.test(label)) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function saysDamage({ severity }: SourceNotice): boolean {
  return severity !== 'info'
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

function misdeclared(declared: string, encoding: string): SourceNotice {
  const message = {
    vi: `Trang khai báo mã ${declared} nhưng nội dung là ${encoding}; đã đọc theo ${encoding}.`,
    en: `The page says that it is ${declared}, but its bytes are ${encoding}; read as ${encoding}.`,
  }
  return { code: 'invalid-encoding', severity: 'info', message }
}
