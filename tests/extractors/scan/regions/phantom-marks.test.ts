import { describe, expect, it } from 'vitest'
import { withoutPhantoms } from '../../../../extractors/scan/regions/phantom-marks.js'
import type { ReadLine, ReadWord } from '../../../../workers/ocr/reading.js'
import { DrawnPage } from './drawn-page.js'

function wordOf(text: string, left: number, right: number, edges: readonly (readonly [number, number])[]): ReadWord {
  const letters = [...text].map((sign, i) => ({ text: sign, confidence: 0.9, left: edges[i]![0], right: edges[i]![1] }))
  return { text, confidence: 0.9, box: { left, top: 80, right, bottom: 104 }, letters }
}

function read(page: DrawnPage, words: readonly ReadWord[]): string[] {
  const box = { left: 0, top: 80, right: 400, bottom: 104 }
  const line: ReadLine = { words, box, baseline: [100, 100], letterHeight: 24 }
  return withoutPhantoms(page.grey, [line]).flatMap((kept) => kept.words.map(({ text }) => text))
}

describe('marks that were read in white', () => {
  const page = new DrawnPage(400, 200).box(10, 92, 18, 95).box(60, 82, 90, 100).box(96, 97, 99, 100)

  it('are left out, alone and behind a letter', () => {
    const dash = wordOf('-_', 10, 18, [
      [10, 18],
      [17, 18],
    ])
    const alone = wordOf('_', 30, 42, [[30, 42]])
    const number = wordOf('8..', 60, 120, [
      [60, 90],
      [96, 99],
      [104, 108],
    ])
    expect(read(page, [dash, alone, number])).toEqual(['-', '8.'])
  })

  it('leave letters alone, be there ink or not', () => {
    expect(read(page, [wordOf('a', 200, 210, [[200, 210]]), wordOf('-', 10, 18, [[10, 18]])])).toEqual(['a', '-'])
  })
})
