import type { TargetRow } from '../../schema/index.js'

/** The quarter of the last day of each target that has one. */
export function lastDaysOf(
  rows: readonly TargetRow[],
): { readonly columnId: string; readonly recordId: string; readonly quarter: string }[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ columnId, values }) =>
      values.flatMap(({ recordId, due }) => (due === null ? [] : [{ columnId, recordId, quarter: quarterOf(due) }])),
    ),
  )
}

/** `2014-09-30` → `2014-Q3`. */
const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
