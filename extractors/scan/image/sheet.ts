import type { GreyPicture } from '../../../workers/ocr/picture.js'

/** Inches: the blocks that are paper or not. */
const BLOCK = 0.1
/** So much of a block is not darker than what it is taken for: words leave most of it white. */
const PAPER = 0.3
/** What a sheet lies on is darker than the sheet by so much, in steps of grey and as a part of its lightness. */
const DARKER = 50
const PART = 0.7
/** So many of the blocks along the edges of the picture are dark, and so much of the picture is. */
const ALONG = 0.5
const LEAST = 0.04
const MOST = 0.7

/**
 * Paints what lies around a sheet white: the table that it was photographed on. Only what is dark and goes on to the edge of the picture is taken.
 * @param white the picture with its paper made white; changed
 * @param grey the picture as it was taken
 */
export function clearAround(white: GreyPicture, grey: GreyPicture, dotsPerInch: number): void {
  const side = Math.max(4, Math.round(BLOCK * dotsPerInch))
  const columns = Math.ceil(grey.width / side)
  const rows = Math.ceil(grey.height / side)
  const levels = levelsOf(grey, side, columns, rows)
  const limit = limitOf(levels)
  if (limit === null) return
  const around = new Uint8Array(levels.length)
  const open: number[] = []
  const reach = (at: number) => {
    if (around[at] === 1 || levels[at]! >= limit) return
    around[at] = 1
    open.push(at)
  }
  for (let x = 0; x < columns; x++) [x, (rows - 1) * columns + x].forEach(reach)
  for (let y = 0; y < rows; y++) [y * columns, (y + 1) * columns - 1].forEach(reach)
  if (open.length < ALONG * 2 * (columns + rows)) return
  let count = 0
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    count++
    const x = at % columns
    if (x > 0) reach(at - 1)
    if (x + 1 < columns) reach(at + 1)
    if (at >= columns) reach(at - columns)
    if (at + columns < levels.length) reach(at + columns)
  }
  if (count < LEAST * levels.length || count > MOST * levels.length) return
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!isNear(around, column, row, columns, rows)) continue
      const right = Math.min((column + 1) * side, white.width)
      const bottom = Math.min((row + 1) * side, white.height)
      for (let y = row * side; y < bottom; y++) {
        white.data.fill(255, y * white.width + column * side, y * white.width + right)
      }
    }
  }
}

/** The edge of the sheet runs through blocks beside those around it. */
function isNear(around: Uint8Array, column: number, row: number, columns: number, rows: number): boolean {
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
      if (around[y * columns + x] === 1) return true
    }
  }
  return false
}

function levelsOf({ width, height, data }: GreyPicture, side: number, columns: number, rows: number): Uint8Array {
  const levels = new Uint8Array(columns * rows)
  const histogram = new Int32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0)
      let count = 0
      const right = Math.min((column + 1) * side, width)
      const bottom = Math.min((row + 1) * side, height)
      for (let y = row * side; y < bottom; y += 2) {
        for (let x = column * side; x < right; x += 2, count++) histogram[data[y * width + x]!]!++
      }
      let level = 255
      for (let over = histogram[255]!; level > 0 && over <= PAPER * count; ) over += histogram[--level]!
      levels[row * columns + column] = level
    }
  }
  return levels
}

/** Between what is paper and what is not, where they differ; found as the level that parts the two best. */
function limitOf(levels: Uint8Array): number | null {
  const counts = new Int32Array(256)
  for (const level of levels) counts[level]!++
  let total = 0
  for (let level = 0; level < 256; level++) total += level * counts[level]!
  let [below, sum, best, found] = [0, 0, -1, null as number | null]
  for (let level = 0; level < 255; level++) {
    below += counts[level]!
    sum += level * counts[level]!
    if (below === 0 || below === levels.length) continue
    const dark = sum / below
    const light = (total - sum) / (levels.length - below)
    const apart = below * (levels.length - below) * (light - dark) ** 2
    if (apart <= best) continue
    best = apart
    found = light - dark >= DARKER && dark <= PART * light ? Math.round((dark + light) / 2) : null
  }
  return found
}
