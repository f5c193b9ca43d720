import { describe, expect, it } from 'vitest'
import type { LineReading } from '../../../extractors/scan/page-reading.js'
import { isSpread } from '../../../extractors/scan/spread.js'
import { reading, word } from './readings.js'

const LANDSCAPE = { width: 1190, height: 842 }

function lineAt(lefts: readonly number[], baseline: number): LineReading {
  const words = lefts.map((left) => word('kế hoạch', left))
  return { words, baseline, size: 13, top: baseline - 12, bottom: baseline + 3, inCell: false }
}

/** Lines of words from one place to another, again and again. */
const lines = (count: number, from: number, to: number): LineReading[] =>
  Array.from({ length: count }, (_, i) => {
    const lefts = Array.from({ length: Math.floor((to - from) / 55) }, (_, k) => from + k * 55)
    return lineAt(lefts, 100 + 20 * i)
  })

describe('two pages on one picture', () => {
  const left = lines(20, 80, 520)
  const right = lines(20, 680, 1120)

  it('are known by the gutter between two texts', () => {
    expect(isSpread(reading([...left, ...right], LANDSCAPE))).toBe(true)
  })

  it.each([
    ['an upright page of two columns', [...left, ...right], { width: 1190, height: 1684 }],
    ['one page on its side', lines(20, 80, 1120), LANDSCAPE],
    ['a page with a line across', [...left, ...right, lineAt([540, 590, 640], 60)], LANDSCAPE],
    ['a letterhead alone', [...lines(3, 80, 520), ...lines(3, 680, 1120)], LANDSCAPE],
    ['a page and an empty one', left, LANDSCAPE],
  ])('are not %s', (_, all, size) => {
    expect(isSpread(reading(all, size))).toBe(false)
  })

  it('are not the columns of a table whose lines go across', () => {
    const rules = [{ axis: 'horizontal', left: 60, right: 1130, top: 90, bottom: 91 }] as const
    expect(isSpread(reading([...left, ...right], { ...LANDSCAPE, rules }))).toBe(false)
  })
})
