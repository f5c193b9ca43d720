import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { fourPixels } from '../four-pixels.js'

/** A page seen from farther away: how many pixels of every square are ink. A square is a quarter of a millimetre. */
export interface InkMap {
  readonly width: number
  readonly height: number
  /** Pixels a side of a square. */
  readonly side: number
  /** Squares an inch. */
  readonly perInch: number
  /** Row by row; at most `side * side`. */
  readonly counts: Uint16Array
}

/** A millimetre has about four squares. */
const SQUARES_AN_INCH = 100
/** Where these bits are set in four pixels, each of them is this light at least. */
const FOUR_LIGHT = 0xe0e0e0e0 | 0
const LIGHT = 0xe0

export function mapInk(grey: GreyPicture, dotsPerInch: number, threshold: number): InkMap {
  const side = Math.max(Math.round(dotsPerInch / SQUARES_AN_INCH), 1)
  const width = Math.ceil(grey.width / side)
  const height = Math.ceil(grey.height / side)
  const counts = new Uint16Array(width * height)
  const { data } = grey
  const four = fourPixels(data)
  const mask = threshold <= LIGHT ? FOUR_LIGHT : -1
  const columns = Int32Array.from({ length: grey.width }, (_, x) => Math.floor(x / side))
  for (let y = 0; y < grey.height; y++) {
    const row = Math.floor(y / side) * width
    const start = y * grey.width
    const end = start + grey.width
    for (let at = start; at < end; ) {
      if ((at & 3) === 0 && at + 4 <= end && (four[at >> 2]! & mask) === mask) {
        at += 4
        continue
      }
      const stop = Math.min((at | 3) + 1, end)
      for (; at < stop; at++) if (data[at]! < threshold) counts[row + columns[at - start]!]!++
    }
  }
  return { width, height, side, perInch: dotsPerInch / side, counts }
}

/** Squares in so many millimetres. */
export function squares(map: InkMap, millimetres: number): number {
  return (millimetres * map.perInch) / 25.4
}

/** Paints squares of a row white, in the picture and in the map. */
export function whitenSquares(grey: GreyPicture, map: InkMap, column: number, end: number, row: number): void {
  const { width, side, counts } = map
  counts.fill(0, row * width + column, row * width + end)
  const right = Math.min(end * side, grey.width)
  const bottom = Math.min((row + 1) * side, grey.height)
  for (let y = row * side; y < bottom; y++) grey.data.fill(255, y * grey.width + column * side, y * grey.width + right)
}

/** The map with what is above at the left: a quarter turn to the left, so that columns become rows. */
export function turnMap(map: InkMap): InkMap {
  const { width, height, counts } = map
  const turned = new Uint16Array(counts.length)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (counts[at] !== 0) turned[(width - 1 - x) * height + y] = counts[at]!
    }
  }
  return { ...map, width: height, height: width, counts: turned }
}
