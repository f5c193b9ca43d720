import type { GreyPicture, PixelBox } from '../../../../workers/ocr/picture.js'

/** A page of pseudo-letters and rules, at 200 dots per inch. */
export class DrawnPage {
  readonly grey: GreyPicture
  readonly dotsPerInch = 200
  #state = 7

  constructor(width = 1200, height = 900, paper = 255) {
    this.grey = { width, height, data: new Uint8Array(width * height).fill(paper) }
  }

  dot(x: number, y: number, grey = 0): void {
    const { width, height, data } = this.grey
    if (x >= 0 && y >= 0 && x < width && y < height) data[Math.round(y) * width + Math.round(x)] = grey
  }

  box(left: number, top: number, right: number, bottom: number, grey = 0): this {
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) this.dot(x, y, grey)
    return this
  }

  level(left: number, right: number, y: number, { thick = 2, bend = 0, grey = 0, holes = 0 } = {}): this {
    for (let x = left; x < right; x++) {
      if (this.#next() < holes) continue
      const down = Math.round(bend * Math.sin((Math.PI * (x - left)) / (right - left)))
      for (let t = 0; t < thick; t++) this.dot(x, y + down + t, grey)
    }
    return this
  }

  upright(top: number, bottom: number, x: number, { thick = 2, bend = 0, grey = 0, holes = 0 } = {}): this {
    for (let y = top; y < bottom; y++) {
      if (this.#next() < holes) continue
      const across = Math.round(bend * Math.sin((Math.PI * (y - top)) / (bottom - top)))
      for (let t = 0; t < thick; t++) this.dot(x + across + t, y, grey)
    }
    return this
  }

  /** A line of words of `n`, `E` and `o`; `y` is its base line. Gives where the next word would begin. */
  words(left: number, y: number, counts: readonly number[], { height = 18, space = 12 } = {}): number {
    let x = left
    for (const count of counts) {
      for (let i = 0; i < count; i++) {
        this.#letter(x, y, height)
        x += Math.round(0.75 * height)
      }
      x += space
    }
    return x - space
  }

  #letter(x: number, y: number, height: number): void {
    const width = Math.round(0.55 * height)
    const kind = Math.floor(this.#next() * 3)
    this.box(x, y - height, x + 3, y)
    if (kind === 0) this.box(x + width - 3, y - height, x + width, y).box(x, y - height, x + width, y - height + 2)
    if (kind === 1)
      for (const at of [0, 0.5, 0.9])
        this.box(x, y - Math.round(height * (1 - at)), x + width, y - Math.round(height * (1 - at)) + 2)
    if (kind === 2) this.box(x + width - 3, y - height, x + width, y).box(x, y - 2, x + width, y)
  }

  #next(): number {
    this.#state = (this.#state * 1_103_515_245 + 12_345) % 2_147_483_648
    return this.#state / 2_147_483_648
  }
}

export function inkIn({ width, data }: GreyPicture, { left, top, right, bottom }: PixelBox): number {
  let ink = 0
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (data[y * width + x]! < 128) ink++
  return ink
}
