import type { PageBox } from '../page-content.js'
import { Drawing } from './drawing.js'
import type { FontLooks } from './font-looks.js'
import { colourOf, type GraphicsState, initialState } from './graphics-state.js'
import { type LetterContext, Letters, type PdfGlyph } from './letters.js'
import { boxThrough, intersect, type Matrix, multiply } from './matrix.js'

/** What the operators of pdf.js are numbered: its table `OPS`. */
export type OperatorNumbers = Readonly<Record<string, number>>

/** What an operator does to the reading. The arguments are as the file has them: nothing of their types is sure. */
export type Operate = (reading: PageReading, args: readonly unknown[]) => void

/** What a page says of itself before it is drawn. */
export interface PageFrame {
  readonly width: number
  readonly height: number
  /** From the space of the file to the shown page. */
  readonly matrix: Matrix
  readonly fonts: ReadonlyMap<string, FontLooks>
  /** False for a layer that is switched off. */
  readonly isLayerShown: (layer: unknown) => boolean
}

/** The state machine that a page's operators work on. */
export class PageReading {
  readonly drawing: Drawing
  readonly letters: Letters
  readonly frame: PageFrame
  state: GraphicsState
  pendingClip = false
  #context: LetterContext = { origin: 'page', artifact: false, mcid: null, hidden: false }
  readonly #page: PageBox
  #saved: GraphicsState[] = []
  #marked: LetterContext[] = []
  /** Forms and groups put their own `save`s in: what they find open when they end is closed with them. */
  readonly #forms: { readonly depth: number; readonly context: LetterContext }[] = []

  constructor(frame: PageFrame) {
    this.frame = frame
    this.#page = { left: 0, top: 0, right: frame.width, bottom: frame.height }
    this.drawing = new Drawing(frame.width, frame.height)
    this.letters = new Letters(this.#page, (box, colour) => this.drawing.isGround(box, colour))
    this.state = initialState(frame.matrix, this.#page)
  }

  get hidden(): boolean {
    return this.#context.hidden
  }

  save(): void {
    this.#saved.push({ ...this.state })
  }

  restore(): void {
    // A `Q` too many inside a form may not close what stands around it.
    if (this.#saved.length > (this.#forms.at(-1)?.depth ?? 0)) this.state = this.#saved.pop()!
  }

  transform(matrix: ArrayLike<number>): void {
    this.state.ctm = multiply(this.state.ctm, matrix)
  }

  /** Leaves only what is inside a rectangle of the space of the state. */
  clip(x0: number, y0: number, x1: number, y1: number): void {
    this.state.clip = intersect(this.state.clip, boxThrough(this.state.ctm, x0, y0, x1, y1))
  }

  openForm(hidden: boolean): void {
    this.save()
    this.#forms.push({ depth: this.#saved.length, context: this.#context })
    if (hidden) this.#context = { ...this.#context, hidden }
  }

  closeForm(): void {
    const form = this.#forms.pop()
    if (form === undefined) return
    this.#saved.length = form.depth
    this.#context = form.context
    this.restore()
  }

  openMarked(mark: Partial<LetterContext>): void {
    this.#marked.push(this.#context)
    this.#context = { ...this.#context, ...mark }
  }

  closeMarked(): void {
    this.#context = this.#marked.pop() ?? this.#context
  }

  openAnnotation(): void {
    this.#reset('annotation')
  }

  closeAnnotation(): void {
    this.#reset('page')
  }

  #reset(origin: LetterContext['origin']): void {
    this.letters.flush()
    this.state = initialState(this.frame.matrix, this.#page)
    this.#saved = []
    this.#marked = []
    this.#forms.length = 0
    this.#context = { origin, artifact: false, mcid: null, hidden: false }
  }

  show(glyphs: unknown): void {
    if (Array.isArray(glyphs)) this.letters.show(glyphs as (PdfGlyph | number)[], this.state, this.#context)
  }

  setFont(name: unknown, size: unknown): void {
    this.state.font = this.frame.fonts.get(String(name)) ?? null
    this.state.fontSize = numberOf(size)
  }

  setColour(kind: 'fill' | 'stroke', hex: unknown): void {
    this.state[kind] = colourOf(hex)
  }

  /** The parameters of a graphics state dictionary: [name, value] each. */
  setParameters(parameters: unknown): void {
    if (!Array.isArray(parameters)) return
    for (const [name, value] of parameters as [string, unknown][]) {
      if (name === 'ca') this.state.fillAlpha = numberOf(value, 1)
      else if (name === 'CA') this.state.strokeAlpha = numberOf(value, 1)
      else if (name === 'LW') this.state.lineWidth = numberOf(value)
      else if (name === 'BM') this.state.blended = value !== 'source-over'
      else if (name === 'SMask') {
        this.state.blended = value !== false
        this.state.masked = value === false && parameters.length === 1
      } else if (name === 'Font' && Array.isArray(value)) this.setFont(value[0], value[1])
    }
  }
}

export function numberOf(value: unknown, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}
