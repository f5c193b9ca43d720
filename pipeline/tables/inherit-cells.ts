import type { ColumnRole } from '../../schema/index.js'
import type { Marker } from '../outline/markers.js'
import type { LogicalRow } from './cells.js'

/** `nt`, `-nt-`, `như trên`, `"`: the cell above again. */
const sameAsAbove = /^[-–\s]*(?:n\.?t\.?|như trên|["”〃])[-–\s]*$/iu

/** The time stands first, and what is to be done behind it. */
function isCalendar(columnOf: ReadonlyMap<ColumnRole, number>): boolean {
  const time = columnOf.get('timeline')
  const work = columnOf.get('activity') ?? columnOf.get('task')
  return time !== undefined && work !== undefined && time < work
}

/** Fills what a plain text leaves empty: group and task cells from above, bodies and time only where all three are empty. */
export function inheritCells(rows: readonly LogicalRow[], columnOf: ReadonlyMap<ColumnRole, number>): LogicalRow[] {
  if (columnOf.has('criterion')) return [...rows]
  const result: LogicalRow[] = []
  let above: LogicalRow | null = null
  const at = (role: ColumnRole) => columnOf.get(role)
  for (const row of rows) {
    if (row.kind !== 'record') {
      above = null
      result.push(row)
      continue
    }
    const cells = [...row.cells]
    if (above !== null) {
      for (const [i, cell] of cells.entries()) {
        if (sameAsAbove.test(cell.words.text)) cells[i] = { ...above.cells[i]!, inherited: true }
      }
      const take = (role: ColumnRole) => {
        const i = at(role)
        if (i === undefined || !cells[i]!.words.isEmpty || above!.cells[i]!.words.isEmpty) return
        cells[i] = { ...above!.cells[i]!, inherited: true }
      }
      const filled = (role: ColumnRole) => at(role) !== undefined && !row.cells[at(role)!]!.words.isEmpty
      take('group')
      if (at('activity') !== undefined || !filled('task')) take('task')
      // an activity of a task that changes is not the one above
      const sameTask = !filled('task') && !filled('group')
      if (sameTask && !filled('activity')) take('activity')
      // a calendar: what has no month of its own belongs to the one above
      if (isCalendar(columnOf)) take('timeline')
      if (!filled('lead') && !filled('coordinate') && !filled('timeline')) {
        take('lead')
        take('coordinate')
        take('timeline')
      }
    }
    const marker: Marker | null =
      row.marker ??
      (above !== null &&
      !cells.some((c, i) => i === at('group') && !c.inherited && !c.words.isEmpty) &&
      columnOf.has('activity')
        ? above.marker
        : null)
    const full: LogicalRow = { ...row, cells, marker }
    result.push(full)
    above = full
  }
  return result
}
