import type { Restatement, YearChange, YearChanges } from '../schema/index.js'
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
import {
  documentOf,
  type Nearby,
  nearbyOf,
  pairAlone,
  type RowOf,
  rowsOfRecords,
  sidesOf,
  type Tables,
} from './year-rows.js'

/** The plans of one province for one span of years. */
interface Dated {
  readonly label: string
  readonly plans: readonly LoadedPlan[]
}

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
    if (ids.some((id) => nearby.tasks.get(id)?.some((task) => other.has(documentOf(task.id))))) return alikeOutside
    const near = ids
      .flatMap((id) => nearby.targets.get(id) ?? [])
      .find((one) => [...one.documents].some((document) => other.has(document)))
    return near === undefined ? judged : besides(judged, near.near.differs)
  }
  const list = <T extends LoadedTask | LoadedTarget>(
    of: YearChange['of'],
    all: Map<string, Sides<T>>,
    judge: (sides: Sides<T>) => Judgement,
    isRow: (key: string) => boolean = () => true,
  ): YearChange[] =>
    [...all]
      .map(([key, sides]) => {
        const { kind, reason } = alone(sides) ?? judge(sides)
        return {
          kind,
          of,
          rowId: sides.earlier.length > 0 && sides.later.length > 0 && isRow(key) ? key : null,
          earlierIds: sides.earlier.map(({ id }) => id),
          laterIds: sides.later.map(({ id }) => id),
          reason,
        }
      })
      .sort((a, b) => compareRecordIds(a.laterIds[0] ?? a.earlierIds[0]!, b.laterIds[0] ?? b.earlierIds[0]!))
  const together = sidesOf(tasks(earlier), tasks(later), rowOf)
  return [
    ...list('target', sidesOf(targets(earlier, false), targets(later, false), rowOf), (sides) =>
      judgeTargets(sides, years),
    ),
    ...list('criterion', sidesOf(targets(earlier, true), targets(later, true), rowOf), (sides) =>
      judgeTargets(sides, years),
    ),
    ...list(
      'task',
      pairAlone(together, nearby),
      (sides) => judgeTasks(sides, years),
      (key) => together.get(key)!.later.length > 0,
    ),
  ]
}
