import type { Comparator, Direction } from '../../schema/values.js'
import { bounded, compareKey } from '../letters.js'
import {
  directionOf,
  findStarters,
  opensWithAction,
  opensWithMeasure,
  opensWithPredicate,
  predicateIn,
} from './aims.js'
import type { BaselineWords, DueWords } from './due.js'
import { conjuncts, indicatorSpans, quote } from './indicator.js'
import type { Level } from './levels.js'
import { isMeasureFirst, type Region, regionOf, splitBetween } from './regions.js'
import { insideBrackets, overlaps, type Span, within } from './sentences.js'
import { type Found, sharePredicates } from './shared-predicate.js'
import type { Reading, StatedTarget } from './stated-target.js'
import { isActor, readSubject } from './subject.js'

interface Previous {
  readonly target: StatedTarget
  readonly level: Level
}

/**
 * The targets of the levels of one segment. A quantity inside what another says of its bodies is none of its own.
 *
 * @param last the target before the semicolon: `…; đến năm 2030 đạt 100%` goes on with what it measures
 */
export function readLevels(
  reading: Reading,
  segment: Span,
  all: readonly Level[],
  last: StatedTarget | null = null,
): StatedTarget[] {
  const { text, key } = reading
  const rows: Found[] = []
  const levels = [...all]
  let start = segment.start
  let previous: Previous | null = null
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
    const own: StatedTarget[] = readLevel(reading, { start, end }, level, previous)
    const found: StatedTarget[] =
      own.length > 0 || previous !== null ? own : goesOn(reading, { start, end }, level, last)
    rows.push({ level, targets: found })
    if (found.length > 0) previous = { target: found[0]!, level }
    start = end
  }
  return sharePredicates(text, key, rows)
}

/** A level that says nothing but its day and its value. */
function goesOn(reading: Reading, span: Span, level: Level, last: StatedTarget | null): StatedTarget[] {
  const due = ownDue(reading, span, level)
  if (last === null || due === null || due === reading.leadingDue || last.dueSpan === null) return []
  const { text, sentence } = reading
  return [
    {
      ...last,
      ...sentence,
      indicator: quote(text, last.indicatorSpans),
      quantity: level.quantity,
      comparator: level.comparator,
      direction: level.direction ?? last.direction,
      value: level.value,
      valueMax: level.valueMax,
      unit: level.unit,
      baseline: null,
      dueSpan: { start: due.start, end: due.end },
    },
  ]
}

function readLevel(reading: Reading, span: Span, level: Level, previous: Previous | null): StatedTarget[] {
  const { text, key } = reading
  const region = regionOf(key, span, level)
  const due = ownDue(reading, span, level)
  const baseline = nearest(
    reading.baselines.filter((b) => within(b, span)),
    level,
  )
  const own = measuredWords(reading, span, level, region, due)
  const stated = { comparator: level.comparator, direction: directionFrom(text, level, region, baseline) }
  const { spans, comparator, direction } = previous === null ? { spans: own, ...stated } : inherit()
  if (spans.length === 0) return []

  function inherit(): { spans: readonly Span[]; comparator: Comparator; direction: Direction | null } {
    const { target, level: before } = previous!
    const words = compareKey(quote(text, own))
    const levelOfBody =
      /^cấp\s+(?:tỉnh|huyện|xã|sở|thành phố)/u.test(words) && /\scấp\s/u.test(compareKey(target.indicator))
    const ordered = level.kind === 'count' && opensWithAction.test(words)
    const headless =
      words === '' || levelOfBody || (opensWithPredicate.test(words) && !opensWithMeasure.test(words) && !ordered)
    const listed = /(?:,|\svà)\s*$/u.test(key.slice(before.end, level.start))
    const joined = level.leads.length === 0 && listed
    if (!headless && !joined) {
      // `cắt giảm ít nhất 30% A, ít nhất 30% B`: the verb holds for both
      const same =
        listed && level.comparator === before.comparator && region.mover === null && predicateIn(words) === null
      return { spans: own, ...stated, direction: stated.direction ?? (same ? target.direction : null) }
    }
    return {
      spans: headless ? [...headOf(text, target.indicatorSpans, words), ...own] : own,
      comparator:
        level.stated || level.direction !== null || ['between', 'top'].includes(target.comparator)
          ? level.comparator
          : target.comparator,
      direction: stated.direction ?? target.direction,
    }
  }

  const subject = subjectOf(text, key, region, spans)
  return conjuncts(text, spans, level.start).map((group) => ({
    ...reading.sentence,
    indicator: quote(text, group),
    indicatorSpans: group,
    subject: subject === null ? null : quote(text, [subject]),
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

/** What is measured: the region without quantity, dates and baselines. A level in brackets measures what stands before them too. */
function measuredWords(reading: Reading, span: Span, level: Level, region: Region, due: DueWords | null): Span[] {
  const { text, key, leadingDue } = reading
  const taken: Span[] = [...level.taken, ...reading.baselines, ...reading.aside]
  if (due !== null) taken.push(due)
  if (leadingDue !== null) taken.push(leadingDue)
  let before = [region.before]
  let after = region.after
  if (insideBrackets(key, level.start)) {
    const opened = key.lastIndexOf('(', level.start)
    before = [
      { start: span.start, end: opened },
      { start: opened + 1, end: level.start },
    ]
    after = { start: level.end, end: Math.min(after.end, key.indexOf(')', level.end)) }
    taken.push(...findStarters(key, span.start, level.start))
  }
  const holder = indicatorSpans(text, before, [...taken, { start: level.start, end: level.end }])
  if (level.having !== null && (holder.length === 0 || level.kind === 'percent')) taken.push(level.having)
  return indicatorSpans(text, [...before, { start: level.start, end: level.end }, after], taken)
}

/** `Giảm tối thiểu 2,5% …`, `Rút ngắn thời gian … 20%`; a level that is reached (`xuống còn 5%`) has none. */
function directionFrom(text: string, level: Level, region: Region, baseline: BaselineWords | null): Direction | null {
  if (level.direction !== null) return level.direction
  if (baseline !== null && 'kind' in baseline)
    return baseline.kind === 'higher' ? 'increase' : baseline.kind === 'lower' ? 'decrease' : null
  if (['lt', 'lte', 'top'].includes(level.comparator) || region.mover === null) return null
  return level.leads.some((lead) => lead.kind === 'reach')
    ? null
    : directionOf(text.slice(region.mover.start, region.mover.end))
}

function nearest(baselines: readonly BaselineWords[], level: Span): BaselineWords | null {
  const distance = ({ start, end }: Span): number => (start >= level.end ? start - level.end : level.start - end)
  return [...baselines].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The noun phrase that a second level leaves out: `70% A đạt mức 3 và 30% đạt mức 4`. */
function headOf(text: string, spans: readonly Span[], words: string): readonly Span[] {
  const verb = /[\p{L}\p{M}]+/u.exec(words)?.[0]
  if (verb === undefined) return spans
  const pattern = new RegExp(bounded(verb), 'u')
  for (const [i, span] of spans.entries()) {
    const at = pattern.exec(compareKey(text.slice(span.start, span.end)))
    if (at !== null)
      return indicatorSpans(text, [...spans.slice(0, i), { start: span.start, end: span.start + at.index }], [])
  }
  const subject = readSubject(text, spans[0]!)
  return subject === null ? spans.slice(0, 1) : [subject]
}

function subjectOf(text: string, key: string, region: Region, spans: readonly Span[]): Span | null {
  const first = spans[0]!
  const measured = opensWithMeasure.exec(key.slice(first.start, first.end))?.[0]
  const candidates =
    measured === undefined ? spans : [{ start: first.start + measured.length, end: first.end }, ...spans]
  for (const candidate of candidates) {
    const subject = readSubject(text, candidate)
    if (subject !== null) return subject
  }
  if (region.lead === null) return null
  const lead = indicatorSpans(text, [region.lead], [])[0]
  return lead !== undefined && isActor(text, lead) ? readSubject(text, lead) : null
}

/** A date in the level's own words: behind it rather than in front; a bare year only next to it. */
function ownDue(reading: Reading, span: Span, level: Level): DueWords | null {
  const { key, leadingDue } = reading
  const touching = (a: number, b: number): boolean => a <= b && /^[\s,:(]*$/u.test(key.slice(a, b))
  const usable = reading.dues
    .filter((due) => within(due, span) && due !== leadingDue && !overlaps(due, level.quantity))
    .filter(
      (due) =>
        !due.bare ||
        touching(level.end, due.start) ||
        touching(due.end, level.start) ||
        touching(span.start, due.start),
    )
  return usable.find((due) => due.start >= level.end) ?? usable.at(-1) ?? leadingDue
}
