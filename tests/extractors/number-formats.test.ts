import { describe, expect, it } from 'vitest'
import { writeNumber } from '../../extractors/docx/number-formats.js'

const formats = ['decimal', 'decimalZero', 'upperRoman', 'lowerLetter', 'ordinal', 'cardinalText', 'chicago', 'aiueo']

describe('numbers of lists', () => {
  it.each([
    ['upperRoman', 14, 'XIV'],
    ['lowerRoman', 4, 'iv'],
    ['lowerLetter', 27, 'aa'],
    ['chicago', 1, '*'],
    ['chicago', 6, '††'],
    ['chicago', 0, '0'],
  ])('%s %i is %s', (format, value, written) => {
    expect(writeNumber(value, format)).toBe(written)
  })

  it.each(formats)('%s writes whatever a file says', (format) => {
    for (const value of [-1, 0, 1, 99, 100, 4000, 4001, 2 ** 31]) expect(writeNumber(value, format)).not.toBe('')
  })
})
