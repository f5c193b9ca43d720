import type { Comparison } from '../schema/index.js'

/** Writes what people read of a comparison (HTML, XLSX, CSV) beside comparison.json, and says which files those are, the page first. */
export async function writeReport(comparison: Comparison, folder: string): Promise<readonly string[]> {
  const report = await import('../output/report/index.js')
  const { page, workbook, csv } = await report.writeReport(comparison, folder)
  return [page, workbook, ...csv]
}
