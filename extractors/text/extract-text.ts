import type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceNotice,
  SourceParagraph,
  SourceTable,
} from '../../schema/source-document.js'
import { opensHtmlTable, readHtmlTable } from '../markdown/html-table.js'
import { readPipeTable } from '../markdown/pipe-table.js'
import { readBarTable } from './bar-table.js'
import { readCellLineTable } from './cell-line-table.js'
import { mayHaveColumns, readColumnTable } from './column-table.js'
import { cutCell } from './cut-cell.js'
import { readHeadLineTable } from './head-line-table.js'
import { type Layout, measureLayout } from './layout.js'
import { isPageLine } from './lines.js'
import { readOpenBarTable } from './open-bar-table.js'
import { PageCount } from './page-count.js'
import { readChunk } from './paragraphs.js'
import { type FoundTable, isBlank, type RawCell, type RawTable, skipBlank } from './raw-table.js'
import { readRuledTable } from './ruled-table.js'
import { readSideBySide } from './side-by-side.js'
import { readTabTable } from './tab-table.js'

type Region =
  | { readonly kind: 'chunk'; readonly lines: string[]; readonly spaceBefore: boolean }
  | { readonly kind: 'table'; readonly table: RawTable }

/** Where editors wrap lines by default. */
const USUAL_WIDTH = 80

/** Blank lines on either side of a page number. */
const LONGEST_PAGE_GAP = 6

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

function cutRegions(source: readonly string[]): Region[] {
  const lines = [...source]
  const regions: Region[] = []
  let chunk: string[] | null = null
  let space = true
  const pages = new PageCount()
  /** Before this line no HTML table is looked for. */
  let htmlFrom = 0
  const addLine = (line: string) => {
    if (isBlank(line)) {
      chunk = null
      space = true
      return
    }
    const page = pages.take(line)
    if (chunk && !page) chunk.push(line)
    else {
      const begun = [line]
      regions.push({ kind: 'chunk', lines: begun, spaceBefore: space })
      chunk = page ? null : begun
      space = false
    }
  }
  const addTable = (table: RawTable) => {
    regions.push({ kind: 'table', table })
    chunk = null
    space = true
  }
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!
    if (i >= htmlFrom && opensHtmlTable(line)) {
      const html = readHtmlTable(lines, i)
      if (html && html.table.rows.length > 0) {
        addLine(html.before)
        addTable(html.table)
        i = html.next
        // Words behind the table are a line of their own, which may hold the next one.
        if (!isBlank(html.after)) lines[--i] = html.after
        continue
      }
      htmlFrom = html ? html.next : Number.POSITIVE_INFINITY
    }
    let found = findTable(lines, i)
    if (!found || found.next <= i) {
      for (const words of withoutLoneBar(line)) addLine(words)
      i++
      continue
    }
    while (found) {
      addTable(found.table)
      i = found.next
      const below = tableBelowPage(lines, found)
      if (below) for (; i < below.at; i++) addLine(lines[i]!)
      found = below?.found ?? null
    }
  }
  return regions
}

/** `- Như trên; - Lưu: VT. |`: a bar at one end of a line that is of no table says nothing, nor does one alone. */
function withoutLoneBar(line: string): readonly string[] {
  const words = line.trim()
  if (words === '|') return ['']
  const atOneEnd = words.startsWith('|') || words.endsWith('|')
  return atOneEnd && words.split('|', 3).length === 2 ? cutCell(words.replace('|', '').trim()) : [line]
}

function findTable(lines: readonly string[], at: number): FoundTable | null {
  const line = lines[at]!
  if (line.includes('\t') || line.includes('|')) {
    const found =
      readBarTable(lines, at) ??
      readPipeTable(lines, at) ??
      readTabTable(lines, at) ??
      readCellLineTable(lines, at) ??
      readOpenBarTable(lines, at)
    if (found) return found
  }
  if (line.includes('+-') || line.includes('+=')) return readRuledTable(lines, at)
  const laidOut = mayHaveColumns(line) ? (readColumnTable(lines, at) ?? readSideBySide(lines, at)) : null
  return laidOut ?? readHeadLineTable(lines, at)
}

/** The rest of a table that a page number cuts in two. */
function tableBelowPage(
  lines: readonly string[],
  { next, resume }: FoundTable,
): { at: number; found: FoundTable } | null {
  if (!resume) return null
  const page = skipBlank(lines, next, LONGEST_PAGE_GAP)
  if (!isPageLine((lines[page] ?? '').trim())) return null
  const at = skipBlank(lines, page + 1, LONGEST_PAGE_GAP)
  const found = at < lines.length ? resume(lines, at) : null
  return found && found.next > at ? { at, found } : null
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
  return { column: cell.column, columnSpan: cell.span, rowSpan: cell.rows ?? 1, paragraphs }
}
