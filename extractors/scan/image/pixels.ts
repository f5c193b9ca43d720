import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { PagePicture } from '../page-picture.js'

/** The largest and the smallest of red, green and blue are farther apart than in grey pictures saved with losses. */
const CHROMA = 40
/** One pixel in so many is looked at. */
const STEP = 7
/** A number written with a ballpoint has a thousand pixels; specks of colour of a camera have fewer. */
const LEAST_COLOURED = 60

/**
 * Red, green, blue → grey; the colours are kept where the page has some.
 * @param isLent the bytes are another's: those that are kept are a copy
 */
export function pictureOf(
  number: number,
  width: number,
  height: number,
  rgb: Uint8Array,
  dotsPerInch: number,
  isLent = false,
): PagePicture {
  return {
    number,
    grey: { width, height, data: greyOf(rgb, width * height) },
    colour: hasColour(rgb) ? (isLent ? rgb.slice() : rgb) : null,
    dotsPerInch,
  }
}

function greyOf(rgb: Uint8Array, pixels: number): Uint8Array {
  const grey = new Uint8Array(pixels)
  for (let pixel = 0, at = 0; pixel < pixels; pixel++, at += 3) {
    grey[pixel] = (77 * rgb[at]! + 150 * rgb[at + 1]! + 29 * rgb[at + 2]! + 128) >> 8
  }
  return grey
}

function hasColour(rgb: Uint8Array): boolean {
  let coloured = 0
  for (let at = 0; at + 2 < rgb.length; at += 3 * STEP) {
    const red = rgb[at]!
    const green = rgb[at + 1]!
    const blue = rgb[at + 2]!
    if (red === green && green === blue) continue
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > CHROMA && ++coloured >= LEAST_COLOURED) return true
  }
  return false
}

/** Of a place between pixels; beyond the last ones, theirs. */
export function lightnessAt({ width, height, data }: GreyPicture, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = Math.min(left + 1, width - 1)
  const bottom = Math.min(top + 1, height - 1)
  const across = x - left
  const over = data[top * width + left]! * (1 - across) + data[top * width + right]! * across
  const under = data[bottom * width + left]! * (1 - across) + data[bottom * width + right]! * across
  return Math.round(over + (under - over) * (y - top))
}
