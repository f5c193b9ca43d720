import type { PDFiumModule } from '@hyzyla/pdfium'

export type Pdfium = Awaited<ReturnType<typeof PDFiumModule>>

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
  const pdfium = await PDFiumModule({})
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 })
  return pdfium
}
