import type { Term, Timeline } from '../../schema/index.js'
import { firstOpenYear, type PlanContext } from '../plan-context.js'
import { clauseBefore, inTitle, isCompared, isMoney, isPast, isReporting, ofDocument } from './guards.js'
import { type Parsed, parseAt, shareYears } from './parse.js'
import { type Tokens, tokenize } from './token.js'

/** A time in running text. */
export interface FoundTime {
  /** Place of its words in the text given. */
  readonly start: number
  readonly end: number
  readonly timeline: Timeline
  /** `opening`: at the start of a sentence or clause, so that it rules over what follows. */
  readonly position: 'opening' | 'inner'
}

/** Text without one of these words has no time: one look for most paragraphs. */
const trigger =
  /(?:19|20)\d{2}|\d\/\d|[hHmM](?:[àằ]ng|ỗi)\s|[Đđ]ịnh\s+k[ỳì]|[Qq]u[ýíy]\s|[Qq][úủ]y\s|[Tt]háng|[Kk]hi\s+(?:có|cần|được|phát|xảy|cấp|trung|chính|bộ)\s|[Nn]ếu\s|[Tt]ừng\s+(?:năm|tuần|ngày|kỳ|giai|đợt)|[Tt]rong\s+(?:\d|năm|tuần|ngày|thời|vòng|giai|quá|kỳ|nửa|suốt|các|những|cả|hai|ba|sáu|trường)|[Tt]rường\s+hợp|(?:\d|một|hai|ba|mỗi)\s+lần|TRONG|QUÝ|HÀNG|HẰNG|[Tt]heo (?:yêu cầu|đề nghị)/

const startKinds = 'DMQYifuhbcERkUnjCVSX'
/** Starts by what follows: bare ends of a range, `15/5 - 20/6/2024`, `15-20/5/2024`. */
const rangeStart = /w-D|d[-u]h?[Dw]/y

/**
 * Explicit times in running text, in order and without overlap. Dates of cited documents, years in titles, baselines, past
 * results and the adverb `thường xuyên` are none.
 */
export function findTimes(text: string, plan: PlanContext): FoundTime[] {
  if (!trigger.test(text)) return []
  const tokens = shareYears(tokenize(text, false), plan.year)
  const found: FoundTime[] = []
  for (let at = 0; at < tokens.list.length; ) {
    if (!startsTime(tokens, at)) {
      at++
      continue
    }
    const parsed = parseAt(tokens, at, plan.year, [])
    if (parsed === null) {
      at++
      continue
    }
    if (!isTime(tokens, at, parsed, plan)) {
      at = parsed.next
      continue
    }
    const terms = [...parsed.terms]
    const next = chain(tokens, parsed, terms, plan)
    const lead = parsed.terms[0]!.kind === 'conditional' && tokens.kinds[at - 1] === 'G' ? at - 1 : at
    const start = tokens.list[lead]!.start
    const end = tokens.list[next - 1]!.end
    found.push({
      start,
      end,
      timeline: { text: text.slice(start, end).replace(/\s+/g, ' '), terms },
      position: isOpening(text, start) ? 'opening' : 'inner',
    })
    at = next
  }
  return found
}

function startsTime({ key, kinds, list }: Tokens, at: number): boolean {
  if (startKinds.includes(kinds[at]!)) return true
  rangeStart.lastIndex = at
  const range = rangeStart.exec(kinds)?.[0]
  // `15-20/5` without a year may be any figures
  return range !== undefined && (range.endsWith('D') || key.startsWith('ng', list[at]!.start))
}

/** Adds the terms that `và`, `hoặc`, a comma or a bracket joins to the first; gives the index after them. */
function chain(tokens: Tokens, first: Parsed, terms: Term[], plan: PlanContext): number {
  let next = first.next
  for (;;) {
    const joint = /^(?:[,(]&|[,&(])/.exec(tokens.kinds.slice(next, next + 2))?.[0] ?? ''
    const at = next + joint.length
    const kind = tokens.kinds[at]
    if (kind === undefined || !'DMQYifuhbcERkUjCzTF'.includes(kind) || (joint === '' && !'CRF'.includes(kind)))
      return next
    const parsed = parseAt(tokens, at, plan.year, terms)
    if (parsed === null || !isTime(tokens, at, parsed, plan, true)) return next
    // `thường xuyên, đột xuất` as adverbs name nothing
    if ((kind === 'T' && !joint.endsWith('&')) || (kind === 'z' && parsed.next === at + 1)) return next
    if (joint[0] === '(' && tokens.kinds[parsed.next] !== ')') return next
    for (const term of parsed.terms) terms.push(term)
    next = parsed.next + (joint[0] === '(' ? 1 : 0)
  }
}

function isTime(tokens: Tokens, at: number, { rule, terms, next }: Parsed, plan: PlanContext, joined = false): boolean {
  const { key, kinds, list } = tokens
  const start = list[at]!.start
  const clause = clauseBefore(key, start)
  const own = kinds.slice(at, next)
  // `6 tháng (trước ngày 15/6)`: the words before only name what is due
  const dated = own.replace(/^k?[UnN]\(?(?=[bc])/, '')
  const opening = isOpening(tokens.text, start)
  const [term] = terms
  if (term === undefined || isCompared(clause)) return false
  if (/^D/.test(own) && isPlaceLine(tokens.text, start, list[next - 1]!.end)) return false
  if (!opening && isHeadline(tokens.text, start, list[next - 1]!.end)) return false
  switch (term.kind) {
    case 'recurring':
      if (rule.name === 'định kỳ') return joined || opening || /[,(&]/.test(kinds[at - 1] ?? '')
      if (/^[Un]/.test(own)) return /U/.test(own) && isReporting(clause) && !/ngày\s*,?\s*$/u.test(clause)
      if (/^X|^V|^E/.test(own) && !own.includes('R')) return false
      return opening || !isMoney(clause)
    case 'conditional':
      return isCondition(key.slice(start, list[next - 1]!.end), own, clause, opening, joined)
    case 'continuous':
      return joined
    case 'reference':
      return false
    case 'unparsed':
      return /[MQD]/.test(own) && !ofDocument(clause)
    default:
      return isDated(dated, term, clause, opening, plan)
  }
}

function isDated(own: string, term: Term, clause: string, opening: boolean, plan: PlanContext): boolean {
  if (!/[DwMQYymE]/.test(own)) return opening && /h/.test(own)
  if (/^[ifu]*(?:y|w(?!-D))/.test(own) && !/^[u]y/.test(own)) return /^i?f?y[u-]/.test(own) && opening
  const firm = /^[iEf]*[bch]|^i/.test(own)
  const days = own.includes('D')
  if (days && !/^[icuhbEf]/.test(own) && ofDocument(clause)) return false
  if (days && /^f/.test(own) && /(?:hiệu lực|áp dụng|thi hành|tính|sinh)[^,;]{0,30}$/u.test(clause)) return false
  const known = term.end ?? term.start
  const first = firstOpenYear(plan)
  if (first !== null && known !== null && Number(known.slice(0, 4)) < first) return false
  if (opening) return true
  // `các thôn đã được duyệt hoàn thành trước ngày 30/6`: a deadline is never a result
  if (isPast(clause) && !/[bch]/.test(own)) return false
  if (/^Y/.test(own))
    return (
      /(?:\d%|\d|lên|xong|hoàn thành|hòan thành|từ|thực hiện|ngay|đạt)\s*,?\s*$|,\s*$/u.test(clause) && !inTitle(clause)
    )
  if (firm || days) return true
  return !inTitle(clause)
}

/** Conditions of doing (`khi có yêu cầu`, `nếu có vướng mắc`), not of being (`khi thi hành công vụ`, `nếu thuộc thẩm quyền`). */
function isCondition(words: string, own: string, clause: string, opening: boolean, joined: boolean): boolean {
  if (/\([^)]*$/u.test(clause) && /^nếu có$/u.test(words)) return false
  if (/(?:^|\s)(?:đến|tới)\s*$|(?:^|\s)chỉ\s[^,;]{0,60}$/u.test(clause)) return false
  if (/^(?:chậm|muộn|trong\s+(?:thời hạn|vòng|thời gian))/u.test(words))
    return /\d|một|hai|ba/u.test(words) && (/(?:từ|sau)\s/u.test(words) || opening)
  if (/^theo (?:yêu cầu|đề nghị)/u.test(words)) return joined
  if (own.includes('z')) return true
  if (
    /^(?:khi|ngay khi|sau khi|ngay sau khi|nếu)\s+(?:có|được|phát sinh|xảy ra|cần|gặp|kết thúc)\s*[\p{L}]/u.test(words)
  )
    return true
  return opening && /^(?:ngay\s+)?(?:sau )?khi\s/u.test(words) && words.length > 8
}

/** `Hưng Yên, ngày 02 tháng 01 năm 2014`: the line of place and date in a letterhead. */
function isPlaceLine(text: string, start: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return (
    line.length < 40 &&
    /^[\s*_\d]*\p{Lu}[\p{L}\s.–-]+,\s*$/u.test(line) &&
    /^[\s*_.]*(?:\n|$)/.test(text.slice(end, end + 8))
  )
}

/** In capitals like the words before it: the end of a title. */
function isHeadline(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 30), end)
  return /\p{Lu}{3}/u.test(around) && !/\p{Ll}/u.test(around)
}

const openers = /(?:^|[.;:!?\n•+*–—-]|(?:^|\s)(?:\d{1,2}|\p{L})\))[\s"“_*]*$/u

function isOpening(text: string, at: number): boolean {
  return at === 0 || openers.test(text.slice(Math.max(0, at - 12), at))
}
