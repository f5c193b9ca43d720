import type { PageRegions } from './find-regions.js'
import { nearestRow, type Row, rowsOf } from './text-rows.js'

/** The printed lines of the regions. */
export interface TextLines {
  /** The region of every line; the lines of a region stand one after the other, from top to bottom. */
  readonly regions: readonly number[]
  /** Line of every stretch of ink; -1 for dirt and drawings. */
  readonly owners: Int32Array
}

/** In heights of small letters: a capital with its mark is not so high. What is, are letters of two lines that touch. */
const TWO_LINES = 2.8

/** Every stretch of ink of a region is in one of its lines. Lines that lie crooked, and run into each other, are one. */
export function textLines(
  { regions, pieces, owners }: Omit<PageRegions, 'rules' | 'stamps'>,
  letterHeight: number,
): TextLines {
  const { whole, shared } = piecesOfRegions(regions.length, pieces, owners, letterHeight)
  const lineOf = new Int32Array(pieces.pieceCount).fill(-1)
  const rowsOfRegion: Row[][] = []
  const firstLine: number[] = []
  const lines: number[] = []
  for (const [region, inside] of whole.entries()) {
    const rows = inside.length === 0 ? [] : rowsOf(pieces, inside, letterHeight)
    rowsOfRegion.push(rows)
    firstLine.push(lines.length)
    for (const row of rows) {
      for (const p of row.pieces) lineOf[p] = lines.length
      lines.push(region)
    }
    // ink that runs through from other regions, and nothing else
    if (rows.length === 0) lines.push(region)
  }
  const found = new Int32Array(pieces.count).fill(-1)
  for (let i = 0; i < pieces.count; i++) {
    const region = owners[i]!
    if (region < 0) continue
    const piece = pieces.pieces[i]!
    if (shared[piece] === 0) found[i] = lineOf[piece]!
    else {
      const rows = rowsOfRegion[region]!
      found[i] = firstLine[region]! + (rows.length === 0 ? 0 : nearestRow(rows, pieces.rows[i]!))
    }
  }
  return { regions: lines, owners: found }
}

/** The pieces that lie in one line of one region, by region, and those that are shared out stretch by stretch. */
function piecesOfRegions(
  count: number,
  { pieceCount, count: stretches, pieces, top, bottom }: PageRegions['pieces'],
  owners: Int32Array,
  letterHeight: number,
): { whole: number[][]; shared: Uint8Array } {
  const regionOf = new Int32Array(pieceCount).fill(-2)
  const shared = new Uint8Array(pieceCount)
  for (let i = 0; i < stretches; i++) {
    const piece = pieces[i]!
    if (regionOf[piece] === -2) regionOf[piece] = owners[i]!
    else if (regionOf[piece] !== owners[i]) shared[piece] = 1
  }
  const all = Array.from({ length: count }, (): number[] => [])
  for (let p = 0; p < pieceCount; p++) if (shared[p] === 0 && regionOf[p]! >= 0) all[regionOf[p]!]!.push(p)
  const whole = all.map((inside) => {
    const low = inside.filter((p) => bottom[p]! - top[p]! <= TWO_LINES * letterHeight)
    // a title in very large letters has no others
    if (2 * low.length < inside.length) return inside
    if (low.length < inside.length) {
      for (const p of inside) if (bottom[p]! - top[p]! > TWO_LINES * letterHeight) shared[p] = 1
    }
    return low
  })
  return { whole, shared }
}
