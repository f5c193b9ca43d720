import { describe, expect, it } from 'vitest'
import { lineReadings } from '../../../extractors/scan/line-readings.js'
import { readLine, readWord } from './readings.js'

const place = (left: number, top: number, text: string, height = 32) =>
  readWord(text, { left, top, right: left + text.length * 18, bottom: top + height })

describe('lines of a picture in points', () => {
  it('have every letter at its place', () => {
    const [line] = lineReadings(
      [{ line: readLine([place(200, 100, 'Rà'), place(260, 100, 'soát')]), inCell: false, region: 0 }],
      144,
    )
    expect(line!.words.map(({ text, edges }) => [text, edges])).toEqual([
      ['Rà', [100, 109, 118]],
      ['soát', [130, 139, 148, 157, 166]],
    ])
    expect(line!.baseline).toBe(66)
    expect(line!.top).toBeLessThan(line!.baseline)
    expect(line!.bottom).toBeGreaterThan(line!.baseline)
  })

  it('have one size where machines measure it by the letters they happen to have', () => {
    const heights = [32, 33, 31, 32.5, 48]
    const lines = heights.map((height, i) => ({
      line: readLine([place(100, i * 60, 'kế hoạch này')], height),
      inCell: false,
      region: i,
    }))
    const sizes = lineReadings(lines, 200).map(({ size }) => size)
    expect(new Set(sizes.slice(0, 4)).size).toBe(1)
    expect(sizes[4]! / sizes[0]!).toBeCloseTo(1.5, 1)
  })

  it('write the slash of fractions as print has it, and leave out words of nothing', () => {
    const word = { ...place(100, 100, '1⁄2014') }
    const empty = { ...place(300, 100, 'x'), text: '' }
    const [line] = lineReadings([{ line: readLine([word, empty]), inCell: false, region: 0 }], 200)
    expect(line!.words.map(({ text }) => text)).toEqual(['1/2014'])
    expect(lineReadings([{ line: readLine([empty]), inCell: false, region: 0 }], 200)).toEqual([])
  })
})
