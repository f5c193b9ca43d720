import { describe, expect, it } from 'vitest'
import { repairOrdinals } from '../../normalizers/repair/ordinals.js'

const repaired = (texts: readonly (string | null)[]) => {
  const out = [...texts]
  for (const { index, original, replacement } of repairOrdinals(texts)) {
    expect(texts[index]).toBe(original)
    out[index] = replacement
  }
  return out
}

describe('ordinals of a table that a machine misread', () => {
  it('are what the others leave for them', () => {
    expect(repaired(['I', 'HÌ', 'II', 'IV', 'V', 'VI', 'VH'])).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'])
    // two that tell their number stand against strokes that tell none
    expect(repaired(['|', 'I', 'IH', 'IV', 'V', 'VỊ', 'VH'])).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'])
    expect(repaired(['I', 'I', 'II', 'V', 'VI', 'V', 'VI'])).toEqual(['I', 'I', 'II', 'V', 'VI', 'V', 'VI'])
    expect(repaired(['STT', '1', null, 'H', 'III', 'IV'])).toEqual(['STT', 'I', null, 'II', 'III', 'IV'])
    expect(repaired(['1', '2', 'S', '4', 'l0'])).toEqual(['1', '2', 'S', '4', 'l0'])
    expect(repaired(['8', '9', 'l0', '11', 'l2', '13'])).toEqual(['8', '9', '10', '11', '12', '13'])
    expect(repaired(['1.', '2.', 'S.', '3.', '4.'])).toEqual(['1.', '2.', 'S.', '3.', '4.'])
    expect(repaired(['3.', '4.', 'S.', '6.'])).toEqual(['3.', '4.', '5.', '6.'])
  })

  it('are the I of a group before its first row', () => {
    expect(repaired(['1', '1', '2', 'II', '1', '2', 'III', '1'])).toEqual(['I', '1', '2', 'II', '1', '2', 'III', '1'])
    expect(repaired(['1', '1', '2', '3'])).toEqual(['1', '1', '2', '3'])
  })

  it('begin again under every group', () => {
    expect(repaired(['I', '1', 'Z', '3', 'II', '1', '2', '3', 'HI', '1', '2'])).toEqual([
      'I',
      '1',
      '2',
      '3',
      'II',
      '1',
      '2',
      '3',
      'III',
      '1',
      '2',
    ])
  })

  it('stay where the list does not make them certain', () => {
    for (const list of [
      ['I', 'II', 'IV', 'V'],
      ['I', 'VH', 'III', 'IV'],
      ['1', '1', '2', '2', '3'],
      ['1', '2', '8', '4'],
      ['HÌ', 'H'],
      ['I', 'H'],
      ['Số', 'TT'],
      [],
    ]) {
      expect(repaired(list)).toEqual(list)
    }
  })
})
