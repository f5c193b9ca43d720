import type { Lattice } from './lattice.js'
import { join, rootOf } from './strokes.js'

/** A rectangle of a lattice; `right` and `bottom` are the first column and row after it. */
export interface Span {
  left: number
  top: number
  right: number
  bottom: number
}

/** The margins that Word and browsers leave between a cell and a table inside it are narrower, no column of words is. */
const MARGIN = 16

/** Places that are looked at for tables inside cells: in a drawing areas lie in each other by the thousand. */
const MOST_LOOKS = 500_000

/** The cells of a lattice: places with no border between them are one cell. They cover it, none over another. */
export function spansOf(lattice: Lattice): Span[] {
  const width = lattice.xs.length - 1
  const height = lattice.ys.length - 1
  const owners = ownersOf(lattice, width, height)
  const areas = areasOf(owners, width)
  let looks = MOST_LOOKS
  for (const [owner, { places, ...box }] of areas) {
    if (places === sizeOf(box)) continue
    looks -= sizeOf(box)
    if (looks < 0) break
    const inner = enclosedIn(box, owner, owners, width, areas)
    if (inner === null || !isInset(lattice, box, inner)) continue
    // A table inside a cell that shares a border with it: its words are the cell's.
    for (const place of placesIn(box, width)) owners[place] = owner
  }
  return coverSpans(owners, width, height)
}

type Area = Span & { places: number }

function ownersOf({ walls, floors }: Lattice, width: number, height: number): number[] {
  const parents = Array.from({ length: width * height }, (_, i) => i)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const place = row * width + column
      if (column > 0 && walls[row * (width + 1) + column] === 0) join(parents, place, place - 1)
      if (row > 0 && floors[place] === 0) join(parents, place, place - width)
    }
  }
  return parents.map((_, place) => rootOf(parents, place))
}

function areasOf(owners: readonly number[], width: number): Map<number, Area> {
  const areas = new Map<number, Area>()
  for (const [place, owner] of owners.entries()) {
    const column = place % width
    const row = (place - column) / width
    const area = areas.get(owner)
    if (area === undefined) areas.set(owner, { left: column, top: row, right: column + 1, bottom: row + 1, places: 1 })
    else widen(area, { left: column, top: row, right: column + 1, bottom: row + 1 }).places++
  }
  return areas
}

function widen<S extends Span>(span: S, other: Span): S {
  span.left = Math.min(span.left, other.left)
  span.top = Math.min(span.top, other.top)
  span.right = Math.max(span.right, other.right)
  span.bottom = Math.max(span.bottom, other.bottom)
  return span
}

/** The rectangle of all others in a box, or null where one of them juts out of it. */
function enclosedIn(
  box: Span,
  owner: number,
  owners: readonly number[],
  width: number,
  areas: ReadonlyMap<number, Area>,
): Span | null {
  let inner: Span | null = null
  for (const place of placesIn(box, width)) {
    if (owners[place] === owner) continue
    const area = areas.get(owners[place]!)
    if (area === undefined || area.left < box.left || area.right > box.right) return null
    if (area.top < box.top || area.bottom > box.bottom) return null
    inner = inner === null ? { ...area } : widen(inner, area)
  }
  return inner
}

/**
 * Inside another cell, not beside parts of it: the cell is around it on three sides, or on two of which the one beside it is a mere
 * margin. A cell that is over and beside others by columns has lost a border.
 */
function isInset({ xs }: Lattice, box: Span, inner: Span): boolean {
  const shared = [
    inner.left === box.left,
    inner.right === box.right,
    inner.top === box.top,
    inner.bottom === box.bottom,
  ]
  if (shared.filter((side) => side).length <= 1) return true
  return xs[inner.left]! - xs[box.left]! <= MARGIN && xs[box.right]! - xs[inner.right]! <= MARGIN
}

/** Rectangles over all places; an area that is none (a border forgotten in a corner) is cut, rows before columns. */
function coverSpans(owners: readonly number[], width: number, height: number): Span[] {
  const taken = new Uint8Array(owners.length)
  const spans: Span[] = []
  for (let top = 0; top < height; top++) {
    for (let left = 0; left < width; left++) {
      const place = top * width + left
      if (taken[place] === 1) continue
      const isFree = (row: number, column: number) =>
        owners[row * width + column] === owners[place] && taken[row * width + column] === 0
      let right = left + 1
      while (right < width && isFree(top, right)) right++
      let bottom = top + 1
      while (bottom < height && isRowFree(isFree, bottom, left, right)) bottom++
      const span = { left, top, right, bottom }
      for (const inside of placesIn(span, width)) taken[inside] = 1
      spans.push(span)
    }
  }
  return spans
}

function isRowFree(
  isFree: (row: number, column: number) => boolean,
  row: number,
  left: number,
  right: number,
): boolean {
  for (let column = left; column < right; column++) if (!isFree(row, column)) return false
  return true
}

function* placesIn({ left, top, right, bottom }: Span, width: number): Iterable<number> {
  for (let row = top; row < bottom; row++) for (let column = left; column < right; column++) yield row * width + column
}

function sizeOf({ left, top, right, bottom }: Span): number {
  return (right - left) * (bottom - top)
}
