import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { OcrFailure } from '../../../workers/ocr/reading.js'
import { engineResolution, isBare, LONGEST_SIDE, MOST_PIXELS, toTiff } from '../../../workers/ocr/tiff.js'

describe('the file of pictures', () => {
  it('gives each back with its size, its bytes and its resolution', async () => {
    const side = fc.integer({ min: 1, max: 40 })
    const form = fc.record({
      width: side,
      height: side,
      dotsPerInch: fc.integer({ min: 70, max: 600 }),
      seed: fc.nat(250),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(form, { minLength: 1, maxLength: 5 }), async (forms) => {
        const pictures = forms.map(({ width, height, dotsPerInch, seed }) => ({
          picture: { width, height, data: new Uint8Array(width * height).map((_, i) => (i * 31 + seed) % 256) },
          dotsPerInch,
        }))
        const file = toTiff(pictures)
        for (const [page, { picture, dotsPerInch }] of pictures.entries()) {
          const read = sharp(file, { page })
          const { width, height, density, channels, pages } = await read.metadata()
          expect({ width, height, density, channels, pages: pages ?? 1 }).toEqual({
            width: picture.width,
            height: picture.height,
            density: dotsPerInch,
            channels: 1,
            pages: pictures.length,
          })
          expect(new Uint8Array(await read.toColourspace('b-w').raw().toBuffer())).toEqual(picture.data)
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    [LONGEST_SIDE + 1, 1],
    [1, LONGEST_SIDE + 1],
    [20_000, MOST_PIXELS / 20_000 + 1],
  ])('of %i × %i is refused', (width, height) => {
    const picture = { width, height, data: new Uint8Array(width * height) }
    expect(() => toTiff([{ picture, dotsPerInch: 300 }])).toThrow(OcrFailure)
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
