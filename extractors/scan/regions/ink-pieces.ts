import { fourPixels } from '../four-pixels.js'
import type { InkMap } from './ink-map.js'

/** Stretches of ink along rows, from top to bottom, and the pieces of ink that hang together. */
export interface InkPieces {
  readonly count: number
  /** Of stretch `i`: its row, first pixel, the pixel after its last, and its piece. */
  readonly rows: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly pieces: Int32Array
  readonly pieceCount: number
  /** Of piece `p`: the box around it and its pixels. */
  readonly left: Int32Array
  readonly top: Int32Array
  readonly right: Int32Array
  readonly bottom: Int32Array
  readonly pixels: Int32Array
}

export function piecesOf({ width, height, ink }: InkMap): InkPieces {
  const { count, rows, starts, ends } = stretchesOf(width, height, ink)
  const parents = new Int32Array(count)
  for (let i = 0; i < count; i++) parents[i] = i
  let above = 0
  for (let i = 0; i < count; i++) {
    const row = rows[i]!
    while (above < i && rows[above]! < row - 1) above++
    // Stretches over this one, corners included; the last of them may reach over the next stretch too.
    while (above < i && rows[above] === row - 1 && ends[above]! < starts[i]!) above++
    for (let j = above; j < i && rows[j] === row - 1 && starts[j]! <= ends[i]!; j++) {
      const a = rootOf(parents, j)
      const b = rootOf(parents, i)
      if (a < b) parents[b] = a
      else parents[a] = b
    }
  }
  const pieces = new Int32Array(count)
  let pieceCount = 0
  for (let i = 0; i < count; i++) {
    const root = rootOf(parents, i)
    pieces[i] = root === i ? pieceCount++ : pieces[root]!
  }
  const left = new Int32Array(pieceCount).fill(width)
  const top = new Int32Array(pieceCount).fill(height)
  const right = new Int32Array(pieceCount)
  const bottom = new Int32Array(pieceCount)
  const pixels = new Int32Array(pieceCount)
  for (let i = 0; i < count; i++) {
    const piece = pieces[i]!
    if (starts[i]! < left[piece]!) left[piece] = starts[i]!
    if (ends[i]! > right[piece]!) right[piece] = ends[i]!
    if (rows[i]! < top[piece]!) top[piece] = rows[i]!
    bottom[piece] = rows[i]! + 1
    pixels[piece]! += ends[i]! - starts[i]!
  }
  return { count, rows, starts, ends, pieces, pieceCount, left, top, right, bottom, pixels }
}

function stretchesOf(width: number, height: number, ink: Uint8Array) {
  let room = 1 << 16
  let rows = new Int32Array(room)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let count = 0
  const four = fourPixels(ink)
  for (let y = 0; y < height; y++) {
    const offset = y * width
    const end = offset + width
    let i = nextInk(ink, four, offset, end)
    while (i < end) {
      let to = i + 1
      while (to < end && ink[to] === 1) to++
      if (count === room) {
        room *= 2
        rows = grown(rows, room)
        starts = grown(starts, room)
        ends = grown(ends, room)
      }
      rows[count] = y
      starts[count] = i - offset
      ends[count] = to - offset
      count++
      i = nextInk(ink, four, to, end)
    }
  }
  return { count, rows, starts, ends }
}

function nextInk(ink: Uint8Array, four: Int32Array, from: number, end: number): number {
  let i = from
  while (i < end && ink[i] === 0) {
    i++
    if ((i & 3) === 0) while (i + 4 <= end && four[i >> 2] === 0) i += 4
  }
  return i
}

function grown(array: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room)
  larger.set(array)
  return larger
}

function rootOf(parents: Int32Array, index: number): number {
  let at = index
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!
    at = parents[at]!
  }
  return at
}

/** Letters are so high, in inches: 4 to 60 points. */
const LOWEST = 0.03
const HIGHEST = 0.5
/** What letters are taken for where a page has too few to tell: small letters of 13 points. */
const USUAL = 0.085
const FEWEST = 12

/** Height of a page's small letters in pixels: the middle one of its pieces of ink that can be letters. */
export function letterHeightOf({ pieceCount, left, top, right, bottom }: InkPieces, dotsPerInch: number): number {
  const least = LOWEST * dotsPerInch
  const most = Math.ceil(HIGHEST * dotsPerInch)
  const counts = new Uint32Array(most + 1)
  let total = 0
  for (let p = 0; p < pieceCount; p++) {
    const high = bottom[p]! - top[p]!
    const wide = right[p]! - left[p]!
    if (high < least || high > most || wide < least / 2 || wide > 3 * high) continue
    counts[high]!++
    total++
  }
  if (total < FEWEST) return USUAL * dotsPerInch
  let passed = 0
  let height = 0
  while (passed < total / 2) passed += counts[height++]!
  return height - 1
}
