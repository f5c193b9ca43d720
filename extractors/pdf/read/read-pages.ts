import type { PageContent } from '../page-content.js'
import { type FontLooks, looksOf, type PdfFont } from './font-looks.js'
import type { Matrix } from './matrix.js'
import { documentOptions, loadPdfJs, type PdfJs } from './pdfjs.js'
import { readOperators } from './read-page.js'

type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** The longest page of text has some ten thousand operators, a map some hundred thousand. */
export const MAX_OPERATORS = 500_000

export interface ReadOptions {
  readonly password?: string
}

/**
 * The pages of a PDF, in order, read in this process.
 * @param bytes are handed over: do not use them afterwards
 */
export async function* readPages(bytes: Uint8Array, options: ReadOptions = {}): AsyncIterable<PageContent> {
  const pdfjs = await loadPdfJs()
  const task = pdfjs.getDocument(documentOptions(bytes, options.password))
  try {
    const document = await task.promise
    for (let number = 1; number <= document.numPages; number++) yield await readPage(pdfjs, document, number)
  } finally {
    await task.destroy()
  }
}

export async function readPage(pdfjs: PdfJs, document: PdfDocument, number: number): Promise<PageContent> {
  const page = await document.getPage(number)
  const layers = await document.getOptionalContentConfig()
  const viewport = page.getViewport({ scale: 1 })
  try {
    const list = await page.getOperatorList()
    const frame = {
      width: viewport.width,
      height: viewport.height,
      matrix: viewport.transform as unknown as Matrix,
      fonts: await fontsOf(page, list, pdfjs.OPS),
      isLayerShown: (layer: unknown) => layers.isVisible(layer as Parameters<typeof layers.isVisible>[0]),
    }
    const read = readOperators(list, pdfjs.OPS, frame, MAX_OPERATORS)
    return { number, width: viewport.width, height: viewport.height, rotation: viewport.rotation, ...read }
  } finally {
    page.cleanup()
  }
}

/** The fonts that the page sets, when pdf.js has them: they may come after its operators. */
async function fontsOf(
  page: PdfPage,
  list: { fnArray: number[]; argsArray: unknown[] },
  numbers: PdfJs['OPS'],
): Promise<Map<string, FontLooks>> {
  const fonts = new Map<string, FontLooks>()
  const names = new Set<string>()
  for (let i = 0; i < list.fnArray.length; i++) {
    if (list.fnArray[i] === numbers.setFont) names.add(String((list.argsArray[i] as unknown[])[0]))
    else if (list.fnArray[i] === numbers.setGState) {
      for (const [name, value] of (list.argsArray[i] as [[string, unknown][]])[0]) {
        if (name === 'Font') names.add(String((value as unknown[])[0]))
      }
    }
  }
  for (const name of names) {
    const font = await new Promise<PdfFont | null>((resolve) => page.commonObjs.get(name, resolve))
    fonts.set(name, looksOf(font instanceof Error ? null : font))
  }
  return fonts
}
