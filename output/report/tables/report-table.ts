import type { Bilingual } from '../../../schema/index.js'

/** What a cell holds: words, a number, an ISO date where its column is one of dates, nothing. */
export type TableCell = string | number | null

export type ColumnKind = 'words' | 'number' | 'year' | 'share' | 'money' | 'date'

export interface TableColumn {
  /** Head of the column in CSV: a name for programs that does not change. */
  readonly key: string
  /** Head of the column in the workbook. */
  readonly title: string
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
}

/** A table of the workbook, and a CSV file of its own. */
export interface ReportTable {
  /** Name of the file: `shared-tasks`. */
  readonly id: string
  readonly title: Bilingual
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
}

const widths: Readonly<Record<ColumnKind, number>> = { words: 24, number: 12, year: 10, share: 12, money: 18, date: 13 }

/** `column('words', 'indicator', 'Chỉ tiêu', 48)` */
export function column(kind: ColumnKind, key: string, title: string, width = widths[kind]): TableColumn {
  return { kind, key, title, width }
}
