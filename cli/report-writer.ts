import { join } from 'node:path'
import { COMPARISON_FILE, placeComparison, writeComparisonFile } from '../output/index.js'
import type { Comparison } from '../schema/index.js'

/**
 * Writes comparison.json, and what people read of it (HTML, XLSX, CSV) beside it: all of them or none. Says which files those are,
 * the page first.
 */
export function writeParts(comparison: Comparison, root: string, signal?: AbortSignal): Promise<string[]> {
  return placeComparison(
    root,
    async (folder) => {
      const report = await import('../output/report/index.js')
      const file = join(folder, COMPARISON_FILE)
      await writeComparisonFile(file, comparison)
      signal?.throwIfAborted()
      const { page, workbook, csv, without } = await report.writeReport(comparison, folder, signal)
      return { written: [page, workbook, file, ...csv], without }
    },
    signal,
  )
}
