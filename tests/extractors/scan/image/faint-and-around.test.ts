import { describe, expect, it } from 'vitest'
import { darkenFaintInk } from '../../../../extractors/scan/image/faint-ink.js'
import { clearAround } from '../../../../extractors/scan/image/sheet.js'
import { straighten } from '../../../../extractors/scan/image/straighten.js'
import { drawFixture, inkIn, withGrey } from './trial-pages.js'

const page = await drawFixture('kh-2024-cchc.pdf')
const { width, height } = page.grey

/** The page with its lightness changed by place. */
function changed(at: (lightness: number, x: number, y: number) => number) {
  const data = page.grey.data.map((lightness, i) => at(lightness, i % width, Math.floor(i / width)))
  return { width, height, data }
}

function inkOf(grey: { width: number; height: number; data: Uint8Array }): number {
  return inkIn(grey, 0, 0, width, height)
}

describe('faint print', () => {
  it('is made as dark as the rest, and paper stays white', () => {
    const faint = changed((lightness, x) => 255 - (255 - lightness) * (0.2 + (0.6 * x) / width))
    expect(inkOf(faint)).toBeLessThan(0.75 * inkOf(page.grey))
    darkenFaintInk(faint, 200)
    expect(inkOf(faint)).toBeGreaterThan(0.9 * inkOf(page.grey))
    expect(inkOf(faint)).toBeLessThan(1.2 * inkOf(page.grey))
  })

  it('is not what shines through from the other side, nor grey print of an even page', () => {
    const through = changed((lightness, x, y) => {
      const behind = page.grey.data[y * width + width - 1 - x]!
      return Math.min(lightness, 255 - 0.15 * (255 - behind))
    })
    const grey = changed((lightness) => 255 - 0.6 * (255 - lightness))
    for (const picture of [through, grey]) {
      const before = picture.data.slice()
      darkenFaintInk(picture, 200)
      expect(Buffer.compare(before, picture.data)).toBe(0)
    }
  })
})

describe('a sheet on a table', () => {
  const onTable = changed((lightness, x, y) => {
    const isOn = x > 90 && x < width - 120 && y > 80 && y < height - 100
    return isOn ? 0.85 * lightness : 60 + ((x * 7 + y * 13) % 11)
  })

  it('is all that is left', () => {
    const white = { ...onTable, data: onTable.data.slice() }
    clearAround(white, onTable, 200)
    expect(inkIn(white, 0, 0, 80, height)).toBe(0)
    expect(inkIn(white, width - 110, 0, width, height)).toBe(0)
    const inside = [140, 140, width - 160, height - 160] as const
    expect(inkIn(white, ...inside)).toBe(inkIn(onTable, ...inside))
  })

  it('is a page though few words are on it', () => {
    const few = { ...onTable, data: onTable.data.slice() }
    for (let y = 400; y < height - 140; y++) few.data.fill(216, y * width + 140, y * width + width - 160)
    expect(straighten(withGrey(page, few)).kind).toBe('page')
  })

  it('is not looked for where the page fills the picture', () => {
    const white = { ...page.grey, data: page.grey.data.slice() }
    clearAround(white, page.grey, 200)
    expect(Buffer.compare(white.data, page.grey.data)).toBe(0)
  })
})
