import type { SourcePage } from '../../schema/source-document.js'
import { type Extraction, type ExtractOptions, extracted, quarantined } from '../extraction.js'
import { assemble } from '../pdf/layout/assembly.js'
import { readScans } from './read-scans.js'
import type { ScanReader, ScanSource } from './scan-reader.js'
import { withReadings } from './with-readings.js'

/**
 * A picture of one page, or a TIFF of many → its words.
 * @param bytes stay as they are
 * @param scans null where nothing is to read pictures
 */
export async function extractPicture(
  bytes: Uint8Array,
  mediaType: string,
  options: ExtractOptions,
  scans: ScanReader | null,
): Promise<Extraction> {
  if (scans === null) return notRead
  const source: ScanSource = {
    bytes,
    path: options.path,
    sha256: options.sha256 ?? null,
    source: 'picture',
    password: options.password ?? null,
  }
  const count = await scans.count(source)
  if (count === 'too-large') return tooLarge
  if (typeof count === 'string') return damaged
  const wanted = Array.from({ length: count }, (_, i) => ({ number: i + 1, dotsPerInch: null }))
  const { pages, notices } = await readScans(scans, source, wanted)
  const drafts = wanted.map(({ number }) => pages.get(number)?.draft ?? null)
  const document = {
    format: 'image',
    mediaType,
    pages: drafts.map((draft, i) => draft?.page ?? unreadPage(i + 1)),
    blocks: assemble(drafts.filter((draft) => draft !== null)),
    notices,
  } as const
  return extracted(withReadings(document, pages, scans.engine))
}

/** Its size is not known either. */
function unreadPage(number: number): SourcePage {
  return { number, width: 595.28, height: 841.89, rotation: 0, textLayer: 'failed' }
}

const notRead = quarantined(
  'needs-ocr',
  'Tệp là ảnh, cần nhận dạng chữ (OCR): hãy chạy lại với --ocr auto, hoặc lấy bản Word của văn bản.',
  'The file is a picture and needs OCR: run again with --ocr auto, or get the Word file of the document.',
)

const damaged = quarantined(
  'damaged',
  'Tệp ảnh bị hỏng, không mở được: hãy quét lại hoặc lấy bản khác.',
  'The picture is damaged and does not open: scan it again or get another copy.',
)

const tooLarge = quarantined(
  'too-large',
  'Ảnh quá lớn, không đọc: hãy quét lại ở 300 điểm mỗi inch, hoặc tách thành nhiều tệp.',
  'The picture is too large and was not read: scan it again at 300 dots an inch, or split it into several files.',
)
