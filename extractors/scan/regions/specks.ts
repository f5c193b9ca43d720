import type { InkPieces } from './ink-pieces.js'
import type { PieceKind } from './piece-kinds.js'

/** In heights of small letters. Points of print and specks of a copying machine are no larger. */
const SMALL = 0.38
/** Letters carry their points so near over and under them, and so little to the side; what stands on a hat is as near to the hat. */
const CARRIED = 0.45
const ASIDE = 0.25
/** Stops stand so near behind a letter, so little under it, and no higher over its foot; behind a `g` they do. */
const BEHIND = 0.45
const LOWER = 0.25
const FOOT = 0.3
const TAIL = 0.7
/** Letters with a tail or an ascender are higher than this. */
const LONG = 1.25
/** The dots of a colon stand so near over each other. */
const COLON = 1.1
/** Dots that lead to a number stand in a row, so near to each other and so level. */
const LEADER = 1.3
const LEVEL = 0.12
/** A page has dirt all over where it has more points without a letter than these, and than this part of its letters. */
const FEW = 12
const SHARE = 0.03

/**
 * Marks that are specks, on pages that have specks all over: points that no letter carries, that end no word and lead nowhere. On clean pages there
 * are none: a few points that stand apart may mean something.
 */
export function findSpecks(pieces: InkPieces, kinds: readonly PieceKind[], letterHeight: number): number[] {
  const { left, top, right, bottom } = pieces
  const small = SMALL * letterHeight
  const marks: number[] = []
  let letters = 0
  let alone = 0
  for (const [p, kind] of kinds.entries()) {
    if (kind === 'letter') letters++
    if (right[p]! - left[p]! > small || bottom[p]! - top[p]! > small) continue
    if (kind === 'mark') marks.push(p)
    else if (kind === 'dirt') alone++
  }
  const few = Math.max(FEW, SHARE * letters) - alone
  if (marks.length <= few) return []
  const isPoint = new Set(marks)
  const side = 2 * letterHeight
  const carriers = kinds.flatMap((kind, p) => (kind === 'dirt' || isPoint.has(p) ? [] : [p]))
  const carriersAt = raster(carriers, pieces, side)
  const pointsAt = raster(marks, pieces, side)
  const specks = marks.filter((p) => {
    const place = placeOf(pieces, p)
    if (carriersAt(place).some((carrier) => isPointOf(pieces, p, carrier, kinds[carrier]!, letterHeight))) return false
    return !isAmong(
      place,
      pointsAt(place).map((other) => placeOf(pieces, other)),
      letterHeight,
    )
  })
  return specks.length > few ? specks : []
}

interface Place {
  readonly x: number
  readonly y: number
}

function placeOf({ left, top, right, bottom }: InkPieces, p: number): Place {
  return { x: (left[p]! + right[p]!) / 2, y: (top[p]! + bottom[p]!) / 2 }
}

/** Whether a point is of a colon, or of dots that lead to a number. */
function isAmong({ x, y }: Place, points: readonly Place[], letterHeight: number): boolean {
  let [before, behind] = [false, false]
  for (const other of points) {
    const across = other.x - x
    const down = other.y - y
    if (Math.abs(across) <= LEVEL * letterHeight && Math.abs(down) > SMALL * letterHeight) {
      if (Math.abs(down) <= COLON * letterHeight) return true
    }
    if (Math.abs(down) > LEVEL * letterHeight || Math.abs(across) > LEADER * letterHeight) continue
    if (across < 0) before = true
    else if (across > 0) behind = true
  }
  return before && behind
}

function isPointOf(pieces: InkPieces, point: number, carrier: number, kind: PieceKind, letterHeight: number): boolean {
  const { left, top, right, bottom } = pieces
  const { x, y } = placeOf(pieces, point)
  const near = CARRIED * letterHeight
  const isWithin = x > left[carrier]! - ASIDE * letterHeight && x < right[carrier]! + ASIDE * letterHeight
  if (isWithin && top[carrier]! - bottom[point]! <= near && top[point]! - bottom[carrier]! <= near) return true
  const across = Math.max(left[carrier]! - right[point]!, left[point]! - right[carrier]!, 0)
  if (kind === 'mark') return across <= ASIDE * letterHeight && Math.abs(y - top[carrier]!) <= near
  const foot = bottom[carrier]! - top[carrier]! > LONG * letterHeight ? TAIL : FOOT
  return (
    x > right[carrier]! &&
    across <= BEHIND * letterHeight &&
    y >= bottom[carrier]! - foot * letterHeight &&
    y <= bottom[carrier]! + LOWER * letterHeight
  )
}

/** Pieces by the squares that their boxes lie on; asked for a place, those of its square and the squares around it. */
function raster(numbers: readonly number[], { left, top, right, bottom }: InkPieces, side: number) {
  const squares = new Map<number, number[]>()
  const keyOf = (column: number, row: number) => row * 65_536 + column
  for (const p of numbers) {
    for (let row = Math.floor(top[p]! / side); row <= Math.floor(bottom[p]! / side); row++) {
      for (let column = Math.floor(left[p]! / side); column <= Math.floor(right[p]! / side); column++) {
        const square = squares.get(keyOf(column, row))
        if (square === undefined) squares.set(keyOf(column, row), [p])
        else square.push(p)
      }
    }
  }
  return ({ x, y }: Place): number[] => {
    const column = Math.floor(x / side)
    const row = Math.floor(y / side)
    const near: number[] = []
    for (let down = row - 1; down <= row + 1; down++) {
      for (let across = column - 1; across <= column + 1; across++) {
        const square = squares.get(keyOf(across, down))
        if (square !== undefined) near.push(...square)
      }
    }
    return near
  }
}
