import type { SourceBlock } from '../../schema/source-document.js'
import { childOf, type XmlElement } from '../xml/xml-element.js'
import { branchOf, isPlaceholder, readInline } from './inline-reader.js'
import { closeStory, newStory, readParagraph, type Story } from './paragraph-reader.js'
import type { Reading } from './reading.js'
import { RunText } from './run-text.js'
import { readTable } from './table-reader.js'

/** Reads the paragraphs and tables in an element: a cell, a text box, a note, a header. */
export function readBlocks(element: XmlElement, reading: Reading): SourceBlock[] {
  const story = newStory()
  const blocks: SourceBlock[] = []
  for (const child of element.children) {
    if (typeof child !== 'string') readBlock(child, story, reading, blocks)
  }
  closeStory(story, reading, blocks)
  return blocks
}

/** Reads one element on the level of paragraphs. */
export function readBlock(element: XmlElement, story: Story, reading: Reading, into: SourceBlock[]): void {
  switch (element.name) {
    case 'w:p':
      readParagraph(element, story, reading, into)
      return
    case 'w:tbl': {
      closeStory(story, reading, into)
      const table = readTable(element, reading)
      if (table) into.push(table)
      story.blank = true
      return
    }
    case 'w:sdt':
      if (isPlaceholder(element)) reading.tally.placeholders++
      else readEach(childOf(element, 'w:sdtContent'), story, reading, into)
      return
    case 'mc:AlternateContent':
      readEach(branchOf(element), story, reading, into)
      return
    case 'w:altChunk':
    case 'w:subDoc':
      reading.tally.foreignParts++
      return
    case 'w:del':
    case 'w:moveFrom':
      reading.tally.deletions++
      return
    case 'w:r':
    case 'w:hyperlink':
    case 'm:oMathPara':
    case 'm:oMath': {
      // Words outside any paragraph: a broken file, but words.
      closeStory(story, reading, into)
      story.open = { text: new RunText(), style: undefined, boxes: [] }
      readInline({ name: 'w:p', attributes: {}, children: [element] }, story.open, reading)
      closeStory(story, reading, into)
      return
    }
    default:
      // `w:customXml`, `w:ins`, and elements that nobody knows: what is in them is text.
      readEach(element, story, reading, into)
  }
}

function readEach(element: XmlElement | null, story: Story, reading: Reading, into: SourceBlock[]): void {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string') readBlock(child, story, reading, into)
  }
}
