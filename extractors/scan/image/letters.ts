import type { Component, Components } from './components.js'
import { type InkMap, squares } from './ink-map.js'

/** Millimetres: letters of print from 6 to 30 points, whole words of them where their letters touch. */
const LEAST_HEIGHT = 1
const MOST_HEIGHT = 9
const MOST_WIDTH = 60
/** Ink fills at least so much of the box of a letter; specks that touch by chance fill less. */
const LEAST_FILL = 0.15

/** Numbers of components that may be letters or words, lying or standing. */
export function findLetters(map: InkMap, { all }: Components): Set<number> {
  const least = squares(map, LEAST_HEIGHT)
  const thick = squares(map, MOST_HEIGHT)
  const long = squares(map, MOST_WIDTH)
  const letters = new Set<number>()
  for (const [index, component] of all.entries()) {
    const [short, large] = sides(component)
    const filled = component.ink / (short * large * map.side * map.side)
    if (large >= least && short <= thick && large <= long && short >= 2 && filled >= LEAST_FILL) letters.add(index + 1)
  }
  return letters
}

function sides({ left, top, right, bottom }: Component): readonly [short: number, long: number] {
  const width = right - left
  const height = bottom - top
  return width < height ? [width, height] : [height, width]
}

/** The map with nothing in it but certain components. */
export function keepOnly(map: InkMap, { all, labels }: Components, kept: ReadonlySet<number>): InkMap {
  const isKept = new Uint8Array(all.length + 1)
  for (const number of kept) isKept[number] = 1
  const counts = map.counts.slice()
  for (let at = 0; at < counts.length; at++) {
    if (counts[at] !== 0 && isKept[labels[at]!] === 0) counts[at] = 0
  }
  return { ...map, counts }
}
