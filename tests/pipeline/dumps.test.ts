import { describe, expect, it } from 'vitest'
import { names, plan, read } from './reading.js'

/** Texts as web pages, converters and printers of text leave them. */

const rows = [
  ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
  ['I', 'Quy hoạch', '', '', ''],
  ['1', 'Rà soát quy hoạch bến cá', 'Sở Xây dựng', 'UBND các huyện', 'Quý II/2021'],
  ['2', 'Lập danh mục dự án:\n- Bến Cũ;\n- Bến Mới', 'Sở Tài chính', 'Các sở, ngành', 'Tháng 9/2021'],
  ['II', 'Đào tạo', '', '', ''],
  ['1', 'Mở 03 lớp bồi dưỡng', 'Sở Nội vụ', 'Sở Y tế', 'Cả năm'],
]
const around = (table: string) =>
  plan(`II. NHIỆM VỤ\n\n${table}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí.`)

const styles: Record<string, string> = {
  'bars behind the cells': rows.map((row) => row.map((cell) => `${cell} |`).join(' ')).join('\n'),
  'bars before the cells': rows
    .map((row) =>
      row
        .map((cell) => `| ${cell}`)
        .join(' ')
        .trimEnd(),
    )
    .join('\n'),
  'bars between the cells': rows.map((row) => row.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')).join('\n'),
  'one cell a line, the bar behind': rows.flatMap((row) => row.map((cell) => `${cell} |`)).join('\n'),
  'one cell a line, the bar before': rows.flatMap((row) => row.map((cell) => `| ${cell}`)).join('\n'),
}

describe('tables whose bars frame no rows', () => {
  it.each(Object.entries(styles))('are read with %s', async (_, table) => {
    const document = await read(around(table))
    expect(document.tables.map((t) => t.rows.map((r) => r.kind))).toEqual([
      ['group', 'record', 'record', 'group', 'record'],
    ])
    expect(document.tasks.map((t) => [t.text, names(t.lead), t.timeline?.terms[0]?.end, t.parents.at(-1)])).toEqual([
      ['Rà soát quy hoạch bến cá', ['Sở Xây dựng'], '2021-06-30', 'Quy hoạch'],
      ['Lập danh mục dự án: - Bến Cũ; - Bến Mới', ['Sở Tài chính'], '2021-09-30', 'Quy hoạch'],
      ['Mở 03 lớp bồi dưỡng', ['Sở Nội vụ'], '2021-12-31', 'Đào tạo'],
    ])
    expect(document.sections.map((s) => s.heading)).toEqual(['NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN'])
    expect(document.text).not.toContain('|')
  })

  it('keep their last row where text follows without a blank line', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\nTT | Nội dung | Chủ trì\n1 | Làm cầu | Sở Xây dựng\n2 | Làm chợ | Sở Công Thương\nCác sở theo dõi.',
      ),
    )
    expect(document.tables[0]!.rows).toHaveLength(2)
    expect(document.tasks.slice(0, 2).map(({ text, lead }) => [text, ...names(lead)])).toEqual([
      ['Làm cầu', 'Sở Xây dựng'],
      ['Làm chợ', 'Sở Công Thương'],
    ])
  })
})

describe('letterheads and ends', () => {
  it('are read where a dump leaves bars and runs the signature together', async () => {
    const document = await read(`ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ |
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
Số: 41/KH-UBND | Quảng Trị, ngày 22 tháng 10 năm 2019 |
KẾ HOẠCH
PHÁT TRIỂN BẾN CÁ NĂM 2020
I. NHIỆM VỤ
- Rà soát văn bản.
- Như trên; - Lưu: VT, NN. |
TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Hai |
`)
    expect(document).toMatchObject({
      symbol: '41/KH-UBND',
      issuedOn: '2019-10-22',
      title: 'PHÁT TRIỂN BẾN CÁ NĂM 2020',
      recipients: ['Như trên', 'Lưu: VT, NN'],
      signatories: [
        { name: 'Lê Văn Hai', position: 'PHÓ CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH' },
      ],
    })
  })

  it('are read column by column where two bodies stand side by side', async () => {
    const document = await read(`HỘI NÔNG DÂN TỈNH                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
- CÔNG AN TỈNH SƠN THUẬN               Độc lập - Tự do - Hạnh phúc
Số: 03/KHPH-HND-CAT              Sơn Thuận, ngày 04 tháng 3 năm 2021

KẾ HOẠCH PHỐI HỢP
Phòng, chống trộm cắp nông sản năm 2021

I. NHIỆM VỤ
1. Phát tờ rơi đến các thôn.

TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN           KT. GIÁM ĐỐC CÔNG AN TỈNH
          CHỦ TỊCH                               PHÓ GIÁM ĐỐC

      Lê Thị Ba                            Đại tá Phạm Văn Bốn

Nơi nhận:
- Lưu: VT.
`)
    expect(document).toMatchObject({
      symbol: '03/KHPH-HND-CAT',
      title: 'Phòng, chống trộm cắp nông sản năm 2021',
      signatories: [
        { name: 'Lê Thị Ba', position: 'CHỦ TỊCH', authority: 'TM. BAN THƯỜNG VỤ HỘI NÔNG DÂN' },
        { name: 'Đại tá Phạm Văn Bốn', position: 'PHÓ GIÁM ĐỐC', actingFor: 'GIÁM ĐỐC CÔNG AN TỈNH' },
      ],
      recipients: ['Lưu: VT'],
    })
    expect(document.tasks.map((t) => t.text)).toEqual(['Phát tờ rơi đến các thôn.'])
  })

  it('finds title, reasons and duties where the dump has lost the lines over them', async () => {
    const document = await read(`ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 58/KH-UBND | Quảng Trị, ngày 20 tháng 3 năm 2023 |
PHÒNG, CHỐNG BỆNH TRÊN TÔM NUÔI NĂM 2023
Căn cứ Quyết định số 1482/QĐ-BNN ngày 18 tháng 4 năm 2022 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn;
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
1. Mục tiêu chung
Giữ vững vùng nuôi.
2. Mục tiêu cụ thể
- 100% ổ bệnh được xử lý.
1. Sở Y tế
Theo dõi sức khỏe người nuôi.
2. Sở Tài chính
Bố trí kinh phí.
Nơi nhận:
|
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Hai |
`)
    expect(document).toMatchObject({
      kind: { code: 'KH' },
      title: 'PHÒNG, CHỐNG BỆNH TRÊN TÔM NUÔI NĂM 2023',
      period: { from: 2023, to: 2023 },
      signatories: [{ name: 'Lê Văn Hai' }],
    })
    expect(document.citations.map((c) => c.role)).toEqual(['legalBasis'])
    expect(document.sections.map((s) => [s.heading, s.role])).toEqual([
      ['Mục tiêu chung', 'objective'],
      ['Mục tiêu cụ thể', 'objective'],
      ['Sở Y tế', 'organisation'],
      ['Sở Tài chính', 'organisation'],
    ])
    expect(document.tasks).toEqual([])
    expect(document.responsibilities.map((r) => r.org.name)).toEqual(['Sở Y tế', 'Sở Tài chính'])
  })

  it('joins a heading in capitals that the dump has broken', async () => {
    const document = await read(
      plan(
        'I. CĂN CỨ\nXÂY DỰNG KẾ HOẠCH\n1. Thực trạng bệnh trên tôm nuôi\ntại các xã ven biển\nMặc dù đã có nhiều cố gắng trong những năm gần đây,\ntỷ lệ tôm bệnh còn 25% ở các vùng nuôi trên địa bàn\ncác xã ven biển.\nII. NHIỆM VỤ\n1. Mở lớp cho cán\nbộ xã về phòng bệnh\ntrên tôm.',
      ),
    )
    expect(document.sections.map((s) => [s.heading, s.role])).toEqual([
      ['CĂN CỨ XÂY DỰNG KẾ HOẠCH', 'situation'],
      ['Thực trạng bệnh trên tôm nuôi tại các xã ven biển', 'situation'],
      ['NHIỆM VỤ', 'task'],
    ])
    expect(document.targets).toEqual([])
  })

  it('reads the signer beside the recipients, his name below them', async () => {
    const document = await read(`      ỦY BAN NHÂN DÂN                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TỈNH QUẢNG TRỊ                         Độc lập - Tự do - Hạnh phúc
     Số: 45/KH-UBND                    Quảng Trị, ngày 18 tháng 10 năm 2022

                               KẾ HOẠCH
                Phát triển bến cá năm 2023

      I. NHIỆM VỤ
      1. Sở Xây dựng rà soát quy hoạch bến cá.

Nơi nhận:                                          KT. CHỦ TỊCH
- Bộ Xây dựng (báo cáo);                          PHÓ CHỦ TỊCH
- CT, các PCT UBND tỉnh;
- Lưu: VT. NN
                                                  Lê Văn Hai

                               PHỤ LỤC
                    DANH MỤC BẾN CÁ
      1. Bến Cũ.
`)
    expect(document).toMatchObject({
      symbol: '45/KH-UBND',
      recipients: ['Bộ Xây dựng (báo cáo)', 'CT, các PCT UBND tỉnh', 'Lưu: VT. NN'],
      signatories: [{ name: 'Lê Văn Hai', position: 'PHÓ CHỦ TỊCH', actingFor: 'CHỦ TỊCH' }],
    })
    expect(document.sections.map((s) => s.heading)).toContain('PHỤ LỤC DANH MỤC BẾN CÁ')
  })
})

describe('groups with plain numbers', () => {
  it('hold the rows numbered below them, and end with the next number', async () => {
    const table = [
      'TT\tNội dung công việc\tSản phẩm\tThời gian\tCơ quan chủ trì',
      '1\tBan hành Kế hoạch theo dõi',
      '1.1\tCấp tỉnh\tKế hoạch\tTrước ngày 30/01/2021\tSở Tư pháp',
      '2\tKiểm tra thi hành pháp luật',
      '\t- Lĩnh vực đất đai\tBáo cáo\tQuý II\tSở Tư pháp',
      '\t- Lĩnh vực xây dựng\tnt\tnt\tSở Xây dựng',
      '3\tBáo cáo năm\tBáo cáo\tTrước ngày 10/12/2021\tSở Tư pháp',
    ].join('\n')
    const document = await read(plan(`I. NỘI DUNG\n\n${table}`))
    expect(document.tasks.map((t) => [t.code, t.parents.at(-1)])).toEqual([
      ['1.1', 'Ban hành Kế hoạch theo dõi'],
      ['2.-1', 'Kiểm tra thi hành pháp luật'],
      ['2.-2', 'Kiểm tra thi hành pháp luật'],
      ['3', 'NỘI DUNG'],
    ])
  })
})
