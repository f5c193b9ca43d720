import type { PixelBox } from '../../../workers/ocr/picture.js'
import { findGutter, type Span } from '../../pdf/layout/gutter.js'
import type { PixelRule, Region } from '../page-picture.js'
import { findFoldShadow } from './fold-shadow.js'
import type { InkMap } from './ink-map.js'
import { type InkPieces, piecesOf } from './ink-pieces.js'
import { type PieceKind, pieceKinds } from './piece-kinds.js'
import { type RuledCell, type RuledGrid, ruledCells } from './ruled-cells.js'
import { type BlockDraft, shareInk } from './shared-ink.js'
import { findSpecks } from './specks.js'
import { stampedBox } from './stamped-boxes.js'
import { textBlocks } from './text-blocks.js'
import { zonesOf } from './zones.js'

/** The regions of a page and whose each stretch of its ink is. */
export interface PageRegions {
  /** Those of boxes that were stamped over words are left out: they make no table. */
  readonly rules: readonly PixelRule[]
  /** In reading order. */
  readonly regions: readonly Region[]
  readonly pieces: InkPieces
  /** Region of every stretch of ink; -1 for dirt and drawings. */
  readonly owners: Int32Array
  /** Ink that is no letters, as far as it lies on none: rings of seals, strokes of a pen. It is not read. */
  readonly drawings: readonly PixelBox[]
  /** Boxes stamped over lines of the text. What is in them is not read. */
  readonly stamps: readonly PixelBox[]
}

/** A cell that takes so much of the page is a frame around text. */
const FRAME_HEIGHT = 0.3
const FRAME_WIDTH = 0.55
/** Ink that reaches so far out of its cell, in heights of small letters, is two cells' letters that touch. */
const OUTSIDE = 0.7

/** So many letters under the border of a grid show a box that was stamped over words; the words of a table keep within it. */
const STAMPED = 4
/** A letter is under a border that has so much of it on either side, in heights of small letters. */
const UNDER = 0.3

/** `map` is without rules; `pieces` are those of its ink. */
export function findRegions(
  map: InkMap,
  rules: readonly PixelRule[],
  letterHeight: number,
  pieces: InkPieces = piecesOf(map),
): PageRegions {
  const kinds = pieceKinds(pieces, map, letterHeight)
  for (const speck of findSpecks(pieces, kinds, letterHeight)) kinds[speck] = 'dirt'
  for (const speck of findFoldShadow(pieces, kinds, map, letterHeight)) kinds[speck] = 'dirt'
  const found = ruledCells(rules, map)
  const grids = found.filter((grid) => !isStamped(grid, pieces, kinds, letterHeight))
  const stamped = found.filter((grid) => !grids.includes(grid))
  const stamps = stamped.flatMap((grid) => stampedBox(grid, rules, pieces, kinds, letterHeight, map.dotsPerInch) ?? [])
  const cells = grids.flatMap((grid) => grid.cells)
  const cellOf = cellsOfPieces(pieces, grids)
  const inCells = cells.map((): number[] => [])
  const free: number[] = []
  for (let p = 0; p < pieces.pieceCount; p++) {
    const cell = cells[cellOf[p]!]
    if (cell !== undefined && kinds[p] === 'letter' && reachesOut(pieces, p, cell, letterHeight)) kinds[p] = 'tall'
    if (kinds[p] !== 'letter' && kinds[p] !== 'mark') continue
    if (stamps.some((stamp) => isIn(pieces, p, stamp))) continue
    if (cell === undefined) free.push(p)
    else inCells[cellOf[p]!]!.push(p)
  }
  const gutter = findGutter(map, inkAcross(rules, pieces, kinds))?.x ?? null
  const groups = zonesOf(free, pieces, grids, gutter).map(({ top, inside }) => {
    return { top, blocks: textBlocks(pieces, inside, letterHeight) as BlockDraft[] }
  })
  let first = 0
  for (const grid of grids) {
    const blocks = grid.cells.flatMap((cell, index): BlockDraft[] => {
      const inside = inCells[first + index]!
      if (inside.length === 0) return []
      return isFrame(cell, map) ? textBlocks(pieces, inside, letterHeight) : [{ kind: 'cell', pieces: inside }]
    })
    groups.push({ top: grid.top, blocks })
    first += grid.cells.length
  }
  groups.sort((a, b) => a.top - b.top)
  const shared = shareInk(
    groups.flatMap(({ blocks }) => blocks),
    pieces,
    kinds,
    letterHeight,
  )
  const boxes = [...stamped, ...stamps]
  return {
    ...shared,
    stamps,
    rules: rules.filter((rule) => !boxes.some((box) => isPartOf(rule, box, letterHeight))),
  }
}

/** What no gutter between two pages goes through. */
function* inkAcross(
  rules: readonly PixelRule[],
  { left, right, pieceCount }: InkPieces,
  kinds: readonly PieceKind[],
): Iterable<Span> {
  for (const rule of rules) if (rule.axis === 'horizontal') yield rule
  for (let p = 0; p < pieceCount; p++) if (kinds[p] === 'letter') yield { left: left[p]!, right: right[p]! }
}

function isIn({ left, top, right, bottom }: InkPieces, p: number, box: PixelBox): boolean {
  const x = (left[p]! + right[p]!) / 2
  const y = (top[p]! + bottom[p]!) / 2
  return x >= box.left && x < box.right && y >= box.top && y < box.bottom
}

function isStamped(grid: RuledGrid, pieces: InkPieces, kinds: readonly PieceKind[], letterHeight: number): boolean {
  const under = UNDER * letterHeight
  const parted = (low: number, high: number, at: number) => at - low > under && high - at > under
  let count = 0
  for (let p = 0; p < pieces.pieceCount && count < STAMPED; p++) {
    if (kinds[p] !== 'letter') continue
    const left = pieces.left[p]!
    const top = pieces.top[p]!
    const right = pieces.right[p]!
    const bottom = pieces.bottom[p]!
    if (right < grid.left || left > grid.right || bottom < grid.top || top > grid.bottom) continue
    const isAcross = parted(left, right, grid.left) || parted(left, right, grid.right)
    if (isAcross || parted(top, bottom, grid.top) || parted(top, bottom, grid.bottom)) count++
  }
  return count >= STAMPED
}

function isPartOf(rule: PixelRule, grid: PixelBox, near: number): boolean {
  return (
    rule.left >= grid.left - near &&
    rule.right <= grid.right + near &&
    rule.top >= grid.top - near &&
    rule.bottom <= grid.bottom + near
  )
}

function reachesOut(pieces: InkPieces, p: number, cell: RuledCell, letterHeight: number): boolean {
  return (
    Math.max(
      cell.left - pieces.left[p]!,
      pieces.right[p]! - cell.right,
      cell.top - pieces.top[p]!,
      pieces.bottom[p]! - cell.bottom,
    ) >
    OUTSIDE * letterHeight
  )
}

function isFrame({ left, top, right, bottom }: RuledCell, { width, height }: InkMap): boolean {
  return bottom - top > FRAME_HEIGHT * height && right - left > FRAME_WIDTH * width
}

/** The innermost cell that holds the middle of a piece; -1 where none does. */
function cellsOfPieces(pieces: InkPieces, grids: readonly RuledGrid[]): Int32Array {
  const found = new Int32Array(pieces.pieceCount).fill(-1)
  let first = 0
  // The larger grids come first: a grid in a cell of another takes the cell's ink.
  for (const grid of grids) {
    for (let p = 0; p < pieces.pieceCount; p++) {
      const x = (pieces.left[p]! + pieces.right[p]!) / 2
      const y = (pieces.top[p]! + pieces.bottom[p]!) / 2
      if (x < grid.left || x >= grid.right || y < grid.top || y >= grid.bottom) continue
      const inside = grid.cells.findIndex((cell) => {
        return x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom
      })
      if (inside >= 0) found[p] = first + inside
    }
    first += grid.cells.length
  }
  return found
}
