import type { Components } from './components.js'
import type { InkMap } from './ink-map.js'

/** Black over so much of the page is a photo. */
const MOST_INK = 0.4
/** Black over so much of the page, and next to no letters. */
const MUCH_INK = 0.2
/** No letter at all, and yet so much of the page is black: a picture; less is a line or a stain. */
const DRAWING = 0.03
/** Letters that have a like neighbour; a page with a number and a heading has as many. */
const LEAST_NEIGHBOURS = 3
/** Of what has the size of letters at least so many stand beside a like one; on photos it is chance. */
const LEAST_SHARE = 0.15

/** Whether there is something to read. */
export function judgePage(
  map: InkMap,
  { all, labels }: Components,
  letters: ReadonlySet<number>,
): 'page' | 'blank' | 'no-document' {
  let inked = 0
  for (let at = 0; at < map.counts.length; at++) if (map.counts[at]! > 0) inked++
  if (letters.size === 0) return inked > DRAWING * map.counts.length ? 'no-document' : 'blank'
  let neighbours = 0
  for (const number of letters) {
    const { left, top, right, bottom } = all[number - 1]!
    const reach = Math.max(right - left, bottom - top)
    if (hasLikeBeside(map, labels, letters, all, number, (left + right) >> 1, (top + bottom) >> 1, reach)) neighbours++
  }
  const share = neighbours / letters.size
  if (inked > MUCH_INK * map.counts.length && neighbours < 10) return 'no-document'
  if (inked > MOST_INK * map.counts.length && share < 0.5) return 'no-document'
  if (letters.size > 30 && share < LEAST_SHARE && neighbours >= LEAST_NEIGHBOURS) return 'no-document'
  return 'page'
}

/** Looks right and down from the middle, as pages may lie sideways. */
function hasLikeBeside(
  { width, height }: InkMap,
  labels: Int32Array,
  letters: ReadonlySet<number>,
  all: Components['all'],
  number: number,
  x: number,
  y: number,
  reach: number,
): boolean {
  const size = sizeOf(all[number - 1]!)
  const like = (at: number) => {
    const other = labels[at]!
    if (other === 0 || other === number || !letters.has(other)) return false
    const ratio = sizeOf(all[other - 1]!) / size
    return ratio > 0.5 && ratio < 2
  }
  for (let step = 1; step <= 2 * reach; step++) {
    if (x + step < width && like(y * width + x + step)) return true
    if (y + step < height && like((y + step) * width + x)) return true
  }
  return false
}

function sizeOf({ left, top, right, bottom }: Components['all'][number]): number {
  return Math.min(right - left, bottom - top)
}
