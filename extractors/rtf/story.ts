import type { SourceBlock, SourceFurniture, SourceParagraph } from '../../schema/source-document.js'
import type { CharacterLooks, ParagraphLooks } from './looks.js'
import { ParagraphWords } from './paragraph-words.js'
import { buildTable, type RowShape, type TableRow } from './table-rows.js'

/** One flow of text (the body, a header, a footnote): words, paragraph ends and cell ends → blocks. */
export class Story {
  readonly #furniture: SourceFurniture | null
  readonly #blocks: SourceBlock[] = []
  readonly #words = new ParagraphWords()
  #rows: TableRow[] = []
  #cells: SourceParagraph[][] = []
  #cell: SourceParagraph[] = []
  #blank = false
  /** Text boxes that hang on the paragraph; notes that follow it, or the table that it is in. */
  #boxes: SourceBlock[] = []
  #notes: SourceBlock[] = []

  constructor(furniture: SourceFurniture | null) {
    this.#furniture = furniture
  }

  addWords(words: string, looks: CharacterLooks, font: string | null): void {
    this.#words.add(words, looks, font)
  }

  addLabel(words: string): void {
    this.#words.addLabel(words)
  }

  get hasWords(): boolean {
    return !this.#words.isEmpty
  }

  addBox(blocks: readonly SourceBlock[]): void {
    this.#boxes.push(...blocks)
  }

  addNote(blocks: readonly SourceBlock[]): void {
    this.#notes.push(...blocks)
  }

  /** `\par`. Words outside a table end it. */
  endParagraph(looks: ParagraphLooks, headingLevel: number | null): void {
    // some writers leave `\intbl` out after the first cell
    const inTable = looks.inTable || this.#cells.length > 0
    if (!inTable) this.#endTable()
    const empty = this.#words.isEmpty
    const paragraphs = this.#words.take({ looks, headingLevel, furniture: this.#furniture }, this.#blank)
    const boxes = this.#boxes.splice(0)
    if (inTable) this.#cell.push(...paragraphs, ...boxes.flatMap(paragraphsIn))
    else this.#blocks.push(...paragraphs, ...boxes, ...this.#notes.splice(0))
    this.#blank = paragraphs.length === 0 && (empty || this.#blank)
  }

  /** `\cell` */
  endCell(looks: ParagraphLooks, headingLevel: number | null): void {
    this.endParagraph({ ...looks, inTable: true }, headingLevel)
    this.#cells.push(this.#cell)
    this.#cell = []
    this.#blank = false
  }

  /** `\row` */
  endRow(shape: RowShape, looks: ParagraphLooks): void {
    if (!this.#words.isEmpty || this.#boxes.length > 0 || this.#cell.length > 0) this.endCell(looks, null)
    if (this.#cells.length > 0) this.#rows.push({ shape, cells: this.#cells })
    this.#cells = []
    this.#blank = false
  }

  /** What is left at the end of the file, and all blocks. */
  end(shape: RowShape, looks: ParagraphLooks): readonly SourceBlock[] {
    if (this.#cells.length > 0 || this.#cell.length > 0) this.endRow(shape, looks)
    else if (!this.#words.isEmpty || this.#boxes.length > 0) this.endParagraph(looks, null)
    this.#endTable()
    return this.#blocks
  }

  #endTable(): void {
    if (this.#rows.length > 0) this.#blocks.push(buildTable(this.#rows.splice(0)))
    // paragraphs of a cell whose end never came
    if (this.#cell.length > 0) this.#blocks.push(...this.#cell.splice(0))
    // those of the table; those of a paragraph that is being ended come after it
    if (this.#words.isEmpty) this.#blocks.push(...this.#notes.splice(0))
  }
}

/** The paragraphs of a block; a table in a cell is its cells one after another. */
export function paragraphsIn(block: SourceBlock): readonly SourceParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
}

/** The paragraphs of a note, the first with its label in place of the mark and space that it begins with. */
export function labelled(blocks: readonly SourceBlock[], label: string): SourceParagraph[] {
  return blocks.flatMap(paragraphsIn).map((paragraph, i) => {
    if (i > 0) return paragraph
    const text = paragraph.text.trimStart()
    const cut = paragraph.text.length - text.length
    const runs = paragraph.runs
      .filter(({ end }) => end > cut)
      .map((run) => ({ ...run, start: Math.max(0, run.start - cut), end: run.end - cut }))
    return { ...paragraph, text, runs, label }
  })
}
