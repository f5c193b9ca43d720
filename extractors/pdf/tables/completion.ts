import type { GlyphRun, PageBox } from '../page-content.js'
import { isColumnHead } from './column-words.js'
import { type GridTable, gridTableOf } from './grid-table.js'
import { middleOf } from './run-places.js'
import { betweenGutters, betweenLines, type SegmentLine, segmentLinesOf } from './segments.js'
import type { Stroke, StrokeGroup } from './strokes.js'
import { crosses } from './text-columns.js'
import { columnsOf, rowStarts, startsByOrdinals } from './text-rows.js'

/** Rows lower than this, in points, have one line: nothing to part in them. */
const LOWEST_ROWS = 24

export interface RuledGrid {
  readonly strokes: StrokeGroup
  readonly grid: GridTable
}

/** The table with the rows that its words ask for and nobody ruled off: one cell of it holds 1, 2, 3 of the first column. */
export function completeRows({ strokes, grid }: RuledGrid, runs: readonly GlyphRun[]): RuledGrid {
  const edges = grid.columnEdges
  const plain = plainRows(grid).filter((row) => grid.rowEdges[row + 1]! - grid.rowEdges[row]! >= LOWEST_ROWS)
  if (edges.length < 3 || plain.length === 0) return { strokes, grid }
  const lines = segmentLinesOf(runsIn(runs, grid.box), betweenLines(edges))
  const added: number[] = []
  const body = bodyRow(grid, lines)
  for (const row of plain) {
    const inside = linesBetween(lines, grid.rowEdges[row]!, grid.rowEdges[row + 1]!)
    added.push(...(row === body ? rowStarts(inside, edges) : (startsByOrdinals(inside, edges) ?? [])))
  }
  if (added.length === 0) return { strokes, grid }
  return regrid(
    { strokes, grid },
    added.map((at) => level(at, grid.box)),
    [],
  )
}

/** Rows of cells that span no other row and no other column. */
function plainRows({ spans, columnEdges, rowEdges }: GridTable): number[] {
  const cells = new Uint16Array(rowEdges.length - 1)
  for (const { left, top, right, bottom } of spans) if (bottom - top === 1 && right - left === 1) cells[top]!++
  return [...cells.keys()].filter((row) => cells[row] === columnEdges.length - 1)
}

/** The only row of a table under its heads, if it has but one: rows there may be parted by white space alone. */
function bodyRow({ rowEdges, columnEdges }: GridTable, lines: readonly SegmentLine[]): number {
  const last = rowEdges.length - 2
  if (columnEdges.length < 4 || last > 1) return -1
  return last === 1 && headsIn(linesBetween(lines, rowEdges[0]!, rowEdges[1]!)) < 2 ? -1 : last
}

/** The table with the lines of words below it that stand in its columns: its heads are ruled or shaded, its body is not. */
export function completeBody(ruled: RuledGrid, runs: readonly GlyphRun[], floor: number): RuledGrid {
  const { grid } = ruled
  const { box, columnEdges, rowEdges } = grid
  if (columnEdges.length < 4 || rowEdges.length !== 2) return ruled
  if (headsIn(segmentLinesOf(runsIn(runs, box), betweenLines(columnEdges))) < 2) return ruled
  const area = { left: box.left - 6, right: box.right + 6, top: box.bottom, bottom: floor }
  const body = linesThatFit(segmentLinesOf(runsIn(runs, area), betweenGutters(columnEdges)), box, columnEdges)
  const enough = Math.max(3, (columnEdges.length - 1) / 2)
  if (body.filter((line) => columnsOf(line, columnEdges).size >= enough).length < 2) return ruled
  const end = body.at(-1)!.bottom + 1
  const starts = rowStarts(body, columnEdges)
  const across = [...(starts.length > 0 ? starts : body.slice(1).map((line) => line.top)), end].map((at) =>
    level(at, box),
  )
  const upright = columnEdges.map((at) => ({ at, start: box.bottom, end, drawn: false }))
  return regrid(ruled, across, upright)
}

function linesThatFit(lines: readonly SegmentLine[], box: PageBox, edges: readonly number[]): SegmentLine[] {
  const fitting: SegmentLine[] = []
  let above = box.bottom
  for (const line of lines) {
    const isNear = line.top - above <= 1.6 * line.size
    if (!isNear || line.segments.some((segment) => edges.some((edge) => crosses(segment, edge)))) break
    fitting.push(line)
    above = line.bottom
  }
  return fitting
}

function regrid({ strokes, grid }: RuledGrid, across: readonly Stroke[], upright: readonly Stroke[]): RuledGrid {
  const more = {
    horizontals: [...strokes.horizontals, ...across],
    verticals: [...strokes.verticals, ...upright],
  }
  return { strokes: more, grid: gridTableOf(more) ?? grid }
}

export function headsIn(lines: readonly SegmentLine[]): number {
  return lines.reduce((sum, { segments }) => sum + segments.filter(({ text }) => isColumnHead(text)).length, 0)
}

export function runsIn(runs: readonly GlyphRun[], { left, top, right, bottom }: PageBox): GlyphRun[] {
  return runs.filter((run) => {
    const { x, y } = middleOf(run)
    return x > left && x < right && y > top && y < bottom
  })
}

function linesBetween(lines: readonly SegmentLine[], top: number, bottom: number): SegmentLine[] {
  return lines.filter((line) => (line.top + line.bottom) / 2 > top && (line.top + line.bottom) / 2 < bottom)
}

function level(at: number, { left, right }: PageBox): Stroke {
  return { at, start: left, end: right, drawn: false }
}
