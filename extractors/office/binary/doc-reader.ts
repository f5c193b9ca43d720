import type { SourceBlock, SourceFurniture } from '../../../schema/source-document.js'
import { Story } from '../../rtf/story.js'
import { signOf, wordsOf } from './characters.js'
import { Fields } from './fields.js'
import { readFonts, type WordFont } from './fonts.js'
import { ListTable } from './list-table.js'
import { applyCharacter, applyParagraph, type WordCharacter, type WordParagraph } from './looks.js'
import { type Piece, readPieces, textAt } from './pieces.js'
import { type PropertyRun, RunFinder, readPropertyRuns } from './property-runs.js'
import { StyleTable } from './style-table.js'
import type { Range, WordFile } from './word-file.js'

/** What was passed over or lost on the way. */
export interface DocLosses {
  pictures: number
  deleted: number
  nestedCells: number
}

const NO_ROW = { left: 0, cells: [], header: false }

/** Reads ranges of the text of a Word 97–2003 file into blocks. */
export class DocReader {
  readonly losses: DocLosses = { pictures: 0, deleted: 0, nestedCells: 0 }
  readonly #file: WordFile
  readonly #pieces: readonly Piece[]
  readonly #characterRuns: readonly PropertyRun[]
  readonly #paragraphRuns: readonly PropertyRun[]
  readonly #characterFinder: RunFinder
  readonly #paragraphFinder: RunFinder
  readonly #styles: StyleTable
  readonly #lists: ListTable
  readonly #fonts: readonly WordFont[]
  readonly #characterLooks = new Map<string, WordCharacter>()
  readonly #paragraphLooks = new Map<number, WordParagraph>()

  constructor(file: WordFile) {
    this.#file = file
    this.#pieces = readPieces(file)
    this.#characterRuns = readPropertyRuns(file, 12)
    this.#paragraphRuns = readPropertyRuns(file, 13)
    this.#characterFinder = new RunFinder(this.#characterRuns)
    this.#paragraphFinder = new RunFinder(this.#paragraphRuns)
    this.#styles = new StyleTable(file)
    this.#lists = new ListTable(file)
    this.#fonts = readFonts(file)
  }

  /** Characters that there are; a damaged file may tell of more. */
  get length(): number {
    return this.#pieces.at(-1)?.end ?? 0
  }

  /** @param note called for the mark of a note, with its place in the text; gives its label and its blocks */
  read(
    { start, end }: Range,
    furniture: SourceFurniture | null,
    note: (at: number) => { readonly mark: string; readonly blocks: readonly SourceBlock[] } | null = () => null,
  ): readonly SourceBlock[] {
    const story = new Story(furniture)
    const fields = new Fields()
    let looks = this.#paragraphAt(-1)
    for (const piece of this.#pieces) {
      if (piece.end <= start || piece.start >= end) continue
      const last = Math.min(piece.end, end)
      for (let at = Math.max(piece.start, start); at < last; ) {
        const offset = piece.offset + (at - piece.start) * piece.width
        const inParagraph = this.#paragraphFinder.at(offset)
        const inCharacters = this.#characterFinder.at(offset)
        looks = this.#paragraphAt(inParagraph.index)
        const style = this.#paragraphRuns[inParagraph.index]?.style ?? 0
        const character = this.#characterAt(inCharacters.index, style)
        const bytes = Math.min(inParagraph.end, inCharacters.end) - offset
        const count = Math.min(last - at, Math.max(1, Math.ceil(bytes / piece.width)))
        const text = textAt(this.#file.main, offset, count, piece.width)
        this.#readSegment(text, at, { story, fields, looks, character, note })
        at += count
      }
    }
    return story.end(NO_ROW, looks)
  }

  #readSegment(text: string, at: number, into: Segment): void {
    const { story, fields, looks, character } = into
    let plain = 0
    const putPlain = (end: number) => {
      if (end > plain && !fields.hides)
        this.#put(story, wordsOf(text.slice(plain, end), character, this.#fonts), character)
      plain = end + 1
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      // 28 is the place of a sign put in, where its properties tell of one
      if (code > 0x1f && !(code === 0x28 && character.symbol !== null)) continue
      if (code === 0x09 || code === 0x0b || code === 0x1e || code === 0x1f) continue
      putPlain(i)
      if (fields.mark(code)) continue
      if (code === 0x28) this.#put(story, fields.hides ? '' : signOf(character.symbol!, this.#fonts), character)
      else if (code === 0x01) this.losses.pictures++
      else if (code === 0x02) {
        const found = into.note(at + i)
        if (found === null) continue
        this.#put(story, found.mark, { ...character, superscript: true })
        story.addNote(found.blocks)
      } else if (code === 0x07 || code === 0x0c || code === 0x0d) {
        fields.endParagraph()
        this.#endParagraph(story, code, looks)
      }
    }
    putPlain(text.length)
  }

  #put(story: Story, words: string, looks: WordCharacter): void {
    if (looks.deleted) this.losses.deleted += words.length
    else story.addWords(words, looks, looks.font === null ? null : (this.#fonts[looks.font]?.name ?? null))
  }

  #endParagraph(story: Story, code: number, looks: WordParagraph): void {
    if (looks.innerRowEnd) return
    if (looks.innerCell) this.losses.nestedCells++
    if (code === 0x07 && looks.rowEnd) {
      story.endRow({ ...(looks.row ?? NO_ROW), header: looks.header }, looks)
      return
    }
    if (looks.list > 0 && (story.hasWords || code === 0x07)) {
      const label = this.#lists.count(looks)
      if (label !== null) story.addLabel(wordsOf(label.text, { ...noLooks, font: label.font }, this.#fonts))
    }
    const { outline } = looks
    const headingLevel = outline !== null && outline < 9 ? Math.min(outline + 1, 6) : null
    if (code === 0x07) story.endCell(looks, headingLevel)
    else story.endParagraph(looks, headingLevel)
  }

  #paragraphAt(index: number): WordParagraph {
    const known = this.#paragraphLooks.get(index)
    if (known !== undefined) return known
    const run = this.#paragraphRuns[index]
    const looks = this.#styles.paragraph(run?.style ?? 0)
    if (run !== undefined) {
      const told = { ...looks }
      applyParagraph(told, run.properties, this.#file.data)
      // indents: of the style, then of the list, then its own
      looks.list = told.list
      looks.level = told.level
      this.#lists.indent(looks)
      applyParagraph(looks, run.properties, this.#file.data)
    }
    if (looks.depth > 0) looks.inTable = true
    this.#paragraphLooks.set(index, looks)
    return looks
  }

  #characterAt(index: number, style: number): WordCharacter {
    const key = `${index} ${style}`
    const known = this.#characterLooks.get(key)
    if (known !== undefined) return known
    const ofStyle = this.#styles.character(style)
    const run = this.#characterRuns[index]
    let looks = { ...ofStyle }
    if (run !== undefined) {
      applyCharacter(looks, run.properties, ofStyle)
      if (looks.style !== null) {
        const own = this.#styles.character(looks.style, ofStyle)
        looks = { ...own }
        applyCharacter(looks, run.properties, own)
      }
    }
    this.#characterLooks.set(key, looks)
    return looks
  }
}

interface Segment {
  readonly story: Story
  readonly fields: Fields
  readonly looks: WordParagraph
  readonly character: WordCharacter
  readonly note: (at: number) => { readonly mark: string; readonly blocks: readonly SourceBlock[] } | null
}

const noLooks: WordCharacter = {
  bold: false,
  italic: false,
  superscript: false,
  hidden: false,
  deleted: false,
  font: null,
  size: 20,
  symbol: null,
  style: null,
}
