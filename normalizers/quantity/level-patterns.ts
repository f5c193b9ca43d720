import { numberSource } from './number.js'
import { measureUnits, perWords, ratioOf, scales, unitWords } from './units.js'
import { keyed } from './words.js'

const countedUnits = unitWords.filter((unit) => !measureUnits.has(unit))
const number = `(?:\\d{2},\\s\\d{2}(?=\\s?%)|${numberSource})`
const percent = '(?:%|phần\\s+trăm(?![\\p{L}\\p{M}]))'
const standing = '(?<![\\p{L}\\p{M}\\p{N}/:_]|[\\p{N}][.,]|[\\p{L}\\p{N}]-)'
const ending = '(?![\\p{L}\\p{M}\\p{N}])'
const each = `(?:\\s?/\\s?(?:\\d{1,3}(?:\\.\\d{3})+\\s|100\\s)?(?:${keyed(perWords)})${ending}){0,2}`
const suffix =
  '(?<suffix>(?:\\s*(?:(?<up>trở\\s+lên|hoặc\\s+(?:cao\\s+)?hơn)|(?<down>trở\\s+xuống|trở\\s+lại))(?![\\p{L}\\p{M}]))?)'
const unit = `(?:(?<scale>${keyed([...scales.keys()])})\\s+(?!đồng|usd))?(?<unit>${keyed(unitWords)}|${ratioOf})${ending}`

/** `80%`, `95% - 100%`, `từ 70 đến 80%`, `5 bậc`, `02 (hai) lần/năm trở lên` */
export const quantities = new RegExp(
  `(?=\\d)${standing}(?<first>${number})(?:\\s?\\([\\p{L}\\s]{2,25}\\))?(?:(?:\\s?${percent})?\\s?(?:-|–|—|~|đến|tới)\\s?(?:dưới\\s|trên\\s)?(?<second>${number}))?` +
    `(?:\\s?\\([\\p{L}\\s]{2,25}\\))?\\s?(?:(?<percent>${percent})(?!\\d)|${unit})(?<each>${each})${suffix}`,
  'gu',
)
/** Lone percentages fail above where a range was tried: `80% - A` */
export const lonePercents = new RegExp(
  `(?=\\d)${standing}(?<first>${number})\\s?(?<percent>${percent})(?!\\d)(?<each>${each})${suffix}`,
  'gu',
)
/** `hai mô hình`. `một` is an article, `năm` a year. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
])
export const quantitiesInWords = new RegExp(
  `${standing}(?<first>${keyed([...numberWords.keys()])})\\s+${unit}(?<each>${each})${suffix}`,
  'gu',
)
/** `gấp đôi`, `gấp 1,5 lần`, `gấp 2 - 3 lần`, `gấp 2 so với năm 2020`: how many times as much; the unit may be left out. */
export const multiples = new RegExp(
  `${standing}(?:(?:cao|lớn|nhiều)\\s+)?gấp\\s+(?:(?:(?<compare>hơn|trên|ít\\s+nhất|tối\\s+thiểu)|khoảng)\\s+)?(?<times>đôi|rưỡi|${keyed([...numberWords.keys()])}|${number})(?:\\s?(?:-|–|đến)\\s?(?<second>${number}))?(?<unit>\\s+lần)?${ending}(?!\\s+(?:năm|tháng|ngày|khúc)\\s+\\p{L})${suffix}`,
  'gu',
)
const parts = '(?:một\\s+nửa|(?:một|hai|ba)\\s+phần\\s+(?:ba|tư|bốn|năm(?!\\s+(?:sau|tới|nay|trước|học|\\d))))'
/** `một nửa`, `hai phần ba`, `3/4 số thôn`: shares that are no percentages. A date is none. */
export const shares = new RegExp(
  `${standing}(?<!ngày\\s{1,3})(?<share>${parts}${ending}|[1-9]/(?:[2-9]|10)(?=\\s+(?:tổng\\s+số|số|diện\\s+tích|so\\s+với)\\s))${suffix}`,
  'gu',
)

/** `8/10 xã đạt chuẩn`: how many of all there are; no month and year. */
export const countsOfAll = new RegExp(
  `${standing}(?<!ngày\\s{1,3}|mức\\s{1,3})(?<first>\\d{1,4})/(?!(?:19|20)\\d{2}(?!\\d))(?<all>\\d{1,4})\\s+(?<unit>${keyed(countedUnits)})${ending}(?<each>)${suffix}`,
  'gu',
)

/** `chỉ số … đạt 85 trở lên`: no unit. */
export const bareNumbers = new RegExp(
  `(?=\\d)${standing}(?<first>${number})(?=\\s*(?:$|[,;()]|\\.\\s*$|(?:vào|đến)\\s+(?:hết\\s+|cuối\\s+)?năm|năm\\s+\\d|trở\\s+lên|so\\s+với))${suffix}`,
  'gu',
)

const ranked = keyed([
  'địa phương',
  'tỉnh, thành phố',
  'tỉnh, thành',
  'tỉnh',
  'thành phố',
  'đơn vị',
  'bộ, ngành',
  'huyện',
  'xã',
  'nước',
  'quốc gia',
])
const leading =
  '(?:dẫn\\s+đầu|đứng\\s+đầu|hàng\\s+đầu|cao\\s+nhất|tốt\\s+nhất|đầu|(?:có\\s+)?(?:thứ\\s+hạng|chỉ\\s+số|kết\\s+quả)\\s+(?:cao|tốt)(?:\\s+nhất)?)'
const nation = '(?:\\s+(?:của\\s+|trên\\s+|trong\\s+)?(?:cả\\s+nước|toàn\\s+quốc|toàn\\s+tỉnh|khu\\s+vực|thế\\s+giới))?'
const toward = '(?:(?:(?:nằm|đứng|xếp|lọt|ở|luôn|tiếp\\s+tục|vào)\\s+){0,3}(?:trong|thuộc|vào)\\s+)?'
/** Words without which no rank is stated. */
export const ranking = /nhóm|t[oốó]p|đầu|nhất|trở\s+l/u
/** `nằm trong nhóm 20 địa phương dẫn đầu`, `trong top 10 cả nước`, `xếp thứ 15/63 trở lên` */
export const tops = [
  new RegExp(
    `${standing}${toward}(?:nhóm|tốp|top|tóp)\\s+(?<first>\\d{1,3})${ending}(?:\\s+(?<unit>${ranked})${ending})?(?:\\s+${leading}${ending})?${nation}${ending}`,
    'gu',
  ),
  new RegExp(
    `${standing}${toward}(?<first>\\d{1,3})\\s+(?<unit>${ranked})\\s+${leading}${ending}${nation}${ending}`,
    'gu',
  ),
  new RegExp(
    `${standing}${toward}(?:(?:xếp|đứng)\\s+)?(?<place>thứ\\s+hạng|xếp\\s+hạng|hạng|vị\\s+trí|thứ)\\s+(?:từ\\s+|thứ\\s+)?(?<first>\\d{1,3})(?:\\s?/\\s?\\d{1,3})?(?:\\s+(?:tỉnh,\\s+thành\\s+phố|địa\\s+phương))?\\s+trở\\s+(?:lên|lại)${nation}${ending}`,
    'gu',
  ),
]

const shareWords: ReadonlyMap<string, number> = new Map([...numberWords, ['một', 1], ['tư', 4], ['năm', 5]])

/** In percent, to two decimals: `hai phần ba` 66.67. */
export function percentOf(share: string): number {
  if (/nửa/u.test(share)) return 50
  const [part, whole] = share.split(/\/|\s+phần\s+/u).map((word) => shareWords.get(word) ?? Number(word))
  return Math.round((part! / whole!) * 1e4) / 100
}

/** Words in front of a number that make it a label: `mức độ 3`, `Điều 5`, `lần thứ 2`. */
export const labels = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${keyed(['mức độ', 'điều', 'khoản', 'mục', 'phụ lục', 'quý', 'năm', 'ngày', 'cấp', 'thứ', 'bước', 'ISO', 'số', 'phần', 'chương', 'biểu', 'mẫu', 'nhóm', 'loại', 'khóa', 'kỳ', 'bảng', 'tháng', 'tiêu chí'])})\\s*$`,
  'u',
)
/** `6 tháng đầu năm`, `100% vốn nước ngoài`, `5 năm 2021-2025` */
export const notAfter = new RegExp(
  `^\\s*(?:${keyed(['đầu năm', 'cuối năm', 'đầu nhiệm kỳ', 'cuối nhiệm kỳ', 'vốn nước ngoài', 'vốn điều lệ', 'vốn pháp định', 'tuổi', 'kế hoạch năm trước'])}|(?:-|–|đến\\s+)?(?:19|20)\\d{2})${ending}`,
  'u',
)
export const rates =
  /(?:lãi suất|thuế suất|mức thuế|hệ số|phụ cấp|kinh phí|mức chi|dự toán|hỗ trợ|mức hỗ trợ|phạt)[^,;.]{0,40}$/u
