import type { InkMap } from './ink-map.js'
import type { InkPieces } from './ink-pieces.js'

/**
 * What a piece of ink can be: letters, whole or broken; marks beside letters, as points and dashes are; dirt, which is as small with no
 * letter near; and what is taller than letters are: drawings, seals, shadows, lines of letters that run into each other, strokes of a pen.
 */
export type PieceKind = 'letter' | 'mark' | 'dirt' | 'tall'

/** In heights of small letters. Marks are lower and narrower than this. */
const LOW = 0.6
const NARROW = 1.2
const TALL = 5
/** What is so broad, and fills so little of its box, is a stroke of a pen. */
const BROAD = 5
export const SPARSE = 0.13
/** Lower ink as near to the edge of the page as this is what is left of its shadow. */
const FLAT = 0.35
const EDGE = 1.5
/** Marks stand so near to a letter: over and under it, and on its line, as the dash of a list does. */
const OVER = 0.7
const BESIDE = 4.5

/** Longer ink that keeps to the edge of the page is the shadow of its fold, and all that is beside it is too. */
const SHADOW = 12
const SHADOW_BROAD = 0.14
const SHADOW_AT = 0.05
const SHADOW_BESIDE = 1.5

export function pieceKinds(pieces: InkPieces, { width, height }: InkMap, letterHeight: number): PieceKind[] {
  const { left, top, right, bottom, pixels, pieceCount } = pieces
  const edge = EDGE * letterHeight
  const side = Math.max(2, letterHeight / 3)
  const columns = Math.ceil(width / side) + 1
  const near = new Uint8Array(columns * (Math.ceil(height / side) + 1))
  const kinds: PieceKind[] = []
  for (let p = 0; p < pieceCount; p++) {
    const high = bottom[p]! - top[p]!
    const wide = right[p]! - left[p]!
    const isMark = high < LOW * letterHeight && wide < NARROW * letterHeight
    const isStroke = wide > BROAD * letterHeight && pixels[p]! < SPARSE * wide * high
    const isEdge = high < FLAT * letterHeight && (bottom[p]! < edge || top[p]! > height - edge)
    kinds.push(isEdge ? 'dirt' : high > TALL * letterHeight || isStroke ? 'tall' : isMark ? 'mark' : 'letter')
    if (kinds[p] !== 'letter') continue
    const from = Math.max(0, Math.floor((left[p]! - BESIDE * letterHeight) / side))
    const to = Math.min(columns - 1, Math.floor((right[p]! + BESIDE * letterHeight) / side))
    const first = Math.max(0, Math.floor((top[p]! - OVER * letterHeight) / side))
    const last = Math.floor(Math.min(height, bottom[p]! + OVER * letterHeight) / side)
    for (let row = first; row <= last; row++) near.fill(1, row * columns + from, row * columns + to + 1)
  }
  for (let p = 0; p < pieceCount; p++) {
    if (kinds[p] !== 'mark') continue
    const column = Math.floor((left[p]! + right[p]!) / 2 / side)
    const row = Math.floor((top[p]! + bottom[p]!) / 2 / side)
    if (near[row * columns + column] === 0) kinds[p] = 'dirt'
  }
  takeShadows(kinds, pieces, width, letterHeight)
  return kinds
}

/** A page that bends into its fold is dark along one side, from line to line. */
function takeShadows(kinds: PieceKind[], pieces: InkPieces, width: number, letterHeight: number): void {
  const { left, top, right, bottom } = pieces
  const edges = { left: 0, right: width }
  for (const [p, kind] of kinds.entries()) {
    if (kind !== 'tall' || bottom[p]! - top[p]! < SHADOW * letterHeight) continue
    if (right[p]! - left[p]! > SHADOW_BROAD * width) continue
    if (left[p]! < SHADOW_AT * width) edges.left = Math.max(edges.left, right[p]! + SHADOW_BESIDE * letterHeight)
    if (right[p]! > width - SHADOW_AT * width)
      edges.right = Math.min(edges.right, left[p]! - SHADOW_BESIDE * letterHeight)
  }
  if (edges.left === 0 && edges.right === width) return
  for (const p of kinds.keys()) if (right[p]! < edges.left || left[p]! > edges.right) kinds[p] = 'dirt'
}
