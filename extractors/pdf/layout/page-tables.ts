import type { SourceCell, SourceTable } from '../../../schema/source-document.js'
import { type DraftRow, framedLines, joinCutRow } from './cut-row.js'
import type { DraftCell, DraftTable } from './page-draft.js'
import { paragraphsOf } from './paragraphs.js'

/** Points that the edges of a column may differ from page to page. */
const SAME_EDGE = 4

/** Tables of following pages that are one: the columns of the one are columns of the other. */
export function isContinuation(above: DraftTable, below: DraftTable): boolean {
  if (above.ruled !== below.ruled) return false
  const a = above.columnEdges
  const b = below.columnEdges
  const shift = a[0]! - b[0]!
  if (Math.abs(shift) > 3 * SAME_EDGE || !isSame(a.at(-1)!, b.at(-1)! + shift)) return false
  const [fewer, more] = a.length <= b.length ? [a, b.map((edge) => edge + shift)] : [b.map((edge) => edge + shift), a]
  return fewer.every((edge) => more.some((other) => isSame(edge, other)))
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_EDGE
}

/** One table of the parts of it that stand on several pages; a break stands before the first row of each further page. */
export function joinTables(parts: readonly DraftTable[]): SourceTable {
  const first = parts[0]!
  const edges = parts
    .map(({ columnEdges }) => columnEdges)
    .reduce((most, one) => (one.length > most.length ? one : most))
  const rows: DraftRow[] = []
  for (const [i, part] of parts.entries()) {
    const places = part.columnEdges.map((edge) => nearest(edges, edge + edges[0]! - part.columnEdges[0]!))
    const placed = part.rows.map(
      (cells, at): DraftRow => ({
        cells: cells.map((cell) => placeCell(cell, places)),
        breakBefore: i > 0 && at === 0,
      }),
    )
    if (i > 0) joinCutRow(rows, placed)
    for (const row of placed) rows.push(row)
  }
  return {
    kind: 'table',
    certainty: first.ruled ? 'grid' : 'dump',
    rows: rows.map(({ cells, breakBefore }) => ({ cells: cells.map(cellOf), header: false, breakBefore })),
  }
}

function nearest(edges: readonly number[], place: number): number {
  let best = 0
  for (let i = 1; i < edges.length; i++) if (Math.abs(edges[i]! - place) < Math.abs(edges[best]! - place)) best = i
  return best
}

/** A cell at its place in the joined grid. */
function placeCell(cell: DraftCell, places: readonly number[]): DraftCell {
  const from = places[cell.column]!
  const to = places[cell.column + cell.columnSpan] ?? from + cell.columnSpan
  return { ...cell, column: from, columnSpan: Math.max(1, to - from) }
}

function cellOf(cell: DraftCell): SourceCell {
  const { column, columnSpan, rowSpan } = cell
  return { column, columnSpan, rowSpan, paragraphs: paragraphsOf(framedLines(cell)) }
}
