import type { PixelBox } from '../../../workers/ocr/picture.js'
import type { Region } from '../page-picture.js'
import type { PageRegions } from './find-regions.js'
import type { InkPieces } from './ink-pieces.js'
import type { PieceKind } from './piece-kinds.js'
import { boxOf } from './text-blocks.js'

/** Pieces of ink that make a region. */
export interface BlockDraft {
  readonly kind: Region['kind']
  readonly pieces: readonly number[]
}

/** Letters that run into a drawing lie in the box of their words or so near to it, in heights of small letters. */
const NEAR = 0.6
/** Less of its box is ink in a ring or a stroke of a pen than in letters. */
const SPARSE = 0.13

/**
 * The regions of blocks. What is taller than letters goes to them stretch by stretch where it lies on their words; where it lies on none, it
 * is a region if it can be letters that run into each other, and a drawing if not.
 */
export function shareInk(
  blocks: readonly BlockDraft[],
  pieces: InkPieces,
  kinds: readonly PieceKind[],
  letterHeight: number,
): Omit<PageRegions, 'rules'> {
  const near = NEAR * letterHeight
  const drafts = blocks.map((block) => ({ ...block, box: boxOf(pieces, block.pieces) }))
  const isShared = new Uint8Array(pieces.pieceCount)
  const isDrawing = new Uint8Array(pieces.pieceCount)
  for (let p = 0; p < pieces.pieceCount; p++) {
    if (kinds[p] !== 'tall') continue
    const box = boxOf(pieces, [p])
    if (drafts.some((draft) => overlaps(draft.box, box, near))) isShared[p] = 1
    else if (pieces.pixels[p]! < SPARSE * (box.right - box.left) * (box.bottom - box.top)) isDrawing[p] = 1
    else drafts.splice(placeFor(drafts, box), 0, { kind: 'band', pieces: [p], box })
  }
  const ownerOf = new Int32Array(pieces.pieceCount).fill(-1)
  for (const [index, draft] of drafts.entries()) for (const p of draft.pieces) ownerOf[p] = index
  const owners = new Int32Array(pieces.count)
  const wholes = drafts.map(({ kind, box }) => ({ kind, ...box }))
  for (let i = 0; i < pieces.count; i++) {
    const piece = pieces.pieces[i]!
    owners[i] = ownerOf[piece]!
    if (isShared[piece] === 0) continue
    const row = pieces.rows[i]!
    const owner = nearestOf(drafts, (pieces.starts[i]! + pieces.ends[i]!) / 2, row, near)
    owners[i] = owner
    if (owner < 0) isDrawing[piece] = 1
    else widen(wholes[owner]!, pieces.starts[i]!, row, pieces.ends[i]!)
  }
  const drawings: PixelBox[] = []
  for (let p = 0; p < pieces.pieceCount; p++) if (isDrawing[p] === 1) drawings.push(boxOf(pieces, [p]))
  return { regions: wholes, pieces, owners, drawings }
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
