/**
 * khct as a library: Vietnamese administrative plans and directives into typed records, each with the words it came from.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { convertBytes } from 'khct'
 *
 * const path = 'ke-hoach.md'
 * const conversion = await convertBytes(await readFile(path), { path })
 * if (conversion.status === 'converted') {
 *   for (const task of conversion.document.tasks) console.log(task.code, task.lead.map((org) => org.name), task.text)
 * } else {
 *   console.error(conversion.reason.message.vi)
 * }
 * ```
 * @packageDocumentation
 */
import { fileURLToPath } from 'node:url'
import { createReaders, type OcrOptions, type Readers } from './extractors/index.js'
import type { Taxonomy } from './normalizers/areas/taxonomy.js'
import { readInputFile, refusals } from './output/index.js'
import type { Conversion } from './pipeline/conversion.js'
import { convertBytes } from './pipeline/convert.js'

export {
  type Chosen,
  type CompareOptions,
  ComparisonError,
  type ComparisonFault,
  choosePlans,
  comparePlans,
  type LoadedPlan,
  type LoadedRuns,
  type LoadRunsOptions,
  loadPlan,
  loadRuns,
  type RunFolder,
  type SameDocument,
  type Wanted,
} from './comparison/index.js'
export {
  createReaders,
  type OcrOptions,
  type PageProgress,
  type Readers,
  type ReadersOptions,
} from './extractors/index.js'
export { parseTaxonomy, type Taxonomy, TaxonomyError } from './normalizers/areas/taxonomy.js'
export {
  type ArchiveInput,
  type ArchiveOptions,
  type ArchiveResult,
  type Converter,
  checkOutputFolder,
  comparisonPieces,
  convertArchive,
  type InputReport,
  MAX_INPUT_BYTES,
  OutputError,
  type OutputFault,
  outputFolder,
  readManifest,
  writeComparisonFile,
} from './output/index.js'
export { type ReportFiles, writeReport } from './output/report/index.js'
export type { Conversion, ConvertOptions } from './pipeline/conversion.js'
export { convertBytes } from './pipeline/convert.js'
export * from './schema/index.js'
export { type ChosenEngine, chooseEngine } from './workers/ocr/choose-engine.js'
export type { EngineChoice } from './workers/ocr/engine-choice.js'

/** How {@link convertFiles} reads. */
export interface ConvertFilesOptions {
  /** The user's own areas; by default those of the national reform programme. */
  readonly taxonomy?: Taxonomy
  /** Files in work at one time; 4 by default. */
  readonly concurrency?: number
  /** Larger files are quarantined unread; {@link MAX_INPUT_BYTES} by default. */
  readonly maxBytes?: number
  /** For encrypted files. */
  readonly password?: string
  /** How pages that are pictures are read; by the best engine that is here, without a cache, by default. */
  readonly ocr?: OcrOptions
}

/** One file and what became of it. */
export interface ConvertedFile {
  /** The file as it was named. */
  readonly path: string
  readonly conversion: Conversion
}

/**
 * Converts files one after another, in the order they are named, a few at one time: memory holds only those in work, so
 * that an archive of any size can be read. A file that cannot be read is `quarantined` with a reason and the others go on;
 * nothing is thrown for a bad file.
 *
 * @param files paths (relative to the working folder) or `file:` URLs
 * @example
 * ```ts
 * for await (const { path, conversion } of convertFiles(['a.md', 'b.md'])) {
 *   if (conversion.status === 'converted') console.log(path, conversion.document.tasks.length)
 * }
 * ```
 */
export async function* convertFiles(
  files: Iterable<string | URL> | AsyncIterable<string | URL>,
  options: ConvertFilesOptions = {},
): AsyncGenerator<ConvertedFile, void, void> {
  const { concurrency = 4, ocr } = options
  const readers = createReaders({ documents: concurrency, ...(ocr !== undefined && { ocr }) })
  const inWork: Promise<ConvertedFile>[] = []
  try {
    for await (const file of files) {
      inWork.push(convertFile(file instanceof URL ? fileURLToPath(file) : file, options, readers))
      if (inWork.length >= concurrency) yield await inWork.shift()!
    }
    for (const conversion of inWork) yield await conversion
  } finally {
    await readers.dispose()
  }
}

async function convertFile(
  path: string,
  { taxonomy, maxBytes, password }: ConvertFilesOptions,
  readers: Readers,
): Promise<ConvertedFile> {
  const read = await readInputFile(path, maxBytes)
  if (read.refusal !== null) return { path, conversion: { status: 'quarantined', reason: read.refusal } }
  try {
    const options = {
      path,
      readers,
      ...(taxonomy !== undefined && { taxonomy }),
      ...(password !== undefined && { password }),
    }
    return { path, conversion: await convertBytes(read.bytes, options) }
  } catch {
    return { path, conversion: { status: 'quarantined', reason: refusals.failed() } }
  }
}
