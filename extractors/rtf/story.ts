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
  /** Text boxes that hang on the paragraph. */
  #boxes: SourceBlock[] = []

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

  /** `\par`. Words outside a table end it. */
  endParagraph(looks: ParagraphLooks, headingLevel: number | null): void {
    // some writers leave `\intbl` out after the first cell
    const inTable = looks.inTable || this.#cells.length > 0
    if (!inTable) this.#endTable()
    const empty = this.#words.isEmpty
    const paragraphs = this.#words.take({ looks, headingLevel, furniture: this.#furniture }, this.#blank)
    const boxes = this.#boxes.splice(0)
    if (inTable) this.#cell.push(...paragraphs, ...boxes.flatMap(paragraphsIn))
    else this.#blocks.push(...paragraphs, ...boxes)
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
    // paragraphs of a cell whose end never came
    if (this.#cell.length > 0) this.#blocks.push(...this.#cell.splice(0))
    if (this.#rows.length > 0) this.#blocks.push(buildTable(this.#rows.splice(0)))
  }
}

/** The paragraphs of a block; a table in a cell is its cells one after another. */
export function paragraphsIn(block: SourceBlock): readonly SourceParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
}
