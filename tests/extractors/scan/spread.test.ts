import { describe, expect, it } from 'vitest'
import { assemble } from '../../../extractors/pdf/layout/assembly.js'
import type { LineReading, PageReading } from '../../../extractors/scan/page-reading.js'
import { draftReading } from '../../../extractors/scan/read-pages.js'
import { readScans } from '../../../extractors/scan/read-scans.js'
import type { ScanReader } from '../../../extractors/scan/scan-reader.js'
import { layAskew, withReadings } from '../../../extractors/scan/with-readings.js'
import type { SourceDocument, SourceLine } from '../../../schema/index.js'
import { reading, word } from './readings.js'

const WIDE = { width: 1190, height: 842 }
const sentence = 'Sở Nội vụ chủ trì phối hợp với các cơ quan liên quan thực hiện'.split(' ')

/** A line of words from `left` on, 62 letters of 6 points. */
function lineAt(left: number, baseline: number, all: readonly string[] = sentence, confidence = 0.95): LineReading {
  let at = left
  const words = all.map((text) => {
    const one = word(text, at, confidence)
    at = one.edges.at(-1)! + 4
    return one
  })
  return { words, baseline, size: 13, top: baseline - 12, bottom: baseline + 3, inCell: false }
}

/** Lines as engines give them: at one height those of both pages are one. */
function both(count: number, all?: readonly string[]): LineReading[] {
  return Array.from({ length: count }, (_, i) => {
    const baseline = 100 + 20 * i
    const [left, right] = [lineAt(80, baseline, all), lineAt(690, baseline, all)]
    return { ...left, words: [...left.words, ...right.words] }
  })
}

function documentOf(one: PageReading): SourceDocument {
  const read = draftReading(one)
  const bare = {
    format: 'image',
    mediaType: 'image/png',
    pages: [read.draft.page],
    blocks: assemble([read.draft]),
    notices: [],
  } as const
  return withReadings(bare, new Map([[1, read]]), 'invented 1')
}

const paragraphsOf = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
const linesOf = (document: SourceDocument) => paragraphsOf(document).flatMap(({ lines }) => lines ?? [])

async function noticesOf(...readings: readonly PageReading[]) {
  const reader: ScanReader = {
    engine: 'invented 1',
    count: async () => readings.length,
    async *read() {
      for (const one of readings) yield { number: one.number, reading: one, fault: null }
    },
    dispose: () => {},
  }
  const source = { bytes: new Uint8Array(), path: 'a.png', sha256: null, source: 'picture', password: null } as const
  return (await readScans(reader, source, [])).notices
}

describe('a picture of two pages side by side', () => {
  const spread = reading(both(20), WIDE)

  it('is read left before right, and its words lie where the picture shows them', () => {
    const document = documentOf(spread)
    expect(document.pages).toEqual([{ number: 1, ...WIDE, rotation: 0, textLayer: null }])
    const lines = linesOf(document)
    const place = ({ page, edges, top }: SourceLine) => ({ page, top, left: edges[0], right: edges.at(-1) })
    const expected = [80, 690].flatMap((left) =>
      Array.from({ length: 20 }, (_, i) => {
        const { words, top } = lineAt(left, 100 + 20 * i)
        return { page: 1, top, left, right: words.at(-1)!.edges.at(-1) }
      }),
    )
    expect(lines.map(place)).toEqual(expected)
  })

  it('that lies askew has its words there too: it was turned about the middle of the whole', () => {
    const straight = linesOf(documentOf(spread))
    const askew = linesOf(documentOf({ ...spread, skew: 1.5 }))
    expect(askew).toEqual(straight.map((line) => layAskew(line, { ...spread, skew: 1.5 })))
    expect(askew.at(-1)!.slope).toBeLessThan(0)
  })

  it('keeps what is known of every word, marks of ink, and noise', () => {
    const inks = [{ kind: 'seal', left: 900, top: 600, right: 1000, bottom: 700 }] as const
    const lines = [...spread.lines, lineAt(700, 700, ['§', '~'], 0.2), lineAt(700, 540, ['mơ', 'hồ', 'quá'], 0.6)]
    const document = documentOf({ ...spread, lines, inks })
    expect(document.pages[0]!.marks).toEqual([{ kind: 'seal', box: [900, 600, 1000, 700] }])
    expect(document.reading!.pages).toEqual([{ number: 1, confidence: expect.closeTo(0.94, 1) }])
    const unread = paragraphsOf(document).filter(({ furniture }) => furniture === 'unread')
    expect(unread.map(({ text, lines: own }) => [text, own![0]!.page, own![0]!.edges[0]])).toEqual([['§ ~', 1, 700]])
    const doubtful = paragraphsOf(document).flatMap(({ text, runs }) =>
      runs.flatMap(({ start, end, readingConfidence }) => (readingConfidence === 0.6 ? [text.slice(start, end)] : [])),
    )
    expect(doubtful.join(' ')).toContain('mơ hồ quá')
  })

  it('that was turned upright for reading is one page with its turn', () => {
    expect(documentOf({ ...spread, turn: 90 }).pages).toEqual([{ number: 1, ...WIDE, rotation: 90, textLayer: null }])
  })

  it('is told, and nothing is wrong with it', async () => {
    const [notice, ...rest] = await noticesOf(
      spread,
      { ...spread, number: 2 },
      reading([lineAt(80, 100)], { number: 3 }),
    )
    expect(rest).toEqual([])
    expect(notice).toMatchObject({ code: 'partly-read', severity: 'info' })
    expect(notice!.message.vi).toContain('Trang 1, 2: ảnh có hai trang cạnh nhau')
    expect(notice!.message.en).toContain('the left one before the right one')
  })

  it.each([
    ['an upright page of two columns', both(20), { width: 1190, height: 1684 }],
    ['a page with a line across', [...both(20), lineAt(400, 60)], WIDE],
    ['a page of short words in columns', both(20, ['Sở', 'Nội', 'vụ']), WIDE],
    ['a letterhead alone', both(3), WIDE],
    ['a page and an empty one', both(20).map((line) => ({ ...line, words: line.words.slice(0, 14) })), WIDE],
  ])('is not %s', async (_, lines, size) => {
    expect(draftReading(reading(lines, size)).draft.spread).toBeUndefined()
    expect(await noticesOf(reading(lines, size))).toEqual([])
  })
})
