import type { SourceDocument } from '../../schema/index.js'
import { createOfficeConverter, type OfficeConverter } from '../../workers/office/office-converter.js'
import { type Extraction, extracted, quarantined, unsupported } from '../extraction.js'
import { readWordHeader } from './word-header.js'

const mediaTypes = { doc: 'application/msword', rtf: 'application/rtf' } as const

/**
 * Word 97–2003 and RTF: by LibreOffice where it is installed, else by readers of our own, which say what they lose.
 * @param office shared by many files; where none is given, one is made for this file
 */
export async function extractOffice(
  bytes: Uint8Array,
  format: 'doc' | 'rtf',
  office?: OfficeConverter,
): Promise<Extraction> {
  if (format === 'doc' && readWordHeader(bytes)?.encrypted) return encrypted()
  const own = office ?? createOfficeConverter()
  try {
    const { docx } = await own.toDocx(bytes, format)
    if (docx !== null) {
      const extraction = await (await import('../docx/extract-docx.js')).extractDocx(docx)
      if (extraction.document !== null) return extracted(asFormat(extraction.document, format))
    }
    if (format === 'rtf') return extracted((await import('../rtf/extract-rtf.js')).extractRtf(bytes))
    return unsupported('Word 97–2003 (DOC)')
  } finally {
    if (office === undefined) await own.dispose()
  }
}

function asFormat(document: SourceDocument, format: 'doc' | 'rtf'): SourceDocument {
  return { ...document, format, mediaType: mediaTypes[format] }
}

function encrypted(): Extraction {
  return quarantined(
    'encrypted',
    'Tệp Word có mật khẩu: hãy mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi chạy lại.',
    'The Word file has a password: open it with the password, remove that, save and run again.',
  )
}
