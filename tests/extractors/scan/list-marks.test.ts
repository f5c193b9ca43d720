import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../extractors/scan/list-marks.js'
import { line } from './readings.js'

const marked = (...parts: (string | [string, number])[]) => {
  const { words, size } = line(parts)
  return readMarks(words, size)
}

describe('marks of lists in pictures', () => {
  it('are one dash, whatever strokes were read in it', () => {
    for (const read of [['-', '_'], ['_'], ['-', '-'], ['—', '-'], ['-_'], ['–']]) {
      const words = marked(...read.map((text): [string, number] => [text, 0.3]), 'Rà', 'soát')
      expect(words.map(({ text }) => text)).toEqual(['-', 'Rà', 'soát'])
      expect(words[0]!.edges).toHaveLength(2)
      expect(words[0]!.edges[1]!).toBeGreaterThan(words[0]!.edges[0]!)
    }
  })

  it('are numbers with one stop', () => {
    for (const [read, meant] of [
      ['1...', '1.'],
      ['4..', '4.'],
      ['II.,', 'II.'],
      ['12.:', '12.'],
    ] as const) {
      const [first] = marked(read, 'Cải', 'cách')
      expect(first!.text).toBe(meant)
      expect(first!.edges).toHaveLength(meant.length + 1)
    }
  })

  it('are without the speck before them', () => {
    for (const [read, meant] of [
      ['_8.', '8.'],
      ["'II.", 'II.'],
      ['.3)', '3)'],
    ] as const) {
      const [first] = marked(read, 'Hiệp', 'hội')
      expect(first!.text).toBe(meant)
      expect(first!.edges).toHaveLength(meant.length + 1)
    }
  })

  it('leave words, figures and lines of one word alone', () => {
    for (const parts of [['Rà', 'soát...'], ['1.5', 'ha'], ['-5', 'độ'], ['...', 'năm'], ['_'], ['1...']]) {
      expect(marked(...parts).map(({ text }) => text)).toEqual(parts)
    }
  })
})
