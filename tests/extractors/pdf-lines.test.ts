import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLines } from '../../extractors/pdf/lines.js'
import { page, run, upright } from './pdf-layout-pages.js'

const texts = (...runs: ReturnType<typeof run>[]) => readLines(page(runs)).map(({ text }) => text)

describe('lines of a page', () => {
  it('puts runs of one base line together, in the order of their places', () => {
    expect(texts(run('tỉnh', 120, 100), run('Ủy ban nhân dân', 10, 100.6), run('kế hoạch', 10, 120))).toEqual([
      'Ủy ban nhân dân tỉnh',
      'kế hoạch',
    ])
  })

  it('tells a space from a gap between letters', () => {
    expect(texts(run('Tuyên truy', 10, 100), run('ề', 80.1, 100), run('n công tác', 87.2, 100))).toEqual([
      'Tuyên truyền công tác',
    ])
  })

  it('has single spaces and none at the ends, whatever the file has', () => {
    const [line] = readLines(page([run('  Sở\u00A0 Tài  chính ', 10, 100)]))
    expect(line!.text).toBe('Sở Tài chính')
    expect(line!.edges).toHaveLength(line!.text.length + 1)
    expect(line!.edges[0]).toBe(24)
    expect(line!.edges.at(-1)).toBe(10 + 16 * 7)
  })

  it('joins an accent that has a width of its own', () => {
    expect(texts(run('u', 10, 100), run('\u031B\u0301', 20, 100), run('ng dụng', 17, 100))).toEqual([
      'u\u031B\u0301ng dụng',
    ])
  })

  it('reads letters that are set apart as words', () => {
    const letters = [...'KẾ HOẠCH'].map((letter, i) => run(letter, 200 + i * 12, 100))
    expect(texts(...letters.filter(({ text }) => text !== ' '))).toEqual(['KẾ HOẠCH'])
    expect(texts(run('K Ế   H O Ạ C H', 200, 100))).toEqual(['KẾ HOẠCH'])
    expect(texts(run('1 2 3 4 5', 200, 100))).toEqual(['1 2 3 4 5'])
  })

  it('marks a raised number, which is no digit of the number before it', () => {
    const [line, ...rest] = readLines(
      page([run('năm 2020', 10, 100), run('1', 66, 94, { size: 8 }), run(', Sở', 70, 100)]),
    )
    expect(rest).toEqual([])
    expect(line!.text).toBe('năm 2020[^1], Sở')
    expect(line!.looks.map(({ start, end, superscript }) => [line!.text.slice(start, end), superscript])).toEqual([
      ['năm 2020', false],
      ['[^1]', true],
      [', Sở', false],
    ])
  })

  it('keeps a raised number in its line where lines are close and it is five sixths of the letters, as on web pages', () => {
    const lines = [run('đã có chuyển', 10, 92), run('chậm trễ', 10, 107.5), run('1', 66, 102.1, { size: 11.66 })]
    expect(texts(...lines, run(', gây', 72, 107.5), run('phiền hà', 10, 123))).toEqual([
      'đã có chuyển',
      'chậm trễ[^1], gây',
      'phiền hà',
    ])
  })

  it('leaves exponents and raised letters as they are', () => {
    expect(texts(run('100 m', 10, 100), run('2', 45, 94, { size: 8 }))).toEqual(['100 m2'])
    expect(texts(run('Lưu: VT, CVNC', 10, 100), run('NH1', 101, 94, { size: 8 }))).toEqual(['Lưu: VT, CVNCNH1'])
  })

  it('sets the mark of a footnote off its words', () => {
    expect(texts(run('1', 10, 696, { size: 6 }), run('Nguồn: Sở Nội vụ', 13, 700, { size: 10 }))).toEqual([
      '1 Nguồn: Sở Nội vụ',
    ])
  })

  it('parts what stands beside each other: at a wide gap, at a rule, at a place that comes back', () => {
    expect(texts(run('Nơi nhận:', 10, 100), run('GIÁM ĐỐC', 300, 100))).toEqual(['Nơi nhận:', 'GIÁM ĐỐC'])
    const cells = [run('Sở Tư pháp', 10, 100), run('Sở Nội vụ', 90, 100)]
    expect(readLines(page(cells)).map(({ text }) => text)).toEqual(['Sở Tư pháp Sở Nội vụ'])
    expect(readLines(page(cells, { rules: [upright(85, 80, 120)] })).map(({ text }) => text)).toEqual([
      'Sở Tư pháp',
      'Sở Nội vụ',
    ])
    expect(readLines(page(cells, { rules: [upright(85, 200, 220)] }))).toHaveLength(1)
    const rows = [100, 116, 132, 148].flatMap((y) => [run('Sở Tư pháp', 10, y), run('Sở Nội vụ', 95, y)])
    expect(texts(...rows).slice(-2)).toEqual(['Sở Tư pháp', 'Sở Nội vụ'])
  })

  it('parts columns that are drawn one after the other, at a gap that is no space', () => {
    const left = [run('UBND TỈNH SƠN THUẬN', 10, 68), run('SỞ TÀI CHÍNH', 20, 84)]
    const right = [run('CỘNG HÒA XÃ HỘI', 160, 68.4), run('Độc lập', 170, 84)]
    expect(texts(...left, ...right)).toEqual(['UBND TỈNH SƠN THUẬN', 'CỘNG HÒA XÃ HỘI', 'SỞ TÀI CHÍNH', 'Độc lập'])
  })

  it('keeps a marker with its words, and the blanks of a number or a date open', () => {
    expect(texts(run('a)', 10, 100), run('điểm a', 70, 100))).toEqual(['a) điểm a'])
    expect(texts(run('Điều 1.', 10, 100), run('Phạm vi', 110, 100))).toEqual(['Điều 1. Phạm vi'])
    expect(texts(run('Số:           /KH-UBND', 10, 100))).toEqual(['Số: /KH-UBND'])
    expect(texts(run('ngày      tháng 7 năm 2025', 10, 100))).toEqual(['ngày tháng 7 năm 2025'])
  })

  it('fills a blank with the number that is stamped into it', () => {
    const runs = [run('Số:          /KH-UBND', 10, 100), run('1178', 45, 101.5, { origin: 'annotation', size: 13 })]
    expect(texts(...runs)).toEqual(['Số: 1178 /KH-UBND'])
  })

  it('reads a letter that another font draws later into the gap of its word', () => {
    const host = run('Chủ t ch y ban', 10, 100)
    const gap = { ...host, edges: host.edges.map((edge, i) => (i > 8 ? edge + 12 : edge)) }
    expect(
      texts(gap, run('ị', 45, 100, { font: 'DejaVuSerif' }), run('Ủ', 73.5, 100, { right: 85, font: 'DejaVuSerif' })),
    ).toEqual(['Chủ tịch Ủy ban'])
  })

  it('keeps words that are drawn over others apart', () => {
    const stamp = { font: 'Arial', size: 11, coloured: true }
    expect(texts(run('Nguyễn Văn Bình Minh', 100, 100), run('Ký bởi: Văn phòng', 110, 100.5, stamp))).toEqual([
      'Nguyễn Văn Bình Minh',
      'Ký bởi: Văn phòng',
    ])
    const hidden = run('CHỮ ẨN', 100, 100, { visibility: 'invisible' })
    expect(texts(run('Kế hoạch', 100, 100), hidden)).toEqual(['Kế hoạch', 'CHỮ ẨN'])
  })

  it('reads a turned line by its own direction', () => {
    const box = { left: 50, right: 64, top: 100, bottom: 170 }
    const [line] = readLines(page([run('Thời gian', 0, 0, { angle: 270, ...{ box } })]))
    expect(line).toMatchObject({ text: 'Thời gian', box, angle: 270 })
    expect(line!.edges).toHaveLength(10)
  })

  it('has every letter once, with edges that never fall', () => {
    const word = fc.stringMatching(/^[a-zA-ZĐđ0-9.,;]{1,8}$/)
    const placed = fc.record({
      text: word,
      left: fc.double({ min: 0, max: 500, noNaN: true }),
      row: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 40 }), (words) => {
        const lines = readLines(page(words.map(({ text, left, row }) => run(text, left, row * 20))))
        const letters = (all: readonly { text: string }[]) =>
          [...all.map(({ text }) => text.replaceAll(' ', '')).join('')].sort().join('')
        expect(letters(lines)).toBe(letters(words))
        for (const { text, edges, looks } of lines) {
          expect(edges).toHaveLength(text.length + 1)
          expect(edges.every((edge, i) => i === 0 || edge >= edges[i - 1]!)).toBe(true)
          expect(looks.at(-1)!.end).toBe(text.length)
        }
      }),
    )
  })
})
