import { isPageLine } from '../../text/lines.js'
import { readLines, type TextLine } from '../lines.js'
import type { GlyphRun, PageBox, PageContent, PageRule } from '../page-content.js'
import { findGutter, isWide, type Span } from './gutter.js'

/** Lines and words of a page that is full: of the two one may have fewer, the last of a text. */
const FULL_LINES = 10
const FULL_WORDS = 40
/** In sizes: a line of prose, and a table, is so wide; columns of a table, recipients and signatures are narrower. */
const WIDE = 24
/** So many such lines make a page of prose. */
const PROSE = 3
/** So many rules as wide make a table. */
const TABLE = 3
/** In widths of the page: the white beside a page that is not full. */
const SAFE_GUTTER = 0.05
/** Points that two ends of one rule may differ in height, and the part of a table's rules that go on over the gutter. */
const LEVEL = 2
const GOING_ON = 0.6

/** A page that shows two beside each other. */
export interface Spread {
  /** The pages, left before right, each from its own left edge. */
  readonly pages: readonly [PageContent, PageContent]
  /** Where the right one begins. */
  readonly gutter: number
}

/**
 * The two pages that a page shows, where it does. The right one is numbered half a page behind the left one, so that what lays out
 * pages takes them for two that follow each other.
 * @param isHidden runs that are no text of the page; they may stand anywhere
 */
export function partSpread(page: PageContent, isHidden: (run: GlyphRun) => boolean): Spread | null {
  if (!isWide(page)) return null
  const shown = page.glyphRuns.filter((run) => !isHidden(run))
  const gutter = findGutter(page, [...shown.flatMap((run) => inkOf(run) ?? []), ...page.rules.filter(isLevel)])
  if (gutter === null) return null
  const [left, right] = halves({ ...page, glyphRuns: shown }, gutter.x).map(signsOf) as [PageSigns, PageSigns]
  if (!left.isFull && !right.isFull) return null
  const isShort = !left.isFull || !right.isFull
  if (isShort && (gutter.breadth < SAFE_GUTTER || !left.isPage || !right.isPage)) return null
  if (goesAcross(left, right)) return null
  return { pages: halves(page, gutter.x), gutter: gutter.x }
}

/** What tells that half of a page is one by itself, and no column of a table. */
interface PageSigns {
  readonly isPage: boolean
  readonly isFull: boolean
  readonly wideRules: readonly PageRule[]
  /** Whether its table has a line down its side. */
  readonly isClosedAt: (side: 'left' | 'right') => boolean
}

function signsOf(page: PageContent): PageSigns {
  const lines = readLines(page)
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  const size = sizes[sizes.length >> 1] ?? 0
  const prose = lines.filter((line) => line.box.right - line.box.left >= WIDE * line.size).length
  const wideRules = page.rules.filter((rule) => isLevel(rule) && rule.right - rule.left >= WIDE * size)
  const hasTable = lines.length > 0 && wideRules.length >= TABLE
  const rows = new Set(lines.map(({ baseline }) => Math.round(baseline / Math.max(size, 1)))).size
  const words = lines.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const isFull = rows >= FULL_LINES && words >= FULL_WORDS && (prose >= PROSE || hasTable)
  const isClosedAt = (side: 'left' | 'right') => {
    const ends = wideRules.map((rule) => rule[side])
    const end =
      side === 'left' ? ends.reduce((a, b) => Math.min(a, b), page.width) : ends.reduce((a, b) => Math.max(a, b), 0)
    return page.rules.some((rule) => !isLevel(rule) && Math.abs(rule[side] - end) <= 2 * LEVEL)
  }
  return { isPage: isFull || prose > 0 || hasTable || isEnding(lines, page.width), isFull, wideRules, isClosedAt }
}

/** The last page of a text: recipients, or a few words under the number of the page. */
function isEnding(lines: readonly TextLine[], width: number): boolean {
  if (lines.some(({ text }) => /^Nơi nhận/iu.test(text.normalize('NFC')))) return true
  const numbers = lines.filter(({ text }) => isPageLine(text.normalize('NFC')))
  const [number] = numbers
  if (number === undefined || numbers.length > 1 || lines.length < 2) return false
  if (number !== lines[0] && number !== lines.at(-1)) return false
  const { box, baseline, size } = number
  const isCentred = Math.abs((box.left + box.right) / 2 - width / 2) < 0.1 * width
  return isCentred && lines.filter((other) => Math.abs(other.baseline - baseline) < size).length === 1
}

/** The rules of one table on both sides, that only the fold of the paper cuts: nothing closes it there. */
function goesAcross(left: PageSigns, right: PageSigns): boolean {
  const most = Math.max(left.wideRules.length, right.wideRules.length)
  if (Math.min(left.wideRules.length, right.wideRules.length) < TABLE) return false
  if (left.isClosedAt('right') && right.isClosedAt('left')) return false
  const level = ({ top }: PageRule) => Math.round(top / LEVEL)
  const levels = new Set(right.wideRules.map(level))
  const both = left.wideRules.filter((rule) => [-1, 0, 1].some((off) => levels.has(level(rule) + off))).length
  return both >= GOING_ON * most
}

function halves(page: PageContent, gutter: number): [PageContent, PageContent] {
  const half = (from: number, to: number, number: number): PageContent => {
    const isIn = (left: number, right: number) => (left + right) / 2 >= gutter === from >= gutter
    const own = <Box extends PageBox>(boxes: readonly Box[]): Box[] =>
      boxes.filter(({ left, right }) => isIn(left, right)).map((box) => moved(box, -from))
    const common = <Box extends PageBox>(boxes: readonly Box[]): Box[] =>
      boxes
        .filter(({ left, right }) => left < to && right > from)
        .map((box) => moved({ ...box, left: Math.max(from, box.left), right: Math.min(to, box.right) }, -from))
    return {
      ...page,
      number,
      width: to - from,
      glyphRuns: page.glyphRuns
        .filter((run) => {
          const { left, right } = inkOf(run) ?? run.box
          return isIn(left, right)
        })
        .map((run) => ({
          ...run,
          edges: run.angle === 0 ? run.edges.map((edge) => edge - from) : run.edges,
          box: moved(run.box, -from),
        })),
      rules: own(page.rules),
      marks: own(page.marks),
      fills: common(page.fills),
      images: common(page.images),
    }
  }
  return [half(0, gutter, page.number), half(gutter, page.width, page.number + 0.5)]
}

/** From the first letter of a run to its last, without the spaces around them; null where there is no letter. */
function inkOf({ text, edges, angle, box }: GlyphRun): Span | null {
  const from = text.search(/\S/)
  if (from < 0) return null
  return angle === 0 ? { left: edges[from]!, right: edges[text.trimEnd().length]! } : box
}

function isLevel({ axis }: PageRule): boolean {
  return axis === 'horizontal'
}

function moved<Box extends PageBox>(box: Box, by: number): Box {
  return { ...box, left: box.left + by, right: box.right + by }
}
