import type { GlyphRun } from '../page-content.js'
import { stretchAt } from './lattice.js'
import { wordsOf } from './run-places.js'

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
/** Wider gaps, in sizes, are spaces that are not written. */
const LETTER_GAP = 0.15

/** Where columns are known: their edges, and how far words on two sides of an edge stand apart, in sizes of the letters. */
export interface Columns {
  readonly edges: readonly number[]
  readonly apart: number
}

/** Words on two sides of a drawn line are two cells' even where no space shows. */
export function betweenLines(edges: readonly number[]): Columns {
  return { edges, apart: 0.1 }
}

/** Where only white space parts columns, words of a group row go on over it. */
export function betweenGutters(edges: readonly number[]): Columns {
  return { edges, apart: 0.45 }
}

/** Lines of the level runs that are shown, from top to bottom. */
export function segmentLinesOf(runs: readonly GlyphRun[], columns: Columns | null = null): SegmentLine[] {
  const level = runs
    .filter((run) => run.angle === 0 && run.visibility === 'shown' && run.text.trim() !== '' && run.size > 0)
    .sort((a, b) => a.baseline - b.baseline)
  const lines: SegmentLine[] = []
  for (let from = 0; from < level.length; ) {
    let to = from + 1
    while (to < level.length && level[to]!.baseline - level[from]!.baseline <= SAME_LINE * level[from]!.size) to++
    lines.push(lineOf(level.slice(from, to), columns))
    from = to
  }
  return lines
}

function lineOf(runs: readonly GlyphRun[], columns: Columns | null): SegmentLine {
  const size = Math.max(...runs.map((run) => run.size))
  const segments: { text: string; left: number; right: number }[] = []
  let before: Word | null = null
  for (const word of runs.flatMap(readWords).sort((a, b) => a.left - b.left)) {
    const last = segments.at(-1)
    const gap = last === undefined ? 0 : (word.left - last.right) / size
    if (last === undefined || gap > COLUMN_GAP || isParted(before!, word, gap, columns))
      segments.push({ text: word.text, left: word.left, right: word.right })
    else {
      last.text += gap > LETTER_GAP ? ` ${word.text}` : word.text
      last.right = Math.max(last.right, word.right)
    }
    before = word
  }
  const baseline = Math.max(...runs.map((run) => run.baseline))
  return { baseline, top: baseline - 0.8 * size, bottom: baseline + 0.22 * size, size, segments }
}

interface Word extends Segment {
  readonly run: GlyphRun
}

function isParted(a: Word, b: Word, gap: number, columns: Columns | null): boolean {
  // A space that is written in a run is a space, be it as broad as a letter; lines part words all the same.
  if (columns === null || gap < columns.apart || (a.run === b.run && columns.apart > LETTER_GAP)) return false
  return stretchAt(columns.edges, (a.left + a.right) / 2) !== stretchAt(columns.edges, (b.left + b.right) / 2)
}

function readWords(run: GlyphRun): Word[] {
  const { text, edges, box } = run
  if (edges.length !== text.length + 1) return [{ text, left: box.left, right: box.right, run }]
  return wordsOf(run).map(({ start, end }) => {
    return { text: text.slice(start, end), left: edges[start]!, right: edges[end]!, run }
  })
}
