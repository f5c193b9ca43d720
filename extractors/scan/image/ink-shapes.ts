import type { PixelBox } from '../../../workers/ocr/picture.js'
import { type Component, type Components, findComponents } from './components.js'

/** Ink of one colour that hangs together, in squares. */
export interface InkCluster extends PixelBox {
  /** Numbers of its components. */
  readonly members: readonly number[]
}

interface Grid {
  readonly width: number
  readonly height: number
  readonly perInch: number
}

const MILLIMETRES = 25.4
/** Millimetres: strokes of a signature, letters of a seal and of a line are nearer to each other. */
const NEAR = 2
/** Square millimetres of ink: less is dirt. */
const LEAST_INK = 0.8
/** Letters in a row that make it print. */
const LEAST_ROW = 5
/** The share of such letters in ink that is print; the rest are marks, and letters that touch. A seal has a ring and an emblem as well. */
const PRINT_SHARE = 0.35
/** Letters of print in one colour that make all small things in that colour print: short words, bullets, marks. */
const MUCH_PRINT = 30
/** Millimetres: no stroke of a hand is straight for so long. */
const BAR = 10
/** Millimetres a side, and share of its box, of what is an area painted in a colour. */
const AREA_SIDE = 8
const AREA_SHARE = 0.7

/** Clusters that are no print: seals, signatures, what is written by hand. */
export function findForeign(grid: Grid, counts: Uint16Array, components: Components): InkCluster[] {
  const per = grid.perInch / MILLIMETRES
  const rows = printedRows(grid, components)
  const print = new Set([...rows].flatMap(([, members]) => (isRow(members, components.all) ? members : [])))
  return cluster(grid, counts, components).filter((found) => {
    const parts = found.members.map((number) => components.all[number - 1]!)
    const size = parts.reduce((sum, part) => sum + part.squares, 0)
    if (size < LEAST_INK * per * per) return false
    const width = found.right - found.left
    const height = found.bottom - found.top
    if (Math.min(width, height) > AREA_SIDE * per && size > AREA_SHARE * width * height) return false
    const printed = found.members.reduce(
      (sum, number) => sum + (print.has(number) ? components.all[number - 1]!.squares : 0),
      0,
    )
    if (printed >= PRINT_SHARE * size) return false
    if (print.size >= MUCH_PRINT && height < 8 * per) return false
    return !isRuled(grid, found, components.labels, size)
  })
}

/** Letters that touch are counted by their width. */
function isRow(members: readonly number[], all: readonly Component[]): boolean {
  if (members.length < 3) return false
  const letters = members.reduce((sum, number) => {
    const { left, top, right, bottom } = all[number - 1]!
    const [short, long] = right - left < bottom - top ? [right - left, bottom - top] : [bottom - top, right - left]
    return sum + Math.max(1, Math.round(long / short / 1.5))
  }, 0)
  return letters >= LEAST_ROW
}

/** Most of the ink is in straight bars along the edges of the page: rules, frames, grids of a table. */
function isRuled(grid: Grid, found: InkCluster, labels: Int32Array, size: number): boolean {
  const long = (BAR * grid.perInch) / MILLIMETRES
  const members = new Set(found.members)
  const isInk = (x: number, y: number) => members.has(labels[y * grid.width + x]!)
  const barred = (
    lines: readonly [number, number],
    places: readonly [number, number],
    ink: (line: number, place: number) => boolean,
  ) => {
    let sum = 0
    for (let line = lines[0]; line < lines[1]; line++) {
      let run = 0
      for (let place = places[0]; place <= places[1]; place++) {
        if (place < places[1] && ink(line, place)) run++
        else {
          if (run >= long) sum += run
          run = 0
        }
      }
    }
    return sum
  }
  const across: readonly [number, number] = [found.left, found.right]
  const down: readonly [number, number] = [found.top, found.bottom]
  return barred(down, across, (y, x) => isInk(x, y)) + barred(across, down, isInk) > 0.6 * size
}

function cluster({ width, height, perInch }: Grid, counts: Uint16Array, { all, labels }: Components): InkCluster[] {
  const cell = Math.max(Math.round((NEAR * perInch) / MILLIMETRES), 1)
  const columns = Math.ceil(width / cell)
  const rows = Math.ceil(height / cell)
  const taken = new Uint16Array(columns * rows)
  const place = new Int32Array(all.length)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (counts[at] === 0) continue
      const block = Math.floor(y / cell) * columns + Math.floor(x / cell)
      taken[block] = 1
      place[labels[at]! - 1] = block
    }
  }
  const blocks = findComponents({ width: columns, height: rows, counts: taken })
  const members = new Map<number, number[]>()
  for (let index = 0; index < all.length; index++) {
    const number = blocks.labels[place[index]!]!
    const list = members.get(number)
    if (list === undefined) members.set(number, [index + 1])
    else list.push(index + 1)
  }
  return [...members.values()].map((numbers) => ({
    members: numbers,
    ...around(numbers.map((number) => all[number - 1]!)),
  }))
}

function around(boxes: readonly PixelBox[]): PixelBox {
  const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 }
  for (const { left, top, right, bottom } of boxes) {
    box.left = Math.min(box.left, left)
    box.top = Math.min(box.top, top)
    box.right = Math.max(box.right, right)
    box.bottom = Math.max(box.bottom, bottom)
  }
  return box
}

/**
 * Letters that stand side by side on one line, about as high as each other: what is printed. Each with its right neighbour, and, as pages lie sideways, with
 * the one below. What is written by hand hangs together, dances on the line, and is short.
 */
function printedRows({ width, height, perInch }: Grid, { all, labels }: Components): Map<string, number[]> {
  const per = perInch / MILLIMETRES
  const rows = new Map<string, number[]>()
  for (const axis of ['across', 'down'] as const) {
    const row = Int32Array.from({ length: all.length }, (_, index) => index)
    const root = (index: number) => {
      let at = index
      while (row[at] !== at) at = row[at] = row[row[at]!]!
      return at
    }
    for (const [index, letter] of all.entries()) {
      const high = axis === 'across' ? letter.bottom - letter.top : letter.right - letter.left
      const wide = axis === 'across' ? letter.right - letter.left : letter.bottom - letter.top
      if (high < per || high > 9 * per || wide > 6 * high) continue
      const next =
        axis === 'across'
          ? rightOf(letter, high, width, labels, index)
          : below(letter, high, width, height, labels, index)
      if (next < 0) continue
      const other = all[next]!
      const [foot, otherFoot] = axis === 'across' ? [letter.bottom, other.bottom] : [letter.left, other.left]
      const otherHigh = axis === 'across' ? other.bottom - other.top : other.right - other.left
      if (otherHigh < 0.55 * high || otherHigh > 1.8 * high) continue
      // Capital and small letters stand on one foot, `g` and `p` end lower beside others of their height.
      const [top, otherTop] = axis === 'across' ? [letter.top, other.top] : [letter.right, other.right]
      const slack = Math.max(1, 0.13 * Math.min(high, otherHigh))
      if (Math.abs(foot - otherFoot) <= slack || Math.abs(top - otherTop) <= slack) row[root(index)] = root(next)
    }
    for (let index = 0; index < all.length; index++) {
      const key = `${axis} ${root(index)}`
      const list = rows.get(key)
      if (list === undefined) rows.set(key, [index + 1])
      else list.push(index + 1)
    }
  }
  return rows
}

function rightOf(letter: Component, high: number, width: number, labels: Int32Array, index: number): number {
  for (const share of [0.5, 0.8]) {
    const y = Math.floor(letter.top + share * (letter.bottom - letter.top - 1))
    for (let x = letter.left + 1; x < Math.min(letter.right + 1.2 * high, width); x++) {
      const other = labels[y * width + x]!
      if (other !== 0 && other !== index + 1) return other - 1
    }
  }
  return -1
}

function below(
  letter: Component,
  high: number,
  width: number,
  height: number,
  labels: Int32Array,
  index: number,
): number {
  for (const share of [0.5, 0.2]) {
    const x = Math.floor(letter.left + share * (letter.right - letter.left - 1))
    for (let y = letter.top + 1; y < Math.min(letter.bottom + 1.2 * high, height); y++) {
      const other = labels[y * width + x]!
      if (other !== 0 && other !== index + 1) return other - 1
    }
  }
  return -1
}
