import { describe, expect, it } from 'vitest'
import { names, plan, read } from './reading.js'

const tasksOf = async (body: string) =>
  (await read(plan(body))).tasks.map(({ code, text, lead }) => [code, text, names(lead).join()])

describe('points of running text that are tasks', () => {
  it('open with what also names a table: Biểu dương', async () => {
    expect(await tasksOf('I. NHIỆM VỤ\n\n- Biểu dương kịp thời các tập thể làm tốt.\n- Biểu số 02 kèm theo.')).toEqual([
      ['I.-1', 'Biểu dương kịp thời các tập thể làm tốt.', ''],
    ])
  })

  it('say how often or by when, with a verb of any field', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\n- Đối thoại với doanh nghiệp ít nhất 02 lần trong năm.\n- Xem xét trách nhiệm người đứng đầu để tai nạn tăng 03 tháng liên tiếp.',
      ),
    )
    expect(document.tasks.map(({ text }) => text)).toEqual([
      'Đối thoại với doanh nghiệp ít nhất 02 lần trong năm.',
      'Xem xét trách nhiệm người đứng đầu để tai nạn tăng 03 tháng liên tiếp.',
    ])
    expect(document.targets).toContainEqual(expect.objectContaining({ value: 2, unit: 'lần' }))
  })

  it('stand in a division that says its theme, and name who does them', async () => {
    expect(
      await tasksOf(
        'I. NHIỆM VỤ TRỌNG TÂM\n\n- Rà soát văn bản.\n\nII. THÔNG TIN, TUYÊN TRUYỀN\n\n- Sở Tư pháp biên soạn tài liệu.\n- Sở Nội vụ mở lớp tập huấn.\n\nIII. GIẢI PHÁP\n\n- Bố trí kinh phí.\n\nIV. CÁC ĐƠN VỊ\n\n- Sở Tài chính cấp kinh phí.\n- Sở Nội vụ tổng hợp, báo cáo.',
      ),
    ).toEqual([
      ['I.-1', 'Rà soát văn bản.', ''],
      ['II.-1', 'Sở Tư pháp biên soạn tài liệu.', 'Sở Tư pháp'],
      ['II.-2', 'Sở Nội vụ mở lớp tập huấn.', 'Sở Nội vụ'],
      ['III.-1', 'Bố trí kinh phí.', ''],
    ])
  })

  it('stand in a division that ends with the reports on them', async () => {
    expect(
      await tasksOf(
        'I. NHIỆM VỤ\n\n- Rà soát văn bản.\n\nII. VAI TRÒ CỦA XÃ HỘI VÀ CHẾ ĐỘ BÁO CÁO\n\n- Vận động doanh nghiệp kinh doanh liêm chính.\n- Báo cáo kết quả định kỳ quý.\n\nIII. CHẾ ĐỘ BÁO CÁO\n\n- Sở Nội vụ tổng hợp, báo cáo.',
      ),
    ).toEqual([
      ['I.-1', 'Rà soát văn bản.', ''],
      ['II.-1', 'Vận động doanh nghiệp kinh doanh liêm chính.', ''],
      ['II.-2', 'Báo cáo kết quả định kỳ quý.', ''],
    ])
  })
})

describe('short numbered points with nothing below them', () => {
  it('are tasks where they end like sentences, and are told where they do not', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\n1. Dồn điền đổi thửa.\n2. Đội mũ bảo hiểm khi đi xe máy.\n3. Làm đường hoa\n4. Rà soát, sửa đổi các quy định của tỉnh.\n\n5. Tuyên truyền\n- Phát tờ rơi.',
      ),
    )
    expect(document.tasks.map(({ code, text, lead }) => [code, text, lead.length])).toEqual([
      ['I.1', 'Dồn điền đổi thửa.', 0],
      ['I.2', 'Đội mũ bảo hiểm khi đi xe máy.', 0],
      ['I.4', 'Rà soát, sửa đổi các quy định của tỉnh.', 0],
      ['I.5.-1', 'Phát tờ rơi.', 0],
    ])
    const told = document.diagnostics.filter(({ code }) => code === 'point-without-record')
    expect(told.map(({ message }) => message.en)).toEqual(['This point gave no record: “3. Làm đường hoa”.'])
  })
})

describe('lines of nothing but bodies', () => {
  it.each(['a) Ủy ban nhân dân các huyện, thành phố', 'a) Ủy ban nhân dân các huyện, thành phố:'])(
    'name who does the points below, and are no task: %s',
    async (line) => {
      expect(
        await tasksOf(
          `I. NHIỆM VỤ\n\n1. Bảo vệ môi trường\n\n${line}\n- Ra quân dọn vệ sinh.\n\nb) Sở Nội vụ đề xuất khen thưởng.`,
        ),
      ).toEqual([
        ['I.1.a.-1', 'Ra quân dọn vệ sinh.', 'UBND cấp huyện'],
        ['I.1.b', 'Sở Nội vụ đề xuất khen thưởng.', 'Sở Nội vụ'],
      ])
    },
  )

  it('need neither a mark nor a colon before points', async () => {
    expect(
      await tasksOf('I. NHIỆM VỤ\n\nSở Tài nguyên và Môi trường\n- Quan trắc nước.\nSở Nội vụ\n- Đề xuất khen thưởng.'),
    ).toEqual([
      ['I.-2', 'Quan trắc nước.', 'Sở Tài nguyên và Môi trường'],
      ['I.-4', 'Đề xuất khen thưởng.', 'Sở Nội vụ'],
    ])
  })
})

describe('who does a task', () => {
  it('is told behind a comma or a stop, and is not who does what the task is about', async () => {
    expect(
      await tasksOf(
        'I. NHIỆM VỤ\n\n1. Rà soát các thủ tục do UBND cấp xã thực hiện.\n2. Giám sát các dự án do Sở Xây dựng chủ trì.\n3. Khảo sát mức độ hài lòng, do Sở Nội vụ thực hiện.',
      ),
    ).toEqual([
      ['I.1', 'Rà soát các thủ tục do UBND cấp xã thực hiện.', ''],
      ['I.2', 'Giám sát các dự án do Sở Xây dựng chủ trì.', ''],
      ['I.3', 'Khảo sát mức độ hài lòng, do Sở Nội vụ thực hiện.', 'Sở Nội vụ'],
    ])
  })

  it('stays among the duties where recipients without a heading follow', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\n1. Rà soát văn bản.\n\nII. TỔ CHỨC THỰC HIỆN\n\n- Sở Nội vụ theo dõi, đôn đốc thực hiện;\n- Sở Tài chính bố trí kinh phí;\n- Như trên;\n- TT. Tỉnh ủy;\n- Lưu: VT, NC.',
      ).replace(/Nơi nhận:[\s\S]*?(?=TM\.)/, ''),
    )
    expect(document.responsibilities.map(({ org, duty }) => `${org.name}: ${duty}`)).toEqual([
      'Sở Nội vụ: theo dõi, đôn đốc thực hiện',
      'Sở Tài chính: bố trí kinh phí',
    ])
    expect(document.recipients).toEqual(['Như trên', 'TT. Tỉnh ủy', 'Lưu: VT, NC'])
  })
})
