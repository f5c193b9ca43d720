import { cutCell } from './cut-cell.js'
import { headKind } from './heads.js'
import * as lineOf from './lines.js'
import { OrdinalSequence, readOrdinals } from './ordinals.js'
import { type FoundTable, isBlank, type RawCell, type RawRow } from './raw-table.js'

const MOST_COLUMNS = 20
/** Lines that a cell may have. */
const LONGEST_CELL = 60
/** Heads known by their words that open a table whose first head is no ordinal. */
const FEWEST_HEADS = 3

/** Where a dump puts its bars: `a | b |`, `| a | b` or `a | b`. */
type Side = 'behind' | 'before' | 'between'

/** A cell as it comes: its lines in groups, and whether its bar ended a line. */
interface Piece {
  readonly groups: string[][]
  /** Line on which its bar or its last word stands. */
  endsLine: boolean
}

/**
 * A web dump whose bars part cells and do not frame rows: `TT | Nội dung | Chủ trì |`, or one cell a line (`TT |` above
 * `Nội dung |`, or `| TT` above `| Nội dung`). A cell may have several lines. Rows have as many cells as the first
 * line has, or as there are heads above the first ordinal.
 */
export function readOpenBarTable(lines: readonly string[], at: number): FoundTable | null {
  const side = sideOf(lines[at]!)
  if (side === null || (at > 0 && sideOf(lines[at - 1]!) === side && side !== 'between')) return null
  const width =
    barsOf(lines[at]!, side) > 1
      ? widthOfLine(lines, at, side)
      : side === 'between'
        ? null
        : widthOfHeads(lines, at, side)
  if (width === null) return null
  const rows: RawRow[] = []
  const sequence = new OrdinalSequence()
  let end = at
  for (;;) {
    const from = skipGap(lines, end, side)
    const row = from === null ? null : readRow(lines, from, side, width, sequence)
    if (from === null || row === null) break
    rows.push(rowOf(row.pieces, width, from > end))
    end = row.next
  }
  const enough = rows.length > 1 || (width === 2 && side === 'behind' && rows.length === 1)
  return enough ? { table: { certainty: 'dump', rows }, next: end } : null
}

function sideOf(line: string): Side | null {
  if (!line.includes('|')) return null
  const trimmed = line.trim()
  if (trimmed === '|') return null
  const [before, behind] = [trimmed.startsWith('|'), trimmed.endsWith('|')]
  if (before && behind) return null
  return before ? 'before' : behind ? 'behind' : 'between'
}

const barsOf = (line: string, side: Side): number => line.split('|').length - 1 + (side === 'between' ? 1 : 0)

/** Cells of a row that stands on one line: the next rows have as many. */
function widthOfLine(lines: readonly string[], at: number, side: Side): number | null {
  const width = barsOf(lines[at]!, side)
  if (width > MOST_COLUMNS || (side === 'between' && (width < 3 || !startsLikeHeads(lines[at]!)))) return null
  // two cells on one line: recipients and signature, or a letterhead
  if (width === 2 && side === 'behind') return width
  const below = lines[isBlank(lines[at + 1] ?? '') ? at + 2 : at + 1] ?? ''
  return below.includes('|') ? width : null
}

function startsLikeHeads(line: string): boolean {
  return line.split('|').filter((cell) => headKind(lineOf.plainLine(cell)) !== null).length >= 2
}

/** Heads one a line, up to the first ordinal; without ordinals as many as are known by their words. */
function widthOfHeads(lines: readonly string[], at: number, side: Side): number | null {
  const heads: string[] = []
  for (let i = at; heads.length <= MOST_COLUMNS; i++) {
    if (isBlank(lines[i] ?? '') && i < lines.length && heads.length > 0 && sideOf(lines[i + 1] ?? '') === side) continue
    const line = lines[i] ?? ''
    if (sideOf(line) !== side || barsOf(line, side) !== 1) break
    const plain = lineOf.plainLine(line.replace('|', ' '))
    const numbered = headKind(heads[0] ?? '') === 'ordinal'
    if (numbered && heads.length > 1 && readOrdinals(plain).some(({ path }) => path.every((part) => part === 1)))
      return heads.length
    if (!numbered && heads.length >= FEWEST_HEADS && headKind(plain) === null) break
    heads.push(plain)
  }
  const known = heads.map(headKind)
  const plain = heads.length >= FEWEST_HEADS && known[0] !== 'ordinal' && known.every((kind) => kind !== null)
  return plain && new Set(known).size >= FEWEST_HEADS ? heads.length : null
}

/** Over blank lines to the first line of the next row; null where the table ends. */
function skipGap(lines: readonly string[], from: number, side: Side): number | null {
  let at = from
  while (at < lines.length && at < from + 2 && isBlank(lines[at]!)) at++
  const line = lines[at] ?? ''
  if (line.trim() === '|') return at
  return line.includes('|') && (side !== 'before' || line.trimStart().startsWith('|')) ? at : null
}

/** The cells of a row. It is short where the next cell is the ordinal that comes next: a group with one or two cells. */
function readRow(
  lines: readonly string[],
  from: number,
  side: Side,
  width: number,
  sequence: OrdinalSequence,
): { pieces: Piece[]; next: number } | null {
  const pieces: Piece[] = []
  const start = textOf(lines[from]!, side)
  const ways = readOrdinals(start)
  for (let i = from, silent = 0; i < lines.length; i++) {
    const line = lines[i]!
    const bars = line.includes('|')
    silent = bars ? 0 : silent + 1
    const full = pieces.length === width && pieces.at(-1)!.endsLine
    const goesOn = side === 'before' && !bars && !isBlank(line) && !endsTable(line)
    if (full && !goesOn) return done(i)
    if (silent > LONGEST_CELL) return null
    if (i > from && bars && pieces.length > 0 && pieces.length < width && pieces.at(-1)!.endsLine) {
      const next = readOrdinals(textOf(line, side))
      if (pieces.length <= 2 && ways.length > 0 && next.length > 0 && follows(sequence, ways, next)) return done(i)
    }
    if (isBlank(line)) {
      if (side !== 'behind' && pieces.length > 0) return pieces.length === width ? done(i) : null
      continue
    }
    addLine(pieces, line, side)
    if (pieces.length > width && !pieces.slice(width).every(({ groups }) => groups.length === 0)) return null
    if (side === 'between' && pieces.length < width && !(lines[i + 1] ?? '').includes('|')) return null
  }
  return pieces.length === width && pieces.at(-1)!.endsLine ? done(lines.length) : null

  function done(next: number): { pieces: Piece[]; next: number } {
    sequence.take(ways)
    return { pieces, next }
  }
}

function follows(
  sequence: OrdinalSequence,
  ways: ReturnType<typeof readOrdinals>,
  next: ReturnType<typeof readOrdinals>,
): boolean {
  const style = ways[0]!.style
  return next.some((way) => way.style !== style && way.path.every((part) => part === 1)) || sequence.follows(next)
}

/** The words of the first cell of a line. */
function textOf(line: string, side: Side): string {
  const cells = line.split('|')
  return lineOf.plainLine((side === 'before' ? cells[1] : cells[0]) ?? '')
}

function addLine(pieces: Piece[], line: string, side: Side): void {
  const cells = line.split('|')
  const last = cells.length - 1
  const closed = (piece: Piece | undefined): boolean => piece === undefined || (side === 'behind' && piece.endsLine)
  const put = (words: string): void => {
    const open = pieces.at(-1)!
    if (!isBlank(words)) open.groups.push([words])
  }
  cells.forEach((words, k) => {
    if (side === 'before') {
      // what stands before the first bar goes on with the cell above
      if (k > 0) pieces.push({ groups: [], endsLine: true })
      if (k > 0 || !isBlank(words)) put(words)
      return
    }
    if (side === 'behind' && k === last && isBlank(words)) return
    if (k > 0 || closed(pieces.at(-1)) || side === 'between') pieces.push({ groups: [], endsLine: side === 'between' })
    put(words)
    if (side === 'behind') pieces.at(-1)!.endsLine = k < last && isBlank(cells.slice(k + 1).join(''))
  })
}

function endsTable(line: string): boolean {
  const plain = lineOf.plainLine(line)
  return lineOf.isSectionLine(plain) || lineOf.isFormalLine(plain) || lineOf.readHeading(line) !== null
}

function rowOf(pieces: readonly Piece[], width: number, breakBefore: boolean): RawRow {
  const cells = pieces.slice(0, width).map(
    ({ groups }, column): RawCell => ({
      column,
      span: 1,
      groups: groups.length === 1 ? cutCell(groups[0]![0]!).map((line) => [line]) : groups,
    }),
  )
  const last = cells.at(-1)!
  if (cells.length < width) cells[cells.length - 1] = { ...last, span: width - last.column }
  return { cells, header: false, breakBefore }
}
