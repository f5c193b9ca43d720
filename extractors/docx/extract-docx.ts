import { openZip, type ZipPackage } from '../container/open-zip.js'
import { type Extraction, extracted, packageRefusal, quarantined } from '../extraction.js'
import { readDocument } from './document-reader.js'
import { findMainPart } from './package-parts.js'
import { readSpare } from './spare-reader.js'

/** Bytes of a DOCX file → its words. Never throws for a bad file. */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const zip = openZip(bytes)
  if (zip === null) return packageRefusal('damaged', 'DOCX')
  if (zip === 'too-many') return packageRefusal('too-large', 'DOCX')
  const main = findMainPart(zip)
  const unpacked = main === null ? null : zip.read(main)
  if (main === null || unpacked === null) return spare(bytes, zip)
  if (unpacked.bytes === null) {
    return packageRefusal(unpacked.problem, 'DOCX')
  }
  const document = readDocument(zip, main, unpacked.bytes, unpacked.cut)
  if (document.blocks.length > 0) return extracted(document)
  return hasPictures(zip) ? needsReading() : spare(bytes, zip)
}

async function spare(bytes: Uint8Array, zip: ZipPackage): Promise<Extraction> {
  const document = await readSpare(bytes, zip)
  return document ? extracted(document) : packageRefusal('damaged', 'DOCX')
}

/** A document of scanned pages has pictures and no words. */
function hasPictures(zip: ZipPackage): boolean {
  return zip.names.some((name) => /^word\/media\/.+\.(?:png|jpe?g|tiff?|bmp|gif|webp)$/i.test(name))
}

function needsReading(): Extraction {
  return quarantined(
    'needs-ocr',
    'Tệp DOCX chỉ có ảnh chụp trang, không có chữ: hãy xuất ra PDF để đọc bằng máy nhận dạng (OCR).',
    'The DOCX file holds only pictures of pages and no words: export it to PDF so that its pages can be read (OCR).',
  )
}
