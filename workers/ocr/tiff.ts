import type { GreyPicture } from './picture.js'
import { OcrFailure, type TextPicture } from './reading.js'

/** What the engines take at most; a side that is longer is refused by them only after the work. */
export const LONGEST_SIDE = 32_767
/** Three times an A3 page at 600 dots an inch; the built-in engine has memory for little more. */
export const MOST_PIXELS = 200_000_000

/** No letter has room in fewer pixels. */
const SHORTEST_SIDE = 6

/** Whether nothing can be read in a picture: it is too small, or of one grey. The engines make letters up for such. */
export function isBare({ width, height, data }: GreyPicture): boolean {
  return width < SHORTEST_SIDE || height < SHORTEST_SIDE || data.every((grey) => grey === data[0])
}

/** Before the first directory of the file: its order of bytes, its kind, the place of the first directory. */
const HEAD = 8
const SHORT = 3
const LONG = 4
const RATIONAL = 5
/** So many fields has the directory of a picture, and behind it stands its resolution. */
const FIELDS = 12
const DIRECTORY = 2 + FIELDS * 12 + 4
const RESOLUTION = 8

/**
 * Pictures as one TIFF of many pages, their bytes as they are: the engines read it in half the time of a PGM, and all of it in one call.
 * Throws `OcrFailure` where they take no such pictures.
 */
export function toTiff(pictures: readonly TextPicture[]): Uint8Array {
  for (const { picture } of pictures) refuseWrong(picture)
  const sizes = pictures.map(({ picture }) => DIRECTORY + RESOLUTION + even(picture.data.length))
  const file = Buffer.alloc(sizes.reduce((sum, size) => sum + size, HEAD))
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(HEAD, 4)
  let at = HEAD
  for (const [i, { picture, dotsPerInch }] of pictures.entries()) {
    const { width, height, data } = picture
    const resolution = at + DIRECTORY
    const next = at + sizes[i]!
    writeDirectory(file, at, i + 1 === pictures.length ? 0 : next, [
      [256, LONG, width],
      [257, LONG, height],
      [258, SHORT, 8], // bits of a pixel
      [259, SHORT, 1], // not compressed
      [262, SHORT, 1], // 0 is black
      [273, LONG, resolution + RESOLUTION],
      [277, SHORT, 1], // one colour
      [278, LONG, height],
      [279, LONG, data.length],
      [282, RATIONAL, resolution],
      [283, RATIONAL, resolution],
      [296, SHORT, 2], // by the inch
    ])
    file.writeUInt32LE(engineResolution(dotsPerInch), resolution)
    file.writeUInt32LE(1, resolution + 4)
    file.set(data, resolution + RESOLUTION)
    at = next
  }
  return file
}

function refuseWrong({ width, height, data }: GreyPicture): void {
  if (data.length !== width * height) {
    throw new OcrFailure(`a picture of ${width} × ${height} has ${data.length} bytes`)
  }
  if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
    throw new OcrFailure(`a picture of ${width} × ${height} is longer than ${LONGEST_SIDE} on a side`)
  }
  if (data.length > MOST_PIXELS) {
    throw new OcrFailure(`a picture of ${width} × ${height} has more than ${MOST_PIXELS} pixels`)
  }
}

/** Directories begin at even places. */
function even(length: number): number {
  return length + (length % 2)
}

function writeDirectory(
  file: Buffer,
  at: number,
  next: number,
  fields: readonly (readonly [tag: number, type: number, value: number])[],
): void {
  file.writeUInt16LE(fields.length, at)
  for (const [i, [tag, type, value]] of fields.entries()) {
    const place = at + 2 + i * 12
    file.writeUInt16LE(tag, place)
    file.writeUInt16LE(type, place + 2)
    file.writeUInt32LE(1, place + 4)
    // little ends first: a short value stands as a long one
    file.writeUInt32LE(value, place + 8)
  }
  file.writeUInt32LE(next, at + 2 + FIELDS * 12)
}

/** No page has a resolution outside of these, and the engines guess one of their own for what has. */
export function engineResolution(dotsPerInch: number): number {
  return Number.isFinite(dotsPerInch) ? Math.min(2400, Math.max(70, Math.round(dotsPerInch))) : 300
}

/** The page segmentation of the engines for one block of text. */
export const ONE_BLOCK = '6'
