import { addDays, isoDay, monthSpan, type Span, yearOf, yearSpan } from './calendar.js'

/**
 * What `ngày 25/11`, `tháng 6-9/2022`, `quý II, III` or `giai đoạn 2021-2025` names: numbers of one unit in a year that may
 * be left to the neighbours or to the plan. `numbers` holds months, quarters or years; of a day, its month ([] where unsaid).
 */
export interface Moment {
  /** `week`: of a month or year; weeks are counted in more than one way, so that it has no numbers and no days. */
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly numbers: readonly number[]
  readonly day: number | null
  /** null: not said. Of unit `year` always null: the numbers are the years. */
  readonly year: number | null
  /** The year is that of a neighbour. */
  readonly lent?: boolean
  /** Years after the plan's, where the year is told by that: `năm sau` is 1. */
  readonly shift: number
}

export function moment(unit: Moment['unit'], numbers: readonly number[], rest: Partial<Moment> = {}): Moment {
  return { unit, numbers, day: null, year: null, shift: 0, ...rest }
}

/** `6-9` → [6, 7, 8, 9]; null where it runs backwards or beyond a century. */
export function run(first: number, last: number): number[] | null {
  if (last < first || last - first > 100) return null
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** The days of a moment, contiguous numbers as one span; null where the year is not known or there is no such day. */
export function spansOf(of: Moment, planYear: number | null): Span[] | null {
  const numbers = [...new Set(of.numbers)].sort((a, b) => a - b)
  if (of.unit === 'year') {
    if (numbers.length > 0) return runsOf(numbers).map(([first, last]) => yearSpan(first, last))
    return planYear === null ? null : [yearSpan(planYear + of.shift)]
  }
  const base = of.year ?? (planYear === null ? null : planYear + of.shift)
  if (base === null || numbers.length === 0) return null
  if (of.unit === 'day') {
    const iso = isoDay(base, numbers[0]!, of.day ?? 0)
    return iso === null ? null : [{ start: iso, end: iso }]
  }
  const width = of.unit === 'quarter' ? 3 : 1
  return runsOf(numbers).map(([first, last]) => monthSpan(base, (first - 1) * width + 1, last * width))
}

/** First to last day of a moment, gaps included. */
export function spanOf(of: Moment, planYear: number | null): Span | null {
  const spans = spansOf(of, planYear)
  return spans === null || spans.length === 0 ? null : { start: spans[0]!.start, end: spans[spans.length - 1]!.end }
}

/** Neighbouring spans become one: `Quý II`, `Quý III` → one span of six months. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined[joined.length - 1]
    if (last !== undefined && addDays(last.end, 1) === span.start)
      joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

/** Months of a moment, for BYMONTH: quarter IV is 10, 11, 12. */
export function monthsOf(of: Moment): number[] {
  if (of.unit === 'quarter') return of.numbers.flatMap((quarter) => [quarter * 3 - 2, quarter * 3 - 1, quarter * 3])
  return of.unit === 'year' ? [] : [...of.numbers]
}

export type Edge = 'start' | 'middle' | 'end'

/**
 * `Đầu`, `giữa`, `cuối` of a period. As a deadline: the end of its first part (first quarter of a year, first month of a
 * quarter, 10th of a month), its middle, its end. Our choice; the words alone name no day.
 */
export function edgeOf(span: Span, edge: Edge): Span {
  const year = yearOf(span.start)
  const month = Number(span.start.slice(5, 7))
  const months = (yearOf(span.end) - year) * 12 + Number(span.end.slice(5, 7)) - month + 1
  if (months === 1) {
    const at = { start: [1, 10], middle: [11, 20], end: [21, Number(span.end.slice(8))] }[edge]
    return { start: isoDay(year, month, at[0]!)!, end: isoDay(year, month, at[1]!)! }
  }
  if (months > 12) {
    const years = Math.floor(months / 12)
    if (edge === 'end') return yearSpan(year + years - 1)
    return edge === 'start' ? yearSpan(year) : yearSpan(year + Math.floor(years / 2))
  }
  const size = Math.max(1, Math.floor(months / 4))
  const last = month + months - 1
  if (edge === 'start') return monthSpan(year, month, month + size - 1)
  if (edge === 'end') return monthSpan(year, last - size + 1, last)
  const middle = month + Math.ceil(months / 2) - 1
  return monthSpan(year, Math.max(month, middle - size + 1), middle)
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs[runs.length - 1]
    if (last !== undefined && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}
