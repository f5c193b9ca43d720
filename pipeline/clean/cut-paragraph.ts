import { isBareMarker } from '../../extractors/text/lines.js'
import type { SourceLine } from '../../schema/index.js'
import { readMarker } from '../outline/markers.js'
import { fallenTo } from '../places.js'
import type { DecodedParagraph } from './decoded-paragraph.js'
import { firstColumnEnd } from './second-column.js'

/** A paragraph with hard line breaks is that many paragraphs: in a letterhead every line says a thing of its own. */
export function splitLines(from: DecodedParagraph): DecodedParagraph[] {
  if (!from.text.includes('\n')) return splitColumns(from)
  const parts: DecodedParagraph[] = []
  let offset = 0
  for (const line of from.text.split('\n')) {
    const start = offset
    const end = offset + line.length
    parts.push({ ...partOf(from, start, end), spaceBefore: start === 0 && from.spaceBefore })
    offset = end + 1
  }
  return parts.filter((part) => part.text.trim() !== '').flatMap(splitColumns)
}

/** A stretch of a paragraph as one of its own; the label is the first one's. */
function partOf(from: DecodedParagraph, start: number, end: number): DecodedParagraph {
  return {
    ...from,
    text: from.text.slice(start, end),
    label: start === 0 ? from.label : null,
    runs: from.runs
      .filter((run) => run.start < end && run.end > start)
      .map((run) => ({ ...run, start: Math.max(0, run.start - start), end: Math.min(end, run.end) - start })),
    lines: from.lines === null ? null : linesOf(from.lines, start, end),
    decoded: (from.decoded ?? [])
      .filter((stretch) => stretch.start >= start && stretch.end <= end)
      .map((stretch) => ({ ...stretch, start: stretch.start - start, end: stretch.end - start })),
  }
}

function linesOf(lines: readonly SourceLine[], start: number, end: number): SourceLine[] {
  return lines.flatMap((line): SourceLine[] => {
    const from = Math.max(start, line.start)
    const to = Math.min(end, line.end)
    if (from >= to) return []
    return [
      {
        ...line,
        ...fallenTo(line, line.edges[from - line.start]!),
        start: from - start,
        end: to - start,
        edges: line.edges.slice(from - line.start, to - line.start + 1),
      },
    ]
  })
}

const columnGap = /(?<=\S)(?: {4,}|\t+\s*)(?=\S)/g

/** A short line with a wide gap is two columns, as the head and the end of a plan are laid out: `Nơi nhận:      KT. CHỦ TỊCH`. */
function splitColumns(from: DecodedParagraph): DecodedParagraph[] {
  return splitGaps(from).flatMap((part) => {
    const end = firstColumnEnd(part.text)
    return end === null ? [part] : [partOf(part, 0, end), partOf(part, end, part.text.length)]
  })
}

function splitGaps(from: DecodedParagraph): DecodedParagraph[] {
  // blanks to be filled in are no columns: `ngày     tháng 8 năm 2025`, `Số:      /KH-UBND`
  if (from.text.length > 200 || / {4,}(?:\/|tháng|năm|ngày)/iu.test(from.text)) return [from]
  const parts: DecodedParagraph[] = []
  let start = 0
  for (const gap of [...from.text.matchAll(columnGap), null]) {
    // `1.⇥Cải cách thể chế`: the words of an item stand at a tab stop behind its marker
    if (gap !== null && isMarker(from.text.slice(start, gap.index))) continue
    const end = gap === null ? from.text.length : gap.index
    parts.push(partOf(from, start, end))
    start = gap === null ? end : gap.index + gap[0].length
  }
  return parts
}

/** Whether a part is a marker and nothing else: `II.`, `a)`, `-`. */
function isMarker(part: string): boolean {
  const words = part.trim()
  return isBareMarker(words) || readMarker(`${words} X`)?.length === words.length + 1
}
