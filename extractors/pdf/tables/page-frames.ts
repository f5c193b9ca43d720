import type { GridTable } from './grid-table.js'

/** Part of the page that a row of one cell takes where it is no row: what stands in a frame over or under a table. */
const TALL = 0.3

/** A table that shares lines with a frame around the page, without the parts of the frame over and under it. */
export function withoutFrame(grid: GridTable, pageHeight: number): GridTable {
  const { rowEdges, columnEdges, spans } = grid
  const isFramePart = (row: number) => {
    const isTall = rowEdges[row + 1]! - rowEdges[row]! > TALL * pageHeight
    return (
      isTall && spans.some((s) => s.top === row && s.bottom === row + 1 && s.right - s.left === columnEdges.length - 1)
    )
  }
  let first = 0
  let end = rowEdges.length - 1
  while (first < end && isFramePart(first)) first++
  while (end > first && isFramePart(end - 1)) end--
  if (first === end || (first === 0 && end === rowEdges.length - 1)) return grid
  const kept = spans.filter(({ top, bottom }) => top >= first && bottom <= end)
  return {
    ...grid,
    box: { ...grid.box, top: rowEdges[first]!, bottom: rowEdges[end]! },
    rowEdges: rowEdges.slice(first, end + 1),
    spans: kept.map((span) => ({ ...span, top: span.top - first, bottom: span.bottom - first })),
    openTop: kept.filter(({ top }) => top === first).every(({ openTop }) => openTop),
    openBottom: kept.filter(({ bottom }) => bottom === end).every(({ openBottom }) => openBottom),
  }
}
