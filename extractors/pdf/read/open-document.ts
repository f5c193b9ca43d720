import { documentOptions, type PdfDocument, type PdfJs, type PdfPage, type PdfTask, TALKATIVE } from './pdfjs.js'
import { repairFile } from './repair.js'
import { leaveJpegsUndecoded } from './undecoded-jpegs.js'

export type OpeningFault = 'encrypted' | 'wrong-password' | 'damaged'

/** A document whose pages can be asked for; a page that is lost is null. */
export interface OpenDocument {
  readonly document: PdfDocument
  readonly pageCount: number
  /** Its list of pages was lost, and put together from the pages found. */
  readonly repaired: boolean
  page(number: number): Promise<PdfPage | null>
  close(): Promise<void>
}

/** Opens a PDF, a damaged one by the pages that are found in it. The bytes stay as they are. */
export async function openDocument(
  pdfjs: PdfJs,
  bytes: Uint8Array,
  password: string | null,
  talkative: boolean,
): Promise<OpenDocument | OpeningFault> {
  let opened = await open(pdfjs, bytes.slice(), password, talkative)
  if (opened === 'wrong-password') {
    // A password for a whole archive: files that open without one are not to ask for it.
    const free = await open(pdfjs, bytes.slice(), null, talkative)
    if (typeof free !== 'string') opened = free
  }
  if (typeof opened === 'string') {
    return opened === 'damaged' ? ((await openRepaired(pdfjs, bytes, talkative)) ?? opened) : opened
  }
  const { task, document } = opened
  const page = (number: number) => document.getPage(number).catch(() => null)
  const whole = { document, pageCount: document.numPages, repaired: false, page, close: () => task.destroy() }
  // pdf.js knows no page behind one that is none.
  if ((await page(document.numPages)) !== null) return whole
  const repaired = await openRepaired(pdfjs, bytes, talkative)
  const worse = repaired === null || repaired.pageCount < whole.pageCount
  await (worse ? repaired : whole)?.close()
  return worse ? whole : repaired
}

interface Opened {
  readonly task: PdfTask
  readonly document: PdfDocument
}

/** @param bytes are handed over */
async function open(
  pdfjs: PdfJs,
  bytes: Uint8Array,
  password: string | null,
  talkative: boolean,
): Promise<Opened | OpeningFault> {
  leaveJpegsUndecoded(bytes)
  const task = pdfjs.getDocument(documentOptions(bytes, password, talkative ? TALKATIVE : undefined))
  let fault: OpeningFault = 'damaged'
  try {
    const document = await task.promise
    if (document.numPages > 0) return { task, document }
  } catch (error) {
    const { name, code } = error as { readonly name?: unknown; readonly code?: unknown }
    if (name === 'PasswordException') {
      fault = code === pdfjs.PasswordResponses.INCORRECT_PASSWORD ? 'wrong-password' : 'encrypted'
    }
  }
  await task.destroy()
  return fault
}

async function openRepaired(pdfjs: PdfJs, bytes: Uint8Array, talkative: boolean): Promise<OpenDocument | null> {
  const file = repairFile(bytes)
  if (file === null) return null
  const opened = await open(pdfjs, file.bytes, null, talkative)
  if (typeof opened === 'string') return null
  const { task, document } = opened
  return {
    document,
    pageCount: file.pages.length,
    repaired: true,
    page: async (number) => {
      const place = file.pages[number - 1] ?? null
      return place === null ? null : document.getPage(place).catch(() => null)
    },
    close: () => task.destroy(),
  }
}
