import type { Restatement, TaskTable } from '../schema/index.js'
import { rounded } from './id-order.js'
import type { LoadedDuty, LoadedPlan, LoadedTarget, LoadedTask } from './loaded-plan.js'
import { hasMoney, hasOneLead, hasProduct } from './measures.js'
import { coveredBy, type Saying, sayingOf, unionOf } from './saying.js'
import { amountKey, unitKey } from './unit-measures.js'

/** A job told in running text and again as a row: fewer words than this say too little to be sure of it. */
const FEWEST_WORDS = 5
/** Words that more rows than this have tell no two of them apart. */
const MOST_ROWS = 60

interface Told<T> {
  readonly record: T
  readonly saying: Saying
}

/**
 * What a plan says in its running text and again in a table or an appendix (`Phụ lục phân công nhiệm vụ`). Both records stay; `whole`
 * means that the one named first says nothing that the others do not, so that it counts no further.
 */
export function restatementsOf({ tasks, targets, responsibilities }: LoadedPlan): Restatement[] {
  const told = restatedTasks(tasks)
  return [
    ...told,
    ...restatedTargets(targets.filter(({ criterion }) => criterion === null)),
    ...restatedDuties(responsibilities, told),
  ]
}

/** Ids of the records that count no further, because the plan says the whole of them again. */
export const wholeIn = (restatements: readonly Restatement[]): ReadonlySet<string> =>
  new Set(restatements.filter(({ whole }) => whole).map(({ recordId }) => recordId))

/** The table without tasks that stand in it, or in a group, in their other words. */
export function withoutRestated(table: TaskTable, restatements: readonly Restatement[]): TaskTable {
  const alone = new Set(table.unmatched.map(({ taskId }) => taskId))
  const left = new Set<string>()
  for (const { recordId, byIds, whole } of restatements) {
    if (!whole) continue
    // what one of the two is matched with, the other is, too
    if (alone.has(recordId)) left.add(recordId)
    else if (byIds.length === 1) left.add(byIds[0]!)
  }
  return left.size === 0 ? table : { ...table, unmatched: table.unmatched.filter(({ taskId }) => !left.has(taskId)) }
}

const isRow = ({ origin, words }: LoadedTask | LoadedTarget): boolean =>
  origin === 'table' || /^PL(?![\p{L}])/u.test(words.sectionPath ?? '')

function sidesOf<T extends LoadedTask | LoadedTarget>(records: readonly T[], wordsOf: (record: T) => string) {
  const told = records.map((record): Told<T> => ({ record, saying: sayingOf(wordsOf(record)) }))
  const enough = told.filter(({ saying }) => saying.words.size >= FEWEST_WORDS)
  return { prose: enough.filter(({ record }) => !isRow(record)), rows: enough.filter(({ record }) => isRow(record)) }
}

/** For each text the rows that share a telling pair of words with it. */
function nearRows<T>(rows: readonly Told<T>[]): (saying: Saying) => Told<T>[] {
  const byPair = new Map<string, number[]>()
  for (const [i, { saying }] of rows.entries()) {
    for (const pair of saying.pairs) {
      const known = byPair.get(pair)
      if (known === undefined) byPair.set(pair, [i])
      else known.push(i)
    }
  }
  return ({ pairs }) => {
    const found = new Set<number>()
    for (const pair of pairs) {
      const places = byPair.get(pair)
      if (places !== undefined && places.length <= MOST_ROWS) for (const i of places) found.add(i)
    }
    return [...found].sort((a, b) => a - b).map((i) => rows[i]!)
  }
}

function restatedTasks(tasks: readonly LoadedTask[]): Restatement[] {
  const { prose, rows } = sidesOf(tasks, ({ words }) => words.text)
  if (prose.length === 0 || rows.length === 0) return []
  const near = nearRows(rows)
  const found: Restatement[] = []
  const taken = new Set<string>()
  for (const { record, saying } of prose) {
    const agreeing = near(saying).filter((row) => mayBeOne(record, row.record))
    const wider = agreeing.filter((row) => coveredBy(saying, row.saying).whole)
    const equal = wider.find((row) => coveredBy(row.saying, saying).whole) ?? wider[0]
    if (equal !== undefined) {
      const score = rounded(coveredBy(saying, equal.saying).share)
      if (saysAll(record, [equal.record])) {
        found.push({ recordId: record.id, byIds: [equal.record.id], whole: true, score })
        continue
      }
      // the text has what the row lacks: a lead body, a day
      if (saysAll(equal.record, [record]) && coveredBy(equal.saying, saying).whole && !taken.has(equal.record.id)) {
        taken.add(equal.record.id)
        found.push({ recordId: equal.record.id, byIds: [record.id], whole: true, score })
        continue
      }
    }
    const parts = agreeing.filter((row) => coveredBy(row.saying, saying).whole)
    if (parts.length === 0) continue
    const { whole, share } = coveredBy(saying, unionOf(parts.map((part) => part.saying)))
    found.push({
      recordId: record.id,
      byIds: parts.map((part) => part.record.id),
      whole: whole && parts.length > 1 && parts.every((part) => saysAll(record, [part.record])),
      score: rounded(share),
    })
  }
  return found
}

/** Nothing that both say contradicts: the bodies that lead, the last day, the sum, the area. */
function mayBeOne(a: LoadedTask, b: LoadedTask): boolean {
  return (
    (a.area === null || b.area === null || a.area === b.area) &&
    (a.lead.length === 0 || b.lead.length === 0 || a.lead.some(({ id }) => b.lead.some((body) => body.id === id))) &&
    (a.end === null || b.end === null || a.end === b.end) &&
    (a.money === null || b.money === null || a.money.amount === b.money.amount)
  )
}

/** Whether others have every field that a task has, so that a count without it loses nothing. */
function saysAll(task: LoadedTask, others: readonly LoadedTask[]): boolean {
  const has = (test: (task: LoadedTask) => boolean): boolean => !test(task) || others.some(test)
  return (
    (task.area === null || others.some(({ area }) => area !== null)) &&
    task.lead.every(({ id }) => others.some(({ lead }) => lead.some((body) => body.id === id))) &&
    task.coordinate.every(({ id }) =>
      others.some(({ lead, coordinate }) => [...lead, ...coordinate].some((body) => body.id === id)),
    ) &&
    has(hasOneLead) &&
    has(({ end }) => end !== null) &&
    has(hasProduct) &&
    has(({ targetIds }) => targetIds.length > 0) &&
    has(hasMoney)
  )
}

function restatedTargets(targets: readonly LoadedTarget[]): Restatement[] {
  const { prose, rows } = sidesOf(targets, ({ indicator }) => indicator)
  if (prose.length === 0 || rows.length === 0) return []
  const near = nearRows(rows)
  const taken = new Set<string>()
  return prose.flatMap(({ record, saying }) => {
    const again = near(saying).find(
      (row) =>
        !taken.has(row.record.id) &&
        isSameAim(record, row.record) &&
        coveredBy(saying, row.saying).whole &&
        // `100% cơ quan duy trì …` in the table, `Duy trì 100% cơ quan …` in the text
        (coveredBy(row.saying, saying).whole || coveredBy(row.saying, sayingOf(record.words.text)).whole),
    )
    if (again === undefined) return []
    taken.add(again.record.id)
    const score = rounded(coveredBy(saying, again.saying).share)
    // the text may know the day, and the table not
    const [less, more] =
      record.due !== null && again.record.due === null ? [again.record, record] : [record, again.record]
    return { recordId: less.id, byIds: [more.id], whole: less.area === null || more.area !== null, score }
  })
}

const isSameAim = (a: LoadedTarget, b: LoadedTarget): boolean =>
  unitKey(a.unit) === unitKey(b.unit) &&
  amountKey(a) === amountKey(b) &&
  a.comparator === b.comparator &&
  a.direction === b.direction &&
  (a.due === null || b.due === null || a.due === b.due) &&
  (a.area === null || b.area === null || a.area === b.area)

/** Duties of a task that is told again as one record: those that this record gives to the same body, in the same part. */
function restatedDuties(duties: readonly LoadedDuty[], told: readonly Restatement[]): Restatement[] {
  const of = new Map<string, LoadedDuty[]>()
  for (const duty of duties) {
    if (duty.taskId === null) continue
    const known = of.get(duty.taskId)
    if (known === undefined) of.set(duty.taskId, [duty])
    else known.push(duty)
  }
  return told
    .filter(({ whole, byIds }) => whole && byIds.length === 1)
    .flatMap(({ recordId, byIds, score }) =>
      (of.get(recordId) ?? []).flatMap((duty) => {
        const again = of.get(byIds[0]!)?.find(({ org, role }) => org.id === duty.org.id && role === duty.role)
        return again === undefined ? [] : [{ recordId: duty.id, byIds: [again.id], whole: true, score }]
      }),
    )
}
