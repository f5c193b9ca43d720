import { joinNarrowLines } from './narrow-cell.js'
import { type FoundTable, isBlank, type RawCell, type RawRow } from './raw-table.js'

const border = /^\+(?:[-=:]{3,}\+)+$/
/** Between two rows, where a cell goes on through: `|      +-----+`. */
const partBorder = /^[|+](?=.*\+[-=:]{3,}[+|]).*[|+]$/
const LONGEST_BORDER = 2000

interface OpenCell {
  readonly cell: RawCell
  readonly lines: string[]
}

/** A table drawn with `+---+` borders and `|` between cells. Columns are where the borders have a `+`. */
export function readRuledTable(lines: readonly string[], at: number): FoundTable | null {
  if (!isBorder(lines[at]!) || !/^\s*\|.*\|\s*$/.test(lines[at + 1] ?? '')) return null
  let next = at
  while (next < lines.length && isTableLine(lines[next]!)) next++
  const edges = edgesOf(lines, at, next)
  const heading = headingEnd(lines, at, next)
  const rows: RawRow[] = []
  let open: OpenCell[] = []
  let row: RawCell[] = []
  const close = (done: (one: OpenCell) => boolean) => {
    for (const one of open) if (done(one)) one.cell.groups.push(...joinNarrowLines(one.lines))
    open = open.filter((one) => !done(one))
  }
  const endRow = (header: boolean) => {
    if (row.length > 0) rows.push({ cells: row, header, breakBefore: false })
    row = []
  }
  for (let i = at; i < next; i++) {
    const line = lines[i]!
    if (isBorder(line)) {
      close(() => true)
      endRow(i <= heading)
    } else if (partBorder.test(line.trim())) {
      const pieces = piecesOf(line, edges)
      const through = pieces.filter((piece) => !/^[-=:+]*$/.test(piece.words.trim()) || isBlank(piece.words))
      close((one) => !through.some((piece) => piece.column <= one.cell.column && one.cell.column < piece.end))
      for (const piece of through) addWords(open, row, piece)
      endRow(i <= heading)
      for (const one of open) one.cell.rows = (one.cell.rows ?? 1) + 1
    } else for (const piece of piecesOf(line, edges)) addWords(open, row, piece)
  }
  close(() => true)
  endRow(false)
  return rows.length === 0 ? null : { table: { certainty: 'grid', rows }, next }
}

interface Piece {
  readonly column: number
  readonly end: number
  readonly words: string
}

function addWords(open: OpenCell[], row: RawCell[], piece: Piece): void {
  const own = open.find(({ cell }) => cell.column <= piece.column && piece.column < cell.column + cell.span)
  if (own) own.lines.push(piece.words)
  else {
    const cell: RawCell = { column: piece.column, span: Math.max(1, piece.end - piece.column), groups: [] }
    row.push(cell)
    open.push({ cell, lines: [piece.words] })
  }
}

/** What stands between the bars of a line, each with the columns that it fills. */
function piecesOf(line: string, edges: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  const inset = line.length - line.trimStart().length
  const parts = line
    .trim()
    .slice(1, -1)
    .split(partBorder.test(line.trim()) ? /[|+]/ : '|')
  const columns = edges.length - 1
  let column = 0
  let x = inset
  for (const words of parts) {
    x += words.length + 1
    // Where every bar stands, count; else the place tells which bars are missing.
    const end = parts.length === columns ? column + 1 : Math.max(column + 1, nearest(edges, x))
    pieces.push({ column, end, words })
    column = end
  }
  return pieces
}

function nearest(edges: readonly number[], x: number): number {
  let best = 0
  for (let k = 1; k < edges.length; k++) if (Math.abs(edges[k]! - x) < Math.abs(edges[best]! - x)) best = k
  return best
}

function edgesOf(lines: readonly string[], from: number, to: number): number[] {
  const edges = new Set<number>()
  for (let i = from; i < to; i++) {
    const line = lines[i]!
    if (!isBorder(line)) continue
    for (let x = line.indexOf('+'); x >= 0; x = line.indexOf('+', x + 1)) edges.add(x)
  }
  return [...edges].sort((a, b) => a - b)
}

/** The border of `=` below the head; -1 where there is none. */
function headingEnd(lines: readonly string[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (isBorder(lines[i]!) && lines[i]!.includes('=')) return i
  return -1
}

function isBorder(line: string): boolean {
  return line.length <= LONGEST_BORDER && line.includes('+-') === line.includes('-+') && border.test(line.trim())
}

function isTableLine(line: string): boolean {
  if (isBorder(line)) return true
  const trimmed = line.trim()
  return (
    trimmed.length > 2 && (trimmed[0] === '|' || trimmed[0] === '+') && /[|+]$/.test(trimmed) && trimmed.includes('|')
  )
}
