import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import type { Bilingual, PlanDocument, ReasonCode } from '../schema/index.js'
import type { OfficeConverter } from '../workers/office/office-converter.js'

/** How one input is to be read. */
export interface ConvertOptions {
  /** The input as it was named to the run; goes into `source.path` and chooses between Markdown and text. */
  readonly path: string
  /** For encrypted files. */
  readonly password?: string
  /** The user's own areas; by default those of the national reform programme. */
  readonly taxonomy?: Taxonomy
  /** Reads older Word formats, many files in one call; by default one is made for the file that needs it. */
  readonly office?: OfficeConverter
}

/** What became of one input. */
export type Conversion =
  | { readonly status: 'converted'; readonly document: PlanDocument }
  | {
      readonly status: 'quarantined' | 'unsupported'
      readonly reason: { readonly code: ReasonCode; readonly message: Bilingual }
    }
