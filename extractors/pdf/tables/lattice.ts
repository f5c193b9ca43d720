import type { Stroke, StrokeGroup } from './strokes.js'

/** Columns and rows that a group of lines marks off, and which of the lines between their places are drawn. */
export interface Lattice {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Line `i` of `xs` beside row `r`: at `r * xs.length + i`. */
  readonly walls: Uint8Array
  /** Line `i` of `ys` over column `c`: at `i * (xs.length - 1) + c`. */
  readonly floors: Uint8Array
  /** As `floors`, without the lines that words ask for. */
  readonly drawnFloors: Uint8Array
}

/** Lines nearer than this, in points, are one border: double lines, cells set apart, columns that differ a little from row to row. */
const NEAR = 4.2
/** A border is not broader than this, however many lines make it. */
const BROADEST = 6
/** Part of the side of a place that must be drawn for a border to be there: gaps and pieces that jut out do not count. */
const COVERED = 0.6
/** More places have drawings, not tables. */
const MOST_PLACES = 40_000

/** Null where the lines do not make a grid, or make one that no table has. */
export function latticeOf({ horizontals, verticals }: StrokeGroup): Lattice | null {
  const columns = snap(verticals)
  const rows = snap(horizontals)
  const xs = columns.map(({ at }) => at)
  const ys = rows.map(({ at }) => at)
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_PLACES) return null
  const walls = new Uint8Array((ys.length - 1) * xs.length)
  for (const [i, { strokes }] of columns.entries()) {
    for (const [r, covered] of coverage(strokes, ys).entries()) walls[r * xs.length + i] = covered
  }
  const width = xs.length - 1
  const floors = new Uint8Array(ys.length * width)
  const drawnFloors = new Uint8Array(ys.length * width)
  for (const [i, { strokes }] of rows.entries()) {
    floors.set(coverage(strokes, xs), i * width)
    drawnFloors.set(
      coverage(
        strokes.filter(({ drawn }) => drawn),
        xs,
      ),
      i * width,
    )
  }
  return { xs, ys, walls, floors, drawnFloors }
}

interface Border {
  readonly at: number
  readonly strokes: readonly Stroke[]
}

function snap(strokes: readonly Stroke[]): Border[] {
  const sorted = [...strokes].sort((a, b) => a.at - b.at)
  const borders: Border[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1
    while (
      to < sorted.length &&
      sorted[to]!.at - sorted[to - 1]!.at <= NEAR &&
      sorted[to]!.at - sorted[from]!.at <= BROADEST
    ) {
      to++
    }
    const near = sorted.slice(from, to)
    const weight = near.reduce((sum, { start, end }) => sum + end - start, 0)
    const at = near.reduce((sum, stroke) => sum + stroke.at * (stroke.end - stroke.start), 0) / weight
    borders.push({ at: weight > 0 ? at : near[0]!.at, strokes: near })
    from = to
  }
  return borders
}

/** 1 for each stretch between two neighbouring marks that the lines cover. */
function coverage(strokes: readonly Stroke[], marks: readonly number[]): Uint8Array {
  const covered = new Uint8Array(marks.length - 1)
  const lengths = new Float64Array(marks.length - 1)
  const reached = new Float64Array(marks.length - 1).fill(Number.NEGATIVE_INFINITY)
  for (const { start, end } of [...strokes].sort((a, b) => a.start - b.start)) {
    for (let i = stretchAt(marks, start); i < lengths.length && marks[i]! < end; i++) {
      // What an earlier line covers already counts once: double lines.
      const from = Math.max(start, marks[i]!, reached[i]!)
      const to = Math.min(end, marks[i + 1]!)
      if (to > from) lengths[i]! += to - from
      reached[i] = Math.max(reached[i]!, to)
    }
  }
  for (let i = 0; i < lengths.length; i++) covered[i] = lengths[i]! >= COVERED * (marks[i + 1]! - marks[i]!) ? 1 : 0
  return covered
}

/** Index of the stretch between marks that a place is in; 0 before the first. */
export function stretchAt(marks: readonly number[], place: number): number {
  let low = 0
  let high = marks.length - 1
  while (low < high - 1) {
    const middle = (low + high) >> 1
    if (marks[middle]! <= place) low = middle
    else high = middle
  }
  return low
}
