import type { SourceLine } from '../schema/index.js'

/** Part of a stretch of the canonical text that one box on one page holds and nothing else. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly page: number | null
  /** [left, top, right, bottom] in points from the top left corner of the page. */
  readonly bbox: [number, number, number, number] | null
}

/** Lines of one column of text stand closer than this, in heights of a line. */
const NEAREST = 2.5

/** From stretches of the canonical text to the boxes that their words fill on the pages. */
export class Places {
  /** @param lines in the order of the canonical text, `start` and `end` in it */
  constructor(
    private readonly text: string,
    private readonly lines: readonly SourceLine[],
  ) {}

  /**
   * The stretch in parts: as many as it takes for no box to hold words beside it. Whole lines that follow each other are one
   * part; a line that the stretch begins or ends in is one of its own. Without positions there is one part without a place.
   */
  locate(start: number, end: number): Place[] {
    const parts: (Place & { readonly whole: boolean })[] = []
    for (let i = this.firstAfter(start); i < this.lines.length && this.lines[i]!.start < end; i++) {
      const line = this.lines[i]!
      const from = this.skipSpace(Math.max(start, line.start), Math.min(end, line.end))
      const to = this.skipSpaceBack(from, Math.min(end, line.end))
      if (from >= to) continue
      const { edges } = line
      const left = edges[from - line.start]!
      const right = edges[to - line.start]!
      const part = {
        start: from,
        end: to,
        page: line.page,
        bbox: boxOf(line, left, right),
        whole: from === line.start && to === line.end,
      }
      const last = parts.at(-1)
      if (last?.whole && part.whole && follows(last, part)) {
        parts[parts.length - 1] = { ...last, end: to, bbox: around(last.bbox!, part.bbox) }
      } else parts.push(part)
    }
    if (parts.length === 0) return [{ start, end, page: null, bbox: null }]
    // characters that no line prints (automatic numbers) belong to what they stand beside
    parts[0] = { ...parts[0]!, start: this.skipSpace(start, parts[0]!.start) }
    return parts.map(({ whole: _whole, bbox, ...part }) => ({ ...part, bbox: bbox === null ? null : rounded(bbox) }))
  }

  /** The page that a block begins on, and the box of all of its lines there. */
  box(start: number, end: number): Pick<Place, 'page' | 'bbox'> {
    const first = this.firstAfter(start)
    const page = this.lines[first]?.page
    let bbox: Place['bbox'] = null
    for (let i = first; i < this.lines.length && this.lines[i]!.start < end; i++) {
      const line = this.lines[i]!
      if (line.page !== page || line.edges.length < 2) continue
      const box = boxOf(line, line.edges[0]!, line.edges.at(-1)!)
      bbox = bbox === null ? box : around(bbox, box)
    }
    return bbox === null ? { page: null, bbox: null } : { page: page ?? null, bbox: rounded(bbox) }
  }

  /** Where the words of each page begin and end in the text. */
  extents(): Map<number, { start: number; end: number }> {
    const extents = new Map<number, { start: number; end: number }>()
    for (const { page, start, end } of this.lines) {
      const extent = extents.get(page)
      if (extent === undefined) extents.set(page, { start, end })
      else {
        extent.start = Math.min(extent.start, start)
        extent.end = Math.max(extent.end, end)
      }
    }
    return extents
  }

  /** Index of the first line that ends behind `at`. */
  private firstAfter(at: number): number {
    let low = 0
    let high = this.lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.lines[middle]!.end <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  private skipSpace(from: number, to: number): number {
    let at = from
    while (at < to && isSpace(this.text.charCodeAt(at))) at++
    return at
  }

  private skipSpaceBack(from: number, to: number): number {
    let at = to
    while (at > from && isSpace(this.text.charCodeAt(at - 1))) at--
    return at
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10
}

/** Top and bottom of a line where it is cut at `left`: those of its new left edge. */
export function fallenTo({ top, bottom, slope = 0, edges }: SourceLine, left: number): { top: number; bottom: number } {
  const fall = slope === 0 ? 0 : slope * (left - edges[0]!)
  return { top: top + fall, bottom: bottom + fall }
}

/** The box around a stretch of a line; on a page that lies askew it is as high as the line falls over the stretch, besides. */
function boxOf(line: SourceLine, left: number, right: number): [number, number, number, number] {
  const { top, bottom, slope = 0, edges } = line
  if (slope === 0) return [left, top, right, bottom]
  const [atLeft, atRight] = [slope * (left - edges[0]!), slope * (right - edges[0]!)]
  return [left, top + Math.min(atLeft, atRight), right, bottom + Math.max(atLeft, atRight)]
}

function follows(above: Place, below: Place): boolean {
  if (above.page !== below.page) return false
  const [left, , right, bottom] = above.bbox!
  const [nextLeft, nextTop, nextRight, nextBottom] = below.bbox!
  return (
    nextBottom > bottom && nextTop - bottom < NEAREST * (nextBottom - nextTop) && nextLeft < right && left < nextRight
  )
}

function around(
  a: readonly [number, number, number, number],
  b: readonly [number, number, number, number],
): [number, number, number, number] {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function rounded(box: readonly [number, number, number, number]): [number, number, number, number] {
  return box.map((length) => Math.round(length * 100) / 100) as [number, number, number, number]
}
