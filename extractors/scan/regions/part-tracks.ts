import type { InkMap } from './ink-map.js'
import type { RuleTrack } from './rule-tracks.js'

/** Ink beside the path of a rule that is still its own, in pixels. */
const BESIDE = 1
/** Part of the ink that a rule has elsewhere which it has between two crossing rules, too. */
const ENOUGH = 0.75
/** Pixels at the crossings themselves, which prove nothing. */
const CROSSING = 3
/** Shorter stretches between two crossing rules prove nothing either. */
const SHORTEST = 12

/**
 * Upright rules parted where no rule is drawn between two level ones: in a row whose cells are merged a stem of a letter may stand
 * just where the rule would go on.
 */
export function partTracks(upright: readonly RuleTrack[], level: readonly RuleTrack[], map: InkMap): RuleTrack[] {
  return upright.flatMap((track) => {
    const stretches = stretchesOf(track, level)
    const shares = stretches.map(([from, to]) => inkShare(track, from, to, map))
    const usual = [...shares].sort((a, b) => a - b)[shares.length >> 1] ?? 0
    const missing = stretches.filter((_, i) => shares[i]! < ENOUGH * usual)
    return missing.length === 0 ? [track] : partsOf(track, missing)
  })
}

/** Places along a rule between the level rules that cross it. */
function stretchesOf(track: RuleTrack, level: readonly RuleTrack[]): (readonly [number, number])[] {
  const crossings = level
    .flatMap((line) => {
      const at = line.middles[0]!
      const x = track.middles[Math.min(track.middles.length - 1, Math.max(0, Math.round(at) - track.start))]!
      const inside = at > track.start && at < track.end && x >= line.start - CROSSING && x <= line.end + CROSSING
      return inside ? [line.middles[Math.min(line.middles.length - 1, Math.max(0, Math.round(x) - line.start))]!] : []
    })
    .sort((a, b) => a - b)
  const ends = [track.start, ...crossings, track.end]
  return ends.slice(1).flatMap((end, i) => {
    const from = Math.round(ends[i]!) + CROSSING
    const to = Math.round(end) - CROSSING
    return to - from < SHORTEST ? [] : [[from, to] as const]
  })
}

function inkShare({ start, middles }: RuleTrack, from: number, to: number, { width, ink }: InkMap): number {
  let inked = 0
  for (let y = from; y < to; y++) {
    const x = Math.round(middles[y - start]!)
    for (let beside = -BESIDE; beside <= BESIDE; beside++) {
      if (ink[y * width + Math.min(width - 1, Math.max(0, x + beside))] === 1) {
        inked++
        break
      }
    }
  }
  return inked / (to - from)
}

/** The rule without its stretches that are not drawn. */
function partsOf(track: RuleTrack, missing: readonly (readonly [number, number])[]): RuleTrack[] {
  const parts: RuleTrack[] = []
  let start = track.start
  for (const [from, to] of [...missing, [track.end, track.end] as const]) {
    if (from - start >= SHORTEST) {
      const share = (from - start) / (track.end - track.start)
      parts.push({
        ...track,
        start,
        end: from,
        middles: track.middles.slice(start - track.start, from - track.start),
        thin: track.thin * share,
        blank: track.blank * share,
      })
    }
    start = to
  }
  return parts
}
