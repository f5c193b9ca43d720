import { type EnginePlan, openEngine } from '../../workers/ocr/choose-engine.js'
import { type OcrEngine, OcrFailure } from '../../workers/ocr/reading.js'
import type { PagePictures } from './image/page-pictures.js'
import { openPdfPictures } from './image/pdf-pictures.js'
import { openPicture } from './image/picture-file.js'
import { readPicture } from './read-picture.js'
import type { ScanItem, ScanJob } from './scan-job.js'

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
    const engine = await engineOf(job.engine)
    for (const { number, dotsPerInch } of job.pages) {
      yield { kind: 'begun', number }
      const { picture, fault } = await pictures.page(number, dotsPerInch)
      if (picture === null) {
        yield { kind: 'given-up', number, fault: fault === 'too-large' ? 'too-large' : 'damaged' }
        continue
      }
      try {
        const reading = await readPicture(picture, engine)
        yield { kind: 'page', reading: { ...reading, cutShort: fault === 'cut-short' } }
      } catch (error) {
        if (!(error instanceof OcrFailure)) throw error
        yield { kind: 'given-up', number, fault: 'engine' }
      }
    }
  } finally {
    pictures.close()
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
