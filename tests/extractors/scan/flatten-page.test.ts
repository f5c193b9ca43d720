import { describe, expect, it } from 'vitest'
import { flattenPage } from '../../../extractors/scan/flatten/flatten-page.js'
import { partPage } from '../../../extractors/scan/regions/part-page.js'
import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { drawFixture } from './image/trial-pages.js'

const prose = (await drawFixture('kh-2024-cchc.pdf')).grey
const table = (await drawFixture('kh-2024-cchc.pdf', 3)).grey

/** The picture with every pixel taken from elsewhere. */
function bent(
  { width, height, data }: GreyPicture,
  from: (x: number, y: number) => readonly [number, number],
): GreyPicture {
  const out = new Uint8Array(data.length).fill(255)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [sourceX, sourceY] = from(x, y).map(Math.round) as [number, number]
      if (sourceX < 0 || sourceY < 0 || sourceX >= width || sourceY >= height) continue
      out[y * width + x] = data[sourceY * width + sourceX]!
    }
  }
  return { width, height, data: out }
}

function cellsOf(grey: GreyPicture): number {
  return partPage({ grey, dotsPerInch: 200 }).regions.filter(({ kind }) => kind === 'cell').length
}

describe('pages that do not lie flat', () => {
  it('are left as they are where they do', () => {
    for (const page of [prose, table]) expect(flattenPage(page, 200)).toBe(page)
  })

  it('have their tables again where the sheet is bent', () => {
    const wave = bent(table, (x, y) => [x, y + 10 * Math.sin((x / table.width) * 9)])
    expect(cellsOf(wave)).not.toBe(cellsOf(table))
    expect(cellsOf(flattenPage(wave, 200))).toBe(cellsOf(table))
  })

  it('have their tables again where the sheet was photographed from aside', () => {
    const { width, height } = table
    const aside = bent(table, (x, y) => {
      const lean = 0.03 * (1 - y / height)
      return [(x / width - lean) * (width / (1 - 1.6 * lean)), y + 0.02 * (x - width / 2) * (1 - y / height)]
    })
    expect(cellsOf(aside)).toBeLessThan(0.5 * cellsOf(table))
    expect(cellsOf(flattenPage(aside, 200))).toBeGreaterThan(0.95 * cellsOf(table))
  })
})
