import { describe, expect, it } from 'vitest'
import { takeOutBlackEdges } from '../../../../extractors/scan/image/black-edges.js'
import { mapInk } from '../../../../extractors/scan/image/ink-map.js'
import type { PixelBox } from '../../../../workers/ocr/picture.js'
import { inkIn } from './trial-pages.js'

const WIDTH = 900
const HEIGHT = 1200
const DOTS = 100

/** Black in the boxes, white elsewhere, after the edges were taken out. */
function cleaned(boxes: readonly PixelBox[]) {
  const grey = { width: WIDTH, height: HEIGHT, data: new Uint8Array(WIDTH * HEIGHT).fill(255) }
  for (const { left, top, right, bottom } of boxes) {
    for (let y = top; y < bottom; y++) grey.data.fill(0, y * WIDTH + left, y * WIDTH + right)
  }
  takeOutBlackEdges(grey, mapInk(grey, DOTS, 128))
  return grey
}

const letter: PixelBox = { left: 400, top: 600, right: 403, bottom: 615 }
const bar: PixelBox = { left: 150, top: 300, right: 750, bottom: 400 }
/** Four bars that hang together, so far from the edges of the picture. */
const ring = (left: number, top: number, right: number, bottom: number): PixelBox[] => [
  { left, top, right, bottom: top + 40 },
  { left, top: bottom - 40, right, bottom },
  { left, top, right: left + 40, bottom },
  { left: right - 40, top, right, bottom },
]

describe('black about a sheet', () => {
  it('goes where it comes from the edges of the picture', () => {
    const grey = cleaned([{ left: 0, top: 0, right: 60, bottom: HEIGHT }, letter])
    expect(inkIn(grey, 0, 0, 300, HEIGHT)).toBe(0)
    expect(inkIn(grey, 300, 0, WIDTH, HEIGHT)).toBe(45)
  })

  it('goes where it is a ring that the lighter table lies about', () => {
    const grey = cleaned([...ring(60, 60, WIDTH - 60, HEIGHT - 60), letter])
    expect(inkIn(grey, 0, 0, WIDTH, HEIGHT)).toBe(45)
  })

  it('stays where it is a thing on the sheet: a bar, a box', () => {
    const area = ({ left, top, right, bottom }: PixelBox) => (right - left) * (bottom - top)
    expect(inkIn(cleaned([bar, letter]), 0, 0, WIDTH, HEIGHT)).toBe(area(bar) + area(letter))
    const box = ring(300, 200, 600, 900)
    const kept = cleaned([...box, letter])
    expect(inkIn(kept, 300, 200, 600, 240)).toBe(300 * 40)
    expect(inkIn(kept, 400, 600, 403, 615)).toBe(45)
  })
})
