/** Values that rest on figures which a reading machine was not sure of: they become null, the words stay. */
import type { Budget, Evidence, Span, Timeline } from '../../schema/index.js'
import type { Readings } from '../readings.js'
import type { RecordDrafts } from './drafts.js'

/**
 * Takes every value out of the drafts that doubtful figures would have given, and gives the places of those figures. Numbers and dates
 * of citations are withheld where they are read, so that no other mention is given them.
 */
export function withholdValues(drafts: RecordDrafts, readings: Readings): Span[] {
  if (readings.isEmpty) return []
  const places = new Map<number, Span>()
  const note = (spans: readonly Span[]) => {
    for (const { start, end } of spans) places.set(start, { start, end })
  }
  note(drafts.withheld)
  /** Whether the words of a field hold doubtful figures; where none are quoted for it, those of the record. */
  const isDoubtful = (evidence: readonly Evidence[], fields: readonly string[], otherwise: readonly string[]) => {
    const quoted = evidence.filter(({ field }) => fields.includes(field))
    const searched = quoted.length > 0 ? quoted : evidence.filter(({ field }) => otherwise.includes(field))
    const doubtful = searched.flatMap(({ start, end }) => readings.doubtfulFigures(start, end))
    note(doubtful)
    return doubtful.length > 0
  }
  for (const task of drafts.tasks) {
    const { timeline, budget, evidence } = task
    if (saysTime(timeline) && isDoubtful(evidence, ['timeline'], ['text'])) task.timeline = withoutTime(timeline!)
    if (saysSum(budget) && isDoubtful(evidence, ['budget'], ['text'])) task.budget = withoutSums(budget!)
    // what each source gives may be said in the note
    else if (budget?.sources.some(({ amount }) => amount !== null) && isDoubtful(evidence, ['note'], []))
      task.budget = { ...withoutSums(budget), amount: budget.amount }
  }
  for (const target of drafts.targets) {
    const { value, valueMax, baseline, due, evidence } = target
    if ((value !== null || valueMax !== null) && isDoubtful(evidence, ['value'], ['text'])) {
      target.value = null
      target.valueMax = null
    }
    if (baseline !== null && (baseline.value !== null || baseline.year !== null)) {
      if (isDoubtful(evidence, ['baseline'], ['text'])) target.baseline = { ...baseline, year: null, value: null }
    }
    if (saysTime(due) && isDoubtful(evidence, ['due'], ['text'])) target.due = withoutTime(due!)
  }
  for (const responsibility of drafts.responsibilities) {
    const { due, evidence } = responsibility
    if (saysTime(due) && isDoubtful(evidence, ['due'], ['duty'])) responsibility.due = withoutTime(due!)
  }
  for (const { number, issuedOn, evidence } of drafts.citations) {
    if (number === null || issuedOn === null) isDoubtful(evidence, ['text'], [])
  }
  return [...places.values()].sort((a, b) => a.start - b.start)
}

function saysTime(timeline: Timeline | null): boolean {
  return timeline?.terms.some(hasFigures) ?? false
}

function hasFigures({ start, end, recurrence, times }: Timeline['terms'][number]): boolean {
  return start !== null || end !== null || times !== null || /\d/.test(recurrence ?? '')
}

/** Terms that no figure gives stay: `Quý 1I/2022 và thường xuyên`. */
function withoutTime({ text, terms }: Timeline): Timeline {
  return {
    text,
    terms: [
      { kind: 'unparsed', start: null, end: null, recurrence: null, times: null, condition: null },
      ...terms.filter((term) => !hasFigures(term)),
    ],
  }
}

function saysSum(budget: Budget | null): boolean {
  return budget !== null && (budget.amount !== null || budget.sources.some(({ amount }) => amount !== null))
}

function withoutSums(budget: Budget): Budget {
  return { ...budget, amount: null, sources: budget.sources.map(({ name }) => ({ name, amount: null })) }
}
