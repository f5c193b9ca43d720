/** What a reader should compare with the picture of the page: values left empty, and words that may be misread. */
import type { Finding, SourceDocument, SourceMark, Span } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import type { PlanOutline } from '../outline/outline-plan.js'

/** As many places as a message quotes; the evidence has all of them. */
const QUOTED = 5

/**
 * Values that were withheld: one finding for each line of the text (a paragraph, a row of a table or a paragraph in a cell).
 * Other doubtful words: one for each page, with every place as its evidence; on a bad scan one for each block is a flood.
 */
export function doubtfulReadings(outline: PlanOutline, withheld: readonly Span[]): Finding[] {
  if (outline.readings.isEmpty) return []
  const values = unique([...outline.head.withheld, ...withheld])
  return [...withheldFindings(outline, values), ...wordFindings(outline, new Set(values.map(({ start }) => start)))]
}

function withheldFindings(outline: PlanOutline, values: readonly Span[]): Finding[] {
  const groups = grouped(values, ({ start }) => outline.text.lastIndexOf('\n', start - 1))
  return groups.map((spans) => {
    const { vi, en } = said(outline, spans)
    return finding(
      'doubtful-reading',
      'warning',
      `${vi.page}chữ số đọc không chắc (${vi.words}): giá trị để trống, hãy xem ảnh.`,
      `${en.page}figures were read with doubt (${en.words}): their value is left empty, see the picture.`,
      spans,
    )
  })
}

function wordFindings(outline: PlanOutline, told: ReadonlySet<number>): Finding[] {
  const { text, readings, places, head } = outline
  // the number and the date that could not be read are told of as missing
  const missing = [...(head.number === null ? head.numberPlace : []), ...(head.issuedOn === null ? head.datePlace : [])]
  const untold = outline.blocks.flatMap((block) => {
    if (block.role === 'pageFurniture') return []
    const words = readings
      .doubtfulWords(block.start, block.end)
      .filter(
        ({ start, end }) =>
          !told.has(start) &&
          /[\p{L}\p{N}]/u.test(text.slice(start, end)) &&
          !missing.some((place) => place.start < end && place.end > start),
      )
    return joined(text, words)
  })
  return grouped(untold, ({ start, end }) => places.locate(start, end)[0]!.page).map((spans) => {
    const { vi, en } = said(outline, spans)
    return finding(
      'doubtful-reading',
      'info',
      `${vi.page}${spans.length} chỗ đọc không chắc: ${vi.words}.`,
      `${en.page}${spans.length} ${spans.length === 1 ? 'place was' : 'places were'} read with doubt: ${en.words}.`,
      spans,
    )
  })
}

function said({ text, places }: PlanOutline, spans: readonly Span[]) {
  const { start, end } = spans[0]!
  const { page } = places.locate(start, end)[0]!
  const quoted = spans.slice(0, QUOTED).map((span) => `“${text.slice(span.start, span.end)}”`)
  const words = quoted.join(', ') + (spans.length > QUOTED ? ', …' : '')
  return {
    vi: { page: page === null ? '' : `Trang ${page}: `, words },
    en: { page: page === null ? '' : `Page ${page}: `, words },
  }
}

/** Doubtful words that follow each other are one place. */
function joined(text: string, words: readonly Span[]): Span[] {
  const places: Span[] = []
  for (const { start, end } of words) {
    const last = places.at(-1)
    if (last !== undefined && text.slice(last.end, start) === ' ')
      places[places.length - 1] = { start: last.start, end }
    else places.push({ start, end })
  }
  return places
}

function grouped<K>(spans: readonly Span[], keyOf: (span: Span) => K): Span[][] {
  const groups = new Map<K, Span[]>()
  for (const span of spans) {
    const group = groups.get(keyOf(span))
    if (group === undefined) groups.set(keyOf(span), [span])
    else group.push(span)
  }
  return [...groups.values()]
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start)
}

const inkNames: Readonly<Record<Exclude<SourceMark['kind'], 'seal'>, { vi: string; en: string }>> = {
  stamp: { vi: 'dấu đóng đè lên chữ', en: 'a stamp over the text' },
  handwriting: { vi: 'chữ viết tay', en: 'handwriting' },
  drawing: { vi: 'nét bút hoặc hình vẽ', en: 'strokes of a pen or a drawing' },
  smudge: { vi: 'vết bẩn', en: 'a smudge' },
}

/** Ink that gave no words, once for each page; a seal stands on every document. */
export function unreadInk({ pages }: SourceDocument): Finding[] {
  return pages.flatMap(({ number, marks = [] }) => {
    const ink = marks.flatMap(({ kind, box }) => (kind === 'seal' ? [] : [{ kind, box }]))
    if (ink.length === 0) return []
    const kinds = [...new Set(ink.map(({ kind }) => kind))]
    return [
      {
        ...finding(
          'doubtful-reading',
          'info',
          `Trang ${number}: có ${kinds.map((kind) => inkNames[kind].vi).join(' và ')} không đọc thành chữ.`,
          `Page ${number}: ${kinds.map((kind) => inkNames[kind].en).join(' and ')} gave no words.`,
          [],
        ),
        boxes: ink.map(({ box }) => ({ page: number, bbox: box })),
      },
    ]
  })
}
