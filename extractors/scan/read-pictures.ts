import { type EnginePlan, openEngine } from '../../workers/ocr/choose-engine.js'
import { type OcrEngine, OcrFailure } from '../../workers/ocr/reading.js'
import type { PagePictures } from './image/page-pictures.js'
import { openPdfPictures } from './image/pdf-pictures.js'
import { openPicture } from './image/picture-file.js'
import type { PageReading } from './page-reading.js'
import { type PreparedPage, preparePicture, readPrepared } from './read-picture.js'
import type { PageToRead, ScanItem, ScanJob } from './scan-job.js'

/** One engine a process: it takes a second to start. */
let open: { readonly plan: EnginePlan; readonly engine: Promise<OcrEngine> } | null = null

/** Reads the pages of one document from their pictures, one by one. Never throws for a bad file. */
export async function* readPictures(job: ScanJob): AsyncGenerator<ScanItem, void, undefined> {
  const pictures = await openPictures(job)
  if (typeof pictures === 'string') {
    yield { kind: 'refused', fault: pictures }
    return
  }
  try {
    yield { kind: 'opened', pageCount: pictures.pageCount }
    if (job.pages === null) return
    yield* readPagesOf(pictures, job.pages, await engineOf(job.engine))
  } finally {
    pictures.close()
  }
}

/** A page that is ready for the engine. */
interface ReadyPage {
  readonly prepared: PreparedPage
  readonly cutShort: boolean
}

/**
 * What one call of an engine is given at most: to start Tesseract takes a twentieth of the time of a page, so that pages share it. Few
 * of them, and no more once they have the pixels of four common ones, so that a page that is hard to read has its time, and progress is told.
 */
const MOST_PAGES = 3
const MOST_PIXELS = 16_000_000

async function* readPagesOf(
  pictures: PagePictures,
  pages: readonly PageToRead[],
  engine: OcrEngine,
): AsyncGenerator<ScanItem, void, undefined> {
  let ready: ReadyPage[] = []
  let pixels = 0
  for (const page of pages) {
    const { number } = page
    yield { kind: 'begun', number }
    const { picture, fault } = await pictures.page(number, page.dotsPerInch)
    if (picture === null) {
      yield { kind: 'given-up', number, fault: fault === 'too-large' ? 'too-large' : 'damaged' }
      continue
    }
    const prepared = preparePicture(picture)
    ready.push({ prepared, cutShort: fault === 'cut-short' })
    for (const strip of prepared.parted?.strips ?? []) pixels += strip.picture.data.length
    if (engine.kind === 'system' && ready.length < MOST_PAGES && pixels < MOST_PIXELS) continue
    yield* readTogether(ready, engine)
    ready = []
    pixels = 0
  }
  yield* readTogether(ready, engine)
}

/** Where the engine fails at several, each is tried alone. */
async function* readTogether(
  pages: readonly ReadyPage[],
  engine: OcrEngine,
): AsyncGenerator<ScanItem, void, undefined> {
  if (pages.length === 0) return
  let readings: readonly PageReading[]
  try {
    readings = await readPrepared(
      pages.map(({ prepared }) => prepared),
      engine,
    )
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error
    if (pages.length > 1) for (const page of pages) yield* readTogether([page], engine)
    else yield { kind: 'given-up', number: pages[0]!.prepared.picture.number, fault: 'engine' }
    return
  }
  for (const [i, { cutShort }] of pages.entries()) yield { kind: 'page', reading: { ...readings[i]!, cutShort } }
}

async function openPictures({
  bytes,
  source,
  password,
}: ScanJob): Promise<PagePictures | 'encrypted' | 'damaged' | 'too-large'> {
  if (source === 'pdf') return openPdfPictures(bytes, password)
  const opened = await openPicture(bytes)
  if ('pageCount' in opened) return opened
  return opened.code === 'too-large' ? 'too-large' : 'damaged'
}

async function engineOf(plan: EnginePlan): Promise<OcrEngine> {
  if (open === null || open.plan.name !== plan.name) {
    const before = open?.engine
    open = { plan, engine: openEngine(plan) }
    await (await before)?.dispose()
  }
  return open.engine
}

/** Ends the engine that is kept from one document to the next. */
export async function endEngine(): Promise<void> {
  const before = open?.engine
  open = null
  await (await before)?.dispose()
}
