import { describe, expect, it } from 'vitest'
import { partPage } from '../../../../extractors/scan/regions/part-page.js'
import { DrawnPage, inkIn } from './drawn-page.js'

const WORDS = [4, 6, 3, 5, 7, 4, 6, 5, 4]

/** Prose with a full stop behind every line, and between the lines as many specks as are asked for. */
function page(specks: number, beside = 0): DrawnPage {
  const drawn = new DrawnPage()
  for (let y = 100; y < 860; y += 60) {
    const end = drawn.words(80, y, WORDS)
    drawn.box(end + 2, y - 4, end + 6, y)
  }
  for (let i = 0; i < specks; i++)
    drawn.box(90 + 23 * (i % 40), 118 + 60 * (i % 12), 94 + 23 * (i % 40), 122 + 60 * (i % 12))
  for (let i = 0; i < beside; i++) drawn.box(800, 90 + 60 * i, 804, 94 + 60 * i)
  return drawn
}

function inkOf(drawn: DrawnPage): number {
  return partPage(drawn).strips.reduce((sum, { picture }) => {
    return sum + inkIn(picture, { left: 0, top: 0, right: picture.width, bottom: picture.height })
  }, 0)
}

describe('specks', () => {
  it('all over a page are not read, and full stops are', () => {
    expect(inkOf(page(240))).toBe(inkOf(page(0)))
  })

  it('that are few stay: they may mean something', () => {
    expect(inkOf(page(0, 4))).toBeGreaterThan(inkOf(page(0)))
    expect(inkOf(page(240, 4))).toBe(inkOf(page(0)))
  })
})
