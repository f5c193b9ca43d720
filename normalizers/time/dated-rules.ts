import type { Term } from '../../schema/index.js'
import { addDays, isoDay, type Span, yearOf, yearSpan } from './calendar.js'
import { edgeOf, joinSpans, type Moment, spanOf, spansOf } from './moment.js'
import { type Match, P, type TermRule } from './rule.js'
import { continuous, deadline, interval, unparsed } from './term.js'

/** `cuối năm 2014`: the last token that is a moment, cut by the edge before it. */
function edged(match: Match, span: Span, at: number): Span {
  const edges = match.kinds.slice(0, at).lastIndexOf('E')
  const edge = edges === at - 1 ? match.tokens[edges]?.meaning.edge : undefined
  return edge === undefined ? span : edgeOf(span, edge)
}

function momentPlaces(match: Match): number[] {
  return [...match.kinds].flatMap((kind, i) => ('DwMmQYyNnL'.includes(kind) ? [i] : []))
}

/** Both ends of `từ … đến …`; null where one is unknown or the range runs backwards. */
function ends(match: Match): Span | null {
  const moments = match.moments()
  const [first, last] = [moments[0]!, moments[moments.length - 1]!]
  const span = spanBetween(match, first, last)
  if (span === null || span.start <= span.end) return span
  const over = overNewYear(first, last)
  return over === null ? null : spanBetween(match, ...over)
}

function spanBetween(match: Match, from: Moment, to: Moment): Span | null {
  const places = momentPlaces(match)
  const [first, last] = [spanOf(from, match.planYear), spanOf(to, match.planYear)]
  if (first === null || last === null) return null
  return { start: edged(match, first, places[0]!).start, end: edged(match, last, places[places.length - 1]!).end }
}

/** `tháng 11/2022 đến tháng 2`, `quý IV - quý I/2023`: the one year that is said is that of its own end. */
function overNewYear(first: Moment, last: Moment): [Moment, Moment] | null {
  if (first.unit === 'year' || last.unit === 'year') return null
  const said = ({ year, lent }: Moment): boolean => year !== null && !lent
  if (said(first) === said(last)) return null
  return said(first) ? [first, { ...last, year: first.year! + 1 }] : [{ ...first, year: last.year! - 1 }, last]
}

const closed = (match: Match): boolean =>
  !match.has('A') && !match.has('F') && (match.moments()[0]?.numbers.length ?? 0) > 1

/** The first day after the terms before, else after the plan's year: where `các năm tiếp theo` begins. */
function following(match: Match): string | null {
  const last = match.before
    .map((term) => term.end ?? term.start)
    .filter((end) => end !== null)
    .at(-1)
  const year = last === undefined ? match.planYear : yearOf(last)
  return year === null ? null : yearSpan(year + 1).start
}

/** Figures alone; the hour that `14 giờ ngày 29/01` opens with is none of them. */
const bareDate = /^\d(?!.*ng[àáa]y)/iu

/** Days that the words call `ngày`, quarters and years are intervals; a bare date (`31/12/2023`) is what one must be done by. */
function listed(match: Match): Term[] | null {
  const terms: Term[] = []
  let spans: Span[] = []
  const flush = (): void => {
    terms.push(...joinSpans(spans).map(({ start, end }) => interval(start, end)))
    spans = []
  }
  const moments = match.moments()
  const places = momentPlaces(match)
  for (const [i, of] of moments.entries()) {
    const found = spansOf(of, match.planYear)
    if (found === null) return [unparsed]
    const at = places[i]!
    if (of.unit === 'day' && match.kinds[at - 1] !== 'i' && bareDate.test(match.words(match.tokens[at]!))) {
      flush()
      terms.push(deadline(found[0]!.end))
    } else spans.push(...found)
  }
  flush()
  return terms
}

/** `Trước ngày D` ends on D; `trước tháng 6` on the day before it begins, as one does not name a day. */
function due(match: Match): Term[] | null {
  const places = momentPlaces(match)
  const spans = match.spans()
  const terms: Term[] = []
  let before = false
  let next = 0
  for (const [i, { kind, meaning, start, end }] of match.tokens.entries()) {
    if (kind === 'b') before = true
    else if ('cuhie'.includes(kind)) before = kind === 'u' && /tr[ưu]/u.test(match.text.slice(start, end).toLowerCase())
    else if (kind === 'h' || kind === 'E') before = false
    if (places[next] !== i) continue
    const span = spans[next++]
    if (!span) {
      terms.push(unparsed)
      continue
    }
    const isDay = meaning.moment?.unit === 'day' || match.kinds[i - 1] === 'E' || match.kinds[i - 1] === 'h'
    terms.push(deadline(before && !isDay ? addDays(span.start, -1) : edged(match, span, i).end))
  }
  return terms
}

export const datedRules: readonly TermRule[] = [
  {
    name: 'từ … đến …',
    example: 'Từ Quý II/2013 đến hết Quý IV/2014',
    pattern: new RegExp(`[eic]{0,4}f?E?${P}(?:u|-|&?u)h?E?(?:${P}|n|N)`, 'y'),
    read: (match) => {
      const span = ends(match)
      return [span === null ? unparsed : interval(span.start, span.end)]
    },
  },
  {
    name: 'từ ngày d đến ngày d/m',
    example: 'từ ngày 05 đến ngày 15/6/2014',
    pattern: /[ei]{0,4}f?d(?:u|-)h?[Dw]/y,
    read: (match) => {
      const last = match.spans()[0]
      const first = last
        ? isoDay(yearOf(last.start), Number(last.start.slice(5, 7)), match.token('d')!.meaning.moment!.day!)
        : null
      return last && first !== null && first <= last.end ? [interval(first, last.end)] : [unparsed]
    },
  },
  {
    name: 'từ …',
    example: 'Từ năm 2015 trở đi',
    pattern: new RegExp(`[ei]{0,4}(?:fE?(?:${P}|N|L)(?:A|[,&]?i?F)?|fE?n|i?E?${P}A)`, 'y'),
    read: (match) => {
      const span = match.spans()[0]
      if (!span) return [unparsed]
      // `từ năm 2022 - 2025`, `từ quý II đến quý III`: a moment with an end of its own
      if (closed(match)) return [interval(span.start, span.end)]
      return [interval(edged(match, span, momentPlaces(match)[0]!).start, null)]
    },
  },
  {
    name: 'trong …, …',
    example: 'Quý I, Quý II và Quý IV/2014',
    pattern: new RegExp(`[ei]{0,4}(?:${P}|N)(?!\\(?b)(?:[,&]i?(?:${P}|N)(?!\\(?b)){0,40}`, 'y'),
    read: listed,
  },
  { name: 'trong năm', example: 'trong năm', pattern: /e?i[nN]/y, read: listed },
  { name: 'năm liền kề', example: 'trong năm liền kề', pattern: /e?i?L/y, read: listed },
  {
    name: 'các năm tiếp theo',
    example: 'và các năm tiếp theo',
    pattern: /i?F/y,
    read: (match) => [continuous({ start: following(match) })],
  },
  {
    name: 'trước …',
    example: 'Chậm nhất trước ngày 01/6 và 15/11/2014',
    pattern: new RegExp(
      `[eicuhb]{0,4}[cuhb][eicuhb]{0,4}(?:E?(?:${P}|N))(?:[,&][icuhb]{0,4}(?:${P}|N)(?!\\(?b)){0,40}`,
      'y',
    ),
    read: due,
  },
  { name: 'đến hết năm', example: 'đến hết năm', pattern: /[eicu]{0,4}hn/y, read: due },
  {
    name: 'từ nay đến …',
    example: 'từ nay đến hết năm 2014',
    pattern: new RegExp(`j(?:u|-)h?E?(?:${P}|n|N)`, 'y'),
    read: due,
  },
  {
    name: 'cuối …',
    example: 'Cuối năm 2014',
    pattern: new RegExp(`[eiucbh]{0,4}E(?:${P}|n|N)`, 'y'),
    read: due,
  },
  {
    name: 'thường xuyên',
    example: 'Thường xuyên',
    pattern: /e?[TG]/y,
    read: () => [continuous()],
  },
  { name: 'thường xuyên hằng năm', example: 'Thường xuyên hằng năm', pattern: /TR|RT/y, read: () => [continuous()] },
  {
    name: 'thường xuyên trong …',
    example: 'Thường xuyên trong năm và năm liền kề',
    pattern: new RegExp(`T[,-]?(?:i?${P}|i?N|in|i?L)(?:[&,]i?L)?`, 'y'),
    read: (match) => {
      const spans = match.spans()
      const [first, last] = [spans[0], spans[spans.length - 1]]
      return [continuous(first && last ? { start: first.start, end: last.end } : {})]
    },
  },
  {
    name: 'thường xuyên từ … đến …',
    example: 'Thường xuyên từ năm 2013 đến hết năm 2014',
    pattern: new RegExp(`T,?i?f?${P}(?:u|-)h?E?${P}`, 'y'),
    read: (match) => {
      const span = ends(match)
      return [continuous(span ?? {})]
    },
  },
  {
    name: 'thường xuyên từ …',
    example: 'Thường xuyên từ năm 2015',
    pattern: new RegExp(`T,?f${P}(?:A|[,&]?i?F)?`, 'y'),
    read: (match) => {
      const span = match.spans()[0]
      return [continuous({ start: span?.start ?? null, end: closed(match) ? (span?.end ?? null) : null })]
    },
  },
  {
    name: 'thường xuyên đến …',
    example: 'Thường xuyên đến hết năm 2015',
    pattern: new RegExp(`T,?uh?E?${P}`, 'y'),
    read: (match) => [continuous({ end: match.spans()[0]?.end ?? null })],
  },
  {
    name: 'thường xuyên trong các năm tiếp theo',
    example: 'thường xuyên trong các năm tiếp theo',
    pattern: /Ti?F|i?FT/y,
    read: (match) => [continuous({ start: following(match) })],
  },
]
