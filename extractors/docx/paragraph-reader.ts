import type { SourceBlock, SourceParagraph, SourceRun } from '../../schema/source-document.js'
import { childOf, type XmlElement } from '../xml/xml-element.js'
import { readBlocks } from './block-reader.js'
import { type Inline, readInline } from './inline-reader.js'
import { readShape, type StatedShape } from './looks.js'
import type { Reading } from './reading.js'
import { RunText } from './run-text.js'

/** What goes on from one paragraph to the next of the same story (body, cell, text box). */
export interface Story {
  /** Words of a paragraph whose mark is deleted: they belong to the next one. */
  open: Inline | null
  /** A blank paragraph stands before. */
  blank: boolean
  /** Space behind the last paragraph, and its style. */
  after: number
  style: string | undefined
}

export function newStory(): Story {
  return { open: null, blank: true, after: 0, style: undefined }
}

/** Less than this between two paragraphs is no gap: a quarter of a line, in twentieths of a point. */
const GAP = 60
/** A letter is about half as wide as the font is high. */
const LETTER_WIDTH = 0.5
const DEEPEST_HEADING = 6
const BODY_OUTLINE = 9

/** Reads one `w:p` into blocks: text boxes anchored in it, then the paragraph where it has words or a label. */
export function readParagraph(element: XmlElement, story: Story, reading: Reading, into: SourceBlock[]): void {
  const properties = childOf(element, 'w:pPr')
  const stated = readShape(properties)
  const mark = childOf(properties, 'w:rPr')
  const inline: Inline = story.open
    ? { ...story.open, style: stated.style }
    : { text: new RunText(), style: stated.style, boxes: [] }
  story.open = null
  readInline(element, inline, reading)
  closeFields(reading)
  if (childOf(mark, 'w:ins') || childOf(mark, 'w:moveTo')) reading.tally.insertions++
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) {
    reading.tally.deletions++
    story.open = inline
    return
  }
  closeParagraph(inline, stated, story, reading, into)
}

/** Ends a story: words that were to go on into a next paragraph are one by themselves. */
export function closeStory(story: Story, reading: Reading, into: SourceBlock[]): void {
  const inline = story.open
  story.open = null
  if (inline && (!inline.text.isEmpty || inline.boxes.length > 0 || inline.text.hidden !== '')) {
    closeParagraph(inline, { ...(inline.style === undefined ? {} : { style: inline.style }) }, story, reading, into)
  }
}

function closeParagraph(
  inline: Inline,
  stated: StatedShape,
  story: Story,
  reading: Reading,
  into: SourceBlock[],
): void {
  for (const box of inline.boxes) for (const block of readBlocks(box, reading)) into.push(block)
  if (inline.text.hidden.trim() !== '') reading.pendingHidden.push(inline.text.hidden)
  const { shape: styled, listStyle } = reading.styles.shapeOf(stated.style)
  const list = listOf(stated, styled, listStyle, reading)
  const label = list ? reading.numbering.count(list.number, list.level) : null
  const text = inline.text.text
  if (label === null && text.trim() === '') {
    // An anchor of text boxes alone leaves no gap.
    if (inline.boxes.length === 0) story.blank = true
    return
  }
  const shape: StatedShape = {
    ...styled,
    ...(list ? reading.numbering.shapeOf(list.number, list.level) : {}),
    ...stated,
  }
  into.push({
    ...plainParagraph(text, inline.text.runs),
    label,
    headingLevel: headingOf(shape.outline),
    indent: indentOf(shape, reading),
    alignment: shape.alignment ?? null,
    spaceBefore: story.blank || gapBefore(shape, stated.style, story) >= GAP,
  })
  story.blank = false
  story.after = shape.contextual === true ? 0 : (shape.after ?? 0)
  story.style = stated.style
}

export function plainParagraph(
  text: string,
  runs: readonly SourceRun[] = [],
  furniture: SourceParagraph['furniture'] = null,
): SourceParagraph {
  return {
    kind: 'paragraph',
    text,
    label: null,
    headingLevel: null,
    indent: 0,
    alignment: null,
    runs,
    spaceBefore: false,

    lines: null,
    furniture,
  }
}

interface ListPlace {
  readonly number: number
  readonly level: number
}

/** The list of a paragraph: its own, else its style's; number 0 takes it out of all. */
function listOf(
  stated: StatedShape,
  styled: StatedShape,
  listStyle: string | null,
  { numbering }: Reading,
): ListPlace | null {
  const number = stated.list ?? styled.list
  if (number === undefined || number === 0) return null
  const level =
    stated.listLevel ??
    numbering.levelOfStyle(number, stated.style ?? null) ??
    (stated.list === undefined ? numbering.levelOfStyle(number, listStyle) : undefined) ??
    styled.listLevel ??
    0
  return { number, level }
}

function headingOf(outline: number | undefined): number | null {
  if (outline === undefined || outline < 0 || outline >= BODY_OUTLINE) return null
  return Math.min(outline + 1, DEEPEST_HEADING)
}

/** Where the first line begins, with its label. */
function indentOf(shape: StatedShape, { styles }: Reading): number {
  const start = (shape.left ?? 0) + (shape.firstLine ?? 0)
  return Math.max(0, Math.round(start / 20 / (styles.bodySize * LETTER_WIDTH)))
}

function gapBefore(shape: StatedShape, style: string | undefined, story: Story): number {
  const before = shape.contextual === true && style === story.style ? 0 : (shape.before ?? 0)
  return Math.max(before, story.after)
}

/** A field whose result never comes in its paragraph is broken, or has none: what follows is text again. */
function closeFields({ fields }: Reading): void {
  for (let i = fields.length - 1; i >= 0; i--) if (!fields[i]!.result) fields.splice(i, 1)
}
