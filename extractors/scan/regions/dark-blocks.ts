import type { GreyPicture, PixelBox } from '../../../workers/ocr/picture.js'
import { DARK, findDarkBlocks, SQUARE } from './find-dark-blocks.js'

/** Inches: so far a rule goes on under the block or over it to be one of the block's columns. */
const COLUMN = 0.12
const BESIDE = 0.02
const RULE_FULL = 0.85
/** Inches: the rules that are drawn. */
const RULE = 0.01
const BLACK = 0
const WHITE = 255

/**
 * The page with its dark blocks turned round: heads of tables are set in white on a dark ground. Their outline is drawn as rules, and the
 * columns under them go on through them, as far as no word is in the way: black rules on a dark ground do not show.
 */
export function turnDarkBlocks(grey: GreyPicture, dotsPerInch: number): GreyPicture {
  const blocks = findDarkBlocks(grey, dotsPerInch)
  if (blocks.length === 0) return grey
  const turned = { ...grey, data: grey.data.slice() }
  for (const block of blocks) turnBlock(grey, turned, block, dotsPerInch)
  return turned
}

function turnBlock(from: GreyPicture, to: GreyPicture, found: PixelBox, dotsPerInch: number): void {
  const { width } = from
  const block = wholeBlock(from, found, Math.round(2 * SQUARE * dotsPerInch))
  const ground = groundOf(from, block)
  const thick = Math.max(2, Math.round(RULE * dotsPerInch))
  const isDark = (x: number, y: number) => from.data[y * width + x]! < DARK
  const scale = WHITE / Math.max(1, WHITE - ground)
  for (let y = block.top; y < block.bottom; y++) {
    const [first, last] = ends(block.left, block.right, (x) => isDark(x, y))
    if (last < first) continue
    for (let x = first; x <= last; x++) {
      const isRule = x < first + thick || x > last - thick
      const light = Math.max(0, from.data[y * width + x]! - ground) * scale
      to.data[y * width + x] = isRule ? BLACK : WHITE - Math.min(WHITE, light)
    }
  }
  const edges = new Map<number, readonly [number, number]>()
  for (let x = block.left; x < block.right; x++) {
    const [first, last] = ends(block.top, block.bottom, (y) => isDark(x, y))
    if (last < first) continue
    edges.set(x, [first, last])
    for (let i = 0; i < thick; i++) {
      to.data[Math.min(first + i, last) * width + x] = BLACK
      to.data[Math.max(last - i, first) * width + x] = BLACK
    }
  }
  for (const x of columnsBeside(from, block, dotsPerInch)) {
    const [first, last] = edges.get(x) ?? [0, -1]
    if (!isClear(to, x, first + thick, last - thick, thick)) continue
    for (let y = first; y <= last; y++) for (let i = 0; i < thick; i++) to.data[y * width + x + i] = BLACK
  }
}

/** The block with its outermost rows and columns, of which squares are half full. */
function wholeBlock({ width, height, data }: GreyPicture, block: PixelBox, most: number): PixelBox {
  const { left, top, right, bottom } = block
  const isDarkRow = (y: number) => {
    let dark = 0
    for (let x = left; x < right; x++) if (data[y * width + x]! < DARK) dark++
    return dark * 4 > right - left
  }
  const isDarkColumn = (x: number) => {
    let dark = 0
    for (let y = top; y < bottom; y++) if (data[y * width + x]! < DARK) dark++
    return dark * 4 > bottom - top
  }
  const whole = { left, top, right, bottom }
  for (let i = 0; i < most && whole.top > 0 && isDarkRow(whole.top - 1); i++) whole.top--
  for (let i = 0; i < most && whole.bottom < height && isDarkRow(whole.bottom); i++) whole.bottom++
  for (let i = 0; i < most && whole.left > 0 && isDarkColumn(whole.left - 1); i++) whole.left--
  for (let i = 0; i < most && whole.right < width && isDarkColumn(whole.right); i++) whole.right++
  return whole
}

function ends(from: number, to: number, isDark: (at: number) => boolean): readonly [first: number, last: number] {
  let first = from
  let last = to - 1
  while (first <= last && !isDark(first)) first++
  while (last >= first && !isDark(last)) last--
  return [first, last]
}

/** How dark most of the block is. */
function groundOf({ width, data }: GreyPicture, { left, top, right, bottom }: PixelBox): number {
  const counts = new Int32Array(DARK)
  let total = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const grey = data[y * width + x]!
      if (grey >= DARK) continue
      counts[grey]!++
      total++
    }
  }
  let passed = 0
  let grey = 0
  while (grey < DARK - 1 && passed + counts[grey]! < 0.9 * total) passed += counts[grey++]!
  return grey
}

/** Where upright rules stand under the block, or over it. */
function columnsBeside({ width, height, data }: GreyPicture, block: PixelBox, dotsPerInch: number): number[] {
  const length = Math.round(COLUMN * dotsPerInch)
  const apart = Math.round(BESIDE * dotsPerInch)
  const margin = Math.round(2 * SQUARE * dotsPerInch)
  const found: number[] = []
  for (const top of [block.bottom + apart, block.top - apart - length]) {
    if (top < 0 || top + length > height) continue
    for (let x = block.left + margin; x < block.right - margin; x++) {
      let dark = 0
      for (let y = top; y < top + length; y++) {
        const at = y * width + x
        if (Math.min(data[at - 1]!, data[at]!, data[at + 1]!) < DARK) dark++
      }
      if (dark < RULE_FULL * length) continue
      const last = found.at(-1)
      if (last === undefined || Math.abs(x - last) > margin) found.push(x)
    }
  }
  return found
}

/** Whether a column of the turned block has no word. */
function isClear({ width, data }: GreyPicture, x: number, from: number, to: number, thick: number): boolean {
  let ink = 0
  for (let y = from; y <= to; y++) {
    for (let i = 0; i < thick; i++) if (data[y * width + x + i]! < DARK) ink++
  }
  return to > from && ink <= 0.04 * (to - from) * thick
}
