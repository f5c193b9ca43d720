import type { GlyphRun } from './page-content.js'

/** Letters of one run, with the marks that other runs set on its last letter. */
export interface Piece {
  readonly run: GlyphRun
  readonly text: string
  /** `text.length + 1` numbers. */
  readonly edges: readonly number[]
  readonly left: number
  readonly right: number
  /** Place in the order of drawing; `last` is that of the last run that went into it. */
  readonly order: number
  readonly last: number
  /** How many spaces the file has behind it. */
  readonly spaces: number
}

/** In sizes of the letters: base lines so near are one. */
const SAME_LINE = 0.2
/** How much smaller than its neighbour's a raised or lowered letter is: five sixths of it on web pages, less elsewhere. */
export const SMALL = 0.85
/** How far a raised letter's base line is over its line's, and a lowered one's under it. */
const RAISED = 0.7
const LOWERED = 0.35
/** How far a raised letter is from its word. */
const ATTACHED = 0.6
/** Letters may run so far into the next ones. */
const OVERLAP = 0.5

/** No line has more words over each other, or more pieces that raised letters could stand at: beyond it they are a drawing. */
const MOST_TRACKS = 20
const MOST_HOSTS = 500
const blanks = /\s+/g
/** In sizes of the letters: a space so wide may be the place of a letter that its font has not, drawn later in another one. */
const WIDE_SPACE = 0.45
/** A space is drawn right behind its word. */
const BEHIND = 0.15
const opensWithMark = /^\p{M}/u

/** Runs → pieces: an accent that is drawn by itself goes to the letter drawn before it; blanks are gaps between pieces. */
export function piecesOf(runs: readonly GlyphRun[]): Piece[] {
  const pieces: Piece[] = []
  for (const [order, run] of runs.entries()) {
    if (run.text === '' || run.edges.length <= run.text.length) continue
    const last = pieces.at(-1)
    if (last !== undefined && opensWithMark.test(run.text) && takesMark(last, run)) {
      pieces[pieces.length - 1] = withMarks(last, run, order)
      continue
    }
    let end = 0
    for (const blank of run.text.matchAll(blanks)) {
      const next = blank.index + blank[0].length
      if (!isBlank(run, blank.index, next)) continue
      if (blank.index > end) pieces.push(pieceOf(run, order, end, blank.index))
      end = next
      addSpaces(pieces, run, order, blank.index, next)
    }
    if (end < run.text.length) pieces.push(pieceOf(run, order, end, run.text.length))
  }
  return pieces
}

/** At the ends of a run, several, or so wide that letters of another font may be drawn into it. */
function isBlank({ text, edges, size }: GlyphRun, start: number, end: number): boolean {
  return start === 0 || end === text.length || end - start > 1 || edges[end]! - edges[start]! > WIDE_SPACE * size
}

/** The spaces belong to the letters that they are drawn behind. */
function addSpaces(pieces: Piece[], run: GlyphRun, order: number, start: number, end: number): void {
  const last = pieces.at(-1)
  if (last === undefined || Math.abs(last.run.baseline - run.baseline) > run.size * SAME_LINE) return
  if (Math.abs(run.edges[start]! - last.right) > BEHIND * run.size) return
  pieces[pieces.length - 1] = { ...last, spaces: last.spaces + end - start, last: order }
}

function pieceOf(run: GlyphRun, order: number, start: number, end: number): Piece {
  const whole = start === 0 && end === run.text.length
  return {
    run,
    text: whole ? run.text : run.text.slice(start, end),
    edges: whole ? run.edges : run.edges.slice(start, end + 1),
    left: run.edges[start]!,
    right: run.edges[end]!,
    order,
    last: order,
    spaces: 0,
  }
}

function takesMark(last: Piece, run: GlyphRun): boolean {
  const reach = run.size * 1.2
  return (
    Math.abs(last.run.baseline - run.baseline) < run.size * 0.5 &&
    last.spaces === 0 &&
    run.edges[0]! > last.right - reach &&
    run.edges[0]! < last.right + reach
  )
}

function withMarks(last: Piece, run: GlyphRun, order: number): Piece {
  const marks = /^\p{M}+/u.exec(run.text)![0].length
  const right = Math.max(last.right, run.edges.at(-1)!)
  const edges = [
    ...last.edges.slice(0, -1),
    ...new Array<number>(marks).fill(last.right),
    ...run.edges.slice(marks, -1).map((edge) => Math.max(edge, last.right)),
    right,
  ]
  return { ...last, text: last.text + run.text, edges, right, last: order }
}

/** Pieces → those of each printed line, from left to right. Words drawn over others are lines of their own. */
export function clusterPieces(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.run.baseline - b.run.baseline || a.order - b.order)
  const rows: { baseline: number; size: number; pieces: Piece[] }[] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const { baseline, size } = piece.run
    if (row !== undefined && baseline - row.baseline <= SAME_LINE * Math.min(size, row.size)) {
      row.pieces.push(piece)
      row.size = Math.max(row.size, size)
    } else rows.push({ baseline, size, pieces: [piece] })
  }
  attachSmall(rows)
  return rows.filter((row) => row.pieces.length > 0).flatMap((row) => tracksOf(row.pieces))
}

/** Raised and lowered letters join the line that they stand at. */
function attachSmall(rows: { baseline: number; size: number; pieces: Piece[] }[]): void {
  for (const [i, row] of rows.entries()) {
    const kept: Piece[] = []
    for (const piece of row.pieces) {
      const host = [i + 1, i + 2, i - 1]
        .map((at) => rows[at])
        .find((other) => other !== undefined && hosts(other, piece))
      if (host === undefined) kept.push(piece)
      else host.pieces.push(piece)
    }
    row.pieces = kept
  }
}

function hosts(row: { readonly pieces: readonly Piece[] }, small: Piece): boolean {
  return row.pieces.slice(0, MOST_HOSTS).some(({ run, left, right }) => {
    if (small.run.size > run.size * SMALL) return false
    const raise = (run.baseline - small.run.baseline) / run.size
    if (raise < -LOWERED || raise > RAISED) return false
    const reach = ATTACHED * run.size
    const behind = small.left > right - reach && small.left < right + reach
    const before = small.right > left - reach && small.right < left + reach
    return behind || before
  })
}

/** From left to right; a piece that stands over the end of the last one begins another track, as a stamp's words over a line's. */
function tracksOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left || a.order - b.order)
  const tracks: Piece[][] = []
  for (const piece of sorted) {
    const free = tracks.slice(-MOST_TRACKS).filter((track) => endOf(track) - piece.left < OVERLAP * piece.run.size)
    const track = free.find((one) => sameHand(one.at(-1)!.run, piece.run)) ?? free[0]
    if (track === undefined) tracks.push([piece])
    else track.push(piece)
  }
  return tracks
}

function endOf(track: readonly Piece[]): number {
  return track.at(-1)!.right
}

function sameHand(a: GlyphRun, b: GlyphRun): boolean {
  return a.font === b.font && a.coloured === b.coloured && Math.abs(a.size - b.size) < 0.1 * a.size
}
