import type { Baseline, Comparator, Direction } from '../../schema/values.js'
import { compareKey } from '../letters.js'
import { type PlanContext, unknownPlan } from '../plan-context.js'
import {
  anotherMeasure,
  directionOf,
  findStarters,
  isDoneOrConditional,
  opensWithMeasure,
  opensWithPredicate,
  reportsPast,
} from './aims.js'
import { type BaselineWords, type DueWords, findBaselines, findDues, findTrends, type TrendWords } from './due.js'
import { indicatorSpans, quote } from './indicator.js'
import { aimsAtCount, findLevels, type Level } from './levels.js'
import { isMeasureFirst, type Region, regionOf, splitBetween, splitSegments } from './regions.js'
import { type Span, splitSentences } from './sentences.js'
import { insideBrackets, isActor, readSubject } from './subject.js'
import { moneyUnits } from './words.js'

/** One measurable aim; every span lies in the given text. */
export interface StatedTarget extends Span {
  readonly indicator: string
  readonly indicatorSpans: readonly Span[]
  readonly subject: string | null
  readonly subjectSpan: Span | null
  /** The quantity with its comparing words, unit and all; null where only a direction is stated. */
  readonly quantity: Span | null
  readonly comparator: Comparator
  readonly direction: Direction | null
  readonly value: number | null
  readonly valueMax: number | null
  readonly unit: string | null
  readonly baseline: Baseline | null
  /** Words of its own due date: `Đến năm 2020`, `năm 2019`. */
  readonly dueSpan: Span | null
}

/** Without a digit or a word of change nothing can be measured. */
const measurable = /\d|cao hơn|thấp hơn|tăng|giảm|nhiều hơn|ít hơn|lớn hơn|cải thiện|nâng/iu

/**
 * Measurable aims stated in one paragraph or cell: plain NFC text, one block. Several levels in a sentence give several targets.
 * The plan's year, where known, tells what is past (`Năm 2018: đạt 87,99%` in a plan of 2019).
 */
export function findTargets(text: string, plan: PlanContext = unknownPlan): StatedTarget[] {
  if (!measurable.test(text)) return []
  const key = compareKey(text)
  return splitSentences(text).flatMap((sentence) => readSentence(text, key, sentence, plan))
}

interface Reading {
  readonly text: string
  readonly key: string
  readonly sentence: Span
  readonly dues: readonly DueWords[]
  readonly baselines: readonly BaselineWords[]
  /** A date at the head of the sentence holds for all of it. */
  readonly leadingDue: DueWords | null
}

function readSentence(text: string, key: string, sentence: Span, plan: PlanContext): StatedTarget[] {
  const words = key.slice(sentence.start, sentence.end)
  if (!measurable.test(words) || reportsPast(words)) return []
  const candidates = findLevels(key, sentence)
  const trends = findTrends(text, key, sentence.start, sentence.end)
  if (candidates.length === 0 && trends.length === 0) return []

  const baselines = findBaselines(text, key, sentence.start, sentence.end)
  const { levels, started } = withStartingLevels(text, key, candidates)
  const kept = levels.filter((level) => isAim(key, sentence, level, baselines))
  const dues = findDues(key, sentence.start, sentence.end).filter(
    (due) => !baselines.some((b) => overlaps(b, due)) && !kept.some((l) => overlaps(l.quantity, due)),
  )
  const plain = trends.filter(
    (t) => !kept.some((level) => overlaps(level, t) || (level.start >= t.end && level.start - t.end < 12)),
  )
  const merged = trends.filter((t) => !plain.includes(t))
  const first = Math.min(...[...kept, ...plain].map((l) => l.start))
  const leadingDue = dues.find((due) => due.start < first && isLeading(key, sentence, due)) ?? null
  const reading: Reading = { text, key, sentence, dues, baselines: [...baselines, ...started, ...merged], leadingDue }

  const targets: StatedTarget[] = []
  for (const segment of splitSegments(text, key, sentence, [...kept, ...plain])) {
    targets.push(
      ...readLevels(
        reading,
        segment,
        kept.filter((l) => within(l, segment)),
      ),
    )
    for (const trend of plain.filter((t) => within(t, segment))) targets.push(...readTrend(reading, segment, trend))
  }
  return targets
    .filter((target) => !isBeforePlan(text, target.dueSpan, plan))
    .map(({ start: _, ...target }) => ({ start: sentence.start, ...target, end: sentence.end }))
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const within = (a: Span, b: Span): boolean => a.start >= b.start && a.start < b.end

function isBeforePlan(text: string, due: Span | null, plan: PlanContext): boolean {
  if (due === null || plan.year === null) return false
  const years = [...text.slice(due.start, due.end).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((m) => Number(m[0]))
  return years.length > 0 && Math.max(...years) < plan.year
}

/** `từ 70% lên 80%`: the first is where it starts from. */
function withStartingLevels(
  text: string,
  key: string,
  levels: readonly Level[],
): { levels: Level[]; started: BaselineWords[] } {
  const started: BaselineWords[] = []
  const kept = levels.filter((level, i) => {
    const next = levels[i + 1]
    if (next === undefined || next.quantity.start - level.end > 40) return true
    const from = /từ\s*$/u.exec(
      key.slice(Math.max(0, level.quantity.end - 30), level.quantity.end).replace(/\d[\s\S]*$/u, ''),
    )
    if (
      from === null ||
      !/^\s*(?:\(?(?:năm\s+)?(?:19|20)\d{2}\)?\s*|hiện\s+nay\s*)?(?:lên|xuống|tăng|giảm)/u.test(
        key.slice(level.end, next.end),
      )
    )
      return true
    const start = level.quantity.start
    started.push({
      start,
      end: level.end,
      baseline: { text: text.slice(start, level.end), year: null, value: level.value },
    })
    return false
  })
  return { levels: kept, started }
}

function isAim(key: string, sentence: Span, level: Level, baselines: readonly BaselineWords[]): boolean {
  if (baselines.some((b) => overlaps(b, level.quantity))) return false
  const before = key.slice(sentence.start, level.start)
  if (isDoneOrConditional(before, key.slice(level.end, sentence.end))) return false
  if (insideBrackets(key, level.start) && /\((?:[^()]*\s)?(?:19|20)\d{2}[^()]*$/u.test(before)) return false
  if (level.kind === 'percent' || level.kind === 'top') return true
  if (level.kind === 'bare')
    return (
      level.leads.some((l) => l.word.startsWith('đạt') || l.strong) &&
      /(?:chỉ số|điểm|index|pci|papi|sipas)/u.test(before)
    )
  if (level.unit !== null && moneyUnits.has(level.unit) && level.leads.every((l) => l.kind === 'filler')) return false
  return aimsAtCount(level, key.slice(sentence.start, level.end))
}

/** `Đến năm 2025, …`, `Phấn đấu đến năm 2020: …` */
function isLeading(key: string, sentence: Span, due: DueWords): boolean {
  const before = key.slice(sentence.start, due.start)
  return before.trim() === '' || indicatorWords(key, { start: sentence.start, end: due.start }) === ''
}

function indicatorWords(key: string, span: Span): string {
  return findStarters(key, span.start, span.end)
    .reduceRight(
      (words, s) => words.slice(0, s.start - span.start) + words.slice(s.end - span.start),
      key.slice(span.start, span.end),
    )
    .replace(/^(?:cụ thể|cụ\s+thể|là|có)$/u, '')
    .replace(/[\s,:]+/gu, '')
}

function readLevels(reading: Reading, segment: Span, all: readonly Level[]): StatedTarget[] {
  const { key } = reading
  const targets: StatedTarget[] = []
  let start = segment.start
  let previous: { target: StatedTarget; level: Level } | null = null
  const levels = [...all]
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i]!
    let end = segment.end
    for (let next = levels[i + 1]; next !== undefined; next = levels[i + 1]) {
      const split = insideBrackets(key, next.start)
        ? next.end
        : splitBetween(key, level, next, isMeasureFirst(key, start, level))
      if (split !== null) {
        end = split
        break
      }
      levels.splice(i + 1, 1)
    }
    const region = regionOf(reading.text, key, { start, end }, level)
    const found: StatedTarget[] = build(reading, { start, end }, level, region, previous)
    targets.push(...found)
    if (found.length > 0) previous = { target: found[0]!, level }
    start = end
  }
  return targets
}

function build(
  reading: Reading,
  span: Span,
  level: Level,
  region: Region,
  previous: { target: StatedTarget; level: Level } | null,
): StatedTarget[] {
  const { text, key } = reading
  const due = ownDue(reading, span, level)
  const baseline =
    reading.baselines.filter((b) => within(b, span)).sort((a, b) => distance(a, level) - distance(b, level))[0] ?? null
  const taken = [
    ...level.taken,
    ...(due === null ? [] : [due]),
    ...reading.baselines,
    ...(reading.leadingDue === null ? [] : [reading.leadingDue]),
  ]
  const inBrackets = insideBrackets(key, level.start)
  const opened = inBrackets ? key.lastIndexOf('(', level.start) : -1
  const before = inBrackets
    ? [
        { start: span.start, end: opened },
        { start: opened + 1, end: level.start },
      ]
    : [region.before]
  const after = inBrackets
    ? { start: level.end, end: Math.min(region.after.end, key.indexOf(')', level.end)) }
    : region.after
  if (inBrackets) taken.push(...findStarters(key, span.start, level.start))

  let spans = indicatorSpans(text, [...before, { start: level.start, end: level.end }, after], taken)
  let comparator = level.comparator
  let direction = level.direction
  if (
    direction === null &&
    !['lt', 'lte', 'top'].includes(comparator) &&
    region.mover !== null &&
    !level.leads.some((l) => l.kind === 'reach')
  )
    direction = directionOf(text.slice(region.mover.start, region.mover.end))
  const change = reading.baselines.find((b): b is TrendWords => b === baseline && 'kind' in b)
  if (change !== undefined && direction === null)
    direction = change.kind === 'higher' ? 'increase' : change.kind === 'lower' ? 'decrease' : null

  if (previous !== null) {
    const words = quote(text, spans)
    const headless =
      words === '' || (opensWithPredicate.test(compareKey(words)) && !opensWithMeasure.test(compareKey(words)))
    if (headless) {
      spans = [...headOf(text, previous.target.indicatorSpans, words), ...spans]
      if (!level.stated) comparator = previous.level.comparator === 'between' ? 'eq' : previous.level.comparator
      direction ??= previous.target.direction
    }
  }
  if (spans.length === 0) return []
  const subject = subjectOf(text, key, region, spans)
  const groups = conjuncts(text, spans, level.start)
  return groups.map((group) => ({
    start: level.start,
    end: level.end,
    indicator: quote(text, group),
    indicatorSpans: group,
    subject: subject === null ? null : text.slice(subject.start, subject.end).replace(/\s+/g, ' '),
    subjectSpan: subject,
    quantity: level.quantity,
    comparator,
    direction,
    value: level.value,
    valueMax: level.valueMax,
    unit: level.unit,
    baseline: baseline?.baseline ?? null,
    dueSpan: due === null ? null : { start: due.start, end: due.end },
  }))
}

const distance = (a: Span, b: Span): number => (a.start >= b.end ? a.start - b.end : b.start - a.end)

/** The noun phrase that a second level leaves out: `70% A đạt mức 3 và 30% đạt mức 4`. */
function headOf(text: string, spans: readonly Span[], words: string): readonly Span[] {
  if (words === '') return spans
  const verb = compareKey(words).split(/\s/u)[0]!
  for (const [i, span] of spans.entries()) {
    const at = new RegExp(`(?<![\\p{L}\\p{M}])${verb.replace(/[^\p{L}\p{M}]/gu, '')}(?![\\p{L}\\p{M}])`, 'u').exec(
      compareKey(text.slice(span.start, span.end)),
    )
    if (at !== null)
      return indicatorSpans(text, [...spans.slice(0, i), { start: span.start, end: span.start + at.index }], [])
  }
  const subject = readSubject(text, spans[0]!)
  return subject === null ? spans.slice(0, 1) : [subject]
}

function subjectOf(text: string, key: string, region: Region, spans: readonly Span[]): Span | null {
  const first = spans[0]!
  const measured = opensWithMeasure.exec(key.slice(first.start, first.end))
  for (const span of [
    ...(measured === null ? [] : [{ start: first.start + measured[0].length, end: first.end }]),
    ...spans,
  ]) {
    let start = span.start
    while (start < span.end && /\s/u.test(text[start]!)) start++
    const subject = readSubject(text, { start, end: span.end })
    if (subject !== null) return subject
  }
  if (region.lead === null) return null
  const lead = indicatorSpans(text, [region.lead], [])[0]
  return lead !== undefined && isActor(text, lead) ? readSubject(text, lead) : null
}

/** `Tỷ lệ A và tỷ lệ B đạt 90%` measures two things. */
function conjuncts(text: string, spans: readonly Span[], before: number): (readonly Span[])[] {
  const first = spans[0]!
  const key = compareKey(text.slice(first.start, first.end))
  if (first.end > before || !opensWithMeasure.test(key)) return [spans]
  const cuts = [...key.matchAll(anotherMeasure)]
  if (cuts.length === 0) return [spans]
  const starts = [0, ...cuts.map((c) => c.index + c[0].length)]
  return starts.map((start, i) =>
    indicatorSpans(
      text,
      [{ start: first.start + start, end: first.start + (cuts[i]?.index ?? key.length) }, ...spans.slice(1)],
      [],
    ),
  )
}

function ownDue(reading: Reading, span: Span, level: Level): DueWords | null {
  const { key } = reading
  const own = reading.dues.filter(
    (due) => within(due, span) && due !== reading.leadingDue && !overlaps(due, level.quantity),
  )
  const touching = (a: number, b: number): boolean => a <= b && /^[\s,:(]*$/u.test(key.slice(a, b))
  const usable = own.filter(
    (due) =>
      !due.bare || touching(level.end, due.start) || touching(due.end, level.start) || touching(span.start, due.start),
  )
  return usable.find((due) => due.start >= level.end) ?? usable.at(-1) ?? reading.leadingDue
}

function readTrend(reading: Reading, segment: Span, trend: TrendWords): StatedTarget[] {
  const { text, key } = reading
  const starter = findStarters(key, segment.start, trend.start).at(-1)
  const ahead = key.slice(segment.start, starter?.start ?? segment.start)
  const start = starter === undefined || opensWithMeasure.test(ahead) ? segment.start : starter.end
  const due =
    reading.dues.filter((d) => within(d, segment) && !d.bare && !overlaps(d, trend)).at(-1) ?? reading.leadingDue
  const taken = [...(due === null ? [] : [due]), ...(starter === undefined ? [] : [starter])]
  const spans = indicatorSpans(text, [{ start, end: trend.start }], taken)
  if (spans.length === 0) return []
  const comparator = ({ higher: 'gt', lower: 'lt', notLower: 'gte', notHigher: 'lte' } as const)[trend.kind]
  return conjuncts(text, spans, trend.start).map((group) => ({
    start: trend.start,
    end: trend.end,
    indicator: quote(text, group),
    indicatorSpans: group,
    subject: null,
    subjectSpan: null,
    quantity: null,
    comparator,
    direction: trend.kind === 'higher' ? 'increase' : trend.kind === 'lower' ? 'decrease' : null,
    value: null,
    valueMax: null,
    unit: null,
    baseline: trend.baseline,
    dueSpan: due === null ? null : { start: due.start, end: due.end },
  }))
}
