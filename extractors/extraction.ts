import type { Bilingual, ReasonCode, SourceDocument } from '../schema/index.js'
import type { Readers } from './readers.js'

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
  /** For encrypted files. */
  readonly password?: string
  /** Read in other processes; made for the file, and ended with it, where they are left out. */
  readonly readers?: Readers
}

export function extracted(document: SourceDocument): Extraction {
  return { document, refusal: null }
}

/** The file is put aside: it could not be read, for this reason. */
export function quarantined(code: ReasonCode, vi: string, en: string): Extraction {
  return { document: null, refusal: { status: 'quarantined', code, message: { vi, en } } }
}

/** An Office file that only its password opens. */
export function encrypted(): Extraction {
  return quarantined(
    'encrypted',
    'Tệp có mật khẩu: hãy mở bằng Word, lưu lại không đặt mật khẩu rồi chạy lại.',
    'The file has a password: open it in Word, save it without one and run again.',
  )
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
  return {
    document: null,
    refusal: {
      status: 'unsupported',
      code: 'unsupported-format',
      message: {
        vi: `Không đọc được định dạng ${name}: hãy lưu tệp thành .docx hoặc .pdf rồi chạy lại.`,
        en: `The format ${name} is not read: save the file as .docx or .pdf and run again.`,
      },
    },
  }
}
