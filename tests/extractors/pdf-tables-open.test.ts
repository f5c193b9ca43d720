import { describe, expect, test } from 'vitest'
import { findTables } from '../../extractors/pdf/tables/find-tables.js'
import { asRows, HEADS, ONE, Sheet, shown, THREE, TWO, write, XS } from './pdf-tables-pages.js'

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

  test('group rows, activities of one task, a column that is all but empty', () => {
    const xs = [50, 90, 200, 350, 450, 520]
    const sheet = write(
      new Sheet(),
      xs,
      100,
      [
        ['STT', 'Nhiệm vụ', 'Hoạt động', 'Chủ trì', 'Thời gian', 'Ghi chú'],
        ['I. CẢI CÁCH THỂ CHẾ VÀ THỦ TỤC'],
        ['1', 'Kiểm tra công tác', 'Ban hành kế hoạch kiểm tra', 'Sở Nội vụ', 'Quý I'],
        ['', 'cải cách', 'của Ủy ban nhân dân tỉnh'],
        ['', '', 'Kiểm tra Bộ phận một cửa', 'Sở Tư pháp', 'Quý II'],
        ['', '', 'cấp huyện'],
        ['II. CẢI CÁCH TÀI CHÍNH CÔNG'],
        ['2', 'Giao quyền', 'Giao quyền tự chủ cho đơn vị', 'Sở Tài chính', 'Quý IV'],
      ],
      14,
    )
    expect(findTables(sheet.page()).tables.map(shown)).toEqual([
      [
        'STT | Nhiệm vụ | Hoạt động | Chủ trì | Thời gian | Ghi chú',
        'I. CẢI CÁCH THỂ CHẾ VÀ THỦ TỤC>6',
        '1 | Kiểm tra công tác cải cách | Ban hành kế hoạch kiểm tra của Ủy ban nhân dân tỉnh | Sở Nội vụ | Quý I | ',
        ' |  | Kiểm tra Bộ phận một cửa cấp huyện | Sở Tư pháp | Quý II | ',
        'II. CẢI CÁCH TÀI CHÍNH CÔNG>6',
        '2 | Giao quyền | Giao quyền tự chủ cho đơn vị | Sở Tài chính | Quý IV | ',
      ],
    ])
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
