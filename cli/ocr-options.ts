import type { OcrOptions, PageProgress } from '../extractors/scan/ocr-options.js'
import type { ChosenEngine } from '../workers/ocr/choose-engine.js'
import type { EngineChoice } from '../workers/ocr/engine-choice.js'
import { type CommandIo, UsageError } from './io.js'
import type { Say } from './messages.js'
import { oneLine } from './terminal.js'

/** What a command line says of pages that are pictures. */
export interface OcrFlags {
  readonly ocr: EngineChoice
  readonly cache: boolean
}

/** Who is told of the reading. */
export interface OcrListener {
  page(progress: PageProgress): void
  note(words: string): void
}

/** How pages that are pictures are read; an engine that was asked for by name and is not here is a wrong usage. */
export async function ocrOptions(flags: OcrFlags, io: CommandIo, say: Say, listener: OcrListener): Promise<OcrOptions> {
  const choose = async () => (await import('../workers/ocr/choose-engine.js')).chooseEngine(flags.ocr, io.env)
  let chosen: Promise<ChosenEngine> | null = null
  const engine = () => {
    chosen ??= choose()
    return chosen
  }
  if (flags.ocr === 'system') {
    const found = await engine()
    if (found.status === 'absent') throw new UsageError(found.reason[say.language])
  }
  return { engine, cache: flags.cache ? await openCache(io, say, listener) : null, onPage: (at) => listener.page(at) }
}

async function openCache(io: CommandIo, say: Say, listener: OcrListener) {
  const [{ createReadingCache }, { cacheFolder }] = await Promise.all([
    import('../workers/ocr/cache/reading-cache.js'),
    import('../workers/ocr/cache/cache-folder.js'),
  ])
  const folder = cacheFolder(io.env)
  return createReadingCache({
    folder,
    onFault: (detail) => listener.note(say('cacheNotWritable', { path: oneLine(folder), detail })),
  })
}
