import { headKind, LONGEST_HEAD } from './heads.js'
import * as lineOf from './lines.js'
import { joinNarrowLines } from './narrow-cell.js'
import { OrdinalSequence, readOrdinals } from './ordinals.js'
import { type FoundTable, isBlank, type RawCell, type RawRow, skipBlank } from './raw-table.js'

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
  readonly heads: readonly Segment[]
}

interface Heads {
  readonly segments: readonly Segment[]
  readonly lines: readonly string[][]
  readonly next: number
}

const LONGEST_LINE = 400
const MOST_HEAD_LINES = 4
/** Blank lines that may stand between two rows. */
const MOST_BLANK = 4
/** Lines that the places of columns are measured on. */
const MEASURED = 400
const LOOK_AHEAD = 8
/** How far from its column's place the words of a cell may begin. */
const NEAR = 3

/**
 * A table laid out with spaces, as `pdftotext -layout` does: known heads side by side, cells wrapped below them at the
 * same places. Columns part where the fewest lines have a letter between two heads. Opened only with four known heads
 * and two rows.
 */
export function readColumnTable(lines: readonly string[], at: number): FoundTable | null {
  const heads = readHeads(lines, at)
  if (!heads) return null
  const found = readRows(lines, heads.next, gridBelow(lines, heads.next, heads.segments))
  if (!found || found.table.rows.length < 2) return null
  return { ...found, table: { ...found.table, rows: [headRow(heads, false), ...found.table.rows] } }
}

export function mayHaveColumns(line: string): boolean {
  return line.length <= LONGEST_LINE && line.includes('  ') && /\S {2,}\S/.test(line) && !line.includes('\t')
}

/** Heads over one line or more; of those that come again (`same`) only what was there before. */
function readHeads(lines: readonly string[], at: number, same?: readonly Segment[]): Heads | null {
  const first = segmentsOf(lines[at]!)
  if (first.length < 2 || first.some(({ words }) => words.length > LONGEST_HEAD || !/^[\p{L}(]/u.test(words)))
    return null
  if (!first.some(({ words }) => headKind(words) !== null)) return null
  let columns = first.map((segment) => ({ ...segment, lines: [segment.words] }))
  let best: Heads | null = null
  let unknown = 1
  for (let depth = 1; depth <= MOST_HEAD_LINES; depth++) {
    const known = columns.filter(({ words }) => headKind(words) !== null).length
    const kinds = new Set(columns.map(({ words }) => headKind(words)))
    const line = lines[at + depth] ?? ''
    const below = line.length > LONGEST_LINE ? [] : segmentsOf(line)
    const last = below.length === 0 || readOrdinals(below[0]!.words).length > 0
    if (known >= 4 && columns.length - known <= (last ? 1 : unknown) && kinds.size >= 3) {
      unknown = columns.length - known
      best = {
        segments: columns.map(({ start, end, words }) => ({ start, end, words })),
        lines: columns.map((column) => [...column.lines]),
        next: at + depth,
      }
    }
    if (last || line.includes('\t')) break
    if (same && below.some(({ words }) => !same.some((head) => head.words.includes(words)))) break
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

function gridBelow(lines: readonly string[], from: number, heads: readonly Segment[]): Grid {
  const starts = columnStarts(lines, from, heads)
  return { starts, numbered: headKind(heads[0]!.words) === 'ordinal', heads }
}

/** For each column the place where its words begin: the right end of the emptiest strip between two heads. */
function columnStarts(lines: readonly string[], from: number, heads: readonly Segment[]): number[] {
  const used = new Uint32Array(LONGEST_LINE + 1)
  let blank = 0
  for (let i = from; i < lines.length && i < from + MEASURED && blank <= MOST_BLANK; i++) {
    const line = lines[i]!
    blank = isBlank(line) ? blank + 1 : 0
    if (!mayBelong(line) || isRepeatedHead(line, heads)) break
    for (let x = 0; x < line.length; x++) if (line.charCodeAt(x) !== 32) used[x]!++
  }
  const starts = [0]
  for (let k = 1; k < heads.length; k++) {
    const left = heads[k - 1]!
    const right = heads[k]!
    const before = middleOf(left)
    const to = middleOf(right)
    let best = right.start
    for (let x = to; x > before; x--) if (used[x - 1]! < used[best - 1]!) best = x
    starts.push(shortStart(used, Math.floor((before + to) / 2), best) ?? best)
  }
  return starts
}

/** Where words at the left edge of a column begin that end before the middle of its head, as figures below a centred head do. */
function shortStart(used: Uint32Array, nearer: number, best: number): number | null {
  const empty = used[best - 1]!
  for (let x = nearer; x < best; x++) if (used[x - 2] === empty && used[x - 1] === empty && used[x]! > empty) return x
  return null
}

function middleOf({ start, end }: Segment): number {
  return Math.floor((start + end) / 2)
}

function mayBelong(line: string): boolean {
  if (line.length > LONGEST_LINE || line.includes('\t')) return false
  const plain = lineOf.plainLine(line)
  return !lineOf.isFormalLine(plain) && !lineOf.isRule(line) && lineOf.readHeading(line) === null
}

type Words = ReadonlyMap<number, string>

/** The words of a line by column; null where they do not keep to the columns. */
function wordsByColumn(line: string, { starts }: Grid): Words | null {
  const found = new Map<number, string>()
  for (const segment of segmentsOf(line)) {
    let { start } = segment
    let column = columnAt(starts, start)
    let cuts = 0
    for (let next = column + 1; next < starts.length && starts[next]! < segment.end; next++) {
      // Two columns with one space between them; a word that reaches over a little belongs where it begins.
      const cut = spaceNear(line, starts[next]!, start)
      if (cut === null) {
        if (segment.end - starts[next]! > NEAR) return null
        continue
      }
      // Prose that has a space by chance where columns begin.
      if (++cuts > 1) return null
      put(found, column, line.slice(start, cut))
      start = cut
      column = next
    }
    put(found, column, line.slice(start, segment.end))
  }
  return found
}

/** Where the words of a column begin after one space, at its place or near. */
function spaceNear(line: string, x: number, after: number): number | null {
  for (let d = 0; d <= NEAR; d++) {
    if (x - d > after && line[x - d - 1] === ' ') return x - d
    if (line[x + d - 1] === ' ' && x + d < line.length) return x + d
  }
  return null
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

function readRows(
  lines: readonly string[],
  from: number,
  grid: Grid,
  sequence = new OrdinalSequence(),
): FoundTable | null {
  const reader = new ColumnRows(lines, grid, sequence)
  const next = reader.read(from)
  if (reader.rows.length === 0) return null
  const { heads } = reader.grid
  const resume = (others: readonly string[], at: number) => readRows(others, at, gridBelow(others, at, heads), sequence)
  return { table: { certainty: 'dump', rows: reader.rows }, next, resume }
}

class ColumnRows {
  readonly rows: RawRow[] = []
  private open: string[][] | null = null
  /** A gap stands before the row that is open. */
  private opened = false
  /** The number of the row that is open stands further down. */
  private awaited = false
  /** Rows came before, on this page or another; the next may go on with the last of them. */
  private begun: boolean

  constructor(
    private readonly lines: readonly string[],
    public grid: Grid,
    private readonly sequence: OrdinalSequence,
  ) {
    this.begun = sequence.begun
  }

  /** Gives the line after the last row. */
  read(from: number): number {
    let next = from
    for (;;) {
      const at = skipBlank(this.lines, next, MOST_BLANK)
      const line = this.lines[at]
      if (line === undefined || isBlank(line) || !mayBelong(line)) break
      const after = this.readLine(at, at > next)
      if (after === at) break
      next = after
    }
    this.close()
    return next
  }

  /** Gives the line after what was read; `at` where the table is at its end. */
  private readLine(at: number, gap: boolean): number {
    const line = this.lines[at]!
    const head = isRepeatedHead(line, this.grid.heads) ? readHeads(this.lines, at, this.grid.heads) : null
    if (head && head.segments.length === this.grid.heads.length) {
      this.close()
      this.rows.push(headRow(head, gap))
      this.grid = gridBelow(this.lines, head.next, head.segments)
      this.begun = true
      return head.next
    }
    if (this.isPageNumber(at, gap)) return at
    const words = wordsByColumn(line, this.grid)
    if ((words === null || words.size === 1 || isOneRun(line)) && this.isGroup(at)) {
      this.close()
      const cell: RawCell = { column: 0, span: this.grid.starts.length, groups: [[line.trim()]] }
      this.rows.push({ cells: [cell], header: false, breakBefore: gap })
      this.sequence.group()
      return at + 1
    }
    if (words !== null) return this.readWords(at, words, gap) ? at + 1 : at
    if (!this.open || gap || !this.rowFollows(at + 1)) return at
    for (const word of line.matchAll(/\S+/g)) this.open[columnAt(this.grid.starts, word.index)]!.push(word[0])
    return at + 1
  }

  private readWords(at: number, words: Words, gap: boolean): boolean {
    const first = words.get(0)
    const ways = first === undefined ? [] : readOrdinals(first)
    const { numbered } = this.grid
    if (this.awaited && ways.length > 0) {
      this.sequence.take(ways)
      this.awaited = false
      this.add(words)
    } else if (numbered ? ways.length > 0 && !(this.open && words.size === 1) : gap && first !== undefined) {
      this.begin(words, gap)
      this.sequence.take(ways)
    } else if (numbered && gap && first === undefined && (!this.open || this.opened) && this.numberBelow(at)) {
      this.begin(words, gap)
      this.awaited = true
    } else if (this.open && first === undefined && isSubRow(words)) this.begin(words, gap)
    else if (this.open && !(gap && !this.goesOn(at, words))) this.add(words)
    else if (!this.open && first === undefined && this.begun) this.begin(words, true)
    else if (!this.open && !numbered && first !== undefined) this.begin(words, gap)
    else return false
    return true
  }

  private begin(words: Words, gap: boolean): void {
    this.close()
    this.opened = gap
    this.open = this.grid.starts.map(() => [])
    this.add(words)
  }

  private add(words: Words): void {
    for (const [column, piece] of words) this.open![column]!.push(piece)
  }

  private close(): void {
    if (this.open) {
      const cells = this.open.map((cell, column) => ({ column, span: 1, groups: joinNarrowLines(cell) }))
      this.rows.push({ cells, header: false, breakBefore: this.opened })
    }
    this.open = null
    this.awaited = false
  }

  /** A number between two pages: with a gap above it or the head again below, and not where ordinals stand. */
  private isPageNumber(at: number, gap: boolean): boolean {
    const line = this.lines[at]!
    const plain = line.trim()
    if (!lineOf.isPageLine(plain)) return false
    const below = this.lines[skipBlank(this.lines, at + 1, MOST_BLANK)] ?? ''
    if (isRepeatedHead(below, this.grid.heads)) return true
    if (!gap) return false
    if (columnAt(this.grid.starts, line.search(/\S/)) > 0) return true
    return isBlank(this.lines[at + 1] ?? '') && !this.sequence.follows(readOrdinals(plain))
  }

  /** Whether a row whose number stands in the middle of its height begins here: the block has one, and not on this line. */
  private numberBelow(at: number): boolean {
    if (lineOf.startsSmall(this.lines[at]!.trim())) return false
    for (let i = at + 1; i < this.lines.length && i <= at + LOOK_AHEAD && !isBlank(this.lines[i]!); i++) {
      if (!mayBelong(this.lines[i]!)) return false
      const first = wordsByColumn(this.lines[i]!, this.grid)?.get(0)
      if (first !== undefined) return readOrdinals(first).length > 0
    }
    return false
  }

  /** Words below a blank line that still belong to a table: in several columns, or with the next row soon after. */
  private goesOn(at: number, words: Words): boolean {
    return !words.has(0) && (words.size >= 2 || this.rowFollows(at))
  }

  private rowFollows(at: number): boolean {
    for (let i = at; i < this.lines.length && i < at + LOOK_AHEAD; i++) {
      const line = this.lines[i]!
      if (!mayBelong(line)) return false
      const words = wordsByColumn(line, this.grid)
      if (words === null) return false
      if (words.size >= 2 && (this.opensRow(words) || isSubRow(words))) return true
    }
    return false
  }

  private opensRow(words: Words): boolean {
    const first = words.get(0)
    return first !== undefined && (!this.grid.numbered || readOrdinals(first).length > 0)
  }

  /** `II. CẢI CÁCH THỂ CHẾ` over all columns, a row below it. */
  private isGroup(at: number): boolean {
    const line = this.lines[at]!
    const plain = line.trim()
    const capitals = lineOf.isCapitals(plain)
    if (!capitals && !/^(?:[IVXLC]{1,6}|[A-H]|\d{1,2})[.)]?\s+\p{L}/u.test(plain)) return false
    if (!capitals && line.search(/\S/) >= (this.grid.starts[1] ?? 0)) return false
    const below = this.lines[skipBlank(this.lines, at + 1, MOST_BLANK)] ?? ''
    if (!mayBelong(below)) return false
    const words = wordsByColumn(below, this.grid)
    return words !== null && words.size >= 2 && this.opensRow(words)
  }
}

/** `2. Rà soát …` in a column of tasks, with a body and a time beside it: a row of the group whose number stands above. */
function isSubRow(words: Words): boolean {
  if (words.size < 3) return false
  const task = words.get(1) ?? words.get(2)
  return task !== undefined && lineOf.startsNumbered(task)
}

/** `II. Words over columns` or `II   Words over columns`. */
function isOneRun(line: string): boolean {
  const segments = segmentsOf(line)
  return segments.length === 1 || (segments.length === 2 && readOrdinals(segments[0]!.words).length > 0)
}

function isRepeatedHead(line: string, heads: readonly Segment[]): boolean {
  if (!mayHaveColumns(line)) return false
  const segments = segmentsOf(line)
  return segments.length >= 3 && segments.every(({ words }) => heads.some((head) => head.words.startsWith(words)))
}

function headRow(heads: Heads, breakBefore: boolean): RawRow {
  const cells = heads.lines.map((group, column) => ({ column, span: 1, groups: [[...group]] }))
  return { cells, header: false, breakBefore }
}
