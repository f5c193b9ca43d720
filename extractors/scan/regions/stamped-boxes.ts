import type { PixelBox } from '../../../workers/ocr/picture.js'
import type { PixelRule } from '../page-picture.js'
import type { InkPieces } from './ink-pieces.js'
import type { PieceKind } from './piece-kinds.js'

const MILLIMETRES = 25.4
/** Millimetres: receipt stamps are no larger; a table is. */
const BROADEST = 110
const HIGHEST = 55
/** Lines that go on over a side of the box, and how near their letters stand to it within and without, in heights of small letters. */
const LINES = 2
const BESIDE = 1.2

/**
 * The box of a receipt stamp (`CÔNG VĂN ĐẾN`) that lies over lines of the text, as far as its rules go; null for other grids. What is read in it is
 * neither the stamp's words nor the text's.
 */
export function stampedBox(
  grid: PixelBox,
  rules: readonly PixelRule[],
  pieces: InkPieces,
  kinds: readonly PieceKind[],
  letterHeight: number,
  dotsPerInch: number,
): PixelBox | null {
  const box = { left: grid.left, top: grid.top, right: grid.right, bottom: grid.bottom }
  // its other sides may be too broken for rules
  for (const rule of rules) {
    if (!touches(rule, grid, letterHeight / 2)) continue
    box.left = Math.min(box.left, rule.left)
    box.top = Math.min(box.top, rule.top)
    box.right = Math.max(box.right, rule.right)
    box.bottom = Math.max(box.bottom, rule.bottom)
  }
  const perMillimetre = dotsPerInch / MILLIMETRES
  if (box.right - box.left > BROADEST * perMillimetre || box.bottom - box.top > HIGHEST * perMillimetre) return null
  const isCrossed = [box.left, box.right].some((side) => linesOver(side, box, pieces, kinds, letterHeight) >= LINES)
  return isCrossed ? box : null
}

function touches(rule: PixelBox, grid: PixelBox, near: number): boolean {
  return (
    rule.left <= grid.right + near &&
    rule.right >= grid.left - near &&
    rule.top <= grid.bottom + near &&
    rule.bottom >= grid.top - near
  )
}

/** Printed lines with letters close to a side of the box both within and without. */
function linesOver(
  side: number,
  box: PixelBox,
  { left, top, right, bottom, pieceCount }: InkPieces,
  kinds: readonly PieceKind[],
  letterHeight: number,
): number {
  const near = BESIDE * letterHeight
  const before: number[] = []
  const behind: number[] = []
  for (let p = 0; p < pieceCount; p++) {
    if (kinds[p] !== 'letter' || bottom[p]! < box.top || top[p]! > box.bottom) continue
    const middle = (left[p]! + right[p]!) / 2
    const apart = middle < side ? side - right[p]! : left[p]! - side
    if (apart <= near) (middle < side ? before : behind).push((top[p]! + bottom[p]!) / 2)
  }
  const lines: number[] = []
  for (const y of before) {
    if (!behind.some((other) => Math.abs(other - y) < letterHeight / 2)) continue
    if (lines.every((line) => Math.abs(line - y) > 1.5 * letterHeight)) lines.push(y)
  }
  return lines.length
}
