import type { Comparison, TargetRow } from '../../schema/index.js'
import { lastDaysOf } from './last-days.js'

/** What holds of a task or target; the page counts by these marks instead of carrying each list of records. */
export const recordMark = {
  oneLead: 1,
  deadline: 2,
  product: 4,
  money: 8,
  result: 16,
  numbered: 32,
  criterion: 64,
  /** Its plan says it again elsewhere: it counts no further. */
  again: 128,
} as const

interface Places {
  readonly plan: ReadonlyMap<string, number>
  readonly areaPlace: (id: string | null) => number
  readonly word: (text: string | null) => number
}

/** [plan, kind, area, id in the plan, code, section, page, confidence, text, marks, quarter, doubts, evidence] */
export type RecordRow = readonly [
  number,
  't' | 'g' | 'r',
  number,
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  readonly number[],
  readonly (readonly [number, number, number])[],
]

const kindLetter = { task: 't', target: 'g', responsibility: 'r' } as const

/**
 * The records of the shown plans, in the order of plans and of reading.
 * @param rows all rows of targets and criteria, whatever of them a page shows: they know the last days
 */
export function recordTable(view: Comparison, { plan, areaPlace, word }: Places, rows: readonly TargetRow[]) {
  const marks = new Map<string, number>()
  const quarterOf = new Map<string, string>()
  const mark = (ids: readonly string[], bit: number) => {
    for (const id of ids) marks.set(id, (marks.get(id) ?? 0) | bit)
  }
  for (const measure of view.measures) {
    if (measure.areaId !== null) continue
    mark(measure.oneLead.ids, recordMark.oneLead)
    mark(measure.deadline.ids, recordMark.deadline)
    mark(measure.product.ids, recordMark.product)
    mark(measure.money.ids, recordMark.money)
    mark(measure.concreteness.resultIds, recordMark.result)
    mark(measure.numberedTargets.ids, recordMark.numbered)
    mark(measure.criteria.ids, recordMark.criterion)
    mark(measure.restated?.ids ?? [], recordMark.again)
    for (const { quarter, ids } of measure.quarters) for (const id of ids) quarterOf.set(id, quarter)
  }
  for (const { recordId, quarter } of lastDaysOf(rows)) quarterOf.set(recordId, quarter)
  for (const cell of view.matrix) mark(cell.criterionIds, recordMark.criterion)
  const shown = ([id]: readonly [string, string]) => plan.has(view.records[id]?.documentId ?? '')
  const quarters = [...new Set([...quarterOf].filter(shown).map(([, quarter]) => quarter))].sort()
  const quarterPlace = new Map(quarters.map((quarter, place) => [quarter, place + 1]))

  const places = new Map<string, number>()
  const table: RecordRow[] = []
  for (const [id, record] of Object.entries(view.records)) {
    const planPlace = plan.get(record.documentId)
    if (planPlace === undefined) continue
    places.set(id, table.length)
    table.push([
      planPlace,
      kindLetter[record.kind],
      areaPlace(record.area),
      id.startsWith(`${record.documentId}#`) ? id.slice(record.documentId.length + 1) : id,
      word(record.code),
      word(record.sectionPath),
      record.page ?? 0,
      record.confidence,
      word(record.text),
      marks.get(id) ?? 0,
      quarterPlace.get(quarterOf.get(id) ?? '') ?? 0,
      record.doubts.map(word),
      evidenceOf(record, word),
    ])
  }
  return { rows: table, places, quarters }
}

/** [field, quote, page]; a place that says no more than the record's own words and page is left out. */
function evidenceOf(record: Comparison['records'][string], word: Places['word']) {
  return record.evidence
    .filter(({ quote, page }) => quote !== null || page !== record.page)
    .map(({ field, quote, page }) => [word(field), word(quote), page ?? 0] as const)
}
