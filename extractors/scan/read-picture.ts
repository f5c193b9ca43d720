import type { OcrEngine } from '../../workers/ocr/reading.js'
import { straighten } from './image/straighten.js'
import { lineReadings } from './line-readings.js'
import type { PagePicture, StraightPage } from './page-picture.js'
import type { PageReading } from './page-reading.js'
import { partPage } from './regions/part-page.js'
import { withoutPhantoms } from './regions/phantom-marks.js'
import { unstack } from './regions/stack-regions.js'
import { readDoubtfulAgain } from './second-reading.js'

/** The picture of a page → its words, rules and inks. Throws `OcrFailure` where the engine fails. */
export async function readPicture(picture: PagePicture, engine: OcrEngine): Promise<PageReading> {
  const straightened = straighten(picture)
  const bare = {
    number: picture.number,
    width: (picture.grey.width * 72) / picture.dotsPerInch,
    height: (picture.grey.height * 72) / picture.dotsPerInch,
    turn: 0,
    skew: 0,
    lines: [],
    rules: [],
    inks: [],
    engine: engine.name,
  } as const
  if (straightened.kind === 'blank') return { ...bare, kind: 'blank' }
  if (straightened.kind === 'no-document') return { ...bare, kind: 'no-text' }
  return readStraight(straightened.page, engine)
}

async function readStraight(page: StraightPage, engine: OcrEngine): Promise<PageReading> {
  const { number, dotsPerInch, turn, skew, uprightWidth, uprightHeight } = page
  const scale = 72 / dotsPerInch
  const parted = partPage(page)
  const lines = []
  for (const strip of parted.strips) {
    const first = withoutPhantoms(strip.picture, await engine.read(strip.picture, dotsPerInch, 'block'))
    const read = await readDoubtfulAgain(strip.picture, first, engine, dotsPerInch)
    for (const { region, ...line } of unstack(strip, read)) {
      lines.push({ line, inCell: parted.regions[region]?.kind === 'cell' })
    }
  }
  return {
    number,
    width: uprightWidth * scale,
    height: uprightHeight * scale,
    turn,
    skew,
    kind: lines.length === 0 ? 'no-text' : 'read',
    lines: lineReadings(lines, dotsPerInch),
    rules: parted.rules.map(({ axis, left, top, right, bottom }) => {
      return { axis, left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale }
    }),
    inks: page.inks.map(({ colour, left, top, right, bottom }) => {
      return { colour, left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale }
    }),
    engine: engine.name,
  }
}
