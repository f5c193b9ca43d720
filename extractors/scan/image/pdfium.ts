import type { PDFiumModule } from '@hyzyla/pdfium'

type Six = [number, number, number, number, number, number]

/** What the module has and its types leave out; numbers are places in its memory. */
interface Untyped {
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
  _FPDFFormObj_CountObjects(form: number): number
  _FPDFFormObj_GetObject(form: number, index: number): number
  _FPDFImageObj_GetImageDataDecoded(image: number, buffer: number, length: number): number
  _FPDFImageObj_GetImageMetadata(image: number, page: number, metadata: number): number
  _FPDFImageObj_SetBitmap(pages: number, count: number, image: number, bitmap: number): number
  /** The page and where it is drawn (left, top, width, height, rotation), x, y, and where to put the two results. */
  _FPDF_PageToDevice(...args: [...frame: Six, x: number, y: number, across: number, down: number]): number
}

export type Pdfium = Awaited<ReturnType<typeof PDFiumModule>> & Untyped

let loaded: Promise<Pdfium> | null = null

/** The module itself and not the package's page: that one always draws annotations, and colours the edges of letters for screens. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= startPdfium()
  return loaded
}

/** After a trap inside the module its memory can no longer be trusted: whoever asks next gets a new one. */
export function forgetPdfium(): void {
  loaded = null
}

async function startPdfium(): Promise<Pdfium> {
  const { PDFiumModule } = await import('@hyzyla/pdfium')
  const pdfium = (await PDFiumModule({})) as Pdfium
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 })
  return pdfium
}
