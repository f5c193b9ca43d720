import { describe, expect, it } from 'vitest'
import { gridOf, lettersOf, read, tablesOf, textsOf, wordsOf } from './reading.js'

const spans = (table: ReturnType<typeof tablesOf>[number]) =>
  table.rows.map((row) => row.cells.map((cell) => cell.columnSpan))

describe('one cell a line and nothing to mark cells', () => {
  const head = 'STT\nNội dung công việc\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nhoàn thành'
  const heads = ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']

  it('begins a row at each ordinal', () => {
    const text = `PHỤ BIỂU\n${head}\n1\nMở lớp học\nSở A\nSở B\nQuý I\n2\nĐóng sổ cũ\nSở C\nCác xã\nTháng 5\nNơi nhận:\n- Sở A;`
    const document = read(text)
    expect(tablesOf(document)).toHaveLength(1)
    expect(tablesOf(document)[0]).toMatchObject({ certainty: 'dump' })
    expect(gridOf(tablesOf(document)[0]!)).toEqual([
      heads,
      ['1', 'Mở lớp học', 'Sở A', 'Sở B', 'Quý I'],
      ['2', 'Đóng sổ cũ', 'Sở C', 'Các xã', 'Tháng 5'],
    ])
    expect(textsOf(document)).toEqual(['PHỤ BIỂU', 'Nơi nhận:', '- Sở A;'])
  })

  it('reads groups, rows apart by blank lines, short rows and numbers of columns', () => {
    const text = `${head}\n(1)\n(2)\n(3)\n(4)\n(5)\n\nI\nVIỆC CHUNG\n\n1\nMở lớp\nSở A\nQuý I\n\n\n\n\n\n2\nĐóng lớp\nSở A\nSở B\nQuý II\n\nII. VIỆC RIÊNG\n\n1\nMua sổ\nSở C\nSở D\nQuý III\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở A theo dõi.`
    const document = read(text)
    const [table] = tablesOf(document)
    expect(gridOf(table!)).toEqual([
      heads,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'VIỆC CHUNG'],
      ['1', 'Mở lớp', 'Sở A', 'Quý I'],
      ['2', 'Đóng lớp', 'Sở A', 'Sở B', 'Quý II'],
      ['II. VIỆC RIÊNG'],
      ['1', 'Mua sổ', 'Sở C', 'Sở D', 'Quý III'],
    ])
    expect(spans(table!)[2]).toEqual([1, 4])
    expect(spans(table!)[5]).toEqual([5])
    expect(textsOf(document)).toEqual(['II. TỔ CHỨC THỰC HIỆN', '1. Sở A theo dõi.'])
  })

  it('takes a blank line after every cell for nothing', () => {
    const text = `${head.replace('\nhoàn', ' hoàn')}\n1\nMở lớp\nSở A\nSở B\nQuý I\n2\nĐóng lớp\nSở A\nSở B\nQuý II\nNơi nhận:`
    const document = read(text.replaceAll('\n', '\n\n'))
    expect(gridOf(tablesOf(document)[0]!).slice(1)).toEqual([
      ['1', 'Mở lớp', 'Sở A', 'Sở B', 'Quý I'],
      ['2', 'Đóng lớp', 'Sở A', 'Sở B', 'Quý II'],
    ])
    expect(textsOf(document)).toEqual(['Nơi nhận:'])
  })

  it('joins lines of a cell where a row has too many', () => {
    const text = `${head}\n1\nMở lớp cho cán bộ\nở các xã\nSở A\n- Sở B;\n- Sở C\nQuý I\n2\nĐóng lớp\nSở A\nSở B\nQuý II\n`
    expect(gridOf(tablesOf(read(text))[0]!)[1]).toEqual([
      '1',
      'Mở lớp cho cán bộ ở các xã',
      'Sở A',
      '- Sở B; ¶ - Sở C',
      'Quý I',
    ])
  })

  it('does not take a number in a cell for the next row', () => {
    const text =
      'TT\nNhiệm vụ\nĐơn vị chủ trì\nThời gian\nGhi chú\n1\nMở lớp\nSở A\n2031\ngấp\n2\nĐóng lớp\nSở B\n3\n3\nMua sổ\nSở C\n7\ngấp'
    expect(gridOf(tablesOf(read(text))[0]!).slice(1)).toEqual([
      ['1', 'Mở lớp', 'Sở A', '2031', 'gấp'],
      ['2', 'Đóng lớp', 'Sở B', '3'],
      ['3', 'Mua sổ', 'Sở C', '7', 'gấp'],
    ])
  })

  it('reads rows of as many lines as heads where none is an ordinal', () => {
    const text = 'Nhiệm vụ\nChủ trì\nPhối hợp\nTiến độ\nMở lớp\nSở A\nSở B\nQuý I\nĐóng lớp\nSở C\nSở D\nQuý II'
    expect(gridOf(tablesOf(read(`${text}\n\nViệc khác do Sở A lo.`))[0]!)).toEqual([
      ['Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Tiến độ'],
      ['Mở lớp', 'Sở A', 'Sở B', 'Quý I'],
      ['Đóng lớp', 'Sở C', 'Sở D', 'Quý II'],
    ])
  })

  it.each([
    'Nội dung\nThời gian\nKinh phí\nViệc khác do Sở A lo.',
    'STT\nNội dung\n1\nMở lớp\n2\nĐóng lớp',
    `${head}\nCác sở theo dõi việc này.`,
  ])('leaves %j in paragraphs', (text) => {
    expect(tablesOf(read(text))).toEqual([])
  })

  it('goes on below a page number', () => {
    const text = `${head}\n\n1\nMở lớp\nSở A\nSở B\nQuý I\n\n- 12 -\n\n2\nĐóng lớp\nSở A\nSở B\nQuý II`
    const document = read(text)
    expect(tablesOf(document).map((table) => table.rows.length)).toEqual([2, 1])
    expect(textsOf(document)).toEqual(['- 12 -'])
  })
})

describe('columns laid out with spaces', () => {
  const text = [
    'Biểu kèm theo',
    '',
    '                                        Cơ quan       Cơ quan        Thời gian',
    ' TT        Nội dung công việc',
    '                                        chủ trì       phối hợp       hoàn thành',
    '',
    ' 1    Mở lớp học cho cán bộ ở các     Sở Nội vụ     Các sở, ban,   Quý I năm 2031',
    '      xã xa trung tâm                               ngành',
    '',
    ' 2    Đóng sổ cũ                      Sở Tài chính  Ủy ban nhân    Tháng 6',
    '      và mua sổ mới                                 dân các xã',
    'II. VIỆC THƯỜNG XUYÊN CỦA CÁC SỞ VÀ CÁC XÃ TRONG TỈNH',
    ' 3    Báo cáo                         Sở Nội vụ                    Hằng năm',
    '',
    'Các sở và các xã theo dõi việc này, có gì vướng thì báo về cho Sở Nội vụ biết.',
  ]

  it('joins wrapped cells by their places', () => {
    const document = read(text.join('\n'))
    const [table] = tablesOf(document)
    expect(table).toMatchObject({ certainty: 'dump' })
    expect(gridOf(table!)).toEqual([
      ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['1', 'Mở lớp học cho cán bộ ở các xã xa trung tâm', 'Sở Nội vụ', 'Các sở, ban, ngành', 'Quý I năm 2031'],
      ['2', 'Đóng sổ cũ và mua sổ mới', 'Sở Tài chính', 'Ủy ban nhân dân các xã', 'Tháng 6'],
      ['II. VIỆC THƯỜNG XUYÊN CỦA CÁC SỞ VÀ CÁC XÃ TRONG TỈNH'],
      ['3', 'Báo cáo', 'Sở Nội vụ', '', 'Hằng năm'],
    ])
    expect(textsOf(document)).toEqual(['Biểu kèm theo', text.at(-1)])
  })

  it('knows a number in the middle of its row, a page number and a head that comes again', () => {
    const row = (number: string) => [
      '      Mở lớp học cho cán bộ ở các    Sở Nội vụ     Các sở, ban,   Quý I năm 2031',
      ` ${number}    xã xa trung tâm`,
      '      và các phường                                ngành',
      '',
    ]
    const head = ' TT   Nội dung công việc           Chủ trì       Phối hợp       Thời gian'
    const document = read(
      [head, '', ...row('1'), ...row('2'), '                         7', '', head, '', ...row('3'), 'Nơi nhận:'].join(
        '\n',
      ),
    )
    const cells = [
      'Mở lớp học cho cán bộ ở các xã xa trung tâm và các phường',
      'Sở Nội vụ',
      'Các sở, ban, ngành',
      'Quý I năm 2031',
    ]
    const heads = ['TT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Thời gian']
    expect(tablesOf(document).map(gridOf)).toEqual([
      [heads, ['1', ...cells], ['2', ...cells]],
      [heads, ['3', ...cells]],
    ])
    expect(textsOf(document)).toEqual(['7', 'Nơi nhận:'])
  })

  it('reads a table of criteria, its figures at the left edge below centred heads', () => {
    const document = read(
      [
        'Stt     Lĩnh vực/Tiêu chí/Tiêu chí thành      Điểm      Điểm đạt       Mục        Mục      Thực hiện',
        '                     phần                     chuẩn       được         tiêu       tiêu',
        '                                                           năm          năm        năm',
        '                                                          2030         2031       2032',
        ' 1      Cải cách thể chế                      9          5.5        9          9',
        '1.1     Kế hoạch cải cách hành chính          1.25       1.25       1.25       1.25    Sở Nội vụ tiếp',
        '        hằng năm                                                                       tục theo dõi',
        '1.2     Kiểm tra công tác này                 2          1          2          2       Sở Nội vụ',
      ].join('\n'),
    )
    const [table] = tablesOf(document)
    expect(gridOf(table!).map((row) => row.map((cell) => cell.replace(' ¶ ', ' ')))).toEqual([
      [
        'Stt',
        'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
        'Điểm chuẩn',
        'Điểm đạt được năm 2030',
        'Mục tiêu năm 2031',
        'Mục tiêu năm 2032',
        'Thực hiện',
      ],
      ['1', 'Cải cách thể chế', '9', '5.5', '9', '9', ''],
      ['1.1', 'Kế hoạch cải cách hành chính hằng năm', '1.25', '1.25', '1.25', '1.25', 'Sở Nội vụ tiếp tục theo dõi'],
      ['1.2', 'Kiểm tra công tác này', '2', '1', '2', '2', 'Sở Nội vụ'],
    ])
  })

  it('leaves a head with one row, and columns without known heads, in paragraphs', () => {
    expect(tablesOf(read(text.slice(0, 8).join('\n')))).toEqual([])
    expect(
      tablesOf(read('Một      Hai      Ba      Bốn\n1        a        b       c\n2        d        e       f')),
    ).toEqual([])
  })
})

describe('ruled tables', () => {
  it('reads cells over lines, merged cells and the head', () => {
    const text = [
      'Biểu:',
      '+-----+------------------+-----------+',
      '| TT  | Việc             | Chủ trì   |',
      '+=====+==================+===========+',
      '| I   | Việc chung                   |',
      '+-----+------------------+-----------+',
      '| 1   | Mở lớp học cho   | Sở A;     |',
      '|     | cán bộ xã        | Sở B      |',
      '|     +------------------+-----------+',
      '|     | - Mua sổ;        |           |',
      '|     | - Mua bút        | Sở C      |',
      '+-----+------------------+-----------+',
      'Hết.',
    ]
    const document = read(text.join('\n'))
    const [table] = tablesOf(document)
    expect(table).toMatchObject({ certainty: 'grid' })
    expect(table!.rows.map((row) => row.header)).toEqual([true, false, false, false])
    expect(gridOf(table!)).toEqual([
      ['TT', 'Việc', 'Chủ trì'],
      ['I', 'Việc chung'],
      ['1', 'Mở lớp học cho cán bộ xã', 'Sở A; ¶ Sở B'],
      ['- Mua sổ; ¶ - Mua bút', 'Sở C'],
    ])
    expect(spans(table!)[1]).toEqual([1, 2])
    expect(table!.rows[2]!.cells[0]!.rowSpan).toBe(2)
    expect(table!.rows[3]!.cells.map((cell) => cell.column)).toEqual([1, 2])
    expect(textsOf(document)).toEqual(['Biểu:', 'Hết.'])
  })
})

describe('HTML tables', () => {
  it('reads spans, open tags, captions and what stands around', () => {
    const text =
      'Biểu: <table border=1><caption>Biểu số 1</caption>\n<thead><tr><th rowspan="2">TT</th><th colspan=2>Việc</th></tr>\n<tr><th>Chung</th><th>Riêng</th></tr></thead>\n\n<tr><td>1<td><p>Mở lớp;</p><p>Đóng\nlớp</p><td rowspan="9">Sở A &amp; B\n<tr><td>2</td><td>Mua <b>sổ</b></td></tr>\n</table> Hết <table><tr><td>a</td></tr></table>'
    for (const format of ['markdown', 'text'] as const) {
      const document = read(text, format)
      const [table, other] = tablesOf(document)
      expect(table).toMatchObject({ certainty: 'grid' })
      expect(gridOf(table!)).toEqual([
        ['Biểu số 1'],
        ['TT', 'Việc'],
        ['Chung', 'Riêng'],
        ['1', 'Mở lớp; ¶ Đóng lớp', 'Sở A & B'],
        ['2', 'Mua sổ'],
      ])
      expect(table!.rows.map((row) => row.header)).toEqual([false, true, true, false, false])
      expect(spans(table!)).toEqual([[3], [1, 2], [1, 1], [1, 1, 1], [1, 1]])
      expect(table!.rows.map((row) => row.cells.map((cell) => cell.rowSpan))).toEqual([
        [1],
        [2, 1],
        [1, 1],
        [1, 1, 2],
        [1, 1],
      ])
      expect(table!.rows[2]!.cells.map((cell) => cell.column)).toEqual([1, 2])
      expect(gridOf(other!)).toEqual([['a']])
      expect(textsOf(document)).toEqual(['Biểu:', 'Hết'])
    }
  })

  it('makes a nested table words of its cell, and none of one that never ends', () => {
    const nested = read('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>')
    expect(tablesOf(nested).map(gridOf)).toEqual([[['a ¶ b ¶ c', 'd']]])
    const open = read('<table><tr><td>a</td><td>b</td></tr>\nHết')
    expect(tablesOf(open)).toEqual([])
    expect(lettersOf(wordsOf(open.blocks))).toBe('abHết')
  })
})

describe('page numbers between two parts of a table', () => {
  const tabs = 'TT\tViệc\tChủ trì\tHạn\n1\tMở lớp\tSở A\tQuý I'

  it.each(['12', '- 12 -', 'Trang 3/9', '\n12\n'])('keeps %j and goes on with a table of tabs', (page) => {
    const document = read(`${tabs}\n${page}\n\t\tSở B\t\n2\tĐóng lớp\tSở C\tQuý II`)
    expect(tablesOf(document).map(gridOf)).toEqual([
      [
        ['TT', 'Việc', 'Chủ trì', 'Hạn'],
        ['1', 'Mở lớp', 'Sở A', 'Quý I'],
      ],
      [
        ['', '', 'Sở B', ''],
        ['2', 'Đóng lớp', 'Sở C', 'Quý II'],
      ],
    ])
    expect(textsOf(document)).toEqual([page.trim()])
  })

  it('goes on with one row of a pipe table', () => {
    const document = read(
      '| TT | Việc | Hạn |\n|---|---|---|\n| 1 | a | b |\n\nTrang 2\n\n| 2 | c | d |\n\nHết.',
      'markdown',
    )
    expect(tablesOf(document).map(gridOf)).toEqual([
      [
        ['TT', 'Việc', 'Hạn'],
        ['1', 'a', 'b'],
      ],
      [['2', 'c', 'd']],
    ])
    expect(textsOf(document)).toEqual(['Trang 2', 'Hết.'])
  })
})

describe('cells of a pipe table that hold several lines', () => {
  it('cuts recipients and signature', () => {
    const text =
      '| **Nơi nhận:** - Như trên; - Sở A - B (để biết); - Lưu: VT. | **TM. ỦY BAN NHÂN DÂN** **KT. CHỦ TỊCH PHÓ CHỦ TỊCH** *(Đã ký)* **Trần Văn Mẫu** |\n|---|---|'
    expect(gridOf(tablesOf(read(text, 'markdown'))[0]!)).toEqual([
      [
        'Nơi nhận: ¶ - Như trên; ¶ - Sở A - B (để biết); ¶ - Lưu: VT.',
        'TM. ỦY BAN NHÂN DÂN ¶ KT. CHỦ TỊCH ¶ PHÓ CHỦ TỊCH ¶ (Đã ký) ¶ Trần Văn Mẫu',
      ],
    ])
  })

  it('leaves other cells whole', () => {
    const text = '| **Cơ quan** **chủ trì** | Việc |\n|---|---|\n| **Sở A**; - Sở B | a; - b |'
    expect(gridOf(tablesOf(read(text, 'markdown'))[0]!)).toEqual([
      ['Cơ quan chủ trì', 'Việc'],
      ['Sở A; - Sở B', 'a; - b'],
    ])
  })
})
