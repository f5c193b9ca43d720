import type { Pdfium } from './pdfium.js'

const IMAGE = 3
const FORM = 5
/** Forms in forms in forms. */
const DEEPEST = 8

/** Every picture of a page. */
export function* imagesOf(pdfium: Pdfium, page: number): Generator<number, void> {
  for (const object of objectsOf(pdfium, page)) yield* imagesIn(pdfium, object)
}

/** Pictures, and the forms that may hold some. */
export function* objectsOf(pdfium: Pdfium, page: number): Generator<number, void> {
  const count = pdfium._FPDFPage_CountObjects(page)
  for (let at = 0; at < count; at++) {
    const object = pdfium._FPDFPage_GetObject(page, at)
    const type = pdfium._FPDFPageObj_GetType(object)
    if (type === IMAGE || type === FORM) yield object
  }
}

export function* imagesIn(pdfium: Pdfium, object: number, depth = 0): Generator<number, void> {
  const type = pdfium._FPDFPageObj_GetType(object)
  if (type === IMAGE) yield object
  if (type !== FORM || depth === DEEPEST) return
  const count = pdfium._FPDFFormObj_CountObjects(object)
  for (let at = 0; at < count; at++) yield* imagesIn(pdfium, pdfium._FPDFFormObj_GetObject(object, at), depth + 1)
}

/** How many points a picture claims to have. */
export function pointsOf(pdfium: Pdfium, image: number): number {
  const place = pdfium.wasmExports.malloc(8)
  try {
    if (pdfium._FPDFImageObj_GetImagePixelSize(image, place, place + 4) === 0) return 0
    const sides = new DataView(pdfium.HEAPU8.buffer, place, 8)
    return sides.getUint32(0, true) * sides.getUint32(4, true)
  } finally {
    pdfium.wasmExports.free(place)
  }
}

/** How many bytes a picture must have by its head, without those of the last row. */
export function bytesOf(pdfium: Pdfium, image: number): number {
  const place = pdfium.wasmExports.malloc(28)
  try {
    if (pdfium._FPDFImageObj_GetImageMetadata(image, 0, place) === 0) return 0
    const words = new DataView(pdfium.HEAPU8.buffer, place, 28)
    const width = words.getUint32(0, true)
    const height = words.getUint32(4, true)
    const row = Math.ceil((width * words.getUint32(16, true)) / 8)
    return row * (height - 1)
  } finally {
    pdfium.wasmExports.free(place)
  }
}

const NAME_BYTES = 32

export function filtersOf(pdfium: Pdfium, image: number): string[] {
  const place = pdfium.wasmExports.malloc(NAME_BYTES)
  const names: string[] = []
  const count = pdfium._FPDFImageObj_GetImageFilterCount(image)
  for (let at = 0; at < count; at++) {
    const length = pdfium._FPDFImageObj_GetImageFilter(image, at, place, NAME_BYTES)
    const bytes = pdfium.HEAPU8.subarray(place, place + Math.max(0, Math.min(length, NAME_BYTES) - 1))
    names.push(String.fromCharCode(...bytes))
  }
  pdfium.wasmExports.free(place)
  return names
}

/** The data of a picture as its last filter has them. */
export function dataOf(pdfium: Pdfium, image: number): Uint8Array {
  const length = pdfium._FPDFImageObj_GetImageDataDecoded(image, 0, 0)
  const place = pdfium.wasmExports.malloc(Math.max(length, 1))
  if (place === 0) return new Uint8Array()
  pdfium._FPDFImageObj_GetImageDataDecoded(image, place, length)
  const data = pdfium.HEAPU8.slice(place, place + length)
  pdfium.wasmExports.free(place)
  return data
}
