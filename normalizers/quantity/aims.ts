import { compareKey } from '../letters.js'
import type { Span } from './sentences.js'
import { actionWords, aimWords, keyed, measureWords, predicateWords, striveWords } from './words.js'

const edge = '(?<![\\p{L}\\p{M}\\p{N}])'
const close = '(?![\\p{L}\\p{M}\\p{N}])'

export const measure = `(?!số\\s+hóa)(?:${keyed(measureWords)})${close}`
const clear = keyed([
  'tỷ lệ',
  'chỉ số',
  'mức độ hài lòng',
  'mức độ',
  'mức',
  'số lượng',
  'tổng số',
  'thời gian',
  'tốc độ',
  'thứ hạng',
])
/** `… và mức thu hút …`, `…, tỷ lệ …`: another measure begins. */
export const anotherMeasure = new RegExp(`(?:,|${edge}và)\\s+(?=(?:${clear})${close}(?!\\s+(?:độ\\s+)?\\d))`, 'gu')
export const opensWithMeasure = new RegExp(`^[\\s,:]*(?:các\\s+)?${measure}(?!\\s+(?:độ\\s+)?\\d)`, 'u')
export const opensWithAction = new RegExp(`^[\\s,:]*(?:${keyed(actionWords)})${close}`, 'u')
export const opensWithPredicate = new RegExp(`^[\\s,:]*(?:${keyed(predicateWords)})${close}`, 'u')
const predicate = new RegExp(`${edge}(?:${keyed(predicateWords)})${close}`, 'gu')
/** Where the words go over from things or bodies to what is done with them or what they do; null where they do not. */
export function predicateIn(key: string): number | null {
  for (const match of key.matchAll(predicate))
    if (match.index > 0 && !isPartOfName(key, match.index, match[0])) return match.index
  return null
}

/** Compounds that hold a verb and are none: `người tiêu dùng`, `cơ sở giáo dục đại học`, `cơ quan có thẩm quyền`. */
const namesBefore: ReadonlyMap<string, RegExp> = new Map([
  ['dùng', /(?:tiêu|chuyên|gia)\s+$/u],
  [
    'học',
    /(?:đại|trung|tiểu|khoa|cao|y|dược|văn|năm|lớp|người|trường|môn|tin|toán|hóa|du|dạy|phòng|nghề|kỳ|sinh|bác|khóa|thư)\s+$/u,
  ],
])
const namesAfter =
  /^(?:học\s+(?:sinh|viên|phí|bạ|kỳ|liệu|thuật|đường)|có\s+(?:liên\s+quan|thẩm\s+quyền|uy\s+tín|công(?!\s+(?:trình|nghệ|cụ|ty|chức|viên))|hoàn\s+cảnh)|không\s+chuyên|tự\s+(?:nhiên|chủ)|trực\s+tiếp|đến\s+từ)(?![\p{L}\p{M}])/u
const ofPeople =
  /^(?:tiêu\s+dùng|sử\s+dụng|nộp|học|tham\s+gia|làm\s+việc|kê\s+khai|đăng\s+ký|có\s+(?:công|uy|đất|hoàn)|đánh\s+giá|trực\s+tiếp|tự)(?![\p{L}\p{M}])/u

/** True where a predicate's word is part of the name before or around it. */
export function isPartOfName(key: string, at: number, word: string): boolean {
  const before = key.slice(Math.max(0, at - 12), at)
  const after = key.slice(at, at + 24)
  return (
    namesBefore.get(word)?.test(before) === true ||
    namesAfter.test(after) ||
    (/(?:^|\s)người\s+$/u.test(before) && ofPeople.test(after))
  )
}

export const strives = new RegExp(`${edge}(?:${keyed([...striveWords, 'mục tiêu', 'chỉ tiêu'])})${close}`, 'u')

const strong = [
  ...aimWords.filter((word) => !['phải', 'cần', 'để', 'yêu cầu', 'ổn định', 'chỉ tiêu', 'trong đó có'].includes(word)),
  'để đạt',
  'để đạt được',
  'góp phần',
]
const movers = [
  'nâng',
  'nâng cao',
  'giảm',
  'cắt giảm',
  'tăng',
  'rút ngắn',
  'cải thiện',
  'giữ vững',
  'hạ',
  'giảm thiểu',
  'đưa',
  'tiết kiệm',
  'kéo giảm',
]
const adverbs = [
  'thường xuyên',
  'kịp thời',
  'tiếp tục',
  'từng bước',
  'hàng năm',
  'hằng năm',
  'phấn đấu',
  'cụ thể',
  'trong đó',
]
const starters = new RegExp(
  `${edge}(?:${keyed(strong)})${close}|(?:^|[,;:]\\s*|${edge}(?:và|để|nhằm|tục|bước|${keyed(striveWords)})\\s+)(?:${keyed([...movers, ...adverbs])})${close}(?!\\s+(?:trưởng|cường|tốc|tầng|thủy|viện|cấp))|(?<!(?:tốc độ|mức|tỉ lệ)\\s{1,3})${edge}(?:${keyed(['nâng', 'nâng cao', 'giảm', 'tăng', 'rút ngắn'])})\\s+(?=${measure})`,
  'gu',
)

/** The words that open a statement of aim: what follows the last of them is measured. */
export function findStarters(key: string, from: number, to: number): Span[] {
  return [...key.slice(from, to).matchAll(starters)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
  }))
}

const downward = new RegExp(
  `(?:^|[\\s,;:])(?:${keyed(['giảm', 'cắt giảm', 'rút ngắn', 'tiết kiệm', 'giảm thiểu', 'kéo giảm', 'tinh giản'])})\\s*$`,
  'u',
)
const upward = new RegExp(`(?:^|[\\s,;:])(?:${keyed(['tăng'])})\\s*$`, 'u')
export function directionOf(words: string): 'increase' | 'decrease' | null {
  const key = compareKey(words)
  return downward.test(key) ? 'decrease' : upward.test(key) ? 'increase' : null
}

const pastOpenings = new RegExp(
  `^[\\s(]*(?:${keyed(['hiện nay', 'hiện tại', 'hiện', 'đến nay', 'thời gian qua', 'vừa qua', 'năm qua', 'kết quả đạt', 'trong những năm qua'])}|qua\\s+\\d+|trong\\s+\\d+\\s+năm\\s+qua|tính\\s+đến\\s+(?:nay|thời\\s+điểm|ngày))${close}`,
  'u',
)
const pastWords = new RegExp(
  `${edge}(?:${keyed(['hiện có', 'hiện đã', 'đã đạt', 'ước đạt', 'đến nay', 'ước thực hiện', 'kết quả đạt được', 'đã hoàn thành', 'hiện đạt', 'đã giảm', 'đã tăng', 'đã có', 'thời gian qua', 'trong kỳ'])})${close}|xếp\\s+(?:thứ|hạng|vị\\s+trí)\\s+(?:thứ\\s+)?\\d+(?:/\\d+)(?!\\s+(?:tỉnh,\\s+thành\\s+phố\\s+)?trở)`,
  'u',
)

const rank = /xếp\s+(?:thứ|hạng|vị\s+trí)\s+(?:thứ\s+)?\d+(?:\/\d+)/gu

/** Examples, rates and formulas: `Giả sử lãi suất là 5%`, `98.000 x 10%`. */
const reckons = new RegExp(
  `${edge}(?:${keyed(['giả sử', 'ví dụ', 'lãi suất', 'thuế suất', 'hưởng lãi'])})${close}|\\s[x×]\\s\\d|(?<![<>])=\\s*\\d`,
  'u',
)

/**
 * True where the words report what was or reckon what could be: `Hiện có 180 trạm`, `đạt 87,99%, xếp thứ 14/63`; under aims a
 * rank is aimed at.
 */
export function reportsPast(sentence: string, aims = false): boolean {
  const words = aims ? sentence.replace(rank, ' ') : sentence
  return reckons.test(words) || (!strives.test(words) && (pastOpenings.test(words) || pastWords.test(words)))
}

const already = new RegExp(`${edge}đã\\s+(?:[\\p{L}\\p{M}]+\\s+){0,4}$`, 'u')
const conditions = /(?:^|[,;(]\s*)(?:nếu|trường\s+hợp)\s[^,;]*$/u

/** True where what stands right before a quantity says it is done already, or only a condition. */
export function isDoneOrConditional(before: string, after: string): boolean {
  return already.test(before) || conditions.test(before) || /^[^,;.]{0,120}\sthì\s/u.test(after)
}
