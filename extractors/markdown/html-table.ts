import { cutCell } from '../text/cut-cell.js'
import { type FoundTable, isBlank, type RawCell, type RawRow } from '../text/raw-table.js'

const opening = /<table\b/i
const part = /<(\/?)(table|caption|thead|tbody|tfoot|tr|td|th)\b([^<>]*)>/gi
const MOST_COLUMNS = 200
const MOST_ROWS = 5000
/** Cells further right reach down into no row. */
const MOST_BUSY = 1000

export function opensHtmlTable(line: string): boolean {
  return line.includes('<') && opening.test(line)
}

export interface FoundHtmlTable extends FoundTable {
  /** What stands before the table on its first line, and after it on its last. */
  readonly before: string
  readonly after: string
}

/**
 * `<table>` … `</table>` inside a text, tags left open or not; a table inside a cell is words of the cell. One whose end
 * is missing is none; without rows where it holds no words.
 */
export function readHtmlTable(lines: readonly string[], at: number): FoundHtmlTable | null {
  const end = endOf(lines, at)
  if (!end) return null
  const first = lines[at]!
  const from = first.search(opening)
  const last = lines[end.line]!
  const html =
    end.line === at
      ? first.slice(from, end.at)
      : [first.slice(from), ...lines.slice(at + 1, end.line), last.slice(0, end.at)].join('\n')
  const rows = readRows(html)
  return {
    table: { certainty: 'grid', rows },
    next: end.line + 1,
    before: first.slice(0, from),
    after: last.slice(end.at),
  }
}

/** Where the table ends: at its own end tag, or at the last one there is. */
function endOf(lines: readonly string[], at: number): { line: number; at: number } | null {
  let depth = 0
  let last: { line: number; at: number } | null = null
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]!
    if (!line.includes('<')) continue
    for (const match of line.matchAll(/<(\/?)table\b[^<>]*>/gi)) {
      depth += match[1] ? -1 : 1
      if (!match[1]) continue
      last = { line: i, at: match.index + match[0].length }
      if (depth <= 0) return last
    }
  }
  return last
}

function readRows(html: string): RawRow[] {
  const rows: RawRow[] = []
  /** Rows that a cell above still reaches down to, by column. */
  const busy: number[] = []
  let row: RawCell[] | null = null
  let cell: RawCell | null = null
  let heads = 0
  let inHead = false
  let depth = 0
  let from = 0
  const words = (to: number) => {
    const inner = html.slice(from, to).replaceAll(/\s*\n\s*/g, ' ')
    from = to
    if (isBlank(inner)) return
    const groups = cutCell(inner).map((line) => [line])
    if (cell) cell.groups.push(...groups)
    // A caption, or words where none should be: a row of their own.
    else if (/[\p{L}\p{N}]/u.test(inner.replace(/<[^<>]*>/g, '')))
      rows.push({ cells: [{ column: 0, span: MOST_COLUMNS, groups }], header: false, breakBefore: false })
  }
  const endCell = (to: number) => {
    words(to)
    cell = null
  }
  const endRow = (to: number) => {
    endCell(to)
    if (row && row.length > 0) rows.push({ cells: row, header: inHead || heads === row.length, breakBefore: false })
    if (row) for (let c = 0; c < busy.length; c++) busy[c] = Math.max(0, busy[c]! - 1)
    while (busy.at(-1) === 0) busy.pop()
    row = null
    heads = 0
  }
  for (const match of html.matchAll(part)) {
    const name = match[2]!.toLowerCase()
    const closes = match[1] === '/'
    const at = match.index
    if (name === 'table') {
      depth += closes ? -1 : 1
      if (depth > (closes ? 0 : 1)) continue
      endRow(at)
    } else if (depth > 1) continue
    else if (name === 'td' || name === 'th') {
      endCell(at)
      if (!closes) {
        row ??= []
        if (name === 'th') heads++
        cell = newCell(row, busy, match[3]!)
      }
    } else {
      endRow(at)
      if (name === 'tr') row = closes ? null : []
      else inHead = name === 'thead' && !closes
    }
    from = at + match[0].length
  }
  endRow(html.length)
  return spanCaptions(rows)
}

function newCell(row: RawCell[], busy: number[], attributes: string): RawCell {
  const before = row.at(-1)
  let column = before ? before.column + before.span : 0
  while ((busy[column] ?? 0) > 0) column++
  const span = numberOf(attributes, 'colspan', MOST_COLUMNS)
  const rows = numberOf(attributes, 'rowspan', MOST_ROWS)
  for (let c = busy.length; c < column && c < MOST_BUSY; c++) busy.push(0)
  for (let c = column; c < column + span && c < MOST_BUSY; c++) busy[c] = rows
  const cell: RawCell = { column, span, rows, groups: [] }
  row.push(cell)
  return cell
}

function numberOf(attributes: string, name: 'colspan' | 'rowspan', most: number): number {
  const match = (name === 'colspan' ? /\bcolspan\s*=\s*["']?\s*(\d{1,4})/i : /\browspan\s*=\s*["']?\s*(\d{1,4})/i).exec(
    attributes,
  )
  return Math.min(most, Math.max(1, Number(match?.[1] ?? 1)))
}

/** Cells that were to fill the whole width get it, and none reaches below the last row. */
function spanCaptions(rows: readonly RawRow[]): RawRow[] {
  let width = 1
  for (const { cells } of rows) {
    for (const cell of cells) if (cell.span < MOST_COLUMNS) width = Math.max(width, cell.column + cell.span)
  }
  return rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      span: cell.span < MOST_COLUMNS ? cell.span : Math.max(1, width - cell.column),
      rows: Math.min(cell.rows ?? 1, rows.length - r),
    })),
  }))
}
