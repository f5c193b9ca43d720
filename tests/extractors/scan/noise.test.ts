import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partNoise } from '../../../extractors/scan/noise.js'
import type { LineReading } from '../../../extractors/scan/page-reading.js'
import { line } from './readings.js'

const texts = (lines: readonly LineReading[]) => lines.map(({ words }) => words.map(({ text }) => text).join(' '))

describe('what a machine reads in seals and strokes', () => {
  it('is put aside: lines without a word, and what stands off at the ends of lines', () => {
    const { lines, noise } = partNoise([
      line(['Sở', 'Nội', 'vụ', 'chủ', 'trì', 30, ['Ầ', 0.2]]),
      line([
        ['„', 0.3],
        ['‡', 0.1],
      ]),
      line([['N', 0.3]]),
      line([['ƒ', 0.4], 30, 'phối', 'hợp']),
    ])
    expect(texts(lines)).toEqual(['Sở Nội vụ chủ trì', 'phối hợp'])
    expect(texts(noise)).toEqual(['Ầ', '„ ‡', 'N', 'ƒ'])
  })

  it('is not what a list, a table or a short line says', () => {
    const kept = [
      line([['s.', 0.3], 30, 'Sở', 'Tài', 'chính']),
      line([['-', 0.3], 30, 'Rà', 'soát']),
      line([['HÌ', 0.4]], 100, true),
      line([['|', 0.4]], 100, true),
      line(['7']),
      line([['12', 0.3]]),
      line(['Sở', 'Y', 'tế']),
      line([
        ['CHỈTHL', 0],
        ["'", 0.2],
      ]),
      line([
        ['Rà', 0.4],
        ['soát', 0.4],
      ]),
    ]
    expect(partNoise(kept)).toEqual({ lines: kept, noise: [] })
  })

  it('loses no word and repeats none', () => {
    const token = fc.tuple(
      fc.constantFrom('Ầ', '.', 'N', 'Sở', 'nội', '12', 'I', '‡', '-', 'a)'),
      fc.float({ min: 0, max: 1, noNaN: true }),
    )
    const parts = fc.array(fc.oneof(token, fc.constant(20)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, fc.boolean()), { maxLength: 5 }), (drawn) => {
        const lines = drawn.map(([some, inCell]) => line(some, 100, inCell)).filter(({ words }) => words.length > 0)
        const parted = partNoise(lines)
        const words = (from: readonly LineReading[]) => from.flatMap((one) => one.words)
        const all = [...words(parted.lines), ...words(parted.noise)]
        expect(all.length).toBe(words(lines).length)
        expect(new Set(all)).toEqual(new Set(words(lines)))
      }),
    )
  })
})
