import { describe, expect, test } from 'vitest'
import { findTables } from '../../extractors/pdf/tables/find-tables.js'
import { asRows, HEADS, ONE, Sheet, shown, write, XS } from './pdf-tables-pages.js'

describe('ruled tables', () => {
  test('a grid: cells with their words; words beside it are left', () => {
    const sheet = write(new Sheet().grid(XS, [100, 120, 140]), XS, 110, [HEADS, ONE])
    const { tables, rest } = findTables(sheet.text(50, 80, 'Phụ lục').text(50, 155, 'Ghi chú: không').page())
    expect(tables.map(shown)).toEqual([asRows(HEADS, ONE)])
    expect(tables[0]).toMatchObject({ ruled: true, openTop: false, openBottom: false, columnEdges: XS })
    expect(rest.map(({ text }) => text)).toEqual(['Phụ lục', 'Ghi chú: không'])
  })

  test('heads over two rows and columns, a task over two activities, a group row', () => {
    const xs = [50, 100, 200, 300, 400]
    const sheet = new Sheet().frame(50, 100, 400, 200)
    sheet.across(120, 200, 400).across(140, 50, 400).across(160, 50, 400).across(180, 200, 400)
    sheet
      .down(100, 100, 140)
      .down(100, 160, 200)
      .down(200, 100, 140)
      .down(200, 160, 200)
      .down(300, 120, 140)
      .down(300, 160, 200)
    sheet
      .text(55, 120, 'STT')
      .text(105, 120, 'Nội dung')
      .text(205, 110, 'Kinh phí')
      .text(205, 130, '2021')
      .text(305, 130, '2022')
    sheet.text(55, 150, 'I. Cải cách thể chế').text(55, 170, '1').text(105, 180, 'Rà soát')
    write(sheet, xs, 170, [
      ['', '', '300', '400'],
      ['', '', '500', '600'],
    ])
    expect(shown(findTables(sheet.page()).tables[0])).toEqual([
      'STTv2 | Nội dungv2 | Kinh phí>2',
      '2021 | 2022',
      'I. Cải cách thể chế>4',
      '1v2 | Rà soátv2 | 300 | 400',
      '500 | 600',
    ])
  })

  test('a border that is missing in a corner leaves rectangles', () => {
    const xs = [50, 200, 350]
    const sheet = new Sheet().frame(50, 100, 350, 160).down(200, 130, 160).across(130, 200, 350)
    write(
      sheet,
      xs,
      115,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      30,
    )
    expect(shown(findTables(sheet.page()).tables[0])).toEqual(['a b>2', 'c | d'])
  })

  test('one operator over two columns is cut at the border, between words', () => {
    const sheet = new Sheet().grid([50, 112, 300], [100, 120, 140]).text(55, 110, 'chung rieng ai')
    sheet.text(55, 130, '1').text(115, 130, 'x')
    const [table] = findTables(sheet.page()).tables
    expect(shown(table)).toEqual(['chung rieng | ai', '1 | x'])
    const [first, second] = table!.rows[0]!.cells.map(({ runs }) => runs[0]!)
    expect(first!.text + second!.text).toBe('chung rieng ai')
    expect(second).toMatchObject({ text: 'ai', edges: [115, 120, 125], box: { left: 115, right: 125 } })
    expect(first!.edges).toHaveLength('chung rieng '.length + 1)
  })

  test('a word that juts over its border stays whole, in the cell of its middle', () => {
    const sheet = write(new Sheet().grid([50, 100, 300], [100, 120, 140]), [50, 110], 110, [
      ['kiểm tranh', 'b'],
      ['1', '2'],
    ])
    sheet.text(70, 130, 'nhiệmvụ')
    expect(shown(findTables(sheet.page()).tables[0])).toEqual(['kiểm tranh | b', '1 nhiệmvụ | 2'])
  })

  test('heads that are turned belong to their cells', () => {
    const sheet = new Sheet().grid([50, 80, 110, 300], [100, 180, 200])
    sheet.upwards(65, 175, 'Số thứ tự').upwards(95, 175, 'Điểm chuẩn').text(120, 140, 'Tiêu chí')
    write(sheet, [50, 80, 110], 190, [['1', '2,5', 'Chỉ đạo']])
    expect(shown(findTables(sheet.page()).tables[0])).toEqual([
      'Số thứ tự | Điểm chuẩn | Tiêu chí',
      '1 | 2,5 | Chỉ đạo',
    ])
  })

  test.each([
    ['apart from the borders', 60],
    ['at the border on one side', 0],
  ])('words of a table inside a cell are words of the cell: %s', (_, right) => {
    const sheet = write(new Sheet().grid([50, 150, 400], [100, 120, 200]), [50, 150], 110, [
      ['a', 'b'],
      ['1', 'có bảng:'],
    ])
    const end = 400 - right
    sheet.grid([156, 250, end], [140, 160, 180])
    write(sheet, [156, 250], 150, [
      ['lồng 1', 'lồng 2'],
      ['lồng 3', 'lồng 4'],
    ])
    const { tables } = findTables(sheet.page())
    expect(tables.map(shown)).toEqual([['a | b', '1 | có bảng: lồng 1 lồng 2 lồng 3 lồng 4']])
    expect(tables[0]!.rowEdges).toHaveLength(3)
  })

  test('a narrow table at the left border of its cell, words over and under it', () => {
    const sheet = write(new Sheet().grid([50, 150, 400], [100, 120, 220]), [50, 150], 110, [
      ['a', 'b'],
      ['1', 'trước'],
    ])
    sheet.grid([150, 200, 250], [140, 160, 180]).text(155, 150, 'lồng').text(205, 170, 'trong').text(155, 200, 'sau')
    expect(findTables(sheet.page()).tables.map(shown)).toEqual([['a | b', '1 | trước lồng trong sau']])
  })

  test('two tables on a page, and two side by side', () => {
    const sheet = new Sheet(842, 595)
    for (const [left, top] of [
      [50, 100],
      [450, 100],
      [50, 300],
    ] as const) {
      const xs = [left, left + 100, left + 300]
      write(sheet.grid(xs, [top, top + 20, top + 40]), xs, top + 10, [
        [`a${left}`, `b${top}`],
        ['1', '2'],
      ])
    }
    expect(findTables(sheet.page()).tables.map(shown)).toEqual([
      ['a50 | b100', '1 | 2'],
      ['a450 | b100', '1 | 2'],
      ['a50 | b300', '1 | 2'],
    ])
  })

  test('a frame around the page with its table: the table', () => {
    const sheet = write(
      new Sheet().frame(30, 30, 565, 812).frame(32, 32, 563, 810).grid(XS, [100, 120, 140]),
      XS,
      110,
      [HEADS, ONE],
    )
    const { tables, rest } = findTables(sheet.text(50, 80, 'Phụ lục').page())
    expect(tables.map(shown)).toEqual([asRows(HEADS, ONE)])
    expect(rest.map(({ text }) => text)).toEqual(['Phụ lục'])
  })

  test('a table as broad as the frame around its page', () => {
    const sheet = new Sheet().frame(50, 40, 545, 800).across(400, 50, 545).across(420, 50, 545).across(440, 50, 545)
    for (const x of XS.slice(1, -1)) sheet.down(x, 400, 440)
    write(sheet, XS, 410, [HEADS, ONE])
    const { tables, rest } = findTables(sheet.text(60, 100, 'KẾ HOẠCH').text(60, 500, 'Trên đây').page())
    expect(tables.map(shown)).toEqual([asRows(HEADS, ONE)])
    expect(tables[0]).toMatchObject({ openTop: false, openBottom: false, box: { top: 400, bottom: 440 } })
    expect(rest).toHaveLength(2)
  })

  test('what a reader does not see is in no cell; a letter half cut off is, and what was filled into a field', () => {
    const sheet = write(new Sheet().grid(XS, [100, 120, 140, 160]), XS, 110, [HEADS, ONE])
    sheet.text(55, 150, '2', { visibility: 'invisible' }).text(100, 150, 'Đã xong', { origin: 'annotation' })
    sheet.text(520, 150, 'gi').text(530, 150, 'a', { visibility: 'clipped' })
    const { tables, rest } = findTables(sheet.page())
    expect(shown(tables[0])).toEqual([...asRows(HEADS, ONE), ' | Đã xong |  | gi a'])
    expect(rest.map(({ text }) => text)).toEqual(['2'])
  })

  test('rules between rows alone, with one under the head of two columns', () => {
    const xs = [50, 90, 250, 350, 450]
    const sheet = new Sheet().across(100, 50, 545).across(140, 50, 545).across(160, 50, 545).across(180, 50, 545)
    sheet.across(120, 252, 445).text(300, 113, 'Kế hoạch các năm').text(260, 133, 'Năm 2019').text(360, 133, 'Năm 2020')
    sheet.text(55, 123, 'TT').text(95, 123, 'Chỉ tiêu').text(460, 123, 'Cơ quan')
    write(sheet, xs, 153, [
      ['1', 'Hồ sơ đúng hạn', '97,5', '99', 'Sở Nội vụ'],
      ['2', 'Hài lòng', '85', '90', 'Sở Y tế'],
    ])
    expect(shown(findTables(sheet.page()).tables[0])).toEqual([
      'TTv2 | Chỉ tiêuv2 | Kế hoạch các năm>2 | Cơ quanv2',
      'Năm 2019 | Năm 2020',
      '1 | Hồ sơ đúng hạn | 97,5 | 99 | Sở Nội vụ',
      '2 | Hài lòng | 85 | 90 | Sở Y tế',
    ])
  })

  test('a number and a word that touch at a border are in two cells', () => {
    const sheet = write(new Sheet().grid(XS, [100, 120, 140, 160]), XS, 110, [HEADS, ONE])
    sheet.text(89 - 5, 150, '2Rà soát')
    expect(shown(findTables(sheet.page()).tables[0])[2]).toBe('2 | Rà soát |  | ')
  })

  test('letters of a font that tells no height are where their base line is', () => {
    const sheet = new Sheet().grid([50, 150, 300], [100, 120, 140])
    for (const [i, text] of ['a', 'b', 'c', 'd'].entries()) {
      const y = i < 2 ? 110 : 130
      const x = i % 2 === 0 ? 55 : 155
      sheet.text(x, y, text, { box: { left: x, right: x + 5, top: y + 3, bottom: y + 25 } })
    }
    expect(shown(findTables(sheet.page()).tables[0])).toEqual(['a | b', 'c | d'])
  })

  test('double borders, cells set apart, borders of filled boxes', () => {
    const sheet = new Sheet()
    for (const [r, y] of [100, 121.5].entries()) {
      for (const [c, x] of [50, 151.5, 253].entries())
        sheet.frame(x, y, x + 100, y + 20).text(x + 5, y + 10, `${r}${c}`)
    }
    sheet.frame(48.5, 98.5, 354.5, 143)
    const { tables } = findTables(sheet.page())
    expect(tables.map(shown)).toEqual([['00 | 01 | 02', '10 | 11 | 12']])
    expect(tables[0]!.columnEdges).toHaveLength(4)
  })
})
