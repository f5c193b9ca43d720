import { describe, expect, it } from 'vitest'
import { partPage } from '../../../../extractors/scan/regions/part-page.js'
import { DrawnPage, inkIn } from './drawn-page.js'

/** Radius of 18 mm at 200 dots an inch. */
const RADIUS = 142

function prose(): DrawnPage {
  const page = new DrawnPage(1400, 1200)
  for (let y = 100; y < 1000; y += 40) page.words(80, y, [4, 6, 3, 5, 7, 4, 6, 5, 4, 6, 5])
  return page
}

function ring(
  page: DrawnPage,
  x: number,
  y: number,
  radius: number,
  { thick = 5, holes = 0, from = 0, to = 360 } = {},
): void {
  let state = 11
  for (let a = from; a < to; a += 0.1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    if (state / 2_147_483_648 < holes) continue
    const angle = (a * Math.PI) / 180
    for (let t = 0; t < thick; t++) page.dot(x + (radius + t) * Math.cos(angle), y + (radius + t) * Math.sin(angle))
  }
}

function readInk(page: DrawnPage): number {
  return partPage(page).strips.reduce((sum, { picture }) => {
    return sum + inkIn(picture, { left: 0, top: 0, right: picture.width, bottom: picture.height })
  }, 0)
}

describe('black seals', () => {
  it('are not seen in prose, tables and short lines', () => {
    expect(partPage(prose()).seals).toEqual([])
    const table = new DrawnPage(1400, 1200)
    for (const y of [100, 300, 500, 700]) table.level(80, 1300, y)
    for (const x of [80, 400, 700, 1299]) table.upright(100, 702, x)
    for (const x of [100, 420, 720]) for (const y of [150, 190, 360, 560]) table.words(x, y, [3, 4])
    expect(partPage(table).seals).toEqual([])
  })

  it.each([
    { name: 'whole', holes: 0, to: 360 },
    { name: 'broken to dots', holes: 0.6, to: 360 },
    { name: 'cut', holes: 0.3, to: 290 },
  ])('$name are found over prose, and the letters stay', ({ holes, to }) => {
    const page = prose()
    const bare = readInk(page)
    ring(page, 900, 1010, RADIUS, { holes, from: -20, to: to - 20 })
    const { seals } = partPage(page)
    expect(seals).toHaveLength(1)
    expect(seals[0]!.isFull).toBe(false)
    expect(Math.hypot(seals[0]!.x - 900, seals[0]!.y - 1010)).toBeLessThan(4)
    expect(Math.abs(seals[0]!.radius - RADIUS - 2)).toBeLessThan(4)
    // all letters are there, and of the ring no more than what runs into them
    const read = readInk(page)
    expect(read).toBeGreaterThan(bare * 0.995)
    expect(read).toBeLessThan(bare * 1.02)
  })

  it('with an emblem are taken out with it, and the name that touches them stays', () => {
    const page = new DrawnPage(1400, 1200)
    for (let y = 100; y < 500; y += 40) page.words(80, y, [4, 6, 3, 5, 7, 4, 6, 5, 4, 6, 5])
    ring(page, 800, 700, RADIUS)
    ring(page, 800, 700, 90)
    for (let a = 0; a < 8; a++) page.box(740 + 15 * a, 650, 750 + 15 * a, 750).box(740, 650 + 12 * a, 860, 655 + 12 * a)
    const name = RADIUS + 700 + 4
    page.words(780, name + 18, [5, 4, 4])
    const { seals, strips } = partPage(page)
    expect(seals).toMatchObject([{ isFull: true }])
    const places = strips.flatMap((strip) => strip.places.map(({ box }) => box))
    expect(places.filter(({ top, bottom }) => top > 500 && bottom < 840)).toEqual([])
    const last = places.at(-1)!
    expect(last.left).toBeLessThan(785)
    expect(last.bottom - last.top).toBeGreaterThan(16)
  })
})

describe('strokes of a pen', () => {
  it('are no letters where they pass beside a line', () => {
    const page = prose()
    const bare = readInk(page)
    for (let x = 0; x < 330; x++) for (let t = 0; t < 4; t++) page.dot(1040 + x, 1150 - x * 0.9 + t)
    const { drawings } = partPage(page)
    expect(drawings.length).toBeGreaterThan(0)
    expect(readInk(page)).toBeLessThan(bare * 1.01)
  })
})

describe('a receipt stamp', () => {
  it('over lines of the text is not read, and the lines go on beside it', () => {
    const page = new DrawnPage(1400, 1200)
    for (let y = 100; y < 1000; y += 40) page.words(200, y, [4, 6, 3, 5, 7, 4, 6, 5, 4, 6])
    for (const y of [330, 370, 500]) page.level(20, 431, y, { thick: 3 })
    for (const x of [20, 431]) page.upright(330, 503, x, { thick: 3 })
    const { stamps, rules, strips } = partPage(page)
    expect(stamps).toHaveLength(1)
    expect(rules).toEqual([])
    const beside = strips[0]!.places.filter(({ box }) => box.top > 340 && box.bottom < 500)
    expect(beside.length).toBeGreaterThanOrEqual(3)
  })

  it('is no small table beside text', () => {
    const page = prose()
    for (const y of [1040, 1090, 1140]) page.level(80, 480, y)
    for (const x of [80, 250, 479]) page.upright(1040, 1142, x)
    for (const x of [100, 270]) for (const y of [1075, 1125]) page.words(x, y, [3, 4])
    const { stamps, rules } = partPage(page)
    expect(stamps).toEqual([])
    expect(rules).toHaveLength(6)
  })
})
