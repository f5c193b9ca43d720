import type { PixelRule, Region } from '../page-picture.js'
import type { InkMap } from './ink-map.js'
import { type InkPieces, piecesOf } from './ink-pieces.js'
import { type RuledCell, type RuledGrid, ruledCells } from './ruled-cells.js'
import { boxOf, textBlocks } from './text-blocks.js'

/** The regions of a page and whose each stretch of its ink is. */
export interface PageRegions {
  /** In reading order. */
  readonly regions: readonly Region[]
  readonly pieces: InkPieces
  /** Region of every stretch of ink; -1 for dirt. */
  readonly owners: Int32Array
}

/** Specks are smaller, in inches; they belong to the words beside them or to nothing. */
const SPECK = 0.014
/** Ink so many small letters high is a drawing, a seal or a shadow, or lines of letters that run into each other. */
const TALL = 5
/** A cell that takes so much of the page is a frame around text. */
const FRAME_HEIGHT = 0.3
const FRAME_WIDTH = 0.55

interface Draft {
  readonly kind: Region['kind']
  readonly pieces: number[]
  /** The cell that it is read in. */
  readonly cell: RuledCell | null
}

/** `map` is without rules. */
export function findRegions(map: InkMap, rules: readonly PixelRule[], letterHeight: number): PageRegions {
  const pieces = piecesOf(map)
  const grids = ruledCells(rules, map)
  const cells = grids.flatMap((grid) => grid.cells)
  const cellOf = cellsOfPieces(pieces, grids, cells)
  const speck = SPECK * map.dotsPerInch
  const inCells = new Map<number, number[]>()
  const free: number[] = []
  const specks: number[] = []
  const tall: number[] = []
  for (let p = 0; p < pieces.pieceCount; p++) {
    const high = pieces.bottom[p]! - pieces.top[p]!
    const wide = pieces.right[p]! - pieces.left[p]!
    if (Math.max(high, wide) < speck) specks.push(p)
    else if (high > TALL * letterHeight) tall.push(p)
    else if (cellOf[p]! < 0) free.push(p)
    else {
      const inside = inCells.get(cellOf[p]!)
      if (inside === undefined) inCells.set(cellOf[p]!, [p])
      else inside.push(p)
    }
  }
  const drafts = zonesOf(free, pieces, grids)
    .flatMap((zone) => textBlocks(pieces, zone, letterHeight))
    .map(asDraft)
  for (const [index, inside] of inCells) {
    const cell = cells[index]!
    if (isFrame(cell, map)) drafts.push(...textBlocks(pieces, inside, letterHeight).map(asDraft))
    else drafts.push({ kind: 'cell', pieces: inside, cell })
  }
  return share(drafts, pieces, tall, specks, letterHeight)
}

function asDraft({ kind, pieces }: { kind: Region['kind']; pieces: number[] }): Draft {
  return { kind, pieces, cell: null }
}

function isFrame({ left, top, right, bottom }: RuledCell, { width, height }: InkMap): boolean {
  return bottom - top > FRAME_HEIGHT * height && right - left > FRAME_WIDTH * width
}

/** The innermost cell that holds the middle of a piece; -1 where none does. */
function cellsOfPieces(pieces: InkPieces, grids: readonly RuledGrid[], cells: readonly RuledCell[]): Int32Array {
  const found = new Int32Array(pieces.pieceCount).fill(-1)
  let first = 0
  for (const grid of grids) {
    for (let p = 0; p < pieces.pieceCount; p++) {
      const x = (pieces.left[p]! + pieces.right[p]!) / 2
      const y = (pieces.top[p]! + pieces.bottom[p]!) / 2
      if (x < grid.left || x >= grid.right || y < grid.top || y >= grid.bottom) continue
      for (let c = first; c < first + grid.cells.length; c++) {
        const cell = cells[c]!
        if (x < cell.left || x >= cell.right || y < cell.top || y >= cell.bottom) continue
        found[p] = c
        break
      }
    }
    first += grid.cells.length
  }
  return found
}

/** Ink over, under and beside the grids, apart. */
function zonesOf(free: readonly number[], pieces: InkPieces, grids: readonly RuledGrid[]): number[][] {
  const zones = new Map<string, number[]>()
  for (const p of free) {
    const x = (pieces.left[p]! + pieces.right[p]!) / 2
    const y = (pieces.top[p]! + pieces.bottom[p]!) / 2
    const key = grids
      .map(({ left, top, bottom }) => (y < top ? 'o' : y >= bottom ? 'u' : x < left ? 'l' : 'r'))
      .join('')
    const zone = zones.get(key)
    if (zone === undefined) zones.set(key, [p])
    else zone.push(p)
  }
  return [...zones.values()]
}

function share(
  drafts: readonly Draft[],
  pieces: InkPieces,
  tall: readonly number[],
  specks: readonly number[],
  letterHeight: number,
): PageRegions {
  const boxed = drafts.map((draft) => ({ ...draft, box: boxOf(pieces, draft.pieces) }))
  // Drawings and seals stand over text as they please: where they lie on none, they are read by themselves.
  const lone: number[] = []
  for (const p of tall) {
    const meets = boxed.some(({ box }) => {
      return (
        pieces.left[p]! < box.right &&
        pieces.right[p]! > box.left &&
        pieces.top[p]! < box.bottom &&
        pieces.bottom[p]! > box.top
      )
    })
    if (!meets) lone.push(p)
  }
  for (const p of lone) boxed.push({ kind: 'band', pieces: [p], cell: null, box: boxOf(pieces, [p]) })
  boxed.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
  const ownerOf = new Int32Array(pieces.pieceCount).fill(-1)
  for (const [index, draft] of boxed.entries()) for (const p of draft.pieces) ownerOf[p] = index
  const boxes = boxed.map(({ box }) => box)
  for (const p of specks) {
    ownerOf[p] = nearestBox(
      boxes,
      (pieces.left[p]! + pieces.right[p]!) / 2,
      (pieces.top[p]! + pieces.bottom[p]!) / 2,
      letterHeight,
    )
  }
  const owners = new Int32Array(pieces.count)
  const isLone = new Set(lone)
  const isShared = new Uint8Array(pieces.pieceCount)
  for (const p of tall) if (!isLone.has(p)) isShared[p] = 1
  for (let i = 0; i < pieces.count; i++) {
    const piece = pieces.pieces[i]!
    if (isShared[piece] === 0) owners[i] = ownerOf[piece]!
    else
      owners[i] = nearestBox(
        boxes,
        (pieces.starts[i]! + pieces.ends[i]!) / 2,
        pieces.rows[i]!,
        Number.POSITIVE_INFINITY,
      )
  }
  return { regions: boxed.map(({ kind, box }) => ({ kind, ...box })), pieces, owners }
}

function nearestBox(
  boxes: readonly { left: number; top: number; right: number; bottom: number }[],
  x: number,
  y: number,
  reach: number,
): number {
  let best = -1
  let nearest = reach
  for (const [index, { left, top, right, bottom }] of boxes.entries()) {
    const apart = Math.max(left - x, x - right, top - y, y - bottom, 0)
    if (apart < nearest) {
      nearest = apart
      best = index
      if (apart === 0) break
    }
  }
  return best
}
