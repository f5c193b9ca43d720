import type { InkMap } from './ink-map.js'

const MOST_DEGREES = 10
const COARSE = 0.5
const FINE = 0.1
const FINEST = 0.02
/** Fewer edges of ink say nothing. */
const LEAST_POINTS = 60

export interface Lie {
  /** Degrees clockwise by which the page has to be turned for its lines to lie straight. */
  readonly skew: number
  /** How much more the lines stand out at this angle than at others; 1 where they do not. */
  readonly clarity: number
}

/**
 * Lower edges of ink are projected on the left margin along a slope: feet of letters and ruling lines fall together where it is the slope of the lines.
 * The clearest slope is sought in wide steps, then in narrow ones around it.
 */
export function findSkew(map: InkMap): Lie {
  const points = lowerEdges(map)
  if (points.ys.length < LEAST_POINTS) return { skew: 0, clarity: 1 }
  const known = new Map<number, number>()
  const clear = (degrees: number) => {
    const value = known.get(degrees) ?? clearness(points, map, degrees)
    known.set(degrees, value)
    return value
  }
  const around = (middle: number, reach: number, step: number) => {
    let best = middle
    let most = -1
    for (let i = -Math.round(reach / step); i <= Math.round(reach / step); i++) {
      const value = clear(middle + i * step)
      // Of equals the one that turns least.
      if (value > most || (value === most && Math.abs(middle + i * step) < Math.abs(best))) {
        most = value
        best = middle + i * step
      }
    }
    return { best, most }
  }
  let sum = 0
  let count = 0
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += 2) {
    sum += clear(degrees)
    count++
  }
  const coarse = around(0, MOST_DEGREES, COARSE)
  const fine = around(coarse.best, COARSE, FINE)
  const { best, most } = around(fine.best, FINE, FINEST)
  return { skew: -best, clarity: most / Math.max(sum / count, 1) }
}

/** Heights of the edges, column by column: of neighbours in a row the next would wait for the one before in the profile. */
interface Points {
  readonly ys: Int32Array
  /** Where each column begins, and the end. */
  readonly firsts: Int32Array
}

function lowerEdges({ width, height, counts }: InkMap): Points {
  let room = 1 << 15
  let found = new Int32Array(room)
  let n = 0
  const firsts = new Int32Array(width + 2)
  const pairs = new Int32Array(counts.buffer, counts.byteOffset, counts.length >> 1)
  for (let y = 0, at = 0; y < height; y++) {
    const below = y + 1 === height ? 0 : width
    for (let x = 0; x < width; x++, at++) {
      if ((at & 1) === 0 && x + 1 < width && pairs[at >> 1] === 0) {
        x++
        at++
        continue
      }
      // On the last row all ink is an edge.
      if (counts[at] === 0 || (below > 0 && counts[at + below] !== 0)) continue
      if (n === room) {
        room *= 2
        const larger = new Int32Array(room)
        larger.set(found)
        found = larger
      }
      found[n++] = at
      firsts[x + 2]!++
    }
  }
  for (let x = 0; x < width; x++) firsts[x + 2]! += firsts[x + 1]!
  const ys = new Int32Array(n)
  for (let i = 0, y = 0, start = 0; i < n; i++) {
    while (found[i]! >= start + width) {
      start += width
      y++
    }
    ys[firsts[found[i]! - start + 1]!++] = y
  }
  return { ys, firsts }
}

/** Sum of the squares of the heights of the profile. @param degrees clockwise slope of the lines */
function clearness({ ys, firsts }: Points, { width, height }: InkMap, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const reach = Math.ceil((Math.abs(slope) * width) / 2) + 1
  const profile = new Int32Array(height + 2 * reach + 2)
  for (let x = 0; x < width; x++) {
    const shift = Math.floor(reach + 0.5 - slope * (x - (width >> 1)))
    const end = firsts[x + 1]!
    for (let i = firsts[x]!; i < end; i++) profile[ys[i]! + shift]!++
  }
  let sum = 0
  for (let i = 0; i < profile.length; i++) sum += profile[i]! * profile[i]!
  return sum
}
