import { findStarters, opensWithMeasure } from './aims.js'
import type { DueWords, TrendKind, TrendWords } from './due.js'
import { conjuncts, indicatorSpans, quote } from './indicator.js'
import { overlaps, type Span, within } from './sentences.js'
import type { Reading, StatedTarget } from './stated-target.js'

const meanings: Record<TrendKind, Pick<StatedTarget, 'comparator' | 'direction'>> = {
  higher: { comparator: 'gt', direction: 'increase' },
  lower: { comparator: 'lt', direction: 'decrease' },
  notLower: { comparator: 'gte', direction: null },
  notHigher: { comparator: 'lte', direction: null },
}

/** Targets that state a direction against a baseline and no number: `tỷ lệ A và mức B năm sau cao hơn năm trước` are two. */
export function readTrend(reading: Reading, segment: Span, trend: TrendWords): StatedTarget[] {
  const { text, key } = reading
  const starter = findStarters(key, segment.start, trend.start).at(-1)
  const ahead = key.slice(segment.start, starter?.start ?? segment.start)
  const start = starter === undefined || opensWithMeasure.test(ahead) ? segment.start : starter.end
  const near = ({ bare, end }: DueWords): boolean =>
    !bare || (end <= trend.start && key.slice(end, trend.start).trim() === '')
  const due =
    reading.dues.filter((d) => within(d, segment) && near(d) && !overlaps(d, trend)).at(-1) ?? reading.leadingDue
  const taken = [...(due === null ? [] : [due]), ...(starter === undefined ? [] : [starter])]
  const spans = indicatorSpans(text, [{ start, end: trend.start }], taken)
  if (spans.length === 0) return []
  return conjuncts(text, spans, trend.start).map((group) => ({
    ...reading.sentence,
    indicator: quote(text, group),
    indicatorSpans: group,
    subject: null,
    subjectSpan: null,
    quantity: null,
    ...meanings[trend.kind],
    value: null,
    valueMax: null,
    unit: null,
    baseline: trend.baseline,
    dueSpan: due === null ? null : { start: due.start, end: due.end },
  }))
}
