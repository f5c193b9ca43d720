import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../comparison/compare-plans.js'
import { groupAlike } from '../../comparison/group-alike.js'
import { areMeasuredAlike, measuredOf, targetLikeness, viewTarget } from '../../comparison/target-likeness.js'
import { targetTerms } from '../../comparison/target-words.js'
import { taskLikeness } from '../../comparison/task-likeness.js'
import { taskWords, viewTask } from '../../comparison/task-view.js'
import { termsOf } from '../../comparison/terms.js'
import { containment, cosine, WordWeights } from '../../comparison/word-weights.js'
import { documentsIn, fixtureFolder, loaded } from './fixture-plans.js'
import { body, type Made, type MadeTarget, type MadeTask, madePlan } from './made-plan.js'

const compare = (...made: readonly Made[]) => comparePlans(made.map(madePlan))

/** Whether two tasks of two plans are one job. */
function areOne(first: MadeTask, second: MadeTask): boolean {
  const { groups } = compare({ id: 'a', tasks: [first] }, { id: 'b', tasks: [second] }).tasks
  return groups.length === 1
}

describe('tasks', () => {
  it.each([
    ['Ban hành Kế hoạch kiểm tra công tác CCHC năm 2031', 'Xây dựng kế hoạch kiểm tra cải cách hành chính của tỉnh'],
    [
      'Tiếp nhận, xử lý phản ánh, kiến nghị của người dân',
      'Xử lý kịp thời các phản ánh và kiến nghị về quy định hành chính',
    ],
    ['Huỷ bỏ các TTHC không còn phù hợp', 'Rà soát, bãi bỏ thủ tục hành chính không phù hợp thực tiễn'],
    ['Khảo sát mức độ hài lòng của người dân', 'Đo lường sự hài lòng của tổ chức, công dân đối với dịch vụ'],
    ['Bồi dưỡng cán bộ, công chức cấp xã', 'Mở lớp tập huấn cho cán bộ, công chức xã'],
  ])('are one job in other words: %s', (text, other) => {
    expect(areOne({ text }, { text: other })).toBe(true)
  })

  it.each([
    ['Kiểm tra công tác cải cách hành chính', 'Tuyên truyền công tác cải cách hành chính'],
    ['Kiện toàn Bộ phận một cửa cấp huyện', 'Kiện toàn các ban chỉ đạo của tỉnh'],
    ['Xây dựng phần mềm quản lý cán bộ, công chức', 'Xây dựng kế hoạch đào tạo cán bộ, công chức'],
    ['Công bố thủ tục hành chính', 'Ban hành văn bản quy phạm pháp luật'],
    ['Tiếp tục triển khai thực hiện có hiệu quả nhiệm vụ', 'Tiếp tục tổ chức thực hiện tốt các nhiệm vụ'],
  ])('are not one for their turns of phrase: %s', (text, other) => {
    expect(areOne({ text }, { text: other })).toBe(false)
  })

  it('may be one to many, and say so', () => {
    const job = 'Công khai thủ tục hành chính tại nơi tiếp nhận hồ sơ'
    const { groups, unmatched } = compare(
      { id: 'a', tasks: [{ text: job }] },
      {
        id: 'b',
        tasks: [
          { text: `${job}.` },
          { text: 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ' },
          { text: 'Nâng cấp trụ sở' },
        ],
      },
    ).tasks
    expect(groups.map(({ relation, cells }) => [relation, cells.map(({ taskIds }) => taskIds.length)])).toEqual([
      ['one-to-many', [1, 2]],
    ])
    expect(unmatched.map(({ taskId, state }) => [taskId, state])).toEqual([['b#t3', 'stated']])
    expect(groups[0]!.links[0]!.reason.vi).toContain('công khai')
  })

  it('of one plan are never compared with each other', () => {
    const text = 'Công khai thủ tục hành chính'
    expect(compare({ id: 'a', tasks: [{ text }, { text }] }).tasks.groups).toEqual([])
  })

  it('of a body and of its successor have one lead, where a plan is as late as the merger', () => {
    const text = 'Triển khai chữ ký số cho cán bộ'
    const [old, young] = [
      body('so-thong-tin-va-truyen-thong', 'Sở Thông tin và Truyền thông'),
      body('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ'),
    ]
    const reasons = (year: number) =>
      compare(
        { id: 'a', year: 2014, tasks: [{ text, lead: [old] }] },
        { id: 'b', year, tasks: [{ text, lead: [young] }] },
      ).tasks.groups[0]!.links[0]!.reason.en
    expect(reasons(2026)).toContain('same lead body')
    expect(reasons(2015)).toContain('different lead bodies')
  })
})

describe('targets', () => {
  const row = (first: MadeTarget, second: MadeTarget) =>
    compare({ id: 'a', targets: [first] }, { id: 'b', targets: [second] }).targets
  const indicator = 'cán bộ, công chức có hộp thư điện tử công vụ'

  it('of one indicator in other words stand in one row, with their values and dates', () => {
    const [only, ...more] = row(
      { indicator, value: 80, due: '2014-12-31' },
      { indicator: 'tỷ lệ công chức, cán bộ được cấp thư điện tử công vụ', value: 95, comparator: 'gte' },
    )
    expect(more).toEqual([])
    expect(only!.agreement).toBe('different')
    expect(only!.cells.map(({ values: [value] }) => [value!.value, value!.comparator, value!.due])).toEqual([
      [80, 'eq', '2014-12-31'],
      [95, 'gte', null],
    ])
  })

  it.each([
    ['unit', { indicator, unit: 'người' }],
    ['direction', { indicator, direction: 'decrease' as const }],
    ['tier', { indicator: `${indicator} cấp xã` }],
    ['ranking', { indicator, comparator: 'top' as const }],
  ])('stay apart where the %s differs', (_, other) => {
    expect(row({ indicator: `${indicator} cấp huyện` }, other).filter(({ cells }) => cells.length > 1)).toEqual([])
  })

  it.each([
    ['tỷ đồng', 4500, 'triệu đồng', 4_700_000, 'different'],
    ['nghìn tỷ đồng', 4.5, 'tỉ đồng', 4500, 'same'],
    ['triệu đồng/người/năm', 50, 'nghìn đồng/người/năm', 50_000, 'same'],
    ['%', 1.6, '‰', 16, 'same'],
    ['người', 12_000, 'lao động', 20_000, 'different'],
    ['ha', 3, 'km2', 0.03, 'same'],
    ['nghìn ha', 9, 'ha', 9000, 'same'],
    ['1.000 người', 12, 'người', 12_000, 'same'],
    ['triệu lượt', 1.5, 'nghìn lượt', 1500, 'same'],
  ])('of one quantity in %s (%d) and %s (%d) stand in one row: %s', (unit, value, otherUnit, other, agreement) => {
    const rows = row({ indicator, unit, value }, { indicator, unit: otherUnit, value: other })
    expect(rows.map((one) => [one.agreement, one.cells.length])).toEqual([[agreement, 2]])
    expect(rows[0]!.cells.map(({ values: [one] }) => [one!.value, one!.unit])).toEqual([
      [value, unit],
      [other, otherUnit],
    ])
  })

  it.each([
    ['tỷ đồng', 'tỷ đồng/năm'],
    ['%', '%/năm'],
    ['ngày', 'ngày làm việc'],
    ['triệu đồng', 'triệu USD'],
    ['lượt', 'người'],
  ])('in %s and in %s stay apart', (unit, other) => {
    expect(row({ indicator, unit }, { indicator, unit: other })).toHaveLength(2)
  })

  it('of the communes are none of a plan that names no tier, those of the province are', () => {
    const [none, communes] = row({ indicator }, { indicator: `${indicator} cấp xã` })
    expect([none, communes].map((one) => one?.cells.length)).toEqual([1, 1])
    expect(none!.near).toMatchObject([{ rowId: communes!.id, differs: ['tier'] }])
    expect(none!.near![0]!.reason.vi).toContain('khác cấp: không nói cấp ↔ cấp xã')
    expect(row({ indicator }, { indicator: `${indicator} cấp tỉnh` })).toHaveLength(1)
    expect(row({ indicator }, { indicator: `${indicator} từ cấp tỉnh đến cấp xã` })).toHaveLength(1)
    expect(
      row({ indicator: `${indicator} cấp tỉnh` }, { indicator: `${indicator} từ cấp tỉnh đến cấp xã` }),
    ).toHaveLength(2)
  })

  it('of one indicator meet, whether a plan writes it out or not', () => {
    expect(
      row({ indicator: 'Tỷ lệ dân số tham gia BHYT' }, { indicator: 'Tỷ lệ người dân tham gia bảo hiểm y tế' }),
    ).toHaveLength(1)
    expect(row({ indicator: 'xã đạt chuẩn NTM' }, { indicator: 'Tỷ lệ xã đạt chuẩn nông thôn mới' })).toHaveLength(1)
    expect(row({ indicator: 'Tỷ lệ dân số tham gia BHYT' }, { indicator: 'Tỷ lệ dân số tham gia BHXH' })).toHaveLength(
      2,
    )
  })

  it('of a part, by its source, are none of the whole', () => {
    const money = (words: string) => ({ indicator: words, unit: 'tỷ đồng' })
    expect(row(money('thu ngân sách nhà nước'), money('thu ngân sách nhà nước từ phí, lệ phí'))).toHaveLength(2)
    expect(row(money('thu ngân sách từ phí, lệ phí'), money('thu ngân sách từ các khoản phí và lệ phí'))).toHaveLength(
      1,
    )
    expect(
      row({ indicator: 'thời gian trả kết quả' }, { indicator: 'thời gian trả kết quả từ khi nhận đủ hồ sơ' }),
    ).toHaveLength(1)
  })

  it('of one plan are two, and no conflict, where each says a word that the other lacks', () => {
    const within = (of: string, value: number) => ({
      indicator: `nộp báo cáo ${of} cho cơ quan tài chính và cơ quan thuế sau khi kết thúc ${of}`,
      unit: 'ngày',
      value,
    })
    const plan = { targets: [within('quý', 20), within('năm', 30)] }
    expect(compare({ id: 'a', ...plan }, { id: 'b', ...plan }).targets.map(({ agreement }) => agreement)).toEqual([
      'same',
      'same',
    ])
  })

  it('of another tier or grade, or of an index table, stand near it and never in it', () => {
    const software = 'có sử dụng phần mềm quản lý văn bản điều hành'
    const criterion = { code: '7.1.1', maximum: null }
    const { targets, criteria } = compare(
      {
        id: 'a',
        targets: [
          { indicator: `các sở và UBND cấp huyện ${software}`, value: 65 },
          { indicator: 'thủ tục cung cấp trực tuyến mức độ 3', value: 70 },
        ],
      },
      {
        id: 'b',
        targets: [
          { indicator: `UBND cấp xã ${software}`, value: 40 },
          { indicator: 'thủ tục cung cấp trực tuyến mức độ 4', value: 30 },
          { indicator: `các sở và UBND cấp huyện ${software}`, value: 90, criterion },
          { indicator: `UBND cấp xã ${software}`, value: 40, unit: 'đơn vị' },
        ],
      },
    )
    const all = [...targets, ...criteria]
    const nearOf = (id: string) =>
      all
        .find(({ cells }) => cells.some(({ values }) => values.some(({ recordId }) => recordId === id)))!
        .near?.map(({ rowId, differs }) => {
          const near = all.find((row) => row.id === rowId)!
          return `${near.cells[0]!.values[0]!.recordId} ${differs.join()}`
        })
    expect(all.every(({ cells }) => cells.length === 1)).toBe(true)
    expect(nearOf('a#g1')!.sort()).toEqual(['b#g1 tier', 'b#g3 table'])
    expect(nearOf('a#g2')).toEqual(['b#g2 grade'])
    expect(nearOf('b#g3')!.sort()).toEqual(['a#g1 table', 'b#g1 tier,table'])
    expect(nearOf('b#g4')).toBeUndefined()
    const [first] = targets.filter(({ cells }) => cells[0]!.columnId === 'a')
    expect([first!.level, first!.levels]).toEqual([null, ['province', 'district']])
    expect(first!.near!.find(({ differs }) => differs.includes('tier'))!.reason.vi).toContain(
      'khác cấp: cấp tỉnh, cấp huyện ↔ cấp xã',
    )
  })

  it.each([
    ['cập nhật vào cơ sở dữ liệu quốc gia, tại trụ sở, công sở', []],
    ['các sở có hộp thư', ['province']],
    ['cơ quan từ cấp huyện trở lên', ['province', 'district']],
    ['cơ quan từ cấp xã trở lên', ['province', 'district', 'commune']],
    ['kết nối từ cấp tỉnh đến cấp xã', ['province', 'district', 'commune']],
  ])('know the tiers of "%s"', (indicator, tiers) => {
    const { levels } = measuredOf({ indicator, subject: null, unit: '%', direction: null, comparator: 'eq' })
    expect([...levels]).toEqual(tiers)
  })

  it('stay apart where the grade differs', () => {
    const rows = row({ indicator: 'thủ tục cung cấp ở mức độ 3' }, { indicator: 'thủ tục cung cấp ở mức độ 4' })
    expect(rows).toHaveLength(2)
  })

  it('conflict where one plan states two values for one date', () => {
    const made = {
      id: 'a',
      targets: [
        { indicator, value: 80 },
        { indicator, value: 90 },
      ],
    }
    const { targets, diagnostics } = compare(made)
    expect(targets.map(({ agreement, conflictIds }) => [agreement, conflictIds])).toEqual([
      ['conflict', ['a#g1', 'a#g2']],
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('conflicting-values')
    const years = [
      { indicator, value: 80, due: '2030-12-31' },
      { indicator, value: 90, due: '2031-12-31' },
    ]
    expect(compare({ id: 'a', targets: years }).targets.map(({ agreement }) => agreement)).toEqual(['one-column'])
  })

  it('without a number are uncertain', () => {
    const [only] = row(
      { indicator, value: null, comparator: 'gt', direction: 'increase' },
      { indicator, direction: 'increase' },
    )
    expect([only!.agreement, only!.cells.map(({ state }) => state)]).toEqual(['unknown', ['uncertain', 'stated']])
  })

  it('of a table that is merely numbered are lined up by words, whatever their numbers', () => {
    const numbered = (code: string, words: string, value: number) => ({
      indicator: words,
      value,
      criterion: { code, maximum: null },
    })
    const { targets, criteria } = compare(
      { id: 'a', targets: [numbered('1', 'Tỷ lệ hộ nghèo', 5), numbered('2', 'Tỷ lệ che phủ rừng', 60)] },
      { id: 'b', targets: [numbered('1', 'Độ che phủ rừng', 62), numbered('2', 'Tỷ lệ đô thị hóa', 30)] },
    )
    expect(criteria).toEqual([])
    expect(targets.map(({ indicator: words, cells }) => [words, cells.length])).toEqual([
      ['Tỷ lệ che phủ rừng', 2],
      ['Tỷ lệ hộ nghèo', 1],
      ['Tỷ lệ đô thị hóa', 1],
    ])
    // one that has highest scores is an index
    const scored = compare({
      id: 'a',
      targets: [
        { indicator: 'Chỉ đạo điều hành', value: 9, criterion: { code: '1', maximum: 10 } },
        numbered('2', 'cơ quan được kiểm tra', 30),
      ],
    })
    expect([scored.targets.length, scored.criteria.length]).toEqual([0, 2])
  })

  it('of index tables are lined up by code and words, year by year', () => {
    const score = (code: string, words: string, value: number, due: string): MadeTarget => ({
      ...{ indicator: words, value, due, unit: 'điểm', criterion: { code, maximum: 2 } },
    })
    const { criteria } = compare(
      {
        id: 'a',
        targets: [
          score('1.1', 'Kế hoạch cải cách hành chính', 1, '2030-12-31'),
          score('1.1', 'Kế hoạch cải cách hành chính', 2, '2031-12-31'),
          score('1.2', 'Mức độ hài lòng', 1, '2030-12-31'),
        ],
      },
      {
        id: 'b',
        targets: [
          score('1.1', 'Kế hoạch CCHC năm', 1.5, '2032-12-31'),
          score('1.2', 'Kiểm tra công vụ', 1, '2032-12-31'),
        ],
      },
    )
    expect(
      criteria.map(({ criterion, cells }) => [
        criterion,
        cells.map(({ columnId, values }) => [columnId, values.map(({ value }) => value)]),
      ]),
    ).toEqual([
      [
        '1.1',
        [
          ['a', [1, 2]],
          ['b', [1.5]],
        ],
      ],
      ['1.2', [['a', [1]]]],
      ['1.2', [['b', [1]]]],
    ])
  })
})

describe('bodies', () => {
  it('meet their successors, and keep the names that the plans use', () => {
    const text = 'Triển khai chữ ký số'
    const { bodies } = compare(
      { id: 'a', year: 2007, tasks: [{ text, lead: [body('so-buu-chinh-vien-thong', 'Sở Bưu chính, Viễn thông')] }] },
      {
        id: 'b',
        year: 2014,
        tasks: [{ text, lead: [body('so-thong-tin-va-truyen-thong', 'Sở Thông tin và Truyền thông')] }],
      },
      { id: 'c', year: 2026, tasks: [{ text, lead: [body('so-khoa-hoc-va-cong-nghe', 'Sở Khoa học và Công nghệ')] }] },
    )
    expect(bodies).toHaveLength(1)
    expect(bodies[0]!.id).toBe('so-khoa-hoc-va-cong-nghe')
    expect(bodies[0]!.cells.map(({ columnId, names, leadIds }) => [columnId, names, leadIds])).toEqual([
      ['a', ['Sở Bưu chính, Viễn thông'], ['a#t1']],
      ['b', ['Sở Thông tin và Truyền thông'], ['b#t1']],
      ['c', ['Sở Khoa học và Công nghệ'], ['c#t1']],
    ])
    expect(bodies[0]!.lineage.map(({ name, since }) => [name, since])).toEqual([
      ['Sở Bưu chính, Viễn thông', '2008-05-01'],
      ['Sở Khoa học và Công nghệ', null],
      ['Sở Thông tin và Truyền thông', '2025-03-01'],
    ])
  })

  it('keep the own name of a newspaper, and are named by the register', () => {
    const lead = (text: string) => [body('bao-tinh', 'Báo tỉnh', { text })]
    const text = 'Đăng tin, bài về cải cách hành chính'
    const { bodies } = compare(
      {
        id: 'a',
        tasks: [
          { text, lead: lead('Báo Sơn Thuận') },
          { text, lead: lead('Báo ST') },
        ],
      },
      { id: 'b', tasks: [{ text, lead: lead('Báo Tỉnh') }] },
    )
    expect(bodies.map(({ name, cells }) => [name, cells.map(({ names }) => names)])).toEqual([
      ['Báo tỉnh', [['Báo Sơn Thuận', 'Báo tỉnh'], ['Báo tỉnh']]],
    ])
  })

  it('of a group are one, whether a plan calls them those of its province or not', () => {
    const group = (id: string, name: string) => body(id, name, { collective: true })
    const text = 'Thực hiện cơ chế tự chủ'
    const { bodies } = compare(
      { id: 'a', tasks: [{ text, lead: [group('cac-don-vi-su-nghiep', 'Các đơn vị sự nghiệp')] }] },
      {
        id: 'b',
        tasks: [
          { text, lead: [group('cac-don-vi-su-nghiep-thuoc-tinh', 'Các đơn vị sự nghiệp thuộc tỉnh')] },
          { text, lead: [group('cac-don-vi-su-nghiep-cap-tinh', 'Các đơn vị sự nghiệp cấp tỉnh')] },
        ],
      },
    )
    expect(bodies.map(({ name, cells }) => [name, cells.map(({ columnId }) => columnId).join()])).toEqual([
      ['Các đơn vị sự nghiệp', 'a,b'],
      ['Các đơn vị sự nghiệp cấp tỉnh', 'b'],
    ])
  })

  it('are those of the day of a plan that has none, told by its bodies', () => {
    const lead = (id: string, name: string): MadeTask => ({ text: 'Giao dự toán', lead: [body(id, name)] })
    const old = { id: 'a', year: 2019, tasks: [lead('so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư')] }
    const undated = (id: string, name: string): Made => ({
      id: 'b',
      tasks: [lead('so-tai-chinh', 'Sở Tài chính'), lead(id, name)],
    })
    const rowsWith = (id: string, name: string) =>
      compare(old, undated(id, name)).bodies.filter(({ lineage }) =>
        /so-(?:tai-chinh|ke-hoach)/.test(lineage.map((one) => one.id).join()),
      )
    expect(rowsWith('so-nong-nghiep-va-moi-truong', 'Sở Nông nghiệp và Môi trường')).toHaveLength(1)
    expect(rowsWith('so-tu-phap', 'Sở Tư pháp')).toHaveLength(2)
  })

  it('stand apart before they merge', () => {
    const lead = [body('so-ke-hoach-va-dau-tu', 'Sở Kế hoạch và Đầu tư'), body('so-tai-chinh', 'Sở Tài chính')]
    const bodiesOf = (year: number) => compare({ id: 'a', year, tasks: [{ text: 'Giao dự toán', lead }] }).bodies.length
    expect([bodiesOf(2019), bodiesOf(2026)]).toEqual([2, 1])
  })
})

describe('likeness', async () => {
  const plans = loaded(await documentsIn(fixtureFolder))
  const weights = new WordWeights()
  const words = plans.flatMap(({ tasks }) => tasks.map((task) => taskWords(task)))
  for (const { terms } of words) weights.count(terms)
  const tasks = words.map((read) => viewTask(read, weights, '2026-12-31'))
  const targets = plans.flatMap((plan) =>
    plan.targets.map((target) => viewTarget(target, targetTerms(target), weights)),
  )
  const pair = (count: number) => fc.tuple(fc.nat(count - 1), fc.nat(count - 1))

  it('is the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(pair(tasks.length), pair(targets.length), ([a, b], [x, y]) => {
        const task = taskLikeness(tasks[a]!, tasks[b]!)
        const target = targetLikeness(targets[x]!, targets[y]!)
        expect(taskLikeness(tasks[b]!, tasks[a]!)).toBeCloseTo(task, 10)
        expect(targetLikeness(targets[y]!, targets[x]!)).toBeCloseTo(target, 10)
        for (const score of [task, target]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
        const [left, right] = [targets[x]!.target, targets[y]!.target]
        expect(areMeasuredAlike(measuredOf(left), measuredOf(right))).toBe(
          areMeasuredAlike(measuredOf(right), measuredOf(left)),
        )
      }),
      { numRuns: 2000, seed: 5 },
    )
  })

  it('of any words is so too, and a text is like itself', () => {
    const syllables = fc.array(
      fc.constantFrom(...'rà soát thủ tục hành chính kiểm tra sở Nội vụ TTHC hoá hóa 100% ; . một cửa x'.split(' ')),
    )
    fc.assert(
      fc.property(syllables, syllables, (left, right) => {
        const [a, b] = [left.join(' '), right.join(' ')].map((text) => weights.weigh(termsOf(text))) as [never, never]
        expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 10)
        expect(containment(a, b)).toBeCloseTo(containment(b, a), 10)
        for (const score of [cosine(a, b), containment(a, b)]) expect(score >= 0 && score <= 1).toBe(true)
        if (termsOf(left.join(' ')).size > 0) expect(cosine(a, a)).toBeCloseTo(1, 10)
      }),
      { numRuns: 500, seed: 5 },
    )
  })

  it('is blind to spelling: tone marks, abbreviations, cited documents', () => {
    const key = (text: string) => [...termsOf(text)]
    expect(key('Đơn giản hoá TTHC theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ')).toEqual(
      key('đơn giản hóa thủ tục hành chính theo'),
    )
  })
})

describe('groups', () => {
  it('hold each text once, however texts are alike', () => {
    const texts = new WordWeights()
    const same = texts.weigh(new Map([['x', 1]]))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(100)), { minLength: 1, maxLength: 30 }), (made) => {
        const { groups, nearest } = groupAlike({
          texts: made.map(() => same),
          score: (a, b) => 1 - Math.abs(made[a]![1] - made[b]![1]) / 100,
          apart: (a, b) => made[a]![0] !== made[b]![0],
          plan: (a) => String(made[a]![0]),
          threshold: 0.8,
        })
        const members = groups.flatMap(({ centre, links }) => [centre, ...links.map(({ to }) => to)])
        expect(new Set(members).size).toBe(members.length)
        for (const member of members) expect(nearest.has(member)).toBe(false)
        for (const { centre, links } of groups) {
          const inside = new Set([centre, ...links.map(({ to }) => to)])
          for (const { from, score } of links) {
            expect(inside.has(from)).toBe(true)
            expect(score).toBeGreaterThanOrEqual(0.64)
          }
        }
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

describe('a comparison', async () => {
  const documents = await documentsIn(fixtureFolder)

  it('names a plan of no known year or province by what else is known of it', () => {
    const labels = (...made: Made[]) => compare(...made).columns.map(({ label }) => label.vi)
    expect(labels({ id: 'a', place: 'Sơn Thuận', year: 2030 })).toEqual(['Sơn Thuận 2030'])
    expect(labels({ id: 'a', place: 'Sơn Thuận', kind: 'CT' })).toEqual(['Chỉ thị Sơn Thuận'])
    expect(labels({ id: 'a', kind: 'CT' })).toEqual(['Chỉ thị (a.txt)'])
    expect(labels({ id: 'a', year: 2030 })).toEqual(['Kế hoạch (a.txt) 2030'])
    const twice = { place: 'Sơn Thuận', year: 2030 }
    expect(labels({ id: 'a', ...twice }, { id: 'b', ...twice })).toEqual([
      'Sơn Thuận 2030 · a.txt',
      'Sơn Thuận 2030 · b.txt',
    ])
  })

  it('does not depend on the order of its plans', () => {
    const whole = JSON.stringify(comparePlans(loaded(documents)))
    expect(JSON.stringify(comparePlans(loaded([...documents].reverse())))).toBe(whole)
    const turned = [...documents.slice(4), ...documents.slice(0, 4)]
    expect(JSON.stringify(comparePlans(loaded(turned)))).toBe(whole)
  })

  it('of one plan is a report on it, of none an empty one', () => {
    const { plans, tasks, diagnostics, measures } = comparePlans(loaded(documents.slice(5, 6)))
    expect(plans).toHaveLength(1)
    expect(tasks.groups).toEqual([])
    expect(tasks.unmatched).toHaveLength(plans[0]!.counts.tasks)
    expect(measures[0]!.tasks.count).toBe(plans[0]!.counts.tasks)
    expect(diagnostics.map(({ code }) => code)).toContain('one-plan')
    expect(comparePlans([])).toMatchObject({ plans: [], columns: [], matrix: [], records: {} })
  })
})
