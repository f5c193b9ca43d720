import type { Timeline } from '../../schema/index.js'
import { compareKey } from '../letters.js'
import type { PlanContext } from '../plan-context.js'
import { expand } from './lexeme.js'
import { readTimeline } from './read.js'

const source = (words: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${expand(words)})(?![\\p{L}\\p{M}\\p{N}])`

/** `thực hiện Chương trình …`, `Nghị quyết số …`: what follows is the period of another document. */
const another = new RegExp(
  source(
    '(?<verb>thực hiện|triển khai|thi hành|đẩy mạnh|tổng kết|sơ kết|sửa đổi|bổ sung|điều chỉnh|theo)(?: (?:thực hiện|có hiệu quả|hiệu quả|một số|nội dung|các))* (?:(?<programme>chương trình|chiến lược|đề án|kế hoạch|quy hoạch|dự án)|nghị quyết|quyết định|chỉ thị|luật|nghị định|kết luận|thông tư)',
  ),
  'u',
)
/** What may stand before `thực hiện Chương trình …` in the title of a plan that carries it out. */
const onlyCarriesOut = new RegExp(
  `^[\\s"“:]{0,9}(?:(?:${expand('kế hoạch|chương trình|đề án|ban hành|về việc|v/v|về|tổ chức')})[\\s:"“]{1,9}){0,4}$`,
  'u',
)
const place = new RegExp(
  source('trên địa bàn|tại (?:tỉnh|thành phố|địa phương|huyện)|của (?:tỉnh|thành phố|huyện)'),
  'u',
)
const ranges = new RegExp(
  source(
    '(?:giai đoạn|thời kỳ|nhiệm kỳ|(?:các |từ )?{năm})?~(?:từ )?(?:{năm} )?(?<from>{year})~(?:{dash}|đến(?: hết)?(?: {năm})?|và(?: {năm})?)~(?<to>{year})',
  ),
  'gu',
)
const single = new RegExp(
  source(
    `{năm} (?<from>{year})(?<on>,?(?: và)? (?:các|những|giai đoạn) (?:{năm} )?(?:tiếp theo|sau đó|sau|kế tiếp|tới))?`,
  ),
  'u',
)
const limits = new RegExp(source('(?:{đến}|tới)(?: hết)?(?: {năm})? (?<to>{year})'), 'gu')
const since = new RegExp(source('từ {năm} (?<from>{year})'), 'u')
const outlook = new RegExp(`[,;(]?\\s*(?:${source('định hướng|tầm nhìn')}).*$`, 'su')

/** `Nghị quyết số … ngày 22 tháng 12 năm 2024`: the year of a cited document's date. */
const datesInFull = /(?<!\p{L})ngày \d{1,2} tháng \d{1,2} năm (?:19|20)\d\d/giu

/**
 * Years that a plan covers, from its title: `năm 2019 và những năm tiếp theo` → from 2019, no end. null where the title
 * says none, or only that of another document. An outlook (`tầm nhìn đến năm 2050`) is not part of the period.
 *
 * Whose period `… thực hiện Chương trình … giai đoạn 2021 - 2025` names is decided by the words before: a plan that only
 * carries out a programme (`Thực hiện`, `Triển khai` open the title) runs as long as the programme; one that speeds up,
 * changes or sums up (`đẩy mạnh`, `tiếp tục`, `tổng kết … thực hiện`) what another document plans has no period of its own.
 * Acts (`Nghị quyết`, `Quyết định`) hold longer than what carries them out, so their period is the plan's only where the
 * title says where the plan holds (`trên địa bàn tỉnh`). A single year behind it all is always the plan's own.
 */
export function readPeriod(title: string): { from: number | null; to: number | null } | null {
  const key = compareKey(title.replace(/\s+/g, ' ').replace(datesInFull, ' ')).replace(
    outlook,
    (words) => place.exec(words)?.[0] ?? '',
  )
  const other = another.exec(key)
  const own = other === null ? key : key.slice(0, other.index)
  const said = spanIn(own) ?? yearIn(own)
  if (said !== null || other === null || backwards(own)) return said
  const after = key.slice(other.index)
  const year = yearIn(after.replace(ranges, ' ').replace(limits, ' '))
  if (year !== null) return year
  const { verb, programme } = other.groups!
  const carried = /^(?:thực|triển|thi)/u.test(verb!) && onlyCarriesOut.test(own)
  return carried && (programme !== undefined || place.test(after)) ? spanIn(after) : null
}

interface Period {
  readonly from: number | null
  readonly to: number | null
}

/** `giai đoạn 2021 - 2025`, `từ năm 2023`, `đến năm 2030`; of two ranges the last (`giai đoạn 2021-2030, giai đoạn I: 2021-2025`). */
function spanIn(words: string): Period | null {
  const range = [...words.matchAll(ranges)].at(-1)?.groups
  if (range !== undefined) {
    const [from, to] = [Number(range.from), Number(range.to)]
    return from <= to ? { from, to } : null
  }
  const start = since.exec(words)?.groups
  if (start !== undefined) return { from: Number(start.from), to: null }
  const limit = [...words.matchAll(limits)][0]?.groups
  return limit === undefined ? null : { from: null, to: Number(limit.to) }
}

const backwards = (words: string): boolean => words.search(ranges) >= 0

function yearIn(words: string): Period | null {
  if (backwards(words)) return null
  const year = single.exec(words)?.groups
  return year === undefined ? null : { from: Number(year.from), to: year.on === undefined ? Number(year.from) : null }
}

const marker = `^[\\s"“*_]*(?:${expand('(?:[ivx]{1,4}|[\\da-zđ]{1,2})[.)]')})?\\s*`
/** `Giai đoạn 1 (từ tháng 3 đến tháng 6/2025)`, `Đợt 1: tháng 3/2025`: the phase is numbered, its time stands behind. */
const numbered = new RegExp(
  `${marker}${expand('(?:giai đoạn|đợt|bước) (?:\\d{1,2}|[ivx]{1,4}|một|hai|ba)~')}(?:\\((?<inner>[^()]*)\\)\\s{0,4}(?:[:.–-].*)?$|:(?<behind>.*)$)`,
  'du',
)
const phase = new RegExp(
  `${marker}(?:${expand('(?:(?:các )?(?:mục tiêu|nhiệm vụ|chỉ tiêu|kế hoạch|nội dung|lộ trình|phấn đấu|định hướng|thực hiện|một số|cụ thể|chủ yếu|trọng tâm|giải pháp|và|,)~){0,6}')})(?<time>${expand('(?:trong )?(?:giai đoạn|thời kỳ|{đến}|tới|từ {năm}|từ nay|{năm}|hết|trước {năm}|{quý}|{tháng}|6 {tháng}|các {năm}|trước {ngày})(?: [ivx\\d]{1,3}~[:(.,]~| |~)')}.*)$`,
  'su',
)

function timeOfNumbered(text: string): string | null {
  const places = numbered.exec(compareKey(text))?.indices?.groups
  const place = places?.inner ?? places?.behind
  return place === undefined
    ? null
    : text
        .slice(...place)
        .replace(/[\s:;.*_"”]+$/u, '')
        .trim()
}

function timeOfPhase(text: string): string | null {
  const time = phase.exec(compareKey(text))?.groups?.time
  if (time === undefined) return null
  return text
    .slice(text.length - time.length)
    .replace(/[\s:;.*_"”)]+$/u, '')
    .replace(/^(.*?)\s*[:(].*$/su, '$1')
}

/** A heading that opens a phase, `2. Giai đoạn 2026 - 2030`, `Mục tiêu đến hết năm 2026`: its time, else null. */
export function readPhase(heading: string, plan: PlanContext): Timeline | null {
  const text = heading.trim()
  if (text.length > 120 || !/\d/.test(text)) return null
  const words = timeOfNumbered(text) ?? timeOfPhase(text)
  if (words === null) return null
  const timeline = readTimeline(words, plan)
  if (timeline === null || timeline.terms.some(({ kind }) => kind !== 'interval' && kind !== 'deadline')) return null
  return leftover.test(compareKey(words)) ? null : timeline
}

/** A phase's heading says the time and nothing more: another noun or verb makes it a task. */
const leftover = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?!(?:${expand('giai đoạn|thời kỳ|giai|đoạn|thời|kỳ|{đến}|tới|từ|nay|{năm}|hết|trước|{quý}|{tháng}|các|và|tiếp|theo|những|trong|cuối|đầu|{ngày}|trở|đi|i{1,3}|iv')})(?![\\p{L}\\p{M}\\p{N}]))\\p{L}+`,
  'u',
)
