import { describe, expect, it } from 'vitest'
import { straightToPicture, straightToUpright } from '../../../../extractors/scan/image/places.js'
import { straighten } from '../../../../extractors/scan/image/straighten.js'
import { guessTurn } from '../../../../extractors/scan/image/turn.js'
import { rotatePicture, turnPicture } from '../../../../extractors/scan/image/turning.js'
import type { PagePicture, StraightPage } from '../../../../extractors/scan/page-picture.js'
import { drawFixture, inkIn, plainPage, withGrey } from './trial-pages.js'

const prose = await drawFixture('kh-2024-cchc.pdf')
const table = await drawFixture('kh-2024-cchc.pdf', 2)

function pageOf(picture: PagePicture): StraightPage {
  const result = straighten(picture)
  if (result.kind !== 'page') throw new Error(result.kind)
  return result.page
}

describe('skew', () => {
  it.each([-8, -5.3, -2, -0.7, 0.3, 1.2, 4.4, 8])('of %s degrees is found and taken off', (degrees) => {
    for (const picture of [prose, table]) {
      const page = pageOf(withGrey(picture, rotatePicture(picture.grey, degrees, picture.grey)))
      expect(Math.abs(page.skew + degrees)).toBeLessThanOrEqual(0.1)
      expect(page.turn).toBe(0)
    }
  })

  it('is left where there is next to none', () => {
    const page = pageOf(prose)
    expect(page.skew).toBe(0)
    expect(Buffer.compare(page.grey.data, prose.grey.data)).toBe(0)
  })

  it('lets places be found again in the picture', () => {
    const { width, height } = prose.grey
    const askew = rotatePicture(prose.grey, 4, prose.grey)
    const page = pageOf(withGrey(prose, turnPicture(askew, 90)))
    expect(page.turn).toBe(270)
    const letter = firstInk(page)
    const [x, y] = straightToUpright(page, ...letter)
    expect(
      inkIn(
        { width, height, data: askew.data },
        Math.round(x) - 3,
        Math.round(y) - 3,
        Math.round(x) + 4,
        Math.round(y) + 4,
      ),
    ).toBeGreaterThan(0)
    const [right, down] = straightToPicture(page, ...letter)
    const turned = turnPicture(askew, 90)
    expect(
      inkIn(turned, Math.round(right) - 3, Math.round(down) - 3, Math.round(right) + 4, Math.round(down) + 4),
    ).toBeGreaterThan(0)
  })
})

function firstInk({ grey }: StraightPage): [number, number] {
  const at = grey.data.findIndex((value) => value < 60)
  return [at % grey.width, Math.floor(at / grey.width)]
}

describe('turn', () => {
  it.each([0, 90, 180, 270] as const)('by %s degrees is taken back', (turned) => {
    for (const picture of [prose, table]) {
      for (const skew of [0, 3]) {
        const grey = turnPicture(rotatePicture(picture.grey, skew, picture.grey), turned)
        expect(guessTurn(grey, 200)).toEqual({ turn: (360 - turned) % 360, sure: true })
        expect(pageOf(withGrey(picture, grey)).turn).toBe((360 - turned) % 360)
      }
    }
  })

  it('is not guessed where it is known', () => {
    const result = straighten(prose, 180)
    expect(result).toMatchObject({ kind: 'page', turnSure: true, page: { turn: 180 } })
    if (result.kind === 'page') expect(Buffer.compare(result.page.grey.data, prose.grey.data.slice().reverse())).toBe(0)
  })

  it('is unsure of a word', () => {
    const { width, height, data } = prose.grey
    const top = data.findIndex((value) => value < 60)
    const line = Math.floor(top / width) + 30
    const word = plainPage(width, height, (x, y) => (y < line ? data[y * width + x]! : 255))
    expect(guessTurn(word.grey, 200).sure).toBe(false)
  })
})

describe('paper', () => {
  it('is made white under a shadow, and letters stay', () => {
    const { width, data } = prose.grey
    const shaded = plainPage(
      width,
      prose.grey.height,
      (x, y) => (data[y * width + x]! * (240 - (150 * x) / width)) / 255,
    )
    const { grey } = pageOf(shaded)
    let paper = 0
    let dim = 0
    for (let at = 0; at < data.length; at++) {
      if (data[at]! < 255) continue
      paper++
      if (grey.data[at]! < 235) dim++
    }
    expect(dim / paper).toBeLessThan(0.002)
    const before = inkIn(prose.grey, 0, 0, width, prose.grey.height)
    expect(inkIn(grey, 0, 0, width, prose.grey.height) / before).toBeGreaterThan(0.85)
  })

  it('of a negative is turned round', () => {
    const grey = { ...prose.grey, data: prose.grey.data.map((value) => 255 - value) }
    expect(Buffer.compare(pageOf(withGrey(prose, grey)).grey.data, prose.grey.data)).toBe(0)
  })
})

describe('dirt', () => {
  it('goes: black edges, holes, specks; bullets, marks and full stops stay', () => {
    const { width, height, data } = prose.grey
    const hole = (x: number, y: number, down: number) => (x - 75) ** 2 + (y - down) ** 2 < 24 ** 2
    const speck = (x: number, y: number) => x % 97 === 0 && y % 89 === 0
    const dirty = plainPage(width, height, (x, y) =>
      x < 30 || y > height - 25 + x / 100 || hole(x, y, 700) || hole(x, y, 1300) || speck(x, y)
        ? 15
        : data[y * width + x]!,
    )
    const { grey } = pageOf(dirty)
    let more = 0
    let less = 0
    for (let at = 0; at < data.length; at++) {
      if (data[at]! > 200 && grey.data[at]! < 128) more++
      if (data[at]! < 60 && grey.data[at]! > 200) less++
    }
    expect(less).toBe(0)
    // Specks that touch letters.
    expect(more).toBeLessThan(80)
  })
})

describe('pages without words', () => {
  let seed = 7
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  it.each([
    ['white', () => 255],
    ['grey and grained', () => 200 + random() * 30],
    ['with specks', () => (random() < 0.01 ? 0 : 250)],
    ['with black edges', (x: number, y: number) => (x < 40 || y < 30 ? 10 : 240)],
    [
      'with the holes of a punch',
      (x: number, y: number) => ((x - 70) ** 2 + (Math.abs(y - 700) - 300) ** 2 < 576 ? 10 : 240),
    ],
    ['black', () => 0],
    ['in a shadow', (_: number, y: number) => 240 - y / 10],
  ])('are blank: %s', (_, at) => {
    expect(straighten(plainPage(1240, 1754, at)).kind).toBe('blank')
  })

  it('are told where they are photos', () => {
    const grids = [4, 8, 16, 32, 64].map((cells) => Float32Array.from({ length: (cells + 1) ** 2 }, random))
    const cloud = plainPage(1240, 1754, (x, y) => {
      let sum = 128
      for (const [index, grid] of grids.entries()) {
        const cells = 4 << index
        const [u, v] = [(x / 1240) * cells, (y / 1754) * cells]
        const at = Math.floor(v) * (cells + 1) + Math.floor(u)
        const [a, b] = [u % 1, v % 1]
        const upper = grid[at]! * (1 - a) + grid[at + 1]! * a
        const lower = grid[at + cells + 1]! * (1 - a) + grid[at + cells + 2]! * a
        sum += ((upper * (1 - b) + lower * b - 0.5) * 220) / (index + 1)
      }
      return Math.max(0, Math.min(255, sum))
    })
    expect(straighten(cloud).kind).toBe('no-document')
  })
})
