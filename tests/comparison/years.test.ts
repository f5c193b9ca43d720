import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../comparison/compare-plans.js'
import { yearChangesOf } from '../../comparison/year-changes.js'
import type { CellState } from '../../schema/index.js'
import { type Made, type MadeTarget, madePlan } from './made-plan.js'

const place = 'Sơn Thuận'
const indicator = 'cán bộ, công chức có hộp thư điện tử công vụ'
const job = 'Khảo sát mức độ hài lòng của người dân'

function changes(earlier: Partial<Made>, later: Partial<Made>) {
  const plans = [
    { id: 'a', place, year: 2030, ...earlier },
    { id: 'b', place, year: 2031, ...later },
  ]
  const [years] = comparePlans(plans.map(madePlan)).years
  return years!.changes.map(({ kind, of, earlierIds, laterIds }) => [kind, of, earlierIds.length, laterIds.length])
}
const values = (earlier: Partial<MadeTarget>, later: Partial<MadeTarget>) =>
  changes({ targets: [{ indicator, ...earlier }] }, { targets: [{ indicator, ...later }] }).map(([kind]) => kind)

describe('between two years of one province', () => {
  it.each([
    ['kept', { value: 80 }, { value: 80 }],
    ['raised', { value: 80 }, { value: 95 }],
    ['lowered', { value: 80 }, { value: 70 }],
    ['uncertain', { value: 80 }, { value: null }],
    ['postponed', { due: '2032-12-31' }, { due: '2035-12-31' }],
    ['advanced', { due: '2035-12-31' }, { due: '2032-12-31' }],
    // the end of each plan's own year is one date; a later quarter of it is not
    ['kept', { due: '2030-12-31' }, { due: '2031-12-31' }],
    ['postponed', { due: '2030-03-31' }, { due: '2031-09-30' }],
  ])('a target is %s: %j, %j', (kind, earlier, later) => {
    expect(values(earlier, later)).toEqual([kind])
  })

  it('tasks are kept, postponed, dropped, new', () => {
    expect(
      changes(
        { tasks: [{ text: job, end: '2030-03-31' }, { text: 'Nâng cấp trụ sở cấp xã' }] },
        { tasks: [{ text: job, end: '2031-09-30' }, { text: 'Cấp chữ ký số cho lãnh đạo' }] },
      ),
    ).toEqual([
      ['dropped', 'task', 1, 0],
      ['postponed', 'task', 1, 1],
      ['new', 'task', 0, 1],
    ])
  })

  const reasons = (earlier: Partial<Made>, later: Partial<Made>) => {
    const plans = [
      { id: 'a', place, year: 2030, ...earlier },
      { id: 'b', place, year: 2031, ...later },
    ]
    const [years] = comparePlans(plans.map(madePlan)).years
    return years!.changes.map(({ kind, reason }) => `${kind}: ${reason.vi}`)
  }

  it('a number that is said otherwise is kept, and it is said how', () => {
    const said = (comparator: 'gt' | 'gte') => ({ targets: [{ indicator, value: 65.5, comparator }] })
    expect(reasons(said('gt'), said('gte'))).toEqual(['kept: giữ nguyên số, nói cách khác: > 65,5% → ≥ 65,5%'])
    expect(reasons(said('gt'), said('gt'))).toEqual(['kept: giữ nguyên > 65,5%'])
  })

  it.each([
    // one quantity in two units
    [
      { value: 120, unit: 'tỷ đồng' },
      { value: 135_000, unit: 'triệu đồng' },
      'raised: nâng từ 120 tỷ đồng lên 135.000 triệu đồng',
    ],
    [
      { value: 1.2, unit: 'tỷ đồng' },
      { value: 1200, unit: 'triệu đồng' },
      'kept: giữ nguyên số, nói cách khác: 1,2 tỷ đồng → 1.200 triệu đồng',
    ],
    [{ value: 16, unit: '‰' }, { value: 1.6, unit: '%' }, 'kept: giữ nguyên số, nói cách khác: 16 ‰ → 1,6%'],
    [{ value: 1500, unit: 'lượt' }, { value: 1500, unit: 'lượt' }, 'kept: giữ nguyên 1.500 lượt'],
    // the upper end of a range
    [
      { value: 80, valueMax: 85, comparator: 'between' },
      { value: 80, valueMax: 90, comparator: 'between' },
      'raised: nâng từ 80–85% lên 80–90%',
    ],
    [
      { value: 80, comparator: 'gte' },
      { value: 80, valueMax: 90, comparator: 'between' },
      'kept: giữ nguyên số, nói cách khác: ≥ 80% → 80–90%',
    ],
    // what must not be passed
    [
      { value: 3, comparator: 'lte', unit: 'ngày' },
      { value: 2, comparator: 'lte', unit: 'ngày' },
      'lowered: hạ từ ≤ 3 ngày xuống ≤ 2 ngày (yêu cầu cao hơn)',
    ],
    [
      { value: 1, comparator: 'lt' },
      { value: 2, comparator: 'lt' },
      'raised: nâng từ < 1% lên < 2% (yêu cầu thấp hơn)',
    ],
    [
      { value: 30, comparator: 'top', unit: 'tỉnh' },
      { value: 20, comparator: 'top', unit: 'tỉnh' },
      'lowered: hạ từ nhóm 30 tỉnh xuống nhóm 20 tỉnh (yêu cầu cao hơn)',
    ],
    // the number and the day
    [
      { value: 80, due: '2035-12-31' },
      { value: 90, due: '2040-12-31' },
      'raised: nâng từ 80% lên 90%; lùi hạn: 31/12/2035 → 31/12/2040',
    ],
  ] as const)('%j, %j: %s', (earlier, later, reason) => {
    expect(reasons({ targets: [{ indicator, ...earlier }] }, { targets: [{ indicator, ...later }] })).toEqual([reason])
  })

  it('a day of each plan’s own year is counted from its beginning, and it is said', () => {
    const by = (due: string) => ({ targets: [{ indicator, due }] })
    expect(reasons(by('2030-09-30'), by('2031-03-31'))).toEqual([
      'advanced: sớm hơn (tính từ đầu mỗi kế hoạch): 30/09/2030 → 31/03/2031',
    ])
    expect(reasons(by('2035-12-31'), by('2032-12-31'))).toEqual(['advanced: sớm hơn: 31/12/2035 → 31/12/2032'])
  })

  it('what both plans ask for one day is compared, not what each ends at', () => {
    const aims = (...all: [number, string][]) => ({ targets: all.map(([value, due]) => ({ indicator, value, due })) })
    const [by35, by40] = ['2035-12-31', '2040-12-31']
    expect(reasons(aims([80, by35], [100, by40]), aims([85, by35]))).toEqual(['raised: nâng từ 80% lên 85%'])
    expect(reasons(aims([80, by35]), aims([80, by35], [100, by40]))).toEqual(['kept: giữ nguyên 80%'])
    expect(reasons(aims([80, by35], [100, by40]), aims([70, by35], [100, by40]))).toEqual([
      'lowered: hạ từ 80% xuống 70%',
    ])
  })

  it('a target that moved to another tier is new and dropped, and the near one is told', () => {
    const of = (tier: string) => ({
      targets: [{ indicator: `${tier} có sử dụng phần mềm quản lý văn bản`, value: 65 }],
    })
    const near = 'kế hoạch kia có chỉ tiêu gần như vậy, khác cấp'
    expect(reasons(of('các sở'), of('UBND cấp xã')).sort()).toEqual([
      `dropped: chỉ kế hoạch trước có; ${near}`,
      `new: chỉ kế hoạch sau có; ${near}`,
    ])
  })

  it('a task that the other plan has outside its group is not surely dropped', () => {
    const [plan] = [madePlan({ id: 'a', place, year: 2030, tasks: [{ text: job }] })]
    const later = madePlan({ id: 'b', place, year: 2031, tasks: [{ text: 'Cấp chữ ký số cho lãnh đạo' }] })
    const link = { from: 'b#t1', to: 'a#t1', score: 0.7, reason: { vi: '', en: '' }, words: [] }
    const kinds = (also: (typeof link)[]) =>
      yearChangesOf([plan!, later], { targets: [], criteria: [], tasks: { groups: [], also, unmatched: [] } })[0]!
        .changes.map(({ kind }) => kind)
        .sort()
    expect(kinds([])).toEqual(['dropped', 'new'])
    expect(kinds([link])).toEqual(['uncertain', 'uncertain'])
    // alike enough, and each alone: the later follows the earlier, though no group holds both
    expect(kinds([{ ...link, score: 0.99 }])).toEqual(['kept'])
  })

  it('nothing is called dropped or new where the other plan was not read whole', () => {
    expect(changes({ tasks: [{ text: job }] }, { unread: [2] })).toEqual([['uncertain', 'task', 1, 0]])
    expect(changes({ unread: [2] }, { tasks: [{ text: job }] })).toEqual([['uncertain', 'task', 0, 1]])
  })

  it('plans without a year or province are left out, and it is said', () => {
    const { years, diagnostics } = comparePlans([madePlan({ id: 'a', place }), madePlan({ id: 'b', year: 2031 })])
    expect(years).toEqual([])
    expect(diagnostics.map(({ code, documentId }) => `${code} ${documentId}`)).toEqual(
      expect.arrayContaining(['unknown-year a', 'unknown-province b']),
    )
  })
})

describe('the state of a cell', () => {
  const states = (made: Partial<Made>, area: string): CellState[] => {
    const plan = madePlan({ id: 'a', place, year: 2030, ...made })
    const { matrix, measures } = comparePlans([plan])
    const at = (list: readonly { areaId: string | null; state: CellState }[]) =>
      list.find(({ areaId }) => areaId === area)!
    return [at(matrix).state, at(measures).state]
  }

  it.each([
    ['stated', { tasks: [{ text: job }] }],
    ['nothing', {}],
    ['not-fully-read', { unread: [3] }],
    ['uncertain', { tasks: [{ text: job, confidence: 0.4 }] }],
    // what stands there is known, whatever the unread pages hold
    ['stated', { unread: [3], tasks: [{ text: job }] }],
  ] as const)('is %s', (state, made) => {
    expect(states(made, 'procedures')).toEqual([state, state])
  })

  it('of cells that a table leaves out is that of their column', () => {
    const { columns, plans } = comparePlans([madePlan({ id: 'a', unread: [1, 3] }), madePlan({ id: 'b' })])
    expect(columns.map(({ id, absence }) => [id, absence])).toEqual([
      ['a', 'not-fully-read'],
      ['b', 'nothing'],
    ])
    expect(plans[0]).toMatchObject({ fullyRead: false, pagesNotRead: [1, 3] })
  })
})
