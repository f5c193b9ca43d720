import type { TextLine } from '../lines.js'
import type { DraftTable, PageDraft } from './page-draft.js'

/** Where the body of a page stands. */
export interface BodyFrame {
  readonly left: number
  readonly right: number
}

/** Lines enough to tell the margins of their page by. */
const ENOUGH = 8
/** A margin is where so many of the lines begin, at least: a page of lists has few lines at it. */
const SHARE = 0.03
/** Points that lines at one margin differ by. */
const SAME_EDGE = 1
/** The right margin is not further in than this, in widths of the page, however short its lines are. */
const NARROWEST = 0.9
/** Usual distance of base lines, in sizes, where too few lines tell. */
const USUAL_PITCH = 1.2

/** Margins of a page, by its own lines or those of the pages of its width. */
export function measureFrames(drafts: readonly PageDraft[], isText: (line: TextLine) => boolean): BodyFrame[] {
  const ofWidth = new Map<number, TextLine[]>()
  const own = drafts.map(({ page, lines }) => {
    const text = lines.filter((line) => line.angle === 0 && isText(line))
    const key = Math.round(page.width / 10)
    const alike = ofWidth.get(key) ?? []
    for (const line of text) alike.push(line)
    ofWidth.set(key, alike)
    return text
  })
  const shared = new Map([...ofWidth].map(([key, lines]) => [key, frameOf(lines, null, key * 10)]))
  return drafts.map(({ page, tables }, i) => {
    const alike = shared.get(Math.round(page.width / 10)) ?? null
    const mine = own[i]!.length >= ENOUGH ? frameOf(own[i]!, alike, page.width) : alike
    return own[i]!.length < ENOUGH && tables.length > 0 ? widened(mine, tables) : (mine ?? wholeFrame(page.width))
  })
}

function frameOf(lines: readonly TextLine[], usual: BodyFrame | null, width: number): BodyFrame | null {
  if (lines.length === 0) return null
  const rights = lines.map(({ box }) => box.right).sort((a, b) => b - a)
  const right = rights[Math.min(rights.length - 1, Math.floor(lines.length / 50) + (lines.length > 4 ? 1 : 0))]!
  const lefts = lines.map(({ box }) => box.left).sort((a, b) => a - b)
  let left = lefts[0]!
  const enough = Math.max(2, lines.length * SHARE)
  for (let i = 0, end = 0; i < lefts.length; i++) {
    while (end < lefts.length && lefts[end]! - lefts[i]! < SAME_EDGE) end++
    if (end - i < enough) continue
    left = lefts[i]!
    break
  }
  // lines that are all short do not show where full ones end
  const full = rights.filter((edge) => right - edge < lines[0]!.size).length >= 3
  if (full) return { left, right }
  return { left, right: Math.max(right, usual?.right ?? width * NARROWEST) }
}

/** A page of tables has its margins where they end. */
function widened(frame: BodyFrame | null, tables: readonly DraftTable[]): BodyFrame {
  const left = Math.min(...tables.map(({ box }) => box.left))
  const right = Math.max(...tables.map(({ box }) => box.right))
  return frame === null ? { left, right } : { left: Math.min(left, frame.left), right: Math.max(right, frame.right) }
}

function wholeFrame(width: number): BodyFrame {
  return { left: width * 0.14, right: width * 0.92 }
}

/** The distance of base lines, in sizes, that most lines under each other have. */
export function measurePitch(pages: readonly (readonly TextLine[])[]): number {
  const counts = new Map<number, number>()
  for (const lines of pages) {
    for (let i = 1; i < lines.length; i++) {
      const a = lines[i - 1]!
      const b = lines[i]!
      const gap = (b.baseline - a.baseline) / a.size
      if (a.page !== b.page || Math.abs(a.size - b.size) > 0.5 || gap < 0.9 || gap > 2.4) continue
      const key = Math.round(gap * 50)
      for (const near of [key - 1, key, key + 1]) counts.set(near, (counts.get(near) ?? 0) + 1)
    }
  }
  const [key] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])
  return key === 0 ? USUAL_PITCH : key / 50
}

/** Distance of base lines in a cell: the least of them, where it has several lines. */
export function cellPitch(lines: readonly TextLine[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.page !== lines[i - 1]!.page) continue
    const gap = (lines[i]!.baseline - lines[i - 1]!.baseline) / lines[i]!.size
    if (gap > 0.9) least = Math.min(least, gap)
  }
  return Math.min(1.6, least === Number.POSITIVE_INFINITY ? USUAL_PITCH : least)
}
