import { compareKey } from '../letters.js'
import { anotherMeasure, opensWithMeasure } from './aims.js'
import { type Span, subtract } from './sentences.js'
import { keyed } from './words.js'

const edgeMarks = /[\s,;:.…–—-]/u
const heads = new RegExp(
  `^(?:${keyed(['và', 'là', 'trong đó', 'thì', 'cụ thể', 'cụ thể là', 'tầm nhìn'])})(?:[\\s,:]+|$)`,
  'u',
)
const tails = new RegExp(
  `(?:^|[\\s,]+)(?<!bên\\s|chuyên\\s|nhu\\s)(?:${keyed(['và', 'là', 'của', 'cho', 'với', 'trong', 'thì', 'từ', 'đến', 'trong đó', 'đạt', 'còn', 'tầm nhìn', 'ở', 'tại', 'để', 'sẽ', 'phải', 'cần'])})$`,
  'u',
)

/** The stretches that measure, in reading order: punctuation and joining words at their ends are no part of them. */
export function indicatorSpans(text: string, spans: readonly Span[], taken: readonly Span[]): Span[] {
  return joinTouching(spans)
    .flatMap((span) => subtract(span, taken))
    .map((span) => trimEdges(text, span))
    .filter((span) => span.end > span.start)
}

function joinTouching(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    if (span.end <= span.start) continue
    const last = joined.at(-1)
    if (last !== undefined && last.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

function trimEdges(text: string, { start, end }: Span): Span {
  for (;;) {
    while (start < end && edgeMarks.test(text[start]!)) start++
    while (end > start && edgeMarks.test(text[end - 1]!)) end--
    const key = compareKey(text.slice(start, end))
    const head = heads.exec(key)
    const tail = head === null ? tails.exec(key) : null
    if (head === null && tail === null) break
    start += head?.[0].length ?? 0
    end -= tail?.[0].length ?? 0
  }
  const words = text.slice(start, end)
  if (!/[\p{L}\p{N}]/u.test(words)) return { start, end: start }
  const open = words.split('(').length
  const close = words.split(')').length
  if (close > open && words.endsWith(')')) end--
  if (open > close && words.startsWith('(')) start++
  return { start, end }
}

/** The words of several stretches as one line. */
export function quote(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** `Tỷ lệ A và tỷ lệ B đạt 90%` measures two things; what stands before the quantity is parted, the rest belongs to both. */
export function conjuncts(text: string, spans: readonly Span[], quantityAt: number): (readonly Span[])[] {
  const first = spans[0]!
  const key = compareKey(text.slice(first.start, first.end))
  if (first.end > quantityAt || !opensWithMeasure.test(key)) return [spans]
  const cuts = [...key.matchAll(anotherMeasure)]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  return starts.map((start, i) => {
    const end = cuts[i]?.index ?? key.length
    return indicatorSpans(text, [{ start: first.start + start, end: first.start + end }, ...spans.slice(1)], [])
  })
}
