import { describe, expect, test } from 'vitest'
import { findTables, MOST_RULES } from '../../extractors/pdf/tables/find-tables.js'
import { asRows, HEADS, ONE, Sheet, shown, write, XS } from './pdf-tables-pages.js'

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
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
