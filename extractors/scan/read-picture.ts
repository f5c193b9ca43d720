import type { PixelBox } from '../../workers/ocr/picture.js'
import type { OcrEngine } from '../../workers/ocr/reading.js'
import { flattenPage } from './flatten/flatten-page.js'
import { type Straightening, straighten } from './image/straighten.js'
import { lineReadings, type PlacedLine } from './line-readings.js'
import type { PagePicture, StraightPage } from './page-picture.js'
import type { InkReading, PageReading } from './page-reading.js'
import { meanConfidence } from './reading-confidence.js'
import { type PartedPage, partPage } from './regions/part-page.js'
import { withoutPhantoms } from './regions/phantom-marks.js'
import { unstack } from './regions/stack-regions.js'
import { countStrokes } from './roman-strokes.js'
import { readDoubtfulAgain } from './second-reading.js'

/** A page whose words are surer than this stands upright. */
const UPRIGHT = 0.8

/** A page laid straight and cut into what is read one after the other; `parted` is null where there is nothing to read. */
export interface PreparedPage {
  readonly picture: PagePicture
  readonly straightened: Straightening
  readonly parted: PartedPage | null
}

/** The picture of a page → what an engine is given of it. */
export function preparePicture(picture: PagePicture): PreparedPage {
  const straightened = flat(straighten(picture))
  return { picture, straightened, parted: straightened.kind === 'page' ? partPage(straightened.page) : null }
}

function flat(straightened: Straightening): Straightening {
  if (straightened.kind !== 'page') return straightened
  const { page } = straightened
  return { ...straightened, page: { ...page, grey: flattenPage(page.grey, page.dotsPerInch) } }
}

/**
 * A prepared page → its words, rules and inks. Throws `OcrFailure` where the engine fails.
 * @param handedOver called when the engine works by itself; more than once where it is asked more than once
 */
export async function readPrepared(
  { picture, straightened, parted }: PreparedPage,
  engine: OcrEngine,
  handedOver?: () => void,
): Promise<PageReading> {
  if (straightened.kind !== 'page' || parted === null) {
    const { width, height } = picture.grey
    const kind = straightened.kind === 'blank' ? 'blank' : 'no-text'
    return emptyReading(picture, width, height, kind, engine)
  }
  const { page, turnSure } = straightened
  const reading = await readStraight(page, parted, engine, handedOver)
  const confidence = meanConfidence(reading) ?? 0
  if (turnSure || confidence >= UPRIGHT) return reading
  const turned = flat(straighten(picture, ((page.turn + 180) % 360) as StraightPage['turn']))
  if (turned.kind !== 'page') return reading
  const other = await readStraight(turned.page, partPage(turned.page), engine)
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

async function readStraight(
  page: StraightPage,
  parted: PartedPage,
  engine: OcrEngine,
  handedOver?: () => void,
): Promise<PageReading> {
  const { number, dotsPerInch, turn, skew, uprightWidth, uprightHeight } = page
  const lines = await readLines(parted, dotsPerInch, engine, handedOver)
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
    inks: inksOf(page, parted).map((ink) => ({ kind: ink.kind, ...place(ink) })),
    cutShort: false,
    engine: engine.name,
  }
}

function inksOf(page: StraightPage, { seals, stamps, drawings }: PartedPage): InkReading[] {
  return [
    ...page.inks.map((ink) => ({ ...ink, kind: ink.colour === 'red' ? ('seal' as const) : ('handwriting' as const) })),
    ...seals.map(({ x, y, radius, breadth, isFull }) => {
      const reach = radius + breadth
      const box = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
      return { kind: isFull ? ('seal' as const) : ('ring' as const), ...box }
    }),
    ...stamps.map((box) => ({ kind: 'stamp' as const, ...box })),
    ...drawings.map((box) => ({ kind: 'drawing' as const, ...box })),
  ]
}

async function readLines(
  parted: PartedPage,
  dotsPerInch: number,
  engine: OcrEngine,
  handedOver?: () => void,
): Promise<PlacedLine[]> {
  const lines: PlacedLine[] = []
  for (const strip of parted.strips) {
    const words = withoutPhantoms(strip.picture, await engine.read(strip.picture, dotsPerInch, 'block', handedOver))
    const first = countStrokes(strip.picture, words)
    const read = await readDoubtfulAgain(strip.picture, first, engine, dotsPerInch)
    for (const { region, ...line } of unstack(strip, read)) {
      lines.push({ line, region, inCell: parted.regions[region]?.kind === 'cell' })
    }
  }
  return lines
}
