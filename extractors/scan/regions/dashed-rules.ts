import type { InkPieces } from './ink-pieces.js'
import type { RuleTrack } from './rule-tracks.js'

/** In heights of small letters: what is left of a thin rule that a scanner lost most of is thinner than the points of letters. */
const THIN = 0.14
/** Dots of one rule stand so near in line. */
const IN_LINE = 0.06
/** Between two dots, and over all of them. */
const GAP = 7
const LONG = 8
/** Dots of a rule, and how much of its length they take; letters that broke to dots have fewer so well in line. */
const FEWEST = 10
const COVERED = 0.13
/** So far apart are they on the middle. */
const APART = 1.2

/** A stretch of a rule has so many dots at least, and none are drawn between two crossing rules where cells are merged. */
const FEWEST_OF_PART = 4

interface Part {
  readonly dots: readonly number[]
  readonly start: number
  readonly end: number
}

/** Rules of which dots and dashes are left, in line with each other and in no letter: hairlines in a page of black and white. @param crossing rules of the other direction */
export function dashedRules(
  pieces: InkPieces,
  letterHeight: number,
  upright: boolean,
  crossing: readonly RuleTrack[] = [],
): RuleTrack[] {
  const from = upright ? pieces.top : pieces.left
  const to = upright ? pieces.bottom : pieces.right
  const low = upright ? pieces.left : pieces.top
  const high = upright ? pieces.right : pieces.bottom
  const dashes: number[] = []
  for (let p = 0; p < pieces.pieceCount; p++) {
    if (high[p]! - low[p]! <= Math.max(2, THIN * letterHeight)) dashes.push(p)
  }
  if (dashes.length < FEWEST) return []
  const middle = (p: number) => (low[p]! + high[p]! - 1) / 2
  dashes.sort((a, b) => middle(a) - middle(b))
  const near = Math.max(1, IN_LINE * letterHeight)
  const rules: RuleTrack[] = []
  for (let first = 0; first < dashes.length; ) {
    let end = first + 1
    while (
      end < dashes.length &&
      middle(dashes[end]!) - middle(dashes[end - 1]!) <= 1 &&
      middle(dashes[end]!) - middle(dashes[first]!) <= 2 * near
    )
      end++
    const line = dashes.slice(first, end).sort((a, b) => from[a]! - from[b]!)
    let run: number[] = []
    for (const dash of line) {
      const last = run.at(-1)
      if (last !== undefined && from[dash]! - to[last]! > GAP * letterHeight) {
        rules.push(...ruleOf(run))
        run = []
      }
      run.push(dash)
    }
    rules.push(...ruleOf(run))
    first = end
  }
  return rules

  function ruleOf(run: readonly number[]): RuleTrack[] {
    if (run.length < FEWEST) return []
    const start = from[run[0]!]!
    const end = Math.max(...run.map((p) => to[p]!))
    const covered = run.reduce((sum, p) => sum + to[p]! - from[p]!, 0)
    if (end - start < LONG * letterHeight || covered < COVERED * (end - start)) return []
    if (end - start > APART * letterHeight * run.length) return []
    return partsOf(run).map(trackOf)
  }

  /** The dots of a rule, parted where a whole row between two crossing rules has none; each part goes on to the rule that it ends at. */
  function partsOf(run: readonly number[]): Part[] {
    const parts: Part[] = []
    let part: Part = { dots: [], start: from[run[0]!]!, end: 0 }
    for (const [i, p] of run.entries()) {
      const last = run[i - 1]
      const crossed = last === undefined ? [] : crossedBetween(to[last]!, from[p]!, middle(p))
      if (crossed.length > 1) {
        parts.push({ ...part, end: Math.max(part.end, Math.round(crossed[0]!)) })
        part = { dots: [], start: Math.min(from[p]!, Math.round(crossed.at(-1)!)), end: 0 }
      }
      part = { ...part, dots: [...part.dots, p], end: Math.max(part.end, to[p]!) }
    }
    return [...parts, part].filter(({ dots }) => dots.length >= FEWEST_OF_PART)
  }

  /** Where rules cross a stretch, in order. */
  function crossedBetween(start: number, end: number, at: number): number[] {
    if (end - start < letterHeight) return []
    return crossing
      .flatMap((rule) => {
        const place = rule.middles[Math.min(rule.middles.length - 1, Math.max(0, Math.round(at) - rule.start))]!
        const meets = at > rule.start - letterHeight && at < rule.end + letterHeight
        return meets && place > start - near && place < end + near ? [place] : []
      })
      .sort((a, b) => a - b)
  }

  function trackOf({ dots: run, start, end }: Part): RuleTrack {
    const covered = run.reduce((sum, p) => sum + to[p]! - from[p]!, 0)
    const middles = new Float32Array(end - start)
    let at = start
    for (const [i, p] of run.entries()) {
      const next = run[i + 1]
      const stop = next === undefined ? end : Math.round((to[p]! + from[next]!) / 2)
      for (; at < stop; at++) middles[at - start] = middle(p)
    }
    const thickness = run.reduce((sum, p) => sum + high[p]! - low[p]!, 0) / run.length
    return { start, end, middles, thin: covered, blank: end - start - covered, stretches: run.length, thickness }
  }
}
