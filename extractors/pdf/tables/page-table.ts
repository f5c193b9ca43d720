import type { GlyphRun, PageBox } from '../page-content.js'

/** A table of one page. Its cells cover every place of its grid, each place once. */
export interface PageTable {
  readonly box: PageBox
  /** False where its grid was put together from the places of its words alone. */
  readonly ruled: boolean
  /** Left edges of the columns and the right edge of the last, in points. */
  readonly columnEdges: readonly number[]
  /** Top edges of the rows and the bottom edge of the last. */
  readonly rowEdges: readonly number[]
  readonly rows: readonly PageTableRow[]
  /** No line is drawn over the first row: it may go on from the page before. */
  readonly openTop: boolean
  /** No line is drawn under the last row: it may go on on the next page. */
  readonly openBottom: boolean
}

export interface PageTableRow {
  readonly top: number
  readonly bottom: number
  /** Cells that begin in this row, from left to right; empty ones too. A row may have none: all its places are spanned. */
  readonly cells: readonly PageTableCell[]
}

export interface PageTableCell {
  /** From 0. */
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly box: PageBox
  /** No line is drawn over it, or under it: at the edge of a page it may go on from or on another, though cells beside it end. */
  readonly openTop: boolean
  readonly openBottom: boolean
  /** In the order in which the page draws them; words of a table inside the cell are among them. */
  readonly runs: readonly GlyphRun[]
}

export interface TableFinding {
  /** From top to bottom, side by side from left to right. */
  readonly tables: readonly PageTable[]
  /** Glyph runs of the page that stand in none of the tables; runs that a border cuts are here and there in parts. */
  readonly rest: readonly GlyphRun[]
  /** The page has more lines than any table: a drawing. Its rules were not looked at. */
  readonly tooManyRules: boolean
}
