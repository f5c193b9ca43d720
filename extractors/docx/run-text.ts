import type { SourceRun } from '../../schema/source-document.js'
import type { RunLooks } from './styles.js'
import { isLegacyFont, readSymbols } from './symbols.js'

/** Gathers the words of a paragraph with their looks. */
export class RunText {
  private readonly parts: string[] = []
  private readonly found: SourceRun[] = []
  private length = 0
  private last = ''
  private breakDue = false
  /** Words that are not printed. */
  hidden = ''

  get text(): string {
    return this.parts.join('')
  }

  get runs(): readonly SourceRun[] {
    return this.found
  }

  get isEmpty(): boolean {
    return this.length === 0
  }

  /** A page or column ends here: no text, but the words on both sides are two. */
  breakPage(): void {
    this.breakDue = true
  }

  add(words: string, looks: RunLooks): void {
    if (words === '') return
    const signs = readSymbols(words, looks.font)
    // Capitals that are only looks: a reader sees them, and a PDF of the same file has them.
    // Letters of fonts from before Unicode are others than they seem, and stay as they are.
    const printed = looks.caps && !isLegacyFont(looks.font) ? signs.toUpperCase() : signs
    if (looks.hidden) {
      this.hidden += printed
      return
    }
    if (this.breakDue) {
      this.breakDue = false
      if (this.length > 0 && !/\s/.test(this.last) && !/^\s/.test(printed)) this.put('\n', looks)
    }
    this.put(printed, looks)
  }

  private put(printed: string, looks: RunLooks): void {
    const start = this.length
    this.parts.push(printed)
    this.length += printed.length
    this.last = printed.at(-1)!
    const before = this.found.at(-1)
    if (before && before.end === start && sameLooks(before, looks)) {
      this.found[this.found.length - 1] = { ...before, end: this.length }
      return
    }
    this.found.push({
      start,
      end: this.length,
      bold: looks.bold,
      italic: looks.italic,
      superscript: looks.superscript,
      font: looks.font,
      size: looks.size,

      readingConfidence: null,
    })
  }
}

function sameLooks(run: SourceRun, looks: RunLooks): boolean {
  return (
    run.bold === looks.bold &&
    run.italic === looks.italic &&
    run.superscript === looks.superscript &&
    run.font === looks.font &&
    run.size === looks.size
  )
}
