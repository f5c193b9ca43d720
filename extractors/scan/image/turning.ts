import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { fourPixels } from '../four-pixels.js'

export type Turn = 0 | 90 | 180 | 270

const PAPER = 255
/** Four pixels that are lighter together are paper. */
const PLAIN = 4 * 252
/** Where these bits are set in four pixels, each of them is 252 at least. */
const FOUR_PLAIN = 0xfcfcfcfc | 0
/** Pixels a side of the blocks that are passed over where they are paper. */
const BLOCK_BITS = 3
const BLOCK = 1 << BLOCK_BITS

/** Weights of four pixels in a row for a place between the second and the third, for every 256th of the way; in 1/1024. */
const WEIGHTS = Int32Array.from({ length: 4 * 256 }, (_, index) => {
  const part = (index >> 2) / 256
  const far = Math.abs((index & 3) - 1 - part)
  const weight = far < 1 ? 1.5 * far ** 3 - 2.5 * far ** 2 + 1 : -0.5 * far ** 3 + 2.5 * far ** 2 - 4 * far + 2
  return Math.round(1024 * weight)
})

/** Turned clockwise, pixel by pixel. */
export function turnPicture(picture: GreyPicture, turn: Turn): GreyPicture {
  const { width, height, data } = picture
  if (turn === 0) return picture
  if (turn === 180) return { width, height, data: data.slice().reverse() }
  const turned = new Uint8Array(data.length)
  // Square by square: along one side of the picture every pixel is in another line of the memory.
  const block = 32
  for (let top = 0; top < height; top += block) {
    const bottom = Math.min(top + block, height)
    for (let left = 0; left < width; left += block) {
      const right = Math.min(left + block, width)
      for (let y = top; y < bottom; y++) {
        const column = turn === 90 ? height - 1 - y : y
        for (let x = left; x < right; x++) {
          turned[(turn === 90 ? x : width - 1 - x) * height + column] = data[y * width + x]!
        }
      }
    }
  }
  return { width: height, height: width, data: turned }
}

/**
 * Turned clockwise about its middle; white where there was nothing.
 * @param size of the picture that is given; the middle stays in the middle
 */
export function rotatePicture(
  picture: GreyPicture,
  degrees: number,
  size: { readonly width: number; readonly height: number },
): GreyPicture {
  const { width, height } = picture
  const turned = new Uint8Array(size.width * size.height).fill(PAPER)
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const middleX = (size.width - 1) / 2
  const middleY = (size.height - 1) / 2
  // Places in the old picture, in 1/65536 of a pixel.
  const stepX = Math.round(cos * 65536)
  const stepY = Math.round(-sin * 65536)
  const blank = whiteBlocks(picture)
  for (let y = 0; y < size.height; y++) {
    const down = y - middleY
    const startX = (width - 1) / 2 + -middleX * cos + down * sin
    const startY = (height - 1) / 2 + middleX * sin + down * cos
    const [from, to] = within(startX, cos, width - 1, startY, -sin, height - 1, size.width)
    const sourceX = Math.round((startX + from * cos) * 65536)
    const sourceY = Math.round((startY - from * sin) * 65536)
    rotateRow(picture, blank, turned, y * size.width + from, to - from, sourceX, sourceY, stepX, stepY)
  }
  return { width: size.width, height: size.height, data: turned }
}

/** @param at of the row's first pixel, whose place in the old picture is `firstX`, `firstY`; in 1/65536 of a pixel, as the steps are */
function rotateRow(
  { width, data }: GreyPicture,
  blank: Uint8Array,
  turned: Uint8Array,
  at: number,
  count: number,
  firstX: number,
  firstY: number,
  stepX: number,
  stepY: number,
): void {
  const across = (width + BLOCK - 1) >> BLOCK_BITS
  const reachX = (BLOCK - 1) * stepX
  const reachY = (BLOCK - 1) * stepY
  let sourceX = firstX | 0
  let sourceY = firstY | 0
  for (let done = 0; done < count; done += BLOCK) {
    const left = sourceX >> (16 + BLOCK_BITS)
    const right = (((sourceX + reachX) >> 16) + 1) >> BLOCK_BITS
    const first = sourceY >> 16
    const last = (sourceY + reachY) >> 16
    const top = (Math.min(first, last) >> BLOCK_BITS) * across
    const bottom = ((Math.max(first, last) + 1) >> BLOCK_BITS) * across
    // No more than two blocks across and two down.
    if ((blank[top + left]! & blank[top + right]! & blank[bottom + left]! & blank[bottom + right]!) === 1) {
      sourceX += BLOCK * stepX
      sourceY += BLOCK * stepY
      continue
    }
    const end = at + Math.min(done + BLOCK, count)
    for (let to = at + done; to < end; to++) {
      const place = Math.imul(sourceY >> 16, width) + (sourceX >> 16)
      // Most of a page is paper, and stays white; the rest is worth the time of sixteen neighbours: four of them blur thin strokes.
      if (data[place]! + data[place + 1]! + data[place + width]! + data[place + width + 1]! < PLAIN) {
        turned[to] = between(data, width, place, (sourceX >> 8) & 255, (sourceY >> 8) & 255)
      }
      sourceX += stepX
      sourceY += stepY
    }
  }
}

/** 1 for the blocks of a picture that are paper all over. */
function whiteBlocks({ width, height, data }: GreyPicture): Uint8Array {
  const across = Math.ceil(width / BLOCK)
  const blank = new Uint8Array(across * Math.ceil(height / BLOCK)).fill(1)
  const four = fourPixels(data)
  for (let y = 0; y < height; y++) {
    const row = (y >> BLOCK_BITS) * across
    const start = y * width
    const end = start + width
    for (let i = start; i < end; ) {
      if ((i & 3) === 0 && i + 4 <= end && (four[i >> 2]! & FOUR_PLAIN) === FOUR_PLAIN) {
        i += 4
        continue
      }
      const stop = Math.min((i | 3) + 1, end)
      for (; i < stop; i++) if (4 * data[i]! < PLAIN) blank[row + ((i - start) >> BLOCK_BITS)] = 0
    }
  }
  return blank
}

/** @param place of the pixel above at the left; the parts are 256ths of the way to the next */
function between(data: Uint8Array, width: number, place: number, partX: number, partY: number): number {
  const across = partX << 2
  const down = partY << 2
  const a = WEIGHTS[across]!
  const b = WEIGHTS[across + 1]!
  const c = WEIGHTS[across + 2]!
  const d = WEIGHTS[across + 3]!
  const sum =
    Math.imul(WEIGHTS[down]!, rowBetween(data, place - width, a, b, c, d)) +
    Math.imul(WEIGHTS[down + 1]!, rowBetween(data, place, a, b, c, d)) +
    Math.imul(WEIGHTS[down + 2]!, rowBetween(data, place + width, a, b, c, d)) +
    Math.imul(WEIGHTS[down + 3]!, rowBetween(data, place + 2 * width, a, b, c, d))
  const value = (sum + 524288) >> 20
  return value < 0 ? 0 : value > PAPER ? PAPER : value
}

function rowBetween(data: Uint8Array, at: number, a: number, b: number, c: number, d: number): number {
  return (
    (Math.imul(a, data[at - 1]!) +
      Math.imul(b, data[at]!) +
      Math.imul(c, data[at + 1]!) +
      Math.imul(d, data[at + 2]!)) |
    0
  )
}

/** From which x of a row, and to which, the places asked for are inside the old picture. */
function within(
  startX: number,
  stepX: number,
  mostX: number,
  startY: number,
  stepY: number,
  mostY: number,
  width: number,
): readonly [from: number, to: number] {
  // Two pixels on either side are looked at.
  const slack = 1.05
  let from = 0
  let to = width
  for (const [start, step, most] of [
    [startX, stepX, mostX],
    [startY, stepY, mostY],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (start < slack || start > most - slack) to = from
      continue
    }
    const a = (slack - start) / step
    const b = (most - slack - start) / step
    from = Math.max(from, Math.ceil(Math.min(a, b)))
    to = Math.min(to, Math.floor(Math.max(a, b)))
  }
  return [from, Math.max(to, from)]
}
