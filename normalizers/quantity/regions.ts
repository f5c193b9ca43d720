import { anotherMeasure, findStarters, measure, opensWithAction, opensWithMeasure } from './aims.js'
import type { Level } from './levels.js'
import { insideBrackets, type Span, wordsBefore } from './sentences.js'
import { isActor, readSubject } from './subject.js'
import { measureUnits, unitWords } from './units.js'
import { actionWords, aimWords, keyed, measureWords } from './words.js'

const edge = '(?<![\\p{L}\\p{M}\\p{N}])'
const anew = new RegExp(
  `(?:[,;:]|${edge}(?:và|còn|trong\\s+đó))\\s+(?=(?:trong\\s+đó\\s+)?(?:(?:${keyed([...measureWords.filter((w) => w !== 'độ'), ...aimWords.filter((w) => !/^(?:phải|cần|để|yêu cầu)$/.test(w)), 'nâng', 'giảm', 'tăng', 'riêng', 'đối với', 'lĩnh vực', 'cấp'])})(?![\\p{L}\\p{M}])|(?:đến|hết|trước|vào|trong)\\s+(?:hết\\s+|cuối\\s+)?năm\\s+\\d|năm\\s+(?:19|20)\\d\\d))(?!\\s*mức\\s+(?:độ\\s+)?\\d)`,
  'gu',
)
/** `…, giải quyết việc làm cho 300 lao động`: another thing to do, with its own count. */
const newOrder = new RegExp(
  `(?:,|${edge}và)\\s+(?=(?:${keyed(actionWords.filter((w) => !['tổ chức', 'thông tin', 'sử dụng', 'ứng dụng', 'thường xuyên', 'kịp thời', 'cấp'].includes(w)))})(?![\\p{L}\\p{M}])[^,;]*$)`,
  'gu',
)
const joint = new RegExp(`,|${edge}(?:và|trong\\s+đó|còn)(?![\\p{L}\\p{M}])`, 'u')

/**
 * The parts of a sentence between semicolons that have a quantity of their own. A part goes on from the one before
 * where it neither states a quantity nor orders anything else: `… của các sở, ngành; UBND cấp xã được giải quyết …`.
 */
export function splitSegments(text: string, key: string, sentence: Span, levels: readonly Span[]): Span[] {
  const starts = [sentence.start]
  for (let at = key.indexOf(';', sentence.start); at >= 0 && at < sentence.end; at = key.indexOf(';', at + 1)) {
    if (insideBrackets(key, at)) continue
    const next = key.indexOf(';', at + 1)
    const part = { start: at + 1, end: next < 0 || next > sentence.end ? sentence.end : next }
    const words = key.slice(part.start, part.end)
    const own = levels.some((level) => level.start >= part.start && level.start < part.end)
    const before = levels.filter((level) => level.end <= at && level.start >= starts.at(-1)!)
    const shared = before.length > 0 && isActor(text, afterSpaces(key, before.at(-1)!.end, at))
    if (own) {
      const opens =
        opensWithAction.test(words) ||
        opensWithMeasure.test(words) ||
        levels.some((l) => l.start >= part.start && l.start <= part.start + 2)
      const measured = opensWithMeasure.test(key.slice(starts.at(-1)!, at))
      if (opens || before.length > 0 || !measured || findStarters(key, part.start, part.end).length > 0)
        starts.push(part.start)
    } else if (/^\s*không\s+(?:còn|để|có)\s/u.test(words)) starts.push(part.start)
    else if (opensWithAction.test(words) && (/^\s*\p{Lu}/u.test(text.slice(part.start, part.end)) || !shared))
      starts.push(part.start)
  }
  return starts.map((start, i) => ({ start, end: i + 1 < starts.length ? starts[i + 1]! - 1 : sentence.end }))
}

function afterSpaces(key: string, start: number, end: number): Span {
  while (start < end && /[\s,]/u.test(key[start]!)) start++
  return { start, end }
}

const anyMeasure = new RegExp(`${edge}${measure}`, 'u')
/** True where the clause says first what is measured, then how much. */
export function isMeasureFirst(key: string, start: number, level: Level): boolean {
  return (
    anyMeasure.test(wordsBefore(key, start, level.start)) ||
    level.leads.some((l) => l.kept && l.word === 'tỷ lệ' && !/^\s*[\p{L}]/u.test(key.slice(level.end)))
  )
}

/** Where the words of one level end and those of the next begin; null where the second is part of what the first says. */
export function splitBetween(key: string, first: Level, second: Level, measureFirst: boolean): number | null {
  const between = wordsBefore(key, first.end, second.start)
  const start = second.start - between.length
  const last = [...between.matchAll(anew)].at(-1)
  if (last !== undefined) return start + last.index + last[0].length
  const parts = joint.exec(between)
  const leadsIn = second.leads.some((lead) => lead.kind === 'aim')
  if (leadsIn) return second.start
  if (measureFirst) return parts === null ? first.end : start + parts.index + parts[0].length
  // `đạt 90%, tăng 10 điểm phần trăm so với …`: the change is a figure of its own
  if (second.direction !== null && /^[^,;]*,\s*$/u.test(between)) return second.start
  if (second.kind === 'count') {
    const order = [...between.matchAll(newOrder)].at(-1)
    if (order !== undefined) return start + order.index + order[0].length
    if (first.kind === 'percent') return null
  }
  if (between.trim() !== '' && !/(?:[,;]|(?:^|\s)(?:và|còn|trong\s+đó))\s*$/u.test(between))
    return second.kind === 'percent' && parts !== null && second.leads.length === 0 ? second.start : null
  return second.start
}

export interface Region {
  /** What stands before and after the quantity and belongs to the indicator. */
  readonly before: Span
  readonly after: Span
  /** Words before an aim: `Các cơ quan … đảm bảo`. */
  readonly lead: Span | null
  /** Words right before the measured: `Giảm thời gian …` */
  readonly mover: Span | null
}

/** `…, 02/03 đơn vị`: a part of so many is a figure of its own. */
const fraction = `(?:,|${edge}và)\\s+\\d{1,4}/\\d{1,4}\\s+(?:${keyed(unitWords.filter((unit) => !measureUnits.has(unit)))})`
const cutters = new RegExp(
  `(?:${fraction}|${edge}và\\s+(?:${keyed(['phải', 'triển khai', 'tổ chức', 'tiếp tục', 'từng bước', 'đơn giản hóa', 'có giải pháp', 'đảm bảo', 'bảo đảm', 'phấn đấu'])})|,\\s+(?:${keyed(['đồng thời', 'phấn đấu', 'đảm bảo', 'bảo đảm', 'góp phần', 'trong đó', 'từng bước', 'phân đầu', 'phân đấu', 'phần đấu', 'phần đầu'])}))(?![\\p{L}\\p{M}])`,
  'u',
)
const andOrganise = new RegExp(`${edge}và\\s+tổ\\s+chức\\s+(?=[\\p{L}])`, 'u')

/** The words around a level that say what it measures, within `span`. `Sở Tư pháp: …`: a body's label leads them. */
export function regionOf(key: string, span: Span, level: Level): Region {
  const region = wholeRegionOf(key, span, level)
  const label = labelOf(key, region.before)
  if (label === null) return region
  return { ...region, before: { start: label.end, end: region.before.end }, lead: region.lead ?? label }
}

/** A body and its colon, where more words follow that are measured. */
function labelOf(key: string, span: Span): Span | null {
  const words = key.slice(span.start, span.end)
  const label = /^([\s;,]*)([^:;]{2,80}):\s+(?=\p{L})/u.exec(words)
  if (label === null) return null
  const body = { start: span.start + label[1]!.length, end: span.start + label[1]!.length + label[2]!.length }
  const subject = readSubject(key, body)
  const whole = subject !== null && subject.start === body.start && subject.end === body.end
  return whole ? { start: body.start, end: span.start + label[0].length } : null
}

function wholeRegionOf(key: string, span: Span, level: Level): Region {
  const after = afterRegion(key, { start: level.end, end: span.end })
  const hasAfter = /^[\s,:)]*[\p{L}(]/u.test(
    key.slice(after.start, after.end).replace(/^[\s,:]*(?:(?:đến|hết|vào|cuối|trong)\s+)*năm\s+\d{4}/u, ''),
  )
  const aimed = level.leads.some((lead) => lead.kind === 'aim')
  const starters = findStarters(key, span.start, level.start)
  const last = starters.at(-1)
  const opens = aimed ? level.start : last?.end
  if (opens === undefined)
    return {
      before: withoutAim(key, { start: span.start, end: level.start }, hasAfter),
      after,
      lead: null,
      mover: null,
    }

  const ahead = { start: span.start, end: aimed ? level.start : last!.start }
  const inner = { start: opens, end: level.start }
  const measuredAhead = measureAhead(key, ahead)
  const innerWords = key.slice(inner.start, inner.end).trim()
  if (measuredAhead !== null && (innerWords === '' || !opensWithMeasure.test(innerWords)) && !hasAfter)
    return { before: { start: measuredAhead, end: level.start }, after, lead: null, mover: null }
  if (innerWords === '' && !hasAfter && measuredAhead === null && !aimed)
    return { before: { start: span.start, end: level.start }, after, lead: null, mover: last ?? null }
  const lead = key.slice(ahead.start, ahead.end).trim() === '' ? null : ahead
  if (innerWords === '' && !hasAfter && lead !== null) return { before: ahead, after, lead: null, mover: last ?? null }
  return { before: innerWords === '' ? inner : withoutAim(key, inner, hasAfter), after, lead, mover: last ?? null }
}

/** `Tỷ lệ A phấn đấu đạt`: the measure stands before the words of aim. */
function measureAhead(key: string, ahead: Span): number | null {
  const words = key.slice(ahead.start, ahead.end)
  if (opensWithMeasure.test(words)) return ahead.start
  const last = [...words.matchAll(anotherMeasure)].at(-1)
  return last === undefined ? null : ahead.start + last.index + last[0].length
}

function withoutAim(key: string, span: Span, hasAfter: boolean): Span {
  const words = key.slice(span.start, span.end)
  if (hasAfter && /[,:]\s*$/u.test(words)) return { start: span.end, end: span.end }
  const organised = andOrganise.exec(words)
  if (organised !== null) return { start: span.start + organised.index + organised[0].length, end: span.end }
  if (opensWithMeasure.test(words)) return span
  const last = [...words.matchAll(anotherMeasure)].at(-1)
  return last === undefined ? span : { start: span.start + last.index + last[0].length, end: span.end }
}

function afterRegion(key: string, span: Span): Span {
  const words = key.slice(span.start, span.end)
  const cut = cutters.exec(words)
  const end = cut === null || insideBrackets(words, cut.index) ? words.length : cut.index
  const bracket = /\s*\([^()]*\)[\s.,;]*$/u.exec(words.slice(Math.max(0, end - 200), end))
  return { start: span.start, end: span.start + (bracket === null ? end : Math.max(0, end - 200) + bracket.index) }
}
