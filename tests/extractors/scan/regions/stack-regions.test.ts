import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partPage } from '../../../../extractors/scan/regions/part-page.js'
import { unstack } from '../../../../extractors/scan/regions/unstack.js'
import type { PixelBox } from '../../../../workers/ocr/picture.js'
import type { ReadLine } from '../../../../workers/ocr/reading.js'
import { DrawnPage, inkIn } from './drawn-page.js'

function tablePage(): DrawnPage {
  const page = new DrawnPage()
  for (const y of [100, 200, 300]) page.level(80, 1000, y)
  for (const x of [80, 400, 700, 999]) page.upright(100, 302, x)
  for (const x of [100, 420, 720]) for (const y of [150, 190, 260]) page.words(x, y, [3, 4])
  for (let y = 400; y < 860; y += 40) page.words(80, y, [4, 6, 3, 5, 7, 4, 6, 5, 4])
  return page
}

function lineOf(boxes: readonly PixelBox[]): ReadLine {
  const box = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
  const words = boxes.map((b, i) => ({
    text: `w${i}`,
    confidence: 0.9,
    box: b,
    letters: [{ text: 'w', confidence: 0.9, left: b.left, right: b.right }],
  }))
  return { words, box, baseline: [box.bottom - 4, box.bottom - 2], letterHeight: 24 }
}

describe('regions stacked for one reading', () => {
  it('lose no ink but the rules, and mix none', () => {
    const { strips, regions, grey, pieces, owners } = partPage(tablePage())
    expect(strips).toHaveLength(1)
    expect([...new Set(strips[0]!.places.map(({ region }) => region))]).toEqual(regions.map((_, i) => i))
    const whole = inkIn(grey, { left: 0, top: 0, right: grey.width, bottom: grey.height })
    const { picture } = strips[0]!
    expect(inkIn(picture, { left: 0, top: 0, right: picture.width, bottom: picture.height })).toBe(whole)
    const own = regions.map(() => 0)
    for (let i = 0; i < pieces.count; i++) if (owners[i]! >= 0) own[owners[i]!]! += pieces.ends[i]! - pieces.starts[i]!
    const drawn = regions.map(() => 0)
    for (const { region, box, left, top } of strips[0]!.places) {
      const place = { left, top, right: left + box.right - box.left, bottom: top + box.bottom - box.top }
      drawn[region]! += inkIn(picture, place)
    }
    expect(drawn).toEqual(own)
  })

  it('have white between their lines, and every mark with its letter', () => {
    const page = new DrawnPage()
    for (const y of [200, 232, 264]) {
      page.words(80, y, [6, 5, 7, 6])
      // two marks over a letter, nearer to the line above than capitals are, and one under another
      page
        .box(84, y - 23, 90, y - 20)
        .box(86, y - 27, 92, y - 25)
        .box(140, y + 3, 143, y + 6)
    }
    const { strips } = partPage(page)
    const { places, picture } = strips[0]!
    expect(places).toHaveLength(3)
    const heights = places.map(({ box }) => box.bottom - box.top)
    expect(new Set(heights).size).toBe(1)
    for (const [i, place] of places.entries()) {
      const end = place.top + heights[i]!
      expect(
        inkIn(picture, { left: 0, top: end, right: picture.width, bottom: places[i + 1]?.top ?? picture.height }),
      ).toBe(0)
      expect((places[i + 1]?.top ?? Number.POSITIVE_INFINITY) - end).toBeGreaterThan(5)
    }
  })

  it('come back at their places in the page', () => {
    const { strips } = partPage(tablePage())
    const [strip] = strips
    fc.assert(
      fc.property(fc.nat(strips[0]!.places.length - 1), fc.nat(60), fc.nat(20), (index, x, y) => {
        const { region, box, left, top } = strip!.places[index]!
        const inPage = { left: box.left + x, top: box.top + y, right: box.left + x + 30, bottom: box.top + y + 10 }
        const inStrip = { left: left + x, top: top + y, right: left + x + 30, bottom: top + y + 10 }
        const [line, ...others] = unstack(strip!, [lineOf([inStrip])])
        expect(others).toEqual([])
        expect(line!.region).toBe(region)
        expect(line!.box).toEqual(inPage)
        expect(line!.words[0]!.box).toEqual(inPage)
        expect(line!.words[0]!.letters[0]).toMatchObject({ left: inPage.left, right: inPage.right })
        expect(line!.baseline).toEqual([inPage.bottom - 4, inPage.bottom - 2])
      }),
    )
  })

  it('are never one line: what reaches over two regions is parted', () => {
    const [strip] = partPage(tablePage()).strips
    const a = strip!.places[0]
    const b = strip!.places.find(({ region }) => region !== a!.region)
    const boxAt = ({ left, top }: { left: number; top: number }) => ({
      left,
      top: top + 4,
      right: left + 40,
      bottom: top + 20,
    })
    const lines = unstack(strip!, [lineOf([boxAt(a!), { ...boxAt(b!), left: 100, right: 140 }])])
    expect(lines.map(({ region }) => region)).toEqual([a!.region, b!.region])
    expect(lines[1]!.box.top).toBe(b!.box.top + 4)
  })
})
