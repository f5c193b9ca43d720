import type { GlyphRun, PageContent } from '../page-content.js'
import { CellIndex } from './cell-runs.js'
import type { GridTable } from './grid-table.js'
import { middleOf } from './run-places.js'

/** Smaller grids, in points, are marks or parts of a drawing. */
const NARROWEST = 60
const LOWEST = 9
/** Boxes for single letters, as forms have them, are narrower on the average. */
const NARROWEST_COLUMN = 16
/** Part of the outline that a table has drawn; joined boxes of a chart have less. */
const OUTLINED = 0.5

/** What lines mark off is a table where it has columns, an outline and words in two cells: not a frame, a stamp or a drawing. */
export function isTable(grid: GridTable, { width, height }: PageContent, runs: readonly GlyphRun[]): boolean {
  const { box, columnEdges, rowEdges, spans } = grid
  const columns = columnEdges.length - 1
  const rows = rowEdges.length - 1
  const breadth = box.right - box.left
  if (columns < 2 || breadth < NARROWEST || box.bottom - box.top < LOWEST) return false
  if (breadth / columns < NARROWEST_COLUMN || grid.outlined < OUTLINED) return false
  // One row of two: a column of text beside another, boxes beside each other. A row of a table is broad and not a page high.
  if (rows === 1 && columns === 2 && (breadth < width / 2 || box.bottom - box.top > height / 2)) return false
  if (!spans.some(({ left, right }) => right - left < columns)) return false
  return hasWordsInTwoCells(grid, runs)
}

function hasWordsInTwoCells(grid: GridTable, runs: readonly GlyphRun[]): boolean {
  const index = new CellIndex([grid])
  let first = -1
  for (const run of runs) {
    const { x, y } = middleOf(run)
    const cell = index.cellAt(x, y)
    if (cell < 0 || cell === first || run.visibility !== 'shown' || run.text.trim() === '') continue
    if (first >= 0) return true
    first = cell
  }
  return false
}
