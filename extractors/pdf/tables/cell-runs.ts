import type { GlyphRun, PageBox } from '../page-content.js'
import type { GridTable } from './grid-table.js'
import { stretchAt } from './lattice.js'
import type { PageTable, PageTableCell } from './page-table.js'
import { cutRun, middleOf } from './run-places.js'

/** Words that jut out of a table by less, in points, are in it. */
const JUT = 3

/** Which cell of which table a place of the page is in. */
export class CellIndex {
  readonly #tables: readonly { grid: GridTable; first: number; owners: Uint32Array; width: number }[]
  readonly count: number

  constructor(grids: readonly GridTable[]) {
    let count = 0
    this.#tables = grids.map((grid) => {
      const width = grid.columnEdges.length - 1
      const owners = new Uint32Array(width * (grid.rowEdges.length - 1))
      const first = count
      for (const { left, top, right, bottom } of grid.spans) {
        for (let row = top; row < bottom; row++) owners.fill(count, row * width + left, row * width + right)
        count++
      }
      return { grid, first, owners, width }
    })
    this.count = count
  }

  /** Number of the cell, through all tables; -1 outside of them. */
  cellAt(x: number, y: number): number {
    for (const { grid, owners, width } of this.#tables) {
      const { left, top, right, bottom } = grid.box
      const isInside = x >= left - JUT && x <= right + JUT && y >= top && y <= bottom
      if (!isInside) continue
      return owners[stretchAt(grid.rowEdges, y) * width + stretchAt(grid.columnEdges, x)]!
    }
    return -1
  }

  firstOf(table: number): number {
    return this.#tables[table]!.first
  }
}

/** The words of a page in their cells, and those in none. Letters that a reader does not see are left out of cells. */
export function shareRuns(
  runs: readonly GlyphRun[],
  grids: readonly GridTable[],
): { cells: GlyphRun[][]; rest: GlyphRun[]; index: CellIndex } {
  const index = new CellIndex(grids)
  const cells: GlyphRun[][] = Array.from({ length: index.count }, () => [])
  const rest: GlyphRun[] = []
  const placeOf = (x: number, y: number) => index.cellAt(x, y)
  for (const [i, run] of runs.entries()) {
    const before = runs[i - 1]
    if (before !== undefined && isHalfSeen(run, before)) {
      const place = placeOf(run.box.left, middleOf(run).y)
      if (place < 0) rest.push(run)
      else cells[place]!.push({ ...run, visibility: 'shown' })
    } else if (run.visibility !== 'shown') rest.push(run)
    else for (const part of cutRun(run, placeOf)) (part.place < 0 ? rest : cells[part.place]!).push(part.run)
  }
  return { cells, rest, index }
}

/** A letter cut off by the edge of a table that is broader than its page: the end of a word that is seen. */
function isHalfSeen(run: GlyphRun, before: GlyphRun): boolean {
  if (run.visibility !== 'clipped' || before.visibility !== 'shown' || run.angle !== 0 || before.angle !== 0)
    return false
  const isNext = Math.abs(run.box.left - before.box.right) <= 0.2 * run.size
  return isNext && run.text.length === 1 && Math.abs(run.baseline - before.baseline) <= 0.1 * run.size
}

export function pageTableOf(grid: GridTable, runs: readonly (readonly GlyphRun[])[], ruled: boolean): PageTable {
  const { box, columnEdges, rowEdges, openTop, openBottom } = grid
  const rows = rowEdges.slice(1).map((bottom, i) => ({ top: rowEdges[i]!, bottom, cells: [] as PageTableCell[] }))
  for (const [i, { left, top, right, bottom, openTop, openBottom }] of grid.spans.entries()) {
    const cellBox: PageBox = {
      left: columnEdges[left]!,
      top: rowEdges[top]!,
      right: columnEdges[right]!,
      bottom: rowEdges[bottom]!,
    }
    const place = { row: top, column: left, rowSpan: bottom - top, columnSpan: right - left }
    rows[top]!.cells.push({ ...place, box: cellBox, openTop, openBottom, runs: runs[i]! })
  }
  for (const row of rows) row.cells.sort((a, b) => a.column - b.column)
  return { box, ruled, columnEdges, rowEdges, rows, openTop, openBottom }
}
