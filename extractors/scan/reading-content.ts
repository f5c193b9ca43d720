import type { GlyphRun, PageContent } from '../pdf/page-content.js'
import type { LineReading, PageReading, WordReading } from './page-reading.js'

/** No font is known of letters in a picture. */
const FONT = ''

/** A page that was read from its picture, as one that draws its letters: what lays out the one lays out the other. */
export function contentOf(reading: PageReading): PageContent {
  const { number, width, height, turn, rules } = reading
  return {
    number,
    width,
    height,
    rotation: turn,
    glyphRuns: reading.lines.flatMap((line) => line.words.map((word) => runOf(line, word))),
    rules,
    fills: [],
    marks: [],
    images: [],
    fault: null,
  }
}

function runOf({ baseline, size, top, bottom }: LineReading, { text, edges, confidence }: WordReading): GlyphRun {
  return {
    text,
    edges,
    baseline,
    top,
    bottom,
    size,
    font: FONT,
    bold: false,
    italic: false,
    angle: 0,
    box: { left: edges[0]!, top, right: edges.at(-1)!, bottom },
    visibility: 'shown',
    origin: 'page',
    lightness: 0,
    coloured: false,
    artifact: false,
    mcid: null,
    confidence,
  }
}
