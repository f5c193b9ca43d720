import type { Term } from '../../schema/index.js'
import type { Span } from './calendar.js'

const empty: Omit<Term, 'kind'> = { start: null, end: null, recurrence: null, times: null, condition: null }

export const interval = (start: string | null, end: string | null): Term => ({ kind: 'interval', ...empty, start, end })
export const deadline = (end: string): Term => ({ kind: 'deadline', ...empty, end })
export const continuous = (span: Partial<{ start: string | null; end: string | null }> = {}): Term => ({
  kind: 'continuous',
  ...empty,
  start: span.start ?? null,
  end: span.end ?? null,
})
export const recurring = (recurrence: string | null, times: number | null = null, span?: Span | null): Term => ({
  kind: 'recurring',
  ...empty,
  start: span?.start ?? null,
  end: span?.end ?? null,
  recurrence,
  times,
})
export const conditional = (condition: string): Term => ({ kind: 'conditional', ...empty, condition })
export const reference = (condition: string): Term => ({ kind: 'reference', ...empty, condition })
export const unparsed: Term = { kind: 'unparsed', ...empty }
