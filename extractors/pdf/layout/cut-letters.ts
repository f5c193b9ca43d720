import type { PageContent } from '../page-content.js'
import type { PageTable } from '../tables/page-table.js'

/** Points that a line may be off the edge that it is drawn at. */
const SAME_EDGE = 3
/** In sizes of the letters: words that end so near the edge run into it. */
const AT_EDGE = 0.4
/** So many cells run into the edge; one may just be full. */
const ENOUGH = 2

/** Whether letters of the page are cut off at its side: drawn in part and clipped, or left out by a printer with the side of a table. */
export function cutsLetters(page: PageContent, tables: readonly PageTable[]): boolean {
  return tables.some((table) => isCutTable(table, page)) || hasClippedEnds(page)
}

/** Its columns have lines, as has its left side; its right side has none, and words run into it. */
function isCutTable({ ruled, box, columnEdges, rows }: PageTable, { rules }: PageContent): boolean {
  if (!ruled) return false
  const isDrawn = (x: number) =>
    rules.some(
      ({ axis, left, right, top, bottom }) =>
        axis === 'vertical' && Math.abs((left + right) / 2 - x) < SAME_EDGE && top < box.bottom && bottom > box.top,
    )
  if (isDrawn(box.right) || !columnEdges.slice(0, -1).every(isDrawn)) return false
  const last = columnEdges.length - 1
  const full = rows
    .flatMap(({ cells }) => cells)
    .filter(({ column, columnSpan, runs }) => {
      return column + columnSpan === last && runs.some((run) => run.box.right > box.right - AT_EDGE * run.size)
    })
  return full.length >= ENOUGH
}

/** A letter outside of what is shown goes on with one that is inside. */
function hasClippedEnds({ glyphRuns }: PageContent): boolean {
  return glyphRuns.some((run, i) => {
    const before = glyphRuns[i - 1]
    if (run.visibility !== 'clipped' || before?.visibility !== 'shown' || run.text.trim() === '') return false
    if (run.angle !== 0 || before.angle !== 0 || Math.abs(run.baseline - before.baseline) > 0.1 * run.size) return false
    return Math.abs(run.box.left - before.box.right) <= 0.6 * run.size
  })
}
