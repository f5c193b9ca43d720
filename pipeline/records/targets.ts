import { opensWithVerb } from '../../normalizers/duties/index.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { findTargets, type StatedTarget } from '../../normalizers/quantity/index.js'
import { readTimeline } from '../../normalizers/time/index.js'
import type { Evidence, Timeline } from '../../schema/index.js'
import type { Words } from '../words.js'
import {
  confidence,
  type RecordContext,
  type RowCriterion,
  recordArea,
  type TargetDraft,
  type TaskDraft,
} from './drafts.js'

/** What a place in the document gives the targets stated there. */
export interface TargetPlace {
  readonly sectionPath: string | null
  readonly headingArea: string | null
  readonly origin: 'body' | 'table'
  readonly task: TaskDraft | null
  /** Due date that the place gives: a phase's heading, the row's time cell. */
  readonly due: { readonly timeline: Timeline; readonly evidence: readonly Evidence[] } | null
  readonly criterion: RowCriterion | null
}

/** Adds a target for every measurable aim that the words state. */
export function addTargets(
  words: Words,
  place: TargetPlace,
  context: RecordContext,
  stated: readonly StatedTarget[] = findTargets(words.text, context.outline.plan),
  dutyStart = 0,
): TargetDraft[] {
  return stated.map((target) => addTarget(words, afterOrder(words.text, target, dutyStart), place, context))
}

/** `Sở A chủ trì, phối hợp với Sở B theo dõi thị trường, chuẩn bị nguồn hàng tăng 10%`: who and what else is told measures nothing. */
function afterOrder(text: string, target: StatedTarget, dutyStart: number): StatedTarget {
  const [first, ...more] = target.indicatorSpans
  if (first === undefined || first.start >= dutyStart || first.end <= dutyStart) return target
  let start = dutyStart
  for (const { index } of text.slice(dutyStart, first.end).matchAll(/[,;]\s+/gu)) {
    const clause = text.slice(dutyStart + index + 1, first.end).trimStart()
    if (opensWithVerb(clause)) start = first.end - clause.length
  }
  const spans = [{ start, end: first.end }, ...more]
  const indicator = spans
    .map((span) => text.slice(span.start, span.end))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return { ...target, indicatorSpans: spans, indicator }
}

function addTarget(words: Words, target: StatedTarget, place: TargetPlace, context: RecordContext): TargetDraft {
  const { plan } = context.outline
  const statement = words.slice(target.start, trimmedEnd(words.text, target.end))
  const ownDue = target.dueSpan === null ? null : dueOf(words, target.dueSpan, plan)
  const due = ownDue ?? place.due
  const { area, certainty } =
    place.task === null
      ? recordArea(place.headingArea, statement.text, context)
      : { area: place.task.area, certainty: 1 }
  const evidence: Evidence[] = [
    ...statement.evidence('text'),
    ...target.indicatorSpans.flatMap((s) => words.evidence('indicator', s.start, s.end)),
    ...(target.subjectSpan === null ? [] : words.evidence('subject', target.subjectSpan.start, target.subjectSpan.end)),
    ...(target.quantity === null ? [] : words.evidence('value', target.quantity.start, target.quantity.end)),
    ...(target.baseline === null ? [] : quote(words, target.baseline.text, 'baseline', target.start)),
    ...(due === null ? [] : due.evidence),
    ...(place.criterion?.words.evidence('criterion') ?? []),
  ]
  const draft: TargetDraft = {
    sectionPath: place.sectionPath,
    area,
    origin: place.origin,
    confidence: confidence(0.9 * certainty),
    evidence,
    at:
      target.quantity === null
        ? statement.start
        : (words.spans(target.quantity.start, target.quantity.end)[0]?.start ?? statement.start),
    text: statement.text,
    indicator: target.indicator,
    subject: target.subject,
    comparator: target.comparator,
    direction: target.direction,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    baseline: target.baseline,
    due: due === null ? null : due.timeline,
    criterion: place.criterion === null ? null : { code: place.criterion.code, maximum: place.criterion.maximum },
    task: place.task,
  }
  context.drafts.targets.push(draft)
  return draft
}

/** Evidence for words that stand somewhere in these, first looked for from `near` on; all of them where they don't. */
export function quote(words: Words, said: string, field: string, near = 0): Evidence[] {
  const behind = words.text.indexOf(said, near)
  const at = behind >= 0 ? behind : words.text.indexOf(said)
  return at < 0 ? words.evidence(field) : words.evidence(field, at, at + said.length)
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).endsWith('./.') ? end - 2 : end
}

function dueOf(words: Words, span: { start: number; end: number }, plan: PlanContext) {
  const timeline = readTimeline(words.text.slice(span.start, span.end), plan)
  if (timeline === null) return null
  return { timeline, evidence: words.evidence('due', span.start, span.end) }
}
