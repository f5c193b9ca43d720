import { describe, expect, it } from 'vitest'
import { readDoubtfulAgain } from '../../../extractors/scan/second-reading.js'
import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { OcrEngine } from '../../../workers/ocr/reading.js'
import { readLine, readWord } from './readings.js'

const picture: GreyPicture = { width: 400, height: 200, data: new Uint8Array(80_000).fill(255) }
const at = (top: number) => ({ left: 50, top, right: 150, bottom: top + 30 })

/** An engine that reads, in the second picture, these words at the places of those that were asked again. */
function engineOf(answers: readonly (readonly [text: string, confidence: number] | null)[]) {
  const asked: { width: number; height: number; dotsPerInch: number }[] = []
  const engine: OcrEngine = {
    kind: 'embedded',
    name: 'invented 1',
    async read(pictures) {
      asked.push(...pictures.map(({ picture: { width, height }, dotsPerInch }) => ({ width, height, dotsPerInch })))
      const step = 30 + 2 * 6 + 30
      return pictures.map(() =>
        answers.flatMap((answer, i) => {
          if (answer === null) return []
          const top = (30 + i * step + 6) * 1.5
          return [readLine([readWord(answer[0], { left: 40, top, right: 180, bottom: top + 45 }, answer[1])])]
        }),
      )
    },
    async dispose() {},
  }
  return { engine, asked }
}

async function settled(words: readonly (readonly [string, number])[], answers: Parameters<typeof engineOf>[0]) {
  const { engine, asked } = engineOf(answers)
  const lines = words.map(([text, confidence], i) => readLine([readWord(text, at(i * 50), confidence)]))
  // the words of a page may stand in several pictures
  const pictures = [lines.slice(0, 1), lines.slice(1)].map((some) => ({ picture, lines: some }))
  const [read] = await readDoubtfulAgain([{ dotsPerInch: 200, pictures }], engine)
  return { words: read!.flat().flatMap((line) => line.words), asked }
}

describe('figures that were read with doubt', () => {
  it('are surer where a second reading, larger, is the same', async () => {
    const { words, asked } = await settled([['17/KH-UBND', 0.7]], [['17/KH-UBND', 0.8]])
    expect(words[0]!.text).toBe('17/KH-UBND')
    expect(words[0]!.confidence).toBeCloseTo(0.94)
    expect(asked).toHaveLength(1)
    expect(asked[0]!.dotsPerInch).toBe(300)
  })

  it('stay doubtful where it differs, whichever stands', async () => {
    const { words } = await settled(
      [
        ['5s.', 0.4],
        ['2014', 0.8],
        ['31', 0.8],
      ],
      [['5.', 0.95], ['2011', 0.6], null],
    )
    expect(words.map(({ text }) => text)).toEqual(['5.', '2014', '31'])
    for (const { confidence } of words) expect(confidence).toBeLessThanOrEqual(0.5)
  })

  it('are not asked where nothing is doubtful, or no figure', async () => {
    const { words, asked } = await settled(
      [
        ['2014', 0.97],
        ['thẩm', 0.2],
        ['3.', 0.2],
      ],
      [],
    )
    expect(asked).toEqual([])
    expect(words.map(({ confidence }) => confidence)).toEqual([0.97, 0.2, 0.2])
  })
})
