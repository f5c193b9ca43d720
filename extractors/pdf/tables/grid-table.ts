import type { PageBox } from '../page-content.js'
import { type Lattice, latticeOf } from './lattice.js'
import { type Span, spansOf } from './spans.js'
import type { StrokeGroup } from './strokes.js'

/** A table before its words are put into it. */
export interface GridTable {
  readonly box: PageBox
  readonly columnEdges: readonly number[]
  readonly rowEdges: readonly number[]
  readonly spans: readonly GridSpan[]
  readonly openTop: boolean
  readonly openBottom: boolean
  /** Part of its outline that has lines, drawn or asked for. */
  readonly outlined: number
}

/** A cell by its columns and rows; `right` and `bottom` are the first after it. */
export interface GridSpan extends Readonly<Span> {
  readonly openTop: boolean
  readonly openBottom: boolean
}

export function gridTableOf(strokes: StrokeGroup): GridTable | null {
  const lattice = latticeOf(strokes)
  return lattice === null ? null : compact(lattice, spansOf(lattice))
}

/** Leaves out the edges at which no cell begins: ends of tables inside cells, stubs. */
function compact(lattice: Lattice, spans: readonly Span[]): GridTable {
  const columns = edgesOf(
    lattice.xs,
    spans.flatMap(({ left, right }) => [left, right]),
  )
  const rows = edgesOf(
    lattice.ys,
    spans.flatMap(({ top, bottom }) => [top, bottom]),
  )
  return {
    box: { left: columns.edges[0]!, top: rows.edges[0]!, right: columns.edges.at(-1)!, bottom: rows.edges.at(-1)! },
    columnEdges: columns.edges,
    rowEdges: rows.edges,
    spans: spans.map(({ left, top, right, bottom }) => ({
      left: columns.places[left]!,
      top: rows.places[top]!,
      right: columns.places[right]!,
      bottom: rows.places[bottom]!,
      openTop: isOpen(lattice, top, left, right),
      openBottom: isOpen(lattice, bottom, left, right),
    })),
    openTop: isOpen(lattice, 0, 0, lattice.xs.length - 1),
    openBottom: isOpen(lattice, lattice.ys.length - 1, 0, lattice.xs.length - 1),
    outlined: outlineOf(lattice),
  }
}

function edgesOf(marks: readonly number[], used: readonly number[]): { edges: number[]; places: number[] } {
  const isUsed = new Set(used)
  const edges: number[] = []
  const places = marks.map((mark, i) => (isUsed.has(i) ? edges.push(mark) - 1 : -1))
  return { edges, places }
}

/** Less than half of the line between two rows is drawn, from one column to before another. */
function isOpen({ xs, drawnFloors }: Lattice, line: number, from: number, to: number): boolean {
  const width = xs.length - 1
  let drawn = 0
  for (let c = from; c < to; c++) if (drawnFloors[line * width + c] === 1) drawn += xs[c + 1]! - xs[c]!
  return drawn < (xs[to]! - xs[from]!) / 2
}

function outlineOf({ xs, ys, walls, floors }: Lattice): number {
  const width = xs.length - 1
  const height = ys.length - 1
  let lined = 0
  for (let c = 0; c < width; c++) {
    lined += (floors[c]! + floors[height * width + c]!) * (xs[c + 1]! - xs[c]!)
  }
  for (let r = 0; r < height; r++) {
    lined += (walls[r * xs.length]! + walls[r * xs.length + width]!) * (ys[r + 1]! - ys[r]!)
  }
  return lined / (2 * (xs[width]! - xs[0]!) + 2 * (ys[height]! - ys[0]!))
}
