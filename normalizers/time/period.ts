import type { Timeline } from '../../schema/index.js'
import { compareKey } from '../letters.js'
import type { PlanContext } from '../plan-context.js'
import { expand } from './lexeme.js'
import { readTimeline } from './read.js'

const source = (words: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${expand(words)})(?![\\p{L}\\p{M}\\p{N}])`

/** `thực hiện Chương trình …`, `Nghị quyết số …`: what follows is the period of another document. */
const another = new RegExp(
  source(
    '(?:thực hiện|triển khai|thi hành|đẩy mạnh|tổng kết|sơ kết|sửa đổi|bổ sung|điều chỉnh|theo)(?: (?:thực hiện|có hiệu quả|hiệu quả|một số|nội dung|các))* (?:chương trình|nghị quyết|quyết định|chiến lược|đề án|kế hoạch|chỉ thị|luật|nghị định|quy hoạch|kết luận|dự án|thông tư)',
  ),
  'u',
)
const range = new RegExp(
  source(
    '(?:giai đoạn|thời kỳ|nhiệm kỳ|(?:các |từ )?{năm})?~(?:từ )?(?:{năm} )?(?<from>{year})~(?:{dash}|đến(?: hết)?(?: {năm})?|và(?: {năm})?)~(?<to>{year})',
  ),
  'u',
)
const single = new RegExp(
  source(
    `{năm} (?<from>{year})(?<on>,?(?: và)? (?:các|những|giai đoạn) (?:{năm} )?(?:tiếp theo|sau đó|sau|kế tiếp|tới))?`,
  ),
  'u',
)
const until = new RegExp(source('(?:{đến}|tới)(?: hết)?(?: {năm})? (?<to>{year})'), 'u')
const since = new RegExp(source('từ {năm} (?<from>{year})'), 'u')
const outlook = new RegExp(`[,;(]?\\s*(?:${source('định hướng|tầm nhìn')}).*$`, 'su')

/**
 * Years that a plan covers, from its title: `năm 2019 và những năm tiếp theo` → from 2019, no end. null where the title
 * says none, or only that of another document. An outlook (`tầm nhìn đến năm 2050`) is not part of the period.
 */
export function readPeriod(title: string): { from: number | null; to: number | null } | null {
  const key = compareKey(title.replace(/\s+/g, ' ')).replace(outlook, '')
  const other = another.exec(key)
  const own = other === null ? key : key.slice(0, other.index)
  const spanned = range.exec(own)?.groups
  if (spanned !== undefined) {
    const [from, to] = [Number(spanned.from), Number(spanned.to)]
    return from <= to ? { from, to } : null
  }
  const limit = until.exec(own)?.groups
  const start = since.exec(own)?.groups
  if (start !== undefined) return { from: Number(start.from), to: null }
  if (limit !== undefined) return { from: null, to: Number(limit.to) }
  const year = single.exec(own)?.groups
  if (year !== undefined) return { from: Number(year.from), to: year.on === undefined ? Number(year.from) : null }
  if (other === null) return null
  // `thực hiện Nghị quyết … trên địa bàn tỉnh năm 2022`: a single year after the other document is the plan's own
  const after = key.slice(other.index)
  const last = single.exec(after)
  if (last === null || range.test(after) || until.test(after)) return null
  return { from: Number(last.groups!.from), to: last.groups!.on === undefined ? Number(last.groups!.from) : null }
}

const phase = new RegExp(
  `^[\\s"“*_]*(?:${expand('(?:[ivx]{1,4}|[\\da-zđ]{1,2})[.)]')})?\\s*(?:${expand('(?:(?:các )?(?:mục tiêu|nhiệm vụ|chỉ tiêu|kế hoạch|nội dung|lộ trình|phấn đấu|định hướng|thực hiện|một số|cụ thể|chủ yếu|trọng tâm|giải pháp|và|,)~){0,6}')})(?<time>${expand('(?:trong )?(?:giai đoạn|thời kỳ|{đến}|tới|từ {năm}|từ nay|{năm}|hết|trước {năm}|{quý}|{tháng}|6 {tháng}|các {năm}|trước {ngày})(?: [ivx\\d]{1,3}~[:(.,]~| |~)')}.*)$`,
  'su',
)

/** A heading that opens a phase, `2. Giai đoạn 2026 - 2030`, `Mục tiêu đến hết năm 2026`: its time, else null. */
export function readPhase(heading: string, plan: PlanContext): Timeline | null {
  const text = heading.trim()
  if (text.length > 120 || !/\d/.test(text)) return null
  const time = phase.exec(compareKey(text))?.groups?.time
  if (time === undefined) return null
  const words = text
    .slice(text.length - time.length)
    .replace(/[\s:;.*_"”)]+$/u, '')
    .replace(/^(.*?)\s*[:(].*$/su, '$1')
  const timeline = readTimeline(words, plan)
  if (timeline === null || timeline.terms.some(({ kind }) => kind !== 'interval' && kind !== 'deadline')) return null
  return leftover.test(compareKey(words)) ? null : timeline
}

/** A phase's heading says the time and nothing more: another noun or verb makes it a task. */
const leftover = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?!(?:${expand('giai đoạn|thời kỳ|giai|đoạn|thời|kỳ|{đến}|tới|từ|nay|{năm}|hết|trước|{quý}|{tháng}|các|và|tiếp|theo|những|trong|cuối|đầu|{ngày}|trở|đi|i{1,3}|iv')})(?![\\p{L}\\p{M}\\p{N}]))\\p{L}+`,
  'u',
)
