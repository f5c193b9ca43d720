import type { InkMap } from './ink-map.js'
import type { InkPieces } from './ink-pieces.js'
import { type Circle, circlesThrough, roundOff } from './seal-circles.js'

/** The print of a round seal in black, in pixels of the page. */
export interface Seal {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** How far its ring goes, inwards and outwards. */
  readonly breadth: number
  /** With letters and an emblem in it; what is left of others in the picture is a ring. */
  readonly isFull: boolean
}

const MILLIMETRES = 25.4
/** Seals are found in cells, so many an inch. */
const CELLS_AN_INCH = 36
/** So many cells around one with ink, and so many of them with ink as well: more is text. */
const AROUND = 3
const SPARSE = 16
/** Millimetres: ink that hangs together and is as broad and as high is no letter. */
const LARGE = 8
/** Sectors of a circle, the share of those that show its ring where no text hides it, and of all. */
const SECTORS = 90
const SHOWN = 0.75
const SEEN = 0.28
/** Millimetres: rings are so thick at most, and their ink lies so near to the circle. */
const NEAR = 0.7
/** Emblems are large ink that fills so much of what is in the ring, in radii. */
const INNER = 0.8
const EMBLEM = 0.08

export function findSeals(map: InkMap, pieces: InkPieces): Seal[] {
  const perMillimetre = map.dotsPerInch / MILLIMETRES
  const cells = cellsOf(map, pieces, LARGE * perMillimetre)
  const seals: Seal[] = []
  for (const found of circlesThrough(cells.points, cells.columns, cells.rows, CELLS_AN_INCH / MILLIMETRES)) {
    const rough = { x: found.x * cells.side, y: found.y * cells.side, radius: found.radius * cells.side }
    const near = NEAR * perMillimetre
    const circle = roundOff(rough, cells.strokes, 2 * cells.side, near)
    if (circle === null || !isRing(circle, cells, near)) continue
    const seal = { ...circle, breadth: Math.ceil(near) + 1, isFull: hasEmblem(circle, pieces, cells.isLarge) }
    const other = seals.findIndex(({ x, y, radius }) => Math.hypot(x - seal.x, y - seal.y) < radius)
    if (other < 0) seals.push(seal)
    // of rings in each other the outer one is the seal's
    else if (seal.radius > seals[other]!.radius + near) seals[other] = { ...seal, isFull: true }
  }
  return seals
}

interface Cells {
  readonly side: number
  readonly columns: number
  readonly rows: number
  /** x and y, by turns, of cells that a ring may go through. */
  readonly points: readonly number[]
  /** x and y of pixels that may be a ring's: ends of stretches. */
  readonly strokes: readonly number[]
  /** 1 where the cell is text. */
  readonly text: Uint8Array
  /** Of every piece. */
  readonly isLarge: Uint8Array
}

function cellsOf(map: InkMap, pieces: InkPieces, large: number): Cells {
  const side = map.dotsPerInch / CELLS_AN_INCH
  const columns = Math.ceil(map.width / side)
  const rows = Math.ceil(map.height / side)
  const inked = new Uint8Array(columns * rows)
  const isLarge = new Uint8Array(pieces.pieceCount)
  for (let p = 0; p < pieces.pieceCount; p++) {
    isLarge[p] = Math.min(pieces.right[p]! - pieces.left[p]!, pieces.bottom[p]! - pieces.top[p]!) >= large ? 1 : 0
  }
  for (let i = 0; i < pieces.count; i++) {
    if (isLarge[pieces.pieces[i]!] === 1) continue
    const row = Math.floor(pieces.rows[i]! / side) * columns
    inked.fill(1, row + Math.floor(pieces.starts[i]! / side), row + Math.floor((pieces.ends[i]! - 1) / side) + 1)
  }
  const text = crowded(inked, columns, rows)
  for (let i = 0; i < pieces.count; i++) {
    if (isLarge[pieces.pieces[i]!] === 0) continue
    const row = Math.floor(pieces.rows[i]! / side) * columns
    inked.fill(1, row + Math.floor(pieces.starts[i]! / side), row + Math.floor((pieces.ends[i]! - 1) / side) + 1)
  }
  const taken = new Uint8Array(columns * rows)
  const points: number[] = []
  const strokes: number[] = []
  const columnOf = Int32Array.from({ length: map.width }, (_, x) => Math.floor(x / side))
  const see = (x: number, y: number, row: number) => {
    const column = columnOf[x]!
    const at = row * columns + column
    if (text[at] === 1) return
    // within what is inked all over, no ring can be seen
    if (column > 0 && column < columns - 1 && row > 0 && row < rows - 1) {
      if (inked[at - 1] === 1 && inked[at + 1] === 1 && inked[at - columns] === 1 && inked[at + columns] === 1) return
    }
    strokes.push(x, y)
    if (taken[at] === 1) return
    taken[at] = 1
    points.push(column, row)
  }
  for (let i = 0; i < pieces.count; i++) {
    const y = pieces.rows[i]!
    const row = Math.floor(y / side)
    see(pieces.starts[i]!, y, row)
    see(pieces.ends[i]! - 1, y, row)
  }
  return { side, columns, rows, points, strokes, text, isLarge }
}

function crowded(inked: Uint8Array, columns: number, rows: number): Uint8Array {
  const text = new Uint8Array(columns * rows)
  const sums = new Int32Array((columns + 1) * (rows + 1))
  for (let y = 0; y < rows; y++) {
    let line = 0
    for (let x = 0; x < columns; x++) {
      line += inked[y * columns + x]!
      sums[(y + 1) * (columns + 1) + x + 1] = sums[y * (columns + 1) + x + 1]! + line
    }
  }
  for (let y = 0; y < rows; y++) {
    const top = Math.max(0, y - AROUND) * (columns + 1)
    const bottom = Math.min(rows, y + AROUND + 1) * (columns + 1)
    for (let x = 0; x < columns; x++) {
      if (inked[y * columns + x] === 0) continue
      const left = Math.max(0, x - AROUND)
      const right = Math.min(columns, x + AROUND + 1)
      const count = sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!
      if (count > SPARSE) text[y * columns + x] = 1
    }
  }
  return text
}

function isRing({ x, y, radius }: Circle, { side, columns, rows, strokes, text }: Cells, near: number): boolean {
  const shown = new Uint8Array(SECTORS)
  const most = radius + near + 1
  const sector = (dx: number, dy: number) => {
    return Math.min(SECTORS - 1, Math.floor(((Math.atan2(dy, dx) + Math.PI) / (2 * Math.PI)) * SECTORS))
  }
  for (let i = 0; i < strokes.length; i += 2) {
    const dx = strokes[i]! - x
    const dy = strokes[i + 1]! - y
    if (Math.abs(dx) > most || Math.abs(dy) > most) continue
    if (Math.abs(Math.hypot(dx, dy) - radius) <= near) shown[sector(dx, dy)] = 1
  }
  let seen = 0
  let open = 0
  for (let i = 0; i < SECTORS; i++) {
    seen += shown[i]!
    const angle = ((i + 0.5) / SECTORS) * 2 * Math.PI - Math.PI
    const column = Math.floor((x + radius * Math.cos(angle)) / side)
    const row = Math.floor((y + radius * Math.sin(angle)) / side)
    const isOut = column < 0 || row < 0 || column >= columns || row >= rows
    if (shown[i] === 1 || (!isOut && text[row * columns + column] === 0)) open++
  }
  return seen >= SEEN * SECTORS && seen >= SHOWN * open
}

function hasEmblem({ x, y, radius }: Circle, pieces: InkPieces, isLarge: Uint8Array): boolean {
  const inner = INNER * radius
  let pixels = 0
  for (let i = 0; i < pieces.count; i++) {
    if (isLarge[pieces.pieces[i]!] === 0) continue
    const high = inner * inner - (pieces.rows[i]! - y) ** 2
    if (high <= 0) continue
    const half = Math.sqrt(high)
    pixels += Math.max(0, Math.min(pieces.ends[i]!, x + half) - Math.max(pieces.starts[i]!, x - half))
  }
  return pixels >= EMBLEM * Math.PI * inner * inner
}
