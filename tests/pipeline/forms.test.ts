import { describe, expect, it } from 'vitest'
import { names, plan, quote, read } from './reading.js'

/** Forms of plans of many programmes and years; the province is invented. */
const head = (kind: string, symbol = '12/KH-UBND') => `ỦY BAN NHÂN DÂN
TỈNH SƠN THUẬN

Số: ${symbol}

Sơn Thuận, ngày 05 tháng 3 năm 2021

${kind}
`
const end = `
Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Hai
`
const aims = 'UBND tỉnh ban hành Kế hoạch như sau:\n\n'

describe('titles', () => {
  it('reads the subject of an action programme in small letters', async () => {
    const document = await read(
      `${head('CHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Nghị quyết số 15-NQ/TU ngày 02 tháng 3 năm 2021 của Tỉnh ủy về phát triển thủy sản giai đoạn 2021 - 2025', '05/CTr-UBND')}\nI. NHIỆM VỤ\n\n- Rà soát văn bản.\n${end}`,
    )
    expect(document.kind.code).toBe('CTr')
    expect(document.title).toBe(
      'thực hiện Nghị quyết số 15-NQ/TU ngày 02 tháng 3 năm 2021 của Tỉnh ủy về phát triển thủy sản giai đoạn 2021 - 2025',
    )
  })

  it('takes an action plan for a plan', async () => {
    const document = await read(
      `${head('KẾ HOẠCH HÀNH ĐỘNG\nPHÒNG, CHỐNG LÃNG PHÍ')}\nI. NHIỆM VỤ\n\n- Rà soát văn bản.\n${end}`,
    )
    expect(document).toMatchObject({ kind: { code: 'KH' }, title: 'PHÒNG, CHỐNG LÃNG PHÍ' })
  })

  it('ends where an appendix begins', async () => {
    const document = await read(
      `${head('KẾ HOẠCH\n\nDANH MỤC NHIỆM VỤ NĂM 2021')}\nPHỤ LỤC II\n\nDANH MỤC NHIỆM VỤ\n\n- Rà soát văn bản.\n`,
    )
    expect(document.title).toBe('DANH MỤC NHIỆM VỤ NĂM 2021')
  })

  it('holds a last line that is its time', async () => {
    const document = await read(
      `${head('KẾ HOẠCH\nTriển khai công tác chuyển đổi số trên địa bàn tỉnh\n6 tháng cuối năm 2021')}\n${aims}I. NHIỆM VỤ\n\n- Rà soát văn bản.\n${end}`,
    )
    expect(document.title).toBe('Triển khai công tác chuyển đổi số trên địa bàn tỉnh 6 tháng cuối năm 2021')
    expect(document.period).toEqual({ from: 2021, to: 2021 })
  })
})

describe('markers with a dash', () => {
  it('builds the same outline as those with a stop', async () => {
    const body = (a: string, b: string) =>
      plan(
        `I${a} MỤC TIÊU\n\n1${a} Mở lớp cho 100% cán bộ xã.\n\nII${a} NHIỆM VỤ\n\n1${a} Tuyên truyền\n\n1.1${b} Xây dựng chuyên mục trên báo.\n\n1.2${b} Tổ chức hội thi.\n\nIII${a} TỔ CHỨC THỰC HIỆN\n\n1${a} Sở Y tế theo dõi việc thực hiện.`,
      )
    const paths = async (text: string) => (await read(text)).sections.map((s) => [s.path, s.heading, s.role])
    const plain = await paths(body('.', '.'))
    expect(plain.map(([path]) => path)).toEqual(['I', 'II', 'II.1', 'III'])
    expect(await paths(body('-', '-'))).toEqual(plain)
    expect(await paths(body('/-', '/-'))).toEqual(plain)
  })
})

describe('fields of a task', () => {
  it('reads those that stand behind it in its own paragraph', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\n1. Tuyên truyền\n\n1.1. Xây dựng chuyên mục về an toàn giao thông trên báo của tỉnh. Cơ quan chủ trì: Sở Tư pháp. Cơ quan phối hợp: Công an tỉnh. Thời gian hoàn thành: Quý II/2021.',
      ),
    )
    expect(document.tasks).toHaveLength(1)
    expect(document.tasks[0]).toMatchObject({
      text: 'Xây dựng chuyên mục về an toàn giao thông trên báo của tỉnh.',
      timeline: { terms: [{ kind: 'interval', start: '2021-04-01', end: '2021-06-30' }] },
    })
    expect(names(document.tasks[0]!.lead)).toEqual(['Sở Tư pháp'])
    expect(names(document.tasks[0]!.coordinate)).toEqual(['Công an tỉnh'])
    expect(document.responsibilities.map((r) => [r.org.name, r.role, r.due?.terms[0]?.end])).toEqual([
      ['Sở Tư pháp', 'lead', '2021-06-30'],
      ['Công an tỉnh', 'coordinate', '2021-06-30'],
    ])
  })

  it('gives them to every point of the list above them', async () => {
    const document = await read(
      plan(
        'II. NHIỆM VỤ\n\n1. Công khai, minh bạch\n\n* Nội dung cần thực hiện:\n\n- Công khai các khoản đóng góp.\n\n- Công khai danh sách hộ nghèo.\n\n* Cơ quan chủ trì: Sở Nội vụ.\n\n* Thời gian thực hiện: Năm 2021.',
      ),
    )
    expect(document.tasks.map((t) => [t.text, names(t.lead), t.timeline?.terms[0]?.end])).toEqual([
      ['Công khai các khoản đóng góp.', ['Sở Nội vụ'], '2021-12-31'],
      ['Công khai danh sách hộ nghèo.', ['Sở Nội vụ'], '2021-12-31'],
    ])
  })

  it('makes those of a bracket responsible', async () => {
    const document = await read(
      plan('I. NHIỆM VỤ\n\n1. Kiểm soát nguồn ô nhiễm (Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện).'),
    )
    expect(document.responsibilities.map((r) => [r.org.name, r.role, r.duty.slice(0, 9)])).toEqual([
      ['Sở Y tế', 'lead', 'Kiểm soát'],
      ['Công an tỉnh', 'coordinate', 'Kiểm soát'],
    ])
  })

  it('takes a sentence of time for the due date of the duty before it', async () => {
    const document = await read(
      plan('III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính công khai dự toán. Thời gian hoàn thành: quý IV năm 2021.'),
    )
    expect(document.responsibilities.map((r) => [r.duty, r.due?.terms[0]?.end])).toEqual([
      ['công khai dự toán.', '2021-12-31'],
    ])
    expect(quote(document, document.responsibilities[0]!.evidence, 'due')).toBe('quý IV năm 2021')
  })

  it('does not take the roles that a line tells for the duty', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\n1. Hạ tầng số\n\na) Nội dung: Kéo cáp quang đến 100% thôn.\n\nb) Đơn vị thực hiện: Sở Tài chính chủ trì, phối hợp với Sở Công Thương, Công an tỉnh.\n\nc) Thời gian hoàn thành: Trước ngày 31/10/2021.',
      ),
    )
    expect(document.responsibilities.map((r) => [r.org.name, r.role, r.duty, r.due?.terms[0]?.end])).toEqual([
      ['Sở Tài chính', 'lead', 'Kéo cáp quang đến 100% thôn.', '2021-10-31'],
      ['Sở Công Thương', 'coordinate', 'Kéo cáp quang đến 100% thôn.', '2021-10-31'],
      ['Công an tỉnh', 'coordinate', 'Kéo cáp quang đến 100% thôn.', '2021-10-31'],
    ])
    expect(document.targets).toMatchObject([{ value: 100, unit: '%', taskId: document.tasks[0]!.id }])
  })
})

describe('parts of a programme', () => {
  it('are headings, the later name below the first', async () => {
    const document = await read(
      plan(
        'II. CÁC NHÓM GIẢI PHÁP\n\nNhóm 1: Nâng cao nhận thức\n\nGiải pháp 1. Phân loại rác\n\n- Đơn vị chủ trì: Sở Y tế.\n\nGiải pháp 2. Thu gom chai lọ\n\n- Đơn vị chủ trì: Sở Nội vụ.\n\nNhóm 2: Kiểm soát ô nhiễm\n\nGiải pháp 3. Di dời lò gạch\n\n- Đơn vị chủ trì: Sở Xây dựng.',
      ),
    )
    expect(document.tasks.map((t) => [t.code, names(t.lead), t.parents.at(-1)])).toEqual([
      ['II.Nhóm 1.Giải pháp 1', ['Sở Y tế'], 'Nâng cao nhận thức'],
      ['II.Nhóm 1.Giải pháp 2', ['Sở Nội vụ'], 'Nâng cao nhận thức'],
      ['II.Nhóm 2.Giải pháp 3', ['Sở Xây dựng'], 'Kiểm soát ô nhiễm'],
    ])
  })

  it('leave the numbered points below them theirs, and end with the numbered point above', async () => {
    const document = await read(
      plan(
        'II. NHIỆM VỤ\n\n1. Các dự án\n\nDự án 1: Hỗ trợ sinh kế\n\n- Cấp giống cho hộ nghèo.\n\nDự án 2: Dạy nghề\n\n- Mở lớp dạy nghề.\n\n2. Tuyên truyền\n\n- Phát tờ rơi.',
      ),
    )
    expect(document.tasks.map((t) => t.code)).toEqual(['II.1.Dự án 1.-1', 'II.1.Dự án 2.-1', 'II.2.-1'])
  })
})

describe('objectives', () => {
  it('take their time from a line above them', async () => {
    const document = await read(
      plan('I. MỤC TIÊU\n\nĐến năm 2030:\n\n1. 100% hộ dân phân loại rác.\n\n2. Xử lý 80% nước thải.'),
    )
    expect(document.targets.map((t) => [t.value, t.due?.terms[0]?.end])).toEqual([
      [100, '2030-12-31'],
      [80, '2030-12-31'],
    ])
    expect(document.targets.map((t) => quote(document, t.evidence, 'due'))).toEqual(['Đến năm 2030', 'Đến năm 2030'])
  })

  it('aim at a score beside a rank, which elsewhere is a result', async () => {
    const said = 'Năm 2021: PCI đạt trên 64 điểm, xếp thứ 40/63 tỉnh, thành phố.'
    const aimed = await read(plan(`I. MỤC TIÊU\n\n- ${said}`))
    expect(aimed.targets).toMatchObject([{ comparator: 'gt', value: 64, unit: 'điểm' }])
    expect((await read(plan(`I. TÌNH HÌNH\n\n- ${said}`))).targets).toEqual([])
  })

  it('are not told by what a plan opens with', async () => {
    const document = await read(
      plan(
        'Phần I\nĐẶT VẤN ĐỀ\n\nNhiễm khuẩn chiếm 5 - 10% ở các bệnh viện.\n\nPhần II\nMỤC TIÊU\n\n- 80% bệnh viện có khoa riêng.',
      ),
    )
    expect(document.targets.map((t) => t.value)).toEqual([80])
  })
})

describe('tables', () => {
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
  const rule = (n: number) => row(...Array.from({ length: n }, () => '---'))

  it('read indicators under groups of their own', async () => {
    const table = [
      row('TT', 'Nội dung chỉ tiêu', 'ĐVT', 'Thực hiện năm 2020', 'Kế hoạch năm 2021'),
      rule(5),
      row('I', 'Mầm non', '', '', ''),
      row('1', 'Tỷ lệ trẻ 5 tuổi ra lớp', '%', '98,5', '≥ 99'),
      row('II', 'Tiểu học', '', '', ''),
      row('1', 'Số xã đạt chuẩn', 'Xã', '15/17', '17/17'),
    ].join('\n')
    const document = await read(plan(`II. CHỈ TIÊU\n\n${table}`), 'plan.md')
    expect(document.tables[0]!.rows.map((r) => r.kind)).toEqual(['group', 'record', 'group', 'record'])
    expect(
      document.targets.map((t) => [t.indicator, t.comparator, t.value, t.unit, t.criterion?.code, t.baseline?.text]),
    ).toEqual([
      ['Tỷ lệ trẻ 5 tuổi ra lớp', 'gte', 99, '%', 'I.1', '98,5'],
      ['Số xã đạt chuẩn', 'eq', 17, 'Xã', 'II.1', '15/17'],
    ])
  })

  it('give those who follow an indicator their part', async () => {
    const table = [
      row('STT', 'Chỉ số nội dung', 'Kết quả năm 2020', 'Mục tiêu năm 2021', 'Cơ quan theo dõi'),
      rule(5),
      row('1', 'Công khai, minh bạch', '5,75', '5,90', 'Thanh tra tỉnh'),
    ].join('\n')
    const document = await read(plan(`III. BIỂU CHỈ TIÊU\n\n${table}`), 'plan.md')
    expect(document.targets).toMatchObject([{ indicator: 'Công khai, minh bạch', value: 5.9 }])
    expect(document.responsibilities).toMatchObject([{ role: 'monitor', duty: 'Công khai, minh bạch' }])
  })

  it('read works with who builds them', async () => {
    const cells = (tag: string, ...all: string[]) =>
      all.map((words) => `<${tag}>${words}</${tag.split(' ')[0]}>`).join('')
    const two = (words: string) => `<td rowspan=2>${words}</td>`
    const table = `<table border=1><tr>${two('Số TT')}${two('Danh mục công trình')}${two('Tổng mức đầu tư (tỷ đồng)')}<td colspan=2>Trong đó</td>${two('Thời gian thực hiện')}${two('Chủ đầu tư')}</tr>
<tr>${cells('td', 'NSTW', 'Vốn khác')}</tr>
<tr>${cells('td', 'I', 'Giao thông', '80', '50', '30', '', '')}</tr>
<tr>${cells('td', '1', 'Cầu Sông Lành', '80', '50', '30', '2022-2024', 'Sở Xây dựng')}</tr></table>`
    const text = plan('III. DANH MỤC CÔNG TRÌNH\n\n@')
      .split('\n')
      .map((line) => (line === '@' ? table : `<p>${line}</p>`))
      .join('\n')
    const document = await read(`<html><body>${text}</body></html>`, 'plan.html')
    expect(document.tasks.map((t) => [t.code, t.text, names(t.lead), t.budget?.amount, t.timeline?.text])).toEqual([
      ['I.1', 'Cầu Sông Lành', ['Sở Xây dựng'], 80_000_000_000, '2022-2024'],
    ])
    expect(document.tasks[0]!.parents).toContain('Giao thông')
  })
})

describe('bodies', () => {
  it('are those whom a directive orders, not who gives the order or a cited document', async () => {
    const document = await read(
      `${head('CHỈ THỊ\nVề tăng cường quản lý tàu cá', '03/CT-UBND')}
Nhằm bảo đảm an toàn giao thông đường thủy, thực hiện Chỉ thị số 22/2006/CT-TTg ngày 30/6/2006 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh chỉ thị:

1. Ủy ban nhân dân các huyện, thị xã, thành phố ven biển:

a) Thống kê toàn bộ tàu cá.

2. Tăng thời lượng thông tin.
${end}`,
    )
    expect(document.tasks.map((t) => t.lead.map((o) => [o.name, o.qualifier]))).toEqual([
      [['UBND cấp huyện', 'ven biển']],
      [],
    ])
  })

  it('are read from a heading though their names go on like duties', async () => {
    const document = await read(
      plan(
        'IV. TỔ CHỨC THỰC HIỆN\n\n**1. Cục Quản lý Khám, chữa bệnh**\n\na) Đầu mối triển khai Kế hoạch;\n\n**2. Giám đốc các bệnh viện trực thuộc Sở:** Bố trí nhân lực thực hiện.',
      ),
      'plan.md',
    )
    expect(document.responsibilities.map((r) => [r.org.name, r.org.head, r.duty])).toEqual([
      ['Cục Quản lý Khám, chữa bệnh', false, 'Đầu mối triển khai Kế hoạch'],
      ['Các bệnh viện trực thuộc Sở', true, 'Bố trí nhân lực thực hiện.'],
    ])
  })
})

describe('orders', () => {
  it('do not measure who is told, nor what else', async () => {
    const document = await read(
      `${head('CHỈ THỊ\nVề chuẩn bị hàng hóa dịp Tết', '03/CT-UBND')}
Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính theo dõi thị trường, chuẩn bị nguồn hàng dự trữ tăng 10% so với Tết năm 2020.

2. Sở Y tế:

- Ưu tiên tiêm vắc xin cho 100% lao động.

- Tổng hợp kết quả, báo cáo UBND tỉnh, Thanh tra tỉnh theo quy định.
${end}`,
    )
    expect(document.targets.map((t) => [t.indicator, t.subject, t.baseline?.text])).toEqual([
      ['chuẩn bị nguồn hàng dự trữ', 'Sở Công Thương', 'so với Tết năm 2020'],
      ['Ưu tiên tiêm vắc xin lao động', 'lao động', undefined],
    ])
    expect(document.tasks.map((t) => t.code)).toEqual(['1', '2.-1', '2.-2'])
    expect(document.responsibilities.filter((r) => r.sectionPath === '2').map((r) => [r.org.name, r.role])).toEqual([
      ['Sở Y tế', 'implement'],
      ['Sở Y tế', 'report'],
    ])
  })
})

describe('citations', () => {
  it('are read in the title where no other place has them', async () => {
    const title = 'thực hiện Kết luận số 75-KL/TW ngày 28/7/2020 của Bộ Chính trị về bảo vệ môi trường'
    const alone = await read(`${head(`KẾ HOẠCH\n${title}`)}\nI. NHIỆM VỤ\n\n- Rà soát văn bản.\n${end}`)
    expect(alone.citations.map((c) => [c.key, c.role])).toEqual([['75-KL/TW@2020-07-28', 'mention']])
    const both = await read(
      `${head(`KẾ HOẠCH\n${title}`)}\nThực hiện Kết luận số 75-KL/TW ngày 28/7/2020 của Bộ Chính trị, UBND tỉnh ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n- Rà soát văn bản.\n${end}`,
    )
    expect(both.citations.map((c) => [c.key, c.role])).toEqual([['75-KL/TW@2020-07-28', 'legalBasis']])
  })
})

describe('ends', () => {
  it('reads a signature on behalf of a committee of the Party, and recipients that commas end', async () => {
    const document = await read(
      `TỈNH ỦY SƠN THUẬN\n*\nSố 95-KH/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Thuận, ngày 15 tháng 6 năm 2022\n\nKẾ HOẠCH\nthực hiện Chỉ thị số 13-CT/TW ngày 17/01/2022 của Ban Bí thư\n\nI- NHIỆM VỤ\n\n1- Rà soát quy hoạch thủy lợi của tỉnh.\n\nNơi nhận:\n- Ban Bí thư (b/c),\n- Lưu Văn phòng Tỉnh ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nPhạm Văn Hậu\n`,
    )
    expect(document).toMatchObject({
      symbol: '95-KH/TU',
      issuer: { name: 'Tỉnh ủy' },
      recipients: ['Ban Bí thư (b/c)', 'Lưu Văn phòng Tỉnh ủy'],
      signatories: [{ name: 'Phạm Văn Hậu', position: 'PHÓ BÍ THƯ', authority: 'T/M BAN THƯỜNG VỤ' }],
    })
  })

  it('reads one that nothing stands below', async () => {
    const document = await read(
      plan('I. NHIỆM VỤ\n\n- Rà soát văn bản.').replace(/Nơi nhận[\s\S]*$/, 'T/M BỘ CHÍNH TRỊ\n'),
    )
    expect(document.sections.map((s) => s.heading)).toEqual(['NHIỆM VỤ'])
  })
})

describe('letterheads', () => {
  it('joins names that a dump cuts, and keeps the issuer of a decision out of its title', async () => {
    const document = await read(
      `ỦY
BAN NHÂN DÂN
TỈNH QUẢNG NINH
-------
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số:
12/QĐ-UBND
Quảng
Ninh, ngày 31 tháng 12 năm 2021

QUYẾT ĐỊNH
PHÊ DUYỆT KẾ HOẠCH TRỒNG RỪNG
ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH
Căn cứ Luật Lâm nghiệp ngày 15/11/2017;
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Kế hoạch trồng rừng.

Nơi nhận:
- Như Điều 1;
- Lưu: VT.
TM.
ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Hai
`,
    )
    expect(document).toMatchObject({
      title: 'PHÊ DUYỆT KẾ HOẠCH TRỒNG RỪNG',
      issuer: { name: 'UBND tỉnh' },
      recipients: ['Như Điều 1', 'Lưu: VT'],
      signatories: [{ name: 'Lê Văn Hai', authority: 'TM. ỦY BAN NHÂN DÂN' }],
    })
  })

  it('reads a place whose name has an apostrophe', async () => {
    const document = await read(plan('I. NHIỆM VỤ\n\n- Rà soát văn bản.').replace('Đồng Tháp, ngày', 'Cư M’gar, ngày'))
    expect(document.place).toBe('Cư M’gar')
  })
})

describe('decisions', () => {
  it('issue a plan: their reasons are no tasks, their articles say who carries it out', async () => {
    const document = await read(
      `BỘ CÔNG THƯƠNG\nSố: 46/QĐ-BCT\nHà Nội, ngày 30 tháng 10 năm 2022\n\nQUYẾT ĐỊNH\nVề việc ban hành Kế hoạch phát triển chợ năm 2023\n\nBỘ TRƯỞNG BỘ CÔNG THƯƠNG\n\nCăn cứ Nghị định số 98/2017/NĐ-CP ngày 18 tháng 8 năm 2017 của Chính phủ;\nTheo đề nghị của Vụ trưởng Vụ Thị trường trong nước,\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phát triển chợ năm 2023.\nĐiều 2. Giao Vụ Thị trường trong nước chủ trì, phối hợp với Vụ Pháp chế triển khai Kế hoạch.\n\nNơi nhận:\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Văn Hai\n\nKẾ HOẠCH\nPHÁT TRIỂN CHỢ NĂM 2023\n(Ban hành kèm theo Quyết định số 46/QĐ-BCT ngày 30 tháng 10 năm 2022 của Bộ trưởng Bộ Công Thương)\n\nI. NHIỆM VỤ\n1. Hoàn thiện thể chế\na) Xây dựng Nghị định về chợ.\n- Đơn vị chủ trì: Vụ Pháp chế.\n- Thời gian trình: Quý IV/2023.\n`,
    )
    expect(document.citations.map((c) => [c.key?.split('@')[0], c.role])).toContainEqual([
      '98/2017/NĐ-CP',
      'legalBasis',
    ])
    expect(document.tasks.map((t) => [t.text, names(t.lead), t.timeline?.text])).toEqual([
      ['Xây dựng Nghị định về chợ.', ['Vụ Pháp chế'], 'Quý IV/2023'],
    ])
    expect(document.responsibilities.slice(0, 2).map((r) => [r.org.name, r.role])).toEqual([
      ['Vụ Thị trường trong nước', 'lead'],
      ['Vụ Pháp chế', 'coordinate'],
    ])
  })
})

describe('offices below a committee', () => {
  it('issue for themselves, and a month of a calendar goes on', async () => {
    const document = await read(
      `UBND HUYỆN VĨNH LẠC\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO\n\nSố: 87/KH-PGDĐT\n\nVĩnh Lạc, ngày 14 tháng 9 năm 2022\n\nKẾ HOẠCH\nXóa mù chữ năm 2022\n\nI. LỊCH CÔNG TÁC\n\nThời gian\tNội dung công việc\tBộ phận thực hiện\nTháng 9/2022\tKiện toàn Ban Chỉ đạo.\tCác trường\n\tTổ chức điều tra.\tCông an huyện\nTháng 10/2022\tNhập dữ liệu.\tCác trường\n\nNơi nhận:\n- Lưu: VT.\n\nTRƯỞNG PHÒNG\n\nLê Văn Hai\n`,
    )
    expect(document.issuer?.name).toBe('Phòng Giáo dục và Đào tạo cấp huyện')
    expect(document.tasks.map((t) => t.timeline?.terms[0]?.end)).toEqual(['2022-09-30', '2022-09-30', '2022-10-31'])
  })
})

describe('plans of a commune', () => {
  it('give their officers duties; time and place of an event are no tasks', async () => {
    const document = await read(
      `UBND HUYỆN VĨNH LẠC\nỦY BAN NHÂN DÂN\nXÃ TÂN KỲ\n\nSố: 35/KH-UBND\n\nTân Kỳ, ngày 10 tháng 01 năm 2024\n\nKẾ HOẠCH\nTổ chức Tết trồng cây năm 2024\n\nI. Nội dung:\n1. Thời gian: 7h30' ngày 15/02/2024.\n2. Địa điểm: Nhà văn hóa thôn 5.\n3. Thành phần: Lãnh đạo xã, các đoàn thể.\nII. Phân công nhiệm vụ:\n1. Công chức Địa chính - Nông nghiệp: Chuẩn bị cây giống trước ngày 10/02/2024.\n2. Ban Công an xã: Bảo đảm an ninh trật tự.\n3. Đoàn TNCS Hồ Chí Minh, Hội Nông dân xã: Vận động hội viên tham gia.\n\nNơi nhận:\n- Lưu: VP.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hai\n`,
    )
    expect(document.tasks).toEqual([])
    expect(document.responsibilities.map((r) => r.org.name)).toEqual([
      'Công chức Địa chính - Nông nghiệp',
      'Công an cấp xã',
      'Đoàn Thanh niên cấp xã',
      'Hội Nông dân cấp xã',
    ])
  })
})

describe('letters', () => {
  it('are titled by what they are about', async () => {
    const document = await read(
      'UBND TỈNH NAM ĐỊNH\nSỞ Y TẾ\nSố: 1203/SYT-NVY\nV/v tăng cường phòng, chống sốt xuất huyết\nNam Định, ngày 22 tháng 8 năm 2023\n\nKính gửi: Các bệnh viện.\n\nSở Y tế yêu cầu các đơn vị thực hiện các nội dung sau:\n\n1. Các bệnh viện bảo đảm thuốc, dịch truyền.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn Hai\n',
    )
    expect(document).toMatchObject({ kind: { code: 'CV' }, title: 'tăng cường phòng, chống sốt xuất huyết' })
  })
})

describe('tables of aims and of works', () => {
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
  const rule = (n: number) => row(...Array.from({ length: n }, () => '---'))

  it('tell who answers for an aim, which is no task', async () => {
    const table = [
      row('STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả 2020', 'Chỉ tiêu 2021', 'Cơ quan chủ trì'),
      rule(6),
      row('1', 'Tỷ lệ hồ sơ trực tuyến', '%', '65', '≥ 80', 'Sở Nội vụ'),
      row('2', 'Xếp hạng chuyển đổi số', 'Hạng', '22', 'Top 15', 'Sở Tư pháp'),
    ].join('\n')
    const document = await read(plan(`I. MỤC TIÊU\n\n${table}\n\nII. NHIỆM VỤ\n\n- Rà soát văn bản.`), 'plan.md')
    expect(document.tasks.map((t) => t.text)).toEqual(['Rà soát văn bản.'])
    expect(document.targets.map((t) => [t.comparator, t.value])).toEqual([
      ['gte', 80],
      ['top', 15],
    ])
    expect(document.responsibilities.map((r) => [r.org.name, r.role, r.duty])).toEqual([
      ['Sở Nội vụ', 'lead', 'Tỷ lệ hồ sơ trực tuyến'],
      ['Sở Tư pháp', 'lead', 'Xếp hạng chuyển đổi số'],
    ])
  })

  it('have no groups in a column behind the tasks', async () => {
    const table = [
      row('TT', 'Tên nhiệm vụ', 'Mục tiêu, quy mô', 'Đơn vị chủ trì', 'Thời gian'),
      rule(5),
      row('A', 'Hạ tầng', '', '', ''),
      row('1', 'Nâng cấp Trung tâm dữ liệu', 'Đạt cấp độ 3', 'Sở Nội vụ', '2021'),
    ].join('\n')
    const document = await read(plan(`I. NHIỆM VỤ\n\n${table}`), 'plan.md')
    expect(document.tasks.map((t) => t.parents)).toEqual([['NHIỆM VỤ', 'Hạ tầng']])
  })
})

describe('reasons under a heading of their own', () => {
  it('are the legal basis', async () => {
    const document = await read(
      plan(
        'I. CĂN CỨ LẬP KẾ HOẠCH\n\n- Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.\n\nII. NHIỆM VỤ\n\n- Rà soát văn bản.',
      ),
    )
    expect(document.citations.find((c) => c.key?.startsWith('749/QĐ-TTg'))?.role).toBe('legalBasis')
  })
})

describe('those who do a task', () => {
  it('may stand behind what it is', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\na) Lập bảng kê hộ, do Chi cục Thống kê các huyện thực hiện, hoàn thành trước 25/6/2021.\n\nb) Tuyển chọn điều tra viên: UBND các xã, phường chủ trì, xong trước ngày 20/6/2021.\n\nc) Tổ chức lễ phát động tại bến cá. Giao Ban Tuyên giáo chủ trì, phối hợp với Sở Y tế.',
      ),
    )
    expect(document.tasks.map((t) => names(t.lead))).toEqual([
      ['Chi cục Thống kê cấp huyện'],
      ['UBND cấp xã'],
      ['Ban Tuyên giáo'],
    ])
  })
})
