import { describe, expect, it } from 'vitest'
import { turnDarkBlocks } from '../../../../extractors/scan/regions/dark-blocks.js'
import { partPage } from '../../../../extractors/scan/regions/part-page.js'
import { DrawnPage, inkIn } from './drawn-page.js'

/** A table of three columns, its head on a dark ground of this grey. */
function table(grey: number): DrawnPage {
  const page = new DrawnPage()
  for (const y of [100, 180, 260, 340]) page.level(80, 1000, y)
  for (const x of [80, 400, 700, 999]) page.upright(100, 342, x)
  for (const y of [230, 310]) for (const x of [100, 420, 720]) page.words(x, y, [4, 3])
  const head = new DrawnPage()
  for (const x of [110, 430, 730]) head.words(x, 150, [4, 5])
  for (let y = 100; y < 180; y++) {
    for (let x = 80; x < 1001; x++) page.dot(x, y, head.grey.data[y * 1200 + x]! < 128 ? 255 : grey)
  }
  return page
}

describe('heads of tables on a dark ground', () => {
  it.each([0, 60, 110])('of grey %i are turned round, their columns drawn on', (grey) => {
    const page = table(grey)
    const turned = turnDarkBlocks(page.grey, 200)
    expect(inkIn(turned, { left: 90, top: 110, right: 390, bottom: 170 })).toBeLessThan(0.3 * 300 * 60)
    expect(inkIn(turned, { left: 110, top: 132, right: 390, bottom: 150 })).toBeGreaterThan(200)
    const { regions } = partPage(page)
    expect(regions.map(({ kind }) => kind)).toEqual(Array.from({ length: 9 }, () => 'cell'))
    expect(regions.slice(0, 3).every(({ top, bottom }) => top > 100 && bottom < 180)).toBe(true)
  })

  it('keep a column from going through words that span it', () => {
    const page = table(0)
    for (let x = 300; x < 500; x++) for (let y = 132; y < 150; y++) page.dot(x, y, (x >> 3) % 2 === 0 ? 255 : 0)
    expect(partPage(page).regions.filter(({ top }) => top < 180)).toHaveLength(2)
  })

  it('are not seen in black without words, along an edge, or in bold print', () => {
    const page = new DrawnPage().box(300, 300, 600, 400).box(0, 0, 40, 900)
    page.words(100, 700, [5, 6, 7], { height: 40 })
    expect(turnDarkBlocks(page.grey, 200)).toBe(page.grey)
  })
})
