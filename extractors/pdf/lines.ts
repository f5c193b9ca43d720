import { clusterPieces, type Piece, piecesOf, UprightRules } from './line-pieces.js'
import { writeLine } from './line-text.js'
import type { GlyphRun, PageBox, PageContent } from './page-content.js'

/**
 * One printed line of one column: words that stand beside each other with no rule and no wide gap between them. A row of a
 * table, or of a letterhead, is several. Lines of a page come from top to bottom and, at one height, from left to right.
 */
export interface TextLine {
  readonly page: number
  /** Single spaces, none at the ends; not composed. A raised number that calls a footnote is `[^1]`. */
  readonly text: string
  /** Left edge of every UTF-16 unit of `text` and, last, the right edge of the line: `text.length + 1` numbers that never fall. */
  readonly edges: readonly number[]
  readonly box: PageBox
  readonly baseline: number
  /** Size of most of its letters. */
  readonly size: number
  /** All of `text`, in order. */
  readonly looks: readonly LineLook[]
  readonly visibility: GlyphRun['visibility']
  readonly origin: GlyphRun['origin']
  readonly artifact: boolean
  /** All of it is in a colour that is no grey. */
  readonly coloured: boolean
  /**
   * Degrees clockwise that it is turned against the page. Where it is not 0, `box` is its place on the page, `edges` are the
   * left side of `box` for all letters and then its right side, and `baseline` is the bottom of `box`.
   */
  readonly angle: GlyphRun['angle']
  /** Where its first letters stand in the order of drawing. */
  readonly order: number
}

/** A stretch of a line in one look. */
export interface LineLook {
  readonly start: number
  readonly end: number
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  readonly font: string
  readonly size: number
}

/** In sizes of the letters: a wider gap parts two columns. */
const COLUMN_GAP = 2
/** A gap so wide parts columns where it comes back at the same place. */
const WIDE_GAP = 0.8
/** So many lines one under the other must begin at one place for that. */
const RECURRENT = 3
/** One space of a justified line is stretched so far at most. */
const STRETCHED_GAP = 4
/** A marker may stand so far from its words: `Điều 1.      Phạm vi`. */
const MARKER_GAP = 8

const marker =
  /^(?:(?:Điều|Chương|Phần|Mục)\s+)?(?:[\dIVXLC]{1,5}(?:\.\d{1,3})*|\p{L})[.)/]?\)?$|^[-–+*•▪●○◦■□❖➢✓\uf000-\uf0ff]$/u
/** What follows a blank to be filled in: `Số:      /KH-UBND`, `ngày    tháng   năm 2025`. */
const afterBlank = /^(?:\/|(?:ngày|tháng|năm)(?:\s|$))/iu

/** A number or a day that an office stamps into the blank of a line: `Số: 1178/KH-UBND`. */
const stampedNumber = /^\s*\d{1,5}\s*$/

/** Glyph runs of a page → its lines. Linear but for sorting. */
export function readLines(page: Pick<PageContent, 'number' | 'glyphRuns' | 'rules'>): TextLine[] {
  const rules = new UprightRules(page.rules)
  const layers = new Map<string, GlyphRun[]>()
  for (const run of page.glyphRuns) {
    const origin = stampedNumber.test(run.text) ? 'page' : run.origin
    const key = `${run.angle} ${run.visibility} ${origin}`
    const layer = layers.get(key)
    if (layer === undefined) layers.set(key, [run])
    else layer.push(run)
  }
  const lines: TextLine[] = []
  for (const layer of layers.values()) {
    const { angle } = layer[0]!
    const clusters = clusterPieces(piecesOf(angle === 0 ? layer : layer.map(layFlat)))
    const columns = recurrentStarts(clusters)
    for (const cluster of clusters) {
      for (const pieces of cutColumns(cluster, angle === 0 ? rules : null, columns)) {
        const line = lineOf(pieces, page.number)
        if (line !== null) lines.push(line)
      }
    }
  }
  return lines.sort((a, b) => a.baseline - b.baseline || a.box.left - b.box.left)
}

/** A turned run in its line's own frame: x along the line, y across it. */
function layFlat(run: GlyphRun): GlyphRun {
  const { left, top, right, bottom } = run.box
  const start = run.angle === 90 ? top : run.angle === 270 ? -bottom : -right
  const [over, under] = run.angle === 90 ? [-right, -left] : run.angle === 270 ? [left, right] : [-bottom, -top]
  const first = run.edges[0] ?? 0
  return {
    ...run,
    edges: run.edges.map((edge) => start + edge - first),
    // the descent is about a fifth of the letters' height
    baseline: under - (under - over) * 0.2,
    top: over,
    bottom: under,
  }
}

/** Places where pieces begin behind a wide gap on several lines, one near the other. */
function recurrentStarts(clusters: readonly (readonly Piece[])[]): Set<number> {
  const seen = new Map<number, { count: number; last: number }>()
  const found = new Set<number>()
  for (const [row, cluster] of clusters.entries()) {
    for (let i = 1; i < cluster.length; i++) {
      const piece = cluster[i]!
      const before = cluster[i - 1]!
      if (piece.left - before.right < WIDE_GAP * piece.run.size || marker.test(before.text)) continue
      for (const key of [Math.floor(piece.left / 2), Math.ceil(piece.left / 2)]) {
        const at = seen.get(key)
        if (at === undefined || row - at.last > 2) seen.set(key, { count: 1, last: row })
        else if (at.last < row) {
          at.count++
          at.last = row
          if (at.count >= RECURRENT) found.add(key)
        }
      }
    }
  }
  return found
}

function cutColumns(cluster: readonly Piece[], rules: UprightRules | null, columns: ReadonlySet<number>): Piece[][] {
  const parts: Piece[][] = []
  let part: Piece[] = []
  for (const [i, piece] of cluster.entries()) {
    if (part.length > 0 && partsColumns(part, cluster, i, rules, columns)) {
      parts.push(part)
      part = []
    }
    part.push(piece)
  }
  if (part.length > 0) parts.push(part)
  return parts
}

function partsColumns(
  part: readonly Piece[],
  cluster: readonly Piece[],
  at: number,
  rules: UprightRules | null,
  columns: ReadonlySet<number>,
): boolean {
  const piece = cluster[at]!
  const last = part.at(-1)!
  const { size, baseline } = piece.run
  const gap = piece.left - last.right
  if (gap > 0 && rules?.between(last.right - 0.5, piece.left + 0.5, baseline - size * 0.3)) return true
  if (gap < WIDE_GAP * size) return false
  const goesOn = piece.order - last.last <= 1 && piece.order >= last.last
  const wide = gap > COLUMN_GAP * size && !(goesOn && last.spaces === 1 && gap < STRETCHED_GAP * size)
  const recurs = columns.has(Math.round(piece.left / 2))
  if (!wide && !recurs && goesOn) return false
  const before = part.map(({ text }) => text).join('')
  if (marker.test(before) && gap < MARKER_GAP * size) return false
  const after = cluster
    .slice(at, at + 4)
    .map(({ text, spaces }) => text + ' '.repeat(spaces))
    .join('')
  return !afterBlank.test(after) || gap > MARKER_GAP * size
}

function lineOf(pieces: readonly Piece[], page: number): TextLine | null {
  const main = mainPiece(pieces)
  const { run } = main
  const { text, edges, looks } = writeLine(pieces, run.size, run.baseline)
  if (text === '') return null
  let box: PageBox = {
    left: edges[0]!,
    right: edges.at(-1)!,
    top: Math.min(...pieces.map((piece) => piece.run.top)),
    bottom: Math.max(...pieces.map((piece) => piece.run.bottom)),
  }
  const turned = run.angle !== 0
  if (turned) {
    const boxes = pieces.map((piece) => piece.run.box)
    box = {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    }
  }
  return {
    page,
    text,
    edges: turned ? [...new Array<number>(text.length).fill(box.left), box.right] : edges,
    box,
    baseline: turned ? box.bottom : run.baseline,
    size: run.size,
    looks,
    visibility: run.visibility,
    origin: run.origin,
    artifact: pieces.every((piece) => piece.run.artifact),
    coloured: pieces.every((piece) => piece.run.coloured),
    angle: run.angle,
    order: Math.min(...pieces.map((piece) => piece.order)),
  }
}

/** The piece whose size and base line most letters share. */
function mainPiece(pieces: readonly Piece[]): Piece {
  const counts = new Map<number, number>()
  let best = pieces[0]!
  let most = -1
  for (const piece of pieces) {
    const key = Math.round(piece.run.size * 4)
    const count = (counts.get(key) ?? 0) + piece.text.length
    counts.set(key, count)
    if (count > most) {
      if (Math.round(best.run.size * 4) !== key || most < 0) best = piece
      most = count
    }
  }
  return best
}
