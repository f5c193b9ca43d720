import type { Segment, SegmentLine } from './segments.js'

/** Narrower gaps between words are no gutters, in points: a river in justified lines. */
const NARROWEST_GUTTER = 5

/** Places without words between two columns, over all lines that are looked at. */
export interface Gutter {
  readonly left: number
  readonly right: number
}

/**
 * Gutters that no line, or hardly any, has words in.
 * @param crossing part of the lines that may run over a gutter: group rows, heads over two columns
 */
export function guttersOf(lines: readonly SegmentLine[], crossing: number): Gutter[] {
  const ends: { at: number; step: 1 | -1 }[] = []
  for (const { segments } of lines) {
    for (const { left, right } of segments) ends.push({ at: left, step: 1 }, { at: right, step: -1 })
  }
  ends.sort((a, b) => a.at - b.at || b.step - a.step)
  const allowed = Math.floor(lines.length * crossing)
  const gutters: { left: number; right: number }[] = []
  let over = 0
  for (let i = 0; i + 1 < ends.length; i++) {
    over += ends[i]!.step
    if (over > allowed) continue
    const left = ends[i]!.at
    const right = ends[i + 1]!.at
    const last = gutters.at(-1)
    if (last !== undefined && left - last.right < 0.01) last.right = right
    else gutters.push({ left, right })
  }
  return gutters.filter((gutter) => gutter.right - gutter.left >= NARROWEST_GUTTER && isBetween(gutter, lines))
}

/** Words on both sides, in two lines or in the head: a column may be all but empty (`Ghi chú`), a short last line is no column. */
function isBetween({ left, right }: Gutter, lines: readonly SegmentLine[]): boolean {
  const isParted = ({ segments }: SegmentLine) => {
    return segments.some((s) => s.right <= left + 0.01) && segments.some((s) => s.left >= right - 0.01)
  }
  return isParted(lines[0]!) || lines.filter(isParted).length >= Math.max(2, lines.length / 10)
}

/**
 * Edges of the columns between gutters. They stand near the column that begins there: the one long word that runs into a gutter comes
 * from the left, for columns begin under each other and end anywhere.
 */
export function columnEdgesOf(gutters: readonly Gutter[], left: number, right: number): number[] {
  return [left, ...gutters.map((gutter) => gutter.right - Math.min(2.5, (gutter.right - gutter.left) / 2)), right]
}

/** The words run over an edge between columns, by more than a letter on both sides. */
export function crosses({ left, right }: Segment, edge: number): boolean {
  return left < edge - 4 && right > edge + 4
}
