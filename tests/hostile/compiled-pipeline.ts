import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createReaders } from '../../extractors/index.js'
import type { convertBytes } from '../../pipeline/convert.js'
import { compile } from '../workers/compiled.js'

/** The pipeline as it is shipped: pages of PDF are read in processes of their own, with their limits. */
export interface CompiledPipeline {
  readonly convertBytes: typeof convertBytes
  readonly createReaders: typeof createReaders
  remove(): void
}

export async function compilePipeline(): Promise<CompiledPipeline> {
  const folder = compile(['schema', 'normalizers', 'workers', 'extractors', 'pipeline'])
  const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)
  const { convertBytes: convert } = (await load('pipeline/convert.js')) as { convertBytes: typeof convertBytes }
  const { createReaders: create } = (await load('extractors/index.js')) as { createReaders: typeof createReaders }
  return {
    convertBytes: convert,
    createReaders: create,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
