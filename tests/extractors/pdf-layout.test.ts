import { describe, expect, it } from 'vitest'
import { extractPdf } from '../../extractors/pdf/extract-pdf.js'
import { assemble } from '../../extractors/pdf/layout/assembly.js'
import { draftPage } from '../../extractors/pdf/layout/page-draft.js'
import type { GlyphRun, PageContent, PageRule } from '../../extractors/pdf/page-content.js'
import type { SourceBlock, SourceParagraph, SourceTable } from '../../schema/source-document.js'
import { level, page, run, upright, type Written, wholePage } from './pdf-layout-pages.js'
import { makePdf } from './pdf-maker.js'

function read(...pages: (PageContent | readonly GlyphRun[])[]): SourceBlock[] {
  const all = pages.map((one, i) => ({ ...('glyphRuns' in one ? one : page(one)), number: i + 1 }))
  return assemble(all.map(draftPage))
}
const paragraphs = (blocks: readonly SourceBlock[]) => blocks.filter((block) => block.kind === 'paragraph')
const texts = (blocks: readonly SourceBlock[]) =>
  paragraphs(blocks).flatMap(({ text, furniture }) => (furniture === null ? [text] : []))
const beside = (blocks: readonly SourceBlock[]) =>
  paragraphs(blocks).flatMap(({ text, furniture, label }) => (furniture === null ? [] : [{ text, furniture, label }]))

/** Some full lines, so that the page has margins and a usual size. */
function prose(from: number, count = 4): GlyphRun[] {
  return Array.from({ length: count }, (_, i) =>
    run('Ủy ban nhân dân tỉnh Sơn Thuận giao các sở, ban, ngành thực hiện nhiệm vụ', 85, from + i * 18, { right: 540 }),
  )
}
const about = (middle: number, text: string, y: number, looks: Written = {}) =>
  run(text, middle - text.length * 3.5, y, looks)

describe('bullets that are drawn', () => {
  const dot = (x: number, y: number, size = 5, filled = true) => ({
    ...{ left: x, top: y - size, right: x + size, bottom: y },
    filled,
  })
  const items = [
    run('Công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ của Ủy ban nhân dân', 121, 172, { right: 540 }),
    run('các xã, phường.', 121, 190),
    run('Giảm thời gian giải quyết thủ tục hành chính.', 121, 208),
  ]
  const labels = (blocks: readonly SourceBlock[]) => paragraphs(blocks).map(({ label, text }) => [label, text])

  it('are the labels of their items', () => {
    const marks = [dot(106, 169), dot(106, 205, 5, false)]
    expect(labels(read(page([...prose(100), ...items], { marks }))).slice(1)).toEqual([
      ['-', 'Công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ của Ủy ban nhân dân các xã, phường.'],
      ['+', 'Giảm thời gian giải quyết thủ tục hành chính.'],
    ])
  })

  it('are letters of no alphabet, too', () => {
    const list = [run('\uf072 Công khai thủ tục hành chính;', 106, 172), run('\uf0b7 Giảm thời gian.', 106, 190)]
    expect(labels(read([...prose(100), ...list])).slice(1)).toEqual([
      ['-', 'Công khai thủ tục hành chính;'],
      [null, '\uf0b7 Giảm thời gian.'],
    ])
  })

  it('stand alone, near their words, at their height and are small', () => {
    const marks = [dot(106, 169), dot(98, 169), dot(60, 205), dot(110, 199), dot(104, 206, 9.5), dot(300, 205)]
    expect(labels(read(page([...prose(100), ...items], { marks }))).every(([label]) => label === null)).toBe(true)
  })

  it('are those of their cell, too', () => {
    const rules = [
      ...[90, 110, 170].map((y) => level(y, 85, 540)),
      ...[85, 120, 300, 540].map((x) => upright(x, 90, 170)),
    ]
    const words = [
      ...['TT', 'Nhiệm vụ', 'Thời gian'].map((text, i) => run(text, [90, 140, 310][i]!, 104)),
      ...[run('1', 90, 126), run('Đợt một', 140, 126), run('Đợt hai', 140, 144), run('Quý I', 310, 126)],
    ]
    const [table] = read(page([...words], { rules, marks: [dot(128, 123), dot(128, 141)] })) as SourceTable[]
    expect(table!.rows[1]!.cells[1]!.paragraphs).toMatchObject([
      { label: '-', text: 'Đợt một' },
      { label: '-', text: 'Đợt hai' },
    ])
    expect(table!.rows[1]!.cells[2]!.paragraphs).toMatchObject([{ label: null }])
  })
})

describe('letters cut off at the side of a page', () => {
  const lines = (right: number[]) => [
    ...[100, 130, 160, 190].map((y) => level(y, 60, 555)),
    ...[60, 100, 320, ...right].map((x) => upright(x, 100, 190)),
  ]
  const rows = (ends: number[]) =>
    ends.flatMap((end, i) => [
      run(String(i), 70, 118 + i * 30, { size: 11 }),
      run('Tập huấn', 110, 118 + i * 30, { size: 11 }),
      run('Sở Thông tin và Tru', 330, 118 + i * 30, { size: 11, right: end }),
    ])
  const isCut = (runs: readonly GlyphRun[], rules: PageRule[] = []) => draftPage(page(runs, { rules })).cut

  it('are told of a table without its right side that words run into', () => {
    expect(isCut(rows([555, 553, 480]), lines([]))).toBe(true)
    expect(isCut(rows([555, 553, 480]), lines([555]))).toBe(false)
    expect(isCut(rows([520, 553, 480]), lines([]))).toBe(false)
  })

  it('are told of words that go on outside of what is shown', () => {
    const shown = run('Thực hiện nhiệ', 480, 300)
    const beyond = (left: number) => run('m vụ', left, 300, { visibility: 'clipped' })
    expect(isCut([...prose(100), shown, beyond(shown.box.right)])).toBe(true)
    expect(isCut([...prose(100), shown, beyond(shown.box.right + 60)])).toBe(false)
  })

  it('are a warning that names their pages', async () => {
    const drawn = 'BT /F3 10 Tf 560 700 Td (shown and cut) Tj ET'
    const { document } = await extractPdf(makePdf([{ content: '' }, { content: drawn }]), { path: 'a.pdf' })
    expect(document!.notices).toMatchObject([
      { code: 'partly-read', severity: 'warning', message: { en: expect.stringMatching(/^Page 2 is cut off/) } },
    ])
  })
})

describe('columns beside each other', () => {
  const head = [
    about(160, 'ỦY BAN NHÂN DÂN', 60),
    about(160, 'TỈNH SƠN THUẬN', 78),
    about(160, 'Số: 27/KH-UBND', 100),
    about(420, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 60.5),
    about(420, 'Độc lập - Tự do - Hạnh phúc', 78),
    about(420, 'Sơn Thuận, ngày 22 tháng 01 năm 2024', 101),
  ]
  const headTexts = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SƠN THUẬN',
    'Số: 27/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Sơn Thuận, ngày 22 tháng 01 năm 2024',
  ]

  it('reads a letterhead column by column, each line by itself, whatever order it is drawn in', () => {
    const title = about(312, 'KẾ HOẠCH', 130, { bold: true })
    for (const drawn of [head, [...head].reverse(), [0, 3, 1, 4, 2, 5].map((i) => head[i]!)]) {
      expect(texts(read([...drawn, title, ...prose(170)])).slice(0, 7)).toEqual([...headTexts, 'KẾ HOẠCH'])
    }
  })

  it('joins the last word of a line of a letterhead that has no room for it', () => {
    const narrow = [
      about(160, 'HỘI ĐỒNG PHỔ BIẾN PHÁP', 60),
      about(160, 'LUẬT', 76),
      about(160, 'TỈNH SƠN THUẬN', 92),
      about(420, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 60),
      about(420, 'NAM', 76),
      about(420, 'Độc lập - Tự do - Hạnh phúc', 92),
    ]
    expect(texts(read([...narrow, ...prose(170)])).slice(0, 4)).toEqual([
      'HỘI ĐỒNG PHỔ BIẾN PHÁP LUẬT',
      'TỈNH SƠN THUẬN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ])
  })

  it('reads a letterhead whose sides stand half a line apart', () => {
    const apart = head.map((one, i) => (i < 3 ? { ...one, ...about(160, one.text, one.baseline + 9) } : one))
    expect(texts(read([...apart, ...prose(170)])).slice(0, 6)).toEqual(headTexts)
  })

  it('reads recipients before a signature that begins over them', () => {
    const end = [
      about(420, 'CHỦ TỊCH', 300),
      run('Nơi nhận:', 85, 316, { size: 12, italic: true }),
      run('- Bộ Nội vụ;', 85, 330, { size: 11 }),
      run('- Lưu: VT.', 85, 343, { size: 11 }),
      about(420, 'Nguyễn Văn An', 380),
    ]
    expect(texts(read([...prose(200), ...end])).slice(1)).toEqual([
      'Nơi nhận:',
      '- Bộ Nội vụ;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Nguyễn Văn An',
    ])
  })

  it('joins the lines of text that is set in two columns, and keeps what closes the document apart', () => {
    const lines = ['1. Sở Nội vụ rà soát các quy', 'định về thủ tục hành chính', 'Báo cáo kết quả với Ủy ban']
    const column = (left: number) =>
      Array.from({ length: 6 }, (_, i) => run(lines[i % 3]!, left, 200 + i * 18, { right: left + 210 }))
    const end = [run('Nơi nhận:', 85, 310), about(420, 'CHỦ TỊCH', 311), run('- Lưu: VT.', 85, 324)]
    const item = '1. Sở Nội vụ rà soát các quy định về thủ tục hành chính Báo cáo kết quả với Ủy ban'
    expect(texts(read([...prose(100), ...column(85), ...column(330), ...end])).slice(1)).toEqual([
      ...[item, item, item, item],
      ...['Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH'],
    ])
  })

  it('reads recipients before the signature, over the place for a seal', () => {
    const end = [
      run('Nơi nhận:', 85, 300, { size: 12, italic: true }),
      about(420, 'TM. ỦY BAN NHÂN DÂN', 301),
      run('- Bộ Nội vụ;', 85, 314, { size: 11 }),
      about(420, 'CHỦ TỊCH', 319),
      run('- Các sở, ban, ngành tỉnh và Ủy ban', 85, 327, { size: 11 }),
      run('nhân dân các huyện;', 85, 340, { size: 11 }),
      run('- Lưu: VT.', 85, 353, { size: 11 }),
      about(420, 'Trương Công Định', 410),
    ]
    expect(texts(read([...prose(200), ...end])).slice(1)).toEqual([
      'Nơi nhận:',
      '- Bộ Nội vụ;',
      '- Các sở, ban, ngành tỉnh và Ủy ban nhân dân các huyện;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Trương Công Định',
    ])
  })

  it('takes a line with a wide gap for one line', () => {
    const line = [run('Đơn vị chủ trì:', 85, 300), run('Sở Nội vụ', 300, 300)]
    expect(texts(read([...prose(200), ...line, ...prose(330)]))[1]).toBe('Đơn vị chủ trì: Sở Nội vụ')
  })
})

describe('what stands beside the text', () => {
  it('takes a letterhead that comes back for none', () => {
    const head = [about(160, 'ỦY BAN NHÂN DÂN', 60), about(420, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 60)]
    expect(beside(read([...head, ...prose(120)], [...head, ...prose(120)]))).toEqual([])
  })

  it('finds page numbers and running heads, and no figure of the text', () => {
    const pages = [1, 2, 3].map((number) => [
      run('Công báo tỉnh Sơn Thuận', 85, 40, { size: 10 }),
      ...prose(100),
      run(`- ${number} -`, 300, 810),
      run('2024', 85, 300),
    ])
    const blocks = read(...pages)
    expect(beside(blocks)).toEqual(
      [1, 2, 3].flatMap((number) => [
        { text: 'Công báo tỉnh Sơn Thuận', furniture: 'header', label: null },
        { text: `- ${number} -`, furniture: 'footer', label: null },
      ]),
    )
    expect(texts(blocks).filter((text) => text === '2024')).toHaveLength(3)
  })

  it('takes footnotes out of the text and keeps their marks', () => {
    const notes = [
      ...prose(100),
      run('1', 85, 745, { size: 6 }),
      run('Theo báo cáo của Sở Nội vụ.', 89, 749, { size: 10 }),
      run('2', 85, 757, { size: 6 }),
      run('Theo Quyết định số 15/QĐ-UBND', 89, 761, { size: 10 }),
      run('ngày 02/01/2024.', 85, 773, { size: 10 }),
    ]
    expect(beside(read(page(notes, { rules: [level(735, 85, 230)] })))).toEqual([
      { text: 'Theo báo cáo của Sở Nội vụ.', furniture: 'footnote', label: '1' },
      { text: 'Theo Quyết định số 15/QĐ-UBND ngày 02/01/2024.', furniture: 'footnote', label: '2' },
    ])
  })

  it('takes stamps out of the text that they stand over', () => {
    const stamp = ['Người ký: Sở Tài chính', 'Email: stc@sonthuan.gov.vn', 'Thời gian ký: 28.12.2024 15:38:28 +07:00']
    const runs = stamp.map((text, i) => run(text, 300, 100.5 + i * 12, { size: 11, font: 'Arial', coloured: true }))
    const blocks = read([...prose(100), ...runs])
    expect(beside(blocks)).toEqual([{ text: stamp.join(' '), furniture: 'stamp', label: null }])
    expect(texts(blocks)).toEqual(texts(read(prose(100))))
  })

  it('keeps hidden words apart from the text, and loses none', () => {
    const blocks = read([...prose(100), run('BẢN NHÁP', 85, 136, { visibility: 'covered' })])
    expect(beside(blocks)).toEqual([{ text: 'BẢN NHÁP', furniture: 'hidden', label: null }])
    const junk = ['CQNG HoA xA HQI cHU NGHiA', 'DQc lSp Tq do Hqnh phric']
    const scan = read(
      page(
        junk.map((text, i) => run(text, 85, 100 + i * 20)),
        { images: [{ ...wholePage(), dotsPerInch: 300 }] },
      ),
    )
    expect(beside(scan)).toEqual(junk.map((text) => ({ text, furniture: 'unread', label: null })))
  })
})

describe('turned pages', () => {
  it('reads a page that is set sideways as its reader turns it', () => {
    const turned = (text: string, x: number) => {
      const length = text.length * 7
      const box = { left: x, right: x + 14, top: 800 - length, bottom: 800 }
      return { ...run(text, 0, 800), angle: 270 as const, box, top: box.top, bottom: box.bottom }
    }
    const draft = draftPage(page([turned('PHỤ LỤC', 60), turned('Danh mục nhiệm vụ', 80)]))
    expect(draft.page).toMatchObject({ width: 842, height: 595, rotation: 90 })
    expect(draft.lines.map(({ text, box }) => [text, box.left, box.top])).toEqual([
      ['PHỤ LỤC', 42, 60],
      ['Danh mục nhiệm vụ', 42, 80],
    ])
  })
})

describe('tables over several pages', () => {
  const columns = [60, 100, 320, 540]
  const rules = (rows: readonly number[]): PageRule[] => [
    ...rows.map((y) => level(y, 60, 540)),
    ...columns.map((x) => upright(x, rows[0]!, rows.at(-1)!)),
  ]
  const row = (y: number, ...cells: readonly string[]) =>
    cells.flatMap((text, i) => (text === '' ? [] : [run(text, columns[i]! + 4, y, { size: 11 })]))
  const head = (y: number) => row(y, 'STT', 'Nhiệm vụ', 'Cơ quan chủ trì')
  const cellTexts = ({ rows }: SourceTable) =>
    rows.map(({ cells, breakBefore }) => [
      breakBefore,
      ...cells.map((cell) => cell.paragraphs.map(({ text }) => text).join(' ¶ ')),
    ])

  it('are one, with a break before the rows of each further page', () => {
    const first = page([...head(115), ...row(145, '1', 'Rà soát văn bản.', 'Sở Tư pháp')], {
      rules: rules([100, 130, 160]),
    })
    const second = page([run('2', 300, 40), ...head(115), ...row(145, '2', 'Tập huấn.', 'Sở Nội vụ')], {
      rules: rules([100, 130, 160]),
    })
    const [table, ...rest] = read(first, second)
    expect(cellTexts(table as SourceTable)).toEqual([
      [false, 'STT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      [false, '1', 'Rà soát văn bản.', 'Sở Tư pháp'],
      [true, 'STT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      [false, '2', 'Tập huấn.', 'Sở Nội vụ'],
    ])
    expect(rest.map((block) => (block as SourceParagraph).furniture)).toEqual(['header'])
  })

  it('have a row that the end of the page cuts in one piece', () => {
    const first = page(
      [...head(115), ...row(145, '1', 'Đánh giá kết quả làm việc của cán', 'Sở Thông tin và Truyền')],
      {
        rules: rules([100, 130, 160]),
      },
    )
    const second = page(
      [...head(115), ...row(145, '', 'bộ, công chức.', 'thông'), ...row(175, '2', 'Tập huấn.', 'Sở Nội vụ')],
      {
        rules: rules([100, 130, 160, 190]),
      },
    )
    const [table] = read(first, second)
    expect(cellTexts(table as SourceTable)[1]).toEqual([
      false,
      '1',
      'Đánh giá kết quả làm việc của cán bộ, công chức.',
      'Sở Thông tin và Truyền thông',
    ])
    const cell = (table as SourceTable).rows[1]!.cells[1]!.paragraphs[0]!
    expect(cell.lines!.map((line) => line.page)).toEqual([1, 2])
    expect((table as SourceTable).rows).toHaveLength(4)
  })

  it('have a row that is cut between two sentences of a cell in one piece, where its number is not repeated', () => {
    const read2 = (number: string) =>
      read(
        page([...head(115), ...row(145, '1', 'Đánh giá kết quả làm việc của cán', 'Sở Nội vụ;')], {
          rules: rules([100, 130, 160]),
        }),
        page([...head(115), ...row(145, number, 'bộ, công chức.', 'Sở Tài chính')], { rules: rules([100, 130, 160]) }),
      )[0] as SourceTable
    expect(cellTexts(read2(''))[1]).toEqual([
      false,
      '1',
      'Đánh giá kết quả làm việc của cán bộ, công chức.',
      'Sở Nội vụ; ¶ Sở Tài chính',
    ])
    expect(cellTexts(read2('2'))).toHaveLength(4)
  })

  it('have numbers and words whole that a narrow column cuts', () => {
    const edges = [60, 74, 300, 330]
    const narrow = [
      run('1', 62, 145),
      run('0', 62, 161),
      run('Rà soát', 80, 145),
      run('ngà', 304, 145),
      run('y', 304, 161),
    ]
    const drawn = [...[100, 130, 170].map((y) => level(y, 60, 330)), ...edges.map((x) => upright(x, 100, 170))]
    const heads = ['TT', 'Nhiệm vụ', 'Hạn'].map((text, i) => run(text, edges[i]! + 1, 115, { size: 9 }))
    const [table] = read(page([...heads, ...narrow], { rules: drawn })) as SourceTable[]
    expect(cellTexts(table!)[1]).toEqual([false, '10', 'Rà soát', 'ngày'])
  })

  it('are two where words stand between them', () => {
    const first = page([...head(115), ...row(145, '1', 'Rà soát.', 'Sở Tư pháp')], { rules: rules([100, 130, 160]) })
    const second = page([run('Biểu số 02', 85, 70), ...head(115), ...row(145, '1', 'Tập huấn.', 'Sở Nội vụ')], {
      rules: rules([100, 130, 160]),
    })
    expect(read(first, second).map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'table'])
  })
})
