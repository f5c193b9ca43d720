import { describe, expect, test } from 'vitest'
import { findTables, MOST_RULES } from '../../extractors/pdf/tables/find-tables.js'
import { Sheet, shown } from './pdf-tables-pages.js'

const XS = [50, 90, 250, 400, 545]

/** Words of rows, each cell 5 points into its column. */
function write(sheet: Sheet, xs: readonly number[], y: number, rows: readonly string[][], pitch = 20): Sheet {
  for (const [r, row] of rows.entries()) {
    for (const [c, text] of row.entries()) if (text !== '') sheet.text(xs[c]! + 5, y + r * pitch, text)
  }
  return sheet
}

const HEADS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian']
const ONE = ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I']
const TWO = ['2', 'Công khai thủ tục', 'Sở Nội vụ', 'Quý II']
const THREE = ['3', 'Tập huấn công chức', 'Sở Nội vụ', 'Quý IV']
const asRows = (...rows: string[][]) => rows.map((row) => row.join(' | '))

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

  test('what a reader does not see, or sees stamped over the page, is in no cell; a letter half cut off is', () => {
    const sheet = write(new Sheet().grid(XS, [100, 120, 140]), XS, 110, [HEADS, ONE])
    sheet.text(55, 130, '2', { visibility: 'invisible' }).text(100, 130, 'Ký bởi: A', { origin: 'annotation' })
    sheet.text(520, 130, 'gi').text(530, 130, 'a', { visibility: 'clipped' })
    const { tables, rest } = findTables(sheet.page())
    expect(shown(tables[0])).toEqual(asRows(HEADS, [...ONE.slice(0, 3), 'Quý I gi a']))
    expect(rest.map(({ text }) => text)).toEqual(['2', 'Ký bởi: A'])
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

describe('tables with missing lines', () => {
  test('open at the sides', () => {
    const sheet = new Sheet()
    for (const y of [100, 120, 140, 160]) sheet.across(y, 50, 545)
    for (const x of XS.slice(1, -1)) sheet.down(x, 100, 160)
    write(sheet, XS, 110, [HEADS, ONE, TWO])
    expect(findTables(sheet.page()).tables.map(shown)).toEqual([asRows(HEADS, ONE, TWO)])
  })

  test('open at the end of the page; which cells go on', () => {
    const sheet = new Sheet().frame(50, 700, 545, 720).across(760, 90, 545)
    for (const x of XS) sheet.down(x, 700, x <= 90 ? 790 : 760)
    write(sheet, XS, 710, [HEADS, ONE])
    const [table] = findTables(sheet.text(95, 775, 'đang viết dở').page()).tables
    expect(table).toMatchObject({ openTop: false })
    expect(
      table!.rows.flatMap(({ cells }) => cells.filter((cell) => cell.openBottom)).map(({ runs }) => runs[0]?.text),
    ).toContain('1')
    const open = new Sheet().across(720, 50, 545)
    for (const x of XS) open.down(x, 60, 790)
    const long = findTables(write(open, XS, 710, [HEADS, ONE]).page()).tables[0]
    expect(long).toMatchObject({ openTop: true, openBottom: true })
    expect(shown(long)).toEqual(asRows(HEADS, ONE))
  })

  test('rules between rows only', () => {
    const sheet = new Sheet()
    for (const y of [100, 120, 140, 160, 180]) sheet.across(y, 50, 545)
    write(sheet, XS, 110, [HEADS, ONE, TWO, THREE])
    expect(findTables(sheet.page()).tables.map(shown)).toEqual([asRows(HEADS, ONE, TWO, THREE)])
  })

  test('three rules: over and under the heads, at the end', () => {
    const sheet = new Sheet().across(100, 50, 545).across(120, 50, 545).across(180, 50, 545)
    write(sheet, XS, 110, [HEADS, ONE, TWO, THREE])
    expect(findTables(sheet.page()).tables.map(shown)).toEqual([asRows(HEADS, ONE, TWO, THREE)])
  })

  test('lines between columns only', () => {
    const sheet = new Sheet()
    for (const x of XS) sheet.down(x, 100, 180)
    write(sheet, XS, 110, [ONE, TWO, THREE])
    const [table] = findTables(sheet.page()).tables
    expect(shown(table)).toEqual(asRows(ONE, TWO, THREE))
    expect(table).toMatchObject({ openTop: true, openBottom: true })
  })

  test('rows of a ruled body without rules between them, by their ordinals', () => {
    const sheet = write(new Sheet().grid(XS, [100, 120, 220]), XS, 110, [
      HEADS,
      ONE,
      ['', 'của tỉnh', '', ''],
      TWO,
      THREE,
    ])
    expect(shown(findTables(sheet.page()).tables[0])).toEqual(
      asRows(HEADS, ['1', 'Rà soát văn bản của tỉnh', 'Sở Tư pháp', 'Quý I'], TWO, THREE),
    )
  })

  test('paragraphs of one cell do not make rows', () => {
    const sheet = new Sheet().grid(XS, [100, 120, 260])
    write(sheet, XS, 110, [HEADS, ONE, ['', '- một;', '- a', ''], ['', '- hai;', '- b', '']], 24)
    expect(shown(findTables(sheet.page()).tables[0])).toHaveLength(2)
  })

  test('heads ruled, body not', () => {
    const sheet = write(new Sheet().grid(XS, [100, 120]), XS, 110, [HEADS, ONE, TWO, THREE])
    const { tables, rest } = findTables(
      sheet.text(50, 230, 'Trên đây là kế hoạch của tỉnh, yêu cầu các sở thực hiện').page(),
    )
    expect(tables.map(shown)).toEqual([asRows(HEADS, ONE, TWO, THREE)])
    expect(rest).toHaveLength(1)
  })

  test('heads shaded, body not ruled; heads shaded over a ruled body', () => {
    const shaded = new Sheet()
    for (const [c, x] of XS.slice(0, -1).entries()) shaded.shade(x, 100, XS[c + 1]!, 120)
    write(shaded, XS, 110, [HEADS, ONE, TWO])
    expect(findTables(shaded.page()).tables.map(shown)).toEqual([asRows(HEADS, ONE, TWO)])
    const over = new Sheet().grid(XS, [120, 140, 160])
    for (const [c, x] of XS.slice(0, -1).entries()) over.shade(x, 100, XS[c + 1]!, 120)
    write(over, XS, 110, [HEADS, ONE, TWO])
    expect(findTables(over.page()).tables.map(shown)).toEqual([asRows(HEADS, ONE, TWO)])
  })
})

describe('what is no table', () => {
  const none = (sheet: Sheet) =>
    expect(findTables(sheet.page())).toEqual({ tables: [], rest: sheet.runs, tooManyRules: false })

  test('rules of a letterhead, underlines, the rule over footnotes', () => {
    const sheet = new Sheet().text(90, 60, 'ỦY BAN NHÂN DÂN').text(320, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    sheet
      .text(100, 75, 'TỈNH SƠN THUẬN')
      .text(350, 75, 'Độc lập - Tự do - Hạnh phúc')
      .across(84, 110, 160)
      .across(84, 350, 480)
    sheet.text(60, 95, 'Số: 12/KH-UBND').text(340, 95, 'Sơn Thuận, ngày 02 tháng 01 năm 2024')
    for (const y of [206, 226, 246]) sheet.text(60, y - 6, 'một câu có gạch chân').across(y, 60, 160)
    none(sheet.across(760, 50, 200).text(50, 770, '1 Chú thích'))
  })

  test('a box around a stamp or a paragraph, a frame around the page, a row of boxes', () => {
    none(
      new Sheet().frame(60, 100, 140, 125).text(70, 112, 'DỰ THẢO').frame(60, 140, 140, 165).text(70, 152, 'HỎA TỐC'),
    )
    none(
      new Sheet()
        .frame(30, 30, 565, 812)
        .frame(34, 34, 561, 808)
        .text(60, 100, 'KẾ HOẠCH')
        .across(130, 30, 565)
        .text(60, 160, 'Năm 2024'),
    )
    const boxes = new Sheet()
    for (let i = 0; i < 12; i++) boxes.frame(60 + i * 14, 100, 74 + i * 14, 116).text(63 + i * 14, 108, String(i % 10))
    none(boxes)
  })

  test('an empty grid, a coordinate cross, joined boxes of a chart', () => {
    none(new Sheet().grid([50, 100, 150], [100, 150, 200]))
    none(
      new Sheet()
        .down(60, 100, 300)
        .across(300, 60, 400)
        .text(65, 310, '2020')
        .text(165, 310, '2021')
        .text(265, 310, '2022'),
    )
    const chart = new Sheet()
      .frame(250, 100, 350, 130)
      .text(260, 115, 'UBND tỉnh')
      .down(300, 130, 150)
      .across(150, 100, 500)
    for (const [i, x] of [60, 250, 440].entries()) {
      chart
        .down(x + 50, 150, 170)
        .frame(x, 170, x + 100, 200)
        .text(x + 10, 185, `Sở ${i}`)
    }
    none(chart)
  })

  test('recipients and signature, signatures side by side', () => {
    const sheet = new Sheet()
    const left = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.']
    const right = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '', '', 'Nguyễn Văn A']
    for (const [i, text] of left.entries()) sheet.text(60, 100 + i * 14, text)
    for (const [i, text] of right.entries()) if (text !== '') sheet.text(340, 100 + i * 14, text)
    none(sheet)
    const three = new Sheet()
    for (const x of [60, 240, 420]) {
      three
        .text(x, 100, 'NGƯỜI LẬP BIỂU')
        .text(x, 114, '(Ký, ghi rõ họ tên)')
        .text(x, 160, 'Trần Thị B')
        .text(x, 174, 'Ngày 02/01')
    }
    none(three)
  })

  test('justified prose, lists with tab stops, a table of contents', () => {
    const prose = new Sheet()
    for (let line = 0; line < 30; line++) {
      // Words spread over the line as a setter does: rivers here and there.
      const gap = 4 + ((line * 7) % 9)
      for (let x = 60, i = 0; x < 500; i++) {
        const word = ['thực', 'hiện', 'kế', 'hoạch', 'cải', 'cách', 'hành', 'chính'][(i * 5 + line * 3) % 8]!
        prose.text(x, 100 + line * 14, word)
        x += word.length * 5 + gap
      }
    }
    none(prose)
    const list = new Sheet()
    for (let i = 1; i < 9; i++)
      list.text(60, 100 + i * 16, `${i}.`).text(90, 100 + i * 16, 'Sở Nội vụ chủ trì, phối hợp')
    none(list)
    const contents = new Sheet()
    for (let i = 1; i < 9; i++) {
      contents
        .text(60, 100 + i * 16, `${i}.`)
        .text(90, 100 + i * 16, 'Mục tiêu chung')
        .text(500, 100 + i * 16, String(i * 3))
    }
    none(contents)
  })

  test('places that are no numbers', () => {
    const sheet = write(new Sheet().grid(XS, [100, 120, 140]), XS, 110, [HEADS, ONE])
    sheet.across(Number.NaN, 50, 545).down(Number.POSITIVE_INFINITY, 0, 10).shade(Number.NaN, 1, 2, 3)
    sheet
      .text(Number.NaN, Number.NaN, 'lạc')
      .text(10, Number.POSITIVE_INFINITY, 'lạc')
      .text(50, 160, 'nhỏ', { size: 0 })
    const { tables, rest } = findTables(sheet.page())
    expect(tables.map(shown)).toEqual([asRows(HEADS, ONE)])
    expect(rest).toHaveLength(3)
  })

  test('a drawing of more lines than any table: it is said, and soon', () => {
    const sheet = new Sheet().text(60, 60, 'Bản đồ')
    for (let i = 0; i <= MOST_RULES; i++) sheet.across(100 + (i % 700), (i * 7) % 500, ((i * 7) % 500) + 20)
    expect(findTables(sheet.page())).toEqual({ tables: [], rest: sheet.runs, tooManyRules: true })
    const dense = new Sheet().text(60, 60, 'Bản đồ')
    for (let i = 0; i < MOST_RULES / 2; i++) dense.across(i / 4, 0, 595).down(i / 5, 0, 842)
    const start = performance.now()
    findTables(dense.page())
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('tables without lines', () => {
  test('heads and ordinals, cells of two lines', () => {
    const sheet = new Sheet().text(
      50,
      70,
      'Phụ lục kèm theo Kế hoạch của Ủy ban nhân dân tỉnh Sơn Thuận năm 2024 về cải cách',
    )
    write(sheet, XS, 100, [HEADS, ONE, ['', 'của tỉnh', '', ''], TWO, ['', 'hành chính', 'và huyện', ''], THREE], 14)
    const { tables, rest } = findTables(sheet.text(50, 230, 'Trên đây là kế hoạch').page())
    expect(tables.map(shown)).toEqual([
      asRows(
        HEADS,
        ['1', 'Rà soát văn bản của tỉnh', 'Sở Tư pháp', 'Quý I'],
        ['2', 'Công khai thủ tục hành chính', 'Sở Nội vụ và huyện', 'Quý II'],
        THREE,
      ),
    ])
    expect(tables[0]!.ruled).toBe(false)
    expect(rest).toHaveLength(2)
  })

  test('figures in four columns', () => {
    const rows = [
      ['Huyện A', '12', '3,5', '40%'],
      ['Huyện B', '7', '2,1', '35%'],
      ['Huyện C', '9', '4,0', '20%'],
      ['Huyện D', '1', '0,5', '4%'],
    ]
    const sheet = write(new Sheet(), [50, 150, 250, 400], 100, rows, 14)
    expect(findTables(sheet.page()).tables.map(shown)).toEqual([asRows(...rows)])
  })
})
