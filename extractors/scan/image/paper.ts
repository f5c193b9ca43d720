import type { GreyPicture } from '../../../workers/ocr/picture.js'

/** Darker than this is ink, on white paper. */
const INK = 150
/** Print so faint that most of it is lighter than that; what is fainter still shines through from the other side. */
const FAINT = [115, 190] as const
/** So many of the pixels of a page are in the middle of strokes. */
const STROKE_SHARE = 0.01

/** Pixels of a block are this part of an inch a side: larger than a letter of print, smaller than a fold or the shadow of a hand. */
const BLOCKS_AN_INCH = 10
/** Of the pixels of a block so many are darker than what is taken for its paper. */
const PAPER_SHARE = 0.8
/** Paper in the deepest shadow, as a part of the lightest paper of the page; what is darker is no paper. */
const DEEPEST_SHADOW = 0.35
/** Paper as light as this everywhere is left as it is. */
const WHITE_ENOUGH = 250

/** What is darker is ink. @param white with its paper made white */
export function inkThreshold(white: GreyPicture): number {
  const level = levelAt(histogramOf(white.data, 11), STROKE_SHARE)
  return level > FAINT[0] && level < FAINT[1] ? (level + 255) / 2 : INK
}

/** Dark letters on light paper: a negative is turned round. */
export function positiveOf(grey: GreyPicture): GreyPicture {
  if (levelAt(histogramOf(grey.data, 23), 0.65) > 100) return grey
  return { ...grey, data: grey.data.map((value) => 255 - value) }
}

function histogramOf(data: Uint8Array, step: number): Int32Array {
  const histogram = new Int32Array(256)
  for (let at = 0; at < data.length; at += step) histogram[data[at]!]!++
  return histogram
}

function levelAt(histogram: Int32Array, share: number): number {
  const count = histogram.reduce((sum, value) => sum + value, 0)
  let level = 0
  for (let below = histogram[0]!; level < 255 && below < count * share; below += histogram[level]!) level++
  return level
}

/** The picture with its paper made white: yellowed or grey paper, the shadow of a hand, a fold. Always a picture of its own. */
export function whitenPaper(grey: GreyPicture, dotsPerInch: number): GreyPicture {
  const side = Math.max(Math.round(dotsPerInch / BLOCKS_AN_INCH), 4)
  const columns = Math.ceil(grey.width / side)
  const rows = Math.ceil(grey.height / side)
  const levels = paperLevels(grey, side, columns, rows)
  const lightest = percentile(levels, 0.9)
  if (levels.every((level) => level >= WHITE_ENOUGH)) return { ...grey, data: grey.data.slice() }
  const paper = smooth(spread(levels, columns, rows, lightest * DEEPEST_SHADOW), columns, rows)
  return divide(grey, paper, side, columns, rows)
}

function paperLevels(grey: GreyPicture, side: number, columns: number, rows: number): Float32Array {
  const levels = new Float32Array(columns * rows)
  const histogram = new Int32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      histogram.fill(0)
      let count = 0
      const bottom = Math.min((row + 1) * side, grey.height)
      const right = Math.min((column + 1) * side, grey.width)
      for (let y = row * side; y < bottom; y += 2) {
        for (let x = column * side, at = y * grey.width + x; x < right; x += 2, at += 2) {
          histogram[grey.data[at]!]!++
          count++
        }
      }
      // From the light side: paper is near to it.
      let level = 255
      for (let below = count - histogram[level]!; level > 0 && below > count * PAPER_SHARE; )
        below -= histogram[--level]!
      levels[row * columns + column] = level
    }
  }
  return levels
}

function percentile(levels: Float32Array, share: number): number {
  const sorted = Float32Array.from(levels).sort()
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 255
}

/** Blocks full of ink take the level of the lightest block beside them; those with none beside them keep the deepest that paper can have. */
function spread(levels: Float32Array, columns: number, rows: number, least: number): Float32Array {
  return eachBlock(columns, rows, (around) => {
    let most = least
    around((at) => {
      if (levels[at]! > most) most = levels[at]!
    })
    return most
  })
}

function smooth(levels: Float32Array, columns: number, rows: number): Float32Array {
  return eachBlock(columns, rows, (around) => {
    let sum = 0
    let count = 0
    around((at) => {
      sum += levels[at]!
      count++
    })
    return sum / count
  })
}

function eachBlock(
  columns: number,
  rows: number,
  value: (around: (see: (at: number) => void) => void) => number,
): Float32Array {
  const result = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      result[row * columns + column] = value((see) => {
        for (let y = Math.max(row - 1, 0); y <= Math.min(row + 1, rows - 1); y++) {
          for (let x = Math.max(column - 1, 0); x <= Math.min(column + 1, columns - 1); x++) see(y * columns + x)
        }
      })
    }
  }
  return result
}

/** The level of the paper between the middles of blocks changes evenly. */
function divide(grey: GreyPicture, paper: Float32Array, side: number, columns: number, rows: number): GreyPicture {
  const { width, height, data } = grey
  const white = new Uint8Array(data.length)
  const level = new Float32Array(columns + 1)
  for (let y = 0, at = 0; y < height; y++) {
    const [above, below, part] = between(y, side, rows)
    for (let column = 0; column < columns; column++) {
      level[column] = 1 / (paper[above * columns + column]! * (1 - part) + paper[below * columns + column]! * part)
    }
    level[columns] = level[columns - 1]!
    for (let x = 0; x < width; ) {
      const [left, right] = between(x, side, columns)
      const end = Math.min(
        left === right && x > side ? width : Math.floor((left + (left === right ? 0.5 : 1.5)) * side),
        width,
      )
      const stop = Math.max(end, x + 1)
      const first =
        left === right ? level[left]! : level[left]! + (level[right]! - level[left]!) * ((x + 0.5) / side - 0.5 - left)
      const step = left === right ? 0 : (level[right]! - level[left]!) / side
      // The paper has a grain: what is a little darker than its middle level is paper too.
      let scale = first * 262
      const scaleStep = step * 262
      for (; x < stop; x++, at++, scale += scaleStep) {
        const value = data[at]! * scale
        white[at] = value > 255 ? 255 : value | 0
      }
    }
  }
  return { width, height, data: white }
}

function between(place: number, side: number, count: number): readonly [before: number, after: number, part: number] {
  const middle = (place + 0.5) / side - 0.5
  const before = Math.min(Math.max(Math.floor(middle), 0), count - 1)
  const after = Math.min(Math.max(Math.floor(middle) + 1, 0), count - 1)
  return [before, after, before === after ? 0 : middle - before]
}
