import { cutCell } from '../text/cut-cell.js'
import { type FoundTable, isBlank, type RawCell, type RawRow } from '../text/raw-table.js'

const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

const LONGEST_DELIMITER = 4000

/**
 * A pipe table: with a delimiter row as GFM has it (`grid`), or rows that all begin and end with `|` (`dump`).
 * Read here and not by remark, which is slow on long tables and cuts a row that is longer than the heading row.
 */
export function readPipeTable(lines: readonly string[], at: number): FoundTable | null {
  const first = lines[at]!
  if (!first.includes('|') || first.trim() === '|') return null
  const spaced = isSpaced(lines, at)
  const below = lines[spaced ? at + 2 : at + 1] ?? ''
  const ruled = isDelimiter(below)
  if (!ruled && !(isFramed(first) && isFramed(below))) return null
  const found = readPipeRows(lines, at, ruled, ruled ? 'grid' : 'dump')
  return spaced && found.table.rows.length < 2 ? null : found
}

/** A web dump with a blank line below every row: there it says nothing. */
function isSpaced(lines: readonly string[], at: number): boolean {
  return isFramed(lines[at]!) && isBlank(lines[at + 1] ?? '')
}

function readPipeRows(lines: readonly string[], at: number, ruled: boolean, certainty: 'grid' | 'dump'): FoundTable {
  const rows: RawRow[] = []
  const spaced = isSpaced(lines, at)
  let gap = false
  let next = at
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]!
    if (isBlank(line)) {
      const after = lines[i + 1] ?? ''
      if (!isFramed(after) || isDelimiter(lines[i + 2] ?? '')) break
      gap = true
      continue
    }
    if (!line.includes('|') || line.trim() === '|' || (!ruled && !isFramed(line))) break
    if (!isDelimiter(line)) {
      const cells = splitPipes(line).map(cellOf)
      rows.push({ cells, header: ruled && i === at, breakBefore: gap && !spaced })
      gap = false
    }
    next = i + 1
  }
  const width = rows[0]!.cells.length
  const resume = (others: readonly string[], from: number) => {
    const line = others[from]!
    if (!isFramed(line) || splitPipes(line).length !== width) return null
    return readPipeTable(others, from) ?? readPipeRows(others, from, false, certainty)
  }
  return { table: { certainty, rows }, next, resume }
}

function cellOf(cell: string, column: number): RawCell {
  return { column, span: 1, groups: isBlank(cell) ? [] : cutCell(cell).map((line) => [line]) }
}

function isDelimiter(line: string): boolean {
  return line.length <= LONGEST_DELIMITER && line.includes('|') && line.includes('-') && delimiterRow.test(line)
}

function isFramed(line: string): boolean {
  const trimmed = line.trim()
  return (
    trimmed.length > 4 &&
    trimmed.startsWith('|') &&
    trimmed.endsWith('|') &&
    trimmed.indexOf('|', 1) < trimmed.length - 1
  )
}

/** Cells of `| a | b \| c |`; a pipe after a backslash is a letter. */
function splitPipes(line: string): string[] {
  let inner = line.trim()
  if (inner.startsWith('|')) inner = inner.slice(1)
  if (inner.endsWith('|') && !inner.endsWith('\\|')) inner = inner.slice(0, -1)
  if (!inner.includes('\\|')) return inner.split('|')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'))
}
