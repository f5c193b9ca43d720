import type { DocumentKind } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { CleanBlock, CleanParagraph, CleanTable } from '../clean/clean-document.js'
import { joinBroken } from './broken-paragraphs.js'
import { markEnd } from './end-zone.js'
import type { FlowBlock, Zone } from './flow.js'
import { authorityLine, isRule, isUpper, looksLikeName, motto, positionLine, recipientsHead } from './lines.js'
import { findKindLine, headEnd, readKindLine, titleEnd, untitledEnd } from './title-zone.js'

/** What the search for the parts of a document found. */
export interface Zones {
  readonly flow: readonly FlowBlock[]
  /** Kind of document that its heading names (`KẾ HOẠCH`), null where no such line stands. */
  readonly kind: DocumentKind | null
}

/** What an electronic signature prints on the page. */
const stamp =
  /^(?:người ký|ký bởi|ký số bởi|email|cơ quan|thời gian ký|ngày ký|chữ ký số|signed by|signature not verified)\s*:.{0,120}$/

const pageNumber =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|trang\s+\d+(?:\s*[/|]\s*\d+)?|page\s+\d+(?:\s*(?:of|\/)\s*\d+)?|\d{1,4}\s*\/\s*\d{1,4})$/

/** Cuts a document into head, title, body, end and appendices, and marks page furniture. */
export function findZones(blocks: readonly CleanBlock[]): Zones {
  const all = blocks.flatMap((block) => (block.kind === 'table' && isLayoutTable(block) ? unfold(block) : [block]))
  // what the format knows to stand beside the text must not come between its lines
  const items = all.filter((item) => !standsBeside(item))
  const keys = items.map((item) => (item.kind === 'paragraph' ? compareKey(item.text) : ''))
  const zones: Zone[] = items.map(() => 'body')

  const kindAt = findKindLine(items, keys)
  let bodyStart = 0
  let kind: DocumentKind | null = null
  if (kindAt !== null) {
    kind = readKindLine((items[kindAt] as CleanParagraph).text)!.kind
    const title = titleEnd(items, keys, kindAt)
    for (let i = 0; i < kindAt; i++) zones[i] = 'head'
    for (let i = kindAt; i < title; i++) zones[i] = 'title'
    bodyStart = title
  } else {
    const head = headEnd(items, keys)
    bodyStart = untitledEnd(items, keys, head)
    for (let i = 0; i < bodyStart; i++) zones[i] = i < head ? 'head' : 'title'
  }
  markEnd(items, keys, zones, bodyStart)
  markFurniture(items, keys, zones)
  let next = 0
  return {
    flow: joinBroken(
      all,
      all.map((item) => (standsBeside(item) ? 'furniture' : zones[next++]!)),
    ),
    kind,
  }
}

/** Running heads, notes, stamps, hidden and unreadable words. */
function standsBeside(item: CleanBlock): boolean {
  return item.kind === 'paragraph' && item.furniture !== null && item.furniture !== 'rule'
}

/** A table that only lays out the head or the end of a document in two columns. */
function isLayoutTable(table: CleanTable): boolean {
  if (table.rows.length > 12) return false
  let cells = 0
  for (const row of table.rows) {
    cells += row.cells.length
    for (const cell of row.cells) {
      for (const [i, paragraph] of cell.paragraphs.entries()) {
        const key = compareKey(paragraph.text)
        if (motto.test(key) || recipientsHead.test(key)) return true
        if (authorityLine.test(key) && row.cells.length <= 3 && paragraph.text === paragraph.text.toUpperCase())
          return true
        // `GIÁM ĐỐC` and a name below it
        const signed = cell.paragraphs.slice(i + 1).some(({ text }) => !isUpper(text) && looksLikeName(text))
        if (signed && row.cells.length <= 3 && isUpper(paragraph.text) && positionLine.test(key)) return true
      }
    }
  }
  return cells === 0
}

function unfold(table: CleanTable): CleanParagraph[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

function markFurniture(items: readonly CleanBlock[], keys: readonly string[], zones: Zone[]): void {
  const stamped = keys.some((key) => /^(?:người ký|ký bởi|ký số bởi|thời gian ký)\s*:/.test(key))
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'paragraph') continue
    if (isRule(item) && zones[i] !== 'head' && zones[i] !== 'title') zones[i] = 'furniture'
    else if (zones[i] !== 'head' && pageNumber.test(keys[i]!)) zones[i] = 'furniture'
    else if (/^\*?\s*\*?$/.test(item.text) || (stamped && stamp.test(keys[i]!))) zones[i] = 'furniture'
  }
}
