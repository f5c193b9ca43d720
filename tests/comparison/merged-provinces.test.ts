import { describe, expect, it } from 'vitest'
import { choosePlans } from '../../comparison/choose-plans.js'
import { comparePlans } from '../../comparison/compare-plans.js'
import { lineageOf, mergerOf } from '../../comparison/province-lineage.js'
import { currentProvinces, formerProvinces, readProvince } from '../../normalizers/provinces/index.js'
import { comparison as comparisonShape } from '../../schema/index.js'
import { type Made, madePlan } from './made-plan.js'

const job = 'Khảo sát mức độ hài lòng của người dân'
const plan = (province: string, year: number, made: Partial<Made> = {}) =>
  madePlan({
    id: `${province}-${year}`,
    province,
    year,
    issuedOn: `${year}-01-15`,
    tasks: [{ text: job }],
    ...made,
  })

const yearsOf = (...plans: ReturnType<typeof plan>[]) =>
  comparePlans(plans).years.map(({ territory, succession, earlier, later }) =>
    [succession?.earlier.name ?? territory.name, earlier.label, succession ? '⇒' : '→', territory.id, later.label].join(
      ' ',
    ),
  )

describe('over the merger of 2025', () => {
  it('a province of before stands beside its successor, and is never called the same', () => {
    const comparison = comparePlans([plan('Hà Nam', 2019), plan('Ninh Bình', 2026)])
    expect(comparisonShape.safeParse(comparison).error).toBeUndefined()
    expect(comparison.plans.map(({ territory }) => territory?.id)).toEqual(['ha-nam', 'ninh-binh-2025'])
    const [years] = comparison.years
    expect(years!.territory).toEqual({ id: 'ninh-binh-2025', name: 'Ninh Bình' })
    expect(years!.succession).toEqual({
      earlier: { id: 'ha-nam', name: 'Hà Nam' },
      formers: ['Hà Nam', 'Nam Định', 'Ninh Bình'],
      since: '2025-07-01',
      source: '202/2025/QH15',
    })
    expect(years!.changes.map(({ kind }) => kind)).toEqual(['kept'])
    const told = comparison.diagnostics.find(({ code }) => code === 'province-merged')!
    expect(told.message.vi).toContain('Hà Nam là một phần của Ninh Bình (hợp nhất Hà Nam, Nam Định và Ninh Bình')
  })

  it('a name that stayed is another province after it', () => {
    expect(
      yearsOf(plan('Hưng Yên', 2014), plan('Hưng Yên', 2019), plan('Hưng Yên', 2026), plan('Hưng Yên', 2027)),
    ).toEqual([
      'Hưng Yên 2014 → hung-yen 2019',
      'Hưng Yên 2019 ⇒ hung-yen-2025 2026',
      'Hưng Yên 2026 → hung-yen-2025 2027',
    ])
    const { columns } = comparePlans([plan('Hưng Yên', 2014), plan('Hưng Yên', 2026)], { by: 'province' })
    expect(columns.map(({ id, label }) => `${id}: ${label.vi}`)).toEqual([
      'hung-yen: Hưng Yên (đến 30/6/2025)',
      'hung-yen-2025: Hưng Yên (từ 01/7/2025)',
    ])
  })

  it('each of several provinces stands beside the one that they became', () => {
    expect(
      yearsOf(plan('Nam Định', 2024), plan('Hà Nam', 2019), plan('Ninh Bình', 2026), plan('Thái Bình', 2020)),
    ).toEqual(['Hà Nam 2019 ⇒ ninh-binh-2025 2026', 'Nam Định 2024 ⇒ ninh-binh-2025 2026'])
  })

  it('a province that no merger touched goes on, also under a new name', () => {
    expect(yearsOf(plan('Nghệ An', 2024), plan('Nghệ An', 2026))).toEqual(['Nghệ An 2024 → nghe-an 2026'])
    expect(yearsOf(plan('Thừa Thiên Huế', 2024), plan('Huế', 2026))).toEqual(['Huế 2024 → hue 2026'])
  })

  it('a plan without a day is of the province that its years and its name allow', () => {
    const of = (name: string, year: number | null) => lineageOf(readProvince(name, null)!, null, year).territory.id
    expect([of('Hưng Yên', 2026), of('Hưng Yên', 2025), of('Hưng Yên', null)]).toEqual([
      'hung-yen-2025',
      'hung-yen',
      'hung-yen',
    ])
    // there was no Hà Nam any more
    expect(of('Hà Nam', 2026)).toBe('ha-nam')
  })

  it('knows what became of each: 52 provinces of 63 became 23 of 34', () => {
    const ended = formerProvinces.filter(({ name }) => mergerOf(name) !== null)
    expect([ended.length, formerProvinces.length]).toEqual([52, 63])
    expect(new Set(ended.map(({ name }) => mergerOf(name)!.successor.id)).size).toBe(23)
    expect(currentProvinces).toHaveLength(34)
  })
})

describe('the filter of provinces', () => {
  const haNam = plan('Hà Nam', 2019)
  const ninhBinh = plan('Ninh Bình', 2026)
  const old = plan('Ninh Bình', 2014)
  const hungYen = plan('Hưng Yên', 2026)
  const choose = (name: string, ...all: ReturnType<typeof plan>[]) => {
    const { plans, filter } = choosePlans(all, { provinces: [name] })
    return { ids: plans.map(({ documentId }) => documentId), filter, comparison: comparePlans(plans, { filter }) }
  }

  it('of a province that became another takes its successor too, and says so', () => {
    const { ids, filter, comparison } = choose('ha nam', haNam, ninhBinh, old, hungYen)
    expect(ids).toEqual(['Hà Nam-2019', 'Ninh Bình-2026'])
    expect(filter.provinces).toEqual(['Hà Nam'])
    expect(comparison.diagnostics.map(({ code }) => code)).toContain('province-merged')
    const alone = choose('Hà Nam', ninhBinh, hungYen)
    expect(alone.ids).toEqual(['Ninh Bình-2026'])
    expect(alone.filter.provinces).toEqual(['Hà Nam'])
    expect(alone.comparison.diagnostics.find(({ code }) => code === 'province-merged')?.message.en).toContain(
      'Hà Nam is a part of Ninh Bình',
    )
  })

  it('of a province that was formed takes those before it where it has a plan itself', () => {
    expect(choose('Ninh Bình', haNam, ninhBinh, old, hungYen).ids).toEqual([
      'Hà Nam-2019',
      'Ninh Bình-2026',
      'Ninh Bình-2014',
    ])
    expect(choose('Ninh Bình', haNam, old).ids).toEqual(['Ninh Bình-2014'])
  })

  it('knows both names of Huế', () => {
    expect(choose('Thừa Thiên Huế', plan('Huế', 2026), haNam).ids).toEqual(['Huế-2026'])
  })

  it('says what became of a province that has no plan', () => {
    expect(() => choose('Hà Nam', hungYen)).toThrow()
    try {
      choose('Hà Nam', hungYen)
    } catch (error) {
      const { reason } = error as { reason: { vi: string } }
      expect(reason.vi).toMatch(
        /^--province Hà Nam: không có kế hoạch nào của tỉnh này\. Có: Hưng Yên\. Từ 01\/7\/2025, Hà Nam/,
      )
    }
  })
})
