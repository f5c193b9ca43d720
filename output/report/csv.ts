import type { ReportTable, TableCell } from './tables/index.js'

/**
 * Begins a cell that a spreadsheet would run: `=1+1`, `+1`, `-1`, `@SUM`, what a tab or a line end hides before them, and
 * the wide forms of East Asian fonts, which some versions take for the same.
 */
const runs = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/**
 * A table as RFC 4180 has it: commas, CRLF, a decimal point. The byte order mark at its head tells Excel that it is UTF-8.
 * Words that would run as a formula have an apostrophe before them; numbers are written as they are.
 */
export function* csvLines({ columns, rows }: ReportTable): Generator<string> {
  yield `\ufeff${columns.map(({ key }) => csvCell(key)).join(',')}\r\n`
  for (const row of rows) yield `${row.map(csvCell).join(',')}\r\n`
}

export function csvCell(cell: TableCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const words = runs.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
