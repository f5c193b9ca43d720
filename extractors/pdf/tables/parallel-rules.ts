import type { GlyphRun } from '../page-content.js'
import { runsIn } from './completion.js'
import { betweenGutters, betweenLines, type SegmentLine, segmentLinesOf } from './segments.js'
import type { Stroke, StrokeGroup } from './strokes.js'
import { columnEdgesOf, crosses, guttersOf } from './text-columns.js'
import { columnsOf } from './text-rows.js'

/** Lines of one table that stand side by side end within this many points of each other. */
const SAME_END = 4
/** Shorter ones, in points, are underlines and marks. */
const SHORTEST = 60
/** Points between the end of a rule and the edge of the column that it ends at. */
const NEAR_EDGE = 8
/** Part of the lines between rules that may run over a gutter: group rows, heads over two columns. */
const CROSSING = 0.2

/** Tables with rules between their rows and none between columns, which white space over all rows shows. */
export function columnsBetweenRules(groups: readonly StrokeGroup[], runs: readonly GlyphRun[]): StrokeGroup[] {
  const rules = groups.flatMap(({ horizontals, verticals }) => (verticals.length === 0 ? horizontals : []))
  return alike(rules).flatMap((horizontals) => {
    const [first, last] = [horizontals[0]!, horizontals.at(-1)!]
    const box = { left: first.start - 2, right: first.end + 2, top: first.at, bottom: last.at }
    const lines = segmentLinesOf(runsIn(runs, box))
    const gutters = guttersOf(lines, CROSSING)
    const edges = columnEdgesOf(gutters, first.start, first.end)
    const parted = segmentLinesOf(runsIn(runs, box), betweenGutters(edges))
    if (edges.length < (horizontals.length > 4 ? 3 : 4) || !isFilled(parted, horizontals, edges)) return []
    const inner = rules.flatMap((rule) => innerRule(rule, edges, first.at, last.at))
    return [{ horizontals: [...horizontals, ...inner], verticals: uprights(edges, parted, horizontals, inner) }]
  })
}

/** A rule under some columns alone, from edge to edge of them: it parts a head over several columns from theirs. */
function innerRule(rule: Stroke, edges: readonly number[], top: number, bottom: number): Stroke[] {
  const inside = edges.filter((edge) => edge > rule.start - NEAR_EDGE && edge < rule.end + NEAR_EDGE)
  const isWhole = inside.length < 3 || inside.length === edges.length
  if (isWhole || rule.at < top + NEAR_EDGE || rule.at > bottom - NEAR_EDGE) return []
  return [{ ...rule, start: inside[0]!, end: inside.at(-1)! }]
}

/** Between most rules there are words in two columns and more. */
function isFilled(lines: readonly SegmentLine[], rules: readonly Stroke[], edges: readonly number[]): boolean {
  const bands = bandsOf(lines, rules)
  const filled = bands.filter((band) => new Set(band.flatMap((line) => [...columnsOf(line, edges)])).size >= 2)
  return filled.length >= 2 && filled.length * 3 >= bands.length * 2
}

/** Borders between columns, row by row: none where the words of a row run over it. */
function uprights(
  edges: readonly number[],
  lines: readonly SegmentLine[],
  rules: readonly Stroke[],
  inner: readonly Stroke[],
): Stroke[] {
  return edges.flatMap((at) => {
    const isOuter = at === edges[0] || at === edges.at(-1)
    const parting = [...rules, ...inner.filter(({ start, end }) => start < at && end > at)].sort((a, b) => a.at - b.at)
    return bandsOf(lines, parting).flatMap((band, i) => {
      const isFree = isOuter || !band.some(({ segments }) => segments.some((s) => crosses(s, at)))
      return isFree ? [{ at, start: parting[i]!.at, end: parting[i + 1]!.at, drawn: false }] : []
    })
  })
}

function bandsOf(lines: readonly SegmentLine[], rules: readonly Stroke[]): SegmentLine[][] {
  return rules.slice(1).map((rule, i) => {
    return lines.filter(({ top, bottom }) => (top + bottom) / 2 > rules[i]!.at && (top + bottom) / 2 <= rule.at)
  })
}

/** Tables with rules between their columns and none over, under or between rows: part of one long row, or rows set apart. */
export function rowsBesideRules(groups: readonly StrokeGroup[], runs: readonly GlyphRun[]): StrokeGroup[] {
  const rules = groups.flatMap(({ horizontals, verticals }) => (horizontals.length === 0 ? verticals : []))
  return alike(rules).flatMap((verticals) => {
    const [first, last] = [verticals[0]!, verticals.at(-1)!]
    const box = { left: first.at, right: last.at, top: first.start - 2, bottom: first.end + 2 }
    const edges = verticals.map(({ at }) => at)
    const lines = segmentLinesOf(runsIn(runs, box), betweenLines(edges))
    const isCrossed = lines.some(({ segments }) => segments.some((s) => edges.some((at) => crosses(s, at))))
    const columns = new Set(lines.flatMap((line) => [...columnsOf(line, edges)]))
    if (isCrossed || columns.size < 2) return []
    const ends = [first.start, first.end].map((at) => ({ at, start: first.at, end: last.at, drawn: false }))
    return [{ horizontals: ends, verticals }]
  })
}

/** Lines with the same ends, three and more; in the order of their places. */
function alike(rules: readonly Stroke[]): Stroke[][] {
  const sets: Stroke[][] = []
  const long = rules.filter(({ start, end }) => end - start >= SHORTEST)
  for (const rule of long.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const set = sets.findLast(([first]) => {
      return Math.abs(first!.start - rule.start) <= SAME_END && Math.abs(first!.end - rule.end) <= SAME_END
    })
    if (set === undefined) sets.push([rule])
    else set.push(rule)
  }
  return sets.filter((set) => set.length >= 3).map((set) => set.sort((a, b) => a.at - b.at))
}
