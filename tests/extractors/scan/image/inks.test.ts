import { describe, expect, it } from 'vitest'
import { straighten } from '../../../../extractors/scan/image/straighten.js'
import type { PagePicture } from '../../../../extractors/scan/page-picture.js'
import { type Colour, drawFixture, inkIn, paint } from './trial-pages.js'

const prose = await drawFixture('kh-2024-cchc.pdf')
const { width, height } = prose.grey
const RED: Colour = [214, 52, 48]
const BLUE: Colour = [44, 62, 160]

const black = (lightness: number): Colour => [lightness, lightness, lightness]
/** Ink over print: each channel takes away its part. */
const over = (lightness: number, [red, green, blue]: Colour): Colour => [
  (lightness * red) / 255,
  (lightness * green) / 255,
  (lightness * blue) / 255,
]
const printed = (lightness: number, colour: Colour): Colour => {
  const part = lightness / 255
  return [
    colour[0] + (255 - colour[0]) * part,
    colour[1] + (255 - colour[1]) * part,
    colour[2] + (255 - colour[2]) * part,
  ]
}

/** A ring of 36 mm with a star of rays in it. */
function inSeal(x: number, y: number): boolean {
  const [right, down] = [x - 1050, y - 900]
  const far = Math.hypot(right, down)
  return (
    (far > 132 && far < 141) || (far > 92 && far < 97) || (far < 50 && Math.cos(5 * Math.atan2(down, right)) > far / 60)
  )
}

/** A stroke that swings about a slope. */
function inSignature(x: number, y: number): boolean {
  return x > 900 && x < 1300 && Math.abs(y - (1250 + 70 * Math.sin(x / 37) - (x - 900) / 5)) < 6
}

function read(picture: PagePicture) {
  const result = straighten(picture)
  if (result.kind !== 'page') throw new Error(result.kind)
  return result.page
}

describe('inks', () => {
  it('of a seal and a signature go, and print under them stays', () => {
    const page = read(
      paint(prose, (lightness, x, y) =>
        inSeal(x, y) ? over(lightness, RED) : inSignature(x, y) ? over(lightness, BLUE) : black(lightness),
      ),
    )
    expect(new Set(page.inks.map(({ colour }) => colour))).toEqual(new Set(['red', 'blue']))
    const seal = page.inks.find(({ colour, right, left }) => colour === 'red' && right - left > 200)!
    expect(
      [seal.left, seal.top, seal.right, seal.bottom].map(
        (value, i) => Math.abs(value - [909, 759, 1191, 1041][i]!) < 5,
      ),
    ).toEqual([true, true, true, true])
    let left = 0
    let lost = 0
    for (let at = 0; at < prose.grey.data.length; at++) {
      if (prose.grey.data[at]! > 220 && page.grey.data[at]! < 200) left++
      if (prose.grey.data[at]! < 40 && page.grey.data[at]! > 110) lost++
    }
    expect(left).toBeLessThan(100)
    expect(lost).toBe(0)
  })

  it('of a number written by hand goes', () => {
    const number = (x: number, y: number) =>
      (Math.abs(Math.hypot(x - 300, (y - 400) / 1.4) - 12) < 2.5 && y > 380) ||
      (Math.abs(x - 330) < 3 && Math.abs(y - 400) < 18)
    const blank = paint(prose, (lightness, x, y) =>
      number(x, y) ? BLUE : x < 400 && Math.abs(y - 400) < 60 ? [255, 255, 255] : black(lightness),
    )
    const page = read(blank)
    expect(page.inks).toHaveLength(1)
    expect(page.inks[0]!.colour).toBe('blue')
    expect(inkIn(page.grey, 270, 370, 345, 430)).toBe(0)
  })

  it('of print stays: a blue page, a red heading', () => {
    for (const colour of [BLUE, RED]) {
      for (const from of [0, height * 0.8]) {
        const coloured = paint(prose, (lightness, _, y) =>
          y >= from || y < height * 0.16 ? printed(lightness, colour) : black(lightness),
        )
        const page = read(coloured)
        expect(page.inks).toEqual([])
        expect(inkIn(page.grey, 0, 0, width, height)).toBeGreaterThan(0.65 * inkIn(prose.grey, 0, 0, width, height))
      }
    }
  })

  it('is none where the paper is yellow', () => {
    const yellow = paint(prose, (lightness) => over(lightness, [250, 238, 200]))
    expect(read(yellow).inks).toEqual([])
  })
})
