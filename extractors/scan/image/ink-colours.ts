import type { PagePicture } from '../page-picture.js'

export type Hue = 'red' | 'blue'

/** How many pixels of every square are red, and how many blue. */
export interface ColourMap {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly perInch: number
  readonly red: Uint16Array
  readonly blue: Uint16Array
}

/** What the channels are multiplied by so that the paper is neither yellow nor blue; in 1/256. */
export type Balance = readonly [red: number, green: number, blue: number]

/** Farther from grey than this is ink of a colour; edges of black letters in pictures saved with losses are nearer. */
const COLOURED = 36
const SQUARES_AN_INCH = 100
/** Of the pixels of a channel so many are darker than paper. */
const PAPER_SHARE = 0.7

export function balanceOf(colour: Uint8Array): Balance {
  const levels = [0, 1, 2].map((channel) => {
    const histogram = new Int32Array(256)
    let count = 0
    for (let at = channel; at < colour.length; at += 3 * 37, count++) histogram[colour[at]!]!++
    let level = 0
    for (let below = 0; level < 255 && below + histogram[level]! < count * PAPER_SHARE; level++)
      below += histogram[level]!
    return Math.max(level, 1)
  })
  const lightest = Math.max(...levels)
  // A page of one colour is no paper in a coloured light.
  if (Math.min(...levels) < lightest * 0.6) return [256, 256, 256]
  const [red, green, blue] = levels.map((level) => Math.round((256 * lightest) / level))
  return [red!, green!, blue!]
}

/** Positive where a pixel is red: pure red 255, grey 0. */
export function redness(red: number, green: number, blue: number): number {
  return red - Math.max(green, blue)
}

/** Positive where a pixel is blue or violet. */
export function blueness(red: number, green: number, blue: number): number {
  return blue + 10 < green ? 0 : blue - Math.min(red, blue)
}

export function mapColours({ grey, dotsPerInch }: PagePicture, colour: Uint8Array, balance: Balance): ColourMap {
  const side = Math.max(Math.round(dotsPerInch / SQUARES_AN_INCH), 1)
  const width = Math.ceil(grey.width / side)
  const height = Math.ceil(grey.height / side)
  const red = new Uint16Array(width * height)
  const blue = new Uint16Array(width * height)
  const [scaleRed, scaleGreen, scaleBlue] = balance
  for (let y = 0, at = 0; y < grey.height; y++) {
    const row = Math.floor(y / side) * width
    for (let x = 0; x < grey.width; x++, at += 3) {
      const r = colour[at]!
      const b = colour[at + 2]!
      // Most pixels are grey.
      if (r - b < 24 && b - r < 24) {
        const g = colour[at + 1]!
        if (r - g < 24 && g - r < 24) continue
      }
      const [rr, gg, bb] = [(r * scaleRed) >> 8, (colour[at + 1]! * scaleGreen) >> 8, (b * scaleBlue) >> 8]
      if (redness(rr, gg, bb) > COLOURED) red[row + Math.floor(x / side)]!++
      else if (blueness(rr, gg, bb) > COLOURED) blue[row + Math.floor(x / side)]!++
    }
  }
  return { width, height, side, perInch: dotsPerInch / side, red, blue }
}

/** The map of one colour: squares that hold enough of it, so that the coloured edges which scanners give to black letters are none. */
export function squaresOf(map: ColourMap, hue: Hue): Uint16Array {
  const counts = map[hue]
  const enough = Math.ceil(map.side * map.side * 0.34)
  return counts.map((count) => (count >= enough ? count : 0))
}
