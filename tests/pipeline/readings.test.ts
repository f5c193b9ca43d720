import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanParagraph } from '../../pipeline/clean/clean-document.js'
import { splitLines } from '../../pipeline/clean/cut-paragraph.js'
import { Places } from '../../pipeline/places.js'
import { DOUBTFUL_FIGURES, DOUBTFUL_WORD, Readings, type ReadWord } from '../../pipeline/readings.js'
import { plan } from './reading.js'
import { readScanned, scanned, scannedParagraph } from './scanned.js'

const sureness = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)

describe('readings', () => {
  it('give the lowest confidence of the words under a stretch, whatever the stretch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 6 }), confidence: sureness }), {
          maxLength: 40,
        }),
        fc.nat(200),
        fc.nat(60),
        (parts, from, length) => {
          const words: ReadWord[] = []
          let at = 0
          for (const part of parts) {
            const start = at + part.gap
            at = start + part.length
            words.push({ start, end: at, confidence: part.confidence })
          }
          const under = words.filter(({ start, end }) => start < from + length && end > from)
          const expected = length === 0 && under.length === 0 ? null : under.map(({ confidence }) => confidence)
          const found = new Readings('x'.repeat(at), words).lowest(from, from + length)
          expect(found).toBe(expected === null || expected.length === 0 ? null : Math.min(...expected))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('hold figures to more than words', () => {
    const text = 'đến năm 2O18 đạt 80% Quý II'
    const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      confidence: 0.8,
    }))
    const readings = new Readings(text, words)
    const said = (spans: readonly { start: number; end: number }[]) => spans.map((s) => text.slice(s.start, s.end))
    expect(said(readings.doubtfulFigures(0, text.length))).toEqual(['2O18', '80%', 'II'])
    expect(said(readings.doubtfulWords(0, text.length))).toEqual(['2O18', '80%', 'II'])
    expect(said(readings.doubtfulFigures(0, 8))).toEqual([])
    expect(DOUBTFUL_WORD).toBeLessThan(DOUBTFUL_FIGURES)
  })

  it('is silent about text that no machine read', () => {
    const readings = new Readings('đạt 80%', [])
    expect(readings.isEmpty).toBe(true)
    expect(readings.lowest(0, 7)).toBeNull()
    expect(readings.doubtfulFigures(0, 7)).toEqual([])
  })
})

describe('confidence through cleaning', () => {
  const wordsOf = (text: string, sure: (word: string) => number) => {
    const clean = splitLines(scannedParagraph(text, sure)).map(cleanParagraph)
    return clean.flatMap((part) => part.readings.map((r) => [part.text.slice(r.start, r.end), r.confidence]))
  }

  it('stays with its word where letters compose, spaces join and a repair changes letters', () => {
    const sure = (word: string) => (word.startsWith('phần') ? 0.4 : word === '80%' ? 0.7 : 0.95)
    expect(wordsOf('phần đấu  đe\u0323p \u00ad 80%', sure)).toEqual([
      ['phấn', 0.4],
      ['đấu', 0.95],
      ['đẹp', 0.95],
      ['80%', 0.7],
    ])
  })

  it('stays with its word where a line is cut into two columns', () => {
    const sure = (word: string) => (word === 'CHỦ' ? 0.3 : 0.9)
    expect(wordsOf('Nơi nhận:        KT. CHỦ TỊCH', sure)).toContainEqual(['CHỦ', 0.3])
  })

  it('is that of the same words after cleaning, for any words', () => {
    const unit = fc.constantFrom('a', 'ế', 'e\u0302\u0301', 'o\u031b', '\u00ad', '\u200b', '5', '.')
    const word = fc.array(unit, { minLength: 0, maxLength: 5 }).map((units) => `x${units.join('')}y`)
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sureness), { minLength: 1, maxLength: 12 }), (words) => {
        let next = 0
        const text = words.map(([said]) => said).join('  ')
        const read = wordsOf(text, () => words[next++]![1])
        expect(read).toEqual(
          words.map(([said, confidence]) => [said.replace(/[\u00ad\u200b]/g, '').normalize('NFC'), confidence]),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('confidence of evidence and records', () => {
  const body = `I. NHIỆM VỤ
1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát thủ tục hành chính, hoàn thành trước ngày 30/6/2021.
2. Phấn đấu 80% hồ sơ được giải quyết đúng hạn theo Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ.`

  it('is the lowest of the words that are quoted, for every evidence', () => {
    fc.assert(
      fc.property(fc.array(sureness, { minLength: 60, maxLength: 60 }), (figures) => {
        let next = 0
        const byPlace: { word: string; confidence: number }[] = []
        const source = scanned(plan(body), (word) => {
          const confidence = figures[(next * 7) % figures.length]!
          next++
          byPlace.push({ word, confidence })
          return confidence
        })
        const document = readScanned(source)
        // every word of the text is one of the source, in the same order
        const words = [...document.text.matchAll(/\S+/g)].map(({ 0: word, index }, i) => {
          expect(word).toBe(byPlace[i]!.word)
          return { start: index, end: index + word.length, confidence: byPlace[i]!.confidence }
        })
        const records = [...document.tasks, ...document.targets, ...document.responsibilities, ...document.citations]
        expect(records.length).toBeGreaterThan(3)
        for (const { confidence, evidence } of records) {
          for (const quoted of evidence) {
            const under = words.filter(({ start, end }) => start < quoted.end && end > quoted.start)
            expect(quoted.confidence).toBe(Math.min(...under.map((w) => w.confidence)))
          }
          const required = evidence.filter(({ field }) => ['text', 'duty', 'org'].includes(field))
          expect(confidence).toBeLessThanOrEqual(Math.min(...required.map((e) => e.confidence!)) + 0.005)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('never rises where a word is less sure', () => {
    const at = (sure: number) => readScanned(scanned(plan(body), (word) => (word === 'soát' ? sure : 0.97)))
    const [well, badly] = [at(0.97), at(0.3)]
    expect(badly.tasks[0]!.confidence).toBeLessThan(well.tasks[0]!.confidence)
    for (const [i, task] of badly.tasks.entries())
      expect(task.confidence).toBeLessThanOrEqual(well.tasks[i]!.confidence)
    expect(badly.tasks[0]!.text).toBe(well.tasks[0]!.text)
  })
})

describe('lines of a page that lies askew', () => {
  const text = 'Sở Nội vụ chủ trì'
  const edges = Array.from({ length: text.length + 1 }, (_, i) => 50 + i * 10)
  const line = { start: 0, end: text.length, page: 1, top: 100, bottom: 112, edges, slope: 0.1 }

  it('have boxes around their words, which fall with the line', () => {
    const places = new Places(text, [line])
    expect(places.locate(0, 2)[0]!.bbox).toEqual([50, 100, 70, 114])
    expect(places.locate(10, 13)[0]!.bbox).toEqual([150, 110, 180, 125])
    expect(places.box(0, text.length).bbox).toEqual([50, 100, 220, 129])
    expect(new Places(text, [{ ...line, slope: -0.1 }]).locate(10, 13)[0]!.bbox).toEqual([150, 87, 180, 102])
  })

  it('keep their height on the page where they are cut', () => {
    const paragraph = { ...scannedParagraph('Nơi nhận:        KT. CHỦ TỊCH', 0.9), runs: [] }
    const askew = { ...paragraph, lines: [{ ...paragraph.lines![0]!, slope: 0.1 }] }
    const [, right] = splitLines(askew).map(cleanParagraph)
    expect(right!.lines![0]!.top).toBeCloseTo(100 + 17 * 5 * 0.1)
  })
})
