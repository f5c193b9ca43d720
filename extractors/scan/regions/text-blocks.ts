import type { PixelBox } from '../../../workers/ocr/picture.js'
import { type PieceBoxes, type Row, rowsOf } from './text-rows.js'

/** Pieces of ink that are read together. */
export interface TextBlock {
  readonly kind: 'column' | 'band'
  readonly pieces: number[]
}

/** White that parts columns, in heights of small letters, where three lines and more show it on both sides, and where two do. */
const CORRIDOR = 1.6
const SHORT_CORRIDOR = 2.6
/** Marks of a list before their text are not broader: `10.`, `(a)`. */
const MARK = 3.6
/** Columns in columns in columns are a drawing. */
const DEEPEST = 6

/** Columns beside each other and the bands between them, from top to bottom. Every piece is in one block. */
export function textBlocks(boxes: PieceBoxes, pieces: readonly number[], letterHeight: number): TextBlock[] {
  return blocksOf(boxes, pieces, letterHeight, 'band', 0)
}

function blocksOf(
  boxes: PieceBoxes,
  pieces: readonly number[],
  letterHeight: number,
  kind: TextBlock['kind'],
  depth: number,
): TextBlock[] {
  if (pieces.length === 0) return []
  const rows = rowsOf(boxes, pieces, letterHeight)
  const blocks: TextBlock[] = []
  let band: number[] = []
  const endBand = () => {
    if (band.length > 0) blocks.push({ kind, pieces: band })
    band = []
  }
  const gaps = rows.map((row) => gapsOf(boxes, row, letterHeight))
  for (let i = 0; i < rows.length; ) {
    const corridor = depth < DEEPEST ? widestCorridor(boxes, rows, gaps, i, letterHeight) : null
    if (corridor === null) {
      band.push(...rows[i]!.pieces)
      i++
      continue
    }
    endBand()
    const inside = rows.slice(i, corridor.end).flatMap((row) => row.pieces)
    const isLeft = (p: number) => boxes.left[p]! + boxes.right[p]! < 2 * corridor.middle
    for (const side of [inside.filter(isLeft), inside.filter((p) => !isLeft(p))]) {
      blocks.push(...blocksOf(boxes, side, letterHeight, 'column', depth + 1))
    }
    i = corridor.end
  }
  endBand()
  return blocks
}

interface Gap {
  readonly left: number
  readonly right: number
}

interface Corridor {
  readonly middle: number
  /** The row after its last. */
  readonly end: number
}

function widestCorridor(
  boxes: PieceBoxes,
  rows: readonly Row[],
  gaps: readonly (readonly Gap[])[],
  first: number,
  letterHeight: number,
): Corridor | null {
  let best: Corridor | null = null
  let largest = 0
  for (const gap of gaps[first]!) {
    if (!Number.isFinite(gap.right - gap.left)) continue
    let { left, right } = gap
    let end = first + 1
    let kept = gap
    for (let i = first + 1; i < rows.length; i++) {
      let widest = 0
      let through: Gap | null = null
      for (const other of gaps[i]!) {
        const common = Math.min(right, other.right) - Math.max(left, other.left)
        if (common > widest) {
          widest = common
          through = other
        }
      }
      if (through === null || widest < CORRIDOR * letterHeight) break
      left = Math.max(left, through.left)
      right = Math.min(right, through.right)
      if (!Number.isFinite(through.right - through.left)) continue
      end = i + 1
      kept = { left, right }
    }
    const area = (kept.right - kept.left) * (rows[end - 1]!.bottom - rows[first]!.top)
    if (area <= largest) continue
    const middle = (kept.left + kept.right) / 2
    if (!isColumns(boxes, rows.slice(first, end), middle, kept.right - kept.left, letterHeight)) continue
    largest = area
    best = { middle, end }
  }
  return best
}

function isColumns(
  boxes: PieceBoxes,
  rows: readonly Row[],
  middle: number,
  breadth: number,
  letterHeight: number,
): boolean {
  const pieces = rows.flatMap((row) => row.pieces)
  const isLeft = (p: number) => boxes.left[p]! + boxes.right[p]! < 2 * middle
  const left = pieces.filter(isLeft)
  const right = pieces.filter((p) => !isLeft(p))
  const lines = Math.min(rowsOf(boxes, left, letterHeight).length, rowsOf(boxes, right, letterHeight).length)
  if (lines < 2 || breadth < (lines < 3 ? SHORT_CORRIDOR : CORRIDOR) * letterHeight) return false
  const start = Math.min(...left.map((p) => boxes.left[p]!))
  const end = Math.max(...left.map((p) => boxes.right[p]!))
  return end - start > MARK * letterHeight
}

/** White stretches of a row that are broad enough to part columns, with those before its first and after its last ink. */
function gapsOf(boxes: PieceBoxes, row: Row, letterHeight: number): Gap[] {
  const sorted = [...row.pieces].sort((a, b) => boxes.left[a]! - boxes.left[b]!)
  const gaps: Gap[] = []
  let reached = Number.NEGATIVE_INFINITY
  for (const p of sorted) {
    if (boxes.left[p]! - reached >= CORRIDOR * letterHeight) gaps.push({ left: reached, right: boxes.left[p]! })
    reached = Math.max(reached, boxes.right[p]!)
  }
  gaps.push({ left: reached, right: Number.POSITIVE_INFINITY })
  return gaps
}

export function boxOf({ left, top, right, bottom }: PieceBoxes, pieces: readonly number[]): PixelBox {
  const box = { left: left[pieces[0]!]!, top: top[pieces[0]!]!, right: 0, bottom: 0 }
  for (const p of pieces) {
    if (left[p]! < box.left) box.left = left[p]!
    if (top[p]! < box.top) box.top = top[p]!
    if (right[p]! > box.right) box.right = right[p]!
    if (bottom[p]! > box.bottom) box.bottom = bottom[p]!
  }
  return box
}
