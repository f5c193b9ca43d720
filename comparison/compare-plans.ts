import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import {
  COMPARISON_VERSION,
  type ComparedPlan,
  type Comparison,
  type ComparisonRecord,
  type Grouping,
  type Restatement,
} from '../schema/index.js'
import { alignBodies } from './align-bodies.js'
import { alignCriteria } from './align-criteria.js'
import { alignTargets } from './align-targets.js'
import { alignTasks } from './align-tasks.js'
import { areasOf } from './areas.js'
import { bodiesSince } from './body-lineage.js'
import { columnsOf, inOrder } from './columns.js'
import { diagnose, type SameDocument } from './diagnose.js'
import { isDoubtful, type LoadedPlan } from './loaded-plan.js'
import { holdingsOf, matrixOf } from './matrix.js'
import { measureOf } from './measures.js'
import { restatementsOf, wholeIn, withoutRestated } from './restated.js'
import { withNear } from './target-near.js'
import { yearChangesOf } from './year-changes.js'

export interface CompareOptions {
  /** What a column is; one document by default. */
  readonly by?: Grouping
  /** The areas of the rows, in order; by default those of the national reform programme. */
  readonly taxonomy?: Taxonomy
  /** What the plans were chosen by, for the record. */
  readonly filter?: Comparison['filter']
  /** Documents that stood in several runs, for the diagnostics. */
  readonly same?: readonly SameDocument[]
}

const noFilter: Comparison['filter'] = { provinces: [], years: [], kinds: [], areas: [] }

/**
 * Lays plans side by side. The order of `loaded` does not matter; equal plans give an equal comparison.
 *
 * @example
 * ```ts
 * const { plans } = await loadRuns(['results'])
 * const comparison = comparePlans(plans, { by: 'province' })
 * ```
 */
export function comparePlans(loaded: readonly LoadedPlan[], options: CompareOptions = {}): Comparison {
  const { by = 'document', filter = noFilter, taxonomy, same = [] } = options
  const plans = inOrder(loaded)
  const columns = columnsOf(plans, by)
  const areas = areasOf(plans, taxonomy)
  const shown = filter.areas.length === 0 ? areas.list : areas.list.filter(({ id }) => filter.areas.includes(id))
  const restated = new Map(plans.map((plan) => [plan.documentId, restatementsOf(plan)]))
  const again = wholeIn([...restated.values()].flat())
  const holdings = holdingsOf(columns, shown, again)
  const columnOf = new Map(columns.flatMap(({ head }) => head.documentIds.map((id) => [id, head.id])))
  const day = latestDay(plans)
  const { targets, criteria } = withNear(alignTargets(columns), alignCriteria(columns))
  const tasks = withoutRestated(alignTasks(columns, day), [...restated.values()].flat())
  return {
    schemaVersion: COMPARISON_VERSION,
    by,
    filter,
    plans: plans.map((plan) => comparedPlan(plan, columnOf.get(plan.documentId)!, restated.get(plan.documentId)!)),
    columns: columns.map(({ head }) => head),
    areas: [...shown],
    matrix: matrixOf(holdings),
    measures: holdings.map(measureOf),
    targets,
    criteria,
    tasks,
    bodies: alignBodies(columns, day, again),
    years: yearChangesOf(plans, { targets, criteria, tasks }, [...restated.values()].flat()),
    diagnostics: diagnose({ plans, areas, rows: [...targets, ...criteria], same, restated, asked: filter.provinces }),
    records: recordsOf(plans),
  }
}

/** The last day that the plans speak for: bodies are those of that day. A plan without a day is as late as its latest body. */
function latestDay(plans: readonly LoadedPlan[]): string {
  const days = plans.flatMap((plan) => {
    const { issuedOn, period } = plan
    if (issuedOn === null && period === null) return [bodiesSince(bodyIdsOf(plan))]
    return [issuedOn, period === null ? null : `${period.from}-12-31`]
  })
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '')
}

const bodyIdsOf = ({ tasks, responsibilities }: LoadedPlan): string[] => [
  ...tasks.flatMap(({ lead, coordinate }) => [...lead, ...coordinate].map(({ id }) => id)),
  ...responsibilities.map(({ org }) => org.id),
]

function comparedPlan(plan: LoadedPlan, columnId: string, restated: Restatement[]): ComparedPlan {
  const { tasks, targets, responsibilities, pagesNotRead, diagnostics, became: _, ...head } = plan
  return {
    ...head,
    columnId,
    pagesNotRead: [...pagesNotRead],
    doubtful: [...tasks, ...targets, ...responsibilities].filter(isDoubtful).map(({ id }) => id),
    ...(restated.length > 0 && { restated }),
    counts: { tasks: tasks.length, targets: targets.length, responsibilities: responsibilities.length },
    diagnostics,
  }
}

function recordsOf(plans: readonly LoadedPlan[]): Record<string, ComparisonRecord> {
  const records: Record<string, ComparisonRecord> = {}
  for (const { tasks, targets, responsibilities } of plans) {
    for (const { id, words } of [...tasks, ...targets, ...responsibilities]) records[id] = words
  }
  return records
}
