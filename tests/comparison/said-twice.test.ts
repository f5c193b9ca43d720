import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../comparison/compare-plans.js'
import { loadPlan } from '../../comparison/load-plan.js'
import { convertBytes } from '../../pipeline/convert.js'
import { comparison as comparisonShape } from '../../schema/index.js'
import { body, type Made, type MadeTarget, type MadeTask, madePlan } from './made-plan.js'

const office = body('so-noi-vu', 'Sở Nội vụ')
const other = body('so-tu-phap', 'Sở Tư pháp')
const job = 'Khảo sát mức độ hài lòng của người dân đối với dịch vụ hành chính công'

function compared(made: Partial<Made>) {
  const comparison = comparePlans([madePlan({ id: 'a', place: 'Sơn Thuận', year: 2030, ...made })])
  const whole = comparison.measures.find(({ areaId }) => areaId === null)!
  const told = (comparison.plans[0]!.restated ?? []).map(({ recordId, byIds, whole: all }) =>
    [recordId, all ? '=' : '⊃', ...byIds].join(' ').replaceAll('a#', ''),
  )
  return { comparison, measure: whole, told }
}
const ofTasks = (...tasks: MadeTask[]) => compared({ tasks })
const ofTargets = (...targets: MadeTarget[]) => compared({ targets })

describe('a task of the text and a row of the appendix', () => {
  it('of the same words count once, and the row with its fields is what counts', () => {
    const { measure, told, comparison } = ofTasks(
      { text: `${job}.` },
      { text: 'Cấp chữ ký số cho lãnh đạo các đơn vị' },
      { text: job, row: true, lead: [office], end: '2030-09-30', products: ['Báo cáo'] },
    )
    expect(told).toEqual(['t1 = t3'])
    expect(measure.tasks.ids).toEqual(['a#t2', 'a#t3'])
    expect(measure.restated).toEqual({ count: 1, ids: ['a#t1'] })
    expect(measure.oneLead).toMatchObject({ count: 1, of: 2, share: 0.5 })
    expect(comparison.matrix.find(({ areaId }) => areaId === 'procedures')).toMatchObject({
      taskIds: ['a#t2', 'a#t3'],
      restatedIds: ['a#t1'],
    })
    // all records stay, and are told of
    expect(comparison.plans[0]!.counts.tasks).toBe(3)
    expect(Object.keys(comparison.records)).toHaveLength(3)
    expect(comparison.diagnostics.find(({ code }) => code === 'said-twice')).toMatchObject({
      severity: 'info',
      message: { vi: expect.stringContaining('1 nhiệm vụ, 0 chỉ tiêu') },
      recordIds: ['a#t1', 'a#t3'],
    })
    expect(comparisonShape.safeParse(comparison).error).toBeUndefined()
  })

  it('count once where the text has what the row lacks', () => {
    const { told, measure } = ofTasks({ text: job, lead: [office], end: '2030-09-30' }, { text: job, row: true })
    expect(told).toEqual(['t2 = t1'])
    expect(measure.deadline).toMatchObject({ count: 1, of: 1 })
  })

  it('a paragraph that is several rows counts as these rows', () => {
    const { told, measure } = ofTasks(
      { text: 'Rà soát thủ tục hành chính của các đơn vị; công khai kết quả trên trang thông tin điện tử của tỉnh.' },
      { text: 'Rà soát thủ tục hành chính của các đơn vị', row: true, lead: [other] },
      { text: 'Công khai kết quả trên trang thông tin điện tử của tỉnh', row: true, lead: [office] },
    )
    expect(told).toEqual(['t1 = t2 t3'])
    expect(measure.tasks.count).toBe(2)
  })

  it('a row that is a part of a paragraph is told, and both count', () => {
    const { told, measure, comparison } = ofTasks(
      { text: `${job}; mở rộng cửa tiếp nhận hồ sơ ở các xã vùng cao.` },
      { text: job, row: true, lead: [office] },
    )
    expect(told).toEqual(['t1 ⊃ t2'])
    expect(measure.tasks.count).toBe(2)
    expect(measure.restated).toBeUndefined()
    expect(comparison.diagnostics.map(({ code }) => code)).toContain('said-twice')
  })

  it.each<[string, Partial<MadeTask>, Partial<MadeTask>]>([
    ['another body leads', { lead: [office] }, { lead: [other] }],
    ['another last day', { end: '2030-03-31' }, { end: '2030-09-30' }],
    ['another area', { area: 'steering' }, { area: 'procedures' }],
    ['another tier', { text: `${job} cấp xã` }, { text: `${job} cấp huyện` }],
    ['another number', { text: `${job} năm 2030` }, { text: `${job} năm 2031` }],
    ['two rows', { row: true }, { row: true }],
    ['two paragraphs', { row: false }, { row: false }],
  ])('%s: two jobs', (_, prose, row) => {
    const { told, measure } = ofTasks({ text: job, ...prose }, { text: job, row: true, ...row })
    expect(told).toEqual([])
    expect(measure.tasks.count).toBe(2)
  })

  it('what only the text says is not lost: both count where each has something of its own', () => {
    const { measure, told } = ofTasks({ text: job, end: '2030-09-30' }, { text: job, row: true, lead: [office] })
    expect(told).toEqual(['t1 ⊃ t2'])
    expect(measure.tasks.count).toBe(2)
  })

  it('is one job for a body, for the years and for what stands alone', () => {
    const earlier = madePlan({
      id: 'a',
      place: 'Sơn Thuận',
      year: 2030,
      tasks: [
        { text: job, lead: [office] },
        { text: job, row: true, lead: [office] },
      ],
    })
    const later = madePlan({ id: 'b', place: 'Sơn Thuận', year: 2031, tasks: [{ text: 'Cấp chữ ký số cho lãnh đạo' }] })
    const { bodies, years, tasks } = comparePlans([earlier, later])
    expect(bodies[0]!.cells[0]!.leadIds).toEqual(['a#t2'])
    expect(tasks.unmatched.map(({ taskId }) => taskId)).toEqual(['a#t2', 'b#t1'])
    expect(years[0]!.changes.map(({ kind, earlierIds }) => [kind, earlierIds])).toEqual([
      ['dropped', ['a#t1', 'a#t2']],
      ['new', []],
    ])
  })
})

describe('a target of the text and one of the table', () => {
  const indicator = 'cán bộ, công chức của các sở có hộp thư điện tử công vụ'

  it('of one value count once; the one with a day is what counts', () => {
    const { told, measure } = ofTargets({ indicator }, { indicator, origin: 'table', due: '2030-12-31' })
    expect(told).toEqual(['g1 = g2'])
    expect(measure.numberedTargets.ids).toEqual(['a#g2'])
    expect(ofTargets({ indicator, due: '2030-12-31' }, { indicator, origin: 'table' }).told).toEqual(['g2 = g1'])
  })

  it.each<[string, Partial<MadeTarget>]>([
    ['another value', { value: 90 }],
    ['another unit', { unit: 'điểm' }],
    ['another day', { due: '2031-12-31' }],
    ['at least, not exactly', { comparator: 'gte' }],
    ['another tier', { indicator: indicator.replace('các sở', 'các xã') }],
    ['a score of an index', { criterion: { code: '1.1', maximum: 100 } }],
  ])('%s: two targets', (_, row) => {
    const { told } = ofTargets({ indicator, due: '2030-12-31' }, { indicator, origin: 'table', ...row })
    expect(told).toEqual([])
  })
})

const document = `ỦY BAN NHÂN DÂN
TỈNH SƠN THUẬN
Số: 41/KH-UBND
Sơn Thuận, ngày 12 tháng 01 năm 2030

KẾ HOẠCH
Cải cách hành chính năm 2030

II. NHIỆM VỤ
1. Cải cách thủ tục hành chính
- Rà soát, đơn giản hóa thủ tục hành chính thuộc lĩnh vực đất đai.
- Công khai đầy đủ thủ tục hành chính tại bộ phận một cửa của các đơn vị.
- Tuyên truyền sâu rộng về dịch vụ công đến từng hộ gia đình ở vùng cao.
III. TỔ CHỨC THỰC HIỆN
Các đơn vị thực hiện theo phụ lục kèm theo./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Thuận

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ
| STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian hoàn thành |
| --- | --- | --- | --- | --- |
| 1 | Rà soát, đơn giản hóa thủ tục hành chính thuộc lĩnh vực đất đai | Quyết định của UBND tỉnh | Sở Nông nghiệp và Môi trường | Quý III/2030 |
| 2 | Công khai đầy đủ thủ tục hành chính tại bộ phận một cửa của các đơn vị | Danh mục | Văn phòng UBND tỉnh | Quý II/2030 |
`

it('a plan with its appendix, as it is read from text', async () => {
  const conversion = await convertBytes(Buffer.from(document), { path: 'plan.md' })
  if (conversion.status !== 'converted') throw new Error(conversion.status)
  const { tasks } = conversion.document
  expect(tasks.map(({ origin }) => origin)).toEqual(['body', 'body', 'body', 'table', 'table'])
  const comparison = comparePlans([loadPlan(conversion.document, { run: 'run' })])
  const [measure] = comparison.measures
  expect(measure!.tasks.count).toBe(3)
  expect(measure!.deadline).toMatchObject({ count: 2, of: 3 })
  expect(measure!.restated!.ids).toEqual(tasks.slice(0, 2).map(({ id }) => id))
})
