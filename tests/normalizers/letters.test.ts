import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf, bounded, compareKey, searchKey, slug } from '../../normalizers/letters.js'

describe('letters', () => {
  it.each([
    ['Uỷ ban nhân dân', 'Ủy ban Nhân dân'],
    ['xã hội hoá', 'xã hội hóa'],
    ['Quí IV', 'quý iv'],
    ['kĩ thuật', 'kỹ thuật'],
    ['tỉ lệ', 'Tỷ lệ'],
    ['khoẻ', 'khỏe'],
  ])('%s and %s are the same words', (a, b) => {
    expect(compareKey(a)).toBe(compareKey(b))
  })

  it.each([
    ['thúi', 'thúy'],
    ['tài', 'tại'],
    ['tai', 'tay'],
    ['hai', 'hay'],
    ['phần đầu', 'phấn đấu'],
  ])('%s and %s are not', (a, b) => {
    expect(compareKey(a)).not.toBe(compareKey(b))
  })

  it('drops marks for searching and ids', () => {
    expect(searchKey('Đồng Tháp – Nghệ An')).toBe('dong thap – nghe an')
    expect(slug('Bà Rịa - Vũng Tàu')).toBe('ba-ria-vung-tau')
  })

  it('keeps the length of the text, so that places stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const text = raw.normalize('NFC')
        expect(compareKey(text)).toHaveLength(text.length)
        expect(searchKey(text)).toHaveLength(text.length)
      }),
    )
  })

  it('bounds words by Unicode letters', () => {
    const pattern = new RegExp(bounded(anyOf(['năm', 'quý'])), 'giu')
    expect('trong năm nay'.match(pattern)).toEqual(['năm'])
    expect('nămư quýt'.match(pattern)).toBeNull()
  })
})
