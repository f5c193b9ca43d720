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

/** Level rules show as short upright stretches, one beside the other. */
export function thinDown({ width, height, ink }: InkMap, thickest: number): ThinStrokes {
  const begun = new Int32Array(width).fill(-1)
  let room = 1 << 16
  let found = new Int32Array(room * 3)
  let n = 0
  const counts = new Int32Array(width + 1)
  for (let y = 0; y <= height; y++) {
    const offset = y * width
    for (let x = 0; x < width; x++) {
      const isInk = y < height && ink[offset + x] === 1
      const from = begun[x]!
      if (isInk === from >= 0) continue
      if (isInk) {
        begun[x] = y
        continue
      }
      begun[x] = -1
      if (y - from > thickest) continue
      if (n === room) {
        room *= 2
        const larger = new Int32Array(room * 3)
        larger.set(found)
        found = larger
      }
      found[n * 3] = x
      found[n * 3 + 1] = from
      found[n * 3 + 2] = y
      counts[x + 1]!++
      n++
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
