import { areColumnNumbers } from '../../../normalizers/column-numbers.js'
import { searchKey } from '../../../normalizers/letters.js'
import * as words from '../../text/lines.js'
import type { TextLine } from '../lines.js'
import { cellPitch } from './frames.js'
import { type FramedLine, goesOn } from './joints.js'
import type { DraftCell } from './page-draft.js'

export interface DraftRow {
  readonly cells: readonly DraftCell[]
  readonly breakBefore: boolean
}

/** So many rows of a table are its head at most. */
const DEEPEST_HEAD = 4

/**
 * A row that the end of a page cuts, put together: the first row of `below`, past the head that is repeated there, goes in all
 * of its cells on with the last row of `above`, in the middle of their sentences. Leaves both as they are where that is not sure.
 */
export function joinCutRow(above: DraftRow[], below: DraftRow[]): void {
  let at = 0
  while (at < DEEPEST_HEAD && at < below.length && at < above.length && sameWords(above[at]!, below[at]!)) at++
  if (at < below.length && at < above.length) below[at] = carrySpans(above, below[at]!)
  const cut = above.at(-1)
  const rest = below[at]
  if (cut === undefined || rest === undefined || above.length <= at) return
  const filled = rest.cells.filter(({ lines }) => lines.length > 0)
  if (filled.length === 0 || rest.cells.some(({ rowSpan }) => rowSpan > 1)) return
  const pairs = filled.map((cell) => ({ cell, over: cut.cells.find(({ column }) => column === cell.column) }))
  if (!pairs.every(({ over, cell }) => over?.rowSpan === 1 && over.columnSpan === cell.columnSpan)) return
  const cuts = pairs.filter(({ over, cell }) => isCut(over!, cell)).length
  // `12` is not repeated where its row goes on: some cells are cut between two sentences
  if (cuts < (isNumbered(cut) && !isNumbered(rest) ? 1 : pairs.length)) return
  above[above.length - 1] = {
    ...cut,
    cells: cut.cells.map((cell) => {
      const more = rest.cells.find(({ column }) => column === cell.column)
      return more === undefined ? cell : { ...cell, lines: [...cell.lines, ...more.lines] }
    }),
  }
  below.splice(at, 1)
}

/**
 * An empty cell over several rows at the top of a page is the rest of one that the break cuts: that one reaches further down. The
 * repeated head between them does not count, as it is no row of the table.
 */
function carrySpans(above: DraftRow[], row: DraftRow): DraftRow {
  const cells = row.cells.filter((cell) => {
    if (cell.lines.length > 0) return true
    const over = lastOver(above, cell)
    if (over === null || (over.cell.rowSpan === 1 && cell.rowSpan === 1)) return true
    const { row: at, cell: from } = over
    const longer = { ...from, rowSpan: from.rowSpan + cell.rowSpan }
    above[at] = { ...above[at]!, cells: above[at]!.cells.map((one) => (one === from ? longer : one)) }
    return false
  })
  return cells.length === 0 ? row : { ...row, cells }
}

/** The filled cell that ends at the bottom of `rows` over a cell; rows that are heads of earlier pages do not count. */
function lastOver(
  rows: readonly DraftRow[],
  { column, columnSpan }: DraftCell,
): { row: number; cell: DraftCell } | null {
  for (let at = rows.length - 1; at >= 0; at--) {
    const cell = rows[at]!.cells.find((one) => one.column === column)
    if (cell === undefined) continue
    const reaches = cell.rowSpan > 1 ? at + cell.rowSpan >= rows.length : at === rows.length - 1
    return reaches && cell.lines.length > 0 && cell.columnSpan === columnSpan ? { row: at, cell } : null
  }
  return null
}

/** Its first cell is a number: `12`, `3.1`, `a)`. */
function isNumbered({ cells }: DraftRow): boolean {
  const first = cells.find(({ column }) => column === 0)
  return (
    first !== undefined &&
    first.lines.length === 1 &&
    /^(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]\)|\p{Lu})[.)]?$/u.test(first.lines[0]!.text)
  )
}

function sameWords(a: DraftRow, b: DraftRow): boolean {
  if (isNumbers(a) && isNumbers(b)) return true
  const above = wordsOf(a)
  const below = wordsOf(b)
  return above !== '' && (above === below || (isRead(a) && isRead(b) && alike(above, below)))
}

/** `(1) | (2) …` below the heads of the columns, which a machine may read otherwise on the next page. */
function isNumbers({ cells }: DraftRow): boolean {
  return areColumnNumbers(cells.map(({ column, lines }) => ({ column, text: lines.map(({ text }) => text).join(' ') })))
}

/** So many of the words of a head that a machine read twice are the same, marks apart. */
const ALIKE = 0.7

function alike(a: string, b: string): boolean {
  const above = searchKey(a.normalize('NFC')).split(' ')
  const below = searchKey(b.normalize('NFC')).split(' ')
  if (above.length !== below.length) return false
  return above.filter((word, i) => word === below[i]).length >= ALIKE * above.length
}

function isRead({ cells }: DraftRow): boolean {
  return cells.some(({ lines }) => lines.some(({ looks }) => looks.some(({ confidence }) => confidence !== null)))
}

function wordsOf({ cells }: DraftRow): string {
  return cells.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')
}

/** The last line over the break is full and no end of a sentence, or the first line below it begins in the middle of one. */
function isCut(over: DraftCell, cell: DraftCell): boolean {
  if (over.lines.length === 0 || over.columnSpan !== cell.columnSpan) return false
  const last = words.plainLine(over.lines.at(-1)!.text)
  const first = words.plainLine(cell.lines[0]!.text)
  if (words.endsSentence(last) || words.startsItem(first) || cell.lines[0]!.bullet !== null) return false
  return words.startsSmall(first) || goesOn(framedLines(over), framedLines(cell)[0]!)
}

/** Lines of a cell in reading order, with what they are set in. */
export function framedLines({ lines, box }: Pick<DraftCell, 'lines' | 'box'>): FramedLine[] {
  if (lines.length === 0) return []
  const left = Math.min(box.right, ...lines.map((line) => line.box.left))
  // words keep off the right border as far as off the left one, where they begin at it
  const padding = Math.max(0, Math.min(left - box.left, 6))
  const right = Math.max(box.right - padding, ...lines.map((line) => line.box.right))
  const frame = { kind: 'cell', left, right, pitch: cellPitch(lines) } as const
  return readingOrder(lines).map((line) => ({ line, frame }))
}

/** Turned lines of a head stand in their own order, the others from top to bottom. */
function readingOrder(lines: readonly TextLine[]): readonly TextLine[] {
  if (lines.every(({ angle }) => angle === 0)) return lines
  const place = ({ angle, box }: TextLine) => (angle === 90 ? -box.right : angle === 270 ? box.left : box.top)
  return [...lines].sort((a, b) => place(a) - place(b))
}
