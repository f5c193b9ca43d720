import type { PlanContext } from '../../normalizers/plan-context.js'
import type { ColumnRole, Finding } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import type { PlacedRow, PlacedTable } from '../outline/flow.js'
import { Words } from '../words.js'
import { findRest } from './align-row.js'
import type { Column, GridRow, LogicalCell, LogicalTable } from './cells.js'
import { joinCutRows } from './cut-rows.js'
import { groupRows } from './group-rows.js'
import { findHeader, headNames, isColumnNumbers, isRepeatedHeader, tableWidth } from './header.js'
import { inheritCells } from './inherit-cells.js'
import { placeRow } from './place-row.js'

/**
 * Reads a table as a reader does: columns by their heads, without repeated heads and number rows, rows that a page break
 * cut put together, merged and empty cells filled from above, damaged rows put right where their cells say how.
 * `previous` is the table before, whose columns go on where this one has no head. `torn`: where the product cells begin at which
 * rows were cut in two.
 */
export function readTable(
  parts: readonly PlacedTable[],
  previous: LogicalTable | null,
  plan: PlanContext,
): { table: LogicalTable; findings: Finding[]; torn: number[] } {
  const findings: Finding[] = []
  const torn: number[] = []
  const table =
    parts.length === 1
      ? parts[0]!
      : {
          ...parts[0]!,
          rows: parts.flatMap((part) => part.rows.map((row, r) => (r === 0 ? { ...row, breakBefore: true } : row))),
        }
  const width = tableWidth(table)
  const header = findHeader(table.rows, width)
  let columns: Column[]
  let from = 0
  if (header !== null) {
    columns = header.columns
    from = header.end
  } else if (previous !== null && previous.columns.length >= width) {
    columns = [...previous.columns]
  } else {
    columns = Array.from({ length: width }, () => ({ name: '', role: 'other' as const, words: Words.none }))
  }
  const columnOf = new Map<ColumnRole, number>()
  for (const [i, { role }] of columns.entries()) if (!columnOf.has(role)) columnOf.set(role, i)

  const names = headNames(columns)
  // a head that comes again stands at the top of a page
  let broken = false
  const grid: GridRow[] = []
  const open: { cell: LogicalCell; left: number }[] = []
  for (const source of table.rows.slice(from)) {
    if (source.cells.every((cell) => cell.paragraphs.length === 0)) continue
    if (isColumnNumbers(source) || isRepeatedHeader(source, names)) {
      broken = true
      continue
    }
    const row = broken && !source.breakBefore ? { ...source, breakBefore: true } : source
    broken = false
    const above = grid.at(-1)?.source
    const rest =
      table.certainty === 'grid' && above !== undefined && !grid.at(-1)!.spanning
        ? findRest(above, row, columns, plan)
        : 0
    if (rest > 0) {
      grid.pop()
      const moved = row.cells.slice(0, columns.length - rest).map((cell) => ({ ...cell, column: cell.column + rest }))
      const whole: PlacedRow = { ...above!, cells: [...above!.cells.slice(0, rest), ...moved] }
      findings.push(
        finding(
          'row-realigned',
          'warning',
          'Hàng bị ngắt làm đôi đã được nối lại theo nội dung các ô.',
          'A row that stood in two was put together by what its cells hold.',
          row.cells[0]!.paragraphs.flatMap((words) => words.spans()).slice(0, 1),
          'table',
        ),
      )
      const cutCell = above!.cells[rest - 1]!.paragraphs[0]
      if (columns[rest - 1]!.role === 'product' && cutCell !== undefined) torn.push(cutCell.start)
      grid.push(placeRow(whole, columns, columnOf, table.certainty, open, plan, findings))
      continue
    }
    grid.push(placeRow(row, columns, columnOf, table.certainty, open, plan, findings))
  }
  const rows = groupRows(joinCutRows(grid, columnOf, table.certainty, findings), columnOf)
  return { table: { columns, rows: inheritCells(rows, columnOf), columnOf }, findings, torn }
}
