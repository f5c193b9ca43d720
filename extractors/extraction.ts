import type { Bilingual, ReasonCode, SourceDocument } from '../schema/index.js'
import type { Readers } from './readers.js'
import type { OcrOptions } from './scan/ocr-options.js'

/** Why a file gives no words: a code for machines, a sentence that says what to do for people. */
export interface ExtractionRefusal {
  readonly status: 'quarantined' | 'unsupported'
  readonly code: ReasonCode
  readonly message: Bilingual
}

/** A file's words, or why there are none. A bad file is never an exception. */
export type Extraction =
  | { readonly document: SourceDocument; readonly refusal: null }
  | { readonly document: null; readonly refusal: ExtractionRefusal }

export interface ExtractOptions {
  /** The input as it was named to the run. */
  readonly path: string
  /** SHA-256 of the bytes in hexadecimal, where it is known already. */
  readonly sha256?: string
  /** For encrypted files. */
  readonly password?: string
  /** Read in other processes; made for the file, and ended with it, where they are left out. */
  readonly readers?: Readers
  /** How pages that are pictures are read, where the readers are made for the file: else they know it. */
  readonly ocr?: OcrOptions
}

export function extracted(document: SourceDocument): Extraction {
  return { document, refusal: null }
}

/** The file is put aside: it could not be read, for this reason. */
export function quarantined(code: ReasonCode, vi: string, en: string): Extraction {
  return { document: null, refusal: { status: 'quarantined', code, message: { vi, en } } }
}

/** An Office file that only its password opens. */
export function encrypted(name: 'OOXML' | 'ODT' | 'Word'): Extraction {
  const file = name === 'OOXML' ? { vi: 'Tệp', en: 'The file' } : { vi: `Tệp ${name}`, en: `The ${name} file` }
  const program = name === 'ODT' ? 'LibreOffice' : 'Word'
  return quarantined(
    'encrypted',
    `${file.vi} có mật khẩu: hãy mở bằng ${program}, lưu lại không đặt mật khẩu rồi chạy lại.`,
    `${file.en} has a password: open it in ${program}, save it without one and run again.`,
  )
}

function damagedPackage(name: 'DOCX' | 'ODT'): Extraction {
  const program = name === 'ODT' ? 'LibreOffice' : 'Word'
  return quarantined(
    'damaged',
    `Tệp ${name} bị hỏng, không đọc được: hãy mở bằng ${program} rồi lưu lại, hoặc lấy bản khác.`,
    `The ${name} file is damaged and could not be read: open it in ${program} and save it again, or get another copy.`,
  )
}

function packageTooLarge(name: 'DOCX' | 'ODT'): Extraction {
  return quarantined(
    'too-large',
    `Tệp ${name} giải nén ra quá lớn: hãy tách thành từng kế hoạch rồi chạy lại.`,
    `The ${name} file unpacks to too much: split it into single plans and run again.`,
  )
}

/** Why a part of a package could not be unpacked, in words. */
export function packageRefusal(problem: 'encrypted' | 'too-large' | 'damaged', name: 'DOCX' | 'ODT'): Extraction {
  switch (problem) {
    case 'encrypted':
      return encrypted(name === 'ODT' ? 'ODT' : 'OOXML')
    case 'too-large':
      return packageTooLarge(name)
    case 'damaged':
      return damagedPackage(name)
  }
}

/** A format that no reader is made for, by the name that people know. */
export function unsupported(name: string): Extraction {
  if (name === 'binary') {
    return quarantined(
      'binary',
      'Tệp nhị phân, không phải văn bản: hãy lưu lại thành .docx, .pdf hoặc .txt (UTF-8) rồi chạy lại.',
      'The file is binary, not text: save it as .docx, .pdf or .txt (UTF-8) and run again.',
    )
  }
  const picture = /^image \((.+)\)$/.exec(name)?.[1]
  if (picture !== undefined) {
    return notRead(
      `Không đọc được ảnh định dạng ${picture}: hãy chuyển ảnh sang JPEG, PNG hoặc PDF rồi chạy lại.`,
      `Pictures in the format ${picture} are not read: convert it to JPEG, PNG or PDF and run again.`,
    )
  }
  return notRead(
    `Không đọc được định dạng ${name}: hãy lưu tệp thành .docx hoặc .pdf rồi chạy lại.`,
    `The format ${name} is not read: save the file as .docx or .pdf and run again.`,
  )
}

function notRead(vi: string, en: string): Extraction {
  return { document: null, refusal: { status: 'unsupported', code: 'unsupported-format', message: { vi, en } } }
}
