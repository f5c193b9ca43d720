import type { GreyPicture, PixelBox } from '../../../workers/ocr/picture.js'
import type { InkMap } from './ink-map.js'
import type { Turn } from './turning.js'

/** Pixels. */
const MARGIN = 8

/** The size of a picture in which every letter has its place once it is turned about its middle: that of the old one, but for sheets that fill it to its corners. */
export function roomFor(
  upright: GreyPicture,
  map: InkMap,
  turn: Turn,
  skew: number,
  letters: ReadonlySet<number>,
  all: readonly PixelBox[],
): { readonly width: number; readonly height: number } {
  const angle = ((turn + skew) * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  let across = 0
  let down = 0
  for (const number of letters) {
    const box = all[number - 1]!
    for (const x of [box.left - map.width / 2, box.right - map.width / 2]) {
      for (const y of [box.top - map.height / 2, box.bottom - map.height / 2]) {
        across = Math.max(across, Math.abs(x * cos - y * sin))
        down = Math.max(down, Math.abs(x * sin + y * cos))
      }
    }
  }
  const size = (half: number, old: number) => {
    const needed = Math.ceil(2 * half * map.side) + 2 * MARGIN
    // As odd or even as before: the middle stays on a pixel, or between two.
    return needed <= old ? old : needed + ((needed - old) & 1)
  }
  return { width: size(across, upright.width), height: size(down, upright.height) }
}
