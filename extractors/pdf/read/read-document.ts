import type { PageContent } from '../page-content.js'
import { type OpeningFault, openDocument } from './open-document.js'
import { loadPdfJs, type PdfDocument } from './pdfjs.js'
import { type PageSize, readPage, sizeOf } from './read-page.js'

/** What is to be read. */
export interface ReadingJob {
  readonly bytes: Uint8Array
  readonly password: string | null
  /** From 1. */
  readonly firstPage: number
  readonly lastPage: number
  readonly operatorLimit: number
}

/** What the reading of a document tells, in this order; it is the same in this process and in another. */
export type ReadingItem =
  | { readonly kind: 'refused'; readonly fault: OpeningFault }
  | { readonly kind: 'opened'; readonly pageCount: number; readonly repaired: boolean }
  /** Told before a page is read, so that it is known which page ended the process. */
  | { readonly kind: 'begun'; readonly number: number; readonly size: PageSize }
  | { readonly kind: 'page'; readonly page: PageContent }
  /** Names of embedded files; they are neither opened nor run. */
  | { readonly kind: 'attachments'; readonly names: readonly string[] }

/** What pdf.js told of a page beside giving it. */
export interface PageLosses {
  /** The rest of its content, or an annotation. */
  readonly content: boolean
  readonly pictures: boolean
}

/** After so many pages pdf.js lets go of the fonts and pictures that it keeps for the next ones. */
const PAGES_KEPT = 24

/**
 * @param lossesHeard tells of what pdf.js has complained since it was asked last; only a process of its own can listen
 */
export async function* readDocument(
  job: ReadingJob,
  lossesHeard?: () => PageLosses,
): AsyncGenerator<ReadingItem, void, undefined> {
  const pdfjs = await loadPdfJs()
  const opened = await openDocument(pdfjs, job.bytes, job.password, lossesHeard !== undefined)
  if (typeof opened === 'string') {
    yield { kind: 'refused', fault: opened }
    return
  }
  try {
    const { document, pageCount, repaired } = opened
    yield { kind: 'opened', pageCount, repaired }
    const layers = await document.getOptionalContentConfig().catch(() => null)
    const last = Math.min(pageCount, job.lastPage)
    for (let number = job.firstPage; number <= last; number++) {
      const page = await opened.page(number)
      yield { kind: 'begun', number, size: sizeOf(page) }
      lossesHeard?.()
      const read = await readPage(pdfjs, page, number, layers, job.operatorLimit)
      yield { kind: 'page', page: withLosses(read, lossesHeard?.()) }
      page?.cleanup()
      // fonts and pictures of the pages behind; a plan of usual length keeps them to its end
      if (number % PAGES_KEPT === 0) await opened.document.cleanup()
    }
    const names = await attachmentsOf(document)
    if (names.length > 0) yield { kind: 'attachments', names }
  } finally {
    await opened.close()
  }
}

function withLosses(page: PageContent, losses: PageLosses | undefined): PageContent {
  if (losses === undefined) return page
  const { content, pictures } = losses
  const whole = pictures ? { ...page, picturesLost: true } : page
  return content ? { ...whole, fault: page.fault ?? 'damaged' } : whole
}

async function attachmentsOf(document: PdfDocument): Promise<string[]> {
  try {
    const attachments: unknown = await document.getAttachments()
    if (attachments === null || typeof attachments !== 'object') return []
    return attachments instanceof Map ? [...attachments.keys()].map(String) : Object.keys(attachments)
  } catch {
    return []
  }
}
