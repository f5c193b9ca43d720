import type { SourceFurniture, SourceParagraph, SourceRun } from '../../schema/source-document.js'
import type { CharacterLooks, ParagraphLooks } from './looks.js'

type OpenRun = { -readonly [K in keyof SourceRun]: SourceRun[K] }

/** What a paragraph is besides its words. */
export interface ParagraphFrame {
  readonly looks: ParagraphLooks
  readonly headingLevel: number | null
  readonly furniture: SourceFurniture | null
}

/** Twips of a character of the body font, about half its size. */
const CHARACTER = 120

/** Words of one paragraph as they come. */
export class ParagraphWords {
  #parts: string[] = []
  #length = 0
  #label = ''
  #runs: OpenRun[] = []
  #hidden = ''

  add(words: string, looks: CharacterLooks, font: string | null): void {
    if (words === '') return
    if (looks.hidden) {
      this.#hidden += words
      return
    }
    const { bold, italic, superscript } = looks
    const start = this.#length
    const end = start + words.length
    const size = looks.size / 2
    const last = this.#runs.at(-1)
    this.#parts.push(words)
    this.#length = end
    if (
      last?.end === start &&
      last.bold === bold &&
      last.italic === italic &&
      last.superscript === superscript &&
      last.font === font &&
      last.size === size
    ) {
      last.end = end
    } else this.#runs.push({ start, end, bold, italic, superscript, font, size, readingConfidence: null })
  }

  addLabel(words: string): void {
    this.#label += words
  }

  get isEmpty(): boolean {
    return this.#length === 0 && this.#label === '' && this.#hidden === ''
  }

  /** The paragraph and what is hidden in it, in order; none where it has no words. Empties itself. */
  take({ looks, headingLevel, furniture }: ParagraphFrame, blankBefore: boolean): SourceParagraph[] {
    const label = this.#label.trim()
    const text = this.#parts.join('')
    const hidden = this.#hidden
    const paragraph: SourceParagraph = {
      kind: 'paragraph',
      text,
      label: label === '' ? null : label,
      headingLevel,
      indent: Math.max(0, Math.round((looks.left + looks.first) / CHARACTER)),
      alignment: looks.alignment,
      runs: this.#runs,
      spaceBefore: blankBefore || looks.before > 0,

      lines: null,
      furniture,
    }
    this.#parts = []
    this.#length = 0
    this.#label = ''
    this.#runs = []
    this.#hidden = ''
    const paragraphs = text.trim() === '' && label === '' ? [] : [paragraph]
    if (hidden.trim() === '') return paragraphs
    return [
      ...paragraphs,
      { ...paragraph, text: hidden, label: null, headingLevel: null, runs: [], furniture: 'hidden' },
    ]
  }
}
