import type { SourceBlock } from '../../schema/source-document.js'
import { readSymbols } from '../docx/symbols.js'
import { ByteDecoder, encodingOfCodePage } from './code-pages.js'
import { characterWords, destinations, paragraphWords, signs } from './control-words.js'
import { copyState, type Destination, type GroupState, plainCharacter, plainParagraph } from './looks.js'
import { NameTables } from './name-tables.js'
import { RowShapes } from './row-shapes.js'
import { labelled, Story } from './story.js'
import { Tokens } from './tokens.js'

/** What was passed over or lost on the way. */
export interface RtfLosses {
  pictures: number
  objects: number
  comments: number
  /** Characters struck out by tracked changes. */
  deleted: number
  nestedCells: number
  /** Paragraphs with an automatic number whose words the file does not have. */
  unnumbered: number
  /** The file ends inside a group. */
  cut: boolean
  /** A group too many is closed before the words end; they were read on. */
  closedEarly: boolean
}

type Margin = 'header' | 'footer' | 'footnote'

const furnitureOf = (destination: Destination): Margin | null =>
  destination === 'header' || destination === 'footer' || destination === 'footnote' ? destination : null

/** Notes within notes within boxes: deeper ones are words of the last. */
const MOST_STORIES = 8

/** Groups deeper than this share the looks of the last: no document has so many, a bomb has. */
const DEEPEST = 500

/** Reads an RTF file from start to end, once. */
export class RtfReader {
  readonly losses: RtfLosses = {
    pictures: 0,
    objects: 0,
    comments: 0,
    deleted: 0,
    nestedCells: 0,
    unnumbered: 0,
    cut: false,
    closedEarly: false,
  }
  readonly #tokens: Tokens
  readonly #decoder = new ByteDecoder()
  readonly #names = new NameTables()
  readonly #shapes = new RowShapes()
  readonly #stack: GroupState[] = []
  /** Headers and footers, each as its blocks. */
  readonly margins: Readonly<Record<'header' | 'footer', SourceBlock[][]>> = { header: [], footer: [] }
  readonly #outer: { readonly story: Story; readonly depth: number; readonly furniture: Margin | null }[] = []
  #story = new Story(null)
  /** Open groups beyond those of the stack. */
  #beyond = 0
  #state: GroupState = {
    character: plainCharacter(null),
    paragraph: plainParagraph(),
    destination: 'body',
    skip: 1,
  }
  #encoding = 'windows-1252'
  #defaultFont: number | null = null
  /** Bytes of one font that wait to be decoded together. */
  #pending: number[] = []
  /** Characters to be passed over, that stand for a `\u` before them. */
  #replaced = 0
  #starred = false
  /** The paragraph has had its number. */
  #labelled = false
  /** Footnotes so far. */
  #notes = 0
  #outsideUpr: Destination = 'body'

  constructor(bytes: Uint8Array) {
    this.#tokens = new Tokens(bytes)
  }

  /** The blocks of the body. */
  read(): readonly SourceBlock[] {
    while (this.#step());
    this.#flush()
    while (this.#outer.length > 0) this.#leaveStory()
    return this.#story.end(this.#shapes.current, this.#state.paragraph)
  }

  /** One token; false at the end of the document. */
  #step(): boolean {
    const tokens = this.#tokens
    switch (tokens.next()) {
      case 'open':
        this.#open()
        return true
      case 'close':
        return this.#close()
      case 'byte':
        if (this.#replaced > 0) this.#replaced--
        else this.#addByte(tokens.byte)
        return true
      case 'text':
        this.#addText(tokens.start, tokens.end)
        return true
      case 'word':
        this.#word(tokens.name, tokens.parameter)
        return true
      case 'end':
        this.losses.cut = this.#stack.length > 0
        return false
    }
  }

  #open(): void {
    this.#flush()
    this.#replaced = 0
    this.#starred = false
    if (this.#stack.length >= DEEPEST) {
      this.#beyond++
      return
    }
    this.#stack.push(this.#state)
    this.#state = copyState(this.#state)
  }

  /** False where the document is at its end. */
  #close(): boolean {
    this.#flush()
    this.#replaced = 0
    this.#starred = false
    if (this.#beyond > 0) {
      this.#beyond--
      return true
    }
    while (this.#outer.at(-1)?.depth === this.#stack.length) this.#leaveStory()
    this.#state = this.#stack.pop() ?? this.#state
    if (this.#stack.length > 0) return true
    this.losses.closedEarly ||= this.#tokens.hasMoreText()
    return this.losses.closedEarly
  }

  #enter(name: string, destination: Destination): void {
    const state = this.#state
    if (name === 'pict') this.losses.pictures++
    // the same picture for older readers
    if (name === 'nonshppict') this.losses.pictures--
    if (name === 'annotation') this.losses.comments++
    if (name === 'upr' && state.destination !== 'skip') this.#outsideUpr = state.destination
    if (state.destination === 'skip') return
    this.#flush()
    const box = name === 'shptxt' || name === 'dptxbxtext'
    if (destination === 'label') this.#labelled = true
    if ((box || furnitureOf(destination) !== null) && this.#outer.length < MOST_STORIES) {
      const furniture = furnitureOf(destination)
      if (furniture === 'footnote') this.#put(`[^${++this.#notes}]`)
      this.#outer.push({ story: this.#story, depth: this.#stack.length, furniture })
      this.#story = new Story(furniture === 'footnote' ? furniture : null)
      Object.assign(state.paragraph, plainParagraph())
    }
    state.destination = destination
  }

  #leaveStory(): void {
    const blocks = this.#story.end(this.#shapes.current, this.#state.paragraph)
    const { story, furniture } = this.#outer.pop()!
    this.#story = story
    if (furniture === null) story.addBox(blocks)
    else if (furniture === 'footnote') story.addNote(labelled(blocks, `${this.#notes}`))
    else this.margins[furniture].push([...blocks])
  }

  #word(name: string, parameter: number | null): void {
    const state = this.#state
    const starred = this.#starred
    this.#starred = name === '*'
    if (name === '*') return
    if (this.#replaced > 0 && name !== 'u') {
      this.#replaced--
      return
    }
    const destination = destinations[name]
    if (destination !== undefined) this.#enter(name, destination)
    else if (name === 'ud') state.destination = this.#outsideUpr
    else if (starred) state.destination = 'skip'
    else if (name === 'u') this.#addUnicode(parameter ?? 0)
    else if (state.destination === 'fonts' || state.destination === 'styles')
      this.#names.word(state.destination, name, parameter)
    else if (name === 'object') this.losses.objects++
    else if (state.destination !== 'skip') this.#textWord(name, parameter)
  }

  #textWord(name: string, parameter: number | null): void {
    const { character, paragraph } = this.#state
    const sign = signs[name]
    if (sign !== undefined) {
      this.#flush()
      this.#put(sign)
    } else if (characterWords[name] !== undefined) {
      this.#flush()
      Object.assign(character, characterWords[name](parameter))
    } else if (paragraphWords[name] !== undefined) Object.assign(paragraph, paragraphWords[name](parameter))
    else if (!this.#shapes.word(name, parameter)) this.#structureWord(name, parameter)
  }

  #structureWord(name: string, parameter: number | null): void {
    const { character, paragraph } = this.#state
    switch (name) {
      case 'par':
      case 'sect':
      case 'nestcell':
        if (name === 'nestcell') this.losses.nestedCells++
        this.#endParagraph(false)
        break
      case 'cell':
        this.#endParagraph(true)
        break
      case 'row':
        this.#flush()
        if (this.#isText()) this.#story.endRow(this.#shapes.current, paragraph)
        break
      case 'pard':
        Object.assign(paragraph, plainParagraph())
        break
      case 'plain':
        this.#flush()
        Object.assign(character, plainCharacter(this.#defaultFont))
        break
      case 'uc':
        this.#state.skip = Math.max(0, parameter ?? 1)
        break
      case 'mac':
      case 'ansicpg':
        this.#encoding = name === 'mac' ? 'macintosh' : encodingOfCodePage(parameter ?? 1252)
        break
      case 'deff':
        this.#defaultFont = parameter
        character.font ??= parameter
    }
  }

  #endParagraph(cell: boolean): void {
    this.#flush()
    if (!this.#isText()) return
    const { paragraph } = this.#state
    const { outline, style, numbered } = paragraph
    const headingLevel = outline !== null && outline < 9 ? Math.min(outline + 1, 6) : this.#names.headingLevel(style)
    if (numbered && !this.#labelled && this.#story.hasWords) this.losses.unnumbered++
    this.#labelled = false
    if (cell) this.#story.endCell(paragraph, headingLevel)
    else this.#story.endParagraph(paragraph, headingLevel)
  }

  #isText(): boolean {
    const { destination } = this.#state
    return destination === 'body' || furnitureOf(destination) !== null
  }

  #addText(start: number, end: number): void {
    const { bytes } = this.#tokens
    const from = Math.min(end, start + this.#replaced)
    this.#replaced -= from - start
    const { destination } = this.#state
    if (destination === 'skip' || destination === 'shape') return
    for (let at = from; at < end; at++) this.#addByte(bytes[at]!)
  }

  #addByte(byte: number): void {
    const { destination } = this.#state
    if (destination === 'fonts' || destination === 'styles') this.#names.byte(destination, byte, this.#decoder)
    else if (byte !== 0) this.#pending.push(byte)
  }

  #addUnicode(unit: number): void {
    this.#flush()
    this.#replaced = this.#state.skip
    if (unit !== 0) this.#put(String.fromCharCode(unit & 0xffff))
  }

  /** Bytes that wait → words, in the encoding of their font. */
  #flush(): void {
    if (this.#pending.length === 0) return
    const bytes = Uint8Array.from(this.#pending)
    this.#pending = []
    const encoding = this.#names.font(this.#state.character.font)?.encoding ?? this.#encoding
    this.#put(this.#decoder.decode(bytes, encoding))
  }

  #put(words: string): void {
    const { character, destination } = this.#state
    const font = this.#names.font(character.font)?.name ?? null
    if (destination === 'label') this.#story.addLabel(readSymbols(words, font))
    else if (!this.#isText()) return
    else if (character.deleted) this.losses.deleted += words.length
    else this.#story.addWords(readSymbols(words, font), character, font)
  }
}
