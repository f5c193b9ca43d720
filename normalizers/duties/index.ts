/** Who-does-what sentences: where a duty is cut, and which role its verb gives. */
import type { ResponsibilityRole } from '../../schema/index.js'
import { kindAt, LETTER, SPACE, wordEnd } from '../character-kinds.js'
import { anyOf, bounded, compareKey } from '../letters.js'
import { doingVerbs, fundObjects, fundVerbs, openers, roleVerbs } from './verbs.js'

/** One duty of a sentence. `role` null: no role word of its own, it goes on from the clause before. */
export interface DutyClause {
  readonly start: number
  readonly end: number
  readonly role: ResponsibilityRole | null
  /** Where the words after `phối hợp với` begin: bodies to coordinate with. */
  readonly coordinateAt: number | null
}

/** Words to be found at a place, and those that they begin with: another word there costs one look. */
interface Opening {
  readonly pattern: RegExp
  readonly firsts: ReadonlySet<string>
}

const firstOf = (key: string): string => key.slice(0, wordEnd(key, 0))
const lastOf = (key: string): string => /[\p{L}\p{M}\p{N}]*$/u.exec(key)![0]

function word(words: Iterable<string>): Opening {
  const keys = [...words].map(compareKey)
  return { pattern: new RegExp(bounded(anyOf(keys)), 'uy'), firsts: new Set(keys.map(firstOf)) }
}
const openerPattern = word(openers)
const verbRoles = Object.entries(roleVerbs).flatMap(([role, verbs]) =>
  verbs.map((verb) => ({ role: role as ResponsibilityRole, verb })),
)
const rolePattern = word(verbRoles.map(({ verb }) => verb))
const roleOfVerb = new Map(verbRoles.map(({ role, verb }) => [compareKey(verb), role]))
const doingPattern = word(doingVerbs)
const fundVerbPattern = word(fundVerbs)
const fundObjectPattern = new RegExp(bounded(anyOf(fundObjects.map(compareKey))), 'u')
const separatorPattern = /[\s,]+(?:và\s+|hoặc\s+)?/uy
const leadPattern = new RegExp(bounded('chủ trì'), 'u')
const withPattern = new RegExp(`${bounded('phối hợp')}(?:\\s+chặt chẽ)?(?:\\s+(?:với|cùng|giữa))?\\s+`, 'u')
const judging =
  /^(?:đánh giá|chấm điểm|thẩm định)\s+(?:\S+\s+){0,3}?(?:việc|kết quả|tình hình|mức độ|hiệu quả|xếp loại|chất lượng)/u

/** Cuts what a body must do into duties: at `;`, at sentences, and where the role changes. */
export function cutDuties(text: string): DutyClause[] {
  const key = compareKey(text)
  const clauses: DutyClause[] = []
  for (const { start, end } of cutClauses(text, key)) {
    const { role, coordinateAt } = readRole(key, start, end)
    clauses.push({ start, end, role, coordinateAt })
  }
  return clauses
}

function cutClauses(text: string, key: string): { start: number; end: number }[] {
  const cuts: { start: number; end: number }[] = []
  let depth = 0
  let start = 0
  const close = (end: number, next: number) => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length)
    if (/[\p{L}\p{N}]/u.test(text.slice(from, end))) cuts.push({ start: from, end })
    start = next
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '(' || c === '“') depth++
    else if ((c === ')' || c === '”') && depth > 0) depth--
    if (depth > 0) continue
    if (c === ';') close(i, i + 1)
    else if (c === ' ' && key.startsWith(' và phối hợp ', i) && isLong(key.slice(start, i), 8)) close(i, i + 4)
    else if (c === '.' && isSentenceEnd(text, i)) close(i + 1, i + 1)
    else if (c === ',' && roleChanges(text, key, start, i)) close(i, i + 1)
  }
  close(text.length, text.length)
  return cuts
}

/** A full stop that ends a sentence, not one of `TP.`, `17.5`, `Đ.` or three of `...`. */
export function isSentenceEnd(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 4)
  if (after === '' || after.trim() === '') return true
  if (!/^["”)]?\s+["“(]?[\p{Lu}\d]/u.test(after))
    return /^["”)]?\s+\p{Ll}/u.test(after) && /[\p{L})]{3}$/u.test(text.slice(Math.max(0, at - 3), at))
  return !/(?:^|[\s(])(?:TP|Tp|TT|Tx|TX|P|Q|H|Đ|ThS|TS|GS|BS|Số|số|\p{Lu})$/u.test(text.slice(Math.max(0, at - 5), at))
}

const purposeBefore = /(?:^|\s)(?:để|nhằm)\s+(?:\S+\s+){0,4}\S*$/u
/** `để nhân dân biết, giám sát việc thực hiện`: what those do who know, no order to the body. */
const toBeKnown = /(?:^|\s)biết$/u
const together = /^\s*đồng thời(?=[\s,])/u

/** A comma before a verb of another role, after a clause that has its object: `…rút kinh nghiệm, báo cáo UBND tỉnh`. */
function roleChanges(text: string, key: string, start: number, comma: number): boolean {
  const rest = key.slice(comma + 1, comma + 80)
  if (together.test(rest)) return true
  const before = key.slice(start, comma)
  if (!isLong(before, 6)) return false
  const skip = rest.length - rest.trimStart().length
  const next = readRole(key, comma + 1 + skip, Math.min(key.length, comma + 120))
  if (next.verbAt === null || next.role === null || next.role === 'implement') return false
  if (next.verbAt - (comma + 1) > 40) return false
  if (purposeBefore.test(before.slice(-60)) || toBeKnown.test(before)) return false
  if (adverbial.test(before) && mainStart(key, start, comma) === start) return false
  if (endsOnVerb(before)) return false
  // a list of times: `định kỳ hằng quý, 6 tháng, năm báo cáo`
  if (/^\s*(?:\d+|sáu|chín|ba)?\s*(?:tháng|quý|năm|tuần)(?=[\s,])/u.test(rest) && !/^\s*năm\s+\d/u.test(rest))
    return false
  const here = readRole(key, start, comma)
  if (next.role === here.role) return false
  if (here.role === 'lead' || here.role === 'coordinate') return next.role === 'report' || next.role === 'monitor'
  return next.role !== 'fund' && /[\p{L})]$/u.test(text.slice(start, comma))
}

function isLong(words: string, count: number): boolean {
  let found = 0
  for (let at = 0; at < words.length; at++) {
    if (kindAt(words, at) === SPACE) continue
    if (++found >= count) return true
    while (at < words.length && kindAt(words, at) !== SPACE) at++
  }
  return count <= 1
}

/** An adverbial that comes before what is to be done: `Trên cơ sở đề xuất của …, tham mưu …`. */
const adverbial =
  /^\s*(?:trên cơ sở|căn cứ|theo(?! dõi)|để|nhằm|trong quá trình|trong trường hợp|trường hợp|khi|nếu|sau khi|thông qua)(?=\s)/u

/** Where the verb of a clause that opens with an adverbial stands: after one of its commas. */
function mainStart(key: string, start: number, end: number): number {
  let depth = 0
  for (let i = start; i < end; i++) {
    if (key[i] === '(') depth++
    else if (key[i] === ')') depth = Math.max(0, depth - 1)
    else if (key[i] === ',' && depth === 0) {
      let at = i + 1
      while (key[at] === ' ') at++
      if (at < end && readChain(key, at, end).verbAt !== null) return at
    }
  }
  return start
}

const tailKeys = [...verbRoles.map(({ verb }) => verb), ...doingVerbs, 'tổng hợp'].map(compareKey)
const tailVerbs = new RegExp(`${bounded(anyOf(tailKeys))}$`, 'u')
const tailLasts = new Set(tailKeys.map(lastOf))

function endsOnVerb(before: string): boolean {
  let last = before.length
  while (last > 0 && kindAt(before, last - 1) >= LETTER) last--
  return tailLasts.has(before.slice(last)) && tailVerbs.test(before.slice(-40))
}

interface ReadRole {
  readonly role: ResponsibilityRole | null
  readonly coordinateAt: number | null
  /** Where the first verb stands. */
  readonly verbAt: number | null
}

/** Role of a clause: `chủ trì` beats all; else the first verb of its opening chain that has one. */
function readRole(key: string, start: number, end: number): ReadRole {
  const from = adverbial.test(key.slice(start, end)) ? mainStart(key, start, end) : start
  if (from > start) return readRole(key, from, end)
  const clause = key.slice(start, end)
  const leads = clause.includes('trì') ? leadPattern.exec(clause.slice(0, 160)) : null
  const withAt = clause.includes('hợp') ? withPattern.exec(clause) : null
  const chain = readChain(key, start, end)
  const coordinateAt = withAt === null ? null : start + withAt.index + withAt[0].length
  if (leads !== null && !/(?:được giao|cơ quan|đơn vị|phân công)\s+$/u.test(clause.slice(0, leads.index))) {
    return { role: 'lead', coordinateAt, verbAt: start + leads.index }
  }
  const [first] = chain.roles
  if (first !== undefined) {
    const role = chain.roles.includes('coordinate') && withAt !== null ? 'coordinate' : first
    return { role, coordinateAt: role === 'coordinate' ? coordinateAt : null, verbAt: chain.verbAt }
  }
  if (judging.test(key.slice(chain.from, end))) return { role: 'monitor', coordinateAt: null, verbAt: chain.from }
  if (chain.funds) return { role: 'fund', coordinateAt: null, verbAt: chain.verbAt }
  if (chain.collects) return { role: 'report', coordinateAt: null, verbAt: chain.verbAt }
  return { role: chain.verbAt === null ? null : 'implement', coordinateAt: null, verbAt: chain.verbAt }
}

interface Chain {
  readonly roles: ResponsibilityRole[]
  readonly verbAt: number | null
  readonly from: number
  readonly funds: boolean
  /** `tổng hợp` is the only thing said. */
  readonly collects: boolean
}

function readChain(key: string, start: number, end: number): Chain {
  const roles: ResponsibilityRole[] = []
  let at = start
  let verbAt: number | null = null
  let funds = false
  let collects = false
  let from: number | null = null
  for (let steps = 0; steps < 14 && at < end; steps++) {
    const first = key.slice(at, wordEnd(key, at))
    const role = openAt(rolePattern, first, key, at)
    if (role !== null && !isNoun(key, at, role.length)) {
      roles.push(roleOfVerb.get(role.replace(/\s+/g, ' '))!)
      verbAt ??= at
      from ??= at
      at += role.length
    } else {
      const fund = openAt(fundVerbPattern, first, key, at)
      const opener = openAt(openerPattern, first, key, at)
      const doing = openAt(doingPattern, first, key, at)
      if (fund !== null && isFunding(key, at, end, fund)) funds = true
      // to collect is to report where it is the first thing to do, or goes with reporting
      if (doing === 'tổng hợp' && (verbAt === null || /^\s*,?\s*báo cáo/u.test(key.slice(at + 8, at + 20))))
        collects = true
      const longest = [opener, doing, fund].reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a))
      if (longest === null) {
        const time = matchAt(timeWords, key, at)
        if (time === null || time === '') break
        at += time.length
        const gap = matchAt(separatorPattern, key, at)
        if (gap !== null) at += gap.length
        continue
      }
      if (doing !== null || (opener !== null && doingOpeners.has(opener))) {
        verbAt ??= at
        if (doing !== null && opener === null) from ??= at
      }
      at += longest.length
    }
    const separator = matchAt(separatorPattern, key, at)
    if (separator === null) break
    at += separator.length
  }
  return { roles, verbAt, from: from ?? start, funds, collects }
}

/** `kiến nghị của người dân`, `phản ánh, kiến nghị`: what people say, not an order to propose. */
function isNoun(key: string, at: number, length: number): boolean {
  return (
    /^\s+của\s/u.test(key.slice(at + length, at + length + 6)) ||
    /phản ánh,?\s+$/u.test(key.slice(Math.max(0, at - 12), at))
  )
}

/** `bố trí đủ … kinh phí`; of weaker verbs (`bảo đảm`, `hỗ trợ`) the money must stand right behind. */
function isFunding(key: string, at: number, end: number, verb: string): boolean {
  const reach = strongFundVerbs.has(verb.replace(/\s+/g, ' ')) ? 90 : verb.length + 22
  return fundObjectPattern.test(key.slice(at, Math.min(end, at + reach)))
}

const strongFundVerbs = new Set(
  ['bố trí', 'cân đối', 'phân bổ', 'lập dự toán', 'ưu tiên bố trí', 'lập'].map(compareKey),
)

const day = '(?:ngày\\s+|tháng\\s+|quý\\s+|năm\\s+)?(?:[\\dIVXivx]+)(?:[/.-]\\d+)*'
/** A time or a bracket before the verb: `trước ngày 01/6 và 15/11 hằng năm (hoặc …) báo cáo`. */
const timeWords = new RegExp(
  `(?:trước|sau|chậm nhất là|chậm nhất|vào|đến hết|đến|trong|từ|hết)?\\s*(?:ngày|tháng|quý|năm)\\s+(?:${day})(?:\\s*(?:,|và|đến|-)\\s*${day})*(?:\\s*(?:hàng|hằng)\\s+(?:năm|quý|tháng))?|\\([^()]{0,120}\\)`,
  'uy',
)

const doingOpeners = new Set(
  ['tăng cường', 'đẩy mạnh', 'chịu trách nhiệm', 'tổ chức', 'thực hiện', 'triển khai', 'duy trì', 'nâng cao'].map(
    compareKey,
  ),
)

function openAt({ pattern, firsts }: Opening, first: string, key: string, at: number): string | null {
  return firsts.has(first) ? matchAt(pattern, key, at) : null
}

function matchAt(pattern: RegExp, key: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(key)?.[0] ?? null
}

const gathered = /^\s*để\s+(?:theo dõi,?\s+)?(?:và\s+)?(?=tổng hợp,?\s+(?:và\s+)?(?:trình|báo cáo)(?![\p{L}\p{M}]))/u
const sentTo = /(?<![\p{L}\p{M}])(?:về|gửi|cho)\s+/gu

/**
 * `báo cáo kết quả về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh`: who gathers is told to report, too. Where the words that name a receiver
 * begin, so that the bodies can be read; `gatheringFrom` says where the duty begins behind them.
 */
export function* receiversIn(text: string): Generator<number> {
  const key = compareKey(text)
  if (!key.includes(' để ') || !key.includes('tổng hợp')) return
  for (const { index, 0: words } of key.matchAll(sentTo)) yield index + words.length
}

/** The first character of what receivers that end at `end` gather for; null where they only receive. */
export function gatheringFrom(text: string, end: number): number | null {
  const rest = compareKey(text.slice(end, end + 60))
  const found = gathered.exec(rest)
  return found === null ? null : end + found[0].length
}

/** True where words open with a verb of doing: an order, and not a statement of what is or shall be. */
export function opensWithVerb(text: string): boolean {
  const key = compareKey(text)
  return readChain(key, 0, key.length).verbAt !== null
}
