import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../../comparison/compare-plans.js'
import { reportPage, scriptSafeJson } from '../../../output/report/page.js'
import { boundComparison, halved, PAGE_BOUNDS } from '../../../output/report/page-bounds.js'
import { pageData } from '../../../output/report/page-data.js'
import { recordMark } from '../../../output/report/page-records.js'
import type { Comparison } from '../../../schema/index.js'
import { madePlan } from '../../comparison/made-plan.js'
import { pathOf } from '../../house/project-files.js'
import { hostileWords, inventedComparison } from './invented-comparison.js'
import { fold, holds, mark, type PageModel, readModel, say, speak, spread, valueWords } from './page-modules.js'

const comparison = inventedComparison({ plans: 5, hostile: true })

/** What the page makes of a comparison: its data written, read from the page, and decoded. */
function modelOf(whole: Comparison): PageModel {
  return readModel(JSON.parse(scriptSafeJson(pageData(whole, []))))
}

const idsOf = (model: PageModel, places: readonly number[]) => places.map((place) => model.records[place]!.id).sort()

describe('the data of the page', () => {
  const model = modelOf(comparison)

  it('give back every cell of the matrix', () => {
    for (const cell of comparison.matrix) {
      const column = comparison.columns.findIndex(({ id }) => id === cell.columnId)
      const area = comparison.areas.findIndex(({ id }) => id === cell.areaId)
      const found = (kind: Parameters<PageModel['find']>[0]) => idsOf(model, model.find(kind, column, area))
      expect(found('tasks')).toEqual([...cell.taskIds].sort())
      expect(found('targets')).toEqual([...cell.targetIds].sort())
      expect(found('criteria')).toEqual([...cell.criterionIds].sort())
      expect(found('duties')).toEqual([...cell.responsibilityIds].sort())
    }
  })

  it('give back every figure of the measures', () => {
    expect(mark).toEqual(recordMark)
    for (const measure of comparison.measures) {
      const column = comparison.columns.findIndex(({ id }) => id === measure.columnId)
      const area = measure.areaId === null ? null : comparison.areas.findIndex(({ id }) => id === measure.areaId)
      const found = (marks: number) => idsOf(model, model.find('tasks', column, area, marks))
      expect(found(0)).toEqual([...measure.tasks.ids].sort())
      for (const key of ['oneLead', 'deadline', 'product', 'money'] as const) {
        expect(found(mark[key]), key).toEqual([...measure[key].ids].sort())
      }
      expect(idsOf(model, model.find('targets', column, area, mark.numbered))).toEqual(
        [...measure.numberedTargets.ids].sort(),
      )
    }
  })

  it('count once what a plan says twice, and show both places', () => {
    const job = 'Khảo sát mức độ hài lòng của người dân về dịch vụ công'
    const indicator = 'cán bộ, công chức của các sở có hộp thư điện tử'
    const whole = comparePlans([
      madePlan({
        id: 'a',
        tasks: [{ text: job }, { text: job, row: true, end: '2030-06-30' }],
        targets: [{ indicator }, { indicator, origin: 'table', due: '2030-12-31' }],
      }),
    ])
    const one = modelOf(whole)
    expect(idsOf(one, one.find('tasks', 0, null))).toEqual(['a#t2'])
    expect(idsOf(one, one.find('targets', 0, null))).toEqual(['a#g2'])
    expect(idsOf(one, one.find('restated', 0, null))).toEqual(['a#g1', 'a#t1'])
    expect(pageData(whole, []).totals).toMatchObject({ tasks: 1, targets: 1, unmatched: 1 })
    const [task, by] = pageData(whole, []).restated[0]!
    expect([task, ...by].map((place) => one.records[place]!.id)).toEqual(['a#t1', 'a#t2'])
  })

  it('carry the words of each record and of its fields', () => {
    for (const record of model.records) {
      const source = comparison.records[record.id]!
      expect(record.text).toBe(source.text)
      const quotes = source.evidence.flatMap(({ quote }) => quote ?? [])
      expect(record.evidence.flatMap(({ quote }) => quote ?? [])).toEqual(quotes)
    }
  })
})

describe('the page', () => {
  it('know what is near a target, as far as the page shows it, and the last days of targets', () => {
    const plan = (id: string, tier: string) =>
      madePlan({ id, targets: [{ indicator: `${tier} có phần mềm quản lý văn bản`, due: '2031-06-30' }] })
    const whole = comparePlans([plan('a', 'các sở'), plan('b', 'UBND cấp xã')])
    const [first, second] = modelOf(whole).targets
    expect(first!.near).toEqual([expect.objectContaining({ which: 'targets', place: 1, differs: ['tier'] })])
    expect(second!.near[0]!.place).toBe(0)
    expect([first!.levels, second!.levels]).toEqual([['province'], ['commune']])
    expect(modelOf(whole).records.map(({ quarter }) => quarter)).toEqual([1, 1])
    expect(pageData(whole, []).quarters).toEqual(['2031-Q2'])
    expect(pageData(whole, []).totals.targetRows).toMatchObject({ shared: 0, single: 2, near: 2 })
    const { view } = boundComparison(whole, { ...PAGE_BOUNDS, columns: 1 })
    const alone = readModel(JSON.parse(scriptSafeJson(pageData(view, [], whole))))
    expect(alone.targets.map(({ near }) => near)).toEqual([[]])
  })

  it('holds no word of a document that could end its script', async () => {
    const page = await reportPage(comparison)
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page.match(/<\/script/g)).toHaveLength(2)
    expect(page).not.toContain('<img')
    expect(page).not.toMatch(/[\u2028\u2029]/)
    expect(page).toContain('\\u003c/script>')
    expect(JSON.parse(scriptSafeJson({ hostileWords }))).toEqual({ hostileWords })
  })

  it('is the same for the same comparison', async () => {
    expect(await reportPage(comparison)).toBe(await reportPage(inventedComparison({ plans: 5, hostile: true })))
  })

  it('names nothing of the outer world', async () => {
    const page = await reportPage(inventedComparison({ plans: 3 }))
    const addresses = [...page.matchAll(/\b(?:https?:)?\/\/[\w.-]+/g)].map(([address]) => address)
    expect(addresses.filter((address) => address.startsWith('http') && address !== 'http://www.w3.org')).toEqual([])
    expect(page).toContain("default-src 'none'")
  })

  it('of a thousand plans stays under 3 MB and says what it leaves out', async () => {
    const page = await reportPage(inventedComparison({ plans: 1_000, tasks: 3 }))
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
    expect(page).toContain('{"table":"columns","shown":24,"of":1000}')
  }, 30_000)

  it('of few plans with very many records shows fewer of them', async () => {
    const page = await reportPage(inventedComparison({ plans: 24, tasks: 400 }))
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000)
    expect(page).toMatch(/"leftOut":\[\{"table":"columns","shown":\d+,"of":24\}/)
  }, 30_000)

  it('has sound types', () => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const run = () => execFileSync(process.execPath, [tsc, '-p', pathOf('output/report/page')], { encoding: 'utf8' })
    expect(run).not.toThrow()
  }, 60_000)
})

describe('a bounded view', () => {
  it('keeps nothing that points to a plan which is not shown', () => {
    const whole = inventedComparison({ plans: 40 })
    const { view, leftOut } = boundComparison(whole, { ...halved(PAGE_BOUNDS), groups: 7 })
    const shown = new Set(view.columns.map(({ id }) => id))
    expect(shown.size).toBe(12)
    const rows = [...view.targets, ...view.tasks.groups, ...view.bodies]
    for (const cell of rows.flatMap<{ columnId: string }>(({ cells }) => cells)) expect(shown).toContain(cell.columnId)
    const documents = new Set(view.plans.map(({ documentId }) => documentId))
    for (const { to } of view.tasks.groups.flatMap(({ links }) => links))
      expect(documents).toContain(whole.records[to]!.documentId)
    expect(leftOut).toContainEqual({ table: 'groups', shown: 7, of: whole.tasks.groups.length })
  })

  it('is the whole where it fits', () => {
    expect(boundComparison(comparison, PAGE_BOUNDS)).toEqual({ view: comparison, leftOut: [] })
  })
})

describe('changes over the years on a page', () => {
  const indicator = (n: number) => `tỷ lệ hồ sơ trực tuyến của lĩnh vực ${'abcdefghij'[n]}`.repeat(2)
  const plan = (id: string, place: string, year: number, value: number) =>
    madePlan({
      ...{ id, place, year },
      targets: [0, 1, 2, 3].map((n) => ({ indicator: indicator(n), value: n === 3 ? value : 50 })),
      tasks: [{ text: `Cấp chữ ký số cho lãnh đạo ${id}` }],
    })
  const whole = comparePlans([
    plan('a', 'Sơn Thuận', 2030, 60),
    plan('b', 'Sơn Thuận', 2031, 70),
    plan('c', 'Hà Trung', 2030, 60),
    plan('d', 'Hà Trung', 2031, 40),
  ])

  it('are cut alike for every province, what moved first, and counted in full', () => {
    const bounds = { ...PAGE_BOUNDS, changes: 4 }
    const { view } = boundComparison(whole, bounds)
    expect(view.years.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      ['lowered', 'kept'],
      ['raised', 'kept'],
    ])
    const { years } = pageData(view, [], whole)
    const inFull = (place: number) => whole.years[place]!.changes
    for (const [i, { totals }] of years.entries()) {
      expect(totals.of).toBe(inFull(i).length)
      expect(totals.kinds.kept).toBe(inFull(i).filter(({ kind }) => kind === 'kept').length)
      expect(totals.met).toBe(
        inFull(i).filter(({ earlierIds, laterIds }) => earlierIds.length * laterIds.length > 0).length,
      )
    }
    expect(years[0]!.totals.of).toBeGreaterThan(4)
  })
})

describe('a column of several plans', () => {
  const plan = (id: string, place: string, year: number) =>
    madePlan({ id, place, year, targets: [{ indicator: 'hồ sơ giải quyết đúng hạn', value: 90 }] })
  const plans = [plan('a', 'Sơn Thuận', 2030), plan('b', 'Sơn Thuận', 2031), plan('c', 'Hà Trung', 2030)]
  const names = (all: typeof plans, by: 'province' | 'year' | 'document') => {
    const model = modelOf(comparePlans(all, { by }))
    return model.records.map(({ id }, place) => `${id.slice(0, 1)} ${model.planOf(place)}`.trim()).sort()
  }

  it('says of each value which plan has it', () => {
    expect(names(plans, 'province')).toEqual(['a 2030', 'b 2031', 'c'])
    expect(names(plans, 'year')).toEqual(['a Sơn Thuận', 'b', 'c Hà Trung'])
    expect(names(plans, 'document')).toEqual(['a', 'b', 'c'])
    expect(names([...plans, plan('d', 'Sơn Thuận', 2030)], 'province')).toEqual([
      'a 2030 · a.txt',
      'b 2031',
      'c',
      'd 2030 · d.txt',
    ])
  })
})

describe('words and marks of the page', () => {
  it('have the English singular', () => {
    speak('en')
    expect([say('n-tasks', { n: '1' }), say('n-tasks', { n: '2' }), say('n-tasks', { n: '1,001' })]).toEqual([
      '1 task',
      '2 tasks',
      '1,001 tasks',
    ])
    speak('vi')
    expect(say('n-tasks', { n: '1' })).toBe('1 nhiệm vụ')
  })

  it.each([
    [{ comparator: 'top', value: 30, unit: 'tỉnh, thành phố' }, null, 'nhóm 30 tỉnh, thành phố dẫn đầu'],
    [{ comparator: 'top', value: 30, unit: null }, null, 'nhóm 30 dẫn đầu'],
    [{ comparator: 'eq', value: 1.5, unit: '%/năm' }, 'decrease', 'giảm 1,5%/năm'],
    [{ comparator: 'lte', value: 3, unit: 'ngày làm việc' }, null, '≤ 3 ngày làm việc'],
  ])('tell a value: %j', (value, direction, said) => {
    expect(valueWords({ most: null, ...value }, direction)).toBe(said)
  })

  it('never hide one mark behind another', () => {
    expect(spread([100, 200, null])).toEqual([0, 0, 0])
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 60 })), { maxLength: 6 }), (xs) => {
        const shifts = spread(xs)
        for (const [i, a] of xs.entries()) {
          for (const [j, b] of xs.entries()) {
            if (i < j && a !== null && a === b) expect(Math.abs(shifts[i]! - shifts[j]!)).toBeGreaterThanOrEqual(5)
          }
          expect(Math.abs(shifts[i]!)).toBeLessThanOrEqual(16)
        }
      }),
    )
  })
})

describe('the search of the page', () => {
  it('finds words with or without marks', () => {
    expect(fold('Đồng Tháp – ĐẮK LẮK')).toBe('dong thap – dak lak')
    expect(fold('Hoà'.normalize('NFD'))).toBe('hoa')
    expect(holds(fold('Rà soát thủ tục hành chính'), 'thu tuc RÀ')).toBe(true)
    expect(holds(fold('Rà soát thủ tục hành chính'), 'thuế')).toBe(false)
  })

  it('folds a word and its parts alike', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => fold(fold(words)) === fold(words)))
  })
})
