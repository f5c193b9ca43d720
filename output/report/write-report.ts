import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Comparison } from '../../schema/index.js'
import { writeBytesAtomically, writeFileAtomically } from '../atomic-file.js'
import { writing } from '../output-error.js'
import { csvLines } from './csv.js'
import { reportPage } from './page.js'
import { reportTables } from './tables/index.js'
import { workbook } from './workbook.js'

/** Where the parts of a report are. */
export interface ReportFiles {
  /** The page: one file, to be opened from disk. */
  readonly page: string
  readonly workbook: string
  /** One file for each table that has rows. */
  readonly csv: readonly string[]
  /** Files of tables without rows: an earlier comparison's are taken away. */
  readonly without: readonly string[]
}

/**
 * Writes a comparison for people: `index.html`, `comparison.xlsx` and `csv/`, each whole or not at all.
 * @param folder where they go; made where it is absent
 * @param signal stops it between two files
 * @throws OutputError where the folder cannot be written
 */
export async function writeReport(comparison: Comparison, folder: string, signal?: AbortSignal): Promise<ReportFiles> {
  const tables = reportTables(comparison)
  const csvFolder = join(folder, 'csv')
  const files = { page: join(folder, 'index.html'), workbook: join(folder, 'comparison.xlsx') }
  return writing(folder, async () => {
    await mkdir(csvFolder, { recursive: true })
    await writeFileAtomically(files.page, await reportPage(comparison))
    signal?.throwIfAborted()
    await writeBytesAtomically(files.workbook, await workbook(tables))
    const csv: string[] = []
    const without: string[] = []
    for (const table of tables) {
      signal?.throwIfAborted()
      const path = join(csvFolder, `${table.id}.csv`)
      if (table.rows.length === 0) {
        // that of an earlier comparison would be taken for this one's
        await rm(path, { force: true })
        without.push(path)
        continue
      }
      await writeFileAtomically(path, csvLines(table))
      csv.push(path)
    }
    return { ...files, csv, without }
  })
}
