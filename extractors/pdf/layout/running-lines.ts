import { isPageLine } from '../../text/lines.js'
import type { TextLine } from '../lines.js'

/** Part of a page's height at its top and bottom where running heads and page numbers stand. */
const EDGE_ZONE = 0.1
/** So many lines from the edge are looked at. */
const DEEPEST = 3
/** Part of the pages that a running head is on. */
const RECURRENT = 0.4
/** Points that its height may differ from page to page. */
const SAME_HEIGHT = 4

/** A page with it at its top opens a document: a plan behind the decision that issues it has a letterhead of its own. */
const motto = /^CỘNG H(?:ÒA|OÀ) XÃ HỘI/iu

export interface PageLines {
  readonly number: number
  readonly height: number
  readonly lines: readonly TextLine[]
}

export type RunningKind = 'header' | 'footer'

/** Page numbers and running heads of all pages. */
export function findRunningLines(pages: readonly PageLines[]): Map<TextLine, RunningKind> {
  const found = new Map<TextLine, RunningKind>()
  const seen = new Map<string, { line: TextLine; kind: RunningKind }[]>()
  for (const page of pages) {
    for (const { line, kind, depth } of edgeLines(page)) {
      const text = line.text.normalize('NFC')
      if (line.artifact || (depth === 0 && isPageLine(text))) found.set(line, kind)
      else {
        const key = `${kind} ${text.replace(/\d+/g, '#')}`
        const alike = seen.get(key)
        if (alike === undefined) seen.set(key, [{ line, kind }])
        else alike.push({ line, kind })
      }
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * RECURRENT))
  for (const alike of seen.values()) {
    if (alike.length < enough) continue
    const heights = alike.map(({ line }) => line.baseline).sort((a, b) => a - b)
    const usual = heights[heights.length >> 1]!
    const steady = alike.filter(({ line }) => Math.abs(line.baseline - usual) < SAME_HEIGHT)
    if (steady.length >= enough) for (const { line, kind } of steady) found.set(line, kind)
  }
  return found
}

/** The outermost lines; `depth` counts those of the text between a line and its edge. */
function edgeLines({ height, lines }: PageLines): { line: TextLine; kind: RunningKind; depth: number }[] {
  const zone = height * EDGE_ZONE
  const head = lines.filter(({ baseline, angle }) => angle === 0 && baseline < zone)
  const opening = head.find(({ text }) => motto.test(text.normalize('NFC')))
  const over = opening === undefined ? head : head.filter(({ baseline }) => baseline < opening.baseline - opening.size)
  const top = over.slice(0, DEEPEST)
  const bottom = lines.filter(({ baseline, angle }) => angle === 0 && baseline > height - zone).slice(-DEEPEST)
  return [
    ...withDepth(top).map((one) => ({ ...one, kind: 'header' as const })),
    ...withDepth(bottom.reverse()).map((one) => ({ ...one, kind: 'footer' as const })),
  ]
}

/** Lines from the edge inwards. A number beside other words is theirs, not the page's. */
function withDepth(lines: readonly TextLine[]): { line: TextLine; depth: number }[] {
  let depth = 0
  return lines.map((line, i) => {
    const beside = lines.some((other, k) => k !== i && Math.abs(other.baseline - line.baseline) < line.size * 0.6)
    const one = { line, depth: beside ? DEEPEST : depth }
    if (!line.artifact && !isPageLine(line.text)) depth++
    return one
  })
}
