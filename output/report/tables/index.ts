import type { Comparison } from '../../../schema/index.js'
import { tableContext } from './context.js'
import { otherTables } from './other-tables.js'
import { planTables } from './plan-tables.js'
import { recordTables } from './record-tables.js'
import type { ReportTable } from './report-table.js'

export type { ReportTable, TableCell, TableColumn } from './report-table.js'

/** Everything of a comparison as tables: those of the workbook, and of the CSV files. */
export function reportTables(comparison: Comparison): ReportTable[] {
  const context = tableContext(comparison)
  return [planTables, recordTables, otherTables].flatMap((tables) => tables(comparison, context))
}
