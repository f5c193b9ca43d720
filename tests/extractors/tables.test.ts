import { describe, expect, it } from 'vitest'
import { gridOf, read, tablesOf, textsOf } from './reading.js'

describe('tab-separated tables', () => {
  const head = 'TT\tViệc\tKết quả\tChủ trì'

  it('keeps leading, inner and trailing empty cells at their columns', () => {
    const [table] = tablesOf(read(`Phụ biểu\n\n${head}\n1\tMở lớp\tBáo cáo\tSở A\n\t\tBiên bản\t\n`))
    expect(table).toMatchObject({ certainty: 'dump' })
    expect(gridOf(table!)).toEqual([
      ['TT', 'Việc', 'Kết quả', 'Chủ trì'],
      ['1', 'Mở lớp', 'Báo cáo', 'Sở A'],
      ['', '', 'Biên bản', ''],
    ])
    expect(table!.rows[2]!.cells.map(({ column }) => column)).toEqual([0, 1, 2, 3])
  })

  it('goes on over blank lines, which it remembers', () => {
    const [table, ...others] = tablesOf(read(`${head}\n1\ta\tb\tc\n\n\n2\td\te\tf\n\n\t\tg\t`))
    expect(others).toEqual([])
    expect(table!.rows.map((row) => row.breakBefore)).toEqual([false, false, true, true])
  })

  it('leaves a row that lost a column as it stands', () => {
    const [table] = tablesOf(read(`${head}\n1\tMở lớp\tBáo cáo\tSở A\n\tĐóng lớp\tBáo cáo`))
    expect(gridOf(table!)[2]).toEqual(['', 'Đóng lớp', 'Báo cáo'])
  })

  it('cuts a cell at its <p> tags, over several lines as well', () => {
    const [table] = tablesOf(
      read(`${head}\n1\t<p>Mở lớp.</p> <p>Đóng lớp.</p>\tBáo cáo\tSở A\n2\tHọc\t<p>Sổ</p>\n<p>Bảng\ncũ</p>\tSở B\n`),
    )
    expect(gridOf(table!)[1]![1]).toBe('Mở lớp. ¶ Đóng lớp.')
    expect(gridOf(table!)[2]).toEqual(['2', 'Học', 'Sổ ¶ Bảng cũ', 'Sở B'])
  })

  it('gives a line break inside a row to the cell that was open', () => {
    const [table] = tablesOf(read(`${head}\n1\tMở lớp\ncho xã\tBáo cáo\tSở A\n2\tĐóng lớp\tBiên bản\tSở B`))
    expect(gridOf(table!)[1]).toEqual(['1', 'Mở lớp cho xã', 'Báo cáo', 'Sở A'])
    expect(gridOf(table!)[2]).toEqual(['2', 'Đóng lớp', 'Biên bản', 'Sở B'])
  })

  it('spans a group line between full rows over all columns', () => {
    const [table] = tablesOf(read(`${head}\nI. Đào tạo\n1\ta\tb\tc\nII. Giám sát\n2\td\te\tf`))
    expect(table!.rows.map((row) => row.cells.map((cell) => cell.columnSpan))).toEqual([
      [1, 1, 1, 1],
      [4],
      [1, 1, 1, 1],
      [4],
      [1, 1, 1, 1],
    ])
  })

  it('ends where prose begins', () => {
    const document = read(`${head}\n1\ta\tb\tc\n\nNơi nhận:\n- Sở A;`)
    expect(gridOf(tablesOf(document)[0]!)).toHaveLength(2)
    expect(textsOf(document)).toEqual(['Nơi nhận:', '- Sở A;'])
  })

  it.each(['1.\tMở lớp\n2.\tĐóng lớp', '\t- Mở lớp cho các xã ở xa;\n\t- Đóng lớp.', '\tMở lớp.\n\n\tĐóng lớp.'])(
    'takes tabs after a marker or as an indent for prose: %j',
    (text) => {
      expect(tablesOf(read(text))).toEqual([])
      expect(textsOf(read(text))).toHaveLength(2)
    },
  )

  it('reads a letterhead of two columns', () => {
    const [table] = tablesOf(
      read('ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH MẪU\tĐộc lập - Tự do - Hạnh phúc'),
    )
    expect(gridOf(table!)[1]).toEqual(['TỈNH MẪU', 'Độc lập - Tự do - Hạnh phúc'])
  })
})

describe('tables with one cell a line', () => {
  const head = '\tSố\n\tViệc\n\tKết quả\n\tGhi chú\n'

  it('makes a row of the lines between blank ones', () => {
    const document = read(
      `II. VIỆC\n${head}\n\ta)\n\tMở lớp\n\tBáo cáo\n\t\u00a0\n\n\tb)\n\tĐóng lớp\n\tBiên bản\n\tgấp\n\nIII. KẾT`,
    )
    expect(gridOf(tablesOf(document)[0]!)).toEqual([
      ['Số', 'Việc', 'Kết quả', 'Ghi chú'],
      ['a)', 'Mở lớp', 'Báo cáo', ''],
      ['b)', 'Đóng lớp', 'Biên bản', 'gấp'],
    ])
    expect(textsOf(document)).toEqual(['II. VIỆC', 'III. KẾT'])
  })

  it('gives a paragraph without a tab to the cell before it', () => {
    const [table] = tablesOf(
      read(`${head}\n\ta)\n\t- Sổ tay; \n\n-Bảng tin\n\tgấp\n\n\tb)\n\tĐóng lớp\n\tBiên bản\n\tx`),
    )
    expect(gridOf(table!)).toEqual([
      ['Số', 'Việc', 'Kết quả', 'Ghi chú'],
      ['a)', '- Sổ tay; ¶ -Bảng tin', 'gấp'],
      ['b)', 'Đóng lớp', 'Biên bản', 'x'],
    ])
  })

  it('keeps a row whose last empty cell is missing, and paragraphs of a last cell', () => {
    const [table] = tablesOf(
      read(
        `${head}\n\ta)\n\tMở lớp\n\tBáo cáo\n\n\tb)\n\tĐóng lớp\n\tBiên bản\n\tgấp\n\nrất gấp\n\n\tc)\n\tx\n\ty\n\tz`,
      ),
    )
    expect(gridOf(table!)).toEqual([
      ['Số', 'Việc', 'Kết quả', 'Ghi chú'],
      ['a)', 'Mở lớp', 'Báo cáo'],
      ['b)', 'Đóng lớp', 'Biên bản', 'gấp ¶ rất gấp'],
      ['c)', 'x', 'y', 'z'],
    ])
  })
})

describe('tables with bars on lines of their own', () => {
  const row = (...cells: string[]) => `|\n${cells.map((cell) => (cell ? `${cell}\n|\n` : '|\n')).join('')}`

  it('reads rows, a group row, empty cells and an empty row at the end', () => {
    const text = [
      row('**TT**', '**Việc**', '**Chủ trì**'),
      row('**I.\nĐÀO TẠO**'),
      row('1', 'Mở lớp học ở các xã xa trung\ntâm huyện', 'Sở A'),
      row('2', '', 'Sở B'),
      row('', '', ''),
    ].join('')
    const [table] = tablesOf(read(`**PHỤ LỤC**\n\n${text}\nHết.`, 'markdown'))
    expect(gridOf(table!)).toEqual([
      ['TT', 'Việc', 'Chủ trì'],
      ['I. ĐÀO TẠO'],
      ['1', 'Mở lớp học ở các xã xa trung tâm huyện', 'Sở A'],
      ['2', '', 'Sở B'],
      ['', '', ''],
    ])
    expect(table!.rows[1]!.cells[0]!.columnSpan).toBe(3)
  })

  it('keeps the lines of a letterhead apart', () => {
    const text = `${row('**ỦY BAN NHÂN\nDÂN **\nTỈNH MẪU\n--------', '**CỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc\n-----')}${row('Số:\n7/KH-UBND', '*Mẫu, ngày\n05 tháng 6 năm 2025*')}\n\n**KẾ HOẠCH**`
    const document = read(text, 'markdown')
    expect(gridOf(tablesOf(document)[0]!)).toEqual([
      [
        'ỦY BAN NHÂN DÂN ¶ TỈNH MẪU ¶ --------',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ Độc lập - Tự do - Hạnh phúc ¶ -----',
      ],
      ['Số: 7/KH-UBND', 'Mẫu, ngày 05 tháng 6 năm 2025'],
    ])
    expect(tablesOf(document)[0]!.rows[0]!.cells[0]!.paragraphs[2]!.furniture).toBe('rule')
    expect(textsOf(document)).toEqual(['KẾ HOẠCH'])
  })

  it('keeps recipients and signature', () => {
    const text = row(
      '*Nơi nhận:*\n- Sở A;\n- VP: lãnh đạo,\ncác phòng;\n- Lưu: VT.',
      '**TM. ỦY BAN\nNHÂN DÂN**\nKT. CHỦ TỊCH\n**PHÓ CHỦ TỊCH**\n**Trần Văn Mẫu**',
    )
    expect(gridOf(tablesOf(read(text, 'markdown'))[0]!)).toEqual([
      [
        'Nơi nhận: ¶ - Sở A; ¶ - VP: lãnh đạo, các phòng; ¶ - Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN ¶ KT. CHỦ TỊCH ¶ PHÓ CHỦ TỊCH ¶ Trần Văn Mẫu',
      ],
    ])
  })
})

describe('pipe tables', () => {
  it.each(['markdown', 'text'] as const)('reads a GFM table in %s as a grid', (format) => {
    const text =
      'Biểu:\n\n| TT | Việc | Hạn |\n|:--|---|--:|\n| 1 | a \\| b<br>c | **Quý I** |\n| 2 | d | | thừa |\n\nHết.'
    const [table] = tablesOf(read(text, format))
    expect(table).toMatchObject({ certainty: 'grid' })
    expect(table!.rows.map((row) => row.header)).toEqual([true, false, false])
    expect(gridOf(table!)).toEqual([
      ['TT', 'Việc', 'Hạn'],
      ['1', 'a | b\nc', 'Quý I'],
      ['2', 'd', '', 'thừa'],
    ])
  })

  it('reads framed rows without a delimiter row as a dump', () => {
    const [table] = tablesOf(read('| TT | Việc |\n| 1 | a |'))
    expect(table).toMatchObject({ certainty: 'dump' })
    expect(gridOf(table!)).toEqual([
      ['TT', 'Việc'],
      ['1', 'a'],
    ])
  })

  it.each([
    ['dump', '| TT | Việc |\n\n| 1 | a |\n\n| 2 | b |\n\nHết.'],
    ['grid', '| TT | Việc |\n\n|---|---|\n\n| 1 | a |\n\n| 2 | b |\n\nHết.'],
  ])('reads rows with a blank line below each (%s)', (certainty, text) => {
    const document = read(text)
    const [table] = tablesOf(document)
    expect(table).toMatchObject({ certainty })
    expect(gridOf(table!)).toEqual([
      ['TT', 'Việc'],
      ['1', 'a'],
      ['2', 'b'],
    ])
    expect(table!.rows.some((row) => row.breakBefore)).toBe(false)
    expect(textsOf(document)).toEqual(['Hết.'])
  })

  it('leaves one framed line above a table alone', () => {
    const document = read('| Biểu | 1 |\n\n| TT | Việc |\n|---|---|\n| 1 | a |')
    expect(textsOf(document)).toEqual(['| Biểu | 1 |'])
    expect(tablesOf(document).map((table) => table.rows.length)).toEqual([2])
  })
})
