import type { SourceDocument } from '../../schema/index.js'
import type { OfficeConverter } from '../../workers/office/office-converter.js'
import { type Extraction, encrypted, extracted, quarantined } from '../extraction.js'
import { readWordHeader } from './word-header.js'

const mediaTypes = { doc: 'application/msword', rtf: 'application/rtf' } as const

/**
 * Word 97–2003 and RTF: by LibreOffice where it is installed, else by readers of our own, which say what they lose.
 */
export async function extractOffice(
  bytes: Uint8Array,
  format: 'doc' | 'rtf',
  office: OfficeConverter,
): Promise<Extraction> {
  const header = format === 'doc' ? readWordHeader(bytes) : null
  if (header?.encrypted) return encrypted('Word')
  const { docx, fault } = await office.toDocx(bytes, format)
  if (docx !== null) {
    const extraction = await (await import('../docx/extract-docx.js')).extractDocx(docx)
    if (extraction.document !== null) return extracted(asFormat(extraction.document, format))
  }
  if (format === 'rtf') return extracted((await import('../rtf/extract-rtf.js')).extractRtf(bytes))
  const document = (await import('./binary/extract-doc.js')).extractDoc(bytes)
  if (document !== null) return extracted(document)
  return header?.before97 && fault === 'absent' ? tooOld() : damaged()
}

function asFormat(document: SourceDocument, format: 'doc' | 'rtf'): SourceDocument {
  return { ...document, format, mediaType: mediaTypes[format] }
}

function tooOld(): Extraction {
  return quarantined(
    'unsupported-format',
    'Tệp của Word 6 hoặc 95: hãy cài LibreOffice (Debian: apt-get install libreoffice-writer-nogui), hoặc lưu tệp thành .docx, rồi chạy lại.',
    'A file of Word 6 or 95: install LibreOffice (Debian: apt-get install libreoffice-writer-nogui), or save the file as .docx, and run again.',
  )
}

function damaged(): Extraction {
  return quarantined(
    'damaged',
    'Tệp Word bị hỏng, không đọc được chữ nào: hãy mở bằng Word rồi lưu lại, hoặc lấy bản khác.',
    'The Word file is damaged and no words could be read: open it in Word and save it again, or get another copy.',
  )
}
