import type { PageFill, PageRule } from '../page-content.js'

/** A line of a table by its place across its direction and its span along it. */
export interface Stroke {
  readonly at: number
  readonly start: number
  readonly end: number
  /** False for lines that the places of words ask for and nobody drew. */
  readonly drawn: boolean
}

/** Lines that can be the borders of one table. */
export interface StrokeGroup {
  readonly horizontals: readonly Stroke[]
  readonly verticals: readonly Stroke[]
}

/** Lines that end so near to another, in points, meet it: cells set apart by a pixel or two, corners drawn short. */
const REACH = 3
/** Pieces of one line stand no further apart across it. */
const SAME_LINE = 1.5

export function strokesOf(rules: readonly PageRule[]): StrokeGroup {
  const horizontals: Stroke[] = []
  const verticals: Stroke[] = []
  for (const { axis, left, top, right, bottom } of rules) {
    if (!Number.isFinite(left + top + right + bottom)) continue
    if (axis === 'horizontal') horizontals.push(drawnStroke((top + bottom) / 2, left, right))
    else verticals.push(drawnStroke((left + right) / 2, top, bottom))
  }
  return { horizontals, verticals }
}

/** The edges of shaded areas, which stand for borders where none are drawn. */
export function outlinesOf(areas: readonly PageFill[]): StrokeGroup {
  const fills = areas.filter(({ left, top, right, bottom }) => Number.isFinite(left + top + right + bottom))
  const horizontals = fills.flatMap((f) => [f.top, f.bottom].map((at) => drawnStroke(at, f.left, f.right)))
  const verticals = fills.flatMap((f) => [f.left, f.right].map((at) => drawnStroke(at, f.top, f.bottom)))
  return { horizontals, verticals }
}

function drawnStroke(at: number, start: number, end: number): Stroke {
  return { at, start, end, drawn: true }
}

/** The lines of a group that touch each other, directly or over others, apart from those that touch none of them. */
export function connectStrokes({ horizontals, verticals }: StrokeGroup): StrokeGroup[] {
  const byX = [...verticals].sort((a, b) => a.at - b.at)
  const parents = Array.from({ length: horizontals.length + byX.length }, (_, i) => i)
  for (const [h, across] of horizontals.entries()) {
    const last = across.end + REACH
    for (let v = firstAtOrAfter(byX, across.start - REACH); v < byX.length && byX[v]!.at <= last; v++) {
      const { start, end } = byX[v]!
      if (across.at >= start - REACH && across.at <= end + REACH) join(parents, h, horizontals.length + v)
    }
  }
  joinPieces(horizontals, 0, parents)
  joinPieces(byX, horizontals.length, parents)
  const groups = new Map<number, { horizontals: Stroke[]; verticals: Stroke[] }>()
  const groupOf = (index: number) => {
    const root = rootOf(parents, index)
    const group = groups.get(root) ?? { horizontals: [], verticals: [] }
    groups.set(root, group)
    return group
  }
  for (const [i, stroke] of horizontals.entries()) groupOf(i).horizontals.push(stroke)
  for (const [i, stroke] of byX.entries()) groupOf(horizontals.length + i).verticals.push(stroke)
  return [...groups.values()]
}

/** Pieces of one line, broken by a small gap. */
function joinPieces(strokes: readonly Stroke[], offset: number, parents: number[]): void {
  const order = [...strokes.keys()].sort((a, b) => strokes[a]!.at - strokes[b]!.at)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && strokes[order[to]!]!.at - strokes[order[to - 1]!]!.at <= SAME_LINE) to++
    const line = order.slice(from, to).sort((a, b) => strokes[a]!.start - strokes[b]!.start)
    let reached = line[0]!
    for (const index of line.slice(1)) {
      if (strokes[index]!.start - strokes[reached]!.end <= REACH) join(parents, offset + reached, offset + index)
      if (strokes[index]!.end > strokes[reached]!.end) reached = index
    }
    from = to
  }
}

function firstAtOrAfter(sorted: readonly Stroke[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

export function join(parents: number[], a: number, b: number): void {
  parents[rootOf(parents, a)] = rootOf(parents, b)
}

export function rootOf(parents: number[], index: number): number {
  let root = index
  while (parents[root] !== root) root = parents[root]!
  for (let at = index; parents[at] !== root; ) {
    const next = parents[at]!
    parents[at] = root
    at = next
  }
  return root
}
