import type { Comparator, Direction } from '../../schema/values.js'
import { compareKey } from '../letters.js'
import {
  bareNumbers,
  countsOfAll,
  labels,
  lonePercents,
  multiples,
  notAfter,
  numberWords,
  percentOf,
  quantities,
  quantitiesInWords,
  ranking,
  rates,
  shares,
  tops,
} from './level-patterns.js'
import { readNumber } from './number.js'
import { type Span, wordsBefore } from './sentences.js'
import { measureUnits, moneyUnits, scales, unitWords } from './units.js'
import { keyed, type LeadWord, leadWords } from './words.js'

/** One quantity with the words that compare it: `đạt tối thiểu 80%`, `nằm trong nhóm 20 địa phương dẫn đầu`. */
export interface Level extends Span {
  /** The comparing words, number and unit, without words of aim or of reaching. */
  readonly quantity: Span
  /** Words that belong to the quantity and not to the indicator. */
  readonly taken: readonly Span[]
  readonly comparator: Comparator
  readonly stated: boolean
  readonly direction: Direction | null
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string | null
  readonly kind: 'percent' | 'count' | 'top' | 'bare'
  readonly leads: readonly LeadWord[]
  /** `có` in front of it, which stays where somebody has it: `Mỗi xã có ít nhất 01 mô hình`. */
  readonly having: Span | null
}

const unitOf = new Map(unitWords.map((unit) => [compareKey(unit), unit]))
const leadBefore = new RegExp(
  `(?:(?<![\\p{L}\\p{M}\\p{N}]|(?:đầy|chuyên|nhu)\\s)(?:${keyed([...leadWords.values()].map((l) => l.word).filter((w) => /\p{L}/u.test(w)))})|≥|≤|>=|<=|>|<)(?=[\\s:]*$)`,
  'u',
)

/** `tốc độ tăng trưởng`: the growth is what is measured. */
const growth = /(?:tốc\s+độ|nhịp\s+độ|mức|đà)\s+$/u

/** Reads the words in front of a quantity, the nearest first, until one that is no lead word. */
function readLeads(key: string, from: number, at: number): { lead: LeadWord; span: Span }[] {
  const found: { lead: LeadWord; span: Span }[] = []
  for (let i = 0; i < 8; i++) {
    const left = Math.max(from, at - 28)
    const match = leadBefore.exec(key.slice(left, at))
    if (match === null) return found
    const lead = leadWords.get(match[0].replace(/\s+/g, ' '))
    if (lead === undefined || (lead.kind === 'up' && growth.test(wordsBefore(key, from, left + match.index))))
      return found
    found.push({ lead, span: { start: left + match.index, end: left + match.index + match[0].length } })
    at = left + match.index
  }
  return found
}

/** Every quantity of the stretch that could be an aim, in reading order and apart from each other. */
export function findLevels(key: string, span: Span, inWords = false): Level[] {
  const part = key.slice(span.start, span.end)
  const levels: Level[] = []
  const add = (level: Level | null): void => {
    if (
      level !== null &&
      !levels.some((other) => other.quantity.start < level.quantity.end && level.quantity.start < other.quantity.end)
    )
      levels.push(level)
  }
  if (ranking.test(part))
    for (const pattern of tops) for (const match of part.matchAll(pattern)) add(readTop(key, span, match))
  for (const pattern of [
    ...(part.includes('gấp') ? [multiples] : []),
    ...(/nửa|phần|\d\/\d/u.test(part) ? [shares] : []),
    quantities,
    ...(/%|phần\s/u.test(part) ? [lonePercents] : []),
    bareNumbers,
    ...(inWords ? [quantitiesInWords, countsOfAll] : []),
  ])
    for (const match of part.matchAll(pattern)) add(readLevel(key, span, match))
  return levels.sort((a, b) => a.start - b.start)
}

function readTop(key: string, span: Span, match: RegExpExecArray): Level | null {
  const start = span.start + match.index
  const end = start + match[0].length
  const { unit, place, first } = match.groups!
  const named = place !== undefined || unit !== undefined || /top|tốp|tóp|nước|quốc/u.test(match[0])
  if (!named || (/nhóm/u.test(match[0]) && !/đầu|nhất|nước|quốc|cao|tốt/u.test(match[0]))) return null
  const leads = readLeads(key, span.start, start)
  const from = leads.at(-1)?.span.start ?? start
  return {
    start: from,
    end,
    quantity: { start, end },
    taken: [{ start: from, end }],
    comparator: 'top',
    stated: true,
    direction: null,
    value: Number(first),
    valueMax: null,
    unit: unit !== undefined ? (unitOf.get(unit) ?? unit) : place !== undefined ? 'hạng' : null,
    kind: 'top',
    leads: leads.map((l) => l.lead),
    having: leads.find((l) => l.lead.word === 'có')?.span ?? null,
  }
}

function readLevel(key: string, span: Span, match: RegExpExecArray): Level | null {
  const {
    second,
    scale,
    each: per,
    suffix,
    up,
    down,
    times,
    share,
    compare: inner,
  } = match.groups as Record<string, string | undefined>
  const first = match.groups!.first ?? times ?? share
  // `gấp 2 so với năm 2020`: times, where no unit is said
  const unit = times === undefined ? match.groups!.unit : 'lần'
  const start = span.start + match.index
  const end = start + match[0].length
  const value = scaled(amountOf(first!, share), scale)
  const valueMax = second === undefined ? null : scaled(readNumber(second), scale)
  if (match.groups!.all !== undefined && value! > Number(match.groups!.all)) return null
  if (value === null || (second !== undefined && valueMax === null)) return null
  const kind =
    match.groups!.percent !== undefined || share !== undefined ? 'percent' : unit === undefined ? 'bare' : 'count'
  const unitName =
    kind === 'percent' ? '%' : unit === undefined ? null : (unitOf.get(unit.replace(/\s+/g, ' ')) ?? unit)
  const left = key.slice(Math.max(span.start, start - 60), start)
  if (times === undefined && numberWords.has(first!) && /^\s+số/u.test(key.slice(end, end + 4))) return null
  const counts = kind === 'count' && !moneyUnits.has(unitName!)
  // a share is no label: `nâng cấp 100% điểm bưu điện`
  const labelled = kind !== 'percent' && labels.test(left.slice(-16))
  if (notAfter.test(key.slice(end, end + 24)) || labelled) return null

  const leads = readLeads(key, span.start, start)
  // `kinh phí hỗ trợ 50%` is a rate; what is to reach so much is aimed at
  const reaches = leads.some(({ lead }) => lead.kind === 'reach' && lead.word !== 'có')
  if ((!counts || times !== undefined) && !reaches && rates.test(left)) return null
  const compare = leads.find(({ lead }) => lead.kind === 'compare')
  const trend = leads.find(({ lead }) => lead.kind === 'up' || lead.kind === 'down')
  const reached = leads.some(({ lead }) => /^(?:lên|xuống|còn|chỉ còn)/u.test(compareKey(lead.word)))
  const isRange = valueMax !== null
  const comparator: Comparator = isRange
    ? 'between'
    : up !== undefined
      ? 'gte'
      : down !== undefined
        ? 'lte'
        : ((compare?.lead ?? leadWords.get((inner ?? '').replace(/\s+/g, ' ')))?.comparator ?? 'eq')
  const from = leads.at(-1)?.span.start ?? start
  const fillerOf = (i: number): boolean =>
    leads.slice(0, i + 1).every(({ lead }) => lead.kind === 'compare' || (lead.kind === 'filler' && !lead.kept))
  const comparing = leads.filter((_, i) => fillerOf(i)).at(-1)?.span.start ?? start
  const quantityFrom = /^(?:của|cho|với|được|đối với|trong|vào)/u.test(key.slice(comparing, start))
    ? (compare?.span.start ?? start)
    : comparing
  const unitEnd = end - (suffix?.length ?? 0) - (per?.length ?? 0)
  const isThing = counts && !measureUnits.has(unitName!) && !unit!.startsWith('/')
  // `Số xã đạt chuẩn: 76 xã`: what is counted is said before
  const said = isThing && left.includes(unit!) && /^[\s)]*(?:[.;,]|$)/u.test(key.slice(end, span.end))
  const numberEnd = isThing && !said ? unitEnd - unit!.length : end
  const taken = [
    ...leads.filter(({ lead }) => !lead.kept && lead.word !== 'có').map(({ span: s }) => s),
    { start, end: numberEnd },
    { start: unitEnd, end: unitEnd + (per?.length ?? 0) },
    ...(up === undefined && down === undefined ? [] : [{ start: end - (up ?? down)!.length, end }]),
  ]
  return {
    start: from,
    end,
    quantity: { start: quantityFrom, end },
    taken,
    comparator,
    stated: comparator !== 'eq',
    direction:
      trend === undefined
        ? times === undefined
          ? null
          : 'increase'
        : reached
          ? null
          : trend.lead.kind === 'up'
            ? 'increase'
            : 'decrease',
    value,
    valueMax,
    unit:
      unitName === 'điểm %'
        ? 'điểm phần trăm'
        : unitName === null
          ? null
          : unitName + (per ?? '').replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' '),
    kind,
    leads: leads.map((l) => l.lead),
    having: leads.find((l) => l.lead.word === 'có')?.span ?? null,
  }
}

function amountOf(first: string, share: string | undefined): number | null {
  if (share !== undefined) return percentOf(share)
  return first === 'đôi' ? 2 : first === 'rưỡi' ? 1.5 : (numberWords.get(first) ?? readNumber(first))
}

/** `3,5 triệu lượt khách` → 3500000. */
function scaled(value: number | null, scale: string | undefined): number | null {
  return value === null || scale === undefined ? value : Number((value * scales.get(scale)!).toPrecision(12))
}
