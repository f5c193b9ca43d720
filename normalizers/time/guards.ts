import { expand } from './lexeme.js'

/** What makes words that look like a time none: the words before and after them, as compare keys. */

const pattern = (source: string): RegExp => new RegExp(expand(source), 'gu')
const b = '(?<![\\p{L}\\p{N}])'
const e = '(?![\\p{L}\\p{N}])'

/** Nouns whose title may end in a year: `Kế hoạch cải cách hành chính năm 2014`. */
const documentNoun = pattern(
  `${b}(?:chương trình|kế hoạch|đề án|dự án|chiến lược|quy hoạch|nghị quyết|quyết định|chỉ thị|nghị định|thông tư|luật|pháp lệnh|bộ luật|phương án|danh mục|báo cáo|công văn|kết luận|hướng dẫn|thông báo|quy chế|quy định|bộ chỉ số|chỉ số|dự toán|ngân sách|đề cương|văn bản|phong trào|đại hội|nhiệm kỳ|năm học|niên giám|hiến pháp|văn kiện|cuộc thi|giải thưởng|hội nghị|lễ|mục tiêu thiên niên kỷ|kết quả|tình hình|tổng kết|sơ kết|công tác|nhiệm vụ|biên chế|chỉ tiêu|kinh phí)${e}`,
)
/** Verbs that begin a new order inside a clause, after which a title is over. */
const newOrder = pattern(
  `(?:,\\s{1,4}|${b}và\\s|${b}để\\s|^\\s*)(?:trình|báo cáo|hoàn thành|hoàn tất|phấn đấu|bảo đảm|đảm bảo|đạt|đưa|nâng|triển khai|tổ chức|thực hiện|gửi|xong|ban hành|giảm|tăng|có|áp dụng|vận hành)${e}|${b}(?:phấn đấu|hoàn thành|xong|trình|gửi về|gửi|bắt đầu|triển khai tổ chức|đạt|đảm bảo|bảo đảm|áp dụng)\\s|\\d%`,
)
const numberedDocument =
  /(?:số|quyết định|nghị định|nghị quyết|thông tư|công văn|kế hoạch|chỉ thị|luật|pháp lệnh|thông báo|tờ trình|báo cáo|kết luận|hướng dẫn|chương trình|hiến pháp|văn bản|biên bản|bộ luật|giấy|hợp đồng|đề án|hiệu lực|(?:kì|phiên|cuộc) họp|ngày sinh|thành lập|kí|ban hành)(?![\p{L}])[^;\n]{0,160}$|\d\/[\p{L}\d-]+[^;.\n]{0,60}$/u
const comparison = pattern(
  `(?:so với|cùng kỳ|bằng|mức|của|như|hơn|tầm nhìn|định hướng|tại thời điểm|tính|lũy kế|căn cứ|kết thúc|tổng kết|từ thực tế|trước đây|hiện hành|còn lại|${b}học|bản|phiên bản)(?: (?:với|hơn|của|kỳ|vào|trong|cả|các|từ))*\\s*$`,
)
const past = pattern(`${b}(?:đã|vừa qua|thời gian qua|những năm qua)${e}`)
const money = pattern(
  `(?:dự toán|ngân sách|kinh phí|thi đua|khen thưởng|chỉ số|nguồn thu|chi thường xuyên|nghỉ|học|định mức|trung bình|bình quân|lương)[^,;.]{0,40}$|bộ chỉ số[^;.]*$`,
)
const reporting = pattern(
  `${b}(?:báo cáo|định kỳ|đánh giá|sơ kết|tổng kết|kiểm tra|tổng hợp|giao ban|theo)${e}[^;.\\n]{0,60}$`,
)

/** Words of the clause before a place, at most 200 characters. */
export function clauseBefore(key: string, at: number): string {
  const from = Math.max(0, at - 200)
  const before = key.slice(from, at)
  let cut = -1
  for (const match of before.matchAll(/[;:!?\n]|\.(?=\s|$)/gu)) cut = match.index
  return before.slice(cut + 1)
}

function lastIndex(regex: RegExp, text: string): number {
  let last = -1
  for (const match of text.matchAll(regex)) last = match.index
  return last
}

/** The year ends a title: a document noun stands before it and no new order begins between them. */
export function inTitle(clause: string): boolean {
  const noun = lastIndex(documentNoun, clause)
  return noun >= 0 && noun >= lastIndex(newOrder, clause)
}

const has = (regex: RegExp, text: string): boolean => text.search(regex) >= 0

export const ofDocument = (clause: string): boolean => numberedDocument.test(clause)
export const isCompared = (clause: string): boolean => has(comparison, clause)
export const isPast = (clause: string): boolean => has(past, clause)
export const isMoney = (clause: string): boolean => has(money, clause)
export const isReporting = (clause: string): boolean => has(reporting, clause)
