import { openZip, type ZipPackage } from '../container/open-zip.js'
import { type Extraction, encrypted, extracted, quarantined } from '../extraction.js'
import { readDocument } from './document-reader.js'
import { findMainPart } from './package-parts.js'
import { readSpare } from './spare-reader.js'

/** Bytes of a DOCX file → its words. Never throws for a bad file. */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const zip = openZip(bytes)
  if (zip === null) return damaged()
  if (zip === 'too-many') return tooLarge()
  const main = findMainPart(zip)
  const unpacked = main === null ? null : zip.read(main)
  if (main === null || unpacked === null) return spare(bytes, zip)
  if (unpacked.bytes === null) {
    return { encrypted, 'too-large': tooLarge, damaged }[unpacked.problem]()
  }
  const document = readDocument(zip, main, unpacked.bytes, unpacked.cut)
  if (document.blocks.length > 0) return extracted(document)
  return hasPictures(zip) ? needsReading() : spare(bytes, zip)
}

async function spare(bytes: Uint8Array, zip: ZipPackage): Promise<Extraction> {
  const document = await readSpare(bytes, zip)
  return document ? extracted(document) : damaged()
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

function damaged(): Extraction {
  return quarantined(
    'damaged',
    'Tệp DOCX bị hỏng, không đọc được: hãy mở bằng Word rồi lưu lại, hoặc lấy bản khác.',
    'The DOCX file is damaged and could not be read: open it in Word and save it again, or get another copy.',
  )
}

function tooLarge(): Extraction {
  return quarantined(
    'too-large',
    'Tệp DOCX giải nén ra quá lớn: hãy tách thành từng kế hoạch rồi chạy lại.',
    'The DOCX file unpacks to too much: split it into single plans and run again.',
  )
}
