import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { Component, Components } from './components.js'
import { type InkMap, squares } from './ink-map.js'

const PAPER = 255
/** A full stop is a square of a stroke; a speck is this part of it. */
const SPECK = 0.3
/** What lies alone is a speck where it is no larger than this many squares of a stroke. */
const LONELY_SPECK = 0.8
/** Millimetres from letters: marks, full stops and the bullets of lists are nearer. */
const LONELY = 8
/** Millimetres: black of a scanner's lid is thicker than any stroke of a letter. */
const SOLID = 1.5
/** Millimetres: what is left of such black along an edge is that thin and at least that long. */
const SLIVER = [4, 8] as const
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

/** Squares of black that come from the edges of the picture: the lid of a scanner, the table under a sheet. Letters and rules that touch them stay. */
export function findBlackEdges(map: InkMap): Uint8Array {
  const { width, height } = map
  const solid = solidSquares(map)
  const reached = new Uint8Array(width * height)
  const open: number[] = []
  const reach = (at: number) => {
    if (solid[at] === 1 && reached[at] === 0) {
      reached[at] = 1
      open.push(at)
    }
  }
  const half = Math.ceil(squares(map, SOLID) / 2)
  for (let y = 0; y < height; y++) {
    const wide = y <= half || y >= height - 1 - half
    for (let x = 0; x < width; x++) {
      if (wide || x <= half || x >= width - 1 - half) reach(y * width + x)
    }
  }
  while (open.length > 0) {
    const at = open.pop()!
    const x = at % width
    if (x > 0) reach(at - 1)
    if (x + 1 < width) reach(at + 1)
    if (at >= width) reach(at - width)
    if (at + width < reached.length) reach(at + width)
  }
  return widen(reached, width, height, half + 2)
}

/** Middles of squares of ink of that thickness; beyond the edges all is as at the edge. */
function solidSquares({ width, height, side, counts }: InkMap): Uint8Array {
  const most = side * side * 0.85
  const size = Math.ceil(squares({ width, height, side, counts, perInch: 100 }, SOLID) / 2)
  const full = new Uint8Array(width * height)
  for (let at = 0; at < full.length; at++) full[at] = counts[at]! >= most ? 0 : 1
  // Not full anywhere near: the other way round it is the widening of what is not full.
  const thin = widen(full, width, height, size)
  for (let at = 0; at < thin.length; at++) thin[at] = thin[at] === 1 ? 0 : 1
  return thin
}

function widen(marked: Uint8Array, width: number, height: number, by: number): Uint8Array {
  const across = new Uint8Array(marked.length)
  for (let y = 0; y < height; y++) {
    let last = -by - 1
    for (let x = 0; x < width; x++) {
      if (marked[y * width + x] === 0) continue
      const from = Math.max(x - by, last + 1, 0)
      const to = Math.min(x + by, width - 1)
      across.fill(1, y * width + from, y * width + to + 1)
      last = to
    }
  }
  const widened = new Uint8Array(marked.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (across[y * width + x] === 0) continue
      const above = y > 0 && across[(y - 1) * width + x] === 1
      // Of a column's run only its ends reach farther than its neighbours.
      const from = above ? Math.min(y + by, height - 1) : Math.max(y - by, 0)
      const to = Math.min(y + by, height - 1)
      for (let row = from; row <= to; row++) widened[row * width + x] = 1
    }
  }
  return widened
}

/** Paints squares white, in the picture and in the map. */
export function whiten(grey: GreyPicture, map: InkMap, marked: (square: number) => boolean): void {
  const { side } = map
  for (let row = 0, square = 0; row < map.height; row++) {
    for (let column = 0; column < map.width; column++, square++) {
      if (!marked(square)) continue
      map.counts[square] = 0
      const right = Math.min((column + 1) * side, grey.width)
      const bottom = Math.min((row + 1) * side, grey.height)
      for (let y = row * side; y < bottom; y++)
        grey.data.fill(PAPER, y * grey.width + column * side, y * grey.width + right)
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
