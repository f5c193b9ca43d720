import type { InkMap } from './ink-map.js'
import type { ThinStrokes } from './thin-strokes.js'

/** Thin ink that goes on in one direction, slightly bent perhaps and broken by letters and gaps. */
export interface RuleTrack {
  /** First place along it, and the place after its last. */
  readonly start: number
  readonly end: number
  /** Middle across it, at every place from `start` on. */
  readonly middles: Float32Array
  /** Places where it is thin, and places where it is broken by paper. */
  readonly thin: number
  readonly blank: number
  /** Stretches of thin ink. */
  readonly stretches: number
  readonly thickness: number
}

export interface TraceLimits {
  /** Paper between two dots of a broken rule, in pixels. */
  readonly gap: number
  /** Letters that stand on a rule or cross it, in pixels along it. */
  readonly crossing: number
  /** Shorter tracks are not given. */
  readonly shortest: number
}

/** A rule moves across its direction by less than this from its path, in pixels. */
const STRAY = 1.6
/** How fast the path follows the rule: a circle bends faster. */
const FOLLOW = 0.08
/** Tracks of fewer strokes do not reach over letters. */
const STEADY = 8

/** Follows strokes along their direction; `upright` where that is down the page. */
export function traceRules(strokes: ThinStrokes, map: InkMap, upright: boolean, limits: TraceLimits): RuleTrack[] {
  const { count, along, across, thickness } = strokes
  const breadth = upright ? map.width : map.height
  const latest = new Int32Array(breadth + 8).fill(-1)
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  const numbers = new Int32Array(count)
  const blanks = new Int32Array(count)
  const stretches = new Int32Array(count)
  const thick = new Int32Array(count)
  const paths = new Float32Array(count)
  const owners = new Int32Array(count)
  let tracks = 0
  for (let i = 0; i < count; i++) {
    const at = along[i]!
    const middle = across[i]!
    let best = -1
    let nearest = 99
    const from = Math.max(0, Math.round(middle) - 3)
    for (let row = from; row <= from + 6; row++) {
      const track = latest[row]!
      if (track < 0) continue
      const gap = at - ends[track]!
      if (gap < 0 || gap > limits.crossing) continue
      const stray = Math.abs(middle - paths[track]!)
      if (stray > STRAY + 0.02 * gap || stray >= nearest) continue
      if (
        gap > limits.gap &&
        (numbers[track]! < STEADY || !goesOn(map, upright, ends[track]!, at, paths[track]!, middle))
      )
        continue
      best = track
      nearest = stray
    }
    if (best < 0) {
      best = tracks++
      starts[best] = at
      ends[best] = at
      paths[best] = middle
    }
    const gap = at - ends[best]!
    if (gap > 0 || numbers[best] === 0) stretches[best]!++
    if (gap > 0 && gap <= limits.gap) blanks[best]! += gap
    numbers[best]!++
    thick[best]! += thickness[i]!
    ends[best] = at + 1
    paths[best]! += (middle - paths[best]!) * Math.max(FOLLOW, 1 / numbers[best]!)
    latest[Math.round(paths[best]!)] = best
    owners[i] = best
  }
  return collect()

  function collect(): RuleTrack[] {
    const places = new Map<number, number>()
    const found: RuleTrack[] = []
    for (let t = 0; t < tracks; t++) {
      if (ends[t]! - starts[t]! < limits.shortest) continue
      places.set(t, found.length)
      found.push({
        start: starts[t]!,
        end: ends[t]!,
        middles: new Float32Array(ends[t]! - starts[t]!).fill(-1),
        thin: numbers[t]!,
        blank: blanks[t]!,
        stretches: stretches[t]!,
        thickness: thick[t]! / numbers[t]!,
      })
    }
    for (let i = 0; i < count; i++) {
      const place = places.get(owners[i]!)
      if (place !== undefined) found[place]!.middles[along[i]! - found[place]!.start] = across[i]!
    }
    for (const { middles } of found) fillBetween(middles)
    return found
  }
}

/** Whether ink goes on from one place of a rule to another, as where letters stand on it; a tenth of it may be missing. */
function goesOn(
  { width, height, ink }: InkMap,
  upright: boolean,
  from: number,
  to: number,
  a: number,
  b: number,
): boolean {
  const step = upright ? 1 : width
  let missing = 0
  for (let at = from; at < to; at++) {
    const middle = Math.round(a + ((b - a) * (at - from)) / (to - from))
    if (middle < 1 || middle >= (upright ? width : height) - 1) return false
    const place = upright ? at * width + middle : middle * width + at
    if (ink[place] === 0 && ink[place - step] === 0 && ink[place + step] === 0 && ++missing > 0.1 * (to - from))
      return false
  }
  return true
}

function fillBetween(middles: Float32Array): void {
  for (let i = 1, known = 0; i < middles.length; i++) {
    if (middles[i] === -1) continue
    for (let j = known + 1; j < i; j++) {
      middles[j] = middles[known]! + ((middles[i]! - middles[known]!) * (j - known)) / (i - known)
    }
    known = i
  }
}
