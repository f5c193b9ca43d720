import type { PixelRule } from '../page-picture.js'
import { dashedRules } from './dashed-rules.js'
import type { InkMap } from './ink-map.js'
import { type InkPieces, letterHeightOf } from './ink-pieces.js'
import { partTracks } from './part-tracks.js'
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
/** A rule is longer than so many small letters are high: a dash is 2, and stems of letters under each other are parted by more than dots are. */
const SHORTEST_LEVEL = 3.2
const SHORTEST_UPRIGHT = 2.2
/** Upright rules that are shorter than this must end at level rules: stems of two or three lines can run into each other. */
const STEMS = 8
/** Level rules that are shorter than this are bars of capitals unless nothing breaks them. */
const BARS = 6
/** So many letters long, a rule may have half of its length under letters and gaps. */
const LONG = 8
/** Rules end at others within this, in inches. */
const MEETING = 0.03
/** Lines along the edge of the picture, in inches, are shadows of the scanner. */
const EDGE = 0.06

export function findRules(map: InkMap, pieces: InkPieces): FoundRules {
  const { dotsPerInch } = map
  const letterHeight = letterHeightOf(pieces, dotsPerInch)
  const thickest = Math.max(3, Math.round(THICKEST * dotsPerInch))
  const limits = {
    gap: Math.max(2, Math.round(GAP * dotsPerInch)),
    crossing: Math.round(1.6 * letterHeight),
    shortest: Math.round(SHORTEST_LEVEL * letterHeight),
  }
  const level = traceRules(thinDown(pieces, map, thickest), map, false, limits).filter((track) => {
    return isRuleTrack(track, letterHeight) && !isBar(track, letterHeight)
  })
  level.push(...dashedRules(pieces, letterHeight, false).filter((rule) => !isTraced(rule, level, letterHeight)))
  limits.shortest = Math.round(SHORTEST_UPRIGHT * letterHeight)
  const tracks = traceRules(thinAcross(pieces, thickest), map, true, limits)
  const traced = partTracks(
    tracks.filter((track) => isRuleTrack(track, letterHeight)),
    level,
    map,
  )
  traced.push(...dashedRules(pieces, letterHeight, true, level).filter((rule) => !isTraced(rule, traced, letterHeight)))
  const near = MEETING * dotsPerInch
  const long = traced.filter(({ middles }) => middles.length >= STEMS * letterHeight)
  const upright = traced.filter((track) => {
    return long.includes(track) || isBetween(track, level, near) || isInLine(track, long, near)
  })
  const edge = EDGE * dotsPerInch
  const rules = alignRules(
    level.filter((track) => !isAtEdge(track, map.height, edge)),
    upright.filter((track) => !isAtEdge(track, map.width, edge)),
    dotsPerInch,
  )
  return { rules, level, upright, letterHeight }
}

/** Whether most of a rule is known already. */
function isTraced({ start, end, middles }: RuleTrack, known: readonly RuleTrack[], letterHeight: number): boolean {
  const middle = middles[middles.length >> 1]!
  let covered = 0
  for (const rule of known) {
    if (Math.abs(rule.middles[rule.middles.length >> 1]! - middle) > letterHeight / 4) continue
    covered += Math.max(0, Math.min(end, rule.end) - Math.max(start, rule.start))
  }
  return covered > 0.6 * (end - start)
}

function isAtEdge({ middles }: RuleTrack, breadth: number, edge: number): boolean {
  const middle = middles[middles.length >> 1]!
  return middle < edge || middle > breadth - edge
}

function isBar({ middles, thin, stretches }: RuleTrack, letterHeight: number): boolean {
  return middles.length < BARS * letterHeight && (thin < 0.9 * middles.length || stretches > 3)
}

/** Its ends are at level rules. */
function isBetween({ start, end, middles }: RuleTrack, level: readonly RuleTrack[], near: number): boolean {
  const endsAt = (y: number, x: number) => {
    return level.some((rule) => {
      const place = Math.min(rule.middles.length - 1, Math.max(0, Math.round(x) - rule.start))
      return x > rule.start - near && x < rule.end + near && Math.abs(rule.middles[place]! - y) < near
    })
  }
  return endsAt(start, middles[0]!) && endsAt(end, middles.at(-1)!)
}

/** It is a piece of a rule that is longer. */
function isInLine(track: RuleTrack, long: readonly RuleTrack[], near: number): boolean {
  return long.some((rule) => {
    const isOver = track.end <= rule.start
    const apart = isOver ? rule.start - track.end : track.start - rule.end
    const across = isOver ? rule.middles[0]! - track.middles.at(-1)! : rule.middles.at(-1)! - track.middles[0]!
    return apart >= 0 && apart <= rule.middles.length / 2 && Math.abs(across) < near
  })
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
