import { describe, expect, it } from 'vitest'
import { readHocr } from '../../../workers/ocr/hocr.js'
import { letterHeight } from '../../../workers/ocr/letter-height.js'
import { OcrFailure } from '../../../workers/ocr/reading.js'

const page = (body: string) => `<div class='ocr_page' id='page_1' title='image "x"; bbox 0 0 99 99'>\n${body}\n</div>`
const letter = (text: string, left: number, confidence = 90, top = 10, bottom = 30) =>
  `<span class='ocrx_cinfo' title='x_bboxes ${left} ${top} ${left + 9} ${bottom}; x_conf ${confidence}'>${text}</span>`
const word = (letters: string, confidence = 95) =>
  `<span class='ocrx_word' id='word_1_1' title='bbox 10 10 90 40; x_wconf ${confidence}'>\n${letters}\n</span>`
const line = (words: string, kind = 'ocr_line', top = 10) =>
  `<span class='${kind}' id='line_1_1' title="bbox 10 ${top} 210 ${top + 30}; baseline 0.01 -8; x_size 31.5; x_descenders 7; x_ascenders 6">\n${words}\n</span>`

const readPage = (hocr: string) => readHocr(hocr)[0]!

describe('hOCR', () => {
  it('gives the lines of each page', () => {
    const one = line(word(letter('a', 10)))
    const pages = readHocr(`<body>\n${page(one)}\n${page('')}\n${page(one + one)}</body>`)
    expect(pages.map((lines) => lines.length)).toEqual([1, 0, 2])
  })

  it('gives lines of words of letters', () => {
    const [read, ...more] = readPage(page(line(word(letter('Ủ', 10, 99.5) + letter('y', 20)) + word(letter('B', 50)))))
    expect(more).toEqual([])
    expect(read).toMatchObject({ box: { left: 10, top: 10, right: 210, bottom: 40 }, letterHeight: 31.5 })
    expect(read!.baseline[0]).toBe(32)
    expect(read!.baseline[1]).toBeCloseTo(34)
    expect(read!.words.map(({ text }) => text)).toEqual(['Ủy', 'B'])
    expect(read!.words[0]).toMatchObject({ confidence: 0.95, box: { left: 10, top: 10, right: 90, bottom: 40 } })
    expect(read!.words[0]!.letters).toEqual([
      { text: 'Ủ', confidence: 0.995, left: 10, right: 19 },
      { text: 'y', confidence: 0.9, left: 20, right: 29 },
    ])
  })

  it('puts marks to their letter, and letters and marks together', () => {
    const marks = letter('e', 10) + letter('\u0302', 12, 40) + letter('\u0301', 30) + letter('o\u0323', 40)
    const [read] = readPage(page(line(word(marks))))
    expect(read!.words[0]!.text).toBe('ếọ')
    expect(read!.words[0]!.letters).toEqual([
      { text: 'ế', confidence: 0.4, left: 10, right: 39 },
      { text: 'ọ', confidence: 0.9, left: 40, right: 49 },
    ])
  })

  it('knows what is written for signs', () => {
    const signs = ['&lt;', '&gt;', '&amp;', '&quot;', '&#39;', '&amp;lt;']
      .map((sign, i) => letter(sign, 10 * i))
      .join('')
    expect(readPage(page(line(word(signs))))[0]!.words[0]!.text).toBe(`<>&"'&lt;`)
  })

  it('leaves out words and lines without letters', () => {
    expect(readPage(page(''))).toEqual([])
    expect(readPage(page(line(word(letter(' ', 10))) + line('')))).toEqual([])
    expect(readPage(page(line(word(letter(' ', 10)) + word(letter('a', 20)))))[0]!.words).toHaveLength(1)
  })

  it('takes lines by all their names, from top to bottom', () => {
    const lines = ['ocr_header', 'ocr_caption', 'ocr_textfloat', 'ocr_line'].map((kind, i) =>
      line(word(letter(String(i), 10)), kind, 400 - 100 * i),
    )
    expect(readPage(page(lines.join('\n'))).map(({ words }) => words[0]!.text)).toEqual(['3', '2', '1', '0'])
  })

  it('keeps confidences between 0 and 1', () => {
    const [read] = readPage(page(line(word(letter('a', 10, 120) + letter('b', 20, -3), 101))))
    expect(read!.words[0]).toMatchObject({ confidence: 1, letters: [{ confidence: 1 }, { confidence: 0 }] })
  })

  it.each([
    '',
    'Error during processing.',
    page(word(letter('a', 10))),
    page(letter('a', 10)),
    page(line(`<span class='ocrx_word' id='w' title='bbox 1 2 3; x_wconf 9'>${letter('a', 1)}</span>`)),
    page(line(`<span class='ocrx_word' id='w' title='bbox 1 2 3 x; x_wconf 9'>${letter('a', 1)}</span>`)),
  ])('is refused where it is none: %j', (hocr) => {
    expect(() => readHocr(hocr)).toThrow(OcrFailure)
  })
})

describe('the height of letters', () => {
  const at = (text: string, height: number) => ({ text, box: { left: 0, top: 100 - height, right: 10, bottom: 100 } })
  const heightOf = (letters: readonly (readonly [string, number])[]) =>
    letterHeight(
      letters.map(([text, height]) => at(text, height)),
      () => 100,
    )

  it('is the same for capitals and small letters of one size, whatever marks others bear', () => {
    const capitals = heightOf([
      ['K', 33],
      ['H', 33],
      ['Ế', 48],
      ['N', 33],
    ])
    const small = heightOf([
      ['n', 23],
      ['ộ', 40],
      ['m', 22],
      ['h', 34],
      ['a', 23],
    ])
    expect(capitals).toBeGreaterThan(41)
    expect(capitals).toBeLessThan(46)
    expect(Math.abs(small! - capitals!)).toBeLessThan(3)
  })

  it('is not moved by one letter that was measured wrongly', () => {
    expect(
      heightOf([
        ['K', 33],
        ['H', 90],
        ['N', 33],
        ['T', 33],
      ]),
    ).toBeCloseTo(33 / 0.76)
  })

  it('is not told by signs, letters with marks, or few letters', () => {
    expect(
      heightOf([
        ['-', 10],
        ['ế', 40],
        ['"', 30],
        ['.', 4],
        ['N', 33],
      ]),
    ).toBeNull()
  })
})
