import type { Readers } from '../extractors/readers.js'
import type { OcrOptions } from '../extractors/scan/ocr-options.js'
import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import type { Conversion, ConvertOptions } from '../pipeline/conversion.js'
import type { Manifest, ManifestEntry, Severity } from '../schema/index.js'
import type { Refusal } from './refusals.js'

/** The pipeline as a run sees it. */
export type Converter = (bytes: Uint8Array, options: ConvertOptions) => Promise<Conversion>

export interface ArchiveInput {
  /** The input as it was named to the run. */
  readonly path: string
  /** Where it is. */
  readonly file: string
  /** Set where it was found wanting before it was read. */
  readonly refusal?: Refusal
}

/** One input is done. */
export interface InputReport {
  readonly entry: ManifestEntry
  /** How many diagnostics of each severity its document has; null where it has none of its own. */
  readonly severities: Readonly<Record<Severity, number>> | null
}

export interface ArchiveOptions {
  readonly inputs: readonly ArchiveInput[]
  /** Checked by `checkOutputFolder` before. */
  readonly folder: string
  readonly convert: Converter
  /** Version of khct, for the manifest. */
  readonly version: string
  readonly taxonomy?: Taxonomy
  /** For encrypted inputs. */
  readonly password?: string
  /** What reads PDF and older Word formats in other processes. By default they are made, and ended with the run. */
  readonly readers?: Readers
  /** How pages that are pictures are read, where no readers are given: else they know it. Without either they are not read. */
  readonly ocr?: OcrOptions
  /** Inputs in work at one time; bounds memory, does not change a byte of the output. */
  readonly concurrency?: number
  readonly maxBytes?: number
  /** Milliseconds from any beginning: the core has no clock. */
  readonly now?: () => number
  /** Ends the run early; what is being written is finished, the records and manifest of an earlier run stay. */
  readonly signal?: AbortSignal
  /** Called for every input, in the order of the manifest. */
  readonly onInput?: (report: InputReport) => void
  /** Called as inputs are finished, in any order; an archive is as many inputs as it has files, which `total` learns on the way. */
  readonly onProgress?: (done: number, path: string, total: number) => void
  /** Called where the conversion threw, or broke the contract: a fault of the program. */
  readonly onFault?: (path: string, error: unknown) => void
}

export interface ArchiveResult {
  readonly status: 'finished' | 'interrupted'
  readonly totals: Manifest['totals']
  readonly milliseconds: Manifest['milliseconds']
}
