import type { Correction, SourceLine } from '../../schema/index.js'
import type { CleanBlock, CleanParagraph, CleanTable } from '../clean/clean-document.js'
import type { ReadWord } from '../readings.js'
import { type Piece, Words } from '../words.js'

/** Part of a document: what a block's place says about it, before its words do. */
export type Zone = 'head' | 'title' | 'body' | 'end' | 'appendixTitle' | 'appendix' | 'furniture'

/** A paragraph as a reader takes it: parts that a page break cut are one. */
export interface FlowParagraph {
  readonly kind: 'paragraph'
  readonly parts: readonly CleanParagraph[]
  readonly zone: Zone
}

export interface FlowTable {
  readonly kind: 'table'
  readonly table: CleanTable
  readonly zone: Zone
}

export type FlowBlock = FlowParagraph | FlowTable

export interface PlacedParagraph {
  readonly kind: 'paragraph'
  readonly zone: Zone
  readonly words: Words
  /** How many characters at the start are bold. */
  readonly boldLead: number
  readonly italic: boolean
  readonly headingLevel: number | null
  readonly alignment: CleanParagraph['alignment']
  readonly furniture: CleanParagraph['furniture']
  readonly spaceBefore: boolean
  readonly start: number
  readonly end: number
}

export interface PlacedCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** One for each paragraph of the cell. */
  readonly paragraphs: readonly Words[]
}

export interface PlacedRow {
  readonly cells: readonly PlacedCell[]
  readonly header: boolean
  readonly breakBefore: boolean
  readonly bold: boolean
}

export interface PlacedTable {
  readonly kind: 'table'
  readonly zone: Zone
  readonly certainty: CleanTable['certainty']
  readonly rows: readonly PlacedRow[]
  readonly start: number
  readonly end: number
}

export type PlacedBlock = PlacedParagraph | PlacedTable

/** The canonical text and everything at its place in it. */
export interface PlacedFlow {
  readonly text: string
  readonly blocks: readonly PlacedBlock[]
  readonly corrections: readonly Correction[]
  /** Printed lines at their places in `text`, where the format has positions. */
  readonly lines: readonly SourceLine[]
  /** Words as a machine read them at their places in `text`, where one did. */
  readonly readings: readonly ReadWord[]
}

/** Lays the blocks out as one text: blocks and rows on lines of their own, cells apart by tabs. */
export function placeFlow(blocks: readonly FlowBlock[]): PlacedFlow {
  const chunks: string[] = []
  let length = 0
  const corrections: Correction[] = []
  const lines: SourceLine[] = []
  const readings: ReadWord[] = []
  const put = (text: string) => {
    chunks.push(text)
    length += text.length
  }
  const putParts = (parts: readonly CleanParagraph[]): Words => {
    const pieces: Piece[] = []
    for (const [i, part] of parts.entries()) {
      if (i > 0) put(' ')
      const label = part.label === null || part.label === '' ? '' : `${part.label} `
      for (const c of part.corrections) {
        corrections.push({ ...c, start: length + label.length + c.start, end: length + label.length + c.end })
      }
      const offset = length + label.length
      for (const { start, end, confidence } of part.readings) {
        readings.push({ start: offset + start, end: offset + end, confidence })
      }
      for (const line of part.lines ?? []) {
        lines.push({ ...line, start: offset + line.start, end: offset + line.end })
      }
      const text = (label + part.text).trim()
      pieces.push({ text, start: length })
      put(text)
    }
    return new Words(pieces)
  }
  const placed = blocks.map((block): PlacedBlock => {
    if (length > 0) put('\n')
    const start = length
    if (block.kind === 'paragraph') {
      const words = putParts(block.parts)
      const first = block.parts[0]!
      const label = first.label === null || first.label === '' ? 0 : first.label.length + 1
      const whole = block.parts.every((part) => part.boldLead >= part.text.length)
      return {
        kind: 'paragraph',
        zone: block.zone,
        words,
        boldLead: whole ? words.text.length : first.boldLead === 0 ? 0 : label + first.boldLead,
        italic: block.parts.every((part) => part.italic),
        headingLevel: first.headingLevel,
        alignment: first.alignment,
        furniture: first.furniture,
        spaceBefore: first.spaceBefore,
        start,
        end: length,
      }
    }
    const rows = block.table.rows.map((row, r): PlacedRow => {
      if (r > 0) put('\n')
      let bold = true
      const cells = row.cells.map((cell, c): PlacedCell => {
        if (c > 0) put('\t')
        const paragraphs = cell.paragraphs.map((paragraph, p) => {
          if (p > 0) put('\n')
          if (paragraph.boldLead < paragraph.text.length) bold = false
          return putParts([paragraph])
        })
        return { column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, paragraphs }
      })
      return { cells, header: row.header, breakBefore: row.breakBefore, bold }
    })
    return {
      kind: 'table',
      zone: block.zone,
      certainty: block.table.certainty,
      rows,
      start,
      end: length,
    }
  })
  return { text: chunks.join(''), blocks: placed, corrections, lines, readings }
}

export function isParagraph(block: CleanBlock): block is CleanParagraph {
  return block.kind === 'paragraph'
}
