import type { PageContent } from '../page-content.js'
import { type FontLooks, looksOf, type PdfFont } from './font-looks.js'
import type { Matrix } from './matrix.js'
import type { PdfJs, PdfLayers, PdfPage } from './pdfjs.js'
import { type OperatorList, readOperators } from './read-operators.js'

export type PageSize = Pick<PageContent, 'width' | 'height' | 'rotation'>

/** Of a page that does not tell its size. */
const A4: PageSize = { width: 595.28, height: 841.89, rotation: 0 }

export function sizeOf(page: PdfPage | null): PageSize {
  if (page === null) return A4
  const { width, height, rotation } = page.getViewport({ scale: 1 })
  return { width, height, rotation }
}

/** One page; what cannot be read of it is a fault of the page and ends nothing. */
export async function readPage(
  pdfjs: PdfJs,
  page: PdfPage | null,
  number: number,
  layers: PdfLayers | null,
  operatorLimit: number,
): Promise<PageContent> {
  const size = sizeOf(page)
  try {
    if (page === null) return emptyPage(number, size, 'damaged')
    const list = await page.getOperatorList()
    const frame = {
      ...size,
      matrix: page.getViewport({ scale: 1 }).transform as unknown as Matrix,
      fonts: await fontsOf(page, list, pdfjs.OPS),
      isLayerShown: (layer: unknown) => layers?.isVisible(layer as Parameters<PdfLayers['isVisible']>[0]) ?? true,
    }
    return { number, ...size, ...readOperators(list, pdfjs.OPS, frame, operatorLimit) }
  } catch {
    return emptyPage(number, size, 'damaged')
  }
}

/** A page of which nothing is known but that it is there. */
export function emptyPage(number: number, size: PageSize, fault: PageContent['fault']): PageContent {
  return { number, ...size, glyphRuns: [], rules: [], fills: [], marks: [], images: [], fault }
}

/** The fonts that the page sets, when pdf.js has them: they may come after its operators. */
async function fontsOf(page: PdfPage, list: OperatorList, numbers: PdfJs['OPS']): Promise<Map<string, FontLooks>> {
  const names = new Set<string>()
  for (let i = 0; i < list.fnArray.length; i++) {
    const args = list.argsArray[i] as readonly unknown[]
    if (list.fnArray[i] === numbers.setFont) names.add(String(args[0]))
    else if (list.fnArray[i] === numbers.setGState) {
      for (const [name, value] of args[0] as [string, unknown][]) {
        if (name === 'Font') names.add(String((value as unknown[])[0]))
      }
    }
  }
  const fonts = new Map<string, FontLooks>()
  for (const name of names) {
    const font = await new Promise<PdfFont | null>((resolve) => page.commonObjs.get(name, resolve))
    fonts.set(name, looksOf(font instanceof Error ? null : font))
  }
  return fonts
}
