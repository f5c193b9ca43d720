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
/** A smaller difference of two channels is no colour, whatever the light. */
const LITTLE = 16
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
  return green > blue + (blue >> 4) ? 0 : blue - Math.min(red, blue)
}

export function mapColours({ grey, dotsPerInch }: PagePicture, colour: Uint8Array, balance: Balance): ColourMap {
  const side = Math.max(Math.round(dotsPerInch / SQUARES_AN_INCH), 1)
  const width = Math.ceil(grey.width / side)
  const height = Math.ceil(grey.height / side)
  const red = new Uint16Array(width * height)
  const blue = new Uint16Array(width * height)
  const [scaleRed, scaleGreen, scaleBlue] = balance
  // In yellow light the grey edges that saving with losses leaves around black letters turn blue when the light is taken off.
  const coloured = COLOURED * (2 * Math.max(...balance) - 256)
  for (let y = 0, at = 0; y < grey.height; y++) {
    const row = Math.floor(y / side) * width
    for (let x = 0; x < grey.width; x++, at += 3) {
      const r = colour[at]!
      const g = colour[at + 1]!
      const b = colour[at + 2]!
      // Most pixels are grey.
      if (r - b < LITTLE && b - r < LITTLE && r - g < LITTLE) continue
      const red256 = r * scaleRed
      const green256 = g * scaleGreen
      const blue256 = b * scaleBlue
      if (redness(red256, green256, blue256) > coloured) red[row + Math.floor(x / side)]!++
      else if (blueness(red256, green256, blue256) > coloured) blue[row + Math.floor(x / side)]!++
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
