import type { Comparison } from '../schema/index.js'

/**
 * Writes what people read of a comparison (HTML, XLSX, CSV) beside comparison.json, and says which files those are, the first of them to be
 * opened first. The report is to stand in `output/report/`; until it does, comparison.json is all there is.
 */
export async function writeReport(_comparison: Comparison, _folder: string): Promise<readonly string[]> {
  return []
}
