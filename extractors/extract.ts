import { decodeText } from './encoding/decode-text.js'
import { detectFormat } from './encoding/detect-format.js'
import { encryptedOffice, pictureType } from './encoding/magic.js'
import { type Extraction, type ExtractOptions, encrypted, extracted, quarantined, unsupported } from './extraction.js'
import { createReaders, type Readers } from './readers.js'
import { extractText } from './text/extract-text.js'

/** The longest plans have some 200 kB of text; beyond this it is a log or a dump, and would take the memory of many plans. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024

/**
 * Bytes of a file → its words, by the format that its content shows. Readers of heavy formats are loaded when the first such
 * file comes. Never throws for a bad file.
 * @param bytes stay as they are
 */
export async function extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> {
  const format = detectFormat(bytes.length > MAX_TEXT_BYTES ? bytes.subarray(0, MAX_TEXT_BYTES) : bytes, options.path)
  if (format === 'empty') return quarantined('empty', 'Tệp không có chữ nào.', 'The file has no text.')
  if (typeof format === 'object') {
    return format.unsupported === encryptedOffice ? encrypted('OOXML') : unsupported(format.unsupported)
  }
  switch (format) {
    case 'pdf':
      return withReaders(options, async (readers) => {
        const [{ extractPdf }, pages] = await Promise.all([import('./pdf/extract-pdf.js'), readers.pages()])
        return extractPdf(bytes, options, pages, () => readers.scans())
      })
    case 'docx':
      return (await import('./docx/extract-docx.js')).extractDocx(bytes)
    case 'odt':
      return (await import('./odt/extract-odt.js')).extractOdt(bytes)
    case 'doc':
    case 'rtf':
      return withReaders(options, async ({ office }) => {
        const { extractOffice } = await import('./office/extract-office.js')
        return extractOffice(bytes, format, office)
      })
    case 'html':
      return (await import('./html/extract-html.js')).extractHtml(bytes)
    case 'picture':
      return withReaders(options, async (readers) => {
        const [{ extractPicture }, scans] = await Promise.all([import('./scan/extract-picture.js'), readers.scans()])
        return extractPicture(bytes, pictureType(bytes), options, scans)
      })
    case 'zip':
      return unsupported('ZIP archive')
    case 'text':
    case 'markdown': {
      if (bytes.length > MAX_TEXT_BYTES) return tooLong()
      const { text, notices } = decodeText(bytes)
      return extracted(extractText(text, format, notices))
    }
  }
}

async function withReaders(
  { readers, ocr }: ExtractOptions,
  read: (readers: Readers) => Promise<Extraction>,
): Promise<Extraction> {
  if (readers !== undefined) return read(readers)
  const own = createReaders(ocr === undefined ? {} : { ocr })
  try {
    return await read(own)
  } finally {
    await own.dispose()
  }
}

function tooLong(): Extraction {
  const limit = MAX_TEXT_BYTES / 1024 / 1024
  return quarantined(
    'too-large',
    `Văn bản dài hơn ${limit} MB: hãy tách thành từng kế hoạch rồi chạy lại.`,
    `The text is longer than ${limit} MB: split it into single plans and run again.`,
  )
}
