import type { PageBox } from '../page-content.js'

/** [a b c d e f] of the PDF reference: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** Places go through `inner` first, then through `outer`. */
export function multiply(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer
  const p = inner[0]!
  const q = inner[1]!
  const r = inner[2]!
  const s = inner[3]!
  const t = inner[4]!
  const u = inner[5]!
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** The box, parallel to the edges of the page, around a rectangle that goes through the matrix. */
export function boxThrough(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): PageBox {
  const [a, b, c, d, e, f] = matrix
  const left = Math.min(a * x0, a * x1) + Math.min(c * y0, c * y1) + e
  const right = Math.max(a * x0, a * x1) + Math.max(c * y0, c * y1) + e
  const top = Math.min(b * x0, b * x1) + Math.min(d * y0, d * y1) + f
  const bottom = Math.max(b * x0, b * x1) + Math.max(d * y0, d * y1) + f
  return { left, top, right, bottom }
}

export function intersect(one: PageBox, other: PageBox): PageBox {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}

/** How long a step of one unit across the matrix's first axis is: the scale of heights and of line widths. */
export function heightScale(matrix: Matrix): number {
  const width = Math.hypot(matrix[0], matrix[1])
  return width === 0
    ? Math.hypot(matrix[2], matrix[3])
    : Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / width
}
