import type { GlyphRun, PageBox } from '../page-content.js'
import type { FontLooks } from './font-looks.js'
import { type RunStyle, RunWriter } from './glyph-runs.js'
import { type GraphicsState, isColoured, lightnessOf } from './graphics-state.js'
import { heightScale, IDENTITY, intersect, type Matrix, multiply } from './matrix.js'

/** A glyph as pdf.js shows it; numbers between glyphs move the pen. */
export interface PdfGlyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
  readonly vmetric?: ArrayLike<number> | null
}

/** What the page says of the letters beside their looks. */
export interface LetterContext {
  readonly origin: GlyphRun['origin']
  readonly artifact: boolean
  readonly mcid: number | null
  readonly hidden: boolean
}

/** Letters smaller than this cannot be read on paper, in points. */
const SMALLEST = 1
/** Less opacity than this is none. */
const FAINTEST = 0.05
/** Letters that lean so much, as a slope, are set in a made-up italic. */
const LEAN = 0.1

/** The text state of a PDF: where the pen is, and letters as they are drawn. */
export class Letters {
  readonly runs: GlyphRun[] = []
  readonly #writer: RunWriter
  readonly #page: PageBox
  #matrix: Matrix = IDENTITY
  #x = 0
  #y = 0
  #lineX = 0
  #lineY = 0

  constructor(page: PageBox, isGround: (box: PageBox, colour: number | null) => boolean) {
    this.#page = page
    this.#writer = new RunWriter((run, colour) => {
      const covered = run.visibility === 'shown' && isGround(run.box, colour)
      this.runs.push(covered ? { ...run, visibility: 'covered' } : run)
    })
  }

  begin(): void {
    this.setMatrix(IDENTITY)
  }

  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix
    this.#x = this.#lineX = 0
    this.#y = this.#lineY = 0
  }

  move(x: number, y: number): void {
    this.#lineX += x
    this.#lineY += y
    this.#x = this.#lineX
    this.#y = this.#lineY
  }

  /** Ends the run: what is painted now lies over its letters. */
  flush(): void {
    this.#writer.flush()
  }

  show(glyphs: readonly (PdfGlyph | number)[], state: GraphicsState, context: LetterContext): void {
    const { font, fontSize } = state
    if (font === null) return
    const matrix = multiply(state.ctm, this.#matrix)
    if (!matrix.every(Number.isFinite)) return
    const stretch = font.vertical ? 1 : state.horizontalScale
    const line = directionOf(matrix, font, fontSize * stretch)
    const [cos, sin] = line
    const alongX = matrix[0] * cos + matrix[1] * sin
    const alongY = matrix[2] * cos + matrix[3] * sin
    const alongStart = matrix[4] * cos + matrix[5] * sin + state.rise * alongY
    const acrossStart = -matrix[4] * sin + matrix[5] * cos
    const across =
      acrossStart +
      this.#x * (matrix[1] * cos - matrix[0] * sin) +
      (this.#y + state.rise) * (matrix[3] * cos - matrix[2] * sin)
    const style = styleOf(state, font, matrix, line[2], across, context)
    const limits = intersect(this.#page, state.clip)
    const step = font.widthScale * fontSize
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const move = (-glyph / 1000) * fontSize
        if (font.vertical) this.#y += move
        else this.#x += move * stretch
        continue
      }
      const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0)
      const start = alongStart + this.#x * alongX + this.#y * alongY
      const advance = font.vertical ? (glyph.vmetric?.[0] ?? font.verticalMetric[0]) : (glyph.width ?? 0)
      const width = advance * step * stretch
      const end = start + width * (font.vertical ? alongY : alongX)
      if (font.vertical) this.#y += width + spacing
      else this.#x += width + spacing * stretch
      if (!glyph.unicode || !Number.isFinite(end)) continue
      const outside = isOutside(start, end, style, limits)
      this.#writer.add(glyph.unicode, Math.min(start, end), Math.max(start, end), style, outside)
    }
  }
}

/** A letter is seen where the middle of its body is: a clip may cut a descender or the edge of an italic. */
function isOutside(start: number, end: number, { angle, across, size }: RunStyle, limits: PageBox): boolean {
  const along = (start + end) / 2
  const middle = across - size * 0.3
  const x = angle === 0 ? along : angle === 180 ? -along : angle === 90 ? -middle : middle
  const y = angle === 0 ? middle : angle === 180 ? -middle : angle === 90 ? along : -along
  return x < limits.left || x > limits.right || y < limits.top || y > limits.bottom
}

/** Unit vector of the line on the page, to the nearest edge, and its angle. */
function directionOf(matrix: Matrix, font: FontLooks, forward: number): readonly [number, number, GlyphRun['angle']] {
  const [x, y] = font.vertical ? [-matrix[2], -matrix[3]] : [matrix[0], matrix[1]]
  const sign = forward < 0 ? -1 : 1
  if (Math.abs(x) >= Math.abs(y)) return x * sign >= 0 ? [1, 0, 0] : [-1, 0, 180]
  return y * sign >= 0 ? [0, 1, 90] : [0, -1, 270]
}

function styleOf(
  state: GraphicsState,
  font: FontLooks,
  matrix: Matrix,
  angle: GlyphRun['angle'],
  across: number,
  context: LetterContext,
): RunStyle {
  const size = Math.abs(state.fontSize) * heightScale(matrix) * font.emScale
  const mode = state.renderingMode & 3
  const stroked = mode === 1
  const colour = stroked ? state.stroke : state.fill
  const alpha = (stroked ? state.strokeAlpha : state.fillAlpha) * state.groupAlpha
  const drawn = state.renderingMode === 7 || mode !== 3
  const thickened = mode === 2 && state.lineWidth * heightScale(state.ctm) > size * 0.01
  const across0 = matrix[0] * matrix[2] + matrix[1] * matrix[3]
  const lean = Math.abs(across0) / Math.max(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]), 1e-9)
  return {
    font,
    size: Math.max(size, 1e-3),
    angle,
    across,
    bold: font.bold || thickened,
    italic: font.italic || (lean > LEAN && lean < 0.7),
    invisible: context.hidden || !drawn || alpha < FAINTEST || (size < SMALLEST && font.emScale === 1),
    origin: context.origin,
    colour: state.blended || alpha < 1 ? null : colour,
    lightness: lightnessOf(colour),
    coloured: isColoured(colour),
    artifact: context.artifact,
    mcid: context.mcid,
  }
}
