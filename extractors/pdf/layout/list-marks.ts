import * as words from '../../text/lines.js'
import { dropStart } from '../line-text.js'
import type { TextLine } from '../lines.js'
import type { PageMark } from '../page-content.js'

/** More marks than this on a page are a drawing. */
const MOST = 500
/** In sizes of the letters: how large a bullet is at most, and how far left of its words it stands. */
const LARGEST = 0.6
const FURTHEST = 2.5
/** A bullet may reach so far into the box of its first letter. */
const OVERLAP = 0.1

/** Lines with their bullets, where these are no letters: drawn ones are a small shape that stands alone, left of the words and at their height. */
export function markLines(lines: readonly TextLine[], marks: readonly PageMark[]): TextLine[] {
  if (marks.length === 0 || marks.length > MOST) return lines.map(withoutSymbol)
  const byHeight = [...marks].sort((a, b) => middleOf(a) - middleOf(b))
  const heights = byHeight.map(middleOf)
  const own = lines.map((line) => {
    if (line.angle !== 0) return []
    const from = firstFrom(heights, line.baseline - 0.8 * line.size)
    const to = firstFrom(heights, line.baseline)
    return byHeight.slice(from, to).filter((mark) => isBefore(mark, line))
  })
  return lines.map((line, i) => {
    const [mark, other] = own[i]!
    // a ring is the bullet of a list inside another
    return mark === undefined || other !== undefined
      ? withoutSymbol(line)
      : { ...line, bullet: mark.filled ? ('-' as const) : ('+' as const) }
  })
}

/** `\uf072 Kiểm tra công vụ`: a letter of a font of symbols, whichever it is. */
const symbol = /^[\uE000-\uF8FF]\s+(?=\S)/

function withoutSymbol(line: TextLine): TextLine {
  const length = symbol.exec(line.text)?.[0].length
  if (length === undefined || words.startsItem(line.text)) return line
  return { ...dropStart(line, length), bullet: '-' }
}

function isBefore({ left, top, right, bottom }: PageMark, { box, size }: TextLine): boolean {
  const gap = box.left - right
  return gap > -OVERLAP * size && gap < FURTHEST * size && Math.max(right - left, bottom - top) < LARGEST * size
}

function middleOf({ top, bottom }: PageMark): number {
  return (top + bottom) / 2
}

/** Index of the first number that is not below `least`. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const at = (low + high) >> 1
    if (sorted[at]! < least) low = at + 1
    else high = at
  }
  return low
}
