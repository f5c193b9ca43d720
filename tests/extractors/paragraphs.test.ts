import { describe, expect, it } from 'vitest'
import { looksOf, paragraphsOf, read, textsOf } from './reading.js'

/** Enough wrapped prose for the layout to be known. */
const wrapped =
  'Nâng cao chất lượng phục vụ của\nbộ phận tiếp nhận và trả kết quả ở tất cả các xã, phường trên địa bàn, bảo đảm\nđúng hạn và thuận tiện cho người dân.\n\n'

describe('lines and paragraphs', () => {
  it('joins wrapped lines', () => {
    const text = `${wrapped}- Tổ chức thi đua giữa các\nSở, ban, ngành và các xã, phường trong toàn tỉnh theo từng quý và cả năm, lấy kết\nquả làm căn cứ khen thưởng.`
    expect(textsOf(read(text, 'markdown'))[1]).toBe(
      '- Tổ chức thi đua giữa các Sở, ban, ngành và các xã, phường trong toàn tỉnh theo từng quý và cả năm, lấy kết quả làm căn cứ khen thưởng.',
    )
  })

  it('keeps one paragraph a line where lines are not wrapped', () => {
    const text =
      'I. MỤC TIÊU\nNâng cao chất lượng phục vụ.\nGiảm thời gian giải quyết hồ sơ\n1. Sở A chủ trì.\n- Mở lớp;\n- Đóng lớp.'
    expect(textsOf(read(text))).toEqual(text.split('\n'))
  })

  it('cuts items of wrapped chunks at their markers', () => {
    const text = `${wrapped}Sở A có nhiệm vụ:\n- Mở lớp cho cán bộ ở\ncác xã;\n+ Thi;\n1.1. Chấm thi;\nđ) Trao giải.`
    expect(textsOf(read(text, 'markdown')).slice(1)).toEqual([
      'Sở A có nhiệm vụ:',
      '- Mở lớp cho cán bộ ở các xã;',
      '+ Thi;',
      '1.1. Chấm thi;',
      'đ) Trao giải.',
    ])
  })

  it('keeps numbers and bullets of lists as they are written', () => {
    const text = '3. Ba\n3. Lại ba\n   - Con\n      * Cháu\n+ Cộng\n7) Bảy'
    const paragraphs = paragraphsOf(read(text, 'markdown'))
    expect(paragraphs.map((p) => p.text)).toEqual(['3. Ba', '3. Lại ba', '- Con', '* Cháu', '+ Cộng', '7) Bảy'])
    expect(paragraphs.map((p) => p.indent)).toEqual([0, 0, 3, 6, 0, 0])
    expect(paragraphs.every((p) => p.label === null)).toBe(true)
  })

  it('makes one paragraph of a title in capitals over wrapped lines', () => {
    const text = `${wrapped}PHÁT TRIỂN DỊCH VỤ TRỰC TUYẾN\nVÀ THANH TOÁN KHÔNG DÙNG TIỀN MẶT`
    expect(textsOf(read(text, 'markdown'))[1]).toBe('PHÁT TRIỂN DỊCH VỤ TRỰC TUYẾN VÀ THANH TOÁN KHÔNG DÙNG TIỀN MẶT')
  })

  it.each([
    ['2. Ban Chỉ huy phòng thủ dân sự và tìm kiếm cứu nạn của tỉnh', 'Tham mưu việc trực ban.'],
    ['b) Sở Nội vụ', 'Chủ trì, phối hợp với các xã mở lớp.'],
    [
      '3. Trung tâm Phục vụ hành chính công tỉnh',
      'Kết quả tiếp nhận hồ sơ phải được công khai cho người dân biết vào cuối mỗi tháng.',
    ],
    ['Phần I', 'TIÊU ĐỀ CHUNG'],
    ['CHƯƠNG 2', 'VIỆC PHẢI LÀM'],
  ])('keeps %j by itself above what it heads', (title, below) => {
    expect(textsOf(read(`${wrapped}${title}\n${below}`)).slice(1)).toEqual([title, below])
  })

  it.each([
    ['1. Giao cho', 'Sở Nội vụ mở lớp.'],
    ['2. Tiếp tục làm theo chỉ thị của', 'Ủy ban nhân dân tỉnh về việc này.'],
    ['3. Mở lớp học cho cán bộ và công chức ở các xã, phường, thị trấn ở xa do', 'Sở Nội vụ chủ trì.'],
  ])('goes on after %j', (first, rest) => {
    expect(textsOf(read(`${wrapped}${first}\n${rest}`)).slice(1)).toEqual([`${first} ${rest}`])
  })

  it('leaves a title over two chunks in two', () => {
    expect(textsOf(read('CHỈ THỊ\nVề việc đẩy mạnh\n\ncông tác phục vụ'))).toEqual([
      'CHỈ THỊ',
      'Về việc đẩy mạnh',
      'công tác phục vụ',
    ])
  })

  it('breaks a line at two spaces, <br> and a backslash', () => {
    expect(textsOf(read('**KẾ HOẠCH**  \n**Năm 2031**'))).toEqual(['KẾ HOẠCH\nNăm 2031'])
    expect(textsOf(read('Một<br>Hai<br/>Ba'))).toEqual(['Một\nHai\nBa'])
    expect(textsOf(read('Một\\\nHai', 'markdown'))).toEqual(['Một\nHai'])
  })

  it('knows headings, rules, indents and gaps', () => {
    const paragraphs = paragraphsOf(
      read('### **5. Tài chính** ###\n----------\n    Thụt vào\n\nSau chỗ trống\n# C#', 'markdown'),
    )
    expect(
      paragraphs.map(({ text, headingLevel, furniture, indent, spaceBefore }) => [
        text,
        headingLevel,
        furniture,
        indent,
        spaceBefore,
      ]),
    ).toEqual([
      ['5. Tài chính', 3, null, 0, true],
      ['----------', null, 'rule', 0, false],
      ['Thụt vào', null, null, 4, false],
      ['Sau chỗ trống', null, null, 0, true],
      ['C#', 1, null, 0, false],
    ])
  })

  it.each(['text', 'markdown'] as const)('knows a heading however far it is set in (%s)', (format) => {
    const paragraphs = paragraphsOf(read('     ## 2. Thủ tục\n\n\t# **II. NHIỆM VỤ**\n     #2 là số', format))
    expect(paragraphs.map(({ text, headingLevel }) => [text, headingLevel])).toEqual([
      ['2. Thủ tục', 2],
      ['II. NHIỆM VỤ', 1],
      ['#2 là số', null],
    ])
  })

  it('keeps a page number, and lines of an unmarked letterhead, by themselves', () => {
    const text = `ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\n${wrapped}12\n\n${wrapped}`
    expect(textsOf(read(text, 'text'))).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN', 'TỈNH MẪU', '12']))
  })
})

describe('lines of a signature', () => {
  it('go on with nothing, nor does the head of an appendix', () => {
    const lines = [
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Văn A',
      'PHỤ LỤC',
      'Danh mục nhiệm vụ',
      'PHỤ LỤC II BIỂU MẪU',
    ]
    expect(textsOf(read(`${wrapped}${lines.join('\n')}`)).slice(1)).toEqual(lines)
  })

  it('stand above a name in capitals, and go on in capitals where they are long', () => {
    const lines = ['TM. ỦY BAN NHÂN DÂN TỈNH', 'CHỦ TỊCH', 'NGUYỄN VĂN A', 'PHỤ LỤC']
    const text = lines.join('\n').replace('DÂN TỈNH', 'DÂN\nTỈNH')
    expect(textsOf(read(`${wrapped}${text}`)).slice(1)).toEqual(lines)
  })

  it('are no words of a sentence', () => {
    expect(textsOf(read(`${wrapped}Trình Hội đồng nhân dân và\nChủ tịch Ủy ban nhân dân tỉnh.`))[1]).toBe(
      'Trình Hội đồng nhân dân và Chủ tịch Ủy ban nhân dân tỉnh.',
    )
  })
})

describe('page numbers inside a paragraph', () => {
  const above = '- Bảo đảm đủ diện tích làm việc, phương tiện và trang thiết bị hiện đại'
  const below = 'cần thiết nhằm phục vụ nhân dân.'

  it.each([
    ['                                  4', '4'],
    ['2', '2'],
    ['- 7 -', '- 7 -'],
    ['Trang 3/9', 'Trang 3/9'],
  ])('keeps %j by itself', (line, number) => {
    expect(textsOf(read(`${wrapped}${above}\n${line}\n     ${below}`)).slice(1)).toEqual([above, number, below])
    expect(textsOf(read(`${wrapped}${above}\n\n${line}\n${below}`)).slice(1)).toEqual([above, number, below])
  })

  it('counts them', () => {
    const texts = textsOf(read(`${wrapped}${above}\n2\n${below}\n${above}\n3\n${below}`))
    expect(texts.slice(1)).toEqual([above, '2', below, above, '3', below])
  })

  it.each(['15', '  100', '                    300'])('takes %j for words: no such page comes next', (line) => {
    expect(textsOf(read(`${wrapped}${above}\n${line}\n${below}`)).slice(1)).toEqual([
      `${above} ${line.trim()} ${below}`,
    ])
  })
})

describe('marks', () => {
  it.each([
    ['**2. Sở A** chủ trì', '2. Sở A chủ trì', ['B:2. Sở A']],
    [
      'nộp trước **ngày 01/6\nvà 15/11 ***(hoặc khi có yêu cầu) *qua mạng',
      'nộp trước ngày 01/6 và 15/11 (hoặc khi có yêu cầu) qua mạng',
      ['B:ngày 01/6 và 15/11', 'I:(hoặc khi có yêu cầu)'],
    ],
    ['**1.****\n**Trên cơ sở tài liệu', '1. Trên cơ sở tài liệu', ['B:1.']],
    ['**6**.\nTổ chức', '6. Tổ chức', ['B:6']],
    ['hộ *(HKD) *trên địa bàn', 'hộ (HKD) trên địa bàn', ['I:(HKD)']],
    ['***Cả hai*** rồi thôi', 'Cả hai rồi thôi', ['BI:Cả hai']],
    ['Lưu: VT, P<sup>NC</sup>.', 'Lưu: VT, PNC.', ['S:NC']],
    ['<b>III</b> và <i>xiên</i>, <u>gạch</u>, H<sub>2</sub>O', 'III và xiên, gạch, H2O', ['B:III', 'I:xiên']],
    ['**lạc một nửa', 'lạc một nửa', ['B:lạc một nửa']],
  ])('%j', (raw, text, looks) => {
    for (const format of ['markdown', 'text'] as const) {
      const [paragraph, ...others] = paragraphsOf(read(raw, format))
      expect(others).toEqual([])
      expect(paragraph!.text).toBe(text)
      expect(looksOf(paragraph!)).toEqual(looks)
    }
  })

  it.each([
    'Tổng số* là 5',
    '(*) Số liệu tạm tính',
    '* Ghi chú: tạm tính',
    '*Ghi chú: tạm tính',
    '3 * 4 = 12',
    'a_b và B_04b',
    'dưới <30% và R&D; KH&CN',
  ])('leaves %j alone', (raw) => {
    for (const format of ['markdown', 'text'] as const) expect(textsOf(read(raw, format))).toEqual([raw])
  })

  it('drops empty emphasis and keeps rules of stars', () => {
    expect(textsOf(read('** **\n\n* *\n\nHết'))).toEqual(['Hết'])
    expect(paragraphsOf(read('* * *')).map((p) => p.furniture)).toEqual(['rule'])
  })

  it('decodes references, takes off escapes and keeps the words of comments', () => {
    expect(textsOf(read('A&nbsp;&amp;&#160;B &lt;5% &ocirc;&#x1ea1; &khong;', 'text'))).toEqual([
      'A\u00a0&\u00a0B <5% ôạ &khong;',
    ])
    expect(textsOf(read('1\\. Một \\* hai \\<b\\>', 'markdown'))).toEqual(['1. Một * hai <b>'])
    expect(textsOf(read('Trước <!-- trang 3 --> sau'))[0]).toMatch(/^Trước trang 3 +sau$/)
  })

  it('reads links, code, underscores and notes by CommonMark in Markdown', () => {
    const text =
      'Xem [cổng tỉnh](https://mau.vn) và `mã A_1` hoặc _nghiêng_ ~~bỏ~~ &lt;b&gt;, *xiên*[^1].\n\n[^1]: Chú thích.'
    const [paragraph, note] = paragraphsOf(read(text, 'markdown'))
    expect(paragraph!.text).toBe('Xem cổng tỉnh và mã A_1 hoặc nghiêng bỏ <b>, xiên[^1].')
    expect(looksOf(paragraph!)).toEqual(['I:nghiêng', 'I:xiên'])
    expect(note).toMatchObject({ text: 'Chú thích.', label: '1', furniture: 'footnote' })
  })

  it('closes an emphasis that goes over a paragraph and opens it again', () => {
    const paragraphs = paragraphsOf(read('**1. Một\n2. Hai**'))
    expect(paragraphs.map((p) => [p.text, ...looksOf(p)])).toEqual([
      ['1. Một', 'B:1. Một'],
      ['2. Hai', 'B:2. Hai'],
    ])
  })
})
