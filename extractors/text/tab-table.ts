import { isBareMarker, isPageLine } from './lines.js'
import { type FoundTable, isBlank, type RawRow, rawCell } from './raw-table.js'

/** How many lines further on a row is looked for before a line without tabs is taken for the end of the table. */
const LOOK_AHEAD = 20
const ordinal = /^(?:<\/?[a-z]+>|\*)*(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđ])[.)]?(?:<\/?[a-z]+>|\*)*$/

/** `STT⇥Nhiệm vụ⇥Sản phẩm`: one row a line, cells by tabs, leading tabs empty cells. */
export function readTabTable(lines: readonly string[], at: number): FoundTable | null {
  const first = lines[at]!
  if (!first.includes('\t') || !startsTable(lines, at)) return null
  return readRows(lines, at, first.split('\t').length)
}

function readRows(lines: readonly string[], at: number, columns: number): FoundTable {
  const rows: RawRow[] = [newRow(lines[at]!.split('\t'), false)]
  let next = at + 1
  for (;;) {
    const filled = skipBlank(lines, next)
    const line = lines[filled]
    if (line === undefined) break
    const row = rows.at(-1)!
    const gap = filled > next
    if (hasOpenParagraph(row) && hasClose(lines, filled)) {
      addToLastCell(row, line, gap)
    } else if (!line.includes('\t')) {
      if (isPageLine(line.trim()) && !isNumberOfRow(lines, filled, row)) break
      if (gap || !rowFollows(lines, filled + 1, columns)) break
      if (row.cells.length < columns && !isOrdinal(line.trim().slice(0, 40).split(/\s/, 1)[0]!))
        addToLastCell(row, line, false)
      else rows.push({ cells: [rawCell(0, line, columns)], header: false, breakBefore: false })
    } else {
      const cells = line.split('\t')
      if (!gap && goesOn(row, cells, columns)) addToLastCell(row, line, false)
      else if (isRow(cells, columns, gap)) rows.push(newRow(cells, gap))
      else break
    }
    next = filled + 1
  }
  const resume = (others: readonly string[], from: number) => {
    const cells = others[from]!.split('\t')
    return cells.length === columns && columns > 2 ? readRows(others, from, columns) : null
  }
  return { table: { certainty: 'dump', rows }, next, resume }
}

/** `12` that is no page number: 11 stands above, and the row below has no number of its own. */
function isNumberOfRow(lines: readonly string[], at: number, above: RawRow): boolean {
  const last = Number.parseInt(above.cells[0]!.groups[0]?.[0]?.trim() ?? '', 10)
  const below = lines[at + 1]?.split('\t') ?? []
  return Number(lines[at]!.trim()) === last + 1 && below.length > 1 && !isOrdinal(below[0]!)
}

function isOrdinal(cell: string): boolean {
  const trimmed = cell.trim()
  return trimmed.length < 40 && ordinal.test(trimmed)
}

function startsTable(lines: readonly string[], at: number): boolean {
  const cells = lines[at]!.split('\t')
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length === 0) return false
  const below = lines[at + 1]?.trim() ? at + 1 : at + 2
  const other = lines[below]?.split('\t') ?? []
  if (cells.length === 2) {
    if (filled.length < 2 || isBareMarker(cells[0]!.trim()) || below > at + 1) return false
    return other.length === 2 && other.every((cell) => !isBlank(cell))
  }
  if (cells.length < 3) return false
  if (filled.length >= 3) return true
  const alike = other.length >= 3 && Math.abs(other.length - cells.length) <= 1
  if (filled.length === 2) return alike && !isBareMarker(filled[0]!.trim())
  return alike && cells.length >= 5
}

function isRow(cells: readonly string[], columns: number, gap: boolean): boolean {
  const first = cells[0]!
  if (columns === 2) return cells.length === 2 && (!gap || !isBlank(first))
  if (cells.length >= 3) return !(gap && cells.length < columns - 2 && !isBlank(first) && !isOrdinal(first))
  return gap ? isOrdinal(first) : true
}

/** `A⇥b begins` + `and ends⇥c` = one row: a line break inside a cell. */
function goesOn(row: RawRow, cells: readonly string[], columns: number): boolean {
  if (row.cells.length >= columns || row.cells.length + cells.length - 1 !== columns) return false
  const first = cells[0]!.trim()
  return first !== '' && !isOrdinal(first)
}

function rowFollows(lines: readonly string[], from: number, columns: number): boolean {
  for (let i = from; i < from + LOOK_AHEAD && i < lines.length; i++) {
    const line = lines[i]!
    if (isBlank(line) && !line.includes('\t')) return false
    if (line.includes('\t')) return isRow(line.split('\t'), columns, false)
  }
  return false
}

function hasOpenParagraph(row: RawRow): boolean {
  const group = row.cells.at(-1)!.groups.at(-1)
  const line = group?.at(-1)
  if (!line?.includes('<p')) {
    // A cell that was open stays so until a line closes it.
    return group !== undefined && group.length > 1 && group[0]!.includes('<p') && !line!.includes('</p>')
  }
  return line.lastIndexOf('<p') > line.lastIndexOf('</p>')
}

function hasClose(lines: readonly string[], from: number): boolean {
  for (let i = from; i < from + LOOK_AHEAD && i < lines.length; i++) if (lines[i]!.includes('</p>')) return true
  return false
}

/** The first piece goes on with the last cell, the further ones are cells of their own. */
function addToLastCell(row: RawRow, line: string, gap: boolean): void {
  const [first, ...others] = line.split('\t')
  const last = row.cells.at(-1)!
  if (!isBlank(first!)) {
    if (gap || last.groups.length === 0) last.groups.push([first!])
    else last.groups.at(-1)!.push(first!)
  }
  for (const other of others) row.cells.push(rawCell(row.cells.length, other))
}

function newRow(cells: readonly string[], breakBefore: boolean): RawRow {
  return { cells: cells.map((cell, column) => rawCell(column, cell)), header: false, breakBefore }
}

function skipBlank(lines: readonly string[], from: number): number {
  let i = from
  while (i < lines.length && isBlank(lines[i]!) && !lines[i]!.includes('\t')) i++
  return i
}
