import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentProvinces, findProvince, formerProvinces, readProvince } from '../../normalizers/provinces/index.js'
import { provinceRef } from '../../schema/values.js'

describe('the registers', () => {
  it('hold 63 former and 34 current provinces with codes of their own', () => {
    for (const [provinces, count] of [
      [formerProvinces, 63],
      [currentProvinces, 34],
    ] as const) {
      expect(provinces).toHaveLength(count)
      expect(new Set(provinces.map((province) => province.code)).size).toBe(count)
      expect(new Set(provinces.map((province) => province.name)).size).toBe(count)
    }
  })

  it('let every former province become a current one, and every current one come from some', () => {
    const current = new Set(currentProvinces.map((province) => province.code))
    for (const { became } of formerProvinces) expect(current).toContain(became)
    expect(new Set(formerProvinces.map((province) => province.became))).toEqual(current)
  })

  it('merge 52 provinces into 23 and leave 11 alone', () => {
    const merged = formerProvinces.filter((province) => province.merged)
    expect(merged).toHaveLength(52)
    expect(new Set(merged.map((province) => province.became)).size).toBe(23)
    for (const { code, became } of formerProvinces.filter((province) => !province.merged)) expect(became).toBe(code)
  })

  it('have 5 centrally-run cities before and 6 now', () => {
    expect(formerProvinces.filter((province) => province.city).map((province) => province.code)).toHaveLength(5)
    expect(currentProvinces.filter((province) => province.city).map((province) => province.code)).toHaveLength(6)
  })
})

const since = '2025-07-01'

describe('readProvince', () => {
  it.each([
    ['Hà Nam', '2019-06-05', '35', 'Hà Nam', { code: '37', name: 'Ninh Bình', since }],
    ['Đồng Tháp', null, '87', 'Đồng Tháp', { code: '82', name: 'Đồng Tháp', since }],
    ['Hưng Yên', '2014-01-02', '33', 'Hưng Yên', { code: '33', name: 'Hưng Yên', since }],
    ['Hưng Yên', '2025-08-01', '33', 'Hưng Yên', null],
    ['Đồng Tháp', '2025-12-01', '82', 'Đồng Tháp', null],
    ['tỉnh Phú Yên', '2025-06-30', '54', 'Phú Yên', { code: '66', name: 'Đắk Lắk', since }],
    ['Đăk Lăk', '2012-01-01', '66', 'Đắk Lắk', { code: '66', name: 'Đắk Lắk', since }],
    ['Bà Rịa – Vũng Tàu', '2007-01-01', '77', 'Bà Rịa - Vũng Tàu', { code: '79', name: 'Hồ Chí Minh', since }],
    ['TP. HCM', '2020-01-01', '79', 'Hồ Chí Minh', { code: '79', name: 'Hồ Chí Minh', since }],
    ['Thành phố Hà Nội', '2020-01-01', '01', 'Hà Nội', null],
    ['Nghệ An', null, '40', 'Nghệ An', null],
    ['Thừa Thiên - Huế', '2024-12-31', '46', 'Thừa Thiên Huế', null],
    ['Thừa Thiên Huế', '2025-01-01', '46', 'Huế', null],
    ['Hoà Bình', '2011-01-01', '17', 'Hòa Bình', { code: '25', name: 'Phú Thọ', since }],
    ['HƯNG YÊN', '2014-01-02', '33', 'Hưng Yên', { code: '33', name: 'Hưng Yên', since }],
    ['Hung Yen', '2014-01-02', '33', 'Hưng Yên', { code: '33', name: 'Hưng Yên', since }],
  ])('%s on %s', (name, issuedOn, code, asOf, successor) => {
    const province = readProvince(name, issuedOn)
    expect(province).toEqual({ code, name: asOf, successor })
    provinceRef.parse(province)
  })

  it('knows no other names', () => {
    for (const name of ['Thăng Long', '', 'tỉnh', 'Hà']) expect(readProvince(name, null)).toBeNull()
  })

  it('reads every name of the registers as itself', () => {
    for (const { name, code } of formerProvinces) expect(readProvince(name, '2020-01-01')).toMatchObject({ name, code })
    for (const { name, code } of currentProvinces)
      expect(readProvince(name, '2025-07-01')).toMatchObject({ name, code })
  })
})

describe('findProvince', () => {
  it.each([
    ['Hung Yên, ngày 03 tháng 5 năm 2012', 'Hưng Yên', false],
    ['ỦY BAN NHÂN DÂN TỈNH BÀ RỊA – VŨNG TÀU', 'Bà Rịa - Vũng Tàu', false],
    ['UBND TP.HCM', 'Hồ Chí Minh', true],
    ['của tỉnh Thừa Thiên - Huế năm 2015', 'Thừa Thiên Huế', false],
    ['ở Hà Nội, Sở Y tế tỉnh Yên Bái họp', 'Yên Bái', false],
    ['Báo Sóc Trăng', 'Sóc Trăng', false],
    ['tỉnh Đak Lak', 'Đắk Lắk', false],
    ['thành phố Hải Phòng', 'Hải Phòng', true],
  ])('%s', (text, name, city) => {
    const found = findProvince(text, null)!
    expect(found).toMatchObject({ name, city })
    expect(readProvince(text.slice(found.start, found.end), null)?.name).toBe(name)
  })

  it('finds none in common words and persons', () => {
    for (const text of ['vì hòa bình', 'gương Hồ Chí Minh', 'Hung Yên tiến', 'bến tre xanh', '']) {
      expect(findProvince(text, null)).toBeNull()
    }
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        findProvince(text, null)
        readProvince(text, '2020-01-01')
      }),
    )
  })
})
