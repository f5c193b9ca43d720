import { cutColumns, recurrentStarts } from './line-columns.js'
import { clusterPieces, type Piece, piecesOf } from './line-pieces.js'
import { writeLine } from './line-text.js'
import type { GlyphRun, PageBox, PageContent } from './page-content.js'
import { UprightRules } from './upright-rules.js'

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
  /** What stands for a bullet before it that is drawn, or a letter of no alphabet. */
  readonly bullet: '-' | '+' | null
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
  /** Of the machine that read it, 0..1; null for text of the file. */
  readonly confidence: number | null
}

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
    bullet: null,
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
