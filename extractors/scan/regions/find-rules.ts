import type { PixelRule } from '../page-picture.js'
import type { InkMap } from './ink-map.js'
import { type InkPieces, letterHeightOf } from './ink-pieces.js'
import { type RuleTrack, traceRules } from './rule-tracks.js'
import { alignRules } from './straight-rules.js'
import { thinAcross, thinDown } from './thin-strokes.js'

/** The rules of a page, and the ink they were traced in. */
export interface FoundRules {
  /** Straight, ends drawn to the rules they nearly meet. */
  readonly rules: readonly PixelRule[]
  readonly level: readonly RuleTrack[]
  readonly upright: readonly RuleTrack[]
  readonly letterHeight: number
}

/** Rules are not thicker, in inches. */
const THICKEST = 0.03
/** Paper between the dots of a rule that the scanner broke, in inches. */
const GAP = 0.04
/** A rule is longer than so many small letters are high: capitals with two marks are 2.3, a dash is 2. */
const SHORTEST = 3.2
/** So many letters long, a rule may have half of its length under letters and gaps. */
const LONG = 8

export function findRules(map: InkMap, pieces: InkPieces): FoundRules {
  const { dotsPerInch } = map
  const letterHeight = letterHeightOf(pieces, dotsPerInch)
  const thickest = Math.max(3, Math.round(THICKEST * dotsPerInch))
  const limits = {
    gap: Math.max(2, Math.round(GAP * dotsPerInch)),
    crossing: Math.round(1.6 * letterHeight),
    shortest: Math.round(SHORTEST * letterHeight),
  }
  const isRule = (track: RuleTrack) => isRuleTrack(track, letterHeight)
  const level = traceRules(thinDown(map, thickest), map, false, limits).filter(isRule)
  const upright = traceRules(thinAcross(pieces, thickest), map, true, limits).filter(isRule)
  return { rules: alignRules(level, upright, dotsPerInch), level, upright, letterHeight }
}

function isRuleTrack(track: RuleTrack, letterHeight: number): boolean {
  const { middles, thin, blank, stretches, thickness } = track
  const length = middles.length
  if (thin / length < (length < LONG * letterHeight ? 0.7 : 0.45)) return false
  // Dots that lead to a number are as long as they are thick, and thicker than a rule that the scanner broke.
  if (blank > length / 4 && thin / stretches < 1.6 * thickness && thickness > 0.12 * letterHeight) return false
  let least = middles[0]!
  let most = least
  for (const middle of middles) {
    if (middle < least) least = middle
    if (middle > most) most = middle
  }
  return most - least <= Math.max(4, 0.015 * length)
}
