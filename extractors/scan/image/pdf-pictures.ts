import { type Drawn, hasGreatImage, isBare, stateOfImages } from './drawn-images.js'
import { replaceFaxRegions } from './fax-regions.js'
import { DAMAGED, type DrawnPage, type PagePictures, TOO_LARGE } from './page-pictures.js'
import { forgetPdfium, loadPdfium, type Pdfium } from './pdfium.js'
import { pictureOf } from './pixels.js'
import { readingResolution } from './resolution.js'

const INCH = 72
/** A bitmap of three bytes a pixel. */
const BGR = 2
/** Red first; and none of the flags for annotations and for screens. */
const RED_FIRST = 0x10
const WHITE = 0xffffffff
const PASSWORD_FAULT = 4

interface Opened {
  readonly pdfium: Pdfium
  readonly document: number
  readonly bytes: number
}

/**
 * Opens a PDF for drawing its pages. Annotations, appearances of e-signatures among them, are not drawn: their words are known from
 * the file. The bytes stay as they are, and are needed until it is closed.
 */
export async function openPdfPictures(
  bytes: Uint8Array,
  password: string | null,
): Promise<PagePictures | 'encrypted' | 'damaged'> {
  const first = await open(bytes, password)
  if (typeof first === 'string') return first
  let opened: Opened | null = first
  return {
    pageCount: first.pdfium._FPDF_GetPageCount(first.document),
    page: async (number, nativeDotsPerInch) => {
      if (opened === null) {
        const again = await open(bytes, password)
        if (typeof again === 'string') return DAMAGED
        opened = again
      }
      try {
        return drawPage(opened, number, nativeDotsPerInch)
      } catch {
        // A trap inside the module: what it has open is lost with it.
        forgetPdfium()
        opened = null
        return DAMAGED
      }
    },
    close: () => {
      if (opened !== null) close(opened)
      opened = null
    },
  }
}

async function open(bytes: Uint8Array, password: string | null): Promise<Opened | 'encrypted' | 'damaged'> {
  const pdfium = await loadPdfium()
  try {
    const place = copyIn(pdfium, bytes)
    const word = password === null ? 0 : copyIn(pdfium, new TextEncoder().encode(`${password}\0`))
    const document = place === 0 ? 0 : pdfium._FPDF_LoadMemDocument(place, bytes.length, word)
    const fault = document === 0 ? pdfium._FPDF_GetLastError() : 0
    if (word !== 0) pdfium.wasmExports.free(word)
    if (document !== 0) return { pdfium, document, bytes: place }
    if (place !== 0) pdfium.wasmExports.free(place)
    return fault === PASSWORD_FAULT ? 'encrypted' : 'damaged'
  } catch {
    forgetPdfium()
    return 'damaged'
  }
}

function close({ pdfium, document, bytes }: Opened): void {
  try {
    pdfium._FPDF_CloseDocument(document)
    pdfium.wasmExports.free(bytes)
  } catch {
    forgetPdfium()
  }
}

function copyIn(pdfium: Pdfium, bytes: Uint8Array): number {
  const place = pdfium.wasmExports.malloc(Math.max(bytes.length, 1))
  if (place !== 0) pdfium.HEAPU8.set(bytes, place)
  return place
}

function drawPage({ pdfium, document }: Opened, number: number, native: number | null): DrawnPage {
  const page = pdfium._FPDF_LoadPage(document, number - 1)
  if (page === 0) return DAMAGED
  try {
    const pointsWide = pdfium._FPDF_GetPageWidth(page)
    const pointsHigh = pdfium._FPDF_GetPageHeight(page)
    if (!(pointsWide > 0 && pointsHigh > 0)) return DAMAGED
    const dotsPerInch = readingResolution(pointsWide, pointsHigh, native)
    const width = Math.max(Math.round((pointsWide * dotsPerInch) / INCH), 1)
    const height = Math.max(Math.round((pointsHigh * dotsPerInch) / INCH), 1)
    if (hasGreatImage(pdfium, page)) return TOO_LARGE
    replaceFaxRegions(pdfium, page)
    const result = draw(pdfium, page, width, height, (drawn): DrawnPage => {
      const state = stateOfImages(pdfium, page, drawn)
      if (state === 'lost' && isBare(drawn)) return DAMAGED
      const picture = pictureOf(number, width, height, drawn.rgb, dotsPerInch, true)
      return { picture, fault: state === 'whole' ? null : 'cut-short' }
    })
    return result ?? TOO_LARGE
  } finally {
    pdfium._FPDF_ClosePage(page)
  }
}

/** @param take is lent the drawn bytes: they are the module's own, and move when its memory grows */
function draw<T>(pdfium: Pdfium, page: number, width: number, height: number, take: (drawn: Drawn) => T): T | null {
  const size = 3 * width * height
  const place = pdfium.wasmExports.malloc(size)
  if (place === 0) return null
  try {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGR, place, 3 * width)
    if (bitmap === 0) return null
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RED_FIRST)
    pdfium._FPDFBitmap_Destroy(bitmap)
    return take({
      width,
      height,
      get rgb() {
        return pdfium.HEAPU8.subarray(place, place + size)
      },
    })
  } finally {
    pdfium.wasmExports.free(place)
  }
}
