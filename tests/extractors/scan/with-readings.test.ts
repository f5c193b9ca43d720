import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../extractors/pdf/layout/assembly.js'
import { draftReading } from '../../../extractors/scan/read-pages.js'
import { layAskew, withReadings } from '../../../extractors/scan/with-readings.js'
import type { SourceDocument } from '../../../schema/index.js'
import { line, reading } from './readings.js'

const sentence = ['Sở', 'Nội', 'vụ', 'chủ', 'trì,', 'phối', 'hợp', 'với', 'các', 'cơ', 'quan', 'liên', 'quan']

describe('a page that was read', () => {
  it('is text with the confidence of every word, and says who read it', () => {
    const read = draftReading(reading([line(sentence), line(['thực', 'hiện', ['kế', 0.6], 'hoạch'], 118)]))
    const bare: SourceDocument = {
      format: 'pdf-scanned',
      mediaType: 'application/pdf',
      pages: [read.draft.page],
      blocks: assemble([read.draft]),
      notices: [],
    }
    const document = withReadings(bare, new Map([[1, read]]), 'invented 1')
    expect(document.pages[0]!.textLayer).toBeNull()
    expect(document.reading).toEqual({
      engine: 'invented 1',
      pages: [{ number: 1, confidence: expect.closeTo(0.94, 1) }],
    })
    const doubtful = document.blocks.flatMap((block) =>
      block.kind === 'table'
        ? []
        : block.runs
            .filter(({ readingConfidence }) => readingConfidence! < 0.9)
            .map(({ start, end }) => block.text.slice(start, end).trim()),
    )
    expect(doubtful).toEqual(['kế'])
  })

  it('that lies askew has its lines where the file shows them', () => {
    const from = { start: 0, end: 2, page: 1, top: 100, bottom: 115, edges: [80, 300, 500] }
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (skew) => {
        const laid = layAskew(from, reading([], { skew }))
        // turned by the skew again, the line is level
        const angle = (skew * Math.PI) / 180
        const level = (x: number, y: number) =>
          842 / 2 + (x - 595 / 2) * Math.sin(angle) + (y - 842 / 2) * Math.cos(angle)
        const [left, , right] = laid.edges
        const middle = (laid.top + laid.bottom) / 2
        expect(level(left!, middle)).toBeCloseTo(107.5, 0)
        expect(level(right!, middle + (laid.slope ?? 0) * (right! - left!))).toBeCloseTo(107.5, 0)
        expect(right! - left!).toBeCloseTo(420 * Math.cos(angle), 0)
      }),
    )
  })

  it('keeps the words of a broken text layer beside it', () => {
    const known = draftReading(reading([line(['DQc', 'lSp'])])).draft
    const { draft } = draftReading(reading([line(sentence)]), known)
    expect(draft.noise.map(({ text }) => text)).toContain('DQc lSp')
    expect(draft.lines.map(({ text }) => text)).toEqual([sentence.join(' ')])
  })
})
