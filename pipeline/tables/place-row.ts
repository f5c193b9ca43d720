import type { PlanContext } from '../../normalizers/plan-context.js'
import type { ColumnRole, Finding, Span } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import type { PlacedRow, PlacedTable } from '../outline/flow.js'
import { readOrdinal } from '../outline/markers.js'
import { joinWords } from '../words.js'
import { alignRow, findShift } from './align-row.js'
import { emptyCell, type GridRow, type LogicalCell, type LogicalTable, toCell } from './cells.js'

/** Puts a row's cells at their columns, with the merged cells that reach into it. */
export function placeRow(
  source: PlacedRow,
  columns: LogicalTable['columns'],
  columnOf: ReadonlyMap<ColumnRole, number>,
  certainty: PlacedTable['certainty'],
  open: { cell: LogicalCell; left: number }[],
  plan: PlanContext,
  findings: Finding[],
): GridRow {
  const filled = source.cells.filter((cell) => cell.paragraphs.length > 0)
  const texts = new Set(filled.map((cell) => joinWords(cell.paragraphs).text))
  const ordinal = columnOf.get('ordinal')
  const besideOrdinal = filled.filter(
    (cell) => cell.column !== ordinal || readOrdinal(joinWords(cell.paragraphs).text) === null,
  )
  const besideTexts = new Set(besideOrdinal.map((cell) => joinWords(cell.paragraphs).text))
  const spanning =
    besideTexts.size === 1 &&
    texts.size <= 2 &&
    (besideOrdinal.length >= Math.max(2, columns.length - 2) ||
      besideOrdinal.some((cell) => cell.columnSpan >= Math.max(2, columns.length - 2)) ||
      // words alone in the column of ordinals: where a format has no spans a group stands there
      (besideOrdinal.length === filled.length && filled[0]!.column === ordinal && columns.length > 2) ||
      (certainty === 'dump' && source.cells.length === 1 && columns.length > 2))
  const cells: LogicalCell[] = columns.map(() => emptyCell)
  if (spanning) {
    const at =
      columnOf.get('group') ?? columnOf.get('task') ?? columnOf.get('activity') ?? columnOf.get('criterion') ?? 0
    if (ordinal !== undefined) {
      const mark = filled.find((cell) => cell.column === ordinal && !besideOrdinal.includes(cell))
      if (mark !== undefined) cells[ordinal] = toCell(mark.paragraphs)
    }
    cells[at] = toCell(besideOrdinal[0]!.paragraphs)
    return { cells, source, spanning: true }
  }
  const spans = filled.flatMap((cell) => cell.paragraphs.flatMap((words) => words.spans())).slice(0, 1)
  if (certainty === 'dump' ? source.cells.length !== columns.length : isShort(source, columns.length, open)) {
    const aligned = alignRow(source, columns, plan)
    for (const [i, column] of aligned.columns.entries()) {
      const paragraphs = source.cells[i]!.paragraphs
      if (paragraphs.length === 0) continue
      const before = cells[column]!
      cells[column] = before === emptyCell ? toCell(paragraphs) : toCell([...before.paragraphs, ...paragraphs])
    }
    if (aligned.moved) {
      findings.push(realigned(spans))
    } else if (!aligned.certain) {
      findings.push(
        finding(
          'row-unaligned',
          'warning',
          'Hàng có số ô khác tiêu đề, không xác định được cột chắc chắn.',
          'A row whose number of cells differs from the head; its columns are not certain.',
          spans,
          'table',
        ),
      )
    }
    return { cells, source, spanning: false }
  }
  const shift = certainty === 'grid' ? findShift(source, columns, plan) : 0
  if (shift > 0) {
    findings.push(realigned(spans))
  }
  // empty cells before the words stay, as they may reach into rows below
  const own =
    shift === 0
      ? source.cells
      : source.cells.flatMap((cell) =>
          cell.paragraphs.length > 0
            ? [{ ...cell, column: cell.column + shift }]
            : cell.column < filled[0]!.column
              ? [cell]
              : [],
        )
  for (const cell of own) {
    if (cell.column >= cells.length) continue
    const read = toCell(cell.paragraphs)
    for (let c = cell.column; c < Math.min(cell.column + cell.columnSpan, cells.length); c++) {
      if (c === cell.column) cells[c] = read
      open[c] = { cell: read, left: cell.rowSpan - 1 }
    }
  }
  const covered = new Set(own.flatMap((cell) => Array.from({ length: cell.columnSpan }, (_, i) => cell.column + i)))
  for (let c = 0; c < cells.length; c++) {
    const above = open[c]
    if (covered.has(c) || above === undefined || above.left <= 0) continue
    cells[c] = { ...above.cell, inherited: true }
    above.left--
  }
  // words alone in a row that lost a cell go on from the row above, as after a page break
  const cut = shift > 0 && filled.length === 1 && !source.breakBefore
  return { cells, source: cut ? { ...source, breakBefore: true } : source, spanning: false }
}

function realigned(spans: readonly Span[]): Finding {
  return finding(
    'row-realigned',
    'warning',
    'Hàng bị mất cột đã được xếp lại theo nội dung các ô.',
    'A row with a lost column was put right by what its cells hold.',
    spans,
    'table',
  )
}

/** A row of a drawn table with fewer cells than its head, and none that another one covers. */
function isShort({ cells }: PlacedRow, width: number, open: readonly { readonly left: number }[]): boolean {
  return (
    cells.length < width &&
    cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1) &&
    !open.some((above) => above !== undefined && above.left > 0)
  )
}
