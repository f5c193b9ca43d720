import { plainWords } from '../normalizers/areas/phrases.js'
import { longestOf, wordingAt, wordingsOf } from './wordings.js'

/**
 * Ways of working on a thing, by the verb that a job opens with. They are wider than deeds: to review procedures and to inspect how they are kept are
 * two deeds, but both look into what is there; to publish procedures, to train those who handle them, to handle them better are other ways,
 * and other jobs, however much of their theme is shared. What only says that something is done or goes on (`thực hiện`, `duy trì`, `mở rộng`,
 * `ứng dụng`) is no way.
 */
const wayLines = `
make: xây dựng, ban hành, soạn thảo, lập, thiết lập, sửa đổi, bổ sung, thay thế, củng cố
look: rà soát, kiểm tra, tự kiểm tra, thanh tra, giám sát, kiểm soát, đánh giá, theo dõi, khảo sát, điều tra, đo lường, xác định mức độ, thống kê, sửa đổi, bổ sung, thay thế, đơn giản hóa, cắt giảm, hệ thống hóa
tell: tuyên truyền, truyền thông, phổ biến, quán triệt, thông tin, nâng cao nhận thức, công bố, công khai, niêm yết, đăng các, đăng bài, đăng tải
train: đào tạo, bồi dưỡng, tập huấn, hướng dẫn kỹ năng, nâng cao năng lực, nâng cao trình độ
devolve: phân cấp, phân quyền, ủy quyền
arrange: sắp xếp, kiện toàn, củng cố
remove: xóa bỏ, giải tỏa, dẹp, tháo dỡ, xóa
appraise: thẩm định, thẩm tra
punish: xử phạt, phạt, xử lý vi phạm, xử lý nghiêm, kiên quyết xử lý
fund: bố trí kinh phí, bố trí ngân sách, bố trí vốn, bảo đảm kinh phí, đảm bảo kinh phí, cấp kinh phí, phân bổ, xác định mức chi, quy định mức chi, lập dự toán, xây dựng dự toán
`

/** To make a thing better, or a better one, is to make it; to check better is to check: `nâng cao chất lượng công tác kiểm tra`. */
const bettering = /^(?:nâng cao|cải thiện|hoàn thiện|đổi mới|cải tiến|tối ưu hóa)(?: |$)/u

/** A plan to do something is the doing: `xây dựng và triển khai kế hoạch kiểm tra …`. */
const plan =
  /^(?:(?:xây dựng|ban hành|lập|kịp thời|và|triển khai|tổ chức|thực hiện|có hiệu quả|các|hàng năm|hằng năm) )+(?:kế hoạch|chương trình|đề án) /u

/** Words before the verb; who urges or guides others to do a thing has it done: `đôn đốc các cơ quan, đơn vị công bố …`. */
const before =
  /^(?:tiếp tục|tăng cường|đẩy mạnh|tổ chức|thực hiện|triển khai|công tác|việc|các|hoạt động|chất lượng|hiệu quả|hình thức|nội dung|phương pháp|và|kịp thời|thường xuyên|định kỳ|hàng năm|hằng năm|chủ trì|phối hợp|tham mưu|chú trọng|có|lớp|khóa|khoá|hội nghị|biện pháp|giải pháp|tốt|nghiêm túc|từng bước|đồng thời|hệ thống(?! thông tin)|đôn đốc|hướng dẫn|cơ quan|đơn vị|địa phương)(?: |$)/u
const MOST_BEFORE = 12

/** Words between verbs in a row. */
const between = /^(?:và|kịp thời|thường xuyên|định kỳ|thực hiện|tổ chức|tăng cường)(?: |$)/u

/** A verb may be of two ways: to amend rules is to look into them, and to make them. */
const ways = new Map<string, string[]>()
for (const [way, wording] of wordingsOf(wayLines)) {
  const verb = plainWords(wording)
  ways.set(verb, [...(ways.get(verb) ?? []), way])
}
const longest = longestOf(ways.keys())

/** The ways of working that plain words open with, more than one where verbs stand in a row: `rà soát, ban hành, công khai …`. None where they open otherwise. */
export function waysOf(words: string): ReadonlySet<string> {
  const found = new Set<string>()
  let rest = words.replace(plan, '')
  let better = false
  for (let left = MOST_BEFORE; left > 0; left--) {
    const verb = wordingAt(rest, ways, longest)
    if (verb !== undefined) {
      for (const way of ways.get(verb)!) found.add(way)
      rest = rest.slice(verb.length + 1)
    } else if (found.size > 0) {
      if (!between.test(rest)) break
      rest = rest.replace(between, '')
    } else if (bettering.test(rest)) {
      better = true
      rest = rest.replace(bettering, '')
    } else if (before.test(rest)) rest = rest.replace(before, '')
    else break
  }
  if (found.size === 0 && better) found.add('make')
  return found
}
