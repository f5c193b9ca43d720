import type { SourceCell, SourceParagraph, SourceTable } from '../../schema/source-document.js'

/** What `\trowd` … says of one cell. */
export interface CellShape {
  /** Its right edge in twips. */
  readonly right: number
  readonly mergesLeft: boolean
  readonly mergesUp: boolean
}

export interface RowShape {
  readonly left: number
  readonly cells: readonly CellShape[]
  readonly header: boolean
}

export interface TableRow {
  readonly shape: RowShape
  readonly cells: readonly (readonly SourceParagraph[])[]
}

type OpenCell = { -readonly [K in keyof SourceCell]: SourceCell[K] } & { paragraphs: SourceParagraph[] }

/** Edges of rows that are nearer than this (twips, 1.5 mm) are one edge of the table. */
const SAME_EDGE = 85
/** Width of cells that no row shape tells of. */
const UNTOLD_WIDTH = 1000

/** Rows with edges in twips → a table with columns and spans. */
export function buildTable(rows: readonly TableRow[]): SourceTable {
  const fitted = rows.map(fitShape)
  const columnOf = columnsOf(fitted)
  /** By its first column the cell that a cell below may go on from. */
  let above = new Map<number, OpenCell>()
  const built = fitted.map(({ shape, cells }) => {
    const row: OpenCell[] = []
    const open = new Map<number, OpenCell>()
    let left = columnOf(shape.left)
    for (const [i, { right, mergesLeft, mergesUp }] of shape.cells.entries()) {
      const end = Math.max(left + 1, columnOf(right))
      const paragraphs = cells[i] ?? []
      const before = row.at(-1)
      const owner = mergesUp ? above.get(left) : undefined
      if (mergesLeft && before !== undefined && before.column + before.columnSpan === left) {
        before.columnSpan = end - before.column
        before.paragraphs.push(...paragraphs)
      } else if (owner !== undefined) {
        owner.rowSpan++
        owner.paragraphs.push(...paragraphs)
        open.set(left, owner)
      } else {
        const cell: OpenCell = { column: left, columnSpan: end - left, rowSpan: 1, paragraphs: [...paragraphs] }
        row.push(cell)
        open.set(left, cell)
      }
      left = end
    }
    above = open
    return { cells: row, header: shape.header, breakBefore: false }
  })
  return { kind: 'table', certainty: 'grid', rows: built }
}

/** A shape for every cell of the row, whatever the file told: no words go for want of one. */
function fitShape({ shape, cells }: TableRow): TableRow {
  const shapes = [...shape.cells]
  for (let right = shapes.at(-1)?.right ?? shape.left; shapes.length < cells.length; ) {
    right += UNTOLD_WIDTH
    shapes.push({ right, mergesLeft: false, mergesUp: false })
  }
  return { shape: { ...shape, cells: shapes }, cells }
}

function columnsOf(rows: readonly TableRow[]): (edge: number) => number {
  const edges = [...new Set(rows.flatMap(({ shape }) => [shape.left, ...shape.cells.map(({ right }) => right)]))]
  edges.sort((a, b) => a - b)
  const columns = new Map<number, number>()
  let column = -1
  let first = Number.NEGATIVE_INFINITY
  for (const edge of edges) {
    if (edge - first > SAME_EDGE) {
      column++
      first = edge
    }
    columns.set(edge, column)
  }
  return (edge) => columns.get(edge) ?? 0
}
