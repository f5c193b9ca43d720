import type { GreyPicture } from '../../../workers/ocr/picture.js'

/** The ink of a page: what is dark against the paper around it. */
export interface InkMap {
  readonly width: number
  readonly height: number
  readonly dotsPerInch: number
  /** 1 where there is ink, `width * height` bytes. */
  readonly ink: Uint8Array
}

/** Side of the tiles that are looked at for how dark ink and how light paper is, in inches; three by three of them are one look. */
const TILE = 0.32
/** Ink reaches so far from its own darkness to the lightness of the paper: thin rules that the scanner blurred are half grey. */
const REACH = 0.58
/** Tiles with a smaller part of the page's contrast hold paper only. */
const CONTRAST = 0.3
/** A page with less contrast, in steps of grey, is blank. */
const LEAST_CONTRAST = 24

export function inkOf({ width, height, data }: GreyPicture, dotsPerInch: number): InkMap {
  const ink = new Uint8Array(width * height)
  const side = Math.max(8, Math.round(TILE * dotsPerInch))
  const columns = Math.max(1, Math.round(width / side))
  const rows = Math.max(1, Math.round(height / side))
  const thresholds = tileThresholds({ width, height, data }, columns, rows)
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height))
    for (let column = 0; column < columns; column++) {
      const threshold = thresholds[row * columns + column]!
      const end = y * width + edgeOf(column + 1, width, columns)
      for (let i = y * width + edgeOf(column, width, columns); i < end; i++) ink[i] = data[i]! < threshold ? 1 : 0
    }
  }
  return { width, height, dotsPerInch, ink }
}

function edgeOf(tile: number, length: number, tiles: number): number {
  return Math.ceil((tile * length) / tiles)
}

function tileThresholds({ width, height, data }: GreyPicture, columns: number, rows: number): Uint8Array {
  const counts = new Uint32Array(columns * rows * 256)
  const whole = new Uint32Array(256)
  for (let y = 0; y < height; y += 2) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height))
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 256
      const end = y * width + edgeOf(column + 1, width, columns)
      for (let i = y * width + edgeOf(column, width, columns); i < end; i++) counts[at + data[i]!]!++
    }
  }
  for (let i = 0; i < counts.length; i++) whole[i & 255]! += counts[i]!
  const page = classesOf(whole)
  const contrast = page.paper - page.ink
  const thresholds = new Uint8Array(columns * rows)
  if (contrast < LEAST_CONTRAST) return thresholds
  const around = new Uint32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      around.fill(0)
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          const at = (r * columns + c) * 256
          for (let grey = 0; grey < 256; grey++) around[grey]! += counts[at + grey]!
        }
      }
      const { ink, paper } = classesOf(around)
      const isPaper = paper - ink < CONTRAST * contrast
      const darkest = isPaper ? Math.max(0, paper - contrast) : ink
      thresholds[row * columns + column] = Math.round(darkest + REACH * (paper - darkest))
    }
  }
  return thresholds
}

/** Mean greys of the darker and the lighter part, parted so that the parts differ most (Otsu). */
function classesOf(counts: Uint32Array): { ink: number; paper: number } {
  let total = 0
  let sum = 0
  for (let grey = 0; grey < 256; grey++) {
    total += counts[grey]!
    sum += grey * counts[grey]!
  }
  let best = -1
  let ink = sum / Math.max(1, total)
  let paper = ink
  let below = 0
  let sumBelow = 0
  for (let grey = 0; grey < 255; grey++) {
    below += counts[grey]!
    sumBelow += grey * counts[grey]!
    if (below === 0) continue
    if (below === total) break
    const dark = sumBelow / below
    const light = (sum - sumBelow) / (total - below)
    const apart = below * (total - below) * (light - dark) ** 2
    if (apart > best) {
      best = apart
      ink = dark
      paper = light
    }
  }
  return { ink, paper }
}
