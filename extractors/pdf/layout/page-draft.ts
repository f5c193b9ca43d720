import type { SourcePage } from '../../../schema/source-document.js'
import { readLines, type TextLine } from '../lines.js'
import type { GlyphRun, PageBox, PageContent, PageRule } from '../page-content.js'
import { findTables } from '../tables/find-tables.js'
import type { PageTable } from '../tables/page-table.js'
import { cutsLetters } from './cut-letters.js'
import { type Footnote, partFootnotes } from './footnotes.js'
import { markLines } from './list-marks.js'
import { uprightPage } from './page-turn.js'
import { partSpread } from './spread.js'
import { partStamps } from './stamps.js'
import { coverOf, judgeLayer, SCAN_COVER } from './text-layer.js'

/** A page by itself: its words sorted out, before other pages tell what comes back on all of them. */
export interface PageDraft {
  readonly page: SourcePage
  /** Its words are what a reading machine put under a scan. */
  readonly scanned: boolean
  /** From top to bottom, without those of tables. */
  readonly lines: readonly TextLine[]
  /** From top to bottom. */
  readonly tables: readonly DraftTable[]
  readonly footnotes: readonly Footnote[]
  readonly stamps: readonly (readonly TextLine[])[]
  readonly hidden: readonly TextLine[]
  /** What a machine read in seals, strokes and dirt. */
  readonly noise: readonly TextLine[]
  readonly tooManyRules: boolean
  /** Letters are cut off at its side. */
  readonly cut: boolean
  readonly picturesLost: boolean
  /** The two pages that stand beside each other on it, where it shows two: lines, tables and notes are theirs. */
  readonly spread?: DraftSpread
}

export interface DraftSpread {
  /** Left before right, each in its own place. */
  readonly pages: readonly [PageDraft, PageDraft]
  /** Where the right one begins. */
  readonly gutter: number
}

export interface DraftTable extends Omit<PageTable, 'rows' | 'rowEdges'> {
  readonly page: number
  readonly rows: readonly (readonly DraftCell[])[]
}

export interface DraftCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly box: PageBox
  readonly lines: readonly TextLine[]
}

export function draftPage(shown: PageContent): PageDraft {
  const upright = uprightPage(shown)
  const scanned = isReadScan(upright)
  const isHidden = ({ visibility }: GlyphRun) => visibility !== 'shown' && !(scanned && visibility === 'invisible')
  const spread = partSpread(upright, isHidden)
  if (spread !== null) {
    const pages = spread.pages.map((page) => draftUpright(page, scanned, isHidden)) as [PageDraft, PageDraft]
    if (pages.every(({ page }) => page.textLayer === 'text')) return draftSpread(upright, pages, spread.gutter)
  }
  return draftUpright(upright, scanned, isHidden)
}

/** The page that shows two: what they have, and nothing beside them. */
function draftSpread({ number, width, height, rotation }: PageContent, pages: DraftSpread['pages'], gutter: number) {
  const one = (key: 'tooManyRules' | 'cut' | 'picturesLost') => pages.some((page) => page[key])
  return {
    page: { number, width, height, rotation, textLayer: 'text' as const },
    scanned: pages[0].scanned,
    lines: [],
    tables: [],
    footnotes: [],
    stamps: [],
    hidden: [],
    noise: [],
    tooManyRules: one('tooManyRules'),
    cut: one('cut'),
    picturesLost: one('picturesLost'),
    spread: { pages, gutter },
  }
}

function draftUpright(upright: PageContent, scanned: boolean, isHidden: (run: GlyphRun) => boolean): PageDraft {
  const hidden = upright.glyphRuns.filter(isHidden)
  let page =
    hidden.length === 0
      ? upright
      : withRuns(
          upright,
          upright.glyphRuns.filter((run) => !isHidden(run)),
        )
  let { text: lines, stamps } = partStamps(readLines(page))
  if (stamps.length > 0)
    page = withRuns(
      page,
      page.glyphRuns.filter((run) => !isOf(run, stamps.flat())),
    )
  const { tables, rest, tooManyRules } = findTables(page)
  if (tables.length > 0) lines = readLines(withRuns(page, rest))
  lines = markLines(lines, page.marks)
  const drafted = tables.map((table) => draftTable(table, page))
  const inTables = drafted.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell.lines)))
  const textLayer = judgeLayer(page, [...lines, ...inTables], stamps.flat())
  const { number, width, height, rotation } = page
  const source = { number, width, height, rotation, textLayer }
  const cut = cutsLetters(upright, tables)
  const besides = {
    page: source,
    scanned,
    stamps,
    tooManyRules,
    cut,
    picturesLost: upright.picturesLost ?? false,
    hidden: readLines(withRuns(page, hidden)),
    noise: [],
  }
  if (textLayer !== 'text') return { ...besides, lines: [...lines, ...inTables], tables: [], footnotes: [] }
  const { text, notes } = partFootnotes(lines, shortRules(page.rules), usualSize(lines.length > 0 ? lines : inTables))
  return { ...besides, lines: text, tables: drafted, footnotes: notes }
}

function withRuns(page: PageContent, glyphRuns: readonly GlyphRun[]): PageContent {
  return { ...page, glyphRuns }
}

/** A scan that a reading machine gave invisible words. */
function isReadScan(page: PageContent): boolean {
  if (coverOf(page) < SCAN_COVER) return false
  let invisible = 0
  let shown = 0
  for (const { visibility, text } of page.glyphRuns) {
    if (visibility === 'invisible') invisible += text.length
    else if (visibility === 'shown') shown += text.length
  }
  return invisible > shown
}

function isOf(run: GlyphRun, lines: readonly TextLine[]): boolean {
  const x = (run.box.left + run.box.right) / 2
  const y = (run.box.top + run.box.bottom) / 2
  return lines.some(
    ({ box, looks, origin }) =>
      x >= box.left - 1 &&
      x <= box.right + 1 &&
      y >= box.top &&
      y <= box.bottom &&
      origin === run.origin &&
      looks.some(({ font }) => font === run.font),
  )
}

function draftTable({ rows, rowEdges: _, ...table }: PageTable, { number, marks }: PageContent): DraftTable {
  return {
    ...table,
    page: number,
    rows: rows.map(({ cells }) =>
      cells.map(({ runs, column, columnSpan, rowSpan, box }) => ({
        column,
        columnSpan,
        rowSpan,
        box,
        lines: markLines(
          readLines({ number, glyphRuns: runs, rules: [] }),
          marks.filter((mark) => isInside(mark, box)),
        ),
      })),
    ),
  }
}

function isInside(inner: PageBox, { left, top, right, bottom }: PageBox): boolean {
  return inner.left >= left && inner.right <= right && inner.top >= top && inner.bottom <= bottom
}

function shortRules(rules: readonly PageRule[]): PageRule[] {
  return rules.filter(({ axis, left, right }) => axis === 'horizontal' && right - left < 220)
}

/** Size of most letters; 0 where there are none. */
export function usualSize(lines: readonly TextLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 4) / 4
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])[0]
}
