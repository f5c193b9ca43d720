import type { GreyPicture } from './picture.js'
import { OcrFailure } from './reading.js'

/** What the engines take at most; a side that is longer is refused by them only after the work. */
export const LONGEST_SIDE = 32_767
/** Three times an A3 page at 600 dots an inch; the built-in engine has memory for little more. */
export const MOST_PIXELS = 200_000_000

/** No letter has room in fewer pixels. */
const SHORTEST_SIDE = 6

/** Whether nothing can be read in a picture: it is too small, or of one grey. The engines make letters up for such. */
export function isBare({ width, height, data }: GreyPicture): boolean {
  return width < SHORTEST_SIDE || height < SHORTEST_SIDE || data.every((grey) => grey === data[0])
}

/** A picture as the simplest file that the engines read: a few words, then the bytes as they are. */
export function toPgm({ width, height, data }: GreyPicture): Uint8Array {
  if (data.length !== width * height) {
    throw new OcrFailure(`a picture of ${width} × ${height} has ${data.length} bytes`)
  }
  if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
    throw new OcrFailure(`a picture of ${width} × ${height} is longer than ${LONGEST_SIDE} on a side`)
  }
  if (data.length > MOST_PIXELS) {
    throw new OcrFailure(`a picture of ${width} × ${height} has more than ${MOST_PIXELS} pixels`)
  }
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1')
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}

/** No page has a resolution outside of these, and the engines guess one of their own for what has. */
export function engineResolution(dotsPerInch: number): number {
  return Number.isFinite(dotsPerInch) ? Math.min(2400, Math.max(70, Math.round(dotsPerInch))) : 300
}

/** The page segmentation of the engines for what stands in a picture. */
export const segmentation = { block: '6', line: '7' } as const
