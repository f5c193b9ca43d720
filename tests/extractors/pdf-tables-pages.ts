import type { GlyphRun, PageContent, PageFill, PageRule } from '../../extractors/pdf/page-content.js'
import type { PageTable } from '../../extractors/pdf/tables/page-table.js'

/** Pages drawn by hand: a sheet of A4 upright, letters half as broad as high. */
export class Sheet {
  readonly runs: GlyphRun[] = []
  readonly rules: PageRule[] = []
  readonly fills: PageFill[] = []

  constructor(
    readonly width = 595,
    readonly height = 842,
  ) {}

  /** A line of text that begins at x, its middle at y. */
  text(x: number, y: number, text: string, more: Partial<GlyphRun> & { size?: number } = {}): this {
    const size = more.size ?? 10
    const edges = Array.from({ length: text.length + 1 }, (_, i) => x + (i * size) / 2)
    const box = { left: x, right: edges.at(-1)!, top: y - size / 2, bottom: y + size / 2 }
    const looks = { font: 'TimesNewRomanPSMT', bold: false, italic: false, lightness: 0, coloured: false }
    this.runs.push({
      ...looks,
      text,
      edges,
      baseline: y + size * 0.3,
      top: box.top,
      bottom: box.bottom,
      size,
      angle: 0,
      box,
      visibility: 'shown',
      origin: 'page',
      artifact: false,
      mcid: null,
      confidence: null,
      ...more,
    })
    return this
  }

  /** A line turned by a quarter that goes up from x, y. */
  upwards(x: number, y: number, text: string): this {
    const box = { left: x - 5, right: x + 5, top: y - text.length * 5, bottom: y }
    const edges = Array.from({ length: text.length + 1 }, (_, i) => i * 5)
    return this.text(x, y, text, { angle: 270, box, edges, baseline: box.bottom, top: box.top, bottom: box.bottom })
  }

  across(y: number, left: number, right: number, thick = 0.5): this {
    this.rules.push({ axis: 'horizontal', left, right, top: y - thick / 2, bottom: y + thick / 2 })
    return this
  }

  down(x: number, top: number, bottom: number, thick = 0.5): this {
    this.rules.push({ axis: 'vertical', left: x - thick / 2, right: x + thick / 2, top, bottom })
    return this
  }

  frame(left: number, top: number, right: number, bottom: number): this {
    return this.across(top, left, right).across(bottom, left, right).down(left, top, bottom).down(right, top, bottom)
  }

  /** All lines of a grid. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    for (const y of ys) this.across(y, xs[0]!, xs.at(-1)!)
    for (const x of xs) this.down(x, ys[0]!, ys.at(-1)!)
    return this
  }

  shade(left: number, top: number, right: number, bottom: number, lightness = 0.8): this {
    this.fills.push({ left, top, right, bottom, lightness })
    return this
  }

  page(): PageContent {
    const { width, height, runs, rules, fills } = this
    return { number: 1, width, height, rotation: 0, glyphRuns: runs, rules, fills, marks: [], images: [], fault: null }
  }
}

/** Rows of cells as a reader copies them: `text`, with `>2` for columns and `v2` for rows that a cell spans. */
export function shown(table: PageTable | undefined): string[] {
  return (table?.rows ?? []).map(({ cells }) => {
    const texts = cells.map(({ runs, columnSpan, rowSpan }) => {
      const text = runs.map((run) => run.text.trim()).join(' ')
      return `${text}${columnSpan > 1 ? `>${columnSpan}` : ''}${rowSpan > 1 ? `v${rowSpan}` : ''}`
    })
    return texts.join(' | ')
  })
}

export const XS = [50, 90, 250, 400, 545]

/** Words of rows, each cell 5 points into its column. */
export function write(sheet: Sheet, xs: readonly number[], y: number, rows: readonly string[][], pitch = 20): Sheet {
  for (const [r, row] of rows.entries()) {
    for (const [c, text] of row.entries()) if (text !== '') sheet.text(xs[c]! + 5, y + r * pitch, text)
  }
  return sheet
}

export const HEADS = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian']
export const ONE = ['1', 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I']
export const TWO = ['2', 'Công khai thủ tục', 'Sở Nội vụ', 'Quý II']
export const THREE = ['3', 'Tập huấn công chức', 'Sở Nội vụ', 'Quý IV']
export const asRows = (...rows: string[][]) => rows.map((row) => row.join(' | '))
