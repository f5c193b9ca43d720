import { endsSentence, isRule, plainLine, readHeading, startsItem, startsSmall } from './lines.js'

/** How the lines of a document are set. */
export interface Layout {
  /** Lines are broken where they are full, not where a paragraph ends. */
  readonly wrapped: boolean
  /** Length of a full line, where wrapped. */
  readonly width: number
  /** Two spaces at the end of a line mean a break (not so where most lines have them). */
  readonly spacesBreak: boolean
  readonly markdown: boolean
}

/** No editor wraps lines later than this. */
export const WIDEST_WRAP = 140

/**
 * Wrapped, where of the line breaks inside blank-line-separated chunks (items and headings apart) a third or more fall in
 * the middle of a sentence: the line before has no end mark and the one after begins with a small letter.
 */
export function measureLayout(chunks: Iterable<readonly string[]>, markdown: boolean): Layout {
  let breaks = 0
  let wraps = 0
  let lines = 0
  let spaced = 0
  const widths = new Uint32Array(WIDEST_WRAP + 1)
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i++) {
      lines++
      if (chunk[i]!.endsWith('  ')) spaced++
      if (i === 0) continue
      const above = chunk[i - 1]!
      const line = plainLine(chunk[i]!)
      if (isRule(chunk[i]!) || isRule(above) || startsItem(line) || readHeading(above)) continue
      breaks++
      if (above.length > WIDEST_WRAP || !startsSmall(line) || endsSentence(plainLine(above))) continue
      wraps++
      widths[above.length]!++
    }
  }
  const wrapped = wraps > 0 && wraps * 3 >= breaks
  return {
    wrapped,
    width: wrapped ? percentile(widths, wraps, 0.9) : 0,
    spacesBreak: spaced * 2 < lines || lines < 8,
    markdown,
  }
}

function percentile(counts: Uint32Array, total: number, share: number): number {
  let seen = 0
  for (let i = 0; i < counts.length; i++) {
    seen += counts[i]!
    if (seen >= total * share) return i
  }
  return counts.length
}
