import { describe, expect, it } from 'vitest'
import { partPage } from '../../../../extractors/scan/regions/part-page.js'
import { DrawnPage } from './drawn-page.js'

const WORDS = [4, 6, 3, 5, 7, 4, 6, 5]
const WIDTH = 2000
const HEIGHT = 1400

/** A page in 200 dots per inch, so small that it is drawn fast, with prose on its left half. */
function halfPage(): DrawnPage {
  const page = new DrawnPage(WIDTH, HEIGHT)
  for (let y = 120; y < 1300; y += 40) {
    const x = page.words(80, y, WORDS.slice(0, 4))
    page.words(x + 12, y, WORDS, { height: 13 })
  }
  return page
}

function boxesOf(page: DrawnPage) {
  return partPage(page).regions.map(({ kind, left, top, right, bottom }) => ({ kind, left, top, right, bottom }))
}

describe('two pages on one picture', () => {
  it('leave the lines of the one whole where a table of the other begins and ends', () => {
    const alone = partPage(halfPage()).strips.flatMap(({ places }) => places.map(({ box }) => box))
    for (const top of [508, 510, 512, 514]) {
      const page = halfPage()
      for (const y of [top, top + 100, top + 200]) page.level(1150, 1900, y)
      for (const x of [1150, 1500, 1898]) page.upright(top, top + 202, x)
      for (const y of [top + 60, top + 160]) page.words(1180, y, [4, 5])
      const parted = partPage(page)
      const left = parted.strips
        .flatMap(({ places }) => places.map(({ box }) => box))
        .filter(({ right }) => right < 1000)
      expect(left).toEqual(alone)
      expect(parted.regions.filter(({ kind }) => kind === 'cell')).toHaveLength(2)
    }
  })

  it('have a shadow at their fold that is not read, nor the specks beside it', () => {
    const page = halfPage()
    for (let y = 120; y < 1300; y += 40) page.words(1150, y, WORDS)
    const clean = boxesOf(page)
    page.box(985, 10, 1015, 1390)
    for (let y = 30; y < 1380; y += 45) page.box(1019 + (y % 7), y, 1030 + (y % 7), y + 14)
    expect(boxesOf(page)).toEqual(clean)
  })

  it('keep words of the text that reach into the shadow', () => {
    const page = halfPage()
    page.box(985, 10, 1015, 1390)
    const end = page.words(80, 1340, [...WORDS, 4, 5, 4, 2], { space: 12 })
    expect(end).toBeGreaterThan(960)
    expect(end).toBeLessThan(985)
    const ends = partPage(page).strips.flatMap(({ places }) => places.map(({ box }) => box.right))
    expect(Math.max(...ends)).toBeGreaterThan(end - 8)
  })
})
