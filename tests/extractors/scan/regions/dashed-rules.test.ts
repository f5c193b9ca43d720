import { describe, expect, it } from 'vitest'
import { partPage } from '../../../../extractors/scan/regions/part-page.js'
import { DrawnPage } from './drawn-page.js'

/** A table of three columns whose upright rules are hairlines of which a part is lost. */
function table(holes: number, merged = false): DrawnPage {
  const page = new DrawnPage()
  for (const y of [60, 220, 300, 460, 620]) page.level(80, 1000, y)
  page.upright(60, 622, 80).upright(60, 622, 999)
  for (const x of [400, 700]) {
    page.upright(60, merged ? 220 : 622, x, { thick: 1, holes })
    if (merged) page.upright(300, 622, x, { thick: 1, holes })
  }
  for (const y of [120, 360, 400, 520]) for (const x of [100, 420, 720]) page.words(x, y, [4, 5])
  if (merged) page.words(100, 270, [4, 6, 5, 3, 6, 4, 7])
  else for (const x of [100, 420, 720]) page.words(x, 270, [4, 5])
  return page
}

function cellsOf(page: DrawnPage): number {
  return partPage(page).regions.filter(({ kind }) => kind === 'cell').length
}

describe('hairlines of which dots are left', () => {
  it.each([0, 0.5, 0.75])('with %f of them lost part the cells', (holes) => {
    expect(cellsOf(table(holes))).toBe(12)
  })

  it('do not go on through cells that are merged', () => {
    expect(cellsOf(table(0.7, true))).toBe(10)
  })
})
