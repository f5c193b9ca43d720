import { convertSource } from '../../pipeline/convert.js'
import type { PlanDocument, SourceBlock, SourceDocument, SourceParagraph } from '../../schema/index.js'

/** How surely a machine read the words of a line: one figure for all, or by the word (and its place among those alike). */
export type Sureness = number | ((word: string) => number)

/** A paragraph as a reading machine gives it: a run and a box for every word, letters of one width. */
export function scannedParagraph(text: string, sureness: Sureness, top = 100, page = 1): SourceParagraph {
  const words = [...text.matchAll(/\S+/g)]
  return {
    kind: 'paragraph',
    text,
    label: null,
    headingLevel: null,
    indent: 0,
    alignment: null,
    runs: words.map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      bold: false,
      italic: false,
      superscript: false,
      font: null,
      size: null,
      readingConfidence: typeof sureness === 'number' ? sureness : sureness(word),
    })),
    spaceBefore: false,
    lines: [
      {
        start: 0,
        end: text.length,
        page,
        top,
        bottom: top + 12,
        edges: Array.from({ length: text.length + 1 }, (_, i) => 50 + i * 5),
      },
    ],
    furniture: null,
  }
}

/** A scanned document: a paragraph for every line of words that is not empty; `|` makes the cells of a table's row. */
export function scanned(text: string, sureness: Sureness, more: Partial<SourceDocument> = {}): SourceDocument {
  const blocks: SourceBlock[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    if (!line.startsWith('|')) {
      blocks.push(scannedParagraph(line, sureness, 20 + i * 14))
      continue
    }
    const row = {
      cells: line
        .split('|')
        .slice(1, -1)
        .map((cell, column) => ({
          column,
          columnSpan: 1,
          rowSpan: 1,
          paragraphs: cell.trim() === '' ? [] : [scannedParagraph(cell.trim(), sureness, 20 + i * 14)],
        })),
      header: false,
      breakBefore: false,
    }
    const last = blocks.at(-1)
    if (last?.kind === 'table') blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] }
    else blocks.push({ kind: 'table', certainty: 'grid', rows: [row] })
  }
  return {
    format: 'pdf-scanned',
    mediaType: 'application/pdf',
    pages: [{ number: 1, width: 595, height: 842, rotation: 0, textLayer: null }],
    blocks,
    notices: [],
    ...more,
  }
}

export function readScanned(source: SourceDocument): PlanDocument {
  const conversion = convertSource(source, { path: 'scan.pdf', sha256: '0'.repeat(64), bytes: 1 })
  if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
  return conversion.document
}
