import { describe, expect, it } from 'vitest'
import { columnRole, columnRules, settleRoles } from '../../pipeline/tables/columns.js'
import { names, plan, read } from './reading.js'

const heads = 'STT\tNhiệm vụ\tHoạt động\tSản phẩm\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian'
const inPlan = (rows: string) => plan(`I. NHIỆM VỤ\n\n${rows}`)

describe('columns', () => {
  it.each(columnRules.flatMap((rule) => rule.examples.map((example) => [example, rule.role] as const)))(
    '%s is %s',
    (name, role) => {
      expect(columnRole(name)).toBe(role)
    },
  )

  it.each([
    [
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả'],
      ['ordinal', 'activity', 'lead', 'coordinate', 'timeline', 'product'],
    ],
    [
      ['STT', 'Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Cơ quan thực hiện'],
      ['ordinal', 'group', 'activity', 'lead'],
    ],
    [
      ['STT', 'Nhiệm vụ', 'Hoạt động', 'Cơ quan chủ trì'],
      ['ordinal', 'task', 'activity', 'lead'],
    ],
    [
      ['Stt', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2020', 'Mục tiêu năm 2021', 'Thực hiện'],
      ['ordinal', 'criterion', 'maximum', 'actual', 'target', 'implementation'],
    ],
    [
      ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Tổng kinh phí', 'Năm 2024', 'Năm 2025'],
      ['ordinal', 'task', 'lead', 'budget', 'budget', 'budget'],
    ],
    [
      ['TT', 'Tên nhiệm vụ', 'Thực hiện'],
      ['ordinal', 'task', 'lead'],
    ],
  ])('%j', (heads, roles) => {
    expect(settleRoles(heads)).toEqual(roles)
  })
})

describe('heads that are damaged', () => {
  it.each([
    ['Thời gia thực hiệ', 'timeline'],
    ['Cơ quam phối họp', 'coordinate'],
    ['Sản phâm', 'product'],
    ['Rà soát văn bản', 'other'],
    ['Sở Nội vụ', 'other'],
    ['Phòng họp', 'other'],
  ])('%s is %s', (name, role) => {
    expect(columnRole(name)).toBe(role)
  })
})

describe('tables of tasks', () => {
  it('puts drawn rows below a merged ordinal right that lost the cell of their group', async () => {
    const row = (cells: readonly string[], first = '') =>
      `<tr>${first}${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`
    const head = ['STT', 'Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Cơ quan chủ trì', 'Thời gian', 'Ghi chú']
    const table = [
      row(head),
      row(['Cải cách thể chế', '1. Rà soát văn bản', 'Sở Tư pháp', 'Quý I/2021', ''], '<td>I</td>'),
      row(
        ['Hiện đại hóa', '1. 100% cơ quan dùng hộp thư công vụ', 'Sở Thông tin và Truyền thông', 'Quý II/2021', ''],
        '<td rowspan=3>II</td>',
      ),
      row(['Trên 65% các sở, ban, ngành dùng phần mềm quản lý văn bản.', '', '', '', '']),
      row(['2. Duy trì hệ thống quản lý chất lượng', 'Sở Khoa học và Công nghệ', 'Quý III/2021', '', '']),
    ]
    const body = plan(`<p>I. NHIỆM VỤ</p><table>${table.join('')}</table>`).replace(/\n+/g, '<br>')
    const document = await read(`<html><body>${body}</body></html>`, 'plan.html')
    expect(document.tasks.map(({ code, lead }) => [code, ...names(lead)])).toEqual([
      ['I.1', 'Sở Tư pháp'],
      ['II.1', 'Sở Thông tin và Truyền thông'],
      ['II.2', 'Sở Khoa học và Công nghệ'],
    ])
    expect(document.targets.map(({ value }) => value)).toEqual(expect.arrayContaining([100, 65]))
    expect(document.diagnostics.map(({ code }) => code)).toContain('row-realigned')
  })

  it('reads groups, tasks over several activities, inherited and own cells', async () => {
    const document = await read(
      inPlan(`${heads}
I\tCải cách thể chế\t\t\t\t\t
1\tVăn bản\tThẩm định dự thảo\tBáo cáo; Công văn\tSở Tư pháp\tCác sở, ban, ngành\tQuý I/2021
\t\tTập huấn\tLớp tập huấn\t\t\t
2\tKiểm tra\tKiểm tra tại huyện\tKết luận\tSở Nội vụ\tUBND cấp huyện, cấp xã\tThường xuyên`),
    )
    expect(document.tasks.map(({ code, text }) => [code, text])).toEqual([
      ['I.1', 'Thẩm định dự thảo'],
      ['I.1.-2', 'Tập huấn'],
      ['I.2', 'Kiểm tra tại huyện'],
    ])
    const [first, second, third] = document.tasks
    expect(first!.products).toEqual(['Báo cáo', 'Công văn'])
    expect(first!.parents).toEqual(['NHIỆM VỤ', 'Cải cách thể chế', 'Văn bản'])
    expect(first!.area).toBe('institutions')
    expect(names(second!.lead)).toEqual(['Sở Tư pháp'])
    expect(second!.timeline).toEqual(first!.timeline)
    expect(names(third!.coordinate)).toEqual(['UBND cấp huyện', 'UBND cấp xã'])
    expect(document.tables[0]!.rows.map((row) => row.kind)).toEqual(['group', 'record', 'record', 'record'])
    expect(document.tables[0]!.rows[2]!.cells[4]).toMatchObject({ text: 'Sở Tư pháp', inherited: true })
  })

  it('drops repeated heads and number rows, and joins rows that a page break cut', async () => {
    const document = await read(
      inPlan(`${heads}
1\t2\t3\t4\t5\t6\t7
1\tVăn bản\tRà soát các văn bản do\tBáo cáo\tSở Tư pháp\tSở Nội vụ\tQuý I/2021

${heads}
\t\tHội đồng nhân dân ban hành\t\t\t\t
2\tKiểm tra\tKiểm tra tại huyện\tKết luận\tSở Nội vụ\tSở Tư pháp\tQuý II/2021`),
    )
    expect(document.tasks.map((task) => task.text)).toEqual([
      'Rà soát các văn bản do Hội đồng nhân dân ban hành',
      'Kiểm tra tại huyện',
    ])
    expect(document.tables).toHaveLength(1)
    expect(document.diagnostics.map((d) => d.code)).toContain('row-realigned')
    const spans = document.tasks[0]!.evidence.filter((e) => e.field === 'text')
    expect(spans.map((e) => document.text.slice(e.start, e.end))).toEqual([
      'Rà soát các văn bản do',
      'Hội đồng nhân dân ban hành',
    ])
  })

  it('puts a row with a lost column right by what its cells hold, and says so', async () => {
    const document = await read(
      inPlan(`${heads}
1\tVăn bản\tThẩm định dự thảo\tBáo cáo\tSở Tư pháp\tSở Nội vụ\tQuý I/2021
2\tKiểm tra công vụ tại các huyện\tKết luận kiểm tra\tSở Nội vụ\tUBND cấp huyện\tQuý II/2021`),
    )
    const task = document.tasks[1]!
    expect([names(task.lead), names(task.coordinate), task.timeline!.terms[0]!.end]).toEqual([
      ['Sở Nội vụ'],
      ['UBND cấp huyện'],
      '2021-06-30',
    ])
    expect(document.diagnostics.filter((d) => d.code === 'row-realigned')).toHaveLength(1)
  })

  it('puts a short row of a drawn table right too', async () => {
    const document = await read(
      inPlan(`| STT | Nhiệm vụ | Hoạt động | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
|---|---|---|---|---|---|---|
| 1 | Văn bản | Thẩm định dự thảo | Báo cáo | Sở Tư pháp | Các sở, ban, ngành | Quý I/2021 |
| | 2. Tập huấn công chức | Lớp tập huấn | Sở Nội vụ | Các sở, ban, ngành | Quý II/2021 |`),
      'plan.md',
    )
    const [, second] = document.tasks
    expect(second!.text).toBe('Tập huấn công chức')
    expect(second!.products).toEqual(['Lớp tập huấn'])
    expect(names(second!.lead)).toEqual(['Sở Nội vụ'])
    expect(second!.timeline?.text).toBe('Quý II/2021')
    expect(document.diagnostics.map(({ code }) => code)).toContain('row-realigned')
  })

  it('puts cells of a drawn table right that stand one column too far left', async () => {
    const document = await read(
      inPlan(`| STT | Lĩnh vực | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
| --- | --- | --- | --- | --- | --- | --- |
| I | Cải cách thể chế | 1. Rà soát văn bản | Báo cáo | Sở Tư pháp | Sở Nội vụ | Quý I/2021 |
|  | 2. Kiểm tra việc thi hành văn bản của các cấp | Báo cáo kết quả | Sở Tư pháp | UBND cấp huyện | Quý II/2021 |  |`),
      'plan.md',
    )
    const task = document.tasks.at(-1)!
    expect(task).toMatchObject({ products: ['Báo cáo kết quả'], timeline: { text: 'Quý II/2021' } })
    expect(names(task.lead)).toEqual(['Sở Tư pháp'])
    expect(names(task.coordinate)).toEqual(['UBND cấp huyện'])
    expect(document.diagnostics.map(({ code }) => code)).toContain('row-realigned')
  })

  it('leaves an empty last cell of a drawn table empty', async () => {
    const document = await read(
      inPlan(`| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
| --- | --- | --- | --- | --- | --- |
| 1 | Rà soát văn bản | Báo cáo | Sở Tư pháp | Sở Nội vụ |  |
| 2 | Sở Tư pháp | Sở Tư pháp | Sở Tư pháp |  |  |`),
      'plan.md',
    )
    expect(document.tasks[0]).toMatchObject({ products: ['Báo cáo'], timeline: null })
    expect(names(document.tasks[0]!.coordinate)).toEqual(['Sở Nội vụ'])
    expect(document.diagnostics.map(({ code }) => code)).not.toContain('row-realigned')
  })

  it('puts a row of a drawn table together that stands in two', async () => {
    const document = await read(
      inPlan(`| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
| --- | --- | --- | --- | --- | --- |
| 1 | Rà soát văn bản | Báo cáo |  |  |  |
| Sở Tư pháp | UBND cấp huyện | Quý I/2021 |  |  |  |
| 2 | Kiểm tra công vụ | Kết luận |  |  |  |
| 3 | Kiểm tra hồ sơ | Kết luận | Sở Nội vụ |  | Quý II/2021 |`),
      'plan.md',
    )
    expect(document.tasks.map(({ text }) => text)).toEqual(['Rà soát văn bản', 'Kiểm tra công vụ', 'Kiểm tra hồ sơ'])
    const [first, second] = document.tasks
    expect(first).toMatchObject({ timeline: { text: 'Quý I/2021' } })
    expect([names(first!.lead), names(first!.coordinate)]).toEqual([['Sở Tư pháp'], ['UBND cấp huyện']])
    expect(second!.products).toEqual(['Kết luận'])
    expect(document.diagnostics.filter(({ code }) => code === 'row-realigned')).toHaveLength(1)
  })

  describe('products that were taken for a list of the text', () => {
    const tornPlan = (lines: string) =>
      plan(`I. YÊU CẦU

Các sở, ban, ngành thực hiện nghiêm túc Kế hoạch này.

II. NHIỆM VỤ CỤ THỂ

${lines}

III. BẢNG NHIỆM VỤ

| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
| --- | --- | --- | --- | --- | --- |
| 1 | Rà soát văn bản | - Báo cáo; |  |  |  |
| Sở Tư pháp | UBND cấp huyện | Quý I/2021 |  |  |  |
| 2 | Kiểm tra công vụ | - Kế hoạch |  |  |  |
| Sở Nội vụ | UBND cấp huyện | Quý II/2021 |  |  |  |`)
    const read2 = async (lines: string) => {
      const { tasks, diagnostics, text } = await read(tornPlan(lines), 'plan.md')
      const quoted = tasks.flatMap(({ evidence }) => evidence.filter(({ field }) => field === 'products'))
      return {
        tasks: tasks.map((task) => [task.origin, task.text, task.products]),
        quoted: quoted.map(({ start, end }) => text.slice(start, end)),
        realigned: diagnostics.filter(({ code }) => code === 'row-realigned').length,
      }
    }

    it('go back to the rows that stood in two, in their order, and are told', async () => {
      expect(await read2('- Quyết định công bố danh mục\n\n- Kết luận kiểm tra')).toEqual({
        tasks: [
          ['table', 'Rà soát văn bản', ['Báo cáo', 'Quyết định công bố danh mục']],
          ['table', 'Kiểm tra công vụ', ['Kế hoạch', 'Kết luận kiểm tra']],
        ],
        quoted: ['Báo cáo', 'Quyết định công bố danh mục', 'Kế hoạch', 'Kết luận kiểm tra'],
        realigned: 4,
      })
    })

    it.each([
      ['one line fewer', '- Quyết định công bố danh mục'],
      ['one with somebody who does it', '- Quyết định công bố danh mục\n\n- Sở Nội vụ báo cáo kết quả kiểm tra'],
      ['one that is no product', '- Quyết định công bố danh mục\n\n- Kiểm tra công vụ tại cấp xã'],
    ])('stay tasks of their section: %s', async (_, lines) => {
      const { tasks, realigned } = await read2(lines)
      expect(tasks.filter(([origin]) => origin === 'body')).toHaveLength(lines.split('\n\n').length)
      expect(tasks.filter(([origin]) => origin === 'table').map(([, , products]) => products)).toEqual([
        ['Báo cáo'],
        ['Kế hoạch'],
      ])
      expect(realigned).toBe(2)
    })
  })

  it('makes no task of a group, a total or an empty row', async () => {
    const document = await read(
      inPlan(`| TT | Nội dung | Đơn vị chủ trì | Thời gian | Kinh phí (triệu đồng) |
| --- | --- | --- | --- | --- |
| A | CHỈ ĐẠO ĐIỀU HÀNH | | | |
| 1 | Kiểm tra | Sở Nội vụ | Quý IV | 120 |
| | | | | |
| | Tổng cộng | | | 120 |`),
    )
    expect(document.tasks.map((task) => task.text)).toEqual(['Kiểm tra'])
    expect(document.tasks[0]!.budget!.amount).toBe(120_000_000)
    expect(document.tables[0]!.rows.map((row) => row.kind)).toEqual(['group', 'record', 'total'])
  })
})

describe('tables of criteria', () => {
  const table = `Stt\tTiêu chí\tĐiểm tối đa\tĐiểm đạt năm 2020\tMục tiêu năm 2021\tThực hiện
1\tCẢI CÁCH THỂ CHẾ\t3\t2,5\t3\tSở Tư pháp tham mưu thực hiện
1.1\tXử lý văn bản\t1\t1\t1\tUBND cấp huyện
1.2\tRà soát văn bản\t1,5\t1,25\t1,5\t- Sở Tư pháp theo dõi. - UBND cấp huyện bảo đảm 100% văn bản được rà soát.
\tTổng điểm\t3\t2,5\t3\t`

  it('gives a target for each criterion and year, duties of the last column, and sums that do not add up', async () => {
    const document = await read(inPlan(table))
    const scores = document.targets.filter((t) => t.unit === 'điểm')
    expect(
      scores.map((t) => [t.criterion?.code, t.value, t.criterion?.maximum, t.baseline?.value, t.due?.terms[0]?.end]),
    ).toEqual([
      ['1', 3, 3, 2.5, '2021-12-31'],
      ['1.1', 1, 1, 1, '2021-12-31'],
      ['1.2', 1.5, 1.5, 1.25, '2021-12-31'],
    ])
    expect(document.targets.find((t) => t.unit === '%')).toMatchObject({
      value: 100,
      criterion: { code: '1.2', maximum: null },
    })
    expect(document.responsibilities.map((r) => [r.org.name, r.role, r.criterion])).toEqual([
      ['Sở Tư pháp', 'advise', '1'],
      ['UBND cấp huyện', 'implement', '1.1'],
      ['Sở Tư pháp', 'monitor', '1.2'],
      ['UBND cấp huyện', 'implement', '1.2'],
    ])
    expect(document.tasks).toEqual([])
    expect(document.diagnostics.filter((d) => d.code === 'sum-mismatch')).toHaveLength(3)
    expect(scores.every((t) => t.area === 'institutions')).toBe(true)
  })
})
