import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../../pipeline/clean/clean-document.js'
import { Places } from '../../pipeline/places.js'
import type { SourceDocument, SourceLine, SourceParagraph } from '../../schema/index.js'

/** Lines of letters of one width (5 points), 12 points high, from the left margin at 50. */
function linesOf(text: string, page = 1): SourceLine[] {
  let start = 0
  return text.split('\n').map((line, i) => {
    const from = start
    start += line.length + 1
    const edges = Array.from({ length: line.length + 1 }, (_, k) => 50 + k * 5)
    return { start: from, end: from + line.length, page, top: 100 + i * 14, bottom: 112 + i * 14, edges }
  })
}

const paragraph = (text: string): SourceParagraph => ({
  kind: 'paragraph',
  text: text.replaceAll('\n', ' '),
  label: null,
  headingLevel: null,
  indent: 0,
  alignment: null,
  runs: [],
  spaceBefore: false,

  lines: linesOf(text),
  furniture: null,
})

const cleanOne = (from: SourceParagraph) => {
  const source: SourceDocument = { format: 'pdf', mediaType: 'application/pdf', pages: [], blocks: [from], notices: [] }
  const block = cleanDocument(source).value.blocks[0]!
  if (block.kind !== 'paragraph') throw new Error('no paragraph')
  return block
}

describe('places', () => {
  const text = 'Sở Nội vụ chủ trì,\nphối hợp với các sở\nvà UBND cấp huyện'
  const places = new Places(text.replaceAll('\n', ' '), linesOf(text))

  it('gives whole lines one box', () => {
    expect(places.locate(0, text.length)).toEqual([{ start: 0, end: text.length, page: 1, bbox: [50, 100, 145, 140] }])
  })

  it('gives words within a line a box of their own', () => {
    expect(places.locate(3, 9)).toEqual([{ start: 3, end: 9, page: 1, bbox: [65, 100, 95, 112] }])
  })

  it('cuts where a line is quoted in part, so that no box holds other words', () => {
    const [from, to] = [text.indexOf('chủ trì'), text.indexOf(' cấp huyện')]
    expect(places.locate(from, to)).toEqual([
      { start: 10, end: 18, page: 1, bbox: [100, 100, 140, 112] },
      { start: 19, end: 38, page: 1, bbox: [50, 114, 145, 126] },
      { start: 39, end: 46, page: 1, bbox: [50, 128, 85, 140] },
    ])
  })

  it('cuts at a page break', () => {
    const two = new Places('ab cd', [
      ...linesOf('ab'),
      { start: 3, end: 5, page: 2, top: 50, bottom: 62, edges: [50, 55, 60] },
    ])
    expect(two.locate(0, 5).map(({ page, start, end }) => [page, start, end])).toEqual([
      [1, 0, 2],
      [2, 3, 5],
    ])
    expect(two.box(0, 5)).toEqual({ page: 1, bbox: [50, 100, 60, 112] })
    expect([...two.extents()]).toEqual([
      [1, { start: 0, end: 2 }],
      [2, { start: 3, end: 5 }],
    ])
  })

  it('says nothing where nothing is known', () => {
    expect(new Places('ab', []).locate(0, 2)).toEqual([{ start: 0, end: 2, page: null, bbox: null }])
    expect(new Places('ab', []).box(0, 2)).toEqual({ page: null, bbox: null })
  })

  it('takes an automatic number to the words it stands before', () => {
    const numbered = new Places('1. ab', [{ start: 3, end: 5, page: 1, top: 0, bottom: 12, edges: [0, 5, 10] }])
    expect(numbered.locate(0, 5)).toEqual([{ start: 0, end: 5, page: 1, bbox: [0, 0, 10, 12] }])
  })
})

describe('lines through cleaning', () => {
  it('follow letters that compose, spaces that join and characters that go', () => {
    const block = cleanOne(paragraph('Se\u0302\u0301  \u00adn\nđe\u0323p  ru\u031b\u0303'))
    expect(block.text).toBe('Sế n đẹp rữ')
    const [first, second] = block.lines!
    expect(block.text.slice(first!.start, first!.end)).toBe('Sế n')
    expect([...first!.edges]).toEqual([50, 55, 70, 80, 90])
    expect(block.text.slice(second!.start, second!.end)).toBe('đẹp rữ')
    expect([...second!.edges]).toEqual([50, 55, 65, 70, 80, 85, 100])
  })

  it('follow a repair', () => {
    const block = cleanOne(paragraph('phần đấu đến năm 2025 đạt 80%\nhồ sơ'))
    expect(block.text).toBe('phấn đấu đến năm 2025 đạt 80% hồ sơ')
    expect(block.lines!.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'phấn đấu đến năm 2025 đạt 80%',
      'hồ sơ',
    ])
    expect(block.lines![0]!.edges).toHaveLength(30)
  })

  it('keep every word on its line, whatever the letters', () => {
    const unit = fc.constantFrom('a', 'ế', 'e\u0302\u0301', 'o\u031b', ' ', '\u00a0', '\u00ad', '\u200b', 'х', '5', '.')
    const line = fc
      .array(unit, { minLength: 1, maxLength: 12 })
      .map((units) => units.join('').replace(/[ \u00a0]{3,}/g, '  '))
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const from = paragraph(lines.map((words) => `x${words}y`).join('\n'))
        const block = cleanOne(from)
        for (const [i, placed] of block.lines!.entries()) {
          const words = block.text.slice(placed.start, placed.end)
          expect(words.startsWith('x')).toBe(true)
          expect(words.endsWith('y')).toBe(true)
          expect(placed.edges).toHaveLength(words.length + 1)
          const edges = [...placed.edges]
          expect(edges).toEqual([...edges].sort((a, b) => a - b))
          expect(edges.at(-1)).toBe(from.lines![i]!.edges.at(-1))
        }
      }),
      { numRuns: 500 },
    )
  })
})
