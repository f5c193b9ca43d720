import { type HeadKind, headKind, LONGEST_HEAD } from './heads.js'
import * as lineOf from './lines.js'
import { OrdinalSequence, readOrdinals } from './ordinals.js'
import { type FoundTable, isBlank, type RawCell, type RawRow, skipBlank } from './raw-table.js'

interface Heads {
  /** Lines of each head. */
  readonly cells: readonly string[][]
  readonly numbered: boolean
  /** A blank line stands after every cell, so that blank lines say nothing of rows. */
  readonly spaced: boolean
  readonly next: number
}

const MOST_HEADS = 14
/** Words that are no head of a cell outside the task column. */
const LONGEST_SIDE_CELL = 400
const LONGEST_GROUP = 200
/** Blank lines between two rows: empty cells leave some. */
const MOST_BLANK = 16
/** Lines further on in which the next ordinal must come for the table to go on. */
const LOOK_AHEAD = 12

/**
 * A dump with one cell a line and nothing to mark cells: known heads one below the other, then rows of as many lines,
 * each begun by its ordinal where the first head is one. Opened only where the heads are certain.
 */
export function readHeadLineTable(lines: readonly string[], at: number): FoundTable | null {
  if (lines[at]!.length > 2 * LONGEST_HEAD) return null
  const heads = readHeads(lines, at)
  if (!heads) return null
  const found = readRows(lines, heads.next, heads)
  if (!found) return null
  const head = rowOf(heads.cells.map((cell, column) => cellOf(column, cell)))
  return { ...found, table: { certainty: 'dump', rows: [head, ...found.table.rows] } }
}

function readHeads(lines: readonly string[], at: number): Heads | null {
  const first = headKind(lineOf.plainLine(lines[at]!))
  if (!first) return null
  const cells: string[][] = [[lines[at]!]]
  const kinds: (HeadKind | null)[] = [first]
  const spaced = isBlank(lines[at + 1] ?? '')
  const numbered = first === 'ordinal'
  let i = at + 1
  for (; cells.length <= MOST_HEADS; i++) {
    const from = i
    if (spaced) i = skipBlank(lines, i, 2)
    const line = lines[i]
    if (line === undefined || isBlank(line) || line.length > 2 * LONGEST_HEAD || /[\t|]/.test(line)) break
    if (spaced && i === from) break
    const plain = lineOf.plainLine(line)
    const last = cells.at(-1)!
    const goesOn = !spaced && lineOf.startsSmall(plain) && headKind(`${plainOf(last)} ${plain}`)
    if (goesOn) {
      last.push(line)
      kinds[kinds.length - 1] = goesOn
      continue
    }
    let kind = headKind(plain)
    if (!kind && numbered && cells.length >= 2 && !kinds.includes(null) && mayBeHead(plain)) {
      // One head that is not known, between known ones or above the first row.
      const below = lineOf.plainLine(lines[spaced ? skipBlank(lines, i + 1, 2) : skipBlank(lines, i + 1, 1)] ?? '')
      if (headKind(below) || isFirstOrdinal(below)) kind = 'other'
      if (!kind) break
      cells.push([line])
      kinds.push(null)
      continue
    }
    if (!kind || kind === 'ordinal') break
    cells.push([line])
    kinds.push(kind)
  }
  const known = kinds.filter((kind) => kind !== null)
  const enough = known.length >= 4 || (known.length === 3 && numbered)
  if (!enough || new Set(known).size < 3 || (spaced && !numbered)) return null
  return { cells, numbered, spaced, next: i }
}

function mayBeHead(plain: string): boolean {
  return plain.length <= 40 && /^\p{Lu}\p{Ll}/u.test(plain) && !lineOf.startsItem(plain) && !/[.;,:!?]$/.test(plain)
}

function isFirstOrdinal(plain: string): boolean {
  return readOrdinals(plain).some(({ path }) => path.every((part) => part === 1))
}

function readRows(
  lines: readonly string[],
  from: number,
  heads: Heads,
  sequence = new OrdinalSequence(),
): FoundTable | null {
  const reader = heads.numbered ? new NumberedRows(lines, heads, sequence) : new PlainRows(lines, heads)
  const next = reader.read(from)
  if (reader.rows.length === 0) return null
  const resume = (others: readonly string[], at: number) => readRows(others, at, heads, sequence)
  return { table: { certainty: 'dump', rows: reader.rows }, next, resume }
}

/** Rows that begin with an ordinal on a line of its own. */
class NumberedRows {
  readonly rows: RawRow[] = []
  private readonly width: number
  /** Rows came before, on another page. */
  private readonly resumed: boolean

  constructor(
    private readonly lines: readonly string[],
    private readonly heads: Heads,
    private readonly sequence: OrdinalSequence,
  ) {
    this.width = heads.cells.length
    this.resumed = sequence.begun
  }

  /** Gives the line after the last row. */
  read(from: number): number {
    let end = from
    for (;;) {
      const at = skipBlank(this.lines, end, MOST_BLANK)
      const line = this.lines[at]
      if (line === undefined || isBlank(line)) return end
      const next = this.readRow(at, at > end)
      if (next === at) return end
      end = next
    }
  }

  private readRow(at: number, gap: boolean): number {
    const head = repeatedHead(this.lines, at, this.heads)
    if (head > at) {
      this.add(
        this.heads.cells.map((_, column) => cellOf(column, [this.lines[at + column]!])),
        gap,
      )
      return head
    }
    const numbers = columnNumbers(this.lines, at, this.width)
    if (numbers) {
      this.add(numbers, gap)
      return at + this.width
    }
    const plain = lineOf.plainLine(this.lines[at]!)
    const ways = readOrdinals(plain)
    if (ways.length > 0) {
      if (lineOf.isPageLine(plain) && !this.sequence.follows(ways) && this.standsAlone(at)) return at
      this.sequence.take(ways)
      return this.readNumberedRow(at, gap, ways[0]!.style === 'roman' || ways[0]!.style === 'capital')
    }
    if (endsTable(this.lines[at]!, plain)) return at
    const below = lineOf.plainLine(this.lines[skipBlank(this.lines, at + 1, MOST_BLANK)] ?? '')
    const lone = gap || this.rows.length === 0 || lineOf.startsNumbered(plain) || lineOf.isCapitals(plain)
    if (lone && plain.length <= LONGEST_GROUP && this.opensGroup(below)) {
      this.sequence.group()
      this.add([{ ...cellOf(0, [this.lines[at]!]), span: this.width }], gap)
      return at + 1
    }
    return this.readUnnumberedRow(at, gap)
  }

  /** Lines below a blank one, where the numbers go on soon: more of the row above, or a row without its number. */
  private readUnnumberedRow(at: number, gap: boolean): number {
    const first = this.rows.length === 0
    if (this.heads.spaced || (first ? !this.resumed : !gap) || !this.numbersGoOn(at)) return at
    const more: string[] = []
    let i = at
    while (i < this.lines.length && this.isOfUnnumberedRow(i)) more.push(this.lines[i++]!)
    const above = this.rows.at(-1)
    if (!above || (more.length >= 2 && above.cells.length + more.length > this.width + 1)) {
      this.add(shape(more, this.width), gap)
      return i
    }
    for (const line of more) {
      if (above.cells.length < this.width) above.cells.push(cellOf(above.cells.length, [line]))
      else above.cells.at(-1)!.groups.push([line])
    }
    return i
  }

  private isOfUnnumberedRow(at: number): boolean {
    const line = this.lines[at]!
    return !isBlank(line) && !/[\t|]/.test(line) && !endsTable(line, lineOf.plainLine(line)) && !this.opensRow(at)
  }

  private readNumberedRow(at: number, gap: boolean, group: boolean): number {
    const cells = [this.lines[at]!]
    let i = at + 1
    for (; i < this.lines.length; i++) {
      const from = i
      if (this.heads.spaced) i = skipBlank(this.lines, i, 3)
      const line = this.lines[i]
      if (line === undefined || isBlank(line) || /[\t|]/.test(line) || this.endsRow(i, cells)) {
        i = from
        break
      }
      cells.push(line)
    }
    const shaped = shape(cells, this.width)
    const alone = shaped.length === 2 && (group || lineOf.isCapitals(lineOf.plainLine(cells[1]!)))
    this.add(alone ? [shaped[0]!, { ...shaped[1]!, span: this.width - 1 }] : shaped, gap)
    return i
  }

  private endsRow(at: number, cells: readonly string[]): boolean {
    const line = this.lines[at]!
    const plain = lineOf.plainLine(line)
    const ways = readOrdinals(plain)
    if (ways.length > 0) return cells.length >= this.width || (cells.length >= 2 && this.opensRow(at))
    if (repeatedHead(this.lines, at, this.heads) > at) return true
    if (endsTable(line, plain) || (cells.length >= 3 && plain.length > LONGEST_SIDE_CELL)) return true
    const below = lineOf.plainLine(this.lines[skipBlank(this.lines, at + 1, MOST_BLANK)] ?? '')
    if (lineOf.isSectionLine(plain) && (cells.length >= 2 || !this.opensGroup(below))) return true
    if (cells.length < this.width) return false
    if (lineOf.startsSmall(plain)) return false
    return !this.numbersGoOn(at) || (lineOf.startsNumbered(plain) && this.opensGroup(below))
  }

  private opensRow(at: number): boolean {
    const plain = lineOf.plainLine(this.lines[at]!)
    if (!this.follows(plain)) return false
    // `2` above `2`: the first is the last cell of the row above.
    const below = lineOf.plainLine(this.lines[skipBlank(this.lines, at + 1, MOST_BLANK)] ?? '')
    return below !== plain
  }

  /** Whether the line below a group is the ordinal of its first row. */
  private opensGroup(below: string): boolean {
    const ways = readOrdinals(below)
    return ways.length > 0 && this.sequence.followsGroup(ways)
  }

  private follows(plain: string): boolean {
    const ways = readOrdinals(plain)
    return ways.length > 0 && this.sequence.follows(ways)
  }

  private numbersGoOn(at: number): boolean {
    let words = 0
    for (let i = at; i < this.lines.length && words < LOOK_AHEAD; i++) {
      if (isBlank(this.lines[i]!)) continue
      words++
      const plain = lineOf.plainLine(this.lines[i]!)
      if (this.follows(plain)) return true
      if (endsTable(this.lines[i]!, plain) || lineOf.isSectionLine(plain)) return false
    }
    return false
  }

  private standsAlone(at: number): boolean {
    return isBlank(this.lines[at - 1] ?? '') && isBlank(this.lines[at + 1] ?? '')
  }

  private add(cells: RawCell[], gap: boolean): void {
    this.rows.push(rowOf(cells, gap && !this.heads.spaced))
  }
}

/** Rows without ordinals: blocks between blank lines, or as many lines as there are heads. */
class PlainRows {
  readonly rows: RawRow[] = []
  private readonly width: number

  constructor(
    private readonly lines: readonly string[],
    private readonly heads: Heads,
  ) {
    this.width = heads.cells.length
  }

  read(from: number): number {
    let end = from
    for (;;) {
      const at = skipBlank(this.lines, end, MOST_BLANK)
      const next = this.readBlock(at, at > end)
      if (next === at) return end
      end = next
      if (!isBlank(this.lines[end] ?? '')) return end
    }
  }

  private readBlock(from: number, gap: boolean): number {
    const head = repeatedHead(this.lines, from, this.heads)
    let i = head
    if (head > from)
      this.rows.push(
        rowOf(
          this.heads.cells.map((_, c) => cellOf(c, [this.lines[from + c]!])),
          gap,
        ),
      )
    let end = i
    while (end < this.lines.length && this.isCell(end, end - i)) end++
    while (i < end) {
      const left = end - i
      const plain = lineOf.plainLine(this.lines[i]!)
      const group = lineOf.isSectionLine(plain) || (left === 1 && lineOf.startsNumbered(plain))
      if (group && (left > this.width || (left === 1 && this.blockFollows(end)))) {
        this.rows.push(rowOf([{ ...cellOf(0, [this.lines[i]!]), span: this.width }], gap))
        i++
        continue
      }
      const size = Math.min(left, this.width)
      if (size < Math.max(2, this.width - 2) || group) return i
      this.rows.push(
        rowOf(
          this.lines.slice(i, i + size).map((line, column) => cellOf(column, [line])),
          gap,
        ),
      )
      i += size
    }
    return i
  }

  private isCell(at: number, index: number): boolean {
    const line = this.lines[at]!
    const plain = lineOf.plainLine(line)
    if (isBlank(line) || /[\t|]/.test(line) || endsTable(line, plain)) return false
    return index % this.width === 0 || plain.length <= LONGEST_SIDE_CELL
  }

  private blockFollows(from: number): boolean {
    const at = skipBlank(this.lines, from, MOST_BLANK)
    let end = at
    while (end < this.lines.length && end - at < this.width && this.isCell(end, end - at)) end++
    return end - at >= this.width - 1
  }
}

/** `1`, `2`, `3` … below the heads, or `(1)`, `(2)` …: as many as there are columns. */
function columnNumbers(lines: readonly string[], at: number, width: number): RawCell[] | null {
  for (let k = 0; k < width; k++) {
    const number = /^\(?(\d{1,2})\)?$/.exec(lineOf.plainLine(lines[at + k] ?? '').slice(0, 8))?.[1]
    if (Number(number) !== k + 1) return null
  }
  return lines.slice(at, at + width).map((line, column) => cellOf(column, [line]))
}

/** The line after heads that come again, each on one line; `at` where they do not. */
function repeatedHead(lines: readonly string[], at: number, { cells }: Heads): number {
  for (let k = 0; k < cells.length; k++) {
    if (lineOf.plainLine(lines[at + k] ?? '') !== plainOf(cells[k]!)) return at
  }
  return at + cells.length
}

function endsTable(line: string, plain: string): boolean {
  // A number by itself may be a cell.
  if (lineOf.isPageLine(plain) && !/^\d/.test(plain)) return true
  return lineOf.isFormalLine(plain) || lineOf.isRule(line) || lineOf.readHeading(line) !== null
}

/** Lines of one row → cells; where there are more lines than columns, those that go on with the line above join it. */
function shape(lines: readonly string[], width: number): RawCell[] {
  const goesOn: boolean[] = lines.map(() => false)
  let excess = lines.length - width
  const plain = lines.map(lineOf.plainLine)
  const bullet = (words: string | undefined) => words !== undefined && /^[-–+•*]/.test(words)
  const rules: ((k: number) => boolean)[] = [
    (k) => lineOf.startsSmall(plain[k]!),
    (k) => bullet(plain[k]) && (bullet(plain[k - 1]) || /[:;]$/.test(plain[k - 1]!)),
    (k) => /[,;:]$/.test(plain[k - 1]!),
    (k) => bullet(plain[k]),
    () => true,
  ]
  for (const rule of rules) {
    for (let k = 2; k < lines.length && excess > 0; k++) {
      if (goesOn[k] || !rule(k)) continue
      goesOn[k] = true
      excess--
    }
  }
  const cells: RawCell[] = []
  lines.forEach((line, k) => {
    if (goesOn[k]) cells.at(-1)!.groups[0]!.push(line)
    else cells.push(cellOf(cells.length, [line]))
  })
  return cells
}

function plainOf(cell: readonly string[]): string {
  return cell.map(lineOf.plainLine).join(' ')
}

function cellOf(column: number, lines: readonly string[]): RawCell {
  return { column, span: 1, groups: [[...lines]] }
}

function rowOf(cells: RawCell[], breakBefore = false): RawRow {
  return { cells, header: false, breakBefore }
}
