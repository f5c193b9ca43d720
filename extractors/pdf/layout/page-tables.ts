import type { SourceCell, SourceRow, SourceTable } from '../../../schema/source-document.js'
import type { TextLine } from '../lines.js'
import { cellPitch } from './frames.js'
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
  const rows = parts.flatMap((part, i) => {
    const shift = first.columnEdges[0]! - part.columnEdges[0]!
    const origin = edges[0]! - first.columnEdges[0]!
    const places = part.columnEdges.map((edge) => nearest(edges, edge + shift + origin))
    return part.rows.map(
      (cells, at): SourceRow => ({
        cells: cells.map((cell) => cellOf(cell, places)),
        header: false,
        breakBefore: i > 0 && at === 0,
      }),
    )
  })
  return { kind: 'table', certainty: first.ruled ? 'grid' : 'dump', rows }
}

function nearest(edges: readonly number[], place: number): number {
  let best = 0
  for (let i = 1; i < edges.length; i++) if (Math.abs(edges[i]! - place) < Math.abs(edges[best]! - place)) best = i
  return best
}

function cellOf({ column, columnSpan, rowSpan, box, lines }: DraftCell, places: readonly number[]): SourceCell {
  const from = places[column]!
  const to = places[column + columnSpan] ?? from + columnSpan
  const left = Math.min(box.right, ...lines.map((line) => line.box.left))
  // words keep off the right border as far as off the left one, where they begin at it
  const padding = Math.min(left - box.left, 6)
  const right = Math.max(box.right - Math.max(0, padding), ...lines.map((line) => line.box.right))
  const frame = { kind: 'cell', left, right, pitch: cellPitch(lines) } as const
  return {
    column: from,
    columnSpan: Math.max(1, to - from),
    rowSpan,
    paragraphs: paragraphsOf(readingOrder(lines), frame),
  }
}

/** Turned lines of a head stand in their own order, the others from top to bottom. */
function readingOrder(lines: readonly TextLine[]): readonly TextLine[] {
  if (lines.every(({ angle }) => angle === 0)) return lines
  const place = ({ angle, box }: TextLine) => (angle === 90 ? -box.right : angle === 270 ? box.left : box.top)
  return [...lines].sort((a, b) => place(a) - place(b))
}
