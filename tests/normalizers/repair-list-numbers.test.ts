import { describe, expect, it } from 'vitest'
import { repairListNumbers } from '../../normalizers/repair/list-numbers.js'

const repaired = (marks: readonly (string | null)[]) => {
  const out = [...marks]
  for (const { index, original, replacement } of repairListNumbers(marks)) {
    expect(marks[index]).toBe(original)
    out[index] = replacement
  }
  return out
}

describe('numbers of items that a machine misread', () => {
  it('are what stands between their neighbours', () => {
    expect(repaired(['4.', null, 's.', '-', '6.'])).toEqual(['4.', null, '5.', '-', '6.'])
    expect(repaired(['4.', '5s.', '6.'])).toEqual(['4.', '5.', '6.'])
    expect(repaired(['IV.', 'ì.', null, '2.', '3.'])).toEqual(['IV.', '1.', null, '2.', '3.'])
    expect(repaired(['9)', 'l0)', '11)'])).toEqual(['9)', '10)', '11)'])
    expect(repaired(['I', 'II.', '1', '2.', 'HI.', 'IV.'])).toEqual(['I.', 'II.', '1.', '2.', 'III.', 'IV.'])
    expect(repaired(['5.', '-', '6', '-', '1.'])).toEqual(['5.', '-', '6.', '-', '1.'])
    expect(repaired(['1', '2', '3.', '4.', 's.', '6', '7', '8.'])).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
      '8.',
    ])
    expect(repaired(['1.', '1.', '2.', 'II.', '1.', '2.', 'II.', 'IV.'])).toEqual([
      'I.',
      '1.',
      '2.',
      'II.',
      '1.',
      '2.',
      'III.',
      'IV.',
    ])
    expect(repaired(['4.', '5,', '6.'])).toEqual(['4.', '5.', '6.'])
  })

  it('stay where a letter or another number may be meant', () => {
    for (const marks of [
      ['4.', 'r.', 's.', 't.'],
      ['4.', 's.', '7.'],
      ['4.', 's.'],
      ['1.', 'i.', '2.'],
      ['4.', 's)', '6.'],
      ['a.', 'b.', '2.'],
      [null, 'UBND.', '2.'],
      ['2.', 's', '4.'],
      ['1.', '100', '2.'],
      ['3.', '2', '4.'],
      ['II.', 'H', 'IV.'],
      ['I.', '1.', '2.', 'II.', '1.', '2.', 'III.'],
      ['I.', 'II.', 'I.', 'II.', 'III.'],
    ]) {
      expect(repaired(marks)).toEqual(marks)
    }
  })
})
