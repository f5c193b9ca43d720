import type { SourceBlock, SourceDocument, SourceLine, SourceParagraph } from '../../schema/source-document.js'
import type { PageReading } from './page-reading.js'
import type { ReadPage } from './read-pages.js'

/** The document with what is known of pages that were read from pictures: their words lie on the page as the file shows it. */
export function withReadings(
  document: SourceDocument,
  pages: ReadonlyMap<number, ReadPage>,
  engine: string,
): SourceDocument {
  if (pages.size === 0) return document
  const read = [...pages.values()].map(({ reading }) => reading).sort((a, b) => a.number - b.number)
  return {
    ...document,
    reading: {
      engine,
      pages: read.map((reading) => ({ number: reading.number, confidence: meanConfidence(reading) })),
    },
    pages: document.pages.map((page) =>
      pages.has(page.number) && page.textLayer === 'text' ? { ...page, textLayer: null } : page,
    ),
    blocks: document.blocks.map((block) => layBlock(block, pages)),
  }
}

/** Of its words, each by its letters; null where there are none. */
function meanConfidence({ lines }: PageReading): number | null {
  let sum = 0
  let letters = 0
  for (const { words } of lines) {
    for (const { text, confidence } of words) {
      sum += confidence * text.length
      letters += text.length
    }
  }
  return letters === 0 ? null : Math.round((sum / letters) * 1000) / 1000
}

function layBlock(block: SourceBlock, pages: ReadonlyMap<number, ReadPage>): SourceBlock {
  if (block.kind === 'paragraph') return layParagraph(block, pages)
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map((one) => layParagraph(one, pages)) })),
  }))
  return { ...block, rows }
}

function layParagraph(paragraph: SourceParagraph, pages: ReadonlyMap<number, ReadPage>): SourceParagraph {
  if (paragraph.lines === null) return paragraph
  const lines = paragraph.lines.map((line) => {
    const reading = pages.get(line.page)?.reading
    return reading === undefined || reading.skew === 0 ? line : layAskew(line, reading)
  })
  return { ...paragraph, lines }
}

/** A line of the page that was laid straight → as it lies in the file: turned back about the middle of the page. */
export function layAskew(line: SourceLine, { skew, width, height }: PageReading): SourceLine {
  const angle = (skew * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const left = line.edges[0] ?? 0
  const across = (line.top + line.bottom) / 2 - height / 2
  const down = (y: number) => height / 2 - (left - width / 2) * sin + (y - height / 2) * cos
  return {
    ...line,
    edges: Array.from(line.edges, (x) => round(width / 2 + (x - width / 2) * cos + across * sin)),
    top: round(down(line.top)),
    bottom: round(down(line.bottom)),
    slope: -Math.tan(angle),
  }
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
