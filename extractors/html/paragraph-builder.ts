import type { SourceFurniture, SourceParagraph, SourceRun } from '../../schema/source-document.js'
import type { Look } from './looks.js'

/** What a paragraph is besides its words. */
export interface ParagraphFrame {
  readonly alignment: SourceParagraph['alignment']
  readonly headingLevel: number | null
  /** Points. */
  readonly indent: number
  readonly furniture: SourceFurniture | null
}

type Words = Pick<Look, 'bold' | 'italic' | 'superscript' | 'font' | 'size' | 'preserved' | 'capitals'>
type OpenRun = { -readonly [K in keyof SourceRun]: SourceRun[K] }

/** Width of a character of the body font, in points. */
const CHARACTER = 6
/** In these fonts letters are Vietnamese by the font alone: capitals of theirs are another font. */
const legacyFont = /^(?:\.?vn|vni|vps|visc)/i

/** Words of one paragraph as they come, with white space as a browser shows it. */
export class ParagraphBuilder {
  #text = ''
  #runs: OpenRun[] = []
  /** A space that is shown only if words follow. */
  #space = false
  #tab = false
  /** Line ends that are shown only if words follow. */
  #breaks = 0

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** Line ends at the end so far: two of them leave a blank line. */
  get breaks(): number {
    return this.#breaks
  }

  /** `tabs`: a tab in a line is one, not white space. */
  addText(raw: string, look: Words, tabs = false): void {
    const words = look.capitals && !legacyFont.test(look.font ?? '') ? raw.toUpperCase() : raw
    if (look.preserved) {
      words.split(/\r\n?|\n/).forEach((line, i) => {
        if (i > 0) this.addBreak()
        if (line !== '') this.#put(line, look)
      })
      return
    }
    for (const part of words.split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue
      if (tabs && /^ *\t[ \t]*$/.test(part)) this.#tab = true
      else if (/^[ \t\n\r\f]/.test(part)) this.#space = true
      else this.#put(part, look)
    }
  }

  addBreak(): void {
    this.#breaks++
    this.#space = false
    this.#tab = false
  }

  /** The paragraph, or null where it has neither words nor a label. Empties the builder. */
  take(frame: ParagraphFrame, label: string | null, spaceBefore: boolean): SourceParagraph | null {
    const text = spacedOut(this.#text)
    const runs = this.#runs
    this.#text = ''
    this.#runs = []
    this.#space = false
    this.#tab = false
    this.#breaks = 0
    if (text.trim() === '' && label === null) return null
    return {
      kind: 'paragraph',
      text,
      label,
      headingLevel: frame.headingLevel,
      indent: Math.max(0, Math.round(frame.indent / CHARACTER)),
      alignment: frame.alignment,
      runs,
      spaceBefore,

      lines: null,
      furniture: frame.furniture,
    }
  }

  #put(words: string, look: Words): void {
    if (this.#text !== '') {
      if (this.#breaks > 0) this.#text += '\n'
      else if (this.#tab) this.#text += '\t'
      else if (this.#space) this.#text += ' '
    }
    const joined = (this.#space || this.#tab) && this.#breaks === 0
    this.#breaks = 0
    this.#space = false
    this.#tab = false
    const start = this.#text.length
    this.#text += words
    this.#addRun(start, this.#text.length, look, joined)
  }

  #addRun(start: number, end: number, look: Words, joined: boolean): void {
    const { bold, italic, superscript, font, size } = look
    const last = this.#runs.at(-1)
    const same =
      last?.bold === bold &&
      last.italic === italic &&
      last.superscript === superscript &&
      last.font === font &&
      last.size === size
    // one run goes on over a space or line end, not over plain words between
    const nextTo = last?.end === start - 1 && (joined || this.#text[start - 1] === '\n')
    if (same && (last.end === start || nextTo)) {
      last.end = end
      return
    }
    if (!bold && !italic && !superscript && font === null && size === null) return
    this.#runs.push({ start, end, bold, italic, superscript, font, size, readingConfidence: null })
  }
}

/** No-break spaces that make a gap are spaces as in a text file: `Nơi nhận:        KT. CHỦ TỊCH`. */
function spacedOut(text: string): string {
  return text.includes('\u00a0') ? text.replace(/[ \u00a0]{4,}/g, (gap) => ' '.repeat(gap.length)) : text
}
