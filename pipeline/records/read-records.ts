import type { Taxonomy } from '../../normalizers/areas/index.js'
import type { Table } from '../../schema/index.js'
import type { PlanOutline } from '../outline/outline-plan.js'
import { readBodyRecords } from './body-records.js'
import { readCitations } from './citations.js'
import type { RecordContext, RecordDrafts } from './drafts.js'
import { readTables } from './table-tasks.js'

/** Reads all records of a document: from its tables, its running text, and what it cites. */
export function readRecords(outline: PlanOutline, taxonomy: Taxonomy): { drafts: RecordDrafts; tables: Table[] } {
  const drafts: RecordDrafts = {
    tasks: [],
    targets: [],
    responsibilities: [],
    citations: [],
    findings: [],
    withheld: [],
  }
  const context: RecordContext = { outline, taxonomy, drafts }
  readBodyRecords(context)
  const tables = readTables(context)
  readCitations(context)
  return { drafts, tables }
}
