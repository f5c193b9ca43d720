import { describe, expect, it } from 'vitest'
import { areColumnNumbers } from '../../normalizers/column-numbers.js'

const row = (...texts: string[]) => areColumnNumbers(texts.map((text, column) => ({ column, text })))

describe('numbers of columns', () => {
  it('are known, some of them misread or lost', () => {
    expect(row('(1)', '(2)', '(3)', '(4)')).toBe(true)
    expect(row('', '(2)', '(3)', '(4', '', '(6)')).toBe(true)
    expect(row('q)', '(2)', '(3)', '(2', '(5)', '(6)')).toBe(true)
    expect(row('A', '1', '2', '3')).toBe(true)
  })

  it('are not a row of values', () => {
    expect(row('1', 'Sở Nội vụ', '3', '4')).toBe(false)
    expect(row('12', '45', '30', '75')).toBe(false)
    expect(row('1', '2')).toBe(false)
    expect(row('', '', '', '')).toBe(false)
  })
})
