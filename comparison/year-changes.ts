import type { NearRow, Restatement, TargetRow, TaskTable, YearChange, YearChanges } from '../schema/index.js'
import { yearsOf } from './columns.js'
import { compareIds, compareRecordIds } from './id-order.js'
import type { LoadedPlan, LoadedTarget, LoadedTask } from './loaded-plan.js'
import { mergerSource } from './province-lineage.js'
import {
  alikeOutside,
  besides,
  type Judgement,
  judgeTargets,
  judgeTasks,
  oneSided,
  type Sides,
} from './year-judgements.js'

/** The plans of one province for one span of years. */
interface Dated {
  readonly label: string
  readonly plans: readonly LoadedPlan[]
}

interface Tables {
  readonly targets: readonly TargetRow[]
  readonly criteria: readonly TargetRow[]
  readonly tasks: TaskTable
}

type RowOf = ReadonlyMap<string, string>

/**
 * What each province changed from one date to the next: neighbours in time are compared, the first with the second and so on. The last
 * plans of a province that a merger ended stand beside the first ones of its successor, and it is said that this is another province.
 */
export function yearChangesOf(
  plans: readonly LoadedPlan[],
  tables: Tables,
  restated: readonly Restatement[] = [],
): YearChanges[] {
  const rowOf = rowsOfRecords(tables, restated)
  const nearby = nearbyOf(tables)
  const territories = new Map<string, LoadedPlan[]>()
  for (const plan of plans) {
    if (plan.territory === null || plan.period === null) continue
    territories.set(plan.territory.id, [...(territories.get(plan.territory.id) ?? []), plan])
  }
  const sorted = [...territories].sort(([a], [b]) => compareIds(a, b)).map(([, own]) => datesOf(own))
  const between = (earlier: Dated, later: Dated): YearChanges => ({
    territory: later.plans[0]!.territory!,
    ...successionOf(earlier.plans[0]!, later.plans[0]!),
    earlier: { label: earlier.label, documentIds: earlier.plans.map(({ documentId }) => documentId) },
    later: { label: later.label, documentIds: later.plans.map(({ documentId }) => documentId) },
    changes: changesBetween(earlier, later, rowOf, nearby),
  })
  const withinOne = (dates: readonly Dated[]): [Dated, Dated][] => dates.slice(1).map((later, i) => [dates[i]!, later])
  /** The last plans of each province that a merger ended, with the first ones of its successor. */
  const intoSuccessor = (dates: readonly Dated[]): [Dated, Dated][] =>
    sorted
      .filter((others) => others[0]!.plans[0]!.became?.successor.id === dates[0]!.plans[0]!.territory!.id)
      .map((others) => [others.at(-1)!, dates[0]!])
  return sorted.flatMap((dates) => [
    ...intoSuccessor(dates).map(([earlier, later]) => between(earlier, later)),
    ...withinOne(dates).map(([earlier, later]) => between(earlier, later)),
  ])
}

/** Two provinces of which the later was formed of the earlier one and others. */
function successionOf(earlier: LoadedPlan, later: LoadedPlan): Pick<YearChanges, 'succession'> {
  if (earlier.became === null || earlier.territory!.id === later.territory!.id) return {}
  const { formers, since } = earlier.became
  return { succession: { earlier: earlier.territory!, formers: [...formers], since, source: mergerSource } }
}

function datesOf(plans: readonly LoadedPlan[]): Dated[] {
  const dates = new Map<string, LoadedPlan[]>()
  for (const plan of plans) {
    const label = yearsOf(plan.period!)
    dates.set(label, [...(dates.get(label) ?? []), plan])
  }
  return [...dates].sort(([a], [b]) => compareIds(a, b)).map(([label, list]) => ({ label, plans: list }))
}

/** What a plan says twice is one change: in the row that it shares with another plan, where one of the two has one. */
function rowsOfRecords({ targets, criteria, tasks }: Tables, restated: readonly Restatement[]): RowOf {
  const rowOf = new Map<string, string>()
  const documentsOf = new Map<string, Set<string>>()
  const enter = (record: string, row: string): void => {
    rowOf.set(record, row)
    documentsOf.set(row, (documentsOf.get(row) ?? new Set()).add(documentOf(record)))
  }
  for (const { id, cells } of [...targets, ...criteria]) {
    for (const { values } of cells) for (const { recordId } of values) enter(recordId, id)
  }
  for (const { id, cells } of tasks.groups) for (const { taskIds } of cells) for (const task of taskIds) enter(task, id)
  const isShared = (id: string): boolean => (documentsOf.get(rowOf.get(id) ?? '')?.size ?? 0) > 1
  for (const { recordId, byIds, whole } of restated) {
    if (!whole) continue
    const by = byIds.find(isShared) ?? byIds[0]!
    if (!isShared(recordId)) rowOf.set(recordId, rowOf.get(by) ?? by)
    else if (byIds.length === 1 && !isShared(by)) rowOf.set(by, rowOf.get(recordId)!)
  }
  return rowOf
}

/** What comes near a record without standing in its row. */
interface Nearby {
  /** Tasks of `also`, each with those that it is alike to. */
  readonly tasks: ReadonlyMap<string, readonly string[]>
  /** Targets, each with the documents that have one which is near. */
  readonly targets: ReadonlyMap<string, readonly { readonly documents: ReadonlySet<string>; readonly near: NearRow }[]>
}

function nearbyOf({ targets, criteria, tasks: { also } }: Tables): Nearby {
  const tasks = new Map<string, string[]>()
  for (const { from, to } of also) {
    tasks.set(from, [...(tasks.get(from) ?? []), to])
    tasks.set(to, [...(tasks.get(to) ?? []), from])
  }
  const recordsOf = ({ cells }: TargetRow) => cells.flatMap(({ values }) => values.map(({ recordId }) => recordId))
  const rows = new Map([...targets, ...criteria].map((row) => [row.id, row]))
  const documents = (rowId: string) => new Set(recordsOf(rows.get(rowId)!).map(documentOf))
  return {
    tasks,
    targets: new Map(
      [...rows.values()].flatMap((row) => {
        const near = (row.near ?? []).map((one) => ({ documents: documents(one.rowId), near: one }))
        return near.length === 0 ? [] : recordsOf(row).map((id) => [id, near] as const)
      }),
    ),
  }
}

const documentOf = (recordId: string): string => recordId.slice(0, recordId.lastIndexOf('#'))

/** Records of both dates by the row that lines them up; those without a row stand alone. */
function sidesOf<T extends { readonly id: string }>(
  earlier: readonly T[],
  later: readonly T[],
  rowOf: RowOf,
): Map<string, Sides<T>> {
  const rows = new Map<string, Sides<T>>()
  for (const [side, records] of [
    ['earlier', earlier],
    ['later', later],
  ] as const) {
    for (const record of records) {
      const key = rowOf.get(record.id) ?? record.id
      const sides = rows.get(key) ?? { earlier: [], later: [] }
      rows.set(key, sides)
      sides[side].push(record)
    }
  }
  return rows
}

function changesBetween(earlier: Dated, later: Dated, rowOf: RowOf, nearby: Nearby): YearChange[] {
  const read = {
    earlier: earlier.plans.every(({ fullyRead }) => fullyRead),
    later: later.plans.every(({ fullyRead }) => fullyRead),
  }
  const years = { earlier: earlier.plans[0]!.period!, later: later.plans[0]!.period! }
  const targets = (date: Dated, ofIndex: boolean): LoadedTarget[] =>
    date.plans.flatMap((plan) => plan.targets.filter(({ criterion }) => (criterion !== null) === ofIndex))
  const tasks = (date: Dated): LoadedTask[] => date.plans.flatMap((plan) => plan.tasks)
  const documents = {
    earlier: new Set(earlier.plans.map(({ documentId }) => documentId)),
    later: new Set(later.plans.map(({ documentId }) => documentId)),
  }
  /** What one date has alone, and what of the other comes near it. */
  const alone = (sides: Sides<LoadedTask | LoadedTarget>): Judgement | null => {
    const judged = oneSided(sides, read)
    if (judged === null || judged.kind === 'uncertain') return judged
    const other = judged.kind === 'new' ? documents.earlier : documents.later
    const ids = [...sides.earlier, ...sides.later].map(({ id }) => id)
    if (ids.some((id) => nearby.tasks.get(id)?.some((task) => other.has(documentOf(task))))) return alikeOutside
    const near = ids
      .flatMap((id) => nearby.targets.get(id) ?? [])
      .find((one) => [...one.documents].some((document) => other.has(document)))
    return near === undefined ? judged : besides(judged, near.near.differs)
  }
  const list = <T extends LoadedTask | LoadedTarget>(
    of: YearChange['of'],
    all: Map<string, Sides<T>>,
    judge: (sides: Sides<T>) => Judgement,
  ): YearChange[] =>
    [...all]
      .map(([key, sides]) => {
        const { kind, reason } = alone(sides) ?? judge(sides)
        return {
          kind,
          of,
          rowId: sides.earlier.length > 0 && sides.later.length > 0 ? key : null,
          earlierIds: sides.earlier.map(({ id }) => id),
          laterIds: sides.later.map(({ id }) => id),
          reason,
        }
      })
      .sort((a, b) => compareRecordIds(a.laterIds[0] ?? a.earlierIds[0]!, b.laterIds[0] ?? b.earlierIds[0]!))
  return [
    ...list('target', sidesOf(targets(earlier, false), targets(later, false), rowOf), (sides) =>
      judgeTargets(sides, years),
    ),
    ...list('criterion', sidesOf(targets(earlier, true), targets(later, true), rowOf), (sides) =>
      judgeTargets(sides, years),
    ),
    ...list('task', sidesOf(tasks(earlier), tasks(later), rowOf), (sides) => judgeTasks(sides, years)),
  ]
}
