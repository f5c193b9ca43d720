import type { GlyphRun } from '../page-content.js'
import { stretchAt } from './lattice.js'
import { cutRun, partOf, wordsOf } from './run-places.js'

/** Words of one printed line that stand together, apart from the next by more than spaces. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** One printed line over the breadth of the page. */
export interface SegmentLine {
  readonly baseline: number
  readonly top: number
  readonly bottom: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** Two columns stand at least so far apart, in sizes of the letters; spaces of justified lines are narrower. */
const COLUMN_GAP = 0.75
/** Base lines that differ by less, in sizes, are one line. */
const SAME_LINE = 0.35

/**
 * Lines of the level runs that are shown, from top to bottom.
 * @param columnEdges where they are known: words of two columns are not joined, however near they stand
 */
export function segmentLinesOf(runs: readonly GlyphRun[], columnEdges: readonly number[] = []): SegmentLine[] {
  const level = runs
    .filter((run) => run.angle === 0 && run.visibility === 'shown' && run.text.trim() !== '' && run.size > 0)
    .sort((a, b) => a.baseline - b.baseline)
  const lines: SegmentLine[] = []
  for (let from = 0; from < level.length; ) {
    let to = from + 1
    while (to < level.length && level[to]!.baseline - level[from]!.baseline <= SAME_LINE * level[from]!.size) to++
    lines.push(lineOf(level.slice(from, to), columnEdges))
    from = to
  }
  return lines
}

function lineOf(runs: GlyphRun[], columnEdges: readonly number[]): SegmentLine {
  const size = Math.max(...runs.map((run) => run.size))
  const segments: { text: string; left: number; right: number }[] = []
  for (const { text, left, right } of runs
    .flatMap((run) => piecesOf(run, columnEdges))
    .sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1)
    const isNear = last !== undefined && left - last.right <= COLUMN_GAP * size
    if (isNear && !isParted(last, { left, right }, columnEdges)) {
      last.text += left - last.right > 0.15 * size ? ` ${text}` : text
      last.right = Math.max(last.right, right)
    } else segments.push({ text, left, right })
  }
  const baseline = Math.max(...runs.map((run) => run.baseline))
  return { baseline, top: baseline - 0.8 * size, bottom: baseline + 0.22 * size, size, segments }
}

function isParted(a: { left: number; right: number }, b: { left: number; right: number }, edges: readonly number[]) {
  return edges.length > 0 && stretchAt(edges, (a.left + a.right) / 2) !== stretchAt(edges, (b.left + b.right) / 2)
}

/** The words of a run; those with one ordinary space between them as one. */
function piecesOf(run: GlyphRun, columnEdges: readonly number[]): Segment[] {
  if (run.edges.length !== run.text.length + 1) return [{ text: run.text, left: run.box.left, right: run.box.right }]
  const pieces: { start: number; end: number }[] = []
  for (const word of wordsOf(run)) {
    const last = pieces.at(-1)
    if (last !== undefined && run.edges[word.start]! - run.edges[last.end]! <= COLUMN_GAP * run.size)
      last.end = word.end
    else pieces.push({ ...word })
  }
  return pieces.flatMap(({ start, end }) => {
    const piece = start === 0 && end === run.text.length ? run : partOf(run, start, end)
    const parts =
      columnEdges.length > 0 ? cutRun(piece, (x) => stretchAt(columnEdges, x)).map((part) => part.run) : [piece]
    return parts.map(({ text, box }) => ({ text, left: box.left, right: box.right }))
  })
}
