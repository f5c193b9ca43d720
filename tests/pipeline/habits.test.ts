import { describe, expect, it } from 'vitest'
import { firstColumnEnd } from '../../pipeline/clean/second-column.js'
import { convertBytes } from '../../pipeline/convert.js'
import { cell, makeDocx, p, row, run } from '../extractors/docx-maker.js'
import { names, plan, read } from './reading.js'

/** Habits of real offices, as Word files and saved pages have them. */
const bold = '<w:b/>'

async function readWord(...blocks: string[]) {
  const conversion = await convertBytes(makeDocx({ body: blocks.join('') }), { path: 'plan.docx' })
  if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
  return conversion.document
}

const head = ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN THUẬN', 'Số: 12/KH-UBND', 'Sơn Thuận, ngày 05 tháng 3 năm 2018']
const title = [p(run('KẾ HOẠCH', bold)), p(run('Cải cách hành chính năm 2018', bold))]
const inWord = (...blocks: string[]) =>
  readWord(...head.map((text) => p(text)), ...title, p('UBND tỉnh ban hành Kế hoạch như sau:'), ...blocks)

describe('signatures', () => {
  const signed = async (...lines: string[]) =>
    (await read(plan('I. NHIỆM VỤ').replace(/TM\. [\s\S]*$/, lines.join('\n')))).signatories

  it('knows an acting chairman below the body that he signs for', async () => {
    expect(await signed('TM. UBND HUYỆN', 'Q. CHỦ TỊCH', '', 'Ngô Mạnh Cường')).toMatchObject([
      { name: 'Ngô Mạnh Cường', position: 'Q. CHỦ TỊCH', authority: 'TM. UBND HUYỆN', actingFor: null },
    ])
  })

  it.each([
    ['T/M UỶ BAN NHÂN DÂN TỈNH', 'K/T CHỦ TỊCH'],
    ['T.M UỶ BAN NHÂN DÂN TỈNH', 'K.T CHỦ TỊCH'],
    ['TM UỶ BAN NHÂN DÂN TỈNH', 'KT CHỦ TỊCH'],
  ])('reads the letters of older forms: %s', async (authority, acting) => {
    const document = await read(
      plan('I. NHIỆM VỤ').replace('TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', `${authority}\n${acting}`),
    )
    expect(document.signatories).toEqual([
      { name: 'Lê Văn Hai', position: 'PHÓ CHỦ TỊCH', authority, actingFor: 'CHỦ TỊCH' },
    ])
    expect(document.recipients).toEqual(['Bộ Nội vụ', 'Lưu: VT'])
  })

  it('reads the two bodies that sign a plan together', async () => {
    const one = ['SỞ TÀI CHÍNH', 'GIÁM ĐỐC', 'Nguyễn Văn An']
    const two = ['SỞ NỘI VỤ', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thị Bình']
    const column = (lines: readonly string[]) => cell(lines.map((line) => p(line)).join(''))
    const document = await inWord(
      p('I. NHIỆM VỤ'),
      p('- Rà soát văn bản.'),
      `<w:tbl>${row(column(one), column(two))}</w:tbl>`,
      p('Nơi nhận:'),
      p('- UBND tỉnh;'),
    )
    expect(document.signatories).toEqual([
      { name: 'Nguyễn Văn An', position: 'GIÁM ĐỐC', authority: null, actingFor: null },
      { name: 'Trần Thị Bình', position: 'PHÓ GIÁM ĐỐC', authority: null, actingFor: 'GIÁM ĐỐC' },
    ])
    expect(document.recipients).toEqual(['UBND tỉnh'])
    expect(document.sections.map(({ path }) => path)).toEqual(['I'])
  })
})

describe('two columns in one line', () => {
  it.each([
    ['UỶ BAN NHÂN DÂN', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TỈNH SƠN THUẬN', 'Độc lập - Tự do - Hạnh phúc'],
    ['Số: 15/1999/CT-UB', 'Sơn Thuận, ngày 12 tháng 7 năm 1999'],
    ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
    ['- Như trên;', 'KT. CHỦ TỊCH'],
    ['- TT Thị uỷ, HĐND thị xã;', 'PHÓ CHỦ TỊCH'],
  ])('%s | %s', (first, second) => {
    expect(firstColumnEnd(`${first} ${second}`)).toBe(first.length)
  })

  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '- Văn phòng Chính phủ; Bộ Nội vụ;',
    '- Lưu: VT, TCBC.',
    '- Chủ tịch UBND các huyện; GIÁM ĐỐC các sở chịu trách nhiệm.',
    'Số liệu: 12/15 xã, ngày 05 tháng 3',
  ])('%s is one', (line) => {
    expect(firstColumnEnd(line)).toBeNull()
  })

  it('gives a page whose columns ran together its issuer, place and signature', async () => {
    const lines = [
      'UỶ BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TỈNH THÁI BÌNH Độc lập - Tự do - Hạnh phúc',
      'Số: 15/1999/CT-UB Thái Bình, ngày 12 tháng 7 năm 1999',
      '',
      'CHỈ THỊ CỦA UỶ BAN NHÂN DÂN TỈNH',
      'Về việc phòng chống lụt bão năm 1999',
      '',
      'UBND tỉnh chỉ thị:',
      '1- UBND các huyện, thị xã kiện toàn Ban chỉ huy phòng chống lụt bão.',
      '',
      'Nơi nhận: TM. UỶ BAN NHÂN DÂN TỈNH',
      '- Như trên; CHỦ TỊCH',
      '- Lưu VP.',
      '',
      'Nguyễn Văn An',
    ]
    const document = await read(`<html><body><p>${lines.join('<br>')}</p></body></html>`, 'page.html')
    expect(document).toMatchObject({ symbol: '15/1999/CT-UB', place: 'Thái Bình', issuedOn: '1999-07-12' })
    expect(document.issuer?.name).toBe('UBND tỉnh')
    expect(document.title).toBe('Về việc phòng chống lụt bão năm 1999')
    expect(document.signatories).toMatchObject([{ name: 'Nguyễn Văn An', position: 'CHỦ TỊCH' }])
    expect(document.recipients).toEqual(['Như trên', 'Lưu VP'])
  })
})

describe('titles', () => {
  it.each(['KẾ HOẠCH LIÊN TỊCH', 'KẾ HOẠCH CỦA ỦY BAN NHÂN DÂN TỈNH'])('%s names no subject', async (kind) => {
    const document = await read(plan('I. NHIỆM VỤ').replace('KẾ HOẠCH\n', `${kind}\n`))
    expect(document.title).toBe('Cải cách hành chính tỉnh Đồng Tháp năm 2021')
  })
})

describe('headings', () => {
  it.each([
    ['3/ Đào tạo, bồi dưỡng:', 'Đào tạo, bồi dưỡng'],
    ['3. Ủy ban nhân dân quận, huyện:', 'Ủy ban nhân dân quận, huyện'],
  ])('%s is a title though it has a comma', async (line, heading) => {
    const document = await read(plan(`I. NHIỆM VỤ\n\n${line}\n\n- Mở 02 lớp tập huấn trong quý II/2021.`))
    expect(document.sections.at(-1)).toMatchObject({ path: 'I.3', heading })
    expect(document.tasks.map(({ code }) => code)).toEqual(['I.3.-1'])
  })

  it('leaves out the colon behind a bold name', async () => {
    const document = await inWord(
      p(run('I. TỔ CHỨC THỰC HIỆN', bold)),
      p(`${run('1. Sở Nội vụ', bold)}${run(': Chủ trì triển khai Kế hoạch này.')}`),
    )
    expect(document.responsibilities.map(({ role, duty }) => [role, duty])).toEqual([
      ['lead', 'Chủ trì triển khai Kế hoạch này.'],
    ])
  })
})

describe('tables', () => {
  const merged = (text: string, kind: 'restart' | 'continue') => cell(text, `<w:vMerge w:val="${kind}"/>`)
  const heads = ['STT', 'Nhiệm vụ', 'Hoạt động', 'Cơ quan chủ trì', 'Thời gian']

  it('counts activities of one task alike, merged or left empty', async () => {
    const table = (first: (text: string) => string, next: () => string) =>
      `<w:tbl>${row(...heads)}${row('I', cell('Chỉ đạo, điều hành', '<w:gridSpan w:val="4"/>'))}` +
      row(first('1'), first('Kiểm tra'), 'Xây dựng kế hoạch kiểm tra', 'Sở Nội vụ', 'Quý I/2018') +
      row(next(), next(), 'Tiến hành kiểm tra', 'Sở Nội vụ', 'Quý II/2018') +
      `${row('2', 'Tuyên truyền', 'Viết tin, bài', 'Sở Nội vụ', 'Hàng tháng')}</w:tbl>`
    const codes = async (table: string) =>
      (await inWord(p('I. NHIỆM VỤ'), table)).tasks.map(({ code, text }) => `${code} ${text}`)
    const spanned = await codes(
      table(
        (text) => merged(text, 'restart'),
        () => merged('', 'continue'),
      ),
    )
    const blank = await codes(
      table(
        (text) => text,
        () => cell(''),
      ),
    )
    expect(spanned).toEqual(['I.1 Xây dựng kế hoạch kiểm tra', 'I.1.-2 Tiến hành kiểm tra', 'I.2 Viết tin, bài'])
    expect(blank).toEqual(spanned)
  })

  it('gives scores the year that stands above their heads', async () => {
    const two = (a: string, b: string) =>
      row(merged('', 'continue'), merged('', 'continue'), merged('', 'continue'), a, b)
    const document = await inWord(
      p('I. NHIỆM VỤ'),
      `<w:tbl>${row(merged('STT', 'restart'), merged('Tiêu chí', 'restart'), merged('Điểm tối đa', 'restart'), 'Năm 2018', 'Năm 2019')}` +
        `${two('Điểm đạt được', 'Mục tiêu')}${row('1.1', 'Kế hoạch cải cách hành chính', '2', '1,5', '2')}</w:tbl>`,
    )
    expect(document.targets).toMatchObject([
      {
        value: 2,
        criterion: { code: '1.1', maximum: 2 },
        due: { terms: [{ start: '2019-01-01', end: '2019-12-31' }] },
      },
    ])
    expect(document.targets[0]!.baseline).toMatchObject({ year: 2018, value: 1.5 })
  })

  it('takes the short unit of a column of money', async () => {
    const document = await inWord(
      p('I. NHIỆM VỤ'),
      `<w:tbl>${row('STT', 'Công việc', 'Đơn vị chủ trì', 'Kinh phí (tr.đ)')}${row('1', 'Sửa nhà văn hóa', 'UBND cấp xã', '4.500')}</w:tbl>`,
    )
    expect(document.tasks[0]!.budget?.amount).toBe(4_500_000_000)
    expect(names(document.tasks[0]!.lead)).toEqual(['UBND cấp xã'])
  })
})

describe('saved pages', () => {
  it('finds the issuer below words of the page', async () => {
    const lines = plan('I. NHIỆM VỤ').replace('TỈNH ĐỒNG THÁP', 'PHƯỜNG TÂN AN').split('\n')
    const document = await read(
      `<html><body><h1>Chi tiết văn bản</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
      'page.html',
    )
    expect(document.issuer?.name).toBe('UBND phường Tân An')
  })

  it('tells headings from sentences in lines of one paragraph', async () => {
    const body = [
      '<b>I. NHIỆM VỤ</b>',
      '1. Rà soát văn bản của tỉnh.',
      '2. Công khai kết quả rà soát.',
      '<b>II. TỔ CHỨC THỰC HIỆN</b>',
      '1. Sở Nội vụ theo dõi.',
    ]
    const document = await read(
      `<html><body><p>${plan(body.join('\n')).replace(/\n+/g, '<br>')}</p></body></html>`,
      'page.html',
    )
    expect(document.sections.map(({ path }) => path)).toEqual(['I', 'II'])
    expect(document.tasks.map(({ code }) => code)).toEqual(['I.1', 'I.2'])
  })
})

describe('lists that say what an order is about', () => {
  const order = 'Sở Công Thương nắm chắc tình hình các cụm công nghiệp, báo cáo UBND tỉnh hằng quý.'
  const tasksOf = async (leadIn: string, points: readonly string[]) => {
    const lines = points.map((point) => `+ ${point}`).join('\n\n')
    const { tasks, responsibilities } = await read(plan(`II. NHIỆM VỤ\n\n1. ${order} ${leadIn}\n\n${lines}`))
    return { tasks: tasks.map(({ text }) => text), duties: responsibilities.map(({ duty }) => duty) }
  }

  it.each([
    [
      'Trong đó, lưu ý các dữ liệu về:',
      ['Tiến độ thực hiện dự án;', 'Vướng mắc của nhà đầu tư;', 'Về lao động, môi trường.'],
    ],
    ['Báo cáo gồm các nội dung chính sau:', ['Kết quả thực hiện;', 'Tồn tại, hạn chế và nguyên nhân.']],
    ['Trong đó tập trung:', ['Về lao động;', 'Về đóng góp cho ngân sách.']],
  ])('%s: the order is the task, its points are none', async (leadIn, points) => {
    const { tasks, duties } = await tasksOf(leadIn, points)
    expect(tasks).toEqual([`${order} ${leadIn}`])
    expect(duties.filter((duty) => points.some((point) => duty.includes(point.slice(0, 8))))).toEqual([])
    expect(duties.length).toBeGreaterThan(0)
  })

  it.each([
    ['Tập trung các nội dung sau:', ['Rà soát quy hoạch các cụm;', 'Kiểm tra việc chấp hành pháp luật.']],
    ['Trong đó có các nhiệm vụ sau:', ['Công tác tuyên truyền về an toàn;', 'Công tác phòng cháy, chữa cháy.']],
  ])('%s: the points are tasks', async (leadIn, points) => {
    const { tasks } = await tasksOf(leadIn, points)
    expect(tasks.slice(-2)).toEqual(points)
  })
})
