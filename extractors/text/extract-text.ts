import type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceNotice,
  SourceParagraph,
  SourceTable,
} from '../../schema/source-document.js'
import { readPipeTable } from '../markdown/pipe-table.js'
import { readBarTable } from './bar-table.js'
import { readCellLineTable } from './cell-line-table.js'
import { type Layout, measureLayout } from './layout.js'
import { readChunk } from './paragraphs.js'
import { type FoundTable, isBlank, type RawCell, type RawTable } from './raw-table.js'
import { readTabTable } from './tab-table.js'

type Region =
  | { readonly kind: 'chunk'; readonly lines: string[]; readonly spaceBefore: boolean }
  | { readonly kind: 'table'; readonly table: RawTable }

/** Where editors wrap lines by default. */
const USUAL_WIDTH = 80

const mediaTypes = { markdown: 'text/markdown', text: 'text/plain' } as const

/**
 * Text with `\n` between lines (see `decodeText`) → paragraphs and tables in reading order. Linear in the length of the
 * text. Letters and digits all stay; marks, tags, table bars and fences come off.
 */
export function extractText(
  text: string,
  format: 'markdown' | 'text',
  notices: readonly SourceNotice[] = [],
): SourceDocument {
  const regions = cutRegions(text.split('\n'))
  const layout = measureLayout(chunksOf(regions), format === 'markdown')
  const blocks: SourceBlock[] = []
  for (const region of regions) {
    if (region.kind === 'table') blocks.push(tableOf(region.table, layout))
    else for (const paragraph of readChunk(region.lines, layout, region.spaceBefore)) blocks.push(paragraph)
  }
  return { format, mediaType: mediaTypes[format], pages: [], blocks, notices }
}

function cutRegions(lines: readonly string[]): Region[] {
  const regions: Region[] = []
  let chunk: string[] | null = null
  let space = true
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!
    const found = line.includes('\t') || line.includes('|') ? findTable(lines, i) : null
    if (found && found.next > i) {
      regions.push({ kind: 'table', table: found.table })
      chunk = null
      space = true
      i = found.next
      continue
    }
    if (isBlank(line)) {
      chunk = null
      space = true
    } else if (chunk) chunk.push(line)
    else {
      chunk = [line]
      regions.push({ kind: 'chunk', lines: chunk, spaceBefore: space })
      space = false
    }
    i++
  }
  return regions
}

function findTable(lines: readonly string[], at: number): FoundTable | null {
  return readBarTable(lines, at) ?? readPipeTable(lines, at) ?? readTabTable(lines, at) ?? readCellLineTable(lines, at)
}

function* chunksOf(regions: readonly Region[]): Generator<readonly string[]> {
  for (const region of regions) {
    if (region.kind === 'chunk') yield region.lines
    else for (const row of region.table.rows) for (const cell of row.cells) yield* cell.groups
  }
}

function tableOf(table: RawTable, around: Layout): SourceTable {
  const layout = table.wrapped ? { ...around, wrapped: true, width: around.width || USUAL_WIDTH } : around
  return {
    kind: 'table',
    certainty: table.certainty,
    rows: table.rows.map((row) => ({
      cells: row.cells.map((cell) => cellOf(cell, layout)),
      header: row.header,
      breakBefore: row.breakBefore,
    })),
  }
}

function cellOf(cell: RawCell, layout: Layout): SourceCell {
  const paragraphs: SourceParagraph[] = []
  cell.groups.forEach((group, i) => {
    for (const paragraph of readChunk(group, layout, i > 0)) paragraphs.push(paragraph)
  })
  return { column: cell.column, columnSpan: cell.span, rowSpan: 1, paragraphs }
}
