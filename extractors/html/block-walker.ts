import type { Element, Nodes, Root, RootContent } from 'hast'
import type { SourceBlock, SourceFurniture, SourceParagraph } from '../../schema/source-document.js'
import { isLetterhead } from '../docx/headers.js'
import { extractText } from '../text/extract-text.js'
import { headingLevelOf, paragraphsOf, preformatted, readableBullet, saysItsLabel } from './block-words.js'
import { type Declarations, StyleSheets } from './css-style.js'
import { attributeOf, blockElements, controlElements, isElement, textOf, unseenElements } from './elements.js'
import { isLayoutTable } from './layout-table.js'
import { type LeftLists, type List, newList, takeLabel } from './list.js'
import { type Look, lookOf, plainLook } from './looks.js'
import { ParagraphBuilder } from './paragraph-builder.js'
import { gridOf, rowsOf } from './table-grid.js'
import { isHidden, isSpaced } from './visibility.js'
import { isNoteBacklink, isNoteReference, noteMark, noteOf, wordFurniture } from './word-notes.js'

export interface WalkOptions {
  /** Elements that are passed over: what a page has beside its document. */
  readonly leftOut?: ReadonlySet<Element>
  /** Told of words that are passed over: such as are not shown, and such as work the page. */
  /** LibreOffice wrote the page: a tab is one, and inner lists go on where they were left. */
  readonly isLibreOffice?: boolean
  readonly onPassed?: (kind: 'hidden' | 'controls', characters: number) => void
}

interface Place {
  readonly look: Look
  readonly headingLevel: number | null
  readonly furniture: SourceFurniture | null
  readonly list: List | null
  /** The list that the item around `list` stands in. */
  readonly outerList: List | null
}

/** A tree of HTML → paragraphs and tables in reading order. Also reads what other converters write as HTML. */
export function blocksOfHast(root: Root, options: WalkOptions = {}): SourceBlock[] {
  const walker = new BlockWalker(new StyleSheets(root), options)
  walker.walk(root.children, { look: plainLook, headingLevel: null, furniture: null, list: null, outerList: null })
  return walker.end()
}

const inlineDisplays = /^(?:inline|contents)/
const blockDisplays = /^(?:block|list-item|flex|grid|table|flow-root)/

class BlockWalker {
  readonly #styles: StyleSheets
  readonly #options: WalkOptions
  readonly #blocks: SourceBlock[] = []
  readonly #paragraph = new ParagraphBuilder()
  /** Block around the words that are being gathered. */
  #place: Place = { look: plainLook, headingLevel: null, furniture: null, list: null, outerList: null }
  #label: string | null = null
  #space = false
  /** Number of the last item, that words of its own may not follow. */
  #itemLabel: string | null = null
  readonly #leftLists: LeftLists | null

  constructor(styles: StyleSheets, options: WalkOptions) {
    this.#styles = styles
    this.#options = options
    this.#leftLists = options.isLibreOffice ? new Map() : null
  }

  end(): SourceBlock[] {
    this.#flush()
    return this.#blocks
  }

  walk(nodes: readonly (RootContent | Nodes)[], place: Place): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#paragraph.addText(node.value, place.look, this.#options.isLibreOffice)
      else if (isElement(node)) this.#walkElement(node, place)
    }
  }

  #pass(kind: 'hidden' | 'controls', element: Element): void {
    this.#options.onPassed?.(kind, textOf(element).replace(/\s+/g, '').length)
  }

  #walkElement(element: Element, place: Place): void {
    const tag = element.tagName
    if (tag === 'br') {
      this.#breakLine(element)
      return
    }
    if (unseenElements.has(tag) || controlElements.has(tag) || this.#options.leftOut?.has(element)) {
      if (controlElements.has(tag)) this.#pass('controls', element)
      if (blockElements.has(tag)) this.#flush()
      return
    }
    const css = this.#styles.declarationsOf(element)
    // Word draws a tab as spaces.
    if (css.has('mso-tab-count')) {
      this.#paragraph.addText('\t', { ...place.look, preserved: true })
      return
    }
    if (isHidden(element, css)) {
      this.#pass('hidden', element)
      return
    }
    if (/^ignore$/i.test(css.get('mso-list') ?? '')) {
      this.#takeMarker(element)
      return
    }
    // LibreOffice's XHTML sets the number of an item beside it: `<span style="float: left">1.</span>`.
    if (!blockElements.has(tag) && /^(?:left|inline-start)$/i.test(css.get('float') ?? '') && isShort(element)) {
      // the sign of the list itself is not shown beside it
      if (this.#paragraph.isEmpty) this.#label = null
      this.#takeMarker(element)
      return
    }
    // The number of a note is its label.
    if (place.furniture === 'footnote' && isNoteBacklink(element)) return
    const inside = { ...place, look: lookOf(element, css, place.look) }
    const display = css.get('display')?.toLowerCase() ?? ''
    const block = blockElements.has(tag) ? !inlineDisplays.test(display) : blockDisplays.test(display)
    if (!block) {
      if (isNoteReference(element)) {
        // In brackets, so that the mark is no digit of the word before it: `76/NQ-CP[^1]`.
        const mark = noteMark(element)
        if (mark !== '') this.#paragraph.addText(`[^${mark}]`, { ...inside.look, superscript: true })
        return
      }
      this.walk(element.children, inside)
      return
    }
    this.#flush()
    const around = this.#place
    this.#space ||= isSpaced(tag, css)
    if (tag === 'table') this.#walkTable(element, inside)
    else this.#walkBlock(element, inside, css)
    this.#flush()
    this.#place = around
    this.#space ||= isSpaced(tag, css)
  }

  #walkBlock(element: Element, inside: Place, css: Declarations): void {
    const tag = element.tagName
    let place = inside
    const headingLevel = headingLevelOf(element)
    if (headingLevel !== null) place = { ...place, headingLevel }
    const plainText = preformatted(element)
    if (plainText !== null) {
      for (const block of extractText(plainText, 'text').blocks) this.#blocks.push(block)
      return
    }
    const furniture = wordFurniture(element, css)
    // the header of a first page may hold the letterhead
    const isHead = furniture === 'header' && isLetterhead(textOf(element)) && !this.#hasLetterhead()
    if (furniture && !isHead) place = { ...place, furniture }
    if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') {
      place = {
        ...place,
        list: newList(element, css, place.list, this.#leftLists),
        outerList: place.list,
        look: { ...place.look, margin: place.look.margin + 30 },
      }
    } else if (tag === 'li') this.#openItem(element, css, place)
    const note = noteOf(element)
    if (note) {
      place = { ...place, furniture: 'footnote', list: null, outerList: null }
      this.#label = note.label
    }
    const unlabelled = this.#label === null
    this.#place = place
    this.walk(element.children, place)
    this.#flush()
    // A sign of Word's goes with its own paragraph, even an empty one.
    if (tag === 'li' || note || unlabelled) this.#label = null
  }

  #openItem(element: Element, css: Declarations, place: Place): void {
    const list = place.list
    if (!list) return
    const label = takeLabel(list, element, css, place.outerList, this.#leftLists)
    this.#itemLabel = label
    // The sign of an item that holds only a list stands before that list's first.
    const outer = this.#label !== null && /\w/.test(this.#label) ? `${this.#label} ` : ''
    this.#label = label === null ? this.#label : outer + label
  }

  #walkTable(table: Element, place: Place): void {
    const rows = rowsOf(table)
    if (isLayoutTable(table, rows)) {
      this.#place = place
      this.walk(table.children, place)
      return
    }
    for (const child of table.children) {
      if (isElement(child) && child.tagName === 'caption') this.#walkElement(child, place)
    }
    this.#flush()
    const shown = rows.filter(({ element }) => {
      const css = this.#styles.declarationsOf(element)
      if (this.#options.leftOut?.has(element)) return false
      const hidden = isHidden(element, css)
      if (hidden) this.#pass('hidden', element)
      return !hidden
    })
    const cellLook: Look = { ...place.look, alignment: null, margin: 0, firstLine: 0 }
    const grid = gridOf(shown, (cell) =>
      this.#readCell(cell, { ...place, look: cellLook, list: null, outerList: null }),
    )
    const held = grid.rows.some((row) => row.cells.some((cell) => cell.paragraphs.length > 0))
    if (held) this.#blocks.push(grid)
    this.#space = true
  }

  #readCell(cell: Element, place: Place): SourceParagraph[] {
    if (this.#options.leftOut?.has(cell)) return []
    const walker = new BlockWalker(this.#styles, this.#options)
    const css = this.#styles.declarationsOf(cell)
    if (isHidden(cell, css)) {
      this.#pass('hidden', cell)
      return []
    }
    const inside = { ...place, look: lookOf(cell, css, place.look) }
    walker.#place = inside
    walker.walk(cell.children, inside)
    const paragraphs = walker.end().flatMap(paragraphsOf)
    // an automatic ordinal alone in its cell
    if (paragraphs.length === 0 && walker.#itemLabel !== null && /\w/.test(walker.#itemLabel)) {
      const frame = { alignment: inside.look.alignment, headingLevel: null, indent: 0, furniture: inside.furniture }
      const number = new ParagraphBuilder().take(frame, walker.#itemLabel, false)
      return number ? [number] : []
    }
    const first = paragraphs[0]
    return first?.spaceBefore ? [{ ...first, spaceBefore: false }, ...paragraphs.slice(1)] : paragraphs
  }

  /** Two line ends leave a blank line: a paragraph ends there. */
  #breakLine(element: Element): void {
    if (/page-break-before\s*:\s*always/i.test(attributeOf(element, 'style') ?? '')) {
      this.#flush()
      return
    }
    this.#paragraph.addBreak()
    if (this.#paragraph.breaks < 2 || this.#paragraph.isEmpty) return
    this.#flush()
    this.#space = true
  }

  #hasLetterhead(): boolean {
    return this.#blocks.slice(0, HEAD).some((block) => paragraphsOf(block).some(({ text }) => isLetterhead(text)))
  }

  /** Word writes an automatic number as words of its own. */
  #takeMarker(element: Element): void {
    const marker = textOf(element)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
      // LibreOffice doubles signs of its own: `--`
      .replace(/^([-–+•\uf000-\uf0ff])\1$/, '$1')
    if (marker === '') return
    if (this.#paragraph.isEmpty && this.#label === null) this.#label = readableBullet(marker)
    else this.#paragraph.addText(`${marker} `, this.#place.look)
  }

  #flush(): void {
    const { look, headingLevel, furniture } = this.#place
    const frame = { alignment: look.alignment, headingLevel, indent: look.margin + look.firstLine, furniture }
    if (this.#paragraph.isEmpty) {
      this.#paragraph.take(frame, null, false)
      return
    }
    const paragraph = this.#paragraph.take(frame, this.#label, this.#space)
    if (!paragraph) return
    this.#label = null
    this.#space = false
    this.#blocks.push(saysItsLabel(paragraph) ? { ...paragraph, label: null } : paragraph)
  }
}

const LONGEST_MARKER = 12
/** Blocks at the start of a page in which a letterhead is looked for. */
const HEAD = 40

function isShort(element: Element): boolean {
  return textOf(element, LONGEST_MARKER + 1).trim().length <= LONGEST_MARKER
}
