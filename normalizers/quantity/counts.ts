import { opensWithMeasure } from './aims.js'
import type { Level } from './levels.js'
import { insideBrackets, wordsBefore } from './sentences.js'
import { durationUnits, moneyUnits, recurrenceUnits } from './units.js'
import { actionWords, keyed } from './words.js'

const edge = '(?<![\\p{L}\\p{M}\\p{N}])'
/** `Giảm thời gian thông quan 2 giờ` */
const shortening = /(?<![\p{L}\p{M}])(?:giảm|rút ngắn|tiết kiệm)\s+(?:được\s+)?thời\s+gian[^,;]{0,80}$/u
const striving = /(?<![\p{L}\p{M}])(?:ph[ấâầá]n\s+đ[ấầ]u|mục\s+tiêu|chỉ\s+tiêu)(?![\p{L}\p{M}])/u
const each = /(?<![\p{L}\p{M}])mỗi\s/u
const lifespan = /tuổi\s+(?:thọ|bình\s+quân|trung\s+bình)/u
/** Of a rate for people, land or time; `2 giáo viên/lớp` is a norm. */
const ratedBy = /\/(?:[\d.]+\s)?(?:năm|ngày|người|ha|km2|dân|vạn dân|trẻ|học sinh)/u

/** `bác sĩ trên 10.000 người dân`, `giá trị sản xuất trên 1 ha`: a part of so many. */
export function isRatioBase(level: Level): boolean {
  if (level.leads[0]?.word !== 'trên') return false
  if (level.value === 1 && /^(?:ha|km2?|m2|m²|đơn vị)$/u.test(level.unit ?? '')) return true
  return (
    /^(?:người|trẻ|dân|phụ nữ|học sinh|hộ)/u.test(level.unit ?? '') && [100, 1e3, 1e4, 1e5, 1e6].includes(level.value)
  )
}

/** `tối thiểu 32 giường bệnh, 12 bác sĩ`: what the words say of a count holds for those listed after it. */
export function isListedAfter(level: Level, before: Level | undefined, key: string): boolean {
  if (before === undefined || before.kind !== 'count' || level.kind !== 'count' || level.leads.length > 0) return false
  const units = [level.unit, before.unit].map((unit) => (unit ?? '').replace(/\/.*$/u, ''))
  if (units.some((unit) => durationUnits.has(unit) || moneyUnits.has(unit))) return false
  return /^[^,;.:()\d]{0,30}(?:,|\svà)\s*$/u.test(key.slice(before.end, level.start))
}

/** True where the words in front of a count make it an aim: a comparing word, a verb of reaching, a word of aim. */
export function aimsAtCount(level: Level, key: string, from: number): boolean {
  const before = wordsBefore(key, from, level.quantity.start)
  const unit = (level.unit ?? '').replace(/\/.*$/u, '')
  const aimed = striving.test(before)
  const strong = level.leads.some((lead) => lead.strong)
  const trend = level.direction !== null || shortening.test(before)
  const reach = level.leads.find((lead) => lead.kind === 'reach')
  if (unit === 'tuổi') return lifespan.test(before)
  if (durationUnits.has(unit)) return strong || trend || level.leads.some((lead) => /xuống|còn/u.test(lead.word))
  if (strong || trend) return true
  if (reach !== undefined && reach.word !== 'có' && reach.word !== 'chiếm') return true
  if (aimed || (reach !== undefined && (level.comparator === 'gte' || each.test(before)))) return true
  if (moneyUnits.has(unit)) return false
  // `doanh nghiệp có trên 200 lao động` says which, `Có trên 200 doanh nghiệp` how many
  const compared = level.leads.some((lead) => lead.kind === 'compare')
  if (compared && (reach === undefined || clauseBefore(key, from, level.start) === '')) return true
  return ratedBy.test(level.unit ?? '') && !recurrenceUnits.has(unit) && reach === undefined
}

/** How far before a count its verb is looked for. */
const farthest = 300

/** Words in front of a number that only say where or of how many: `gồm 15 thành viên`, `tại 12 thôn`. */
const settings = new RegExp(
  `${edge}(?:${keyed(['gồm', 'bao gồm', 'thuộc', 'tại', 'trong', 'trong số', 'của', 'theo', 'với', 'qua', 'giữa', 'ở', 'trên địa bàn', 'đối với', 'trên cơ sở', 'sau', 'từ', 'do', 'bằng', 'thứ', 'cả', 'vào', 'dựa trên'])})\\s*$`,
  'u',
)
const doing = new RegExp(
  `${edge}(?:${keyed([
    ...actionWords.filter((word) => !['thông tin', 'kịp thời', 'thường xuyên'].includes(word)),
    ...['trồng mới', 'xây mới', 'mở', 'mở mới', 'làm', 'sản xuất', 'tạo việc làm', 'đón', 'phục vụ', 'xuất khẩu'],
    ...['phát hành', 'sửa chữa', 'cải tạo', 'tu bổ', 'bảo tồn', 'công nhận', 'kết nạp', 'lắp đặt', 'cứng hóa'],
    ...['di dời', 'chăm sóc', 'bảo vệ', 'khám', 'đóng mới', 'nhân rộng', 'hoàn chỉnh', 'thu gom', 'nuôi', 'gieo trồng'],
    ...['tuyển', 'tuyển dụng', 'tuyển sinh', 'chuyển giao', 'tặng', 'trao', 'vay', 'biên soạn', 'in', 'sưu tầm', 'mời'],
  ])})(?![\\p{L}\\p{M}\\p{N}])`,
  'u',
)
const funds = /kinh\s+phí|nguồn\s+vốn|dự\s+toán|ngân\s+sách\s+nhà\s+nước/u
const raising = new RegExp(`${edge}(?:${keyed(['thu hút', 'huy động', 'giải ngân', 'xuất khẩu'])})\\s`, 'u')

/**
 * True where a section of aims states a plain count as one: `Trồng mới 1.000 ha rừng`, `Số xã đạt chuẩn: 76 xã`,
 * `Có 2.500 doanh nghiệp hoạt động`. Lengths of time are none, nor are numbers that only say where (`tại 12 thôn`).
 */
export function plainlyAims(level: Level, key: string, from: number): boolean {
  const unit = (level.unit ?? '').replace(/\/.*$/u, '')
  if (level.kind !== 'count' || unit === 'tuổi' || durationUnits.has(unit)) return false
  from = Math.max(from, level.start - farthest)
  if (
    settings.test(key.slice(Math.max(from, level.quantity.start - 20), level.quantity.start)) ||
    insideBrackets(key, level.start)
  )
    return false
  // `dạy học 2 buổi/ngày` is how it is done
  if (level.unit !== unit && recurrenceUnits.has(unit)) return false
  const before = clauseBefore(key, from, level.start)
  if (moneyUnits.has(unit)) return (opensWithMeasure.test(before) || raising.test(before)) && !funds.test(before)
  return (
    before === '' ||
    level.leads.some((lead) => lead.word === 'có') ||
    opensWithMeasure.test(before) ||
    doing.test(before)
  )
}

/** The words before a place that belong to its clause, dates at their head left out. */
function clauseBefore(key: string, from: number, at: number): string {
  const words = key.slice(from, at)
  const cut = Math.max(words.lastIndexOf(';'), words.lastIndexOf(': '))
  const opened = cut >= 0 && words.slice(cut + 1).trim() === '' && words[cut] === ':' ? words : words.slice(cut + 1)
  return opened
    .replace(
      /^[\s,]*(?:(?:đến|hết|cuối|trong|vào|giai đoạn)\s+)*(?:năm\s+)?(?:19|20)\d{2}(?:\s?[-–]\s?\d{4})?[\s,:]*/u,
      '',
    )
    .trim()
}
