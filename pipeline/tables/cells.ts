/** Cells, rows and groups of a logical table. */
import type { ColumnRole } from '../../schema/index.js'
import type { PlacedRow } from '../outline/flow.js'
import type { Marker } from '../outline/markers.js'
import { joinWords, Words } from '../words.js'

export interface LogicalCell {
  /** Words of each paragraph in the cell. */
  readonly paragraphs: readonly Words[]
  readonly words: Words
  /** The cell is empty or merged and goes on from above. */
  readonly inherited: boolean
}

/** A heading inside a table: a row over all columns. */
export interface TableGroup {
  readonly marker: Marker | null
  readonly words: Words
  readonly parent: TableGroup | null
  readonly rank: number
}

export interface LogicalRow {
  readonly kind: 'group' | 'record' | 'total'
  readonly cells: readonly LogicalCell[]
  /** Of the ordinal column, or of the row's own words where there is none. */
  readonly marker: Marker | null
  readonly group: TableGroup | null
}

export interface Column {
  readonly name: string
  readonly role: ColumnRole
  /** Words of the head, as often as its rows say them. */
  readonly words: Words
}

export interface LogicalTable {
  readonly columns: readonly Column[]
  readonly rows: readonly LogicalRow[]
  readonly columnOf: ReadonlyMap<ColumnRole, number>
}

export const emptyCell: LogicalCell = { paragraphs: [], words: Words.none, inherited: false }

/** A row on its way to the logical table: its cells at their columns. */
export interface GridRow {
  cells: LogicalCell[]
  readonly source: PlacedRow
  /** The row's words fill all columns, or stand in each of them. */
  readonly spanning: boolean
}

export function toCell(paragraphs: readonly Words[]): LogicalCell {
  return paragraphs.length === 0 ? emptyCell : { paragraphs, words: joinWords(paragraphs), inherited: false }
}

export const wordRoles: readonly ColumnRole[] = ['group', 'task', 'activity', 'criterion']

export const ownRoles: readonly ColumnRole[] = ['lead', 'coordinate', 'timeline', 'product']
