import { type EnginePlan, openEngine } from '../../workers/ocr/choose-engine.js'
import { type OcrEngine, OcrFailure } from '../../workers/ocr/reading.js'
import type { PagePictures } from './image/page-pictures.js'
import { openPdfPictures } from './image/pdf-pictures.js'
import { openPicture } from './image/picture-file.js'
import { type PreparedPage, preparePicture, readPrepared } from './read-picture.js'
import type { PageToRead, ScanFault, ScanItem, ScanJob } from './scan-job.js'

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

/** A page that is ready for the engine, or why it is not. */
type Ready =
  | { readonly prepared: PreparedPage; readonly cutShort: boolean }
  | { readonly prepared: null; readonly fault: ScanFault }

/** While an engine that works by itself reads one page, the next is made ready: never more than one. */
async function* readPagesOf(
  pictures: PagePictures,
  pages: readonly PageToRead[],
  engine: OcrEngine,
): AsyncGenerator<ScanItem, void, undefined> {
  let ahead: Ready | null = null
  for (const [i, page] of pages.entries()) {
    const { number } = page
    if (ahead === null) yield { kind: 'begun', number }
    const ready: Ready = ahead ?? (await prepare(pictures, page))
    ahead = null
    if (ready.prepared === null) {
      yield { kind: 'given-up', number, fault: ready.fault }
      continue
    }
    let reading: Promise<ScanItem> | null = null
    await new Promise<void>((handedOver) => {
      reading = readOne(ready, engine, handedOver).finally(handedOver)
    })
    // it may end while nobody waits for it
    void (reading as Promise<ScanItem> | null)?.catch(() => {})
    const next = pages[i + 1]
    if (next !== undefined && engine.kind === 'system') {
      yield { kind: 'begun', number: next.number }
      ahead = await prepare(pictures, next)
    }
    yield await reading!
  }
}

async function prepare(pictures: PagePictures, { number, dotsPerInch }: PageToRead): Promise<Ready> {
  const { picture, fault } = await pictures.page(number, dotsPerInch)
  if (picture === null) return { prepared: null, fault: fault === 'too-large' ? 'too-large' : 'damaged' }
  return { prepared: preparePicture(picture), cutShort: fault === 'cut-short' }
}

async function readOne(
  { prepared, cutShort }: Ready & { readonly prepared: PreparedPage },
  engine: OcrEngine,
  handedOver: () => void,
): Promise<ScanItem> {
  try {
    return { kind: 'page', reading: { ...(await readPrepared(prepared, engine, handedOver)), cutShort } }
  } catch (error) {
    if (!(error instanceof OcrFailure)) throw error
    return { kind: 'given-up', number: prepared.picture.number, fault: 'engine' }
  }
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
