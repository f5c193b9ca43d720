import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { ProcessDeath, type ProcessLimits, ProcessPool } from '../../workers/index.js'
import { type ReadingCache, readingKey } from '../../workers/ocr/cache/reading-cache.js'
import type { EnginePlan } from '../../workers/ocr/choose-engine.js'
import type { PageProgress } from './ocr-options.js'
import type { PageReading } from './page-reading.js'
import { endEngine, readPictures } from './read-pictures.js'
import type { PageToRead, ScanFault, ScanItem, ScanJob } from './scan-job.js'

/** A document whose pages are pictures. */
export interface ScanSource extends Pick<ScanJob, 'bytes' | 'source' | 'password'> {
  /** As it was named to the run. */
  readonly path: string
  /** Of the bytes, where it is known already. */
  readonly sha256?: string | null
}

/** A page that was read, or why it was not. */
export type ScanOutcome =
  | { readonly number: number; readonly reading: PageReading; readonly fault: null }
  | { readonly number: number; readonly reading: null; readonly fault: ScanFault }

export interface ScanReader {
  /** What reads, with its version. */
  readonly engine: string
  /** How many pages there are, or why none can be had. */
  count(source: ScanSource): Promise<number | 'encrypted' | 'damaged' | 'too-large'>
  /** As they are done, in no order. */
  read(source: ScanSource, pages: readonly PageToRead[]): AsyncGenerator<ScanOutcome, void, undefined>
  dispose(): void
}

export interface ScanReaderOptions {
  readonly engine: EnginePlan
  readonly cache?: ReadingCache | null
  readonly onPage?: (progress: PageProgress) => void
  /** Pages at once; as many as the machine has processors by default, 0 reads in this process, without limits. */
  readonly processes?: number
  readonly limits?: Partial<ProcessLimits>
}

/** A page of 40 million pixels takes some 600 MB beside the engine; a dense page of a table takes some ten seconds to read. */
const LIMITS: ProcessLimits = { heapMegabytes: 1024, residentMegabytes: 2048, silenceMilliseconds: 90_000 }
/** A document that ends so many processes is not worth more of them. */
const MOST_DEATHS = 5

/** Stands beside this module when it is compiled; read from its sources, the reader works in this process. */
const ENTRY = new URL('./scan-reader-process.js', import.meta.url)

/** Part of the cache's keys: to be raised with every change of what is read of a picture. */
const READING_VERSION = 12

export function createScanReader(options: ScanReaderOptions): ScanReader {
  const { engine, processes, limits, cache = null, onPage } = options
  const size = processes ?? availableParallelism()
  const isolated = size > 0 && existsSync(fileURLToPath(ENTRY))
  const pool = isolated
    ? new ProcessPool({ entry: ENTRY, size, limits: { ...LIMITS, ...limits }, nursery: 'large' })
    : null
  const run = (job: ScanJob) =>
    pool === null ? readPictures(job) : (pool.run(job) as AsyncGenerator<ScanItem, void, undefined>)
  return {
    engine: engine.name,
    async count({ path: _path, sha256: _sha256, ...source }) {
      try {
        for await (const item of run({ ...source, pages: null, engine })) {
          if (item.kind === 'opened') return item.pageCount
          if (item.kind === 'refused') return item.fault
        }
      } catch (error) {
        if (faultOf(error) === 'out-of-memory') return 'too-large'
      }
      return 'damaged'
    },
    async *read({ path, sha256: known, ...source }, pages) {
      const total = pages.length
      let done = 0
      onPage?.({ path, done, total })
      const sha256 = cache === null ? '' : (known ?? createHash('sha256').update(source.bytes).digest('hex'))
      const keyOf = ({ number, dotsPerInch }: PageToRead) => {
        const settings = { engine: engine.name, version: READING_VERSION, dotsPerInch, source: source.source }
        return readingKey({ sha256, page: number, settings })
      }
      const anew: PageToRead[] = []
      for (const page of pages) {
        const kept = ((await cache?.get(keyOf(page))) ?? null) as PageReading | null
        if (kept === null) anew.push(page)
        else {
          onPage?.({ path, done: ++done, total })
          yield { number: page.number, reading: kept, fault: null }
        }
      }
      const asked = new Map(anew.map((page) => [page.number, page]))
      const lanes = deal(anew, Math.max(1, size)).map((own) => readLane({ ...source, engine }, own, run))
      for await (const outcome of merge(lanes)) {
        const page = asked.get(outcome.number)
        if (outcome.reading !== null && page !== undefined) await cache?.set(keyOf(page), outcome.reading)
        onPage?.({ path, done: ++done, total })
        yield outcome
      }
    },
    dispose: () => (pool === null ? void endEngine() : pool.dispose()),
  }
}

/** Pages dealt out like cards, so that all processes come to their end together. */
function deal(pages: readonly PageToRead[], hands: number): PageToRead[][] {
  const dealt = Array.from({ length: Math.min(hands, pages.length) }, (): PageToRead[] => [])
  for (const [i, page] of pages.entries()) dealt[i % dealt.length]!.push(page)
  return dealt
}

/**
 * The pages of one process; where one of them ends it, another process goes on with the next. Where two were under way, either may
 * have: each of them is tried again alone.
 */
async function* readLane(
  job: Omit<ScanJob, 'pages'>,
  pages: readonly PageToRead[],
  run: (job: ScanJob) => AsyncGenerator<ScanItem, void, undefined>,
): AsyncGenerator<ScanOutcome, void, undefined> {
  let left = pages
  let deaths = 0
  let alone = 0
  while (left.length > 0) {
    const asked = alone > 0 ? left.slice(0, 1) : left
    alone = Math.max(0, alone - 1)
    let begun: number[] = []
    const done = (number: number) => {
      left = left.filter((page) => page.number !== number)
      begun = begun.filter((other) => other !== number)
    }
    try {
      for await (const item of run({ ...job, pages: asked })) {
        if (item.kind === 'begun') begun.push(item.number)
        else if (item.kind === 'page') {
          done(item.reading.number)
          yield { number: item.reading.number, reading: item.reading, fault: null }
        } else if (item.kind === 'given-up') {
          done(item.number)
          yield { number: item.number, reading: null, fault: item.fault }
        }
      }
      for (const { number } of asked.filter((page) => left.includes(page))) {
        done(number)
        yield { number, reading: null, fault: 'damaged' }
      }
    } catch (error) {
      const fault = faultOf(error)
      deaths++
      if (begun.length > 1 && deaths < MOST_DEATHS) {
        alone = begun.length
        continue
      }
      const at = begun[0] ?? left[0]!.number
      done(at)
      yield { number: at, reading: null, fault }
      if (deaths < MOST_DEATHS) continue
      for (const { number } of left) yield { number, reading: null, fault }
      return
    }
  }
}

function faultOf(error: unknown): ScanFault {
  return error instanceof ProcessDeath && error.cause !== 'crashed' ? error.cause : 'damaged'
}

/** What several give, as it comes. */
async function* merge<T>(lanes: readonly AsyncGenerator<T, void, undefined>[]): AsyncGenerator<T, void, undefined> {
  const pending = new Map<number, Promise<{ readonly lane: number; readonly next: IteratorResult<T, void> }>>()
  const ask = (lane: number) => {
    pending.set(
      lane,
      lanes[lane]!.next().then((next) => ({ lane, next })),
    )
  }
  for (const lane of lanes.keys()) ask(lane)
  try {
    while (pending.size > 0) {
      const { lane, next } = await Promise.race(pending.values())
      if (next.done) pending.delete(lane)
      else {
        ask(lane)
        yield next.value
      }
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.return()))
  }
}
