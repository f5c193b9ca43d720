import type { PageBox } from '../page-content.js'

/** Points a side of a cell: finer than any letter that is read. */
const FINEST = 2
/** Cells along the longer side of a page: a plan of a town is no finer than a letter. */
const MOST_CELLS = 1000
/** A ground of which no colour is known: pictures, patterns, drawings, veils. */
export const UNKNOWN = -1
/** A page of maps has many thousand fills; after so many cells painted, none of the ground is known any more. */
const PAINT_BUDGET = 400_000_000

/** What the paper has been painted with, in a raster: enough to see whether letters stand out from it. */
export class Ground {
  readonly #cell: number
  readonly #columns: number
  readonly #rows: number
  readonly #cells: Int32Array
  #budget = PAINT_BUDGET

  constructor(width: number, height: number, blank: number) {
    this.#cell = Math.max(FINEST, width / MOST_CELLS, height / MOST_CELLS)
    this.#columns = Math.max(Math.ceil(width / this.#cell), 1)
    this.#rows = Math.max(Math.ceil(height / this.#cell), 1)
    this.#cells = new Int32Array(this.#columns * this.#rows).fill(blank)
  }

  /** Cells whose middle is in the box. */
  paint(box: PageBox, value: number): void {
    const from = Math.max(Math.ceil(box.left / this.#cell - 0.5), 0)
    const to = Math.min(Math.ceil(box.right / this.#cell - 0.5), this.#columns)
    const first = Math.max(Math.ceil(box.top / this.#cell - 0.5), 0)
    const last = Math.min(Math.ceil(box.bottom / this.#cell - 0.5), this.#rows)
    if (to <= from || last <= first || this.#budget < 0) return
    this.#budget -= (to - from) * (last - first)
    if (this.#budget < 0) {
      this.#cells.fill(UNKNOWN)
      return
    }
    for (let row = first; row < last; row++) {
      this.#cells.fill(value, row * this.#columns + from, row * this.#columns + to)
    }
  }

  /** True where the box has the value at its middle and towards both ends. */
  isAll(box: PageBox, value: number): boolean {
    const x = (box.left + box.right) / 2
    const y = (box.top + box.bottom) / 2
    const inX = Math.min((box.right - box.left) * 0.4, Math.max((box.right - box.left) / 2 - this.#cell, 0))
    const inY = Math.min((box.bottom - box.top) * 0.4, Math.max((box.bottom - box.top) / 2 - this.#cell, 0))
    const turned = box.bottom - box.top > box.right - box.left
    return (
      this.#at(x, y) === value &&
      this.#at(turned ? x : x - inX, turned ? y - inY : y) === value &&
      this.#at(turned ? x : x + inX, turned ? y + inY : y) === value
    )
  }

  #at(x: number, y: number): number {
    const column = Math.min(Math.max(Math.floor(x / this.#cell), 0), this.#columns - 1)
    const row = Math.min(Math.max(Math.floor(y / this.#cell), 0), this.#rows - 1)
    return this.#cells[row * this.#columns + column]!
  }
}
