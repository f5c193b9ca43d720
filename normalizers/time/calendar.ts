/** Civil dates as ISO strings. Pure arithmetic: no clock, no time zone. */

export interface Span {
  readonly start: string
  readonly end: string
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** `(2014, 1, 2)` → `2014-01-02`; an impossible date → null. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** First to last day of `first`..`last` months of a year. */
export function monthSpan(year: number, first: number, last: number): Span {
  return { start: isoDay(year, first, 1)!, end: isoDay(year, last, daysInMonth(year, last))! }
}

/** First to last day of whole years. */
export function yearSpan(first: number, last: number = first): Span {
  return { start: `${pad(first, 4)}-01-01`, end: `${pad(last, 4)}-12-31` }
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

/** The day before or after, by whole days: `('2022-01-01', -1)` → `2021-12-31`. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
