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
import { unstack } from './regions/unstack.js'
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

/** A page that an engine is given. */
interface PageWithText {
  readonly page: StraightPage
  readonly parted: PartedPage
}

/** Prepared pages → their words, rules and inks, all of them in one call of the engine. Throws `OcrFailure` where the engine fails. */
export async function readPrepared(pages: readonly PreparedPage[], engine: OcrEngine): Promise<PageReading[]> {
  const withText = pages.flatMap(({ straightened, parted }) =>
    straightened.kind === 'page' && parted !== null ? [{ page: straightened.page, parted }] : [],
  )
  const straight = await readStraight(withText, engine)
  const readings: PageReading[] = []
  for (const { picture, straightened } of pages) {
    if (straightened.kind !== 'page') {
      readings.push(emptyReading(picture, straightened.kind === 'blank' ? 'blank' : 'no-text', engine))
      continue
    }
    const reading = straight[withText.findIndex(({ page }) => page === straightened.page)]!
    readings.push(straightened.turnSure ? reading : await turnedIfBetter(picture, straightened.page, reading, engine))
  }
  return readings
}

/** Of a page that may stand on its head, the reading whose words are surer. */
async function turnedIfBetter(
  picture: PagePicture,
  { turn }: StraightPage,
  reading: PageReading,
  engine: OcrEngine,
): Promise<PageReading> {
  const confidence = meanConfidence(reading) ?? 0
  if (confidence >= UPRIGHT) return reading
  const turned = flat(straighten(picture, ((turn + 180) % 360) as StraightPage['turn']))
  if (turned.kind !== 'page') return reading
  const [other] = await readStraight([{ page: turned.page, parted: partPage(turned.page) }], engine)
  return (meanConfidence(other!) ?? 0) > confidence ? other! : reading
}

function emptyReading(
  { number, grey, dotsPerInch }: PagePicture,
  kind: PageReading['kind'],
  engine: OcrEngine,
): PageReading {
  const scale = 72 / dotsPerInch
  return {
    number,
    width: grey.width * scale,
    height: grey.height * scale,
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

async function readStraight(pages: readonly PageWithText[], engine: OcrEngine): Promise<PageReading[]> {
  const lines = await readLines(pages, engine)
  return pages.map((page, i) => readingOf(page, lines[i]!, engine))
}

function readingOf({ page, parted }: PageWithText, lines: readonly PlacedLine[], engine: OcrEngine): PageReading {
  const { number, dotsPerInch, turn, skew, uprightWidth, uprightHeight } = page
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

async function readLines(pages: readonly PageWithText[], engine: OcrEngine): Promise<PlacedLine[][]> {
  const asked = pages.flatMap(({ page: { dotsPerInch }, parted: { strips } }) =>
    strips.map(({ picture }) => ({ picture, dotsPerInch })),
  )
  const answers = (asked.length === 0 ? [] : await engine.read(asked)).values()
  const read = pages.map(({ page: { dotsPerInch }, parted: { strips } }) => ({
    dotsPerInch,
    pictures: strips.map(({ picture }) => ({
      picture,
      lines: countStrokes(picture, withoutPhantoms(picture, answers.next().value!)),
    })),
  }))
  const settled = await readDoubtfulAgain(read, engine)
  return pages.map(({ parted: { strips, regions } }, page) =>
    strips.flatMap((strip, i) =>
      unstack(strip, settled[page]![i]!).map(({ region, ...line }) => {
        return { line, region, inCell: regions[region]?.kind === 'cell' }
      }),
    ),
  )
}
