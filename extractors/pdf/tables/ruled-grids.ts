import type { PageContent, PageFill } from '../page-content.js'
import { completeBody, completeRows, type RuledGrid } from './completion.js'
import { type GridTable, gridTableOf } from './grid-table.js'
import { closeSides } from './open-sides.js'
import { withoutFrame } from './page-frames.js'
import { columnsBetweenRules, rowsBesideRules } from './parallel-rules.js'
import { connectStrokes, outlinesOf, type StrokeGroup, strokesOf } from './strokes.js'

/** Shaded areas lighter than this are white boxes over something. */
const WHITE = 0.985
/** A shaded cell meets the next, or the lines of the table, within this many points. */
const TOUCH = 4.2
/** Shaded areas that are looked at; more are a picture. */
const MOST_FILLS = 2_000

/** Grids that lines or shades mark off, the larger first; which of them are tables their words must show. */
export function ruledGrids(page: PageContent): GridTable[] {
  const { glyphRuns: runs } = page
  const groups = connectStrokes(strokesOf(page.rules))
  const shades = page.fills.length > MOST_FILLS ? [] : page.fills.filter(({ lightness }) => lightness < WHITE)
  const crossed = groups.filter(({ horizontals, verticals }) => horizontals.length > 0 && verticals.length > 0)
  const ruled = crossed.flatMap((group) => gridsOf(closeSides(group))).map((table) => withShades(table, shades))
  const parallel = groups.filter(({ horizontals, verticals }) => horizontals.length === 0 || verticals.length === 0)
  ruled.push(...[...columnsBetweenRules(parallel, runs), ...rowsBesideRules(parallel, runs)].flatMap(gridsOf))
  const free = shades.filter((fill) => !ruled.some(({ grid }) => meets(fill, grid)))
  const shaded = connectStrokes(outlinesOf(free)).flatMap(gridsOf)
  const all = [...ruled, ...shaded]
  const floorOf = ({ grid }: RuledGrid) => {
    return Math.min(
      page.height,
      ...all.map((other) => other.grid.box.top).filter((top) => top > grid.box.bottom - TOUCH),
    )
  }
  const completed = ruled.map((table) => completeBody(completeRows(table, runs), runs, floorOf(table)))
  for (const table of shaded) {
    const whole = completeBody(table, runs, floorOf(table))
    // Shades alone are marks on words: they make a table where heads stand in them.
    if (whole.grid.rowEdges.length > 2) completed.push(whole)
  }
  return completed.map(({ grid }) => withoutFrame(grid, page.height)).sort((a, b) => areaOf(b) - areaOf(a))
}

function gridsOf(strokes: StrokeGroup): RuledGrid[] {
  const grid = gridTableOf(strokes)
  return grid === null ? [] : [{ strokes, grid }]
}

/** Heads that are shaded, over a body that is ruled. */
function withShades(table: RuledGrid, shades: readonly PageFill[]): RuledGrid {
  const { box } = table.grid
  const above = shades.filter((fill) => {
    return Math.abs(fill.bottom - box.top) <= TOUCH && fill.left >= box.left - TOUCH && fill.right <= box.right + TOUCH
  })
  if (above.length < 2) return table
  const { horizontals, verticals } = outlinesOf(above)
  const strokes = {
    horizontals: [...table.strokes.horizontals, ...horizontals],
    verticals: [...table.strokes.verticals, ...verticals],
  }
  return gridsOf(strokes)[0] ?? table
}

function meets(fill: PageFill, { box }: GridTable): boolean {
  const x = (fill.left + fill.right) / 2
  const y = (fill.top + fill.bottom) / 2
  return x > box.left && x < box.right && y > box.top - TOUCH && y < box.bottom + TOUCH
}

function areaOf({ box }: GridTable): number {
  return (box.right - box.left) * (box.bottom - box.top)
}
