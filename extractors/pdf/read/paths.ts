import type { PageBox } from '../page-content.js'
import type { Matrix } from './matrix.js'

/** The part of a path between two moves, on the shown page. */
export interface Subpath {
  readonly box: PageBox
  /** A rectangle parallel to the edges: its box is exactly what a fill paints. */
  readonly rectangle: boolean
  readonly curved: boolean
  /** Straight pieces parallel to the edges. */
  readonly pieces: readonly PageBox[]
}

const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4
/** Numbers after each of them. */
const OPERANDS = [2, 2, 6, 4, 0]
/** How far from parallel, in points, lines still are: print shows no difference, and matrices are rounded. */
const SLACK = 0.3

/** Decodes pdf.js's path: draw operator, its numbers, draw operator … */
export function readPath(path: ArrayLike<number>, ctm: Matrix): Subpath[] {
  const subpaths: Subpath[] = []
  let subpath = new OpenSubpath()
  const close = () => {
    const read = subpath.finish()
    if (read !== null) subpaths.push(read)
    subpath = new OpenSubpath()
  }
  for (let i = 0; i < path.length; ) {
    const operator = path[i]!
    const operands = OPERANDS[operator]
    if (operands === undefined) break
    if (operator === MOVE) close()
    else if (operator === CLOSE) subpath.close()
    for (let k = i + 1; k < i + operands; k += 2) {
      const x = path[k]! * ctm[0] + path[k + 1]! * ctm[2] + ctm[4]
      const y = path[k]! * ctm[1] + path[k + 1]! * ctm[3] + ctm[5]
      subpath.add(x, y, operator === LINE)
    }
    if (operator === CURVE || operator === QUADRATIC) subpath.curved = true
    i += operands + 1
  }
  close()
  return subpaths
}

class OpenSubpath {
  curved = false
  #points = 0
  #left = Number.POSITIVE_INFINITY
  #top = Number.POSITIVE_INFINITY
  #right = Number.NEGATIVE_INFINITY
  #bottom = Number.NEGATIVE_INFINITY
  #firstX = 0
  #firstY = 0
  #x = 0
  #y = 0
  /** False as soon as a piece is not parallel to the edges. */
  #parallel = true
  readonly #pieces: PageBox[] = []

  add(x: number, y: number, drawn: boolean): void {
    if (this.#points === 0) {
      this.#firstX = x
      this.#firstY = y
    } else if (drawn) this.#draw(x, y)
    this.#points++
    this.#x = x
    this.#y = y
    if (x < this.#left) this.#left = x
    if (x > this.#right) this.#right = x
    if (y < this.#top) this.#top = y
    if (y > this.#bottom) this.#bottom = y
  }

  close(): void {
    if (this.#points === 0) return
    this.#draw(this.#firstX, this.#firstY)
    this.#x = this.#firstX
    this.#y = this.#firstY
  }

  #draw(x: number, y: number): void {
    const across = Math.abs(x - this.#x)
    const down = Math.abs(y - this.#y)
    if (across > SLACK && down > SLACK) this.#parallel = false
    else if (across > SLACK || down > SLACK) {
      this.#pieces.push({
        left: Math.min(x, this.#x),
        right: Math.max(x, this.#x),
        top: Math.min(y, this.#y),
        bottom: Math.max(y, this.#y),
      })
    }
  }

  finish(): Subpath | null {
    if (this.#points < 2 || !Number.isFinite(this.#left + this.#top + this.#right + this.#bottom)) return null
    const corners = this.#points >= 2 && this.#points <= 5
    const box = { left: this.#left, top: this.#top, right: this.#right, bottom: this.#bottom }
    return { box, rectangle: corners && this.#parallel && !this.curved, curved: this.curved, pieces: this.#pieces }
  }
}
