import { compareKey } from '../normalizers/letters.js'
import type { LoadedTarget } from './loaded-plan.js'
import { type Terms, termsOf } from './terms.js'

/** Abbreviations of tables of targets. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['bhyt', 'bảo hiểm y tế'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['bhtn', 'bảo hiểm thất nghiệp'],
  ['ntm', 'nông thôn mới'],
  ['nsnn', 'ngân sách nhà nước'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['dvc', 'dịch vụ công'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
])

/** The indicator, and its subject where it does not say it, in small letters and without abbreviations. */
export function writtenOut({ indicator, subject }: Pick<LoadedTarget, 'indicator' | 'subject'>): string {
  const text = subject === null || indicator.includes(subject) ? indicator : `${indicator} ; ${subject}`
  return compareKey(text.normalize('NFC')).replace(
    /(?<![\p{L}\d])[a-z]{3,5}(?![\p{L}\d])/gu,
    (word) => abbreviations.get(word) ?? word,
  )
}

/** `Tỷ lệ hộ nghèo`, `Độ che phủ rừng`, `Tổng thu ngân sách`: that it is a share or a number, the unit says. */
const measuringWords = /^(?:(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|mức độ|độ|số lượng|số|tổng số|tổng)\s+)+/u

/** What tells targets apart, and is none of the words that tasks are cut into. */
const ownWords: readonly (readonly [string, RegExp])[] = [
  ['đúng hạn', /(?<!\p{L})(?:đúng|trước)(?: (?:và|hoặc|,) trước)?(?: thời)? hạn(?!\p{L})/u],
  ['quá hạn', /(?<!\p{L})(?:quá|trễ|chậm)(?: thời)? hạn(?!\p{L})/u],
]

export function targetTerms({ indicator, subject }: Pick<LoadedTarget, 'indicator' | 'subject'>): Terms {
  const text = writtenOut({ indicator, subject }).replace(measuringWords, '')
  const terms = new Map(termsOf(text))
  for (const [word, pattern] of ownWords) if (pattern.test(text)) terms.set(word, 1)
  return terms
}

/** Not `từ cấp huyện`, `từ 80% đến 90%`, `từ khi nhận hồ sơ`. */
export const sourcePattern =
  /(?<!\p{L})từ (?!cấp|khi|ngày|tháng|năm|đầu|tỉnh|trung ương|huyện|xã|lúc|thời điểm|nay|đó|đây|\d)(\p{L}+)/u
