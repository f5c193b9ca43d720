import type { Table } from '../../schema/index.js'
import { cut, lengthOf, oneLine } from '../terminal.js'
import type { Part, View } from './view.js'

const GAP = '  '
const NARROWEST = 3

/** The logical tables, cells cut to the width of the terminal; inherited cells are dim. */
export const tablesPart: Part = (document, view) =>
  document.tables.flatMap((table, i) => [...(i === 0 ? [] : ['']), ...tableLines(table, view)])

function tableLines(table: Table, { paint, width }: View): string[] {
  const heads = table.columns.map((column) => `${oneLine(column.name)} (${column.role})`)
  const widths = fitWidths(
    table.columns.map((_, c) =>
      Math.max(lengthOf(heads[c]!), ...table.rows.map((row) => lengthOf(oneLine(row.cells[c]?.text ?? '')))),
    ),
    width - GAP.length * Math.max(0, table.columns.length - 1),
  )
  const cell = (text: string, c: number): string => {
    const room = widths[c] ?? NARROWEST
    const words = cut(oneLine(text), room)
    return words + ' '.repeat(Math.max(0, room - lengthOf(words)))
  }
  const lines = [
    paint(
      'dim',
      [table.id, table.caption]
        .filter(Boolean)
        .map((fact) => oneLine(fact!))
        .join('  '),
    ),
  ]
  lines.push(paint('bold', heads.map(cell).join(GAP).trimEnd()))
  for (const row of table.rows) {
    const cells = row.cells.map(({ text, inherited }, c) => {
      const words = cell(text, c)
      return inherited ? paint('dim', words) : row.kind === 'record' ? words : paint('bold', words)
    })
    lines.push(cells.join(GAP).trimEnd())
  }
  return lines
}

/** Takes room from the widest columns until all fit. */
export function fitWidths(natural: readonly number[], total: number): number[] {
  if (natural.reduce((sum, width) => sum + width, 0) <= total) return [...natural]
  const even = Math.max(NARROWEST, Math.floor(total / Math.max(1, natural.length)))
  const narrow = natural.filter((width) => width <= even)
  const left = total - narrow.reduce((sum, width) => sum + width, 0)
  const wide = natural.length - narrow.length
  const share = Math.max(NARROWEST, Math.floor(left / Math.max(1, wide)))
  return natural.map((width) => (width <= even ? width : Math.min(width, share)))
}
