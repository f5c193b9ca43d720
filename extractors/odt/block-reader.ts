import type { SourceBlock, SourceParagraph } from '../../schema/source-document.js'
import { ParagraphBuilder } from '../html/paragraph-builder.js'
import { textOf, type XmlElement } from '../xml/xml-element.js'
import { readFrame, readInline } from './inline-reader.js'
import type { OpenList } from './lists.js'
import type { Reading } from './reading.js'
import { levelOf } from './styles.js'
import { readTable } from './table-reader.js'

/** Where a block stands in its lists: the number of an item goes to its first paragraph. */
interface Item {
  readonly list: OpenList
  /** Printed before the next paragraph; taken by it. */
  start: number | null
  counted: boolean
}

/** The blocks in an element of the text: a body, a cell, a box, a note. */
export function readBlocks(parent: XmlElement, reading: Reading): SourceBlock[] {
  const blocks: SourceBlock[] = []
  for (const child of parent.children) if (typeof child !== 'string') readBlock(child, reading, blocks, null)
  return blocks
}

/** The same where its blocks are part of another one. */
export function readInside(parent: XmlElement, reading: Reading): SourceBlock[] {
  reading.inside++
  const blocks = readBlocks(parent, reading)
  reading.inside--
  // an automatic ordinal alone in its cell; a bullet without words says nothing
  return blocks.filter(
    (block) =>
      block.kind === 'table' ||
      block.text.trim() !== '' ||
      (blocks.length === 1 && block.label !== null && /\w/.test(block.label)),
  )
}

export function readBlock(element: XmlElement, reading: Reading, into: SourceBlock[], item: Item | null): void {
  const { name, attributes } = element
  switch (name) {
    case 'text:p':
    case 'text:h':
      readParagraph(element, reading, into, item)
      return
    case 'text:list':
      readList(element, reading, into, item)
      return
    case 'table:table':
      into.push(...readTable(element, reading))
      takeNotes(reading, into)
      return
    case 'text:section':
      if (attributes['text:display'] === 'none' || reading.styles.hidesSection(attributes['text:style-name'] ?? '')) {
        reading.tally.hidden += textOf(element).replace(/\s+/g, '').length
        return
      }
      break
    case 'text:tracked-changes':
      for (const region of element.children) {
        if (typeof region === 'string') continue
        const kinds = region.children.map((kind) => (typeof kind === 'string' ? '' : kind.name))
        if (kinds.includes('text:deletion')) reading.tally.deletions++
        if (kinds.includes('text:insertion')) reading.tally.insertions++
      }
      return
    case 'draw:frame':
    case 'draw:g':
    case 'draw:a':
      readFrame(element, reading)
      takeBoxes(reading, into)
      return
    case 'office:annotation':
      reading.tally.comments++
      return
  }
  if (/-(?:decls?|source)$|^(?:office:forms|office:event-listeners|text:soft-page-break|svg:.*|\?:.*)$/.test(name))
    return
  if (/^draw:/.test(name)) {
    into.push(...readBlocks(element, reading))
    return
  }
  for (const child of element.children) if (typeof child !== 'string') readBlock(child, reading, into, item)
}

function readList(list: XmlElement, reading: Reading, into: SourceBlock[], around: Item | null): void {
  const open = reading.lists.open(list, around?.list ?? null)
  for (const child of list.children) {
    if (typeof child === 'string') continue
    if (child.name !== 'text:list-item' && child.name !== 'text:list-header') {
      readBlock(child, reading, into, null)
      continue
    }
    const start = Number.parseInt(child.attributes['text:start-value'] ?? '', 10)
    const item: Item = {
      list: open,
      start: Number.isNaN(start) ? null : start,
      counted: child.name === 'text:list-header',
    }
    for (const block of child.children) if (typeof block !== 'string') readBlock(block, reading, into, item)
  }
}

function readParagraph(element: XmlElement, reading: Reading, into: SourceBlock[], item: Item | null): void {
  const style = element.attributes['text:style-name'] ?? null
  const shape = reading.styles.shapeOf(style)
  const builder = new ParagraphBuilder()
  const boxesAround = reading.boxes.splice(0)
  readInline(element, reading.styles.paragraphLook(style), builder, reading)
  const boxes = reading.boxes.splice(0)
  reading.boxes.push(...boxesAround)
  const words = !builder.isEmpty
  const headingLevel =
    element.name === 'text:h' ? (levelOf(element.attributes['text:outline-level']) ?? 1) : shape.outlineLevel
  const label = labelOf(element, reading, item, shape.listStyle, words)
  const paragraph = builder.take(
    {
      alignment: shape.alignment,
      headingLevel: headingLevel === null ? null : Math.min(6, headingLevel),
      indent: shape.indent,
      furniture: null,
    },
    words || reading.inside > 0 ? label : null,
    shape.spaceBefore,
  )
  // Boxes of a letterhead hang on an empty paragraph or the title below them.
  const boxed: SourceBlock[] = []
  for (const box of boxes) boxed.push(...readInside(box, reading))
  const first = paragraph !== null && !startsWithBox(element)
  if (first) into.push(paragraph)
  into.push(...boxed)
  if (paragraph !== null && !first) into.push(paragraph)
  takeNotes(reading, into)
}

/** Whether a frame stands before the first words of a paragraph. */
function startsWithBox(element: XmlElement): boolean {
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return false
    } else if (child.name.startsWith('draw:')) return true
    else if (textOf(child).trim() !== '') return startsWithBox(child)
  }
  return false
}

/** The number of an item, or of a heading that stands in no list. Empty paragraphs of a list count, and show nothing but in a cell of their own. */
function labelOf(
  element: XmlElement,
  reading: Reading,
  item: Item | null,
  listStyle: string | null,
  words: boolean,
): string | null {
  if (item) {
    if (item.counted) return null
    item.counted = true
    return reading.lists.label(item.list, listStyle, item.start)
  }
  if (element.name !== 'text:h' || !words || element.attributes['text:is-list-header'] === 'true') return null
  if (listStyle === '') return null
  const start = element.attributes['text:restart-numbering'] === 'true' ? element.attributes['text:start-value'] : ''
  const number = Number.parseInt(start || '', 10)
  const level = levelOf(element.attributes['text:outline-level']) ?? 1
  return reading.lists.headingLabel(level, Number.isNaN(number) ? null : number)
}

function takeBoxes(reading: Reading, into: SourceBlock[]): void {
  for (const box of reading.boxes.splice(0)) into.push(...readBlocks(box, reading))
}

function takeNotes(reading: Reading, into: (SourceBlock | SourceParagraph)[]): void {
  if (reading.inside === 0) into.push(...reading.notes.splice(0))
}
