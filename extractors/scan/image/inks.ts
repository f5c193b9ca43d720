import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { ForeignInk, PagePicture } from '../page-picture.js'
import { findComponents } from './components.js'
import {
  type Balance,
  balanceOf,
  blueness,
  type ColourMap,
  type Hue,
  mapColours,
  redness,
  squaresOf,
} from './ink-colours.js'
import { findForeign, type InkCluster } from './ink-shapes.js'

const WHITE = 255
/** Least colour of the soft edges of a stroke. */
const TINGED = 10
/** Squares around the ink: a quarter of a millimetre each. */
const EDGE = 2
/** Seen in its own colour ink is nearly as light as paper, and black under it stays black: parts of the lightness of the ink alone. */
const BLACK = 0.45
const LIGHT = 0.72

/**
 * Takes red seals and what is written in blue out of a picture. Black print under them stays: red ink is light in the red channel, black is not. What is
 * printed in a colour stays too.
 * @param white the grey picture with its paper made white; changed
 */
export function takeOutInks(picture: PagePicture, white: GreyPicture): ForeignInk[] {
  const { colour } = picture
  if (colour === null) return []
  const balance = balanceOf(colour)
  const map = mapColours(picture, colour, balance)
  const inks: ForeignInk[] = []
  for (const hue of ['red', 'blue'] as const) {
    const counts = squaresOf(map, hue)
    const components = findComponents({ width: map.width, height: map.height, counts })
    for (const found of findForeign(map, counts, components)) {
      const members = new Set(found.members)
      const marked = markSquares(map, found, (square) => members.has(components.labels[square]!))
      bleach(white, picture, colour, balance, map, found, marked, hue)
      inks.push({ colour: hue, ...pixelsOf(found, map.side, white) })
    }
  }
  return inks
}

function pixelsOf({ left, top, right, bottom }: InkCluster, side: number, { width, height }: GreyPicture) {
  return {
    left: left * side,
    top: top * side,
    right: Math.min(right * side, width),
    bottom: Math.min(bottom * side, height),
  }
}

/** The squares of a cluster and those around them: in its box, widened. */
function markSquares(map: ColourMap, box: InkCluster, within: (square: number) => boolean): Uint8Array {
  const { left, top, right, bottom } = widen(map, box)
  const width = right - left
  const marked = new Uint8Array(width * (bottom - top))
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (!within(y * map.width + x)) continue
      for (let row = Math.max(y - EDGE, top); row <= Math.min(y + EDGE, bottom - 1); row++) {
        const from = (row - top) * width
        marked.fill(1, from + Math.max(x - EDGE, left) - left, from + Math.min(x + EDGE, right - 1) - left + 1)
      }
    }
  }
  return marked
}

function widen({ width, height }: ColourMap, { left, top, right, bottom }: InkCluster) {
  return {
    left: Math.max(left - EDGE, 0),
    top: Math.max(top - EDGE, 0),
    right: Math.min(right + EDGE, width),
    bottom: Math.min(bottom + EDGE, height),
  }
}

function bleach(
  { data }: GreyPicture,
  { grey }: PagePicture,
  colour: Uint8Array,
  balance: Balance,
  map: ColourMap,
  box: InkCluster,
  marked: Uint8Array,
  hue: Hue,
): void {
  const { left, top, right, bottom } = widen(map, box)
  const eachPixel = (see: (at: number, level: number, tinge: number) => void) => {
    const endY = Math.min(bottom * map.side, grey.height)
    for (let y = top * map.side; y < endY; y++) {
      const row = (Math.floor(y / map.side) - top) * (right - left) - left
      for (let square = left; square < right; square++) {
        if (marked[row + square] === 0) continue
        const end = y * grey.width + Math.min((square + 1) * map.side, grey.width)
        for (let at = y * grey.width + square * map.side; at < end; at++) {
          const r = Math.min((colour[3 * at]! * balance[0]) >> 8, WHITE)
          const g = Math.min((colour[3 * at + 1]! * balance[1]) >> 8, WHITE)
          const b = Math.min((colour[3 * at + 2]! * balance[2]) >> 8, WHITE)
          // In a shadow ink is darker, as the paper is.
          const shade = grey.data[at]! < 16 ? 1 : Math.max(data[at]! / grey.data[at]!, 1)
          const tinge = shade * (hue === 'red' ? redness(r, g, b) : blueness(r, g, b))
          see(at, Math.min(shade * (hue === 'red' ? r : b), WHITE), tinge)
        }
      }
    }
  }
  const level = inkLevel(eachPixel)
  const black = level * BLACK
  const light = level * LIGHT
  eachPixel((at, value, tinge) => {
    if (tinge < TINGED) return
    if (value >= light) data[at] = WHITE
    else if (value > black) data[at] = black + ((value - black) / (light - black)) * (WHITE - black)
    else data[at] = value
  })
}

/** How light the ink is in its own colour: the middle one of its pixels that are most coloured. */
function inkLevel(eachPixel: (see: (at: number, level: number, tinge: number) => void) => void): number {
  const histogram = new Int32Array(256)
  let count = 0
  eachPixel((_, level, tinge) => {
    if (tinge <= 50) return
    histogram[level]!++
    count++
  })
  if (count === 0) return 128
  let level = 0
  for (let below = 0; level < 255 && below + histogram[level]! < count / 2; level++) below += histogram[level]!
  return level
}
