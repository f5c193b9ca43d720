import type { GlyphRun, PageBox } from '../page-content.js'
import type { FontLooks } from './font-looks.js'

/** What all letters of a run have in common. */
export interface RunStyle {
  readonly font: FontLooks
  readonly size: number
  readonly angle: GlyphRun['angle']
  /** Base line across the direction of the line: y where the angle is 0. */
  readonly across: number
  readonly bold: boolean
  readonly italic: boolean
  readonly invisible: boolean
  readonly origin: GlyphRun['origin']
  readonly colour: number | null
  readonly lightness: number
  readonly coloured: boolean
  readonly artifact: boolean
  readonly mcid: number | null
}

/** In sizes of the letters: a letter that stands further from the one before it begins a run. */
const GAP = 0.15
/** After a space, which the setter stretches to justify the line. */
const GAP_AFTER_SPACE = 1
/** How far from the base line, in sizes, a letter of the same run may be. */
const SAME_LINE = 0.02
/** So far before the end of the letters an accent may be set that belongs to the last of them. */
const MARK_REACH = 1.2

/** A copy of letters that thickens them is set so near to them, in sizes. */
const BACK = 0.3

const MARK = /^\p{M}+$/u
const MARKS = /\p{M}/u

/** Puts letters, as they are drawn one by one, together to runs. */
export class RunWriter {
  #style: RunStyle | null = null
  #text = ''
  #edges: number[] = []
  #end = 0
  #outside = false
  /** Where a run that is drawn over the one before it gets past its end: from there the letters are new ones. */
  #until = Number.POSITIVE_INFINITY
  readonly #emit: (run: GlyphRun, colour: number | null) => void

  constructor(emit: (run: GlyphRun, colour: number | null) => void) {
    this.#emit = emit
  }

  /**
   * @param start place of the letter's left edge along the line
   * @param end of its right edge, without what is only spacing
   * @param outside the clip or the page
   */
  add(text: string, start: number, end: number, style: RunStyle, outside: boolean): void {
    // A word that begins inside the clip is read to its end: the edge of a page may cut its last letter.
    const begun = this.#style !== null && !this.#outside && outside && !this.#text.endsWith(' ') && text !== ' '
    if (this.#style !== null && this.#isNext(text, start, style, begun ? false : outside)) {
      if (text.charCodeAt(0) >= 0x300 && MARK.test(text)) {
        this.#push(text, this.#end, this.#end)
        return
      }
    } else {
      this.#until = this.#endOfOverprinted(start, style)
      this.flush()
      this.#style = style
      this.#outside = outside
      this.#end = start
    }
    const from = Math.max(start, this.#edges.at(-1) ?? start)
    this.#push(text, from, Math.max(end, from))
  }

  #isNext(text: string, start: number, style: RunStyle, outside: boolean): boolean {
    const last = this.#style!
    if (outside !== this.#outside || (style !== last && !goesOn(last, style))) return false
    if (start >= this.#until - SAME_LINE * style.size) return false
    const gap = (start - this.#end) / style.size
    if (text.charCodeAt(0) >= 0x300 && MARK.test(text)) return gap < GAP && gap > -MARK_REACH
    return gap > -GAP && gap < (this.#text.endsWith(' ') ? GAP_AFTER_SPACE : GAP)
  }

  /** Where the letter is set back over the run before it: the end of that run. */
  #endOfOverprinted(start: number, style: RunStyle): number {
    const last = this.#style
    if (last === null || last.angle !== style.angle) return Number.POSITIVE_INFINITY
    const near = Math.abs(last.across - style.across) < BACK * style.size
    const over = start < this.#end - GAP * style.size && start > this.#edges[0]! - BACK * style.size
    return near && over ? this.#end : Number.POSITIVE_INFINITY
  }

  /** One glyph may be several letters (`ffi`, a base with its marks): they share its width, marks have none. */
  #push(text: string, start: number, end: number): void {
    this.#text += text
    this.#end = end
    if (text.length === 1) {
      this.#edges.push(start)
      return
    }
    const units = [...text].flatMap((letter) => {
      const width = MARKS.test(letter) ? 0 : 1
      return letter.length === 2 ? [width, 0] : [width]
    })
    const whole = units.reduce((sum, width) => sum + width, 0) || 1
    let done = 0
    for (const width of units) {
      // A mark stands at the end of its letter, the second half of a surrogate pair at the end of the pair.
      this.#edges.push(start + ((end - start) * done) / whole)
      done += width
    }
  }

  flush(): void {
    const style = this.#style
    if (style === null || this.#text === '') return
    this.#emit(this.#finish(style), style.colour)
    this.#style = null
    this.#text = ''
    this.#edges = []
  }

  #finish(style: RunStyle): GlyphRun {
    const { font, size, angle, across } = style
    const first = this.#edges[0]!
    const end = Math.max(this.#end, this.#edges.at(-1)!)
    const edges = angle === 0 ? this.#edges : this.#edges.map((edge) => edge - first)
    edges.push(angle === 0 ? end : end - first)
    const box = turnBox(first, end, across - font.ascent * size, across - font.descent * size, angle)
    return {
      text: this.#text,
      edges,
      baseline: angle === 0 ? across : angle === 180 ? -across : box.bottom,
      top: box.top,
      bottom: box.bottom,
      size,
      font: font.name,
      bold: style.bold,
      italic: style.italic,
      angle,
      box,
      visibility: style.invisible ? 'invisible' : this.#outside ? 'clipped' : 'shown',
      origin: style.origin,
      lightness: style.lightness,
      coloured: style.coloured,
      artifact: style.artifact,
      mcid: style.mcid,
      confidence: null,
    }
  }
}

/** Letters that another operator draws go on with a run where nothing else is different. */
function goesOn(last: RunStyle, next: RunStyle): boolean {
  return (
    last.font === next.font &&
    last.colour === next.colour &&
    last.angle === next.angle &&
    Math.abs(last.across - next.across) <= SAME_LINE * last.size &&
    Math.abs(last.size - next.size) <= SAME_LINE * last.size &&
    last.bold === next.bold &&
    last.italic === next.italic &&
    last.invisible === next.invisible &&
    last.origin === next.origin &&
    last.artifact === next.artifact &&
    last.mcid === next.mcid
  )
}

/** A box along a line that is turned → the same box on the page. */
export function turnBox(start: number, end: number, over: number, under: number, angle: GlyphRun['angle']): PageBox {
  switch (angle) {
    case 0:
      return { left: start, right: end, top: over, bottom: under }
    case 90:
      return { left: -under, right: -over, top: start, bottom: end }
    case 180:
      return { left: -end, right: -start, top: -under, bottom: -over }
    case 270:
      return { left: over, right: under, top: -end, bottom: -start }
  }
}
