import { headKind, LONGEST_HEAD } from './heads.js'
import * as lineOf from './lines.js'
import { joinNarrowLines } from './narrow-cell.js'
import { OrdinalSequence, readOrdinals } from './ordinals.js'
import { type FoundTable, isBlank, type RawCell, type RawRow } from './raw-table.js'

/** Words between gaps of two spaces or more, and where they stand. */
interface Segment {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Columns of the table: where each begins, and whether the first holds ordinals. */
interface Grid {
  readonly starts: readonly number[]
  readonly numbered: boolean
  readonly heads: readonly string[]
}

const LONGEST_LINE = 400
const MOST_HEAD_LINES = 4
/** Blank lines that may stand between two rows. */
const MOST_BLANK = 3
/** Lines that the places of columns are measured on. */
const MEASURED = 400
const LOOK_AHEAD = 8

/**
 * A table laid out with spaces, as `pdftotext -layout` does: known heads side by side, cells wrapped below them at the
 * same places. Columns part where the fewest lines have a letter between two heads. Opened only with four known heads
 * and two rows.
 */
export function readColumnTable(lines: readonly string[], at: number): FoundTable | null {
  const heads = readHeads(lines, at)
  if (!heads) return null
  const starts = columnStarts(lines, heads.next, heads.segments)
  const words = heads.segments.map(({ words }) => words)
  const grid: Grid = { starts, numbered: headKind(words[0]!) === 'ordinal', heads: words }
  const found = readRows(lines, heads.next, grid)
  if (!found || found.table.rows.length < 2) return null
  const cells = heads.lines.map((group, column) => ({ column, span: 1, groups: [group] }))
  return {
    ...found,
    table: { ...found.table, rows: [{ cells, header: false, breakBefore: false }, ...found.table.rows] },
  }
}

export function mayHaveColumns(line: string): boolean {
  return line.length <= LONGEST_LINE && line.includes('  ') && /\S {2,}\S/.test(line) && !line.includes('\t')
}

function readHeads(
  lines: readonly string[],
  at: number,
): { segments: Segment[]; lines: string[][]; next: number } | null {
  const first = segmentsOf(lines[at]!)
  if (first.length < 2 || first.some(({ words }) => words.length > LONGEST_HEAD || !/^[\p{L}(]/u.test(words)))
    return null
  if (!first.some(({ words }) => headKind(words) !== null)) return null
  let columns = first.map((segment) => ({ ...segment, lines: [segment.words] }))
  let best: { segments: Segment[]; lines: string[][]; next: number } | null = null
  for (let depth = 1; depth <= MOST_HEAD_LINES; depth++) {
    const known = columns.filter(({ words }) => headKind(words) !== null).length
    const kinds = new Set(columns.map(({ words }) => headKind(words)))
    if (known >= 4 && known >= columns.length - 1 && kinds.size >= 3) {
      best = {
        segments: columns.map(({ start, end, words }) => ({ start, end, words })),
        lines: columns.map((column) => [...column.lines]),
        next: at + depth,
      }
    }
    const line = lines[at + depth] ?? ''
    if (isBlank(line) || line.length > LONGEST_LINE || line.includes('\t')) break
    const below = segmentsOf(line)
    if (readOrdinals(below[0]!.words).length > 0) break
    columns = mergeHeads(columns, below)
  }
  return best
}

function mergeHeads<T extends Segment & { lines: string[] }>(columns: readonly T[], below: readonly Segment[]) {
  const merged: (Segment & { lines: string[] })[] = columns.map((column) => ({ ...column, lines: [...column.lines] }))
  for (const segment of below) {
    const k = merged.findIndex((column) => column.start < segment.end && segment.start < column.end)
    if (k < 0) merged.push({ ...segment, lines: [segment.words] })
    else {
      const own = merged[k]!
      merged[k] = {
        start: Math.min(own.start, segment.start),
        end: Math.max(own.end, segment.end),
        words: `${own.words} ${segment.words}`,
        lines: [...own.lines, segment.words],
      }
    }
  }
  return merged.sort((a, b) => a.start - b.start)
}

function segmentsOf(line: string): Segment[] {
  const segments: Segment[] = []
  for (const match of line.matchAll(/\S+(?: \S+)*/g)) {
    segments.push({ start: match.index, end: match.index + match[0].length, words: match[0] })
  }
  return segments
}

/** For each column the place where its words begin: the right end of the emptiest strip between two heads. */
function columnStarts(lines: readonly string[], from: number, heads: readonly Segment[]): number[] {
  const used = new Uint32Array(LONGEST_LINE + 1)
  let blank = 0
  for (let i = from; i < lines.length && i < from + MEASURED && blank <= MOST_BLANK; i++) {
    const line = lines[i]!
    blank = isBlank(line) ? blank + 1 : 0
    if (line.length > LONGEST_LINE || line.includes('\t') || ends(line)) break
    for (let x = 0; x < line.length; x++) if (line.charCodeAt(x) !== 32) used[x]!++
  }
  const starts = [0]
  for (let k = 1; k < heads.length; k++) {
    const left = heads[k - 1]!
    const right = heads[k]!
    const to = Math.floor((right.start + right.end) / 2)
    let best = right.start
    for (let x = to; x > Math.floor((left.start + left.end) / 2); x--) if (used[x - 1]! < used[best - 1]!) best = x
    starts.push(best)
  }
  return starts
}

function ends(line: string): boolean {
  const plain = lineOf.plainLine(line)
  return lineOf.isFormalLine(plain) || lineOf.isRule(line) || lineOf.readHeading(line) !== null
}

/** The words of a line by column; null where they do not keep to the columns. */
function pieces(line: string, { starts }: Grid): Map<number, string> | null {
  const found = new Map<number, string>()
  for (const segment of segmentsOf(line)) {
    let { start } = segment
    let column = columnAt(starts, start)
    for (let next = column + 1; next < starts.length && starts[next]! < segment.end; next++) {
      // Two columns with one space between them; a word that reaches over belongs where it begins.
      const cut = starts[next]!
      if (line[cut - 1] !== ' ') {
        if (segment.end - cut > 3) return null
        continue
      }
      put(found, column, line.slice(start, cut))
      start = cut
      column = next
    }
    put(found, column, line.slice(start, segment.end))
  }
  return found
}

function put(found: Map<number, string>, column: number, words: string): void {
  const before = found.get(column)
  if (words.trim() !== '') found.set(column, before === undefined ? words.trim() : `${before} ${words.trim()}`)
}

/** Words may begin one place before their column does. */
function columnAt(starts: readonly number[], x: number): number {
  let column = 0
  while (column + 1 < starts.length && starts[column + 1]! <= x + 1) column++
  return column
}

function readRows(lines: readonly string[], from: number, grid: Grid): FoundTable | null {
  const rows: RawRow[] = []
  const sequence = new OrdinalSequence()
  let open: string[][] | null = null
  let opened = false
  let next = from
  const close = () => {
    if (!open) return
    const cells: RawCell[] = open.map((cell, column) => ({ column, span: 1, groups: joinNarrowLines(cell) }))
    rows.push({ cells, header: false, breakBefore: opened })
    open = null
  }
  for (let i = from; i < lines.length; i++) {
    let gap = false
    while (i < lines.length && i - next < MOST_BLANK && isBlank(lines[i]!)) {
      gap = true
      i++
    }
    const line = lines[i]
    if (line === undefined || isBlank(line) || line.length > LONGEST_LINE || line.includes('\t') || ends(line)) break
    const words = pieces(line, grid)
    const first = words?.get(0)
    const ways = first === undefined ? [] : readOrdinals(first)
    if (gap && isPageNumber(lines, i) && !(ways.length > 0 && sequence.follows(ways))) break
    const across = (words === null || words.size === 1) && isGroupLine(lines, i, grid)
    if (across) {
      close()
      const cell: RawCell = { column: 0, span: grid.starts.length, groups: [[line.trim()]] }
      rows.push({ cells: [cell], header: false, breakBefore: gap })
    } else if (words === null) break
    else if (isRepeatedHead(line, grid)) {
      close()
      opened = gap
      open = cellsOf(words, grid)
    } else if (grid.numbered ? ways.length > 0 && !(open && words.size === 1) : gap && first !== undefined) {
      close()
      sequence.take(ways)
      opened = gap
      open = cellsOf(words, grid)
    } else if (open && !(gap && !goesOn(lines, i, grid, words))) {
      for (const [column, piece] of words) {
        // A blank line inside a row stays one where it parts two paragraphs of a cell.
        open[column]!.push(piece)
      }
    } else if (!open && grid.numbered && first === undefined && rowFollows(lines, i, grid)) {
      // The number stands in the middle of its row's height.
      opened = gap
      open = cellsOf(words, grid)
    } else if (!open && !grid.numbered && rows.length === 0 && first !== undefined) {
      opened = gap
      open = cellsOf(words, grid)
    } else break
    next = i + 1
  }
  close()
  if (rows.length === 0) return null
  const resume = (others: readonly string[], at: number) => readRows(others, at, grid)
  return { table: { certainty: 'dump', rows }, next, resume }
}

function cellsOf(words: ReadonlyMap<number, string>, { starts }: Grid): string[][] {
  return starts.map((_, column) => (words.has(column) ? [words.get(column)!] : []))
}

/** Words below a blank line that still belong to a table: in several columns, or with the next row soon after. */
function goesOn(lines: readonly string[], at: number, grid: Grid, words: ReadonlyMap<number, string>): boolean {
  if (words.has(0)) return false
  return words.size >= 2 || rowFollows(lines, at, grid)
}

function rowFollows(lines: readonly string[], at: number, grid: Grid): boolean {
  let blank = 0
  for (let i = at; i < lines.length && i < at + LOOK_AHEAD; i++) {
    const line = lines[i]!
    if (isBlank(line)) {
      if (++blank > MOST_BLANK) return false
      continue
    }
    if (line.length > LONGEST_LINE || ends(line)) return false
    const words = pieces(line, grid)
    if (words === null) return false
    if (words.size >= 2 && words.has(0) && (!grid.numbered || readOrdinals(words.get(0)!).length > 0)) return true
  }
  return false
}

/** `II. CẢI CÁCH THỂ CHẾ` over all columns, a row below it. */
function isGroupLine(lines: readonly string[], at: number, grid: Grid): boolean {
  const plain = lines[at]!.trim()
  const marked = /^(?:[IVXLC]{1,6}|[A-H]|\d{1,2})[.)]?\s+\p{L}/u.test(plain)
  if (!marked && !lineOf.isCapitals(plain)) return false
  if (lines[at]!.search(/\S/) >= (grid.starts[2] ?? 0) && !lineOf.isCapitals(plain)) return false
  let below = at + 1
  while (below < lines.length && below <= at + MOST_BLANK && isBlank(lines[below]!)) below++
  const line = lines[below] ?? ''
  if (line.length > LONGEST_LINE) return false
  const words = pieces(line, grid)
  if (words === null || words.size < 2 || !words.has(0)) return false
  return !grid.numbered || readOrdinals(words.get(0)!).length > 0
}

function isRepeatedHead(line: string, { heads }: Grid): boolean {
  const segments = segmentsOf(line)
  return segments.length >= 3 && segments.every(({ words }, k) => heads[k]?.startsWith(words))
}

function isPageNumber(lines: readonly string[], at: number): boolean {
  return isBlank(lines[at + 1] ?? '') && lineOf.isPageLine(lines[at]!.trim())
}
