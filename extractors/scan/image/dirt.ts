import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { Component, Components } from './components.js'
import { type InkMap, squares, whitenSquares } from './ink-map.js'

/** A full stop is a square of a stroke; a speck is this part of it. */
const SPECK = 0.3
/** What lies alone is a speck where it is no larger than this many squares of a stroke. */
const LONELY_SPECK = 0.8
/** Millimetres from letters: marks, full stops and the bullets of lists are nearer. */
const LONELY = 8
/** Millimetres: what is left of such black along an edge is that thin and at least that long. */
const SLIVER = [4, 8] as const
/** Millimetres: dashes that such a line falls into are no thicker. */
const DASH = 0.8
/** Millimetres: holes of a punch, and how far they lie from an edge. */
const HOLE = [3.5, 9] as const
const HOLE_MARGIN = 28

/** Numbers of the components that are dirt: specks, holes. */
export function findDirt(map: InkMap, { all }: Components, letters: ReadonlySet<number>, stroke: number): Set<number> {
  const dirt = new Set<number>()
  const near = nearLetters(map, all, letters)
  const perSquare = map.side * map.side
  for (const [index, component] of all.entries()) {
    if (component.ink <= SPECK * stroke * stroke || isSliver(map, component)) dirt.add(index + 1)
    else if (letters.has(index + 1)) {
      if (isHole(map, component, perSquare)) dirt.add(index + 1)
    } else if (component.ink <= LONELY_SPECK * stroke * stroke && !near(component)) dirt.add(index + 1)
  }
  return dirt
}

function isSliver(map: InkMap, { left, top, right, bottom }: Component): boolean {
  const [thin, long] = [squares(map, SLIVER[0]), squares(map, SLIVER[1])]
  const flat = squares(map, DASH)
  const isLevel = bottom - top <= flat && right - left >= 2 * (bottom - top)
  const isUpright = right - left <= flat && bottom - top >= 2 * (right - left)
  if (isLevel && (bottom <= thin || top >= map.height - thin)) return true
  if (isUpright && (right <= thin || left >= map.width - thin)) return true
  const touch = squares(map, 1)
  if (
    right - left >= long &&
    (top <= touch || bottom >= map.height - touch) &&
    (bottom <= thin || top >= map.height - thin)
  )
    return true
  return (
    bottom - top >= long && (left <= touch || right >= map.width - touch) && (right <= thin || left >= map.width - thin)
  )
}

function isHole(map: InkMap, { left, top, right, bottom, ink }: Component, perSquare: number): boolean {
  const width = right - left
  const height = bottom - top
  const least = squares(map, HOLE[0])
  const most = squares(map, HOLE[1])
  if (Math.min(width, height) < least || Math.max(width, height) > most) return false
  const margin = squares(map, HOLE_MARGIN)
  const side = Math.min(left, top, map.width - right, map.height - bottom)
  const filled = ink / (width * height * perSquare)
  // A disc fills 0.785 of its square; of letters only a dot or a bar is as full.
  return side < margin && Math.abs(width - height) <= 0.25 * Math.max(width, height) && filled > 0.66 && filled < 0.88
}

/** Whether a component stands near one that may be a letter; told from a raster of cells of a millimetre. */
function nearLetters(
  map: InkMap,
  all: readonly Component[],
  letters: ReadonlySet<number>,
): (component: Component) => boolean {
  const cell = Math.max(Math.round(squares(map, 1)), 1)
  const columns = Math.ceil(map.width / cell)
  const rows = Math.ceil(map.height / cell)
  const taken = new Uint8Array(columns * rows)
  const reach = squares(map, LONELY)
  for (const number of letters) {
    const { left, top, right, bottom } = all[number - 1]!
    const last = Math.min(Math.floor((bottom + reach) / cell), rows - 1)
    const end = Math.min(Math.floor((right + reach) / cell), columns - 1)
    for (let row = Math.max(Math.floor((top - reach) / cell), 0); row <= last; row++) {
      taken.fill(1, row * columns + Math.max(Math.floor((left - reach) / cell), 0), row * columns + end + 1)
    }
  }
  return ({ left, top, right, bottom }) =>
    taken[Math.floor((top + bottom) / 2 / cell) * columns + Math.floor((left + right) / 2 / cell)] === 1
}

/** Paints components white, in the picture and in the map. */
export function takeOut(
  grey: GreyPicture,
  map: InkMap,
  { all, labels }: Components,
  numbers: ReadonlySet<number>,
): void {
  for (const number of numbers) {
    const { left, top, right, bottom } = all[number - 1]!
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        if (labels[row * map.width + column] === number) whitenSquares(grey, map, column, column + 1, row)
      }
    }
  }
}

/** Pixels of a stroke of the pen: the length of most runs of ink, across. */
export function strokeWidth(grey: GreyPicture, ink: number): number {
  const most = 64
  const runs = new Int32Array(most)
  let count = 0
  for (let y = 0; y < grey.height; y += 5) {
    let run = 0
    for (let at = y * grey.width, end = at + grey.width; at < end; at++) {
      if (grey.data[at]! < ink) run++
      else if (run > 0) {
        if (run < most && run > 1) {
          runs[run]!++
          count++
        }
        run = 0
      }
    }
  }
  let below = 0
  for (let run = 0; run < most; run++) {
    below += runs[run]!
    if (below * 2 >= count && count > 0) return run
  }
  return 2
}
