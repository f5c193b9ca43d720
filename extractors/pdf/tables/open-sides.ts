import type { Stroke, StrokeGroup } from './strokes.js'

/** Lines that reach further than this, in points, over the outermost line across them bound cells; others are drawn carelessly. */
const OVERSHOOT = 6
/** Ends of lines this near to each other are one edge. */
const SAME_END = 3

/** The group with its missing outer sides: where two lines and more end together beyond the last line across them. */
export function closeSides({ horizontals, verticals }: StrokeGroup): StrokeGroup {
  return {
    horizontals: [...horizontals, ...missingEnds(verticals, horizontals)],
    verticals: [...verticals, ...missingEnds(horizontals, verticals)],
  }
}

function missingEnds(along: readonly Stroke[], across: readonly Stroke[]): Stroke[] {
  if (along.length < 2) return []
  const places = along.map(({ at }) => at)
  const from = Math.min(...places)
  const to = Math.max(...places)
  const first = Math.min(...along.map(({ start }) => start))
  const last = Math.max(...along.map(({ end }) => end))
  const firstAcross = Math.min(...across.map(({ at }) => at))
  const lastAcross = Math.max(...across.map(({ at }) => at))
  const sides: Stroke[] = []
  const isShared = (ends: number[], end: number) =>
    ends.filter((other) => Math.abs(other - end) <= SAME_END).length >= 2
  if (
    first < firstAcross - OVERSHOOT &&
    isShared(
      along.map(({ start }) => start),
      first,
    )
  ) {
    sides.push({ at: first, start: from, end: to, drawn: false })
  }
  if (
    last > lastAcross + OVERSHOOT &&
    isShared(
      along.map(({ end }) => end),
      last,
    )
  ) {
    sides.push({ at: last, start: from, end: to, drawn: false })
  }
  return sides
}
