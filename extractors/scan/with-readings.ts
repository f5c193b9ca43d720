import type { SourceBlock, SourceDocument, SourceLine, SourceMark, SourcePage } from '../../schema/source-document.js'
import { placeLines } from '../pdf/layout/sheets.js'
import type { PageBox } from '../pdf/page-content.js'
import type { PageReading } from './page-reading.js'
import type { ReadPage } from './read-pages.js'
import { meanConfidence } from './reading-confidence.js'

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
    pages: document.pages.map((page) => pageOf(page, pages.get(page.number)?.reading)),
    blocks: document.blocks.map((block) => layBlock(block, pages)),
  }
}

/** What its words are worth is told by the reading; where nothing was read, why it had to be read stays. */
function pageOf(page: SourcePage, reading: PageReading | undefined): SourcePage {
  if (reading === undefined) return page
  const marks = reading.inks.map(({ kind, ...box }): SourceMark => {
    return { kind: kind === 'ring' ? 'seal' : kind, box: boxAskew(box, reading) }
  })
  const textLayer = page.textLayer === 'text' ? null : page.textLayer
  return { ...page, textLayer, ...(marks.length > 0 && { marks }) }
}

function layBlock(block: SourceBlock, pages: ReadonlyMap<number, ReadPage>): SourceBlock {
  return placeLines(block, (line) => {
    const reading = pages.get(line.page)?.reading
    return reading === undefined || reading.skew === 0 ? line : layAskew(line, reading)
  })
}

/** Places of the page that was laid straight → as it lies in the file: turned back about the middle of the page. */
function backOnPage({ skew, width, height }: PageReading) {
  const angle = (skew * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return {
    slope: -Math.tan(angle),
    x: (x: number, y: number) => width / 2 + (x - width / 2) * cos + (y - height / 2) * sin,
    y: (x: number, y: number) => height / 2 - (x - width / 2) * sin + (y - height / 2) * cos,
  }
}

/** A line of the straight page, as it lies in the file. */
export function layAskew(line: SourceLine, reading: PageReading): SourceLine {
  const back = backOnPage(reading)
  const left = line.edges[0] ?? 0
  const middle = (line.top + line.bottom) / 2
  return {
    ...line,
    edges: Array.from(line.edges, (x) => round(back.x(x, middle))),
    top: round(back.y(left, line.top)),
    bottom: round(back.y(left, line.bottom)),
    slope: back.slope,
  }
}

/** The box around a box of the straight page, on the page as it lies in the file. */
function boxAskew({ left, top, right, bottom }: PageBox, reading: PageReading): SourceMark['box'] {
  const back = backOnPage(reading)
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x: back.x(x, y), y: back.y(x, y) })))
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return [round(Math.min(...xs)), round(Math.min(...ys)), round(Math.max(...xs)), round(Math.max(...ys))]
}

function round(length: number): number {
  return Math.round(length * 100) / 100
}
