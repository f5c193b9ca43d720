import type { PageBox, PageContent } from '../page-content.js'
import { pageTableOf, shareRuns } from './cell-runs.js'
import type { GridTable } from './grid-table.js'
import type { TableFinding } from './page-table.js'
import { isTable } from './plausibility.js'
import { ruledGrids } from './ruled-grids.js'
import { unruledGrids } from './unruled-grids.js'

/** A page of tables has some hundred rules, a map many thousand. */
export const MOST_RULES = 6_000
/** A page set in the smallest letters has some ten thousand runs of one letter each. */
const MOST_RUNS = 40_000

/** The tables of a page, with the words in their cells. Never throws. */
export function findTables(page: PageContent): TableFinding {
  const tooManyRules = page.rules.length > MOST_RULES
  if (tooManyRules || page.glyphRuns.length > MOST_RUNS) return { tables: [], rest: page.glyphRuns, tooManyRules }
  const ruled: GridTable[] = []
  // The larger come first: a table inside a cell of another is part of that cell, one inside a mere frame is not.
  for (const grid of ruledGrids(page)) {
    if (!ruled.some(({ box }) => overlaps(box, grid.box)) && isTable(grid, page, page.glyphRuns)) ruled.push(grid)
  }
  const grids = [...ruled, ...unruledGrids(page, ruled)]
  if (grids.length === 0) return { tables: [], rest: page.glyphRuns, tooManyRules }
  const { cells, rest, index } = shareRuns(page.glyphRuns, grids)
  const tables = grids.map((grid, i) => {
    const first = index.firstOf(i)
    return pageTableOf(grid, cells.slice(first, first + grid.spans.length), i < ruled.length)
  })
  return { tables: tables.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left), rest, tooManyRules }
}

/** By more than borders that touch. */
function overlaps(a: PageBox, b: PageBox): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 2 && down > 2
}
