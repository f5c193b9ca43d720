import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createReaders } from '../../extractors/index.js'
import type { extractPdf } from '../../extractors/pdf/extract-pdf.js'
import type { createPageReader } from '../../extractors/pdf/read/page-reader.js'
import type { convertBytes } from '../../pipeline/convert.js'
import { compile } from '../workers/compiled.js'

/** The pipeline as it is shipped: pages of PDF are read in processes of their own, with their limits. */
export interface CompiledPipeline {
  readonly convertBytes: typeof convertBytes
  readonly createReaders: typeof createReaders
  readonly extractPdf: typeof extractPdf
  readonly createPageReader: typeof createPageReader
  remove(): void
}

export async function compilePipeline(): Promise<CompiledPipeline> {
  const folder = compile(['schema', 'normalizers', 'workers', 'extractors', 'pipeline'])
  const load = async <T>(path: string): Promise<T> => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)
  return {
    ...(await load<Pick<CompiledPipeline, 'convertBytes'>>('pipeline/convert.js')),
    ...(await load<Pick<CompiledPipeline, 'createReaders'>>('extractors/index.js')),
    ...(await load<Pick<CompiledPipeline, 'extractPdf'>>('extractors/pdf/extract-pdf.js')),
    ...(await load<Pick<CompiledPipeline, 'createPageReader'>>('extractors/pdf/read/page-reader.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
