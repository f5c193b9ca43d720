import { ordinalOf } from './ordinals.js'
import type { SegmentLine } from './segments.js'
import { crosses } from './text-columns.js'
import { columnOf, columnsOf, rowStarts } from './text-rows.js'

/** What begins a cell: a capital, a figure, a dash. The rest of a cell goes on in small letters, as a rule. */
const BEGINNING = /^[“"'(]*[\p{Lu}\p{N}\-–+•]/u

/**
 * Edges of the rows of a table without lines: over ordinals and white space; around group rows, whose words run over columns; and over
 * lines in which most columns begin anew, for a task may have several activities.
 * @param first the first line with an ordinal; heads stand over it
 */
export function unruledRows(lines: readonly SegmentLine[], edges: readonly number[], first: number): number[] {
  const marks = rowStarts(lines.slice(first), edges)
  const above = (line: number) => (lines[line]!.top + lines[line - 1]!.bottom) / 2
  if (first > 0) marks.push(above(first))
  const broadest = broadestColumn(edges)
  for (let i = 1; i < lines.length; i++) {
    const isGroup = isGroupRow(lines[i]!, edges)
    if (isGroup || isGroupRow(lines[i - 1]!, edges) || beginsAnew(lines[i]!, edges, broadest)) marks.push(above(i))
  }
  if (marks.length === 0 && lines.every((line) => columnsOf(line, edges).size * 10 >= (edges.length - 1) * 6)) {
    for (let i = 1; i < lines.length; i++) marks.push(above(i))
  }
  const inOrder = [lines[0]!.top - 1, ...marks.sort((a, b) => a - b), lines.at(-1)!.bottom + 1]
  // One edge where two reasons for it were found.
  return inOrder.filter((mark, i) => i === 0 || mark - inOrder[i - 1]! > 1)
}

export function ordinalIn({ segments }: SegmentLine, edges: readonly number[]): readonly number[] | null {
  const [segment] = segments
  return segment !== undefined && columnOf(segment, edges) === 0 ? ordinalOf(segment.text) : null
}

/** `I. CẢI CÁCH THỂ CHẾ` over the columns, or `I` in the first and the words over the others. */
export function isGroupRow({ segments }: SegmentLine, edges: readonly number[]): boolean {
  const [first] = segments
  if (first === undefined || segments.length > 2 || columnOf({ left: first.left, right: first.left }, edges) !== 0)
    return false
  if (segments.length === 2 && ordinalOf(first.text) === null) return false
  return BEGINNING.test(first.text) && edges.slice(1, -1).some((edge) => crosses(segments.at(-1)!, edge))
}

function beginsAnew(line: SegmentLine, edges: readonly number[], broadest: number): boolean {
  const columns = columnsOf(line, edges)
  if (columns.size < 3 || columns.size * 2 < edges.length - 1 || !columns.has(broadest)) return false
  return line.segments.every(({ text }) => BEGINNING.test(text))
}

/** The column of the longest words: what is to be done. */
function broadestColumn(edges: readonly number[]): number {
  let broadest = 0
  for (let i = 1; i < edges.length - 1; i++) {
    if (edges[i + 1]! - edges[i]! > edges[broadest + 1]! - edges[broadest]!) broadest = i
  }
  return broadest
}
