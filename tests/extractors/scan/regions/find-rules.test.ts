import { describe, expect, it } from 'vitest'
import { eraseRules } from '../../../../extractors/scan/regions/erase-rules.js'
import { findRules } from '../../../../extractors/scan/regions/find-rules.js'
import { inkOf } from '../../../../extractors/scan/regions/ink-map.js'
import { piecesOf } from '../../../../extractors/scan/regions/ink-pieces.js'
import { DrawnPage, inkIn } from './drawn-page.js'

function rulesOf({ grey, dotsPerInch }: DrawnPage) {
  const map = inkOf(grey, dotsPerInch)
  const found = findRules(map, piecesOf(map))
  return { map, found, rules: found.rules }
}

/** Lines of text down the page. */
function prose(page: DrawnPage, from = 100, to = 860): DrawnPage {
  for (let y = from; y < to; y += 40) page.words(80, y, [4, 6, 3, 5, 7, 4, 6, 5, 4, 6, 5, 7])
  return page
}

describe('rules of a page', () => {
  it('are not found in lines of letters', () => {
    expect(rulesOf(prose(new DrawnPage())).rules).toEqual([])
  })

  it('are found thin, thick and grey', () => {
    const page = prose(new DrawnPage(), 300)
    page
      .level(100, 900, 60, { thick: 1 })
      .level(100, 900, 120, { thick: 5 })
      .level(100, 900, 200, { thick: 2, grey: 120 })
    expect(rulesOf(page).rules.map(({ axis, left, top, right }) => [axis, left, top, right])).toEqual([
      ['horizontal', 100, 60, 900],
      ['horizontal', 100, 120, 900],
      ['horizontal', 100, 200, 900],
    ])
  })

  it('are one where the page bends and dots are missing', () => {
    const page = prose(new DrawnPage(), 500)
    page
      .level(100, 1100, 60, { thick: 1, bend: 6, holes: 0.4 })
      .upright(150, 460, 600, { thick: 1, bend: 3, holes: 0.5 })
    const { rules } = rulesOf(page)
    expect(rules.map(({ axis }) => axis)).toEqual(['horizontal', 'vertical'])
    expect(rules[0]!.right - rules[0]!.left).toBeGreaterThan(980)
    expect(rules[1]!.bottom - rules[1]!.top).toBeGreaterThan(300)
  })

  it('are found under words that stand on them', () => {
    const page = prose(new DrawnPage(), 300)
    const end = page.words(300, 120, [6, 5, 7])
    page.level(290, end + 10, 120)
    const { rules } = rulesOf(page)
    expect(rules).toHaveLength(1)
    expect(rules[0]!.left).toBeLessThan(295)
    expect(rules[0]!.right).toBeGreaterThan(end + 4)
  })

  it('are no dots that lead to a number', () => {
    const page = prose(new DrawnPage(), 300)
    for (let x = 200; x < 900; x += 8) page.box(x, 100, x + 3, 103)
    expect(rulesOf(page).rules).toEqual([])
  })

  it('meet the rules that they nearly reach', () => {
    const page = prose(new DrawnPage(), 500)
    page.level(110, 890, 60).level(112, 880, 400).upright(70, 395, 100).upright(66, 390, 900)
    const [top, bottom, left, right] = rulesOf(page).rules
    expect(Math.abs(top!.left - left!.left)).toBeLessThan(3)
    expect(Math.abs(top!.right - right!.right)).toBeLessThan(3)
    expect(Math.abs(bottom!.top - left!.bottom)).toBeLessThan(3)
    expect(Math.abs(top!.top - right!.top)).toBeLessThan(3)
  })
})

describe('a page without its rules', () => {
  it('has the ink of its letters and no other', () => {
    const page = prose(new DrawnPage(), 500)
    const letters = inkIn(page.grey, { left: 0, top: 0, right: 1200, bottom: 900 })
    page
      .level(100, 900, 60)
      .level(100, 900, 400)
      .upright(60, 402, 100)
      .upright(60, 402, 500, { holes: 0.4 })
      .upright(60, 402, 899)
    const { map, found } = rulesOf(page)
    expect(found.rules).toHaveLength(5)
    const blank = eraseRules(page.grey, map, found)
    expect(inkIn(blank.grey, { left: 0, top: 0, right: 1200, bottom: 900 })).toBe(letters)
  })

  it('keeps strokes that cross a rule', () => {
    const page = prose(new DrawnPage(), 300)
    page.level(100, 900, 120).box(300, 100, 303, 150).box(500, 100, 503, 121)
    const { map, found } = rulesOf(page)
    const { grey } = eraseRules(page.grey, map, found)
    expect(inkIn(grey, { left: 300, top: 100, right: 303, bottom: 150 })).toBe(150)
    expect(inkIn(grey, { left: 500, top: 100, right: 503, bottom: 120 })).toBe(60)
    expect(inkIn(grey, { left: 310, top: 110, right: 490, bottom: 130 })).toBe(0)
  })
})
