import type { GlyphRun, PageContent } from '../page-content.js'
import { headsIn, runsIn } from './completion.js'
import { type GridTable, gridTableOf } from './grid-table.js'
import { middleOf } from './run-places.js'
import { betweenGutters, type SegmentLine, segmentLinesOf } from './segments.js'
import { columnEdgesOf, crosses, guttersOf } from './text-columns.js'
import { columnOf } from './text-rows.js'
import { isGroupRow, ordinalIn, unruledRows } from './unruled-rows.js'

/** Lines further apart than this, in sizes of the letters, are not of one table. */
const APART = 2.2
/** Part of the lines of a table that may run over a gutter: careless setting, heads over two columns. */
const CROSSING = 0.12
/** Part of the lines that may be group rows. */
const GROUPS = 0.4

/**
 * Tables that have no lines: words under each other in three columns and more, with heads over them or ordinals before them. What may
 * be a letterhead, a signature or a list is none: a wrong table is worse than a table that is read as lines.
 */
export function unruledGrids(page: PageContent, ruled: readonly GridTable[]): GridTable[] {
  const free = page.glyphRuns.filter((run) => {
    const { x, y } = middleOf(run)
    return (
      run.origin === 'page' &&
      !ruled.some((t) => x >= t.box.left && x <= t.box.right && y >= t.box.top && y <= t.box.bottom)
    )
  })
  return blocksOf(segmentLinesOf(free)).flatMap((lines) => gridOf(lines, free) ?? [])
}

/** Lines from one with three columns of words to the last such, as long as they stand near each other. */
function blocksOf(lines: readonly SegmentLine[]): SegmentLine[][] {
  const blocks: SegmentLine[][] = []
  let block: SegmentLine[] = []
  let seeds = 0
  const close = () => {
    if (seeds >= 3) blocks.push(block)
    block = []
    seeds = 0
  }
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    if (above !== undefined && line.top - above.bottom > APART * line.size) close()
    if (line.segments.length >= 3) {
      block.push(line)
      seeds++
    } else if (seeds > 0) block.push(line)
  }
  close()
  return blocks
}

function gridOf(block: readonly SegmentLine[], runs: readonly GlyphRun[]): GridTable | null {
  const seeds = block.filter(({ segments }) => segments.length >= 3)
  const gutters = guttersOf(seeds, CROSSING)
  if (gutters.length < 2) return null
  const inner = columnEdgesOf(gutters, 0, 0).slice(1, -1)
  const lines = trimEnd(block, inner)
  const edges = columnEdgesOf(
    gutters,
    Math.min(...lines.flatMap(({ segments }) => segments.map(({ left }) => left))) - 1,
    Math.max(...lines.flatMap(({ segments }) => segments.map(({ right }) => right))) + 1,
  )
  const crossing = lines.filter((line) => line.segments.some((s) => inner.some((edge) => crosses(s, edge))))
  const groups = crossing.filter((line) => isGroupRow(line, edges)).length
  if (groups > lines.length * GROUPS || crossing.length - groups > lines.length * CROSSING) return null
  // Words of two columns that stand too near each other to be told apart before the columns were known.
  const area = { left: edges[0]!, right: edges.at(-1)!, top: lines[0]!.top, bottom: lines.at(-1)!.bottom }
  return drawGrid(segmentLinesOf(runsIn(runs, area), betweenGutters(edges)), edges)
}

/** Without the lines after the last row that do not go on in its columns: the text after the table. */
function trimEnd(block: readonly SegmentLine[], inner: readonly number[]): SegmentLine[] {
  const last = block.findLastIndex(({ segments }) => segments.length >= 3)
  let end = last + 1
  for (; end < block.length; end++) {
    const line = block[end]!
    const isNear = line.top - block[end - 1]!.bottom <= 0.6 * line.size
    // The first column alone has words only where a row or the text after the table begins.
    const isRest = line.segments.every((s) => s.left > inner[0]! && !inner.some((edge) => crosses(s, edge)))
    if (!isNear || !isRest) break
  }
  return block.slice(0, end)
}

function drawGrid(lines: readonly SegmentLine[], edges: readonly number[]): GridTable | null {
  const columns = edges.length - 1
  const first = lines.findIndex((line) => ordinalIn(line, edges) !== null)
  const head = lines.slice(0, Math.max(first, 0))
  const hasHeads = headsIn(head.length > 0 ? head : lines.slice(0, 2)) >= 3
  const rows = unruledRows(lines, edges, Math.max(first, 0))
  if (rows.length - 1 < (hasHeads ? 2 : 3)) return null
  if (!hasHeads && (columns < 4 || (first < 0 && !hasFigures(lines, edges)))) return null
  return lineUp(lines, edges, rows)
}

/** Figures in most of a column: no signatures side by side. */
function hasFigures(lines: readonly SegmentLine[], edges: readonly number[]): boolean {
  const figures = new Uint16Array(edges.length)
  for (const segment of lines.flatMap(({ segments }) => segments)) {
    if (/^[-+]?\d[\d.,]*\s*%?$/u.test(segment.text.trim())) figures[columnOf(segment, edges)]!++
  }
  return figures.subarray(1).some((count) => count >= 3 && count * 10 >= lines.length * 6)
}

function lineUp(lines: readonly SegmentLine[], edges: readonly number[], rows: readonly number[]): GridTable | null {
  const horizontals = rows.map((at) => ({ at, start: edges[0]!, end: edges.at(-1)!, drawn: false }))
  const verticals = rows.slice(1).flatMap((end, i) => {
    const start = rows[i]!
    const inside = lines.filter(({ top, bottom }) => (top + bottom) / 2 > start && (top + bottom) / 2 < end)
    const isOuter = (at: number) => at === edges[0] || at === edges.at(-1)
    const isRunOver = (at: number) => inside.some((line) => line.segments.some((s) => crosses(s, at)))
    // A group row has its words at the left, and all the rest of its row.
    const rest = inside.every((line) => isGroupRow(line, edges)) ? inside[0]?.segments.at(-1)?.left : undefined
    const free = edges.filter((at) => isOuter(at) || !(isRunOver(at) || (rest !== undefined && at > rest)))
    return free.map((at) => ({ at, start, end, drawn: false }))
  })
  return gridTableOf({ horizontals, verticals })
}
