import type { PixelBox } from '../../../workers/ocr/picture.js'
import type { PieceBoxes } from './text-rows.js'

/** Ink that stands apart from other ink, and where the first of it is. */
export interface Zone {
  readonly top: number
  readonly inside: readonly number[]
}

/**
 * Ink over, under and beside the grids, apart.
 * @param gutter between two pages beside each other: a grid of the one parts no ink of the other; null where there is one page
 */
export function zonesOf(
  free: readonly number[],
  pieces: PieceBoxes,
  grids: readonly PixelBox[],
  gutter: number | null,
): Zone[] {
  const isLeft = (left: number, right: number) => gutter === null || left + right < 2 * gutter
  const gridsLeft = grids.map(({ left, right }) => isLeft(left, right))
  const zones = new Map<string, { top: number; inside: number[] }>()
  for (const p of free) {
    const x = (pieces.left[p]! + pieces.right[p]!) / 2
    const y = (pieces.top[p]! + pieces.bottom[p]!) / 2
    const side = isLeft(x, x)
    let key = side ? 'L' : 'R'
    for (const [i, { left, top, bottom }] of grids.entries()) {
      if (gridsLeft[i] === side) key += y < top ? 'o' : y >= bottom ? 'u' : x < left ? 'l' : 'r'
    }
    const zone = zones.get(key)
    if (zone === undefined) zones.set(key, { top: y, inside: [p] })
    else {
      zone.inside.push(p)
      zone.top = Math.min(zone.top, y)
    }
  }
  return [...zones.values()]
}
