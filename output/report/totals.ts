import { saidAgain } from '../../comparison/said-again.js'
import type { Comparison } from '../../schema/index.js'

/** Figures of the whole comparison, whatever of it a page shows. */
export interface ReportTotals {
  readonly plans: number
  readonly columns: number
  readonly tasks: number
  readonly targets: number
  readonly groups: number
  readonly grouped: number
  readonly unmatched: number
  /**
   * Rows of targets that several columns have, and of them those that agree, and those that do not; those of one column, and of
   * them those that come near a row of another.
   */
  readonly targetRows: Readonly<Record<'shared' | 'same' | 'different' | 'single' | 'near' | 'conflict', number>>
  readonly notFullyRead: number
}

/** How many records of a plan count: what it says twice counts once. */
export function countedOf({ counts, restated }: Comparison['plans'][number]) {
  const again = saidAgain(restated)
  return {
    tasks: counts.tasks - again.tasks,
    targets: counts.targets - again.targets,
    responsibilities: counts.responsibilities - again.responsibilities,
  }
}

export function reportTotals(whole: Comparison): ReportTotals {
  const shared = whole.targets.filter(({ cells }) => cells.length > 1)
  const agreeing = (kind: string) => shared.filter(({ agreement }) => agreement === kind).length
  const columnsOf = new Map(
    [...whole.targets, ...whole.criteria].map(({ id, cells }) => [id, cells.map(({ columnId }) => columnId)]),
  )
  const isNear = ({ cells, near = [] }: Comparison['targets'][number]) =>
    cells.length === 1 &&
    near.some(({ rowId }) => columnsOf.get(rowId)?.some((column) => column !== cells[0]!.columnId) ?? false)
  const grouped = new Set(whole.tasks.groups.flatMap((group) => group.cells.flatMap((cell) => cell.taskIds)))
  return {
    plans: whole.plans.length,
    columns: whole.columns.length,
    tasks: whole.plans.reduce((sum, plan) => sum + countedOf(plan).tasks, 0),
    targets: whole.plans.reduce((sum, plan) => sum + countedOf(plan).targets, 0),
    groups: whole.tasks.groups.length,
    grouped: grouped.size,
    unmatched: whole.tasks.unmatched.length,
    targetRows: {
      shared: shared.length,
      same: agreeing('same'),
      different: agreeing('different'),
      single: whole.targets.length - shared.length,
      near: whole.targets.filter(isNear).length,
      conflict: whole.targets.filter(({ agreement }) => agreement === 'conflict').length,
    },
    notFullyRead: whole.plans.filter((plan) => !plan.fullyRead).length,
  }
}

/** How many changes of each kind two dates have, whatever of them a page shows, and how many of all have both sides. */
export function changeTotals(whole: Comparison, { earlier, later }: Comparison['years'][number]) {
  const key = (documentIds: readonly string[]) => documentIds.join(' ')
  const changes =
    whole.years.find(
      (year) =>
        key(year.earlier.documentIds) === key(earlier.documentIds) &&
        key(year.later.documentIds) === key(later.documentIds),
    )?.changes ?? []
  const kinds: Partial<Record<Comparison['years'][number]['changes'][number]['kind'], number>> = {}
  for (const { kind } of changes) kinds[kind] = (kinds[kind] ?? 0) + 1
  const met = changes.filter(({ earlierIds, laterIds }) => earlierIds.length > 0 && laterIds.length > 0).length
  return { kinds, met, of: changes.length }
}
