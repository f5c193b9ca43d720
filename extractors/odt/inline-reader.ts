import type { ParagraphBuilder } from '../html/paragraph-builder.js'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { readInside } from './block-reader.js'
import type { Reading } from './reading.js'
import type { TextLook } from './styles.js'
import { flattenBlocks } from './table-reader.js'

const MOST_SPACES = 200
/** Shapes that hold words of their own. */
const shapes = /^draw:(?:custom-shape|rect|ellipse|circle|line|polyline|polygon|path|connector|caption|measure)$/
/** Marks and declarations in the flow that show nothing. */
const silent =
  /^(?:text:(?:soft-page-break|tracked-changes|change(?:-start|-end)?|bookmark(?:-start|-end)?|reference-mark(?:-start|-end)?|toc-mark.*|alphabetical-index-mark.*|user-index-mark.*|hidden-text|hidden-paragraph|script|ruby-text|note-citation|.*-decls?|.*-source)|office:(?:annotation-end|forms|event-listeners)|svg:(?:title|desc)|draw:(?:image|glue-point|image-map|contour-.*|enhanced-geometry)|\?:.*)$/

/** Words inside a paragraph, heading, span or link → the builder; boxes, notes and what is left out go to the reading. */
export function readInline(element: XmlElement, look: TextLook, into: ParagraphBuilder, reading: Reading): void {
  for (const child of element.children) {
    if (typeof child === 'string') addWords(child, look, into, reading)
    else readPiece(child, look, into, reading)
  }
}

function addWords(words: string, look: TextLook, into: ParagraphBuilder, reading: Reading): void {
  if (look.hidden) reading.tally.hidden += words.replace(/\s+/g, '').length
  else into.addText(words, { ...look, preserved: false })
}

function readPiece(piece: XmlElement, look: TextLook, into: ParagraphBuilder, reading: Reading): void {
  const { name, attributes } = piece
  switch (name) {
    case 'text:span':
      readInline(piece, reading.styles.spanLook(attributes['text:style-name'] ?? null, look), into, reading)
      return
    case 'text:s': {
      const count = Math.min(MOST_SPACES, Math.max(1, Number.parseInt(attributes['text:c'] ?? '1', 10) || 1))
      if (!look.hidden) into.addText(' '.repeat(count), { ...look, preserved: true })
      return
    }
    case 'text:tab':
      if (!look.hidden) into.addText('\t', { ...look, preserved: true })
      return
    case 'text:line-break':
      into.addBreak()
      return
    case 'text:note':
      readNote(piece, look, into, reading)
      return
    case 'office:annotation':
      reading.tally.comments++
      return
    case 'draw:frame':
    case 'draw:g':
    case 'draw:a':
      readFrame(piece, reading)
      return
    case 'text:hidden-text':
      reading.tally.hidden += textOf(piece).length
      return
  }
  if (shapes.test(name)) reading.boxes.push(piece)
  else if (!silent.test(name)) readInline(piece, look, into, reading)
}

/** Text boxes of a frame or group; pictures and objects are counted. */
export function readFrame(frame: XmlElement, reading: Reading): void {
  for (const child of childrenOf(frame)) {
    if (child.name === 'draw:text-box' || shapes.test(child.name)) reading.boxes.push(child)
    else if (/^draw:(?:frame|g|a)$/.test(child.name)) readFrame(child, reading)
    else if (child.name === 'draw:image') reading.tally.pictures++
    else if (/^draw:(?:object|object-ole|plugin|floating-frame|applet)$/.test(child.name)) reading.tally.objects++
  }
}

/** A note's mark stands in brackets, so that it is no digit of the word before it; its words stand after the block. */
function readNote(note: XmlElement, look: TextLook, into: ParagraphBuilder, reading: Reading): void {
  const citation = childOf(note, 'text:note-citation')
  const label = citation ? citation.attributes['text:label'] || textOf(citation).trim() : ''
  if (label !== '') into.addText(`[^${label}]`, { ...look, superscript: true, preserved: false })
  const body = childOf(note, 'text:note-body')
  if (!body) return
  flattenBlocks(readInside(body, reading)).forEach((paragraph, i) => {
    reading.notes.push({
      ...paragraph,
      label: i === 0 && label !== '' ? label : paragraph.label,
      furniture: 'footnote',
    })
  })
}
