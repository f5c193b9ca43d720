import type { SourceDocument } from '../schema/source-document.js'
import { decodeText } from './encoding/decode-text.js'
import { detectFormat } from './encoding/detect-format.js'
import { extractText } from './text/extract-text.js'

export interface Extraction {
  readonly document: SourceDocument
}

/** Bytes of a file → its words; `unsupported` names a format that is not read, `empty` a file without words. */
export function extract(bytes: Uint8Array, path: string): Extraction | { readonly unsupported: string } | 'empty' {
  const format = detectFormat(bytes, path)
  if (format !== 'markdown' && format !== 'text') return format
  const { text, notices } = decodeText(bytes)
  return { document: extractText(text, format, notices) }
}
