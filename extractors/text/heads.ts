import { anyOf, compareKey } from '../../normalizers/letters.js'

export type HeadKind = 'ordinal' | 'task' | 'body' | 'time' | 'product' | 'money' | 'note' | 'other'

/** What the heads of the columns of plans begin with, as keys. */
const headWords: readonly (readonly [HeadKind, string])[] = [
  ['ordinal', 'stt, tt, t/t, số tt, s tt, số thứ tự'],
  [
    'task',
    'nội dung, nhiệm vụ, công việc, hoạt động, giải pháp, đề án, dự án, chương trình, kế hoạch, văn bản, lĩnh vực, mục tiêu, chỉ tiêu, tiêu chí, chuyên đề, nhóm nhiệm vụ, việc cần làm',
  ],
  [
    'body',
    'cơ quan, đơn vị, chủ trì, phối hợp, thực hiện, tổ chức thực hiện, phân công, trách nhiệm, đầu mối, phụ trách, chịu trách nhiệm, người thực hiện, người phụ trách, người theo dõi, lãnh đạo, lãnh đạo phụ trách, địa phương, cấp trình, theo dõi, tham mưu',
  ],
  [
    'time',
    'thời gian, thời hạn, thời điểm, tiến độ, lộ trình, hoàn thành, hạn hoàn thành, ngày hoàn thành, bắt đầu, kết thúc',
  ],
  ['product', 'sản phẩm, kết quả, đầu ra, hồ sơ, hình thức văn bản'],
  ['money', 'kinh phí, dự toán, nguồn vốn, nguồn kinh phí, ngân sách, dự kiến kinh phí'],
  ['note', 'ghi chú, chú thích, lưu ý'],
  [
    'other',
    'căn cứ, cơ sở pháp lý, địa điểm, đối tượng, đơn vị tính, số lượng, thành phần, điểm, thang điểm, trọng số',
  ],
]
/** What may stand before and after them. */
const before = 'tên, các, danh mục, số'
const after =
  'và, hoặc, cụ thể, chủ yếu, chính, chung, trọng tâm, dự kiến, đầu ra, cần đạt, đạt được, báo cáo, trình, ban hành, triển khai, soạn thảo, phải hoàn thành, của, theo, liên quan, đôn đốc, kiểm tra, giám sát, công tác, xây dựng, đề ra, được giao, chuẩn, tối đa, đạt'

const words = (list: string) => list.split(/,\s*/)
const starts = headWords.flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const))
const kindOf = new Map(starts)
const anyStart = anyOf(starts.map(([word]) => word))
const anyPart = anyOf([...starts.map(([word]) => word), ...words(after)])
const head = new RegExp(
  String.raw`^(?:(?:${anyOf(words(before))}) )?(${anyStart})(?:(?: ?[/,;&–-] ?| )(?:${anyPart}))*(?: (?:năm )?\d{4}(?: ?[–-] ?\d{4})?)?$`,
  'u',
)
/** Longer cells are no heads. */
export const LONGEST_HEAD = 60

/** What a column of this head holds; null for words that are no head of a plan's table, as far as is known. */
export function headKind(plain: string): HeadKind | null {
  if (plain.length < 2 || plain.length > LONGEST_HEAD || !/^[\p{Lu}(]/u.test(plain)) return null
  const key = compareKey(plain)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\s.:]+/g, ' ')
    .trim()
  const found = head.exec(key)
  return found ? kindOf.get(found[1]!)! : null
}
