import { isWide } from '../../pdf/layout/gutter.js'
import type { InkMap } from './ink-map.js'
import type { InkPieces } from './ink-pieces.js'
import type { PieceKind } from './piece-kinds.js'

/** Where the fold between two pages is, in widths of the picture, and how broad its shadow is at most. */
const MIDDLE = [0.4, 0.6] as const
const BROADEST = 0.08
/** Part of the picture's height that the shadow takes, also where it is broken. */
const HIGH = 0.6
/** White between words, in heights of small letters, is no broader. */
const WORD_GAP = 2

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The shadow of the fold between two pages, black where they do not lie flat, and the specks that are left of the grey beside it. Lines of
 * the text that reach into it stay.
 */
export function findFoldShadow(
  pieces: InkPieces,
  kinds: readonly PieceKind[],
  map: InkMap,
  letterHeight: number,
): number[] {
  const core = coreOf(pieces, kinds, map)
  if (core === null) return []
  const breadth = core.to - core.from
  const ink = [...kinds.keys()].filter((p) => kinds[p] === 'letter' || kinds[p] === 'mark')
  const inside = [...kinds.keys()].filter((p) => pieces.left[p]! >= core.from && pieces.right[p]! <= core.to)
  const before = { from: core.from - breadth, to: core.from + breadth / 2 }
  const after = { from: core.to - breadth / 2, to: core.to + breadth }
  const { left, right } = pieces
  const stray = [
    ...strayIn(before, ink, pieces, letterHeight, left, right),
    ...strayIn({ from: -after.to, to: -after.from }, ink, pieces, letterHeight, right.map(turned), left.map(turned)),
  ]
  return [...new Set([...inside, ...stray])]
}

function turned(x: number): number {
  return -x
}

/** The black of the shadow, from top to bottom. */
function coreOf(pieces: InkPieces, kinds: readonly PieceKind[], { width, height }: InkMap): Stretch | null {
  if (!isWide({ width, height })) return null
  let [from, to, high] = [width, 0, 0]
  for (let p = 0; p < pieces.pieceCount; p++) {
    const left = pieces.left[p]!
    const right = pieces.right[p]!
    const isAtFold = left >= MIDDLE[0] * width && right <= MIDDLE[1] * width && right - left <= BROADEST * width
    if (kinds[p] !== 'tall' || !isAtFold) continue
    from = Math.min(from, left)
    to = Math.max(to, right)
    high += pieces.bottom[p]! - pieces.top[p]!
  }
  return high < HIGH * height || to - from > BROADEST * width ? null : { from, to }
}

/** Ink of a stretch that no line of the text goes on to, from its left on. */
function strayIn(
  { from, to }: Stretch,
  ink: readonly number[],
  { top, bottom }: InkPieces,
  letterHeight: number,
  left: Int32Array,
  right: Int32Array,
): number[] {
  // how far the text reaches in every row of pixels as high as a small letter
  const reached = new Map<number, number>()
  const stray: number[] = []
  for (const p of [...ink].sort((a, b) => left[a]! - left[b]!)) {
    if (left[p]! >= to) break
    const first = Math.floor(top[p]! / letterHeight)
    const last = Math.floor(bottom[p]! / letterHeight)
    let near = Number.NEGATIVE_INFINITY
    for (let row = first - 1; row <= last + 1; row++) near = Math.max(near, reached.get(row) ?? near)
    if (left[p]! >= from && left[p]! - near > WORD_GAP * letterHeight) stray.push(p)
    else for (let row = first; row <= last; row++) reached.set(row, Math.max(reached.get(row) ?? -Infinity, right[p]!))
  }
  return stray
}
