import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceNotice } from '../../../schema/index.js'
import { ProcessDeath, type ProcessLimits, ProcessPool } from '../../../workers/index.js'
import type { ExtractionRefusal } from '../../extraction.js'
import type { PageContent, PageFault } from '../page-content.js'
import { type ReadingItem, type ReadingJob, readDocument } from './read-document.js'
import { emptyPage, type PageSize } from './read-page.js'
import {
  attachmentNotice,
  cutNotice,
  isCut,
  lengthNotice,
  pageNotices,
  refusalOf,
  repairNotice,
} from './reading-words.js'

/** A document whose pages are read one by one, as they are asked for. */
export interface PdfReading {
  /** As the file tells it. */
  readonly pageCount: number
  /** Every page in order, those that could not be read too. Once. */
  readonly pages: AsyncGenerator<PageContent, void, undefined>
  /** What was noticed; all of it when the pages have come to their end. */
  readonly notices: readonly SourceNotice[]
  /** Gives the reading up before its end, or without having asked for a page: else it keeps its process. */
  close(): Promise<void>
}

export type PdfOpening =
  | { readonly reading: PdfReading; readonly refusal: null }
  | { readonly reading: null; readonly refusal: ExtractionRefusal }

export interface PageReader {
  /** @param bytes are handed over: do not use them afterwards */
  open(bytes: Uint8Array, password?: string): Promise<PdfOpening>
  /** Ends the processes that have nothing to do. */
  dispose(): void
}

export interface PageReaderOptions {
  /** Documents at once; 0 reads in this process, without limits of time and memory. */
  readonly processes: number
  readonly limits?: Partial<ProcessLimits>
  readonly pageLimit?: number
  readonly operatorLimit?: number
}

/** A scanned page at 600 dots an inch takes some 300 MB and some seconds to decode. */
const LIMITS: ProcessLimits = { heapMegabytes: 1024, residentMegabytes: 2048, silenceMilliseconds: 30_000 }
/** The longest plans have some 300 pages. */
const PAGE_LIMIT = 5_000
/** The longest page of text has some ten thousand operators, a map some hundred thousand. */
const OPERATOR_LIMIT = 500_000
/**
 * Two items a page: behind some 300 pages the reader's 120 MB are wanted for their records, and to start another takes less than a
 * twentieth of the time that they took.
 */
const LONG_JOB = 600
/** A document that ends so many processes is not worth more of them. */
const MOST_DEATHS = 10

/** Stands beside this module when it is compiled; read from its sources, the reader works in this process. */
const ENTRY = new URL('./page-reader-process.js', import.meta.url)

export function createPageReader(options: PageReaderOptions): PageReader {
  const isolated = options.processes > 0 && existsSync(fileURLToPath(ENTRY))
  const limits = { ...LIMITS, ...options.limits }
  const pool = isolated ? new ProcessPool({ entry: ENTRY, size: options.processes, limits, longJob: LONG_JOB }) : null
  const read = (job: ReadingJob) =>
    pool === null ? readDocument(job) : (pool.run(job) as AsyncGenerator<ReadingItem, void, undefined>)
  return {
    async open(bytes, password) {
      const lastPage = options.pageLimit ?? PAGE_LIMIT
      const operatorLimit = options.operatorLimit ?? OPERATOR_LIMIT
      const job = { bytes, password: password ?? null, firstPage: 1, lastPage, operatorLimit }
      const items = read(job)
      const first = await firstOf(items)
      const cut = isCut(bytes)
      if (typeof first === 'string') return { reading: null, refusal: refusalOf(first, cut) }
      const { pageCount, repaired } = first
      const notices = repaired ? [repairNotice(cut)] : cut ? [cutNotice()] : []
      if (pageCount > lastPage) notices.push(lengthNotice(pageCount, lastPage))
      const pages = readOn(job, items, Math.min(pageCount, lastPage), read, notices)
      const close = async () => {
        await pages.return()
        await items.return()
      }
      return { reading: { pageCount, pages, notices, close }, refusal: null }
    },
    dispose: () => pool?.dispose(),
  }
}

type Items = AsyncGenerator<ReadingItem, void, undefined>

/** What the reading begins with, or why it does not begin. */
async function firstOf(items: Items) {
  try {
    const { value } = await items.next()
    if (value?.kind === 'opened') return value
    await items.return()
    return value?.kind === 'refused' ? value.fault : 'damaged'
  } catch (error) {
    return faultOf(error)
  }
}

/** The pages; where one of them ends its process, another process goes on with the next. */
async function* readOn(
  job: ReadingJob,
  opened: Items,
  lastPage: number,
  read: (job: ReadingJob) => Items,
  notices: SourceNotice[],
): AsyncGenerator<PageContent, void, undefined> {
  const faults = new Map<number, PageFault>()
  let size: PageSize = { width: 595.28, height: 841.89, rotation: 0 }
  let items = opened
  let next = 1
  let deaths = 0
  const give = (page: PageContent): PageContent => {
    if (page.fault !== null) faults.set(page.number, page.fault)
    next = page.number + 1
    return page
  }
  try {
    while (next <= lastPage) {
      try {
        for await (const item of items) {
          if (item.kind === 'begun') size = item.size
          else if (item.kind === 'page') yield give(item.page)
          else if (item.kind === 'attachments') notices.push(attachmentNotice(item.names))
        }
        // The reading ended before its pages did: there is no more of it.
        while (next <= lastPage) yield give(emptyPage(next, size, 'damaged'))
      } catch (error) {
        deaths++
        const fault = faultOf(error)
        yield give(emptyPage(next, size, fault))
        while (deaths >= MOST_DEATHS && next <= lastPage) yield give(emptyPage(next, size, fault))
        if (next <= lastPage) items = read({ ...job, firstPage: next })
      }
    }
  } finally {
    await items.return()
    notices.push(...pageNotices(faults))
  }
}

function faultOf(error: unknown): PageFault {
  return error instanceof ProcessDeath && error.cause !== 'crashed' ? error.cause : 'damaged'
}
