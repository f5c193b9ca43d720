import type { PixelBox } from '../../workers/ocr/picture.js'
import type { OcrEngine } from '../../workers/ocr/reading.js'
import { straighten } from './image/straighten.js'
import { lineReadings, type PlacedLine } from './line-readings.js'
import type { PagePicture, StraightPage } from './page-picture.js'
import type { PageReading } from './page-reading.js'
import { meanConfidence } from './reading-confidence.js'
import { type PartedPage, partPage } from './regions/part-page.js'
import { withoutPhantoms } from './regions/phantom-marks.js'
import { unstack } from './regions/stack-regions.js'
import { readDoubtfulAgain } from './second-reading.js'

/** A page whose words are surer than this stands upright. */
const UPRIGHT = 0.8

/** The picture of a page → its words, rules and inks. Throws `OcrFailure` where the engine fails. */
export async function readPicture(picture: PagePicture, engine: OcrEngine): Promise<PageReading> {
  const straightened = straighten(picture)
  if (straightened.kind !== 'page') {
    const kind = straightened.kind === 'blank' ? 'blank' : 'no-text'
    const { width, height } = picture.grey
    return emptyReading(picture, width, height, kind, engine)
  }
  const { page, turnSure } = straightened
  const reading = await readStraight(page, engine)
  const confidence = meanConfidence(reading) ?? 0
  if (turnSure || confidence >= UPRIGHT) return reading
  const turned = straighten(picture, ((page.turn + 180) % 360) as StraightPage['turn'])
  if (turned.kind !== 'page') return reading
  const other = await readStraight(turned.page, engine)
  return (meanConfidence(other) ?? 0) > confidence ? other : reading
}

function emptyReading(
  { number, dotsPerInch }: PagePicture,
  width: number,
  height: number,
  kind: PageReading['kind'],
  engine: OcrEngine,
): PageReading {
  const scale = 72 / dotsPerInch
  const size = { width: width * scale, height: height * scale }
  return {
    number,
    ...size,
    turn: 0,
    skew: 0,
    kind,
    lines: [],
    rules: [],
    inks: [],
    cutShort: false,
    engine: engine.name,
  }
}

async function readStraight(page: StraightPage, engine: OcrEngine): Promise<PageReading> {
  const { number, dotsPerInch, turn, skew, uprightWidth, uprightHeight } = page
  const parted = partPage(page)
  const lines = await readLines(parted, dotsPerInch, engine)
  const scale = 72 / dotsPerInch
  // the straight page has room for the corners of the turned one: the middle is what they share
  const across = (uprightWidth - page.grey.width) / 2
  const down = (uprightHeight - page.grey.height) / 2
  const place = ({ left, top, right, bottom }: PixelBox): PixelBox => ({
    left: (left + across) * scale,
    top: (top + down) * scale,
    right: (right + across) * scale,
    bottom: (bottom + down) * scale,
  })
  return {
    number,
    width: uprightWidth * scale,
    height: uprightHeight * scale,
    turn,
    skew,
    kind: lines.length === 0 ? 'no-text' : 'read',
    lines: lineReadings(lines, dotsPerInch, across, down),
    rules: parted.rules.map((rule) => ({ axis: rule.axis, ...place(rule) })),
    inks: page.inks.map((ink) => ({ colour: ink.colour, ...place(ink) })),
    cutShort: false,
    engine: engine.name,
  }
}

async function readLines(parted: PartedPage, dotsPerInch: number, engine: OcrEngine): Promise<PlacedLine[]> {
  const lines: PlacedLine[] = []
  for (const strip of parted.strips) {
    const first = withoutPhantoms(strip.picture, await engine.read(strip.picture, dotsPerInch, 'block'))
    const read = await readDoubtfulAgain(strip.picture, first, engine, dotsPerInch)
    for (const { region, ...line } of unstack(strip, read)) {
      lines.push({ line, inCell: parted.regions[region]?.kind === 'cell' })
    }
  }
  return lines
}
