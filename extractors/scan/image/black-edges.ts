import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { type InkMap, squares, whitenSquares } from './ink-map.js'

/** Millimetres: black of a scanner's lid is thicker than any stroke of a letter. */
const SOLID = 1.5
/** Share of the pixels of a square that makes it black. */
const FULL = 0.85

/** Part of the picture's width and height that black around a sheet has. */
const AROUND = 0.7
/** Part of the picture that is black where something dark lies around the sheet; of pages of dense bold print a hundredth is. */
const MUCH_BLACK = 0.03

const TAKEN = 1
const SEEN = 2

/** Paints the black along the edges white, in the picture and in the map. */
export function takeOutBlackEdges(grey: GreyPicture, map: InkMap): void {
  const edges = findBlackEdges(map)
  if (edges === null) return
  for (let row = 0; row < map.height; row++) {
    const start = row * map.width
    for (let column = 0; column < map.width; column++) {
      if (edges[start + column] === 0) continue
      const from = column
      while (column + 1 < map.width && edges[start + column + 1] === 1) column++
      whitenSquares(grey, map, from, column + 1, row)
    }
  }
}

/**
 * Squares of black that come from the edges of the picture: the lid of a scanner, the table under a sheet. Of a wide table only the ring
 * about the sheet is black, once the paper is made white. Letters and rules that touch them stay.
 */
function findBlackEdges(map: InkMap): Uint8Array | null {
  const { width, height } = map
  const around = isMuchBlack(map)
  if (!around && !hasBlackEdge(map)) return null
  const solid = solidSquares(map)
  const reached = new Uint8Array(width * height)
  const open: number[] = []
  const reach = (at: number) => {
    if (solid[at] === 1 && reached[at] === 0) {
      reached[at] = TAKEN
      open.push(at)
    }
  }
  /** From the open squares to all that hang together with them. */
  const spread = (): number[] => {
    for (let next = 0; next < open.length; next++) {
      const at = open[next]!
      const x = at % width
      if (x > 0) reach(at - 1)
      if (x + 1 < width) reach(at + 1)
      if (at >= width) reach(at - width)
      if (at + width < reached.length) reach(at + width)
    }
    return open.splice(0)
  }
  const half = Math.ceil(squares(map, SOLID) / 2)
  for (let y = 0; y < height; y++) {
    const wide = y <= half || y >= height - 1 - half
    for (let x = 0; x < width; x++) {
      if (wide || x <= half || x >= width - 1 - half) reach(y * width + x)
    }
  }
  spread()
  for (let at = 0; around && at < solid.length; at++) {
    if (solid[at] === 0 || reached[at] !== 0) continue
    reach(at)
    const piece = spread()
    if (!isAround(piece, map)) for (const square of piece) reached[square] = SEEN
  }
  return widen(reached, width, height, half + 2)
}

/** Most pages have none, and need not be looked through. */
function hasBlackEdge({ width, height, side, counts }: InkMap): boolean {
  const full = side * side * FULL
  let found = 0
  for (let x = 0; x < width; x++) {
    if (counts[x + width]! >= full || counts[(height - 2) * width + x]! >= full) found++
  }
  for (let y = 0; y < height; y++) {
    if (counts[y * width + 1]! >= full || counts[y * width + width - 2]! >= full) found++
  }
  return found > 0
}

function isMuchBlack({ side, counts }: InkMap): boolean {
  const full = side * side * FULL
  let found = 0
  for (let at = 0; at < counts.length; at++) if (counts[at]! >= full) found++
  return found > MUCH_BLACK * counts.length
}

function isAround(piece: readonly number[], { width, height }: InkMap): boolean {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (const at of piece) {
    const x = at % width
    const y = (at - x) / width
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return right - left >= AROUND * width && bottom - top >= AROUND * height
}

/** Middles of squares of ink of that thickness; beyond the edges all is as at the edge. */
function solidSquares(map: InkMap): Uint8Array {
  const { width, height, side, counts } = map
  const most = side * side * FULL
  const full = new Uint8Array(width * height)
  for (let at = 0; at < full.length; at++) full[at] = counts[at]! >= most ? 0 : 1
  // Not full anywhere near: the other way round it is the widening of what is not full.
  const thin = widen(full, width, height, Math.ceil(squares(map, SOLID) / 2))
  for (let at = 0; at < thin.length; at++) thin[at] = thin[at] === 1 ? 0 : 1
  return thin
}

function widen(marked: Uint8Array, width: number, height: number, by: number): Uint8Array {
  const across = new Uint8Array(marked.length)
  for (let y = 0; y < height; y++) {
    let last = -by - 1
    const start = y * width
    for (let reached = 0; reached < width + by; reached++) {
      if (reached < width && marked[start + reached] === 1) last = reached
      const x = reached - by
      if (x >= 0 && last >= x - by) across[start + x] = 1
    }
  }
  const widened = new Uint8Array(marked.length)
  // Of every column the last row with a mark that reaches this one or will.
  const last = new Int32Array(width).fill(-by - 1)
  for (let row = 0; row < height + by; row++) {
    for (let x = 0, at = row * width; row < height && x < width; x++, at++) if (across[at] === 1) last[x] = row
    const y = row - by
    if (y < 0) continue
    for (let x = 0, at = y * width; x < width; x++, at++) if (last[x]! >= y - by) widened[at] = 1
  }
  return widened
}
