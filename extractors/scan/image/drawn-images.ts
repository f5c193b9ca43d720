import type { PixelBox } from '../../../workers/ocr/picture.js'
import { codedEnd } from './coded-ends.js'
import { bytesOf, dataOf, filtersOf, imagesIn, imagesOf, objectsOf, pointsOf } from './pdf-images.js'
import type { Pdfium } from './pdfium.js'

/** What became of the pictures of a page: `lost` where nothing of one can be drawn, `cut` where the end of one is missing. */
export type ImageState = 'whole' | 'cut' | 'lost'

/** A page as it was drawn: red, green, blue. The bytes are to be asked for anew after every call of the drawer. */
export interface Drawn {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

/** Pictures of less than this part of the page hold no line of words worth a notice. */
const LEAST_SHARE = 0.01
/** As of files that are pictures: one bit a point, so many take 30 MB, and several times that to draw. */
const MAX_POINTS = 250_000_000
/** These tell their size themselves: what the page claims of them is not believed. */
const SELF_SIZED = /^(?:DCT|JPX)Decode$/
/** The part of a picture at its edge that is of one colour where its end is missing. */
const EDGE = 0.04

const byWeight: readonly ImageState[] = ['whole', 'cut', 'lost']

/** The worst that became of any picture of the page. The drawer tells of none that it leaves out. */
export function stateOfImages(pdfium: Pdfium, page: number, drawn: Drawn): ImageState {
  let worst: ImageState = 'whole'
  for (const object of objectsOf(pdfium, page)) {
    const box = boxOf(pdfium, page, object, drawn)
    if (areaOf(box) < LEAST_SHARE * drawn.width * drawn.height) continue
    for (const image of imagesIn(pdfium, object)) {
      const state = stateOf(pdfium, image, box, drawn)
      if (byWeight.indexOf(state) > byWeight.indexOf(worst)) worst = state
    }
  }
  return worst
}

/** Whether a picture of the page would take more memory than there is to be had. */
export function hasGreatImage(pdfium: Pdfium, page: number): boolean {
  for (const image of imagesOf(pdfium, page)) {
    if (pointsOf(pdfium, image) > MAX_POINTS && !SELF_SIZED.test(filtersOf(pdfium, image).at(-1) ?? '')) return true
  }
  return false
}

/** True where nothing is drawn. */
export function isBare(drawn: Drawn): boolean {
  const { width, height } = drawn
  return isPlain(drawn, { left: 0, top: 0, right: width, bottom: height }) && drawn.rgb[0] === 255
}

/** @param box where it is drawn; of a picture in a form, where the form is */
function stateOf(pdfium: Pdfium, image: number, box: PixelBox, drawn: Drawn): ImageState {
  const coded = filtersOf(pdfium, image).at(-1) ?? ''
  if (isPlain(drawn, box)) {
    const bitmap = pdfium._FPDFImageObj_GetBitmap(image)
    if (bitmap === 0) return 'lost'
    pdfium._FPDFBitmap_Destroy(bitmap)
  }
  if (/^(?:DCT|JPX|JBIG2)Decode$/.test(coded)) {
    const end = codedEnd(coded, dataOf(pdfium, image))
    return end === 'whole' ? 'whole' : end === 'nothing' ? 'lost' : 'cut'
  }
  if (!hasPlainEdge(drawn, box)) return 'whole'
  if (coded === 'CCITTFaxDecode') return codedEnd(coded, dataOf(pdfium, image)) === 'whole' ? 'whole' : 'cut'
  return pdfium._FPDFImageObj_GetImageDataDecoded(image, 0, 0) < bytesOf(pdfium, image) ? 'cut' : 'whole'
}

function boxOf(pdfium: Pdfium, page: number, object: number, { width, height }: Drawn): PixelBox {
  const place = pdfium.wasmExports.malloc(24)
  try {
    if (pdfium._FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12) === 0) return NOWHERE
    const floats = new DataView(pdfium.HEAPU8.buffer, place, 24)
    const [left, bottom, right, top] = [0, 4, 8, 12].map((at) => floats.getFloat32(at, true)) as [
      number,
      number,
      number,
      number,
    ]
    const corner = (x: number, y: number) => {
      pdfium._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, place + 16, place + 20)
      const words = new DataView(pdfium.HEAPU8.buffer, place, 24)
      return [words.getInt32(16, true), words.getInt32(20, true)] as const
    }
    const [x0, y0] = corner(left, top)
    const [x1, y1] = corner(right, bottom)
    return {
      left: Math.max(0, Math.min(x0, x1)),
      top: Math.max(0, Math.min(y0, y1)),
      right: Math.min(width, Math.max(x0, x1)),
      bottom: Math.min(height, Math.max(y0, y1)),
    }
  } finally {
    pdfium.wasmExports.free(place)
  }
}

const NOWHERE: PixelBox = { left: 0, top: 0, right: 0, bottom: 0 }

function areaOf({ left, top, right, bottom }: PixelBox): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top)
}

/** All of one colour; the outermost points, which the ground shines through, are left out. */
function isPlain(drawn: Drawn, { left, top, right, bottom }: PixelBox): boolean {
  const { width, rgb } = drawn
  const first = 3 * ((top + 1) * width + left + 1)
  for (let y = top + 1; y < bottom - 1; y++) {
    const end = 3 * (y * width + right - 1)
    for (let at = 3 * (y * width + left + 1); at < end; at += 3) {
      if (rgb[at] !== rgb[first] || rgb[at + 1] !== rgb[first + 1] || rgb[at + 2] !== rgb[first + 2]) return false
    }
  }
  return true
}

/** Its end may lie at any side: pages are turned. */
function hasPlainEdge(drawn: Drawn, box: PixelBox): boolean {
  const across = Math.ceil((box.right - box.left) * EDGE)
  const down = Math.ceil((box.bottom - box.top) * EDGE)
  return [
    { ...box, top: box.bottom - down },
    { ...box, bottom: box.top + down },
    { ...box, left: box.right - across },
    { ...box, right: box.left + across },
  ].some((edge) => isPlain(drawn, edge))
}
