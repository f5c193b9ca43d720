import type { OcrOptions, Readers } from '../extractors/index.js'
import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import type { Bilingual, ManifestEntry, PlanDocument, ReasonCode } from '../schema/index.js'

/** How one input is to be read. */
export interface ConvertOptions {
  /** The input as it was named to the run; goes into `source.path` and chooses between Markdown and text. */
  readonly path: string
  /** SHA-256 of the bytes in hexadecimal, where the caller has it already. */
  readonly sha256?: string
  /** For encrypted files. */
  readonly password?: string
  /** The user's own areas; by default those of the national reform programme. */
  readonly taxonomy?: Taxonomy
  /** What reads PDF and older Word formats in other processes; where many files are read, make them once and share them. */
  readonly readers?: Readers
  /** How pages that are pictures are read, where the readers are made for the file: else they know it. */
  readonly ocr?: OcrOptions
}

/** What became of one input. */
export type Conversion =
  | {
      readonly status: 'converted'
      readonly document: PlanDocument
      /** Which pages were read as pictures, by what; absent or null where none were. */
      readonly ocr?: ManifestEntry['ocr']
    }
  | {
      readonly status: 'quarantined' | 'unsupported'
      readonly reason: { readonly code: ReasonCode; readonly message: Bilingual }
    }
