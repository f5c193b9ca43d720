import type { SourceBlock, SourceCell, SourceParagraph, SourceRow } from '../../schema/source-document.js'
import { childrenOf, textOf, type XmlElement } from '../xml/xml-element.js'
import { readInside } from './block-reader.js'
import type { Reading } from './reading.js'

const MOST_COLUMNS = 1000
/** Repeated rows with words; blank ones are not repeated. */
const MOST_REPEATED = 100
const MOST_ROWS = 20_000

/** A table with its title before it, where it holds words. */
export function readTable(table: XmlElement, reading: Reading): SourceBlock[] {
  const rows: SourceRow[] = []
  readRows(table, false, rows, reading)
  const fitted = rows.map((row, r) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - r) })),
  }))
  const held = fitted.some(({ cells }) => cells.some(({ paragraphs }) => paragraphs.length > 0))
  return held ? [{ kind: 'table', certainty: 'grid', rows: fitted }] : []
}

function readRows(parent: XmlElement, header: boolean, rows: SourceRow[], reading: Reading): void {
  for (const child of childrenOf(parent)) {
    if (/^table:table-(?:rows|row-group)$/.test(child.name)) readRows(child, header, rows, reading)
    else if (child.name === 'table:table-header-rows') readRows(child, true, rows, reading)
    else if (child.name === 'table:table-row' && rows.length < MOST_ROWS) {
      if (/^(?:collapse|filter)$/.test(child.attributes['table:visibility'] ?? '')) {
        reading.tally.hidden += textOf(child).replace(/\s+/g, '').length
        continue
      }
      const row: SourceRow = { cells: readCells(child, reading), header, breakBefore: false }
      const blank = row.cells.every(({ paragraphs }) => paragraphs.length === 0)
      const times = blank ? 1 : repeated(child, 'table:number-rows-repeated', MOST_REPEATED)
      for (let i = 0; i < times; i++) rows.push(row)
    }
  }
}

function readCells(row: XmlElement, reading: Reading): SourceCell[] {
  const cells: SourceCell[] = []
  let column = 0
  for (const child of childrenOf(row)) {
    if (child.name !== 'table:table-cell' && child.name !== 'table:covered-table-cell') continue
    const times = repeated(child, 'table:number-columns-repeated', MOST_COLUMNS)
    if (child.name === 'table:covered-table-cell') {
      column += times
      continue
    }
    const columnSpan = repeated(child, 'table:number-columns-spanned', MOST_COLUMNS)
    const rowSpan = repeated(child, 'table:number-rows-spanned', MOST_ROWS)
    for (let i = 0; i < times && column < MOST_COLUMNS; i++, column++) {
      cells.push({ column, columnSpan, rowSpan, paragraphs: flattenBlocks(readInside(child, reading)) })
    }
  }
  return cells
}

/** Paragraphs of blocks; those of a table inside them row by row. */
export function flattenBlocks(blocks: readonly SourceBlock[]): SourceParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
  )
}

function repeated(element: XmlElement, name: string, most: number): number {
  return Math.min(most, Math.max(1, Number.parseInt(element.attributes[name] ?? '1', 10) || 1))
}
