import type { SourceBlock, SourceDocument, SourceNotice } from '../../../schema/source-document.js'
import { placeHeaders } from '../../docx/headers.js'
import { writeNumber } from '../../docx/number-formats.js'
import { labelled, paragraphsIn } from '../../rtf/story.js'
import { countLetterhead } from './boxed-letterhead.js'
import { docNotices } from './doc-notices.js'
import { DocReader } from './doc-reader.js'
import { type Range, WordFile } from './word-file.js'

/** Parts of the table stream: places of the marks of notes, and of their words. */
const footnoteParts = { marks: 2, words: 3, data: 2 } as const
const endnoteParts = { marks: 46, words: 47, data: 2 } as const
const HEADERS = 11
const COMMENTS = 4

/** A Word 97–2003 file → its words, looks and tables; null where none can be found. Never throws. */
export function extractDoc(bytes: Uint8Array): SourceDocument | null {
  const file = WordFile.open(bytes)
  if (file === null) return null
  const reader = new DocReader(file)
  const { body, footnotes, endnotes, headers, boxes, headerBoxes } = file.stories
  const notes = new Map<number, { mark: string; blocks: readonly SourceBlock[] }>()
  addNotes(notes, file, reader, footnotes, footnoteParts, 'decimal')
  addNotes(notes, file, reader, endnotes, endnoteParts, 'lowerRoman')
  const main = reader.read(body, null, (at) => notes.get(at) ?? null)
  const margins = readMargins(file, reader, headers)
  const { before, after } = placeHeaders(margins.headers, margins.footers, main)
  const inText = reader.read(boxes, null)
  const letterhead = countLetterhead(inText, [...before, ...main])
  const boxed = [...inText.slice(letterhead), ...reader.read(headerBoxes, 'header')]
  const blocks = [...before, ...inText.slice(0, letterhead), ...main, ...boxed, ...after]
  if (blocks.length === 0) return null
  const comments = Math.max(0, file.plc(COMMENTS, 30).places.length - 1)
  const notices: SourceNotice[] = docNotices({
    ...reader.losses,
    comments,
    boxes: boxed.flatMap(paragraphsIn).length,
    cut: reader.length < body.end,
  })
  return { format: 'doc', mediaType: 'application/msword', pages: [], blocks, notices }
}

function addNotes(
  notes: Map<number, { mark: string; blocks: readonly SourceBlock[] }>,
  file: WordFile,
  reader: DocReader,
  range: Range,
  parts: { readonly marks: number; readonly words: number; readonly data: number },
  format: string,
): void {
  const marks = file.plc(parts.marks, parts.data).places
  const words = file.plc(parts.words, 0).places
  for (let i = 0; i + 1 < marks.length && i + 1 < words.length; i++) {
    const label = writeNumber(i + 1, format)
    const at = { start: range.start + words[i]!, end: Math.min(range.end, range.start + words[i + 1]!) }
    notes.set(marks[i]!, { mark: `[^${label}]`, blocks: labelled(reader.read(at, 'footnote'), label) })
  }
}

/** [MS-DOC] 2.3.5: first the lines that part notes from the text, then six stories for each section. */
function readMargins(file: WordFile, reader: DocReader, range: Range) {
  const { places } = file.plc(HEADERS, 0)
  const margins = { headers: [] as SourceBlock[][], footers: [] as SourceBlock[][] }
  const seen = new Set<string>()
  for (let i = 6; i + 1 < places.length; i++) {
    const kind = [0, 1, 4].includes(i % 6) ? 'headers' : 'footers'
    const at = { start: range.start + places[i]!, end: Math.min(range.end, range.start + places[i + 1]!) }
    if (at.end <= at.start) continue
    const blocks = [...reader.read(at, null)]
    const words = `${kind} ${blocks
      .flatMap(paragraphsIn)
      .map(({ text }) => text)
      .join('\n')}`
    if (blocks.length === 0 || seen.has(words)) continue
    seen.add(words)
    margins[kind].push(blocks)
  }
  return margins
}
