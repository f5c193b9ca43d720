import type { Components } from './components.js'
import { type InkMap, turnMap } from './ink-map.js'
import { keepOnly } from './letters.js'
import { findSkew } from './skew.js'

/** Black over so much of the page, and next to no letters. */
const MUCH_INK = 0.2
/** No letter at all, and yet so much of the page is black: a picture; less is a line or a stain. */
const DRAWING = 0.03
/** Fewer things of the size of letters say nothing of lines. */
const FEW = 20
/** The share of the ink that has the size of letters: of pages with tables and seals more than a third, of photos less. */
const LEAST_SHARE = 0.5
/** How far lines stand out: pages of words 2.4 to 4, photos 1.2 to 2.4, those near the upper end with hardly a letter. */
const CLEAR = 2.5
const HALF_CLEAR = 2

/** Whether there is something to read. */
export function judgePage(
  map: InkMap,
  components: Components,
  letters: ReadonlySet<number>,
): 'page' | 'blank' | 'no-document' {
  const { all } = components
  let inked = 0
  for (let at = 0; at < map.counts.length; at++) if (map.counts[at]! > 0) inked++
  if (letters.size === 0) return inked > DRAWING * map.counts.length ? 'no-document' : 'blank'
  let lettered = 0
  for (const number of letters) lettered += all[number - 1]!.squares
  const share = lettered / Math.max(inked, 1)
  // A few words beside a large signature or drawing are words.
  if (letters.size < FEW && inked < MUCH_INK * map.counts.length) return 'page'
  if (share >= LEAST_SHARE) return 'page'
  const only = keepOnly(map, components, letters)
  const clarity = Math.max(findSkew(only).clarity, findSkew(turnMap(only)).clarity)
  return clarity < (share < LEAST_SHARE / 2 ? CLEAR : HALF_CLEAR) ? 'no-document' : 'page'
}
