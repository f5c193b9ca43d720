import { startsItem } from './lines.js'
import { type FoundTable, isBlank, type RawRow, rawCell } from './raw-table.js'

/** A heading cell is short; longer first lines are paragraphs with a first-line indent. */
const LONGEST_HEADING_CELL = 120
/** Further paragraphs of a cell, before the next cell line comes. */
const LONGEST_CELL_REST = 12

/**
 * A web dump with one cell a line: each cell line begins with a tab, rows are apart by blank lines. Further paragraphs of
 * a cell have no tab and stand after a blank line; the cell after them follows at once:
 * `⇥- Báo cáo; ⏎⏎-Quyết định⏎⇥Sở Tư pháp`.
 */
export function readCellLineTable(lines: readonly string[], at: number): FoundTable | null {
  // A run of lines that is no table at its first is none further down: one trial a run keeps indented prose cheap.
  if (!isCellLine(lines[at]!) || (at > 0 && isCellLine(lines[at - 1]!))) return null
  const columns = runOfCells(lines, at)
  if (!startsTable(lines, at, columns)) return null
  const rows: RawRow[] = []
  let i = at
  let gap = false
  for (;;) {
    if (!isCellLine(lines[i] ?? '')) break
    const row: RawRow = { cells: [], header: false, breakBefore: gap }
    rows.push(row)
    i = readRow(lines, i, columns, row)
    const next = skipBlank(lines, i)
    gap = next > i
    if (isCellLine(lines[next] ?? '') && runOfCells(lines, next, columns) > 1) {
      i = next
      continue
    }
    const rest = restOfLastCell(lines, next, columns)
    if (rest === null) break
    const groups = row.cells.at(-1)!.groups
    for (let k = next; k < rest; k++) if (!isBlank(lines[k]!)) groups.push([lines[k]!])
    i = skipBlank(lines, rest)
  }
  return { table: { certainty: 'dump', rows: rows.map((row) => spanLoneCell(row, columns)) }, next: i }
}

/** Cells up to the end of the row; gives the line after the last. */
function readRow(lines: readonly string[], from: number, columns: number, row: RawRow): number {
  let i = from
  for (;;) {
    while (isCellLine(lines[i] ?? '')) {
      if (row.cells.length === columns && runOfCells(lines, i, columns) >= columns - 1) return i
      row.cells.push(rawCell(row.cells.length, lines[i]!.slice(1)))
      i++
    }
    if (row.cells.length >= columns) return i
    const next = restInsideRow(lines, i)
    if (next === null) return i
    const groups = row.cells.at(-1)!.groups
    let group: string[] | null = i > from && !isBlank(lines[i]!) ? (groups.at(-1) ?? null) : null
    for (let k = i; k < next; k++) {
      if (isBlank(lines[k]!)) group = null
      else if (group) group.push(lines[k]!)
      else {
        group = [lines[k]!]
        groups.push(group)
      }
    }
    i = next
  }
}

/** The next cell line, where lines without a tab come first and the last of them stands right above it. */
function restInsideRow(lines: readonly string[], from: number): number | null {
  let words = 0
  for (let i = from; i < lines.length && words <= LONGEST_CELL_REST; i++) {
    const line = lines[i]!
    if (isCellLine(line)) return words > 0 && !isBlank(lines[i - 1]!) ? i : null
    if (line.includes('\t')) return null
    if (!isBlank(line)) words++
    else if (i > from + 3 * LONGEST_CELL_REST) return null
  }
  return null
}

/** Where the last cell has more paragraphs and a whole row follows them. */
function restOfLastCell(lines: readonly string[], from: number, columns: number): number | null {
  for (let i = from; i < from + LONGEST_CELL_REST && i < lines.length; i++) {
    const line = lines[i]!
    if (isCellLine(line)) return i > from && runOfCells(lines, i, columns) >= columns - 1 ? i : null
    if (line.includes('\t') || /^(?:\*|#)*\s*(?:[IVXLC]+\.|Phụ lục|PHỤ LỤC|Nơi nhận)/.test(line)) return null
  }
  return null
}

function startsTable(lines: readonly string[], at: number, columns: number): boolean {
  if (columns < 2) return false
  for (let i = at; i < at + columns; i++) {
    const cell = lines[i]!.trim()
    if (cell.length > LONGEST_HEADING_CELL || startsItem(cell) || /[.;]$/.test(cell)) return false
  }
  let from = at + columns
  for (let tries = 0; tries < 3; tries++) {
    const next = skipBlank(lines, from)
    if (!isCellLine(lines[next] ?? '')) return false
    const row: RawRow = { cells: [], header: false, breakBefore: false }
    from = readRow(lines, next, columns, row)
    const cells = row.cells.length
    if (Math.abs(cells - columns) <= 1 && (columns > 2 || cells === 2)) return true
  }
  return false
}

function spanLoneCell(row: RawRow, columns: number): RawRow {
  if (row.cells.length !== 1 || columns < 2) return row
  return { ...row, cells: [{ ...row.cells[0]!, span: columns }] }
}

function isCellLine(line: string): boolean {
  return line.charCodeAt(0) === 9 && line.length > 1 && !line.includes('\t', 1)
}

function runOfCells(lines: readonly string[], from: number, limit = 64): number {
  let i = from
  while (i < lines.length && i - from <= limit && isCellLine(lines[i]!)) i++
  return i - from
}

function skipBlank(lines: readonly string[], from: number): number {
  let i = from
  while (i < lines.length && isBlank(lines[i]!) && !isCellLine(lines[i]!)) i++
  return i
}
