import type { InkMap } from './ink-map.js'
import type { InkPieces } from './ink-pieces.js'

/** Places where ink is thin across the direction of a rule, in order along it: what rules are traced from. */
export interface ThinStrokes {
  readonly count: number
  /** Of stroke `i`: its place along the rule, its middle across it and its thickness. */
  readonly along: Int32Array
  readonly across: Float32Array
  readonly thickness: Uint8Array
}

/** Upright rules show as short stretches, one under the other. */
export function thinAcross({ count, rows, starts, ends }: InkPieces, thickest: number): ThinStrokes {
  const along = new Int32Array(count)
  const across = new Float32Array(count)
  const thickness = new Uint8Array(count)
  let n = 0
  for (let i = 0; i < count; i++) {
    const thick = ends[i]! - starts[i]!
    if (thick > thickest) continue
    along[n] = rows[i]!
    across[n] = (starts[i]! + ends[i]! - 1) / 2
    thickness[n++] = thick
  }
  return { count: n, along: along.subarray(0, n), across: across.subarray(0, n), thickness: thickness.subarray(0, n) }
}

/** Level rules show as short upright stretches, one beside the other: found where a row's ink is not that of the row above. */
export function thinDown(pieces: InkPieces, { width, height }: InkMap, thickest: number): ThinStrokes {
  const { count, rows, starts, ends } = pieces
  const begun = new Int32Array(width)
  let room = 1 << 16
  let found = new Int32Array(room * 3)
  let n = 0
  const counts = new Int32Array(width + 1)
  let above = 0
  let here = 0
  for (let y = 0; y <= height; y++) {
    const last = here
    let next = here
    while (next < count && rows[next] === y) next++
    let isAbove = false
    let isHere = false
    for (let from = 0; above < last || here < next; ) {
      const turnAbove = above < last ? (isAbove ? ends[above]! : starts[above]!) : width + 1
      const turnHere = here < next ? (isHere ? ends[here]! : starts[here]!) : width + 1
      const to = Math.min(turnAbove, turnHere)
      if (isHere && !isAbove) for (let x = from; x < to; x++) begun[x] = y
      else if (isAbove && !isHere) {
        if (n + width > room) {
          room = 2 * room + width
          const larger = new Int32Array(room * 3)
          larger.set(found)
          found = larger
        }
        for (let x = from; x < to; x++) {
          if (y - begun[x]! > thickest) continue
          found[n * 3] = x
          found[n * 3 + 1] = begun[x]!
          found[n * 3 + 2] = y
          counts[x + 1]!++
          n++
        }
      }
      if (turnAbove === to) {
        if (isAbove) above++
        isAbove = !isAbove
      }
      if (turnHere === to) {
        if (isHere) here++
        isHere = !isHere
      }
      from = to
    }
  }
  for (let x = 0; x < width; x++) counts[x + 1]! += counts[x]!
  const along = new Int32Array(n)
  const across = new Float32Array(n)
  const thickness = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const place = counts[found[i * 3]!]!++
    along[place] = found[i * 3]!
    across[place] = (found[i * 3 + 1]! + found[i * 3 + 2]! - 1) / 2
    thickness[place] = found[i * 3 + 2]! - found[i * 3 + 1]!
  }
  return { count: n, along, across, thickness }
}
