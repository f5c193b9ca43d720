/** Where a table stands in the document. */
import type { Table } from '../../schema/index.js'
import type { OutlineNode } from '../outline/structure.js'
import type { LogicalTable } from '../tables/cells.js'

/** Where a table stands in the document. */
export interface TablePlace {
  readonly sectionPath: string | null
  readonly sectionId: string | null
  readonly headingArea: string | null
  readonly parents: readonly string[]
  /** Unit of money said above the table: `Đơn vị tính: triệu đồng`. */
  readonly unit: string | null
}

/** `Đơn vị tính: triệu đồng` in the line before a table. */
export function unitAbove(node: OutlineNode): string | null {
  const siblings = node.parent?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]?.body?.text ?? ''
  return /^\(?\s*(?:đơn vị tính|đvt)\s*:\s*([^)]{3,30})\)?$/iu.exec(before)?.[1] ?? null
}

export function* tableNodes(
  node: OutlineNode,
  parents: readonly string[],
): Generator<{ node: OutlineNode; parents: readonly string[] }> {
  if (node.type === 'table') yield { node, parents }
  const own = node.heading ?? (node.children.length > 0 ? node.body : null)
  const below = own === null ? parents : [...parents, own.text]
  for (const child of node.children) yield* tableNodes(child, below)
}

export function toTable(table: LogicalTable, id: string, place: TablePlace, caption: string | null): Table {
  return {
    id,
    sectionId: place.sectionId,
    caption,
    columns: table.columns.map(({ name, role }) => ({ name, role })),
    rows: table.rows.map((row) => ({
      kind: row.kind,
      cells: row.cells.map((cell) => ({ text: cell.words.text, inherited: cell.inherited, spans: cell.words.spans() })),
    })),
  }
}
