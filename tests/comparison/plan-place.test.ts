import { describe, expect, it } from 'vitest'
import { choosePlans } from '../../comparison/choose-plans.js'
import { comparePlans } from '../../comparison/compare-plans.js'
import { loadPlan } from '../../comparison/load-plan.js'
import type { PlanDocument } from '../../schema/index.js'
import { body, madeDocument } from './made-plan.js'

const load = (id: string, more: Partial<PlanDocument>, province?: string) =>
  loadPlan(
    { ...madeDocument({ id, place: 'Hà Nội', ...(province !== undefined && { province }) }), ...more },
    { run: 'run' },
  )

describe('whose plan a document is', () => {
  it('of a central body it is not of the city that it was issued in', () => {
    const issuer = body('thu-tuong-chinh-phu', 'Thủ tướng Chính phủ', { level: 'central' })
    expect(load('2012-ct-07-7e58818d', { issuer }).territory).toEqual({
      id: 'thu-tuong-chinh-phu',
      name: 'Thủ tướng Chính phủ',
    })
    expect(load('2003-28-71556662', { symbol: '28/2003/NĐ-CP' }).territory?.name).toBe('Chính phủ')
    const ministry = load('ha-noi-2001-13-c68e6bb9', { symbol: '13/2001/TT-BTC' }, 'Hà Nội')
    expect(ministry.territory?.id).toBe('bo-tai-chinh')
    expect(load('2022-kh-5', { symbol: '5/KH-BNV' }).territory?.name).toBe('Bộ Nội vụ')
    expect(load('2001-13-c', { symbol: '13/2001/TT-BXYZ' }).territory?.name).toBe('Trung ương (BXYZ)')
    expect(load('2022-kh-6', { symbol: '6/KH-UBND' }).territory?.name).toBe('Hà Nội')
    const city = load('ha-noi-2025-kh-310-5e712895', { symbol: '310/KH-UBND' }, 'Hà Nội')
    expect(choosePlans([ministry, city], { provinces: ['ha noi'] }).plans).toEqual([city])
  })

  it('of no known province it is of that which its title or place names', () => {
    expect(load('a', { title: 'CẢI CÁCH HÀNH CHÍNH TỈNH SƠN THUẬN NĂM 2030' }).territory?.id).toBe('son-thuan')
    expect(load('a', {}).territory?.id).toBe('ha-noi')
  })
})

describe('the years of a plan', () => {
  it.each<[string, Partial<PlanDocument>, { from: number; to: number } | null]>([
    ['a', { period: { from: 2026, to: 2030 }, issuedOn: '2025-12-01' }, { from: 2026, to: 2030 }],
    // `đến năm 2030`: from its issue on
    ['a', { period: { from: null, to: 2030 }, issuedOn: '2025-11-24' }, { from: 2025, to: 2030 }],
    ['a', { period: { from: null, to: 2030 } }, { from: 2030, to: 2030 }],
    ['a', { period: { from: 2019, to: null }, issuedOn: '2018-12-28' }, { from: 2019, to: 2019 }],
    ['a', { issuedOn: '2025-11-24' }, { from: 2025, to: 2025 }],
    // a day written by hand is not known; the printed year is
    ['quang-ngai-2018-ct-823f220f', {}, { from: 2018, to: 2018 }],
    ['kh-2018-823f220f', { number: '2018' }, null],
    ['2018-823f220f', { number: '2018', kind: { code: 'OTHER', label: 'Thông báo' } }, null],
    ['hung-yen-ct-0af99a34', {}, null],
  ])('%s %j', (id, more, years) => {
    expect(load(id, more, id.startsWith('quang-ngai') ? 'Quảng Ngãi' : undefined).period).toEqual(years)
  })
})

describe('one document in several files', () => {
  const files = (...more: Partial<PlanDocument>[]) =>
    comparePlans(
      more.map((one, i) =>
        load(`d${i}`, {
          issuedOn: '2030-01-12',
          ...one,
          source: { ...madeDocument({ id: 'a' }).source, path: `f${i}` },
        }),
      ),
    )
      .diagnostics.filter(({ code }) => code === 'perhaps-same')
      .map(({ message }) => message.en)

  it('is told by its number, or by its subject', () => {
    expect(files({ symbol: '41/KH-UBND' }, { symbol: '41/KH-UBND' })).toEqual([
      '"41/KH-UBND" is in 2 files (f0, f1), perhaps one document: jobs and targets that these share are its own. Keep one of the files.',
    ])
    expect(files({ symbol: '13/2001/TT-BTC', place: null }, { symbol: '13/2001/TT-BTC' })).toHaveLength(1)
    const title = 'Cải cách hành chính tỉnh Sơn Thuận năm 2030'
    expect(files({ title }, { title: title.toUpperCase() })).toHaveLength(1)
  })

  it('is not another year, another place or another subject', () => {
    const symbol = '41/KH-UBND'
    expect(files({ symbol }, { symbol, issuedOn: '2031-01-12' })).toEqual([])
    expect(files({ symbol }, { symbol, place: 'Sơn Thuận' })).toEqual([])
    expect(files({ symbol }, { symbol: '42/KH-UBND' })).toEqual([])
    expect(files({}, {})).toEqual([])
  })
})
