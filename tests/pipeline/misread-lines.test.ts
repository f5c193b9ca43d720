import { describe, expect, it } from 'vitest'
import { misreadKind, misreadOffice } from '../../pipeline/outline/misread-lines.js'

describe('short lines in capitals that were read badly', () => {
  it.each([
    ['CHỈTHỊ -', 'CT'],
    ['CHÍ THỊ', 'CT'],
    ["CHỈTHL '", 'CT'],
    ['KẾ HOACH', 'KH'],
    ['KÊHOẠCH', 'KH'],
    ['QUYẾTĐỊNH', 'QĐ'],
  ])('%s names the kind %s', (text, code) => {
    expect(misreadKind(text)?.code).toBe(code)
  })

  it.each(['TỈNH QUẢNG NGÃI', 'Chỉ thị', 'KẾ HOẠCH NĂM 2021', 'MỤC TIÊU', 'PHỤ LỤC', 'CHỈ', 'SỞ NỘI VỤ'])(
    '%s names none',
    (text) => {
      expect(misreadKind(text)).toBeNull()
    },
  )

  it('knows an office whose space is lost, and not one whose beginning is', () => {
    expect(misreadOffice('CHỦTỊCH „')).toEqual({ office: 'CHỦ TỊCH' })
    expect(misreadOffice('PHÓ CHỦTỊCH')).toEqual({ office: 'PHÓ CHỦ TỊCH' })
    expect(misreadOffice('*Ủ TỊCH')).toEqual({ office: null })
    for (const text of ['TỊCH', 'Chủ tịch', 'UBND TỈNH', 'ĐỐC']) expect(misreadOffice(text)).toBeNull()
  })
})
