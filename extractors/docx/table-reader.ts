import type { SourceBlock, SourceParagraph, SourceRow, SourceTable } from '../../schema/source-document.js'
import { childOf, type XmlElement } from '../xml/xml-element.js'
import { readBlocks } from './block-reader.js'
import { branchOf, isPlaceholder } from './inline-reader.js'
import { isOn, numberOf } from './looks.js'
import type { Reading } from './reading.js'

interface Cell {
  readonly column: number
  columnSpan: number
  rowSpan: number
  readonly paragraphs: SourceParagraph[]
}

/** Word's own limit of columns. */
const MAX_COLUMNS = 63

/** `w:tbl` → its grid; null where every row is deleted or empty. */
export function readTable(element: XmlElement, reading: Reading): SourceTable | null {
  const rows: { cells: Cell[]; header: boolean }[] = []
  /** By column: the cell that a merge from above goes on with. */
  let above = new Map<number, Cell>()
  let heading = true
  for (const row of unwrap(element, 'w:tr', reading)) {
    const properties = childOf(row, 'w:trPr')
    if (childOf(properties, 'w:ins')) reading.tally.insertions++
    if (childOf(properties, 'w:del')) {
      reading.tally.deletions++
      continue
    }
    const { cells, open } = readRow(row, properties, above, reading)
    above = open
    heading &&= isOn(childOf(properties, 'w:tblHeader'))
    rows.push({ cells, header: heading })
  }
  const filled = rows.filter(({ cells }) => cells.length > 0)
  if (filled.length === 0) return null
  return {
    kind: 'table',
    certainty: 'grid',
    rows: rows.map(({ cells, header }): SourceRow => ({ cells, header, breakBefore: false })),
  }
}

function readRow(
  row: XmlElement,
  properties: XmlElement | null,
  above: ReadonlyMap<number, Cell>,
  reading: Reading,
): { cells: Cell[]; open: Map<number, Cell> } {
  const cells: Cell[] = []
  const open = new Map<number, Cell>()
  let column = clamp(numberOf(childOf(properties, 'w:gridBefore')), 0)
  let last: Cell | null = null
  for (const element of unwrap(row, 'w:tc', reading)) {
    const stated = childOf(element, 'w:tcPr')
    const span = clamp(numberOf(childOf(stated, 'w:gridSpan')), 1)
    const deleted = childOf(stated, 'w:cellDel') !== null
    if (deleted) reading.tally.deletions++
    if (childOf(stated, 'w:cellIns')) reading.tally.insertions++
    const paragraphs = deleted ? [] : flatten(readBlocks(element, reading))
    const upper = goesOn(childOf(stated, 'w:vMerge')) ? above.get(column) : undefined
    if (goesOn(childOf(stated, 'w:hMerge')) && last) {
      last.columnSpan += span
      for (const paragraph of paragraphs) last.paragraphs.push(paragraph)
    } else if (upper && upper.columnSpan === span) {
      upper.rowSpan++
      // Word does not print what is under a merged cell.
      for (const { text } of paragraphs) if (text.trim() !== '') reading.pendingHidden.push(text)
      open.set(column, upper)
      last = null
    } else {
      last = { column, columnSpan: span, rowSpan: 1, paragraphs }
      cells.push(last)
      if (childOf(stated, 'w:vMerge')) open.set(column, last)
    }
    column += span
  }
  return { cells, open }
}

/** Whether a merge goes on with the cell before: only `restart` begins one. */
function goesOn(merge: XmlElement | null): boolean {
  return merge !== null && merge.attributes['w:val'] !== 'restart'
}

function clamp(value: number | undefined, least: number): number {
  return Math.min(Math.max(value ?? least, least), MAX_COLUMNS)
}

/** Rows or cells, also those within content controls and the like. */
function* unwrap(element: XmlElement, name: 'w:tr' | 'w:tc', reading: Reading): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    else if (child.name === 'w:sdt') {
      if (isPlaceholder(child)) reading.tally.placeholders++
      const content = childOf(child, 'w:sdtContent')
      if (content) yield* unwrap(content, name, reading)
    } else if (/^w:(?:customXml|ins|moveTo)$/.test(child.name)) yield* unwrap(child, name, reading)
    else if (child.name === 'mc:AlternateContent') {
      const branch = branchOf(child)
      if (branch) yield* unwrap(branch, name, reading)
    }
  }
}

/** Each cell of a table within a cell is paragraphs of the outer one. */
export function flatten(blocks: readonly SourceBlock[]): SourceParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  )
}
