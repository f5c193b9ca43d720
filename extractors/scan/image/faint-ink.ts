import type { GreyPicture } from '../../../workers/ocr/picture.js'

/** Inches: the blocks whose ink is looked at; a line of print runs through each of them. */
const BLOCK = 0.3
/** So many pixels of a block are in the middle of strokes, though it has but the end of a word or a thin rule. */
const STROKES = 0.005
/** Ink that is less dark, in steps of grey from white, is faint; all is made so dark. Small print that the scanner blurred is darker. */
const DARK = 100
const FULL = 225
/** What is fainter than this, or than this part of the darkest print of the page, shines through from the other side. */
const FAINTEST = 36
const SHARE = 0.27
/** Half of a block is this part of its ink: the table that a sheet lies on, a dark ground. */
const SOLID = 0.4
/** Fewer blocks with words in a hundred are faint: a grey heading, a seal. */
const FEW = 0.1

/**
 * Print that is faint here and there is made as dark as the rest: worn toner, a copy of a copy. Engines take one darkness for the ink of all of
 * a picture. Changes the picture, whose paper is white already.
 */
export function darkenFaintInk({ width, height, data }: GreyPicture, dotsPerInch: number): void {
  const side = Math.max(8, Math.round(BLOCK * dotsPerInch))
  const columns = Math.ceil(width / side)
  const rows = Math.ceil(height / side)
  const inks = new Float32Array(columns * rows)
  const solid = new Uint8Array(columns * rows)
  const histogram = new Int32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0)
      let count = 0
      const bottom = Math.min((row + 1) * side, height)
      const right = Math.min((column + 1) * side, width)
      for (let y = row * side; y < bottom; y += 2) {
        for (let x = column * side; x < right; x++, count++) histogram[data[y * width + x]!]!++
      }
      let level = 0
      for (let below = histogram[0]!; level < 255 && below < STROKES * count; ) below += histogram[++level]!
      inks[row * columns + column] = 255 - level
      let middle = 255
      for (let over = histogram[255]!; middle > 0 && over < count / 2; ) over += histogram[--middle]!
      if (255 - middle > SOLID * (255 - level)) solid[row * columns + column] = 1
    }
  }
  const sorted = inks.filter((ink) => ink >= FAINTEST).sort()
  const darkest = sorted[Math.floor(0.95 * sorted.length)] ?? 0
  const least = Math.max(FAINTEST, SHARE * darkest)
  const words = inks.filter((ink, block) => ink >= least && solid[block] === 0)
  if (words.filter((ink) => ink < DARK).length <= FEW * words.length) return
  const gains = spreadGains(inks, columns, rows, least)
  for (let y = 0, at = 0; y < height; y++) {
    const v = Math.max(0, Math.min(rows - 1, (y + 0.5) / side - 0.5))
    const above = Math.floor(v)
    const below = Math.min(rows - 1, above + 1)
    for (let x = 0; x < width; x++, at++) {
      const ink = 255 - data[at]!
      if (ink === 0) continue
      const u = Math.max(0, Math.min(columns - 1, (x + 0.5) / side - 0.5))
      const before = Math.floor(u)
      const behind = Math.min(columns - 1, before + 1)
      const over = gains[above * columns + before]! * (before + 1 - u) + gains[above * columns + behind]! * (u - before)
      const under =
        gains[below * columns + before]! * (before + 1 - u) + gains[below * columns + behind]! * (u - before)
      data[at] = 255 - Math.min(255, ink * (over + (under - over) * (v - above)))
    }
  }
}

/** How many times darker each block is made; blocks without words as much as the least of those around them. */
function spreadGains(inks: Float32Array, columns: number, rows: number, least: number): Float32Array {
  const gains = inks.map((ink) => (ink < least ? 0 : Math.max(1, FULL / ink)))
  const spread = gains.slice()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      if (gains[at] !== 0) continue
      let lowest = Number.POSITIVE_INFINITY
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          const gain = gains[y * columns + x]!
          if (gain > 0) lowest = Math.min(lowest, gain)
        }
      }
      spread[at] = Number.isFinite(lowest) ? lowest : 1
    }
  }
  return spread
}
