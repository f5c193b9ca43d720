import type { PixelBox } from '../../../workers/ocr/picture.js'
import type { Region } from '../page-picture.js'
import type { PageRegions } from './find-regions.js'
import type { InkPieces } from './ink-pieces.js'
import { type PieceKind, SPARSE } from './piece-kinds.js'
import { boxOf } from './text-blocks.js'

/** How ink that is taller than letters is shared out: as letters that run into each other, or as a stroke of a pen that runs through letters. */
const LETTERS = 1
const STROKE = 2

/** Pieces of ink that make a region. */
export interface BlockDraft {
  readonly kind: Region['kind']
  readonly pieces: readonly number[]
}

/** Letters that run into a drawing lie in the box of their words or so near to it, in heights of small letters. */
const NEAR = 0.6
/** Letters that a stroke of a pen runs through hang together with it; others of their word stand so near, across and down. */
const ACROSS = 2.5
const DOWN = 0.4

/**
 * The regions of blocks. What is taller than letters goes to them stretch by stretch where it lies on their words; where it lies on none, it
 * is a region if it can be letters that run into each other, and a drawing if not.
 */
export function shareInk(
  blocks: readonly BlockDraft[],
  pieces: InkPieces,
  kinds: readonly PieceKind[],
  letterHeight: number,
): Omit<PageRegions, 'rules' | 'stamps'> {
  const near = NEAR * letterHeight
  const drafts = blocks.map((block) => ({ ...block, box: boxOf(pieces, block.pieces) }))
  const isShared = new Uint8Array(pieces.pieceCount)
  const isDrawing = new Uint8Array(pieces.pieceCount)
  for (let p = 0; p < pieces.pieceCount; p++) {
    if (kinds[p] !== 'tall') continue
    const box = boxOf(pieces, [p])
    const sparse = pieces.pixels[p]! < SPARSE * (box.right - box.left) * (box.bottom - box.top)
    if (drafts.some((draft) => overlaps(draft.box, box, near))) isShared[p] = sparse ? STROKE : LETTERS
    else if (sparse) isDrawing[p] = 1
    else drafts.splice(placeFor(drafts, box), 0, { kind: 'band', pieces: [p], box })
  }
  const ownerOf = new Int32Array(pieces.pieceCount).fill(-1)
  for (const [index, draft] of drafts.entries()) for (const p of draft.pieces) ownerOf[p] = index
  const owners = new Int32Array(pieces.count)
  const words = wordsOf(drafts, pieces, letterHeight)
  const wholes = drafts.map(({ kind, box }) => ({ kind, ...box }))
  for (let i = 0; i < pieces.count; i++) {
    const piece = pieces.pieces[i]!
    owners[i] = ownerOf[piece]!
    if (isShared[piece] === 0) continue
    const row = pieces.rows[i]!
    const x = (pieces.starts[i]! + pieces.ends[i]!) / 2
    const owner = isShared[piece] === STROKE ? words.at(x, row) : nearestOf(drafts, x, row, near)
    owners[i] = owner
    if (owner < 0) isDrawing[piece] = 1
    else widen(wholes[owner]!, pieces.starts[i]!, row, pieces.ends[i]!)
  }
  const drawings: PixelBox[] = []
  for (let p = 0; p < pieces.pieceCount; p++) if (isDrawing[p] === 1) drawings.push(boxOf(pieces, [p]))
  return { regions: wholes, pieces, owners, drawings }
}

/** Which region's letters stand near a place. */
function wordsOf(drafts: readonly BlockDraft[], pieces: InkPieces, letterHeight: number) {
  const side = Math.max(2, letterHeight / 4)
  const columns = Math.ceil(largest(pieces.right) / side) + 1
  const rows = Math.ceil(largest(pieces.bottom) / side) + 1
  const near = new Int32Array(columns * rows).fill(-1)
  for (const [index, draft] of drafts.entries()) {
    for (const p of draft.pieces) {
      const from = Math.max(0, Math.floor((pieces.left[p]! - ACROSS * letterHeight) / side))
      const to = Math.min(columns - 1, Math.floor((pieces.right[p]! + ACROSS * letterHeight) / side))
      const last = Math.min(rows - 1, Math.floor((pieces.bottom[p]! + DOWN * letterHeight) / side))
      for (let row = Math.max(0, Math.floor((pieces.top[p]! - DOWN * letterHeight) / side)); row <= last; row++) {
        near.fill(index, row * columns + from, row * columns + to + 1)
      }
    }
  }
  return { at: (x: number, y: number) => near[Math.floor(y / side) * columns + Math.floor(x / side)]! }
}

function largest(numbers: Int32Array): number {
  let most = 0
  for (const number of numbers) if (number > most) most = number
  return most
}

function widen(
  box: { left: number; top: number; right: number; bottom: number },
  left: number,
  row: number,
  right: number,
) {
  box.left = Math.min(box.left, left)
  box.top = Math.min(box.top, row)
  box.right = Math.max(box.right, right)
  box.bottom = Math.max(box.bottom, row + 1)
}

function overlaps(a: PixelBox, b: PixelBox, near: number): boolean {
  return a.left < b.right + near && a.right > b.left - near && a.top < b.bottom + near && a.bottom > b.top - near
}

function placeFor(drafts: readonly { readonly box: PixelBox }[], { top }: PixelBox): number {
  const place = drafts.findIndex(({ box }) => box.top > top)
  return place < 0 ? drafts.length : place
}

function nearestOf(drafts: readonly { readonly box: PixelBox }[], x: number, y: number, reach: number): number {
  let best = -1
  let nearest = reach
  for (const [index, { box }] of drafts.entries()) {
    const apart = Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom, 0)
    if (apart >= nearest) continue
    nearest = apart
    best = index
    if (apart === 0) break
  }
  return best
}
