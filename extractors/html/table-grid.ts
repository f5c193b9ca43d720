import type { Element } from 'hast'
import type { SourceCell, SourceParagraph, SourceRow, SourceTable } from '../../schema/source-document.js'
import { attributeOf, isElement } from './elements.js'

/** One `<tr>` with what its group says. */
export interface TableRow {
  readonly element: Element
  readonly cells: readonly Element[]
  readonly header: boolean
  /** Which `<thead>`, `<tbody>` or `<tfoot>` it stands in: spans do not leave their group. */
  readonly group: number
}

const MOST_COLUMN_SPAN = 200
const MOST_ROW_SPAN = 5000
/** Cells further right reach down into no row. */
const MOST_BUSY = 1000

/** Rows of a table, without those of tables inside it. */
export function rowsOf(table: Element): TableRow[] {
  const rows: TableRow[] = []
  let group = 0
  const take = (parent: Element, head: boolean) => {
    for (const row of parent.children) {
      if (!isElement(row)) continue
      if (/^(?:thead|tbody|tfoot)$/.test(row.tagName) && parent === table) {
        group++
        take(row, row.tagName === 'thead')
        group++
      } else if (row.tagName === 'tr') {
        const cells = row.children.filter((cell) => isElement(cell)).filter((cell) => /^t[dh]$/.test(cell.tagName))
        const heads = cells.length > 0 && cells.every((cell) => cell.tagName === 'th')
        rows.push({ element: row, cells, header: head || heads, group })
      }
    }
  }
  take(table, false)
  return rows
}

/** The grid of a table, as browsers lay it out; `read` gives the words of a cell. */
export function gridOf(rows: readonly TableRow[], read: (cell: Element) => SourceParagraph[]): SourceTable {
  /** For each column the first row that no cell above reaches down to. */
  const busyUntil: number[] = []
  const groupEnds = endsOfGroups(rows)
  const filled: SourceRow[] = []
  rows.forEach(({ cells, header }, r) => {
    const placed: SourceCell[] = []
    let column = 0
    for (const element of cells) {
      while ((busyUntil[column] ?? 0) > r) column++
      const columnSpan = spanOf(element, 'colSpan', MOST_COLUMN_SPAN)
      const declared = spanOf(element, 'rowSpan', MOST_ROW_SPAN)
      const most = groupEnds[r]! - r
      const rowSpan = declared === 0 ? most : Math.min(declared, most)
      for (let c = busyUntil.length; c < column && c < MOST_BUSY; c++) busyUntil.push(0)
      for (let c = column; c < column + columnSpan && c < MOST_BUSY; c++) busyUntil[c] = r + rowSpan
      placed.push({ column, columnSpan: Math.max(1, columnSpan), rowSpan, paragraphs: read(element) })
      column += Math.max(1, columnSpan)
    }
    filled.push({ cells: placed, header, breakBefore: false })
  })
  return { kind: 'table', certainty: 'grid', rows: fitSpans(filled) }
}

function endsOfGroups(rows: readonly TableRow[]): number[] {
  const ends: number[] = []
  for (let r = rows.length - 1; r >= 0; r--) {
    ends[r] = r + 1 < rows.length && rows[r + 1]!.group === rows[r]!.group ? ends[r + 1]! : r + 1
  }
  return ends
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const value = attributeOf(cell, name)
  const match = /^\s*(\d+)/.exec(value ?? '')
  if (!match) return 1
  const span = Number(match[1])
  return name === 'colSpan' ? Math.min(most, Math.max(1, span)) : Math.min(most, span)
}

/** `colspan=100` of a row that means the whole width gets the width that the other rows have. */
function fitSpans(rows: SourceRow[]): SourceRow[] {
  let width = 1
  for (const { cells } of rows) {
    for (const cell of cells) {
      const right = cell.column + (cells.length === 1 ? 1 : cell.columnSpan)
      width = Math.max(width, right)
    }
  }
  return rows.map((row) =>
    row.cells.every((cell) => cell.column + cell.columnSpan <= width)
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            columnSpan: Math.max(1, Math.min(cell.columnSpan, width - cell.column)),
          })),
        },
  )
}
