import { areColumnNumbers } from '../../normalizers/column-numbers.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlacedRow, PlacedTable } from '../outline/flow.js'
import { joinWords, Words } from '../words.js'
import type { Column } from './cells.js'
import { columnRole, settleRoles } from './columns.js'

export interface FoundHeader {
  readonly columns: Column[]
  /** Index after the last row of the head. */
  readonly end: number
}

/** Columns of the grid. */
export function tableWidth(table: Pick<PlacedTable, 'rows'>): number {
  let width = 0
  for (const row of table.rows) for (const cell of row.cells) width = Math.max(width, cell.column + cell.columnSpan)
  return width
}

const maxHeaderRow = 4

/** Finds the row (or two) of column heads among the first rows. */
export function findHeader(rows: readonly PlacedRow[], width: number): FoundHeader | null {
  let best: { row: number; score: number } | null = null
  for (let i = 0; i < Math.min(rows.length, maxHeaderRow); i++) {
    const score = headScore(rows[i]!)
    if (score >= 2 && (best === null || score > best.score)) best = { row: i, score }
    if (score >= 3) break
  }
  if (best === null) return null
  const heads = headsOf(rows[best.row]!, width)
  let end = best.row + 1
  const next = rows[end]
  if (next !== undefined && isSecondHead(rows[best.row]!, next)) {
    const below = headsOf(next, width)
    for (let c = 0; c < width; c++) {
      const own = below[c]!
      if (own.isEmpty || own.text === heads[c]!.text) continue
      heads[c] = heads[c]!.isEmpty || saysItself(own.text, heads[c]!.text) ? own : joinWords([heads[c]!, own])
    }
    end++
  }
  const roles = settleRoles(heads.map(({ text }) => text))
  return { columns: heads.map((words, c) => ({ name: words.text, role: roles[c]!, words })), end }
}

/** A lower head that needs no word of the one above it; years under `Kinh phí` do, and heads under a year. */
function saysItself(lower: string, upper: string): boolean {
  const role = columnRole(lower)
  const year = /(?:19|20)\d\d/
  // `Năm 2018` over `Điểm đạt được`
  if (year.test(upper) && !year.test(lower)) return false
  return role !== 'other' && !(role === 'target' && columnRole(upper) === 'budget')
}

function textOf(row: PlacedRow): string[] {
  return row.cells.map((cell) => joinWords(cell.paragraphs).text)
}

/** How many cells are column heads; a row with a long cell is none. */
function headScore(row: PlacedRow): number {
  const texts = textOf(row).filter((text) => text !== '')
  if (texts.length < 2 || texts.some((text) => text.length > 120)) return 0
  const known = new Set(texts.map(columnRole).filter((role) => role !== 'other'))
  const share = texts.filter((text) => columnRole(text) !== 'other').length / texts.length
  const verbs = texts.some((text) => text.length > 60)
  return (known.size >= 2 && share >= 0.5 && !verbs ? known.size : 0) + (row.header && known.size >= 1 ? 1 : 0)
}

function headsOf(row: PlacedRow, width: number): Words[] {
  const heads = Array.from({ length: width }, () => Words.none)
  for (const cell of row.cells) {
    for (let c = cell.column; c < Math.min(width, cell.column + cell.columnSpan); c++)
      heads[c] = joinWords(cell.paragraphs)
  }
  return heads
}

/** A second row of heads under merged ones: `Cơ quan` over `chủ trì` and `phối hợp`. */
function isSecondHead(first: PlacedRow, next: PlacedRow): boolean {
  const merged =
    first.cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1) ||
    first.cells.some((cell) => cell.paragraphs.length === 0)
  if (!merged) return false
  if (fillsBelow(first, next)) return true
  const texts = textOf(next).filter((text) => text !== '')
  if (texts.length === 0 || texts.some((text) => text.length > 60)) return false
  return texts.filter((text) => columnRole(text) !== 'other').length / texts.length >= 0.6 && !isColumnNumbers(next)
}

/** Where the format merges cells: heads of two rows stand beside merged ones, and the next row fills just what is below these. */
function fillsBelow(first: PlacedRow, next: PlacedRow): boolean {
  const parted = first.cells.filter((cell) => cell.rowSpan === 1 && cell.columnSpan > 1)
  if (parted.length === 0 || !first.cells.every((cell) => parted.includes(cell) || cell.rowSpan > 1)) return false
  const own = next.cells.filter((cell) => !first.cells.some((head) => head.rowSpan > 1 && head.column === cell.column))
  return (
    own.length >= 2 &&
    own.every(({ column, columnSpan, paragraphs }) =>
      parted.some(
        (head) =>
          column >= head.column &&
          column + columnSpan <= head.column + head.columnSpan &&
          joinWords(paragraphs).text.length <= 60,
      ),
    )
  )
}

/** `1 | 2 | 3 …` or `(1) | (2) …` below the head. */
export function isColumnNumbers(row: PlacedRow): boolean {
  const texts = textOf(row).filter((text) => text !== '')
  if (texts.length < 3) return false
  if (areColumnNumbers(row.cells.map((cell) => ({ column: cell.column, text: joinWords(cell.paragraphs).text }))))
    return true
  const numbers = texts
    .map((text) => /^\(?\[?(\d{1,2})\]?\)?$/.exec(text)?.[1])
    .map((n) => (n === undefined ? null : Number(n)))
  if (numbers.some((n) => n === null)) {
    return texts.every((text) => /^\(?[A-Z]\)?$/.test(text)) && texts[0]!.includes('A')
  }
  return numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1)
}

/** The heads of a table as `isRepeatedHeader` compares them. */
export function headNames(columns: readonly { name: string }[]): ReadonlySet<string> {
  return new Set(columns.map((column) => squeeze(column.name)))
}

export function isRepeatedHeader(row: PlacedRow, names: ReadonlySet<string>): boolean {
  const texts = textOf(row).filter((text) => text !== '')
  if (texts.length < 2 || texts.some((text) => text.length > 160)) return false
  // the head's last column comes again in its last column: one look for most rows
  if (!names.has(squeeze(texts.at(-1)!)) && !names.has(squeeze(texts.at(-2)!))) return false
  const same = texts.filter((text) => names.has(squeeze(text))).length
  return same >= 2 && same / texts.length >= 0.7
}

function squeeze(text: string): string {
  return compareKey(text).replace(/[^\p{L}\p{N}]/gu, '')
}
