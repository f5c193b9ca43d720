import type { Term } from '../../schema/index.js'
import { monthsOf, run, spanOf } from './moment.js'
import type { Match, TermRule } from './rule.js'
import { conditional, deadline, recurring, reference, unparsed } from './term.js'

const yearly = 'FREQ=YEARLY'

/** `Trước ngày 01/6 và 15/11 hằng năm`: a term for each day; months of one list share a term. */
function eachYear(match: Match): Term[] | null {
  const repeat = match.token('R')
  const times = repeat?.meaning.times ?? null
  if (repeat !== undefined && repeat.meaning.rule !== yearly) return null
  const moments = match.moments()
  if (moments.some((of) => of.unit === 'year' && of.numbers.length > 0)) return null
  if (moments.some((of) => of.year !== null)) return null
  if (moments.some((of) => of.unit !== 'year' && of.numbers.length === 0)) return [unparsed]
  const months: number[] = []
  const terms: Term[] = []
  for (const of of moments) {
    if (of.unit === 'day') terms.push(recurring(`${yearly};BYMONTH=${of.numbers[0]};BYMONTHDAY=${of.day}`, times))
    else months.push(...monthsOf(of))
  }
  if (months.length > 0) {
    const at = match.token('E')?.meaning.edge
    const list = [...new Set(months)].sort((a, b) => a - b)
    const kept = at === 'end' ? list.slice(-1) : at === 'start' ? list.slice(0, 1) : list
    terms.unshift(recurring(`${yearly};BYMONTH=${kept.join(',')}`, times))
  }
  if (terms.length > 0) return terms
  const at = match.token('E')?.meaning.edge
  return [recurring(at === 'end' ? `${yearly};BYMONTH=12` : at === 'start' ? `${yearly};BYMONTH=1` : yearly, times)]
}

/** `15-20/5 hàng năm`: every day of it. */
function eachYearFrom(match: Match): Term[] | null {
  if (match.token('R')!.meaning.rule !== yearly) return null
  const last = match.moments()[0]!
  const days = run(match.token('d')!.meaning.moment!.day!, last.day!)
  if (days === null || last.year !== null) return [unparsed]
  return [recurring(`${yearly};BYMONTH=${last.numbers[0]};BYMONTHDAY=${days.join(',')}`)]
}

const units = (match: Match): Term[] => {
  const terms: Term[] = []
  for (const { kind, meaning } of match.all('RUnQMN')) {
    const rule = kind === 'n' || kind === 'N' ? yearly : meaning.rule
    if (rule !== undefined) terms.push(recurring(rule, meaning.times ?? null))
  }
  return terms
}

/**
 * `6 tháng (trước ngày 15/6), năm (trước ngày 15/12)`: each report has its own day, and the words before it only name the
 * report. A day without a year comes back every year where the words say `định kỳ` or `hàng năm`.
 */
function eachReport(match: Match): Term[] | null {
  const returns = match.has('k') || match.has('R')
  const terms: Term[] = []
  for (const { kind, meaning } of match.tokens) {
    const of = meaning.moment
    if (kind === 'S') {
      const day = match.tokens.findLast((t) => t.kind === 'd' && t.end <= match.token('S')!.start)!.meaning.moment!.day
      terms.push(recurring(`${yearly};BYMONTH=${meaning.rule};BYMONTHDAY=${day}`))
    } else if ((kind === 'D' || kind === 'w') && of !== undefined) {
      const span = spanOf(of, match.planYear)
      if (of.year === null && returns) terms.push(recurring(`${yearly};BYMONTH=${of.numbers[0]};BYMONTHDAY=${of.day}`))
      else terms.push(span === null ? unparsed : deadline(span.end))
    }
  }
  return terms
}

const repeated = (match: Match): Term[] => {
  const { rule, times } = match.token('R')!.meaning
  return [recurring(rule!, times ?? match.token('X')?.meaning.times ?? null)]
}

export const otherRules: readonly TermRule[] = [
  { name: 'hàng quý', example: 'Định kỳ hàng quý', pattern: /e?(?:k[,-]?)?R(?:i[Un])?/y, read: repeated },
  {
    name: 'hàng quý, 6 tháng và năm',
    example: 'hàng tháng, quý và năm',
    pattern: /(?:k,?)?R(?:[,&-]k?[URn]){0,8}[,&-]k?[Un](?!i)/y,
    read: units,
  },
  { name: 'mỗi tháng 02 kỳ', example: 'Mỗi tháng 02 kỳ', pattern: /k?R,?[iu]?X/y, read: repeated },
  { name: '02 kỳ mỗi tháng', example: '02 kỳ hằng tháng', pattern: /XR/y, read: repeated },
  {
    name: '02 lần trong năm',
    example: '02 lần trong năm',
    pattern: /Xi[nU]/y,
    read: (match) => [recurring(match.token('U')?.meaning.rule ?? yearly, match.token('X')!.meaning.times ?? null)],
  },
  {
    name: 'hàng quý trong năm …',
    example: 'Hàng quý trong năm 2014',
    pattern: /k?R,?i?(?:f|u)?(?:Y|N)/y,
    read: (match) => {
      const span = match.spans()[0]
      if (!span) return [unparsed]
      const { rule, times } = match.token('R')!.meaning
      const term = recurring(rule!, times ?? null, span)
      return [match.has('f') ? { ...term, end: null } : match.has('u') ? { ...term, start: null } : term]
    },
  },
  {
    name: 'ngày d/m hàng năm',
    example: 'trước ngày 01/6 và 15/11 hằng năm',
    pattern: /k?[eiubch]{0,4}E?(?:[DwMQ])(?:[,&-][iubch]{0,4}[DwMQ]){0,12},?k?R/y,
    read: eachYear,
  },
  {
    name: 'từ ngày d đến ngày d/m hàng năm',
    example: 'từ ngày 15 đến ngày 20/5 hàng năm',
    pattern: /k?[ei]{0,4}f?d(?:u|-)h?[Dw],?k?R/y,
    read: eachYearFrom,
  },
  {
    name: 'hàng năm, trước ngày d/m',
    example: 'định kỳ hàng năm (trước ngày 10/12)',
    pattern: /k?R[,(:]?[eiubch]{0,4}E?(?:[DwMQ])(?:[,&-][iubch]{0,4}[DwMQ]){0,12}\)?/y,
    read: eachYear,
  },
  {
    name: 'cuối năm hàng năm',
    example: 'cuối mỗi năm',
    pattern: /[iubch]{0,4}En?R|R[,(]?[iubch]{0,4}En/y,
    read: (match) => eachYear(match) ?? repeated(match),
  },
  {
    name: 'định kỳ trước ngày d/m',
    example: 'định kỳ trước ngày 30/11',
    pattern: /k[iubch]{0,4}[Dw](?:[,&][iubch]{0,4}[Dw]){0,12}/y,
    read: (match) => (match.moments().every(({ year }) => year === null) ? eachYear(match) : null),
  },
  {
    name: 'ngày d hàng tháng',
    example: 'trước ngày 15 hàng tháng',
    pattern: /k?[iubch]{0,4}d(?:[,&][iubch]{0,4}d){0,12}R|k?R[,(]?[iubch]{0,4}d(?:[,&][iubch]{0,4}d){0,12}\)?/y,
    read: (match) => {
      const rule = match.token('R')!.meaning.rule!
      if (!rule.startsWith('FREQ=MONTHLY')) return null
      const days = match.all('d').map(({ meaning }) => meaning.moment!.day)
      return [recurring(`${rule};BYMONTHDAY=${days.join(',')}`)]
    },
  },
  {
    name: 'ngày d tháng cuối quý',
    example: 'ngày 15 tháng cuối quý',
    pattern: /k?R?,?[iubch]{0,4}d,?[iubch]{0,4}S|k?R[,(]?[iubch]{0,4}dS\)?/y,
    read: (match) => [
      recurring(
        `${yearly};BYMONTH=${match.token('S')!.meaning.rule};BYMONTHDAY=${match.token('d')!.meaning.moment!.day}`,
      ),
    ],
  },
  {
    name: 'tháng cuối quý',
    example: 'tháng cuối quý',
    pattern: /k?[iubch]{0,4}S/y,
    read: (match) => [recurring(`${yearly};BYMONTH=${match.token('S')!.meaning.rule}`)],
  },
  {
    name: 'thứ sáu hàng tuần',
    example: 'chiều thứ sáu hàng tuần',
    pattern: /k?[iubch]{0,4}VR/y,
    read: (match) => [recurring(match.token('V')!.meaning.rule!)],
  },
  {
    name: 'quý, 6 tháng, năm',
    example: 'định kỳ quý, 6 tháng và năm',
    pattern: /k?[Un](?:(?:[,-]|[,-]?&)k?[UnR]){1,8}(?!i)/y,
    read: units,
  },
  {
    name: '6 tháng (trước ngày d/m), năm (trước ngày d/m)',
    example: 'định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)',
    pattern: /k?[UnN](?:bc?|\([cb]{1,2})(?:[Dw]|dS)\)?(?:[,;]?&?k?[UnNR](?:bc?|\([cb]{1,2})(?:[Dw]|dS)\)?){0,6}/y,
    read: eachReport,
  },
  { name: 'định kỳ quý', example: 'định kỳ 6 tháng', pattern: /k[Un]/y, read: units },
  { name: 'định kỳ', example: 'định kỳ', pattern: /k/y, read: () => [recurring(null)] },
  {
    name: 'khi có …',
    example: 'đột xuất khi có yêu cầu của cấp trên',
    pattern: /[ec]?(?:z[&,]?)?C|z\(C\)/y,
    read: (match) => [conditional(match.words(match.token('C')!))],
  },
  {
    name: 'đột xuất',
    example: 'đột xuất',
    pattern: /z/y,
    read: (match) => [conditional(match.words(match.token('z')!))],
  },
  {
    name: 'đột xuất theo …',
    example: 'đột xuất theo chỉ đạo của tỉnh',
    pattern: /z[&,]?O/y,
    read: (match) => [conditional(match.words(match.token('O')!))],
  },
  {
    name: 'theo …',
    example: 'Theo tiến độ của dự án',
    pattern: /e?O/y,
    read: (match) => {
      const words = match.words(match.token('O')!)
      const rest = words.replace(/^(?:(?:thực hiện|triển khai)\s+)?(?:theo|đúng)(?:\s+đúng)?(?:\s+|$)/iu, '')
      return [reference(rest === '' ? words : rest)]
    },
  },
]
