import { type FoundTable, isBlank, type RawRow, rawCell } from '../text/raw-table.js'

const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

const LONGEST_DELIMITER = 4000

/**
 * A pipe table: with a delimiter row as GFM has it (`grid`), or rows that all begin and end with `|` (`dump`).
 * Read here and not by remark, which is slow on long tables and cuts a row that is longer than the heading row.
 */
export function readPipeTable(lines: readonly string[], at: number): FoundTable | null {
  const first = lines[at]!
  if (!first.includes('|') || first.trim() === '|') return null
  const below = lines[at + 1] ?? ''
  const ruled = isDelimiter(below)
  if (!ruled && !(isFramed(first) && isFramed(below))) return null
  const rows: RawRow[] = []
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
      const cells = splitPipes(line).map((cell, column) => rawCell(column, cell))
      rows.push({ cells, header: ruled && i === at, breakBefore: gap })
      gap = false
    }
    next = i + 1
  }
  return { table: { certainty: ruled ? 'grid' : 'dump', rows }, next }
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
