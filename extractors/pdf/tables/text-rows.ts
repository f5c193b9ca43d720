import { stretchAt } from './lattice.js'
import { follows, ordinalOf } from './ordinals.js'
import type { SegmentLine } from './segments.js'

/** Rows stand further apart than lines of a paragraph, by this much in sizes of the letters. */
const ROW_GAP = 0.35
/** Bands of words that must stand apart before they are taken for rows, where no ordinals say so. */
const FEWEST_BANDS = 3

/**
 * Where rows begin in lines of a table that nothing rules off: places between the first row and the last. By the ordinals of the
 * first column, else by white space over the whole breadth before lines in which most columns have words.
 */
export function rowStarts(lines: readonly SegmentLine[], columnEdges: readonly number[]): number[] {
  return startsByOrdinals(lines, columnEdges) ?? startsByGaps(lines, columnEdges) ?? []
}

export function startsByOrdinals(lines: readonly SegmentLine[], columnEdges: readonly number[]): number[] | null {
  const numbered: number[] = []
  const seen: (readonly number[])[] = []
  for (const [i, { segments }] of lines.entries()) {
    for (const segment of segments) {
      if (columnOf(segment, columnEdges) !== 0) continue
      const ordinal = ordinalOf(segment.text)
      if (ordinal === null || !goesOn(seen, ordinal)) return null
      seen.push(ordinal)
      numbered.push(i)
    }
  }
  if (numbered.length < 2) return null
  return numbered.slice(1).map((line, i) => boundary(lines, columnEdges, numbered[i]!, line))
}

/** After `I`: `II`, or `1` below it. After `1.2` not `1`: the rest of a broken `1.2.1`. */
function goesOn(seen: readonly (readonly number[])[], ordinal: readonly number[]): boolean {
  const last = seen.at(-1)
  if (last === undefined || seen.some((before) => follows(before, ordinal))) return true
  return ordinal.at(-1) === 1 && (ordinal[0] !== last[0] || ordinal.length > last.length)
}

/** Words beside an ordinal begin with it, or stand around its middle: then the widest gap parts the rows. */
function boundary(
  lines: readonly SegmentLine[],
  columnEdges: readonly number[],
  before: number,
  ordinal: number,
): number {
  const beside = columnsOf(lines[ordinal]!, columnEdges)
  const isTop = beside.size * 2 >= columnsOf(lines[before]!, columnEdges).size && gapAbove(lines, ordinal) >= 0
  let widest = ordinal
  if (!isTop || beside.size < 2) {
    for (let i = ordinal; i > before; i--) if (gapAbove(lines, i) > gapAbove(lines, widest) + 0.5) widest = i
  }
  return middleAbove(lines, widest)
}

export function startsByGaps(lines: readonly SegmentLine[], columnEdges: readonly number[]): number[] | null {
  const gaps = lines.slice(1).map((_, i) => gapAbove(lines, i + 1))
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 2] ?? 0
  const starts = lines.flatMap((line, i) => (i > 0 && gaps[i - 1]! >= usual + ROW_GAP * line.size ? [i] : []))
  const most = (columnEdges.length - 1) / 2
  if (starts.length + 1 < FEWEST_BANDS) return null
  const isFilled = [0, ...starts].every((line) => columnsOf(lines[line]!, columnEdges).size >= Math.max(2, most))
  return isFilled ? starts.map((line) => middleAbove(lines, line)) : null
}

export function columnsOf({ segments }: SegmentLine, columnEdges: readonly number[]): Set<number> {
  return new Set(segments.map((segment) => columnOf(segment, columnEdges)))
}

export function columnOf({ left, right }: { left: number; right: number }, columnEdges: readonly number[]): number {
  return stretchAt(columnEdges, (left + right) / 2)
}

function gapAbove(lines: readonly SegmentLine[], line: number): number {
  return lines[line]!.top - lines[line - 1]!.bottom
}

function middleAbove(lines: readonly SegmentLine[], line: number): number {
  return (lines[line]!.top + lines[line - 1]!.bottom) / 2
}
