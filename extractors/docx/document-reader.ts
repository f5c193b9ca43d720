import type { SourceBlock, SourceDocument, SourceNotice } from '../../schema/source-document.js'
import type { ZipPackage } from '../container/open-zip.js'
import { partlyRead } from '../notices.js'
import { childrenOf, readXmlChildren, readXmlTree, type XmlElement } from '../xml/xml-element.js'
import { readBlock, readBlocks } from './block-reader.js'
import { placeHeaders } from './headers.js'
import { docxNamespaces } from './namespaces.js'
import { type Notes, readNotes, takePending } from './notes.js'
import { newTally, tallyNotices } from './notices.js'
import { Numbering } from './numbering.js'
import { type Relation, readRelations } from './package-parts.js'
import { closeStory, newStory } from './paragraph-reader.js'
import type { Reading } from './reading.js'
import { readThemeFonts, StyleSheet } from './styles.js'

export const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The parts of one package, and which of them could not be read whole. */
interface Parts {
  readonly zip: ZipPackage
  readonly relations: readonly Relation[]
  readonly faults: string[]
}

/** Reads a document whose main part is at hand; `mainCut` where its bytes end early. */
export function readDocument(zip: ZipPackage, main: string, bytes: Uint8Array, mainCut: boolean): SourceDocument {
  const parts: Parts = { zip, relations: readRelations(zip, main), faults: mainCut ? [main] : [] }
  const reading = newReading(parts)
  const notes = {
    footnote: notesOf(parts, 'footnote'),
    endnote: notesOf(parts, 'endnote'),
  }
  const blocks: SourceBlock[] = []
  const story = newStory()
  const sections: XmlElement[] = []
  const { problem } = readXmlChildren(bytes, docxNamespaces, 'w:body', (element) => {
    if (element.name === 'w:sectPr') sections.push(element)
    else {
      sections.push(...sectionsIn(element))
      readBlock(element, story, reading, blocks)
    }
    for (const paragraph of takePending(reading, notes)) blocks.push(paragraph)
  })
  closeStory(story, reading, blocks)
  if (problem !== null && !mainCut) parts.faults.push(main)
  reading.fields.length = 0
  const margins = readMargins(parts, sections, reading)
  const { before, after } = placeHeaders(margins.headers, margins.footers, blocks)
  const rest = takePending(reading, notes)
  if (zip.names.some((name) => /vbaProject\.bin$/i.test(name))) reading.tally.macros = 1
  return {
    format: 'docx',
    mediaType,
    pages: [],
    blocks: [...before, ...blocks, ...rest, ...after],
    notices: [...faultNotices(parts), ...tallyNotices(reading.tally)],
  }
}

function newReading(parts: Parts): Reading {
  const theme = readThemeFonts(treeOf(parts, 'theme'))
  const styles = new StyleSheet(treeOf(parts, 'styles'), theme)
  return {
    styles,
    numbering: new Numbering(treeOf(parts, 'numbering'), theme, styles.numberingStyles),
    theme,
    tally: newTally(),
    fields: [],
    noteCounts: { footnote: 0, endnote: 0 },
    pendingNotes: [],
    placedNotes: new Set(),
    pendingHidden: [],
    pendingArt: [],
  }
}

function bytesOf(parts: Parts, part: string): Uint8Array | null {
  const unpacked = parts.zip.read(part)
  if (unpacked === null) return null
  if (unpacked.problem !== null || unpacked.cut) parts.faults.push(part)
  return unpacked.bytes
}

function treeAt(parts: Parts, part: string): XmlElement | null {
  const bytes = bytesOf(parts, part)
  if (!bytes) return null
  const { root, problem } = readXmlTree(bytes, docxNamespaces)
  if (problem !== null && !parts.faults.includes(part)) parts.faults.push(part)
  return root
}

function targetOf(parts: Parts, type: string): string | undefined {
  return parts.relations.find((relation) => relation.type === type && !relation.external)?.target
}

function treeOf(parts: Parts, type: string): XmlElement | null {
  const target = targetOf(parts, type)
  return target === undefined ? null : treeAt(parts, target)
}

function notesOf(parts: Parts, kind: 'footnote' | 'endnote'): Notes {
  const target = targetOf(parts, `${kind}s`)
  const bytes = target === undefined ? null : bytesOf(parts, target)
  return bytes ? readNotes(bytes, kind) : new Map()
}

/** Sections end in the properties of a paragraph, which stand before its words. */
function* sectionsIn(element: XmlElement): Generator<XmlElement> {
  if (element.name === 'w:p') {
    for (const properties of childrenOf(element, 'w:pPr')) yield* childrenOf(properties, 'w:sectPr')
  } else if (element.name === 'w:sdt' || element.name === 'w:sdtContent') {
    for (const child of childrenOf(element)) yield* sectionsIn(child)
  }
}

/** Headers and footers of the sections, each part once. */
function readMargins(
  parts: Parts,
  sections: readonly XmlElement[],
  reading: Reading,
): { headers: SourceBlock[][]; footers: SourceBlock[][] } {
  const headers: SourceBlock[][] = []
  const footers: SourceBlock[][] = []
  const seen = new Set<string>()
  const targets = new Map(parts.relations.filter(({ external }) => !external).map(({ id, target }) => [id, target]))
  for (const section of sections) {
    for (const reference of childrenOf(section)) {
      const kind = /^w:(header|footer)Reference$/.exec(reference.name)?.[1]
      const id = reference.attributes['r:id']
      const target = kind && id !== undefined ? targets.get(id) : undefined
      if (!target || seen.has(target)) continue
      seen.add(target)
      const root = treeAt(parts, target)
      if (root) (kind === 'header' ? headers : footers).push(readBlocks(root, reading))
      reading.fields.length = 0
    }
  }
  return { headers, footers }
}

function faultNotices({ zip, faults }: Parts): SourceNotice[] {
  const notices: SourceNotice[] = []
  if (zip.salvaged) {
    notices.push(
      partlyRead(
        'Tệp DOCX bị cắt hoặc hỏng mục lục: đã đọc các phần còn tìm được.',
        'The DOCX file is cut or its directory is damaged: the parts that could be found were read.',
      ),
    )
  }
  if (zip.repeated.length > 0) faults.push(...zip.repeated.filter((name) => /\.xml$/i.test(name)))
  if (faults.length > 0) {
    const names = [...new Set(faults)].join(', ')
    notices.push(
      partlyRead(
        `Phần bị hỏng trong tệp DOCX chỉ đọc được một phần: ${names}.`,
        `Damaged parts of the DOCX file were read as far as they go: ${names}.`,
      ),
    )
  }
  return notices
}
