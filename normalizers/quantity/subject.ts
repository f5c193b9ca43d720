import { compareKey } from '../letters.js'
import { isPartOfName } from './aims.js'
import { insideBrackets, type Span, trimSpan } from './sentences.js'
import { actorWords, keyed, predicateWords } from './words.js'

const actor = keyed(actorWords)
const group = keyed(['các', 'những', 'mỗi', 'toàn bộ', 'toàn thể', 'đội ngũ', 'tất cả các', 'lãnh đạo các'])
const opening = new RegExp(
  `^(?:(?:${keyed(['tổng số', 'số lượng', 'số', 'tỷ lệ', 'trên tổng số', 'bình quân'])})\\s+)*((?:(?:${group})\\s+)?(?:${actor})(?![\\p{L}\\p{M}\\p{N}]))`,
  'u',
)
/** What a body owns stands for it: `cổng thông tin điện tử các sở, ngành`. */
const owned = new RegExp(
  `^(?:(?:các|số)\\s+)?(?:cổng|trang)(?:/trang)?\\s+thông\\s+tin(?:\\s+điện\\s+tử)?\\s+(?:thành\\s+phần\\s+)?(?:của\\s+)?(?=(?:(?:${group})\\s+)?(?:${actor})(?![\\p{L}\\p{M}]))`,
  'u',
)
const over = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${keyed([...predicateWords, 'tổ chức', 'trong năm', 'hàng năm', 'trên địa bàn được'])})(?![\\p{L}\\p{M}\\p{N}])|[.;:]`,
  'gu',
)

/** `Tổ chức 02 lớp`, against `tổ chức, công dân`. */
const verbOfOrganising =
  /^tổ\s+chức(?!\s*,|\s+(?:cá\s+nhân|chính\s+trị|xã\s+hội|kinh\s+tế|hội|và|đến|được|có|tín\s+dụng|khoa\s+học|đoàn|đảng|hành\s+chính|sử\s+dụng))/u

const namedBefore = /(?:[,&/-]|(?:^|\s)(?:và|hoặc|các|những|của|số|mỗi|cho))\s*$/u

/** The bodies or people that a stretch opens with, up to what they do or have; null for things. */
export function readSubject(text: string, span: Span): Span | null {
  const key = compareKey(text.slice(span.start, span.end))
  const from = owned.exec(key)?.[0].length ?? 0
  const match = opening.exec(key.slice(from))
  if (
    match === null ||
    /^(?:các\s+)?cơ\s+sở\s+(?:dữ\s+liệu|hạ\s+tầng)/u.test(key.slice(from)) ||
    verbOfOrganising.test(key.slice(from))
  )
    return null
  const start = from + match[0].length - match[1]!.length
  const end = phraseEnd(key, from + match[0].length)
  const found = trimSpan(text, { start: span.start + start, end: span.start + end })
  let last = found.end
  while (last > found.start && /[\s,]/u.test(text[last - 1]!)) last--
  return { start: found.start, end: last }
}

function phraseEnd(key: string, from: number): number {
  for (const match of key.slice(from).matchAll(over)) {
    const at = from + match.index
    if (isPartOfName(key, at, match[0]) || insideBrackets(key, at)) continue
    const before = key.slice(Math.max(0, at - 12), at)
    if (/(?:bộ phận|trung tâm)\s$/u.test(before)) continue
    // `các cơ quan, tổ chức` names, `các xã tổ chức Lễ` does
    if (match[0].startsWith('tổ') && (namedBefore.test(before) || !verbOfOrganising.test(key.slice(at)))) continue
    return at
  }
  return key.length
}

/** True where the whole stretch is a body or people: `UBND cấp huyện`. */
export function isActor(text: string, span: Span): boolean {
  const subject = readSubject(text, span)
  return subject !== null && subject.start <= span.start
}
