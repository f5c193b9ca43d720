import type { SourceParagraph } from '../../schema/source-document.js'
import { childrenOf, readXmlTree, type XmlElement } from '../xml/xml-element.js'
import { readBlocks } from './block-reader.js'
import { docxNamespaces } from './namespaces.js'
import { plainParagraph } from './paragraph-reader.js'
import type { NoteReference, Reading } from './reading.js'
import { flatten } from './table-reader.js'

export type Notes = ReadonlyMap<string, XmlElement>

/** A part of footnotes or endnotes → its notes by id; the lines that part them from the text are none. */
export function readNotes(bytes: Uint8Array, kind: 'footnote' | 'endnote'): Notes {
  const notes = new Map<string, XmlElement>()
  for (const note of childrenOf(readXmlTree(bytes, docxNamespaces).root, `w:${kind}`)) {
    const { 'w:id': id, 'w:type': type } = note.attributes
    if (id !== undefined && (type === undefined || type === 'normal') && !notes.has(id)) notes.set(id, note)
  }
  return notes
}

/** Notes and other words that were put off till the end of the block that they belong to. */
export function takePending(
  reading: Reading,
  notes: Readonly<Record<NoteReference['kind'], Notes>>,
): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = []
  // A note may refer to another one; each is read once.
  for (let i = 0; i < reading.pendingNotes.length; i++) {
    const { kind, id, label } = reading.pendingNotes[i]!
    const note = notes[kind].get(id)
    if (!note || reading.placedNotes.has(note)) continue
    reading.placedNotes.add(note)
    flatten(readBlocks(note, reading)).forEach((paragraph, at) => {
      const text = paragraph.text.trimStart()
      const cut = paragraph.text.length - text.length
      paragraphs.push({
        ...paragraph,
        text,
        runs: cut === 0 ? paragraph.runs : paragraph.runs.flatMap((run) => shifted(run, cut)),
        label: at === 0 && label !== null ? label : paragraph.label,
        furniture: 'footnote',
      })
    })
  }
  reading.pendingNotes.length = 0
  for (const text of reading.pendingHidden.splice(0)) {
    reading.tally.hidden++
    paragraphs.push(plainParagraph(text, [], 'hidden'))
  }
  for (const text of reading.pendingArt.splice(0)) paragraphs.push(plainParagraph(text, [], 'stamp'))
  return paragraphs
}

function shifted(run: SourceParagraph['runs'][number], by: number): SourceParagraph['runs'][number][] {
  return run.end <= by ? [] : [{ ...run, start: Math.max(0, run.start - by), end: run.end - by }]
}
