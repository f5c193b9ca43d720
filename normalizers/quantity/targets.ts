import { compareKey } from '../letters.js'
import { firstOpenYear, type PlanContext, unknownPlan } from '../plan-context.js'
import { findStarters, isDoneOrConditional, opensWithMeasure, reportsPast } from './aims.js'
import { aimsAtCount, isListedAfter, isRatioBase, plainlyAims } from './counts.js'
import { type BaselineWords, type DueWords, findBaselines, findDues, findOutlooks, findTrends } from './due.js'
import { readLevels } from './level-targets.js'
import { findLevels, type Level } from './levels.js'
import { findPastFigures, without } from './past-figures.js'
import { splitSegments } from './regions.js'
import { insideBrackets, overlaps, type Span, splitSentences, within, wordsBefore } from './sentences.js'
import type { Reading, StatedTarget } from './stated-target.js'
import { readTrend } from './trend-targets.js'
import { moneyUnits } from './units.js'

/** Without a digit or a comparison nothing can be measured. */
const measurable = /\d|hơn|so với|gấp|nửa|phần (?:ba|tư|bốn|năm)/iu
const measurableInWords = /\d|hơn|so với|gấp|nửa|phần\s|(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)\s/iu

const comparing = /hơn|so với/u

export interface TargetOptions {
  /** True in a section of objectives or targets: there a plain count (`Trồng mới 1.000 ha rừng`) is an aim. */
  readonly aims?: boolean
}

/**
 * Measurable aims stated in one paragraph or cell: plain NFC text, one block. Several levels in a sentence give several targets.
 * The plan's year, where known, tells what is past (`Năm 2018: đạt 87,99%` in a plan of 2019).
 */
export function findTargets(
  text: string,
  plan: PlanContext = unknownPlan,
  { aims = false }: TargetOptions = {},
): StatedTarget[] {
  if (!(aims ? measurableInWords : measurable).test(text)) return []
  const key = compareKey(text)
  return splitSentences(text).flatMap((sentence) => readSentence(text, key, sentence, plan, aims))
}

function readSentence(text: string, key: string, sentence: Span, plan: PlanContext, aims: boolean): StatedTarget[] {
  const said = key.slice(sentence.start, sentence.end)
  if (!(aims ? measurableInWords : measurable).test(said)) return []
  const candidates = findLevels(key, sentence, aims)
  if (candidates.length === 0 && !comparing.test(said)) return []
  const figures = said.includes('(') ? findPastFigures(text, key, sentence, plan) : []
  const words = without(key, sentence, figures)
  if (reportsPast(words, aims)) return []
  const trends = comparing.test(words) ? findTrends(text, key, sentence.start, sentence.end) : []
  if (candidates.length === 0 && trends.length === 0) return []

  const baselines = [...findBaselines(text, key, sentence.start, sentence.end), ...figures]
  const aside = /tầm|định\s+hướng/u.test(words) ? findOutlooks(key, sentence.start, sentence.end) : []
  const { levels, started } = withStartingLevels(text, key, candidates)
  const kept: Level[] = []
  for (const level of levels) {
    if (isAim(key, sentence, level, baselines, aims) || isListedAfter(level, kept.at(-1), key)) kept.push(level)
  }
  const dues = findDues(key, sentence.start, sentence.end).filter(
    (due) =>
      !baselines.some((b) => overlaps(b, due)) &&
      !aside.some((o) => overlaps(o, due)) &&
      !kept.some((l) => overlaps(l.quantity, due)),
  )
  const plain = trends.filter(
    (t) => !kept.some((level) => overlaps(level, t) || (level.start >= t.end && level.start - t.end < 12)),
  )
  const merged = trends.filter((t) => !plain.includes(t))
  const first = Math.min(...[...kept, ...plain].map((l) => l.start))
  const leadingDue = dues.find((due) => due.start < first && isLeading(key, sentence, due)) ?? null
  const reading: Reading = {
    text,
    key,
    sentence,
    dues,
    aside,
    baselines: [...baselines, ...started, ...merged],
    leadingDue,
  }

  const targets: StatedTarget[] = []
  for (const segment of splitSegments(text, key, sentence, [...kept, ...plain])) {
    const own = kept.filter((level) => within(level, segment))
    targets.push(...readLevels(reading, segment, own, targets.at(-1) ?? null))
    for (const trend of plain) if (within(trend, segment)) targets.push(...readTrend(reading, segment, trend))
  }
  return targets.filter((target) => !isBeforePlan(text, target.dueSpan, plan))
}

function isBeforePlan(text: string, due: Span | null, plan: PlanContext): boolean {
  const first = firstOpenYear(plan)
  if (due === null || first === null) return false
  const years = [...text.slice(due.start, due.end).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((m) => Number(m[0]))
  return years.length > 0 && Math.max(...years) < first
}

/** After a starting level: `(năm 2022) lên …` */
const risesTo = /^(\s*\(?(?:năm\s+)?(?:19|20)\d{2}\)?|\s*\(?hiện\s+nay\)?)?\s*,?\s*(?:lên|xuống|tăng|giảm)/u

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
    const opens = key.slice(level.quantity.start, level.end).startsWith('từ')
    const rise = risesTo.exec(key.slice(level.end, next.end))
    if (!opens || rise === null) return true
    const { start } = level.quantity
    const end = level.end + (rise[1]?.length ?? 0)
    const year = /\d{4}/.exec(rise[1] ?? '')
    const baseline = { text: text.slice(start, end), year: year === null ? null : Number(year[0]), value: level.value }
    started.push({ start, end, baseline })
    return false
  })
  return { levels: kept, started }
}

function isAim(key: string, sentence: Span, level: Level, baselines: readonly BaselineWords[], aims: boolean): boolean {
  if (baselines.some((b) => overlaps(b, level.quantity))) return false
  const before = wordsBefore(key, sentence.start, level.start)
  if (isDoneOrConditional(before, key.slice(level.end, sentence.end))) return false
  if (insideBrackets(key, level.start) && /\((?:[^()]*\s)?(?:19|20)\d{2}[^()]*$/u.test(before)) return false
  if (level.leads.some((l) => l.kind === 'compare') && rulesOut.test(before)) return false
  if (level.kind === 'percent' || level.kind === 'top') return true
  if (isRatioBase(level)) return false
  // `ngộ độc đông người (từ 30 người trở lên)`: a condition
  if (/\(\s*$/u.test(before) && !level.leads.some((lead) => lead.strong)) return false
  if (level.kind === 'bare')
    return (
      level.leads.some((l) => l.word.startsWith('đạt') || l.strong) &&
      (/(?:chỉ số|điểm|index|pci|papi|sipas)/u.test(before) ||
        opensWithMeasure.test(key.slice(sentence.start, level.start)))
    )
  if (aims && plainlyAims(level, key, sentence.start)) return true
  if (level.unit !== null && moneyUnits.has(level.unit) && level.leads.every((l) => l.kind === 'filler')) return false
  return aimsAtCount(level, key, sentence.start)
}

/** `không còn xã dưới 15 tiêu chí`: the number says of which there shall be none. */
const rulesOut = /(?<![\p{L}\p{M}])không\s+(?:còn|có)\s+\p{L}[^,;:]{0,60}$/u

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
