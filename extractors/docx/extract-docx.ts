import { openZip } from '../container/open-zip.js'
import { type Extraction, extracted, quarantined } from '../extraction.js'
import { readDocument } from './document-reader.js'
import { findMainPart } from './package-parts.js'

/** Bytes of a DOCX file → its words. Never throws for a bad file. */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const zip = openZip(bytes)
  if (zip === null) return damaged()
  if (zip === 'too-many') return tooLarge()
  const main = findMainPart(zip)
  const unpacked = main === null ? null : zip.read(main)
  if (main === null || unpacked === null) return damaged()
  if (unpacked.bytes === null) {
    return { encrypted, 'too-large': tooLarge, damaged }[unpacked.problem]()
  }
  const document = readDocument(zip, main, unpacked.bytes, unpacked.cut)
  if (document.blocks.length === 0) return damaged()
  return extracted(document)
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

function encrypted(): Extraction {
  return quarantined(
    'encrypted',
    'Tệp Word có mật khẩu: hãy mở bằng Word, lưu lại không đặt mật khẩu rồi chạy lại.',
    'The Word file has a password: open it in Word, save it without one and run again.',
  )
}
