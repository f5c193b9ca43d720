import { readFileSync } from 'node:fs'
import { openPdfPictures } from '../../../../extractors/scan/image/pdf-pictures.js'
import type { PagePicture } from '../../../../extractors/scan/page-picture.js'
import type { GreyPicture } from '../../../../workers/ocr/picture.js'

/** A page of a fixture, as a scanner would see it at 200 dots an inch. */
export async function drawFixture(name: string, page = 1): Promise<PagePicture> {
  const bytes = readFileSync(new URL(`../../../../fixtures/formats/${name}`, import.meta.url))
  const pictures = await openPdfPictures(bytes, null)
  if (typeof pictures === 'string') throw new Error(pictures)
  const { picture } = await pictures.page(page, null)
  pictures.close()
  return picture!
}

export type Colour = readonly [red: number, green: number, blue: number]

/** The page in colour: every pixel by its lightness, 0..255, and its place. */
export function paint(page: PagePicture, colourAt: (lightness: number, x: number, y: number) => Colour): PagePicture {
  const { width, height, data } = page.grey
  const colour = new Uint8Array(3 * width * height)
  const grey = new Uint8Array(width * height)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const [red, green, blue] = colourAt(data[at]!, x, y)
      colour[3 * at] = red
      colour[3 * at + 1] = green
      colour[3 * at + 2] = blue
      grey[at] = Math.round(0.3 * red + 0.59 * green + 0.11 * blue)
    }
  }
  return { ...page, grey: { width, height, data: grey }, colour }
}

/** A page of one's own, without colour. */
export function plainPage(width: number, height: number, at: (x: number, y: number) => number): PagePicture {
  const data = new Uint8Array(width * height)
  for (let y = 0, place = 0; y < height; y++) for (let x = 0; x < width; x++, place++) data[place] = at(x, y)
  return { number: 1, grey: { width, height, data }, colour: null, dotsPerInch: 200 }
}

export function withGrey(page: PagePicture, grey: GreyPicture): PagePicture {
  return { ...page, grey, colour: null }
}

/** Dark pixels in a box. */
export function inkIn({ width, data }: GreyPicture, left: number, top: number, right: number, bottom: number): number {
  let dark = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (data[y * width + x]! < 128) dark++
  return dark
}
