import { plainWords } from '../normalizers/areas/phrases.js'
import { longestOf, wordingAt, wordingsOf } from './wordings.js'

/**
 * What is done, by the words that say it: words of one line are one deed. Two tasks that do different things with one object are two
 * jobs: to review documents is not to make them known. Plain words, tone marks in one place.
 */
const deedLines = `
review: rà soát, kiểm tra lại, hệ thống hóa, hệ thống hoá, chuẩn hóa, chuẩn hoá, kịp thời phát hiện
amend: sửa đổi, bổ sung, thay thế, bãi bỏ, hủy bỏ, huỷ bỏ, điều chỉnh
simplify: đơn giản hóa, đơn giản hoá, cắt giảm, rút ngắn, giảm thời gian
control: kiểm soát
inspect: kiểm tra, thanh tra, giám sát, hậu kiểm, phúc tra
urge: đôn đốc, theo dõi
train: đào tạo, bồi dưỡng, tập huấn, nâng cao năng lực cán bộ, nâng cao năng lực đội ngũ, nâng cao năng lực cho cán bộ, nâng cao năng lực cho đội ngũ, nâng cao năng lực công chức, nâng cao trình độ, tăng cường năng lực cán bộ, tăng cường năng lực cho cán bộ, tăng cường năng lực đội ngũ, tăng cường năng lực cho đội ngũ
tell: tuyên truyền, truyền thông, phổ biến, quán triệt, nâng cao nhận thức, giáo dục pháp luật, vận động, cổ động, phát phóng sự, tin bài, tăng thời lượng, đăng tải, đăng các bài, chuyên mục, chuyên trang
contest: hội thi, cuộc thi, thi tìm hiểu
survey: khảo sát, đo lường, điều tra, lấy ý kiến, thu nhận ý kiến, thăm dò ý kiến, điều tra xã hội học, xác định mức độ hài lòng, đánh giá sự hài lòng, đánh giá mức độ hài lòng
publish: công bố
open: công khai, niêm yết, minh bạch
report: báo cáo, sơ kết, tổng kết, thống kê
arrange: kiện toàn, sắp xếp, củng cố, tinh gọn, tổ chức lại, hợp nhất, sáp nhập
devolve: phân cấp, phân quyền, ủy quyền, uỷ quyền
recruit: tuyển dụng, thi tuyển, xét tuyển
appoint: bổ nhiệm, luân chuyển, chuyển đổi vị trí, điều động
downsize: tinh giản
receive: tiếp nhận, trả kết quả
reward: khen thưởng, thi đua, tuyên dương, biểu dương, tôn vinh, động viên
discipline: kỷ luật, kỷ cương, chấn chỉnh, xử lý nghiêm, xử lý kiên quyết, kiên quyết xử lý, sai phạm
rate: xếp loại, xếp hạng, chấm điểm, phân loại, đánh giá xếp loại, đánh giá xếp hạng, đánh giá
pay: tiền lương, phụ cấp, nâng lương
fund: bố trí kinh phí, phân bổ, bảo đảm kinh phí, đảm bảo kinh phí
build: nâng cấp, cải tạo, đầu tư xây dựng, trang bị, lắp đặt, lắp thêm, bố trí lắp đặt
entrust: xã hội hóa, xã hội hoá
attract: thu hút, mời gọi, kêu gọi đầu tư, kêu gọi nhà đầu tư, kêu gọi doanh nghiệp, xúc tiến
auction: đấu giá, đấu thầu
launch: phát động, ra quân, lễ ra quân, lễ phát động, hưởng ứng, mít tinh
punish: xử phạt, phạt, xử lý vi phạm, xử lý các hành vi, xử lý trường hợp, xử lý các trường hợp
prosecute: điều tra truy tố, phát hiện điều tra, khởi tố, truy tố, xét xử, giải quyết án
clear: giải tỏa, dẹp, tháo dỡ, xóa bỏ, chống tái lấn chiếm
collect: thu gom, vận chuyển
declare: kê khai
verify: xác minh
keep: lưu giữ, lưu trữ, bảo quản
recover: thu hồi
support: hỗ trợ, trợ giúp, cứu trợ, thăm hỏi, tặng quà
rescue: cứu nạn, cứu hộ, cấp cứu
immunise: tiêm phòng, tiêm chủng
settle: giải quyết khiếu nại, giải quyết tố cáo, giải quyết đơn
compensate: bồi thường, giải phóng mặt bằng, tái định cư
criteria: tiêu chí, bộ tiêu chí, bộ chỉ số
none: ban thanh tra nhân dân, thanh tra nhân dân, kiểm soát bệnh tật, phân loại rác, phân loại chất thải, phân loại tại nguồn, đào tạo nghề, giáo dục và đào tạo, giáo dục đào tạo, học sinh giỏi, chế độ bồi dưỡng, tiền bồi dưỡng
`

/** Deeds that come so near to each other that a reader takes one for the other. */
const kindred: readonly (readonly [string, string])[] = [
  ['review', 'amend'],
  ['review', 'simplify'],
  ['amend', 'simplify'],
  ['inspect', 'urge'],
  ['publish', 'open'],
  ['discipline', 'punish'],
]

/** Deeds that take another for their object: `tuyên truyền cải cách …`, `tập huấn rà soát …`. Where one opens a task, it is what is done. */
export const governing: ReadonlySet<string> = new Set([
  'tell',
  'train',
  'contest',
  'survey',
  'inspect',
  'rate',
  'criteria',
])

/** Names and things that hold a verb: `phân loại rác`, `ban thanh tra nhân dân`. */
export const NO_DEED = 'none'

/** Deed of each wording. */
export const deedOf: ReadonlyMap<string, string> = new Map(
  wordingsOf(deedLines).map(([deed, wording]) => [plainWords(wording), deed]),
)

const longest = longestOf(deedOf.keys())
const beside = new Map<string, Set<string>>()
for (const [one, other] of kindred) {
  beside.set(one, (beside.get(one) ?? new Set()).add(other))
  beside.set(other, (beside.get(other) ?? new Set()).add(one))
}

/** Words that stand before what is done: `tiếp tục tăng cường công tác tuyên truyền`. */
const before =
  /^(?:tiếp tục|tự|tăng cường|đẩy mạnh|tổ chức|thực hiện|triển khai|xây dựng|ban hành|nâng cao|hiệu quả|chất lượng|có|tốt|nghiêm|túc|công tác|việc|các|hoạt động|kế hoạch|chương trình|hình thức|hội nghị|lớp|khóa|khoá|và|kịp thời|thường xuyên|định kỳ|hàng năm|hằng năm|chủ trì|phối hợp|tham mưu|hướng dẫn|với|cơ quan|liên quan|đơn vị|chú trọng|quan tâm|đổi mới|đa dạng hóa|nội dung|một số|về|giải pháp|biện pháp)(?: |$)/u

/** The deed that words open with, behind words that only say how. */
export function openingDeed(words: string): string | undefined {
  let rest = words
  for (let most = 12; most > 0 && before.test(rest) && deedAt(rest) === undefined; most--)
    rest = rest.replace(before, '')
  return deedAt(rest)
}

function deedAt(words: string): string | undefined {
  const deed = deedOf.get(wordingAt(words, deedOf, longest) ?? '')
  return deed === NO_DEED ? undefined : deed
}

/** The deeds that plain words name, in their order, each once. */
export function deedsOf(words: string): string[] {
  const syllables = words.split(' ')
  const found = new Set<string>()
  for (let at = 0; at < syllables.length; at++) {
    for (let length = Math.min(longest, syllables.length - at); length > 0; length--) {
      const deed = deedOf.get(syllables.slice(at, at + length).join(' '))
      if (deed === undefined) continue
      if (deed !== NO_DEED) found.add(deed)
      at += length - 1
      break
    }
  }
  return [...found]
}

/** 1 the same, 0.5 kindred, 0 another. */
export function deedLikeness(one: string, other: string): number {
  return one === other ? 1 : beside.get(one)?.has(other) === true ? 0.5 : 0
}

const lookingInto: ReadonlySet<string> = new Set(['urge', 'review', 'rate', 'inspect'])

/**
 * What is done, by the deed that opens a task and those beside it: `Theo dõi, kiểm tra, đôn đốc …` and `Rà soát, đánh giá và đôn đốc …` look
 * into what others do, `Kiểm tra, rà soát quy hoạch` goes over the plans.
 */
export function kindOf(first: string | undefined, deeds: readonly string[]): string | undefined {
  if (deeds.includes('urge') && (deeds.includes('inspect') || deeds.includes('rate')) && lookingInto.has(first ?? ''))
    return 'inspect'
  return first === 'inspect' && deeds.includes('review') ? 'review' : first
}
