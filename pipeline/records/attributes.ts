import { compareKey } from '../../normalizers/letters.js'
import type { Words } from '../words.js'

export type AttributeKind = 'lead' | 'coordinate' | 'monitor' | 'timeline' | 'product' | 'budget' | 'content' | 'aim'

/** A labelled line under a task: `Đơn vị chủ trì: …`, `Thời gian thực hiện: …`. */
export interface Attribute {
  readonly kind: AttributeKind
  readonly words: Words
}

const labels: readonly { kind: AttributeKind; pattern: string; example: string }[] = [
  {
    kind: 'coordinate',
    pattern:
      '(?:(?:các )?(?:cơ quan|đơn vị|sở|ban|ngành|địa phương)(?:, (?:cơ quan|đơn vị))? )?phối hợp(?: thực hiện| triển khai)?',
    example: 'Cơ quan phối hợp',
  },
  {
    kind: 'monitor',
    pattern: '(?:cơ quan|đơn vị) (?:theo dõi|đôn đốc|giám sát)(?:,? ?(?:đôn đốc|giám sát|kiểm tra))*',
    example: 'Đơn vị theo dõi',
  },
  {
    kind: 'lead',
    pattern:
      '(?:(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))? )?chủ trì(?: thực hiện| triển khai| tham mưu)?|(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))? (?:thực hiện|tham mưu|đầu mối|chịu trách nhiệm|triển khai)|phân công thực hiện|trách nhiệm thực hiện',
    example: 'Đơn vị chủ trì',
  },
  {
    kind: 'timeline',
    pattern:
      '(?:thời gian|thời hạn|tiến độ|thời điểm)(?: thực hiện| hoàn thành| triển khai| tổ chức| trình| ban hành| báo cáo)?(?:, hoàn thành)?|(?:hạn|ngày) hoàn thành',
    example: 'Thời gian thực hiện',
  },
  {
    kind: 'product',
    pattern: '(?:sản phẩm|kết quả)(?: đầu ra| dự kiến| cần đạt| hoàn thành| thực hiện)?',
    example: 'Sản phẩm',
  },
  {
    kind: 'budget',
    pattern: '(?:kinh phí|nguồn kinh phí|dự toán kinh phí)(?: thực hiện| dự kiến)?',
    example: 'Kinh phí',
  },
  { kind: 'content', pattern: 'nội dung(?: thực hiện| triển khai| công việc)?', example: 'Nội dung' },
  {
    kind: 'aim',
    pattern:
      '(?:mục tiêu|mục đích|yêu cầu|đối tượng|phạm vi|địa điểm|quy mô|thành phần|hình thức)(?: thực hiện| cụ thể| chung| tham dự| tham gia| tổ chức)?',
    example: 'Mục tiêu',
  },
]

const all = labels.map(({ pattern }, i) => `(?<k${i}>${pattern})`).join('|')
/** A label at the start, or after the end of the attribute before it. */
const labelPattern = new RegExp(`(^|[.;,(–-]\\s*|\\s-\\s*)(?:${all})(\\s*:\\s*|\\s+)`, 'gu')
const startPattern = new RegExp(`^(?:${all})(?:\\s*:|\\s+(?=sau khi|khi có|quý|tháng|năm|từ|trước))`, 'u')

const leadingLabel = new RegExp(`^(?:${all})\\s+`, 'u')

/** The labelled parts of a line, null for a line that is none. */
export function readAttributes(words: Words): Attribute[] | null {
  const text = words.text
  const key = compareKey(text)
  if (!opensWithLabel(text, key)) return null
  const found: { kind: AttributeKind; from: number; at: number }[] = []
  for (const match of key.matchAll(labelPattern)) {
    const hasColon = match[0].trimEnd().endsWith(':')
    const end = match.index + match[0].length
    if (!hasColon && !(found.length === 0 && match.index === 0)) continue
    if (!hasColon && !/^\p{Lu}|^các\s|^sau khi|^khi/u.test(text.slice(end))) continue
    const i = labels.findIndex((_, n) => match.groups![`k${n}`] !== undefined)
    found.push({ kind: labels[i]!.kind, from: match.index + match[1]!.length, at: end })
  }
  if (found.length === 0 || found[0]!.from > 2) return null
  return found.map(({ kind, at }, i) => {
    const end = found[i + 1]?.from ?? text.length
    const value = text.slice(at, end).replace(/[\s;,(–-]+$/u, '')
    return { kind, words: words.slice(at, at + value.length) }
  })
}

const fieldKinds = new Set<AttributeKind>(['lead', 'coordinate', 'monitor', 'timeline', 'product', 'budget'])
const sentenceThenLabel = new RegExp(`[.;]\\s+(?=(?:${all})\\s*:)`, 'gu')

/** `Xây dựng chuyên mục. Cơ quan chủ trì: Sở A. Thời gian: Quý II`: a task and its fields in one paragraph, null where it is not. */
export function cutTrailingFields(words: Words): { task: Words; fields: Attribute[] } | null {
  const { text } = words
  for (const { 0: gap, index } of compareKey(text).matchAll(sentenceThenLabel)) {
    const at = index + gap.length
    if (!/^\p{Lu}/u.test(text.slice(at)) && gap[0] === '.') continue
    const fields = readAttributes(words.slice(at))
    if (fields === null || !fields.every(({ kind }) => fieldKinds.has(kind))) return null
    return fields.some(({ kind }) => kind === 'lead' || kind === 'coordinate')
      ? { task: words.slice(0, index + 1), fields }
      : null
  }
  return null
}

function opensWithLabel(text: string, key: string): boolean {
  if (startPattern.test(key)) return true
  // a lost colon: `Đơn vị chủ trì Văn phòng UBND tỉnh`
  if (!/^(?:cơ quan|đơn vị)/.test(key)) return false
  const match = leadingLabel.exec(key)
  return match !== null && /^\p{Lu}/u.test(text.slice(match[0].length))
}
