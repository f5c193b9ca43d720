import { describe, expect, it } from 'vitest'
import { engineResolution, isBare, LONGEST_SIDE, MOST_PIXELS, toPgm } from '../../../workers/ocr/pgm.js'
import { OcrFailure } from '../../../workers/ocr/reading.js'

describe('the file of a picture', () => {
  it('has its size and its bytes', () => {
    const file = toPgm({ width: 3, height: 2, data: new Uint8Array([0, 1, 2, 253, 254, 255]) })
    expect(Buffer.from(file).toString('latin1')).toBe('P5\n3 2\n255\n\u0000\u0001\u0002ýþÿ')
  })

  it.each([
    [LONGEST_SIDE + 1, 1],
    [1, LONGEST_SIDE + 1],
    [20_000, MOST_PIXELS / 20_000 + 1],
  ])('of %i × %i is refused', (width, height) => {
    expect(() => toPgm({ width, height, data: new Uint8Array(width * height) })).toThrow(OcrFailure)
  })

  it('tells what holds nothing to read', () => {
    const grey = (width: number, height: number, last = 7) => {
      const data = new Uint8Array(width * height).fill(7)
      data[data.length - 1] = last
      return { width, height, data }
    }
    expect(isBare(grey(100, 100))).toBe(true)
    expect(isBare(grey(100, 100, 8))).toBe(false)
    expect(isBare(grey(100, 3, 8))).toBe(true)
    expect(isBare({ width: 0, height: 0, data: new Uint8Array() })).toBe(true)
  })

  it('has a resolution that the engines believe', () => {
    expect([299.6, 10, 9999, Number.NaN, Number.POSITIVE_INFINITY].map(engineResolution)).toEqual([
      300, 70, 2400, 300, 300,
    ])
  })
})
