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
  if (points.xs.length < LEAST_POINTS) return { skew: 0, clarity: 1 }
  const clear = (degrees: number) => clearness(points, map, degrees)
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

interface Points {
  readonly xs: Int32Array
  readonly ys: Int32Array
}

function lowerEdges({ width, height, counts }: InkMap): Points {
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (counts[at] !== 0 && (y + 1 === height || counts[at + width] === 0)) {
        xs.push(x - (width >> 1))
        ys.push(y)
      }
    }
  }
  return { xs: Int32Array.from(xs), ys: Int32Array.from(ys) }
}

/** Sum of the squares of the heights of the profile. @param degrees clockwise slope of the lines */
function clearness({ xs, ys }: Points, { width, height }: InkMap, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const reach = Math.ceil((Math.abs(slope) * width) / 2) + 1
  const profile = new Int32Array(height + 2 * reach + 2)
  for (let i = 0; i < xs.length; i++) {
    profile[Math.floor(ys[i]! - slope * xs[i]! + reach + 0.5)]!++
  }
  let sum = 0
  for (let i = 0; i < profile.length; i++) sum += profile[i]! * profile[i]!
  return sum
}
