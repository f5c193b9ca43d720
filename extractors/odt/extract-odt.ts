import type { SourceBlock } from '../../schema/source-document.js'
import { openZip, type ZipPackage } from '../container/open-zip.js'
import { placeHeaders } from '../docx/headers.js'
import { type Extraction, encrypted, extracted, packageRefusal, quarantined } from '../extraction.js'
import { partlyRead } from '../notices.js'
import { childOf, childrenOf, readXmlChildren, readXmlTree, type XmlElement } from '../xml/xml-element.js'
import { readBlock, readBlocks } from './block-reader.js'
import { odtNamespaces } from './namespaces.js'
import { newReading, type Reading, tallyNotices } from './reading.js'
import { addStyles, StyleSet } from './styles.js'

/** Bytes of an OpenDocument text → its words. Never throws for a bad file. */
export async function extractOdt(bytes: Uint8Array): Promise<Extraction> {
  const zip = openZip(bytes)
  if (zip === null) return packageRefusal('damaged', 'ODT')
  if (zip === 'too-many') return packageRefusal('too-large', 'ODT')
  if (isEncrypted(zip)) return encrypted('ODT')
  const content = zip.read('content.xml')
  if (content === null) return packageRefusal('damaged', 'ODT')
  if (content.bytes === null) return packageRefusal(content.problem, 'ODT')
  const common = readPart(zip, 'styles.xml')
  const styles = new StyleSet()
  addStyles(styles, common, false)
  for (const group of ['office:font-face-decls', 'office:automatic-styles']) {
    readXmlChildren(content.bytes, odtNamespaces, group, (style) => styles.add(style))
  }
  const reading = newReading(styles)
  const body: SourceBlock[] = []
  const read = readXmlChildren(content.bytes, odtNamespaces, 'office:text', (element) =>
    readBlock(element, reading, body, null),
  )
  const { headers, footers } = readMargins(common, reading)
  const around = placeHeaders(headers, footers, body)
  const blocks = [...around.before, ...body, ...around.after]
  if (body.length === 0) return content.cut || read.problem ? packageRefusal('damaged', 'ODT') : empty()
  const notices = tallyNotices(reading.tally)
  if (content.cut || read.problem !== null || zip.salvaged)
    notices.push(
      partlyRead(
        'Tệp ODT bị hỏng một phần: đã đọc những gì còn đọc được, có thể thiếu đoạn cuối.',
        'The ODT file is damaged in part: what can be read was read, the end may be missing.',
      ),
    )
  return extracted({
    format: 'odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    pages: [],
    blocks,
    notices,
  })
}

function readPart(zip: ZipPackage, name: string): XmlElement | null {
  const part = zip.read(name)
  return part?.bytes ? readXmlTree(part.bytes, odtNamespaces).root : null
}

/** The manifest says of each part how it is encrypted. */
function isEncrypted(zip: ZipPackage): boolean {
  const manifest = readPart(zip, 'META-INF/manifest.xml')
  for (const entry of childrenOf(manifest, 'manifest:file-entry')) {
    const path = entry.attributes['manifest:full-path']
    if (/^(?:content\.xml|encrypted-package)$/.test(path ?? '') && childOf(entry, 'manifest:encryption-data'))
      return true
  }
  return false
}

/** Headers and footers of the pages, each once. */
function readMargins(common: XmlElement | null, body: Reading): { headers: SourceBlock[][]; footers: SourceBlock[][] } {
  const styles = new StyleSet()
  addStyles(styles, common, true)
  const reading = { ...newReading(styles), tally: body.tally }
  const headers: SourceBlock[][] = []
  const footers: SourceBlock[][] = []
  const seen = new Set<string>()
  for (const page of childrenOf(childOf(common, 'office:master-styles'), 'style:master-page')) {
    for (const margin of childrenOf(page)) {
      const kind = /^style:(header|footer)(?:-first|-left)?$/.exec(margin.name)?.[1]
      if (!kind || margin.attributes['style:display'] === 'false') continue
      const blocks = readBlocks(margin, reading)
      const key = JSON.stringify(blocks)
      if (blocks.length === 0 || seen.has(key)) continue
      seen.add(key)
      ;(kind === 'header' ? headers : footers).push(blocks)
    }
  }
  return { headers, footers }
}

function empty(): Extraction {
  return quarantined('empty', 'Tệp ODT không có chữ nào.', 'The ODT file has no text.')
}
