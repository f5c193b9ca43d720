import type { GreyPicture, PixelBox } from '../../../workers/ocr/picture.js'

/** Inches: the squares that are looked at, and the least block: a line of print and a narrow column. */
export const SQUARE = 0.02
const LEAST_WIDTH = 0.35
const LEAST_HEIGHT = 0.13
/** Darker pixels are of the block, lighter ones of its words. */
export const DARK = 145
const LIGHT = 185
/** Of the pixels of a square so many are dark, of the squares of a block so many, and of its pixels so many are words. */
const FULL = 0.85
const FILLED = 0.4
const WORDS = [0.015, 0.45] as const
/** Boxes that are dark and have light words; not what is dark along an edge of the picture. */
export function findDarkBlocks(grey: GreyPicture, dotsPerInch: number): PixelBox[] {
  const side = Math.max(3, Math.round(SQUARE * dotsPerInch))
  const columns = Math.floor(grey.width / side)
  const rows = Math.floor(grey.height / side)
  const full = fullSquares(grey, side, columns, rows)
  const leastWide = LEAST_WIDTH * dotsPerInch
  const leastHigh = LEAST_HEIGHT * dotsPerInch
  const blocks: PixelBox[] = []
  const open: number[] = []
  for (let start = 0; start < full.length; start++) {
    if (full[start] !== 1) continue
    let [left, top, right, bottom] = [columns, rows, 0, 0]
    full[start] = 2
    open.push(start)
    let count = 0
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % columns
      const y = (at - x) / columns
      count++
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
      const near = [x > 0 ? at - 1 : -1, x + 1 < columns ? at + 1 : -1, at - columns, at + columns]
      for (const next of near) {
        if (next < 0 || full[next] !== 1) continue
        full[next] = 2
        open.push(next)
      }
    }
    const isAtEdge = left === 0 || top === 0 || right === columns || bottom === rows
    const isLarge = (right - left) * side >= leastWide && (bottom - top) * side >= leastHigh
    if (isAtEdge || !isLarge || count < FILLED * (right - left) * (bottom - top)) continue
    const block = { left: left * side, top: top * side, right: right * side, bottom: bottom * side }
    if (hasWords(grey, block)) blocks.push(block)
  }
  return blocks
}

function fullSquares({ width, data }: GreyPicture, side: number, columns: number, rows: number): Uint8Array {
  const full = new Uint8Array(columns * rows)
  const counts = new Int32Array(columns)
  for (let row = 0; row < rows; row++) {
    counts.fill(0)
    for (let y = row * side; y < (row + 1) * side; y++) {
      const end = y * width + columns * side
      for (let column = 0, at = y * width; at < end; column++) {
        let dark = 0
        for (const stop = at + side; at < stop; at++) if (data[at]! < DARK) dark++
        counts[column]! += dark
      }
    }
    for (let column = 0; column < columns; column++) {
      if (counts[column]! >= FULL * side * side) full[row * columns + column] = 1
    }
  }
  return full
}

function hasWords({ width, data }: GreyPicture, { left, top, right, bottom }: PixelBox): boolean {
  let light = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (data[y * width + x]! > LIGHT) light++
  const share = light / ((right - left) * (bottom - top))
  return share >= WORDS[0] && share <= WORDS[1]
}
