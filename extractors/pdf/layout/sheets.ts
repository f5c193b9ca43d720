import type { SourceBlock, SourceLine, SourceParagraph } from '../../../schema/source-document.js'
import type { PageDraft } from './page-draft.js'

/** Pages as they are read one after the other: for one that shows two, these, and behind them what stands beside both. */
export function sheetsOf(drafts: readonly PageDraft[]): PageDraft[] {
  return drafts.flatMap(({ spread, stamps, hidden, noise, ...draft }) => {
    if (spread === undefined) return [{ ...draft, stamps, hidden, noise }]
    const [left, right] = spread.pages
    const besides = {
      stamps: [...right.stamps, ...stamps],
      hidden: [...right.hidden, ...hidden],
      noise: [...right.noise, ...noise],
    }
    return [left, { ...right, ...besides }]
  })
}

/** Lines of pages that stand beside each other on one, where the file shows them. */
export function placeBack(blocks: readonly SourceBlock[], drafts: readonly PageDraft[]): SourceBlock[] {
  const places = new Map<number, { page: number; left: number }>()
  for (const { page, spread } of drafts) {
    if (spread === undefined) continue
    places.set(spread.pages[1].page.number, { page: page.number, left: spread.gutter })
  }
  if (places.size === 0) return [...blocks]
  return blocks.map((block) =>
    placeLines(block, (line) => {
      const place = places.get(line.page)
      if (place === undefined) return line
      return { ...line, page: place.page, edges: Array.from(line.edges, (edge) => edge + place.left) }
    }),
  )
}

/** A block with all of its lines at other places. */
export function placeLines(block: SourceBlock, place: (line: SourceLine) => SourceLine): SourceBlock {
  const placed = (paragraph: SourceParagraph): SourceParagraph =>
    paragraph.lines === null ? paragraph : { ...paragraph, lines: paragraph.lines.map(place) }
  if (block.kind === 'paragraph') return placed(block)
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(placed) })),
  }))
  return { ...block, rows }
}
