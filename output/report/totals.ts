import type { Comparison, TargetAgreement } from '../../schema/index.js'

/** Figures of the whole comparison, whatever of it a page shows. */
export interface ReportTotals {
  readonly plans: number
  readonly columns: number
  readonly tasks: number
  readonly targets: number
  readonly groups: number
  readonly grouped: number
  readonly unmatched: number
  readonly agreements: Readonly<Record<TargetAgreement, number>>
  readonly notFullyRead: number
}

export function reportTotals(whole: Comparison): ReportTotals {
  const agreements = { 'one-column': 0, same: 0, different: 0, conflict: 0, unknown: 0 }
  for (const row of whole.targets) agreements[row.agreement] += 1
  const grouped = new Set(whole.tasks.groups.flatMap((group) => group.cells.flatMap((cell) => cell.taskIds)))
  return {
    plans: whole.plans.length,
    columns: whole.columns.length,
    tasks: whole.plans.reduce((sum, plan) => sum + plan.counts.tasks, 0),
    targets: whole.plans.reduce((sum, plan) => sum + plan.counts.targets, 0),
    groups: whole.tasks.groups.length,
    grouped: grouped.size,
    unmatched: whole.tasks.unmatched.length,
    agreements,
    notFullyRead: whole.plans.filter((plan) => !plan.fullyRead).length,
  }
}
