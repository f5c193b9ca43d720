import type { PixelRule } from '../page-picture.js'
import type { RuleTrack } from './rule-tracks.js'

/** Pieces of rules this near to each other across, in inches, are one line of a table. */
const SAME_LINE = 0.025
/** Ends that fall so short of a crossing rule, in inches, or go so far over it, meet it. */
const MEETING = 0.1
/** Pieces of one line whose ends are so near, in inches, are one piece. */
const BREAK = 0.12

interface Line {
  at: number
  start: number
  end: number
  thickness: number
}

/** Rules as tables need them: each line at one place over the page, its pieces joined, its ends at the rules they nearly meet. */
export function alignRules(
  level: readonly RuleTrack[],
  upright: readonly RuleTrack[],
  dotsPerInch: number,
): PixelRule[] {
  const across = joinPieces(level.map(lineOf), dotsPerInch)
  const down = joinPieces(upright.map(lineOf), dotsPerInch)
  const reach = MEETING * dotsPerInch
  const levels = across.map((line) => meet(line, down, reach))
  const uprights = down.map((line) => meet(line, across, reach))
  return [...levels.map((line) => ruleOf(line, 'horizontal')), ...uprights.map((line) => ruleOf(line, 'vertical'))]
}

function lineOf({ start, end, middles, thickness }: RuleTrack): Line {
  const sorted = Float32Array.from(middles).sort()
  return { at: sorted[sorted.length >> 1]!, start, end, thickness }
}

function joinPieces(lines: Line[], dotsPerInch: number): Line[] {
  const near = Math.max(2, SAME_LINE * dotsPerInch)
  const gap = BREAK * dotsPerInch
  const joined: Line[] = []
  lines.sort((a, b) => a.at - b.at)
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (
      to < lines.length &&
      lines[to]!.at - lines[to - 1]!.at <= near &&
      lines[to]!.at - lines[from]!.at <= 2 * near
    )
      to++
    const group = lines.slice(from, to)
    const weight = group.reduce((sum, { start, end }) => sum + end - start, 0)
    const at = group.reduce((sum, line) => sum + line.at * (line.end - line.start), 0) / weight
    let last: Line | null = null
    for (const line of group.sort((a, b) => a.start - b.start)) {
      if (last !== null && line.start - last.end <= gap) {
        last.end = Math.max(last.end, line.end)
        last.thickness = Math.max(last.thickness, line.thickness)
      } else {
        last = { ...line, at }
        joined.push(last)
      }
    }
    from = to
  }
  return joined
}

function meet(line: Line, crossing: readonly Line[], reach: number): Line {
  const start = endAt(line, line.start, crossing, reach)
  const end = endAt(line, line.end, crossing, reach)
  return end - start < line.thickness ? line : { ...line, start, end }
}

function endAt(line: Line, end: number, crossing: readonly Line[], reach: number): number {
  let best = end
  let nearest = reach
  for (const { at, start, end: to } of crossing) {
    if (line.at < start - reach || line.at > to + reach) continue
    if (Math.abs(at - end) < nearest) {
      nearest = Math.abs(at - end)
      best = at
    }
  }
  return best
}

function ruleOf({ at, start, end, thickness }: Line, axis: PixelRule['axis']): PixelRule {
  const low = Math.round(at - thickness / 2)
  const high = Math.max(low + 1, Math.round(at + thickness / 2))
  const from = Math.round(start)
  const to = Math.max(from + 1, Math.round(end))
  if (axis === 'horizontal') return { axis, left: from, right: to, top: low, bottom: high }
  return { axis, left: low, right: high, top: from, bottom: to }
}
