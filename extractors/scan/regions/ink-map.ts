import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { FOUR_WHITE, fourPixels } from '../four-pixels.js'

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
  const edges = edgesOf(width, columns)
  const four = fourPixels(data)
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height))
    for (let column = 0; column < columns; column++) {
      markInk(
        data,
        four,
        ink,
        y * width + edges[column]!,
        y * width + edges[column + 1]!,
        thresholds[row * columns + column]!,
      )
    }
  }
  return { width, height, dotsPerInch, ink }
}

function markInk(data: Uint8Array, four: Int32Array, ink: Uint8Array, from: number, end: number, threshold: number) {
  let i = from
  while (i < end) {
    if ((i & 3) === 0 && i + 4 <= end && four[i >> 2] === FOUR_WHITE) {
      i += 4
      continue
    }
    const stop = Math.min((i | 3) + 1, end)
    for (; i < stop; i++) if (data[i]! < threshold) ink[i] = 1
  }
}

/** Where tiles begin along a length, and where the last one ends. */
function edgesOf(length: number, tiles: number): Int32Array {
  return Int32Array.from({ length: tiles + 1 }, (_, tile) => Math.ceil((tile * length) / tiles))
}

function tileThresholds({ width, height, data }: GreyPicture, columns: number, rows: number): Uint8Array {
  const counts = new Int32Array(columns * rows * 256)
  const whole = new Int32Array(256)
  const edges = edgesOf(width, columns)
  const four = fourPixels(data)
  for (let y = 0; y < height; y += 2) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height))
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 256
      countGreys(data, four, y * width + edges[column]!, y * width + edges[column + 1]!, counts, at)
    }
  }
  for (let i = 0; i < counts.length; i++) whole[i & 255]! += counts[i]!
  const page = classesOf(whole)
  const contrast = page.paper - page.ink
  const thresholds = new Uint8Array(columns * rows)
  if (contrast < LEAST_CONTRAST) return thresholds
  const around = new Int32Array(256)
  const three = new Int32Array(columns * 256)
  for (let row = 0; row < rows; row++) {
    three.fill(0)
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let i = 0, at = r * three.length; i < three.length; i++, at++) three[i]! += counts[at]!
    }
    for (let column = 0; column < columns; column++) {
      around.fill(0)
      const last = Math.min(columns - 1, column + 1)
      for (let c = Math.max(0, column - 1); c <= last; c++) {
        for (let grey = 0, at = c * 256; grey < 256; grey++, at++) around[grey]! += three[at]!
      }
      const { ink, paper } = classesOf(around)
      const isPaper = paper - ink < CONTRAST * contrast
      const darkest = isPaper ? Math.max(0, paper - contrast) : ink
      thresholds[row * columns + column] = Math.round(darkest + REACH * (paper - darkest))
    }
  }
  return thresholds
}

/** @param at where the counts of the tile begin */
function countGreys(
  data: Uint8Array,
  four: Int32Array,
  from: number,
  end: number,
  counts: Int32Array,
  at: number,
): void {
  let white = 0
  let i = from
  while (i < end) {
    if ((i & 3) === 0 && i + 4 <= end && four[i >> 2] === FOUR_WHITE) {
      white += 4
      i += 4
      continue
    }
    const stop = Math.min((i | 3) + 1, end)
    for (; i < stop; i++) counts[at + data[i]!]!++
  }
  counts[at + 255]! += white
}

/** Mean greys of the darker and the lighter part, parted so that the parts differ most (Otsu). */
function classesOf(counts: Int32Array): { ink: number; paper: number } {
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
    if (counts[grey] === 0) continue
    below += counts[grey]!
    sumBelow += grey * counts[grey]!
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
