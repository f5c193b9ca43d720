import type { PlanContext } from '../../normalizers/plan-context.js'
import type { ColumnRole, Finding } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import type { PlacedRow, PlacedTable } from '../outline/flow.js'
import { readOrdinal } from '../outline/markers.js'
import { joinWords } from '../words.js'
import { type Alignment, alignRow } from './align-row.js'
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
  const lost = certainty === 'dump' ? source.cells.length !== columns.length : isShort(source, columns.length, open)
  const aligned = lost ? alignRow(source, columns, plan) : alignBelowGroup(source, columns, columnOf, open, plan)
  if (aligned !== null) {
    for (const [i, column] of aligned.columns.entries()) {
      const paragraphs = source.cells[i]!.paragraphs
      if (paragraphs.length === 0) continue
      const before = cells[column]!
      cells[column] = before === emptyCell ? toCell(paragraphs) : toCell([...before.paragraphs, ...paragraphs])
    }
    const spans = filled.flatMap((cell) => cell.paragraphs.flatMap((words) => words.spans())).slice(0, 1)
    if (aligned.moved) {
      findings.push(
        finding(
          'row-realigned',
          'warning',
          'Hàng bị mất cột đã được xếp lại theo nội dung các ô.',
          'A row with a lost column was put right by what its cells hold.',
          spans,
          'table',
        ),
      )
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
    if (lost) return { cells, source, spanning: false }
    // The ordinal and the group are the row's as where they are empty; such rows are what a page break left of one.
    for (const above of open) if (above !== undefined && above.left > 0) above.left--
    return { cells, source: { ...source, breakBefore: true }, spanning: false }
  }
  for (const cell of source.cells) {
    if (cell.column >= cells.length) continue
    const read = toCell(cell.paragraphs)
    for (let c = cell.column; c < Math.min(cell.column + cell.columnSpan, cells.length); c++) {
      if (c === cell.column) cells[c] = read
      open[c] = { cell: read, left: cell.rowSpan - 1 }
    }
  }
  const covered = new Set(
    source.cells.flatMap((cell) => Array.from({ length: cell.columnSpan }, (_, i) => cell.column + i)),
  )
  for (let c = 0; c < cells.length; c++) {
    const above = open[c]
    if (covered.has(c) || above === undefined || above.left <= 0) continue
    cells[c] = { ...above.cell, inherited: true }
    above.left--
  }
  return { cells, source, spanning: false }
}

/**
 * A drawn row below a merged ordinal belongs to the group above it. Words in its group column that suit no group, before
 * an empty last cell, have lost the cell of the group and moved left: `VII` over three rows, `Hiện đại hoá` over one.
 */
function alignBelowGroup(
  source: PlacedRow,
  columns: LogicalTable['columns'],
  columnOf: ReadonlyMap<ColumnRole, number>,
  open: readonly { readonly left: number }[],
  plan: PlanContext,
): Alignment | null {
  const group = columnOf.get('group')
  const ordinal = columnOf.get('ordinal')
  if (group === undefined || ordinal === undefined || (open[ordinal]?.left ?? 0) <= 0) return null
  if (source.cells[0]?.column !== group || (open[group]?.left ?? 0) > 0) return null
  if (source.cells.some((cell) => cell.columnSpan !== 1 || cell.rowSpan !== 1)) return null
  const filled = source.cells.findLastIndex((cell) => cell.paragraphs.length > 0) + 1
  if (filled === 0 || filled === source.cells.length) return null
  const aligned = alignRow({ ...source, cells: source.cells.slice(0, filled) }, columns.slice(group), plan)
  if (!aligned.moved || !aligned.certain || aligned.columns[0] === 0) return null
  return { ...aligned, columns: aligned.columns.map((column) => column + group) }
}

/** A row of a drawn table with fewer cells than its head, and none that another one covers. */
function isShort({ cells }: PlacedRow, width: number, open: readonly { readonly left: number }[]): boolean {
  return (
    cells.length < width &&
    cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1) &&
    !open.some((above) => above !== undefined && above.left > 0)
  )
}
