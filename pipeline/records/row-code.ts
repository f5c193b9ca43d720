import { isBullet } from '../outline/markers.js'
import type { LogicalCell, LogicalRow, LogicalTable } from '../tables/cells.js'

/** Markers from the table's root: groups, the row's ordinal, the mark of its own words; a count where a task has several without. */
export function codeOf(
  row: LogicalRow,
  ordinal: LogicalCell,
  own: string | null,
  table: LogicalTable,
  bullets: Map<string, number>,
): string | null {
  const parts: { label: string; decimal: boolean }[] = []
  for (let at = row.group; at !== null; at = at.parent) {
    if (at.marker !== null && !isBullet(at.marker))
      parts.unshift({ label: at.marker.label, decimal: at.marker.style === 'decimal' })
  }
  if (row.marker !== null && !isBullet(row.marker))
    parts.push({ label: row.marker.label, decimal: row.marker.style === 'decimal' })
  if (own !== null) parts.push({ label: own, decimal: /\./.test(own) })
  const labels: string[] = []
  for (const part of parts) {
    // a decimal marker stands for its own parents
    if (part.decimal) while (labels.length > 0 && /^[\d.]+$/.test(labels.at(-1)!)) labels.pop()
    labels.push(part.label)
  }
  const code = labels.join('.')
  const isBulleted = row.marker !== null && isBullet(row.marker)
  // an ordinal that goes on from above is one, whether its cell is merged or left empty
  const shared = own === null && (isBulleted || (row.marker !== null && (ordinal.words.isEmpty || ordinal.inherited)))
  if (!shared && !(own === null && row.marker === null)) {
    if (own === null) bullets.set(code, 1)
    return code === '' ? null : code
  }
  const n = (bullets.get(code) ?? 0) + 1
  bullets.set(code, n)
  if (!table.columnOf.has('ordinal') && code === '') return `-${n}`
  return code === '' ? `-${n}` : `${code}.-${n}`
}
