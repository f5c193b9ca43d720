import { readBodies } from '../../normalizers/bodies/index.js'
import { opensWithVerb } from '../../normalizers/duties/index.js'
import { readBudget } from '../../normalizers/money/index.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { readScore } from '../../normalizers/quantity/index.js'
import { readTimeline } from '../../normalizers/time/index.js'
import type { ColumnRole } from '../../schema/index.js'
import type { PlacedCell, PlacedRow } from '../outline/flow.js'
import { readMarker, readOrdinal } from '../outline/markers.js'
import { joinWords } from '../words.js'

export interface Alignment {
  /** Column of each of the row's cells. */
  readonly columns: readonly number[]
  /** Cells stand elsewhere than they were found. */
  readonly moved: boolean
  readonly certain: boolean
}

/**
 * Finds the columns of a row that has lost (or gained) cells, by what its cells hold: bodies under lead, dates under time.
 * Cells keep their order; where two ways fit equally the lost cells are the last ones, as web dumps drop them.
 */
export function alignRow(row: PlacedRow, columns: readonly { role: ColumnRole }[], plan: PlanContext): Alignment {
  const texts = row.cells.map((cell) => joinWords(cell.paragraphs).text)
  const n = texts.length
  const m = columns.length
  if (n > m) {
    return {
      columns: texts.map((_, i) => Math.min(i, m - 1)),
      moved: false,
      certain: texts.slice(m).every((t) => t === ''),
    }
  }
  // `II | Cải cách TTHC`: a group whose empty cells a dump left out
  const told = texts.filter((text) => text !== '')
  if (told.length <= 2 && n <= 3 && /^[IVXLA-Z]{1,5}$/.test(told[0]?.replace(/[.\s]/g, '') ?? '')) {
    return { columns: texts.map((_, i) => i), moved: false, certain: true }
  }
  // `1 | Ban hành Kế hoạch`: so too with a number, where the words are no body and no time
  if (
    told.length === 2 &&
    n <= 3 &&
    columns[0]?.role === 'ordinal' &&
    readOrdinal(texts[0]!) !== null &&
    texts[1] !== '' &&
    !/\d/.test(texts[1]!) &&
    (opensWithVerb(texts[1]!) || !looksLikeTime(texts[1]!, plan)) &&
    !looksLikeBodies(texts[1]!, plan)
  ) {
    return { columns: texts.map((_, i) => i), moved: false, certain: true }
  }
  // without an ordinal no new task begins: the words are an activity of the one above
  const inTask = columns.some(({ role }) => role === 'activity') && !texts.some((text) => readOrdinal(text) !== null)
  const fit = texts.map((text) =>
    columns.map(({ role }) => fitness(text, role, plan) - (role === 'task' && inTask && text !== '' ? 0.5 : 0)),
  )
  // best[i][j]: best fit of the first i cells within the first j columns
  const best: number[][] = Array.from({ length: n + 1 }, () =>
    Array.from({ length: m + 1 }, () => Number.NEGATIVE_INFINITY),
  )
  for (let j = 0; j <= m; j++) best[0]![j] = 0
  for (let i = 1; i <= n; i++) {
    for (let j = i; j <= m; j++) {
      best[i]![j] = Math.max(best[i]![j - 1]!, best[i - 1]![j - 1]! + fit[i - 1]![j - 1]!)
    }
  }
  const assigned: number[] = []
  let j = m
  for (let i = n; i > 0; i--) {
    // the leftmost column that still reaches the best sum
    while (j > i && best[i]![j - 1]! >= best[i]![j]!) j--
    assigned.unshift(j - 1)
    j--
  }
  const natural = texts.reduce((sum, _, i) => sum + fit[i]![i]!, 0)
  const moved = texts.some((text, i) => text !== '' && assigned[i] !== i) && best[n]![m]! > natural
  if (!moved) {
    return {
      columns: texts.map((_, i) => i),
      moved: false,
      certain: texts.every((text, i) => text === '' || fit[i]![i]! >= 0),
    }
  }
  return { columns: assigned, moved: true, certain: best[n]![m]! > 0 }
}

/** How much better moved cells must fit: one that stands wrong, and then right. */
const CLEAR_GAIN = 3

/**
 * A row of a drawn table whose cells stand too far left, as one cell was left out and the last ones are empty: how many columns
 * they are to be moved by. 0 where they stand right, or where it is not certain.
 */
export function findShift(row: PlacedRow, columns: readonly { role: ColumnRole }[], plan: PlanContext): number {
  const filled = row.cells.filter((cell) => cell.paragraphs.length > 0)
  const last = filled.at(-1)
  if (last === undefined || row.cells.some((cell) => cell.columnSpan > 1)) return 0
  const room = columns.length - 1 - last.column
  if (room < 1 || filled.some((cell) => cell.column >= columns.length)) return 0
  const fits = (by: number) => fitsAt(filled, by, columns, plan)
  const standing = fits(0)
  if (standing.every((fit) => fit >= 0)) return 0
  for (let by = 1; by <= Math.min(2, room); by++) {
    const moved = fits(by)
    if (moved.every((fit) => fit >= 0) && sum(moved) >= sum(standing) + CLEAR_GAIN) return by
  }
  return 0
}

/**
 * A row of a drawn table that a line break cut in two, so that its rest stands at the left of the next one: how many columns the
 * rest is to be moved by. 0 where the second row is one of its own, or where it is not certain.
 */
export function findRest(
  before: PlacedRow,
  rest: PlacedRow,
  columns: readonly { role: ColumnRole }[],
  plan: PlanContext,
): number {
  const single = (row: PlacedRow) => row.cells.every((cell) => cell.columnSpan === 1 && cell.rowSpan === 1)
  if (!single(before) || !single(rest)) return 0
  const begun = before.cells.filter((cell) => cell.paragraphs.length > 0).map((cell) => cell.column)
  const told = rest.cells.filter((cell) => cell.paragraphs.length > 0)
  const by = begun.length
  // both are filled from the left without a gap
  if (by < 2 || told.length < 2 || by + told.length > columns.length) return 0
  if (begun.some((column, i) => column !== i) || told.some((cell, i) => cell.column !== i)) return 0
  const [standing, moved] = [fitsAt(told, 0, columns, plan), fitsAt(told, by, columns, plan)]
  return standing[0]! < 0 && moved.every((fit) => fit >= 0) && sum(moved) >= sum(standing) + 2 * CLEAR_GAIN ? by : 0
}

/** How well cells suit the columns that they come under when they are moved to the right. */
function fitsAt(
  cells: readonly PlacedCell[],
  by: number,
  columns: readonly { role: ColumnRole }[],
  plan: PlanContext,
): number[] {
  return cells.map((cell) => fitness(joinWords(cell.paragraphs).text, columns[cell.column + by]!.role, plan))
}

function sum(figures: readonly number[]): number {
  return figures.reduce((a, b) => a + b, 0)
}

const scoreRoles = new Set<ColumnRole>(['maximum', 'actual', 'target'])

/** How well a cell's words suit a column: above 0 they do, below 0 they do not. */
function fitness(text: string, role: ColumnRole, plan: PlanContext): number {
  if (text === '') return 0
  if (role === 'ordinal') return readOrdinal(text) === null ? -4 : 3
  if (scoreRoles.has(role)) return readScore(text) === null ? -3 : 3
  if (role === 'lead' || role === 'coordinate' || role === 'monitor') return looksLikeBodies(text, plan) ? 3 : -2
  if (role === 'timeline') return looksLikeTime(text, plan) ? 3 : -2
  if (role === 'budget') {
    const budget = readBudget(text, null)
    return budget?.amount != null ? 3 : /^(?:kinh phí|theo|ngân sách|ns |tự chủ|lồng ghép|nguồn)/iu.test(text) ? 1 : -2
  }
  if (role === 'group')
    return text.length > 120 || /[.%]\s|[.;]$/.test(text) || readMarker(text)?.style === 'arabic' ? -2 : 0.5
  if (role === 'task' || role === 'activity' || role === 'criterion') {
    if (readOrdinal(text) !== null) return -2
    if (readMarker(text) !== null) return 2
    if (looksLikeTime(text, plan)) return -2
    return looksLikeBodies(text, plan) ? -1 : text.length > 30 ? 1 : 0
  }
  if (role === 'product')
    return readOrdinal(text) !== null || looksLikeTime(text, plan) || looksLikeBodies(text, plan) ? -2 : 0.5
  return 0
}

function looksLikeBodies(text: string, plan: PlanContext): boolean {
  if (text.length > 400 || /\d{3}/.test(text)) return false
  const bodies = readBodies(text, plan)
  return bodies.length > 0 && bodies.every(({ org }) => org.known || org.collective)
}

function looksLikeTime(text: string, plan: PlanContext): boolean {
  if (text.length > 80 || text.includes('%')) return false
  const time = readTimeline(text, plan)
  return time?.terms.some((term) => term.kind !== 'unparsed') === true
}
