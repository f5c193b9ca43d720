import { LevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js'
import { compareKey } from '../../normalizers/letters.js'
import type { ColumnRole } from '../../schema/index.js'

interface ColumnRule {
  readonly role: ColumnRole
  /** Tried on the compare key of the head, brackets and their words taken out; the first rule that fits wins. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
}

/** The many names of a column, by what they have in common. */
export const columnRules: readonly ColumnRule[] = [
  {
    role: 'ordinal',
    pattern: /^(?:s\s*ố?\s*tt|stt|tt|t\/t|số thứ tự|#|số tt|no\.?|mã số|mã)$/,
    examples: ['STT', 'Số TT', 'TT'],
  },
  { role: 'note', pattern: /^(?:ghi chú|chú thích|lưu ý)/, examples: ['Ghi chú'] },
  {
    role: 'coordinate',
    pattern: /^(?!.*chủ trì).*phối hợp/,
    examples: ['Cơ quan phối hợp', 'Đơn vị phối hợp thực hiện'],
  },
  {
    role: 'monitor',
    pattern: /theo dõi|đôn đốc|giám sát|lãnh đạo (?:phụ trách|chỉ đạo)/,
    examples: ['Cơ quan theo dõi', 'Đơn vị theo dõi, đôn đốc'],
  },
  {
    role: 'lead',
    pattern:
      /chủ trì|chủ đầu tư|chịu trách nhiệm|đầu mối|phụ trách|(?:cơ quan|đơn vị|sở|ngành|bộ phận|người|tổ chức|địa phương).*(?:thực hiện|tham mưu|triển khai|soạn thảo|báo cáo)|^(?:cơ quan|đơn vị)(?:, (?:cơ quan|đơn vị))?$|^phân công|^trách nhiệm/,
    examples: ['Cơ quan chủ trì', 'Đơn vị thực hiện', 'Phân công thực hiện'],
  },
  {
    role: 'timeline',
    pattern:
      /thời gian|thời hạn|tiến độ|thời điểm|^năm (?:thực hiện|hoàn thành|triển khai|đầu tư)|hạn hoàn thành|^hoàn thành|lộ trình|^(?:ngày|tháng|quý)(?:\s|$)/,
    examples: ['Thời gian thực hiện', 'Thời gian hoàn thành', 'Tiến độ thực hiện', 'Thời hạn'],
  },
  {
    role: 'maximum',
    pattern: /^(?:điểm|thang điểm|số điểm)(?: (?:chuẩn|tối đa|số|quy định|tiêu chí))*$|điểm tối đa|điểm chuẩn/,
    examples: ['Điểm chuẩn', 'Điểm tối đa', 'Thang điểm'],
  },
  {
    role: 'actual',
    pattern:
      /đạt được|điểm đạt|hiện trạng|(?:kết quả|thực hiện|ước thực hiện|điểm|thực trạng)(?: \S+){0,3} (?:năm )?(?:19|20)\d\d|^thực hiện (?:năm )?(?:19|20)\d\d|^năm (?:19|20)\d\d (?:kết quả|thực hiện|thực trạng|điểm(?! mục tiêu))/,
    examples: ['Điểm đạt được năm 2018', 'Kết quả năm 2020', 'Thực hiện năm 2021', 'Năm 2018 Kết quả'],
  },
  {
    role: 'target',
    pattern:
      /(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|dự kiến|điểm mục tiêu)(?: \S+){0,3} (?:năm |giai đoạn )?(?:19|20)\d\d|^(?:đến )?(?:năm )?(?:19|20)\d\d$|^năm (?:19|20)\d\d (?:điểm )?(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu)|^mục tiêu$|^giai đoạn (?:19|20)\d\d/,
    examples: ['Mục tiêu năm 2019', 'Chỉ tiêu đến năm 2025', 'Năm 2030', 'Năm 2019 Mục tiêu'],
  },
  {
    role: 'budget',
    pattern:
      /kinh phí|dự toán|nguồn vốn|^vốn|ngân sách|^ns(?:tw|đp|nn|t|h|x)?$|tổng mức(?: đầu tư)?|tổng vốn|số tiền|thành tiền/,
    examples: ['Kinh phí dự kiến', 'Dự toán (triệu đồng)', 'Nguồn vốn'],
  },
  {
    role: 'product',
    pattern: /sản phẩm|kết quả|đầu ra|hồ sơ|hình thức văn bản/,
    examples: ['Sản phẩm', 'Kết quả đầu ra', 'Sản phẩm dự kiến'],
  },
  {
    role: 'criterion',
    pattern: /tiêu chí|chỉ số(?: thành phần)?$|^(?:tên |các |nội dung |danh mục )*chỉ (?:tiêu|số)/,
    examples: ['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Tiêu chí', 'Chỉ tiêu', 'Nội dung chỉ tiêu', 'Chỉ số nội dung'],
  },
  {
    role: 'group',
    pattern: /nhiệm vụ chung|^nhóm|^(?:các )?lĩnh vực|^mục tiêu/,
    examples: ['Nhiệm vụ chung', 'Lĩnh vực', 'Nhóm nhiệm vụ'],
  },
  {
    role: 'activity',
    pattern: /nhiệm vụ cụ thể|nội dung cụ thể|công việc cụ thể|hoạt động|nội dung công việc/,
    examples: ['Nhiệm vụ cụ thể', 'Hoạt động'],
  },
  {
    role: 'task',
    pattern:
      /nhiệm vụ|nội dung|công việc|đề án|dự án|giải pháp|tên văn bản|tên (?:chương trình|kế hoạch)|(?:tên|danh mục)(?: các)? (?:công trình|mô hình|hạng mục|hoạt động)|^công trình|việc cần làm|chuyên đề/,
    examples: ['Nội dung thực hiện', 'Tên nhiệm vụ', 'Nội dung/nhiệm vụ', 'Nhiệm vụ, giải pháp'],
  },
  { role: 'implementation', pattern: /^(?:tổ chức )?thực hiện$|^biện pháp/, examples: ['Thực hiện'] },
]

/** Role of a column by its head's words; `other` where they say nothing. */
export function columnRole(name: string): ColumnRole {
  const key = compareKey(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[\s*:.]+/g, ' ')
    .trim()
  if (key === '' || key.length > 120) return 'other'
  return (columnRules.find((rule) => rule.pattern.test(key)) ?? nearestRule(key))?.role ?? 'other'
}

/** A head in which every eighth letter may be wrong or gone: misread, or cut off by the edge of the page (`Thời gia thực hiệ`). */
function nearestRule(key: string): ColumnRule | undefined {
  if (key.length < 8 || key.length > 40) return undefined
  return columnRules.find(({ examples }) =>
    examples.some((example) => {
      const wanted = compareKey(example)
      const most = Math.floor(wanted.length / 8)
      return most > 0 && Math.abs(wanted.length - key.length) <= most && LevenshteinDistance(key, wanted) <= most
    }),
  )
}

const unitHead = /^(?:đơn vị(?: tính| đo)?|đvt|đv tính)$/
const valueHead =
  /^(?:kế hoạch|mục tiêu|chỉ tiêu|số lượng|khối lượng|giá trị|mức)(?: (?:giao|được giao|kế hoạch|mục tiêu|đề ra|phấn đấu|thực hiện|cả năm|cần đạt))*$/

/** Puts the roles of one table's columns in tune with each other. */
export function settleRoles(names: readonly string[]): ColumnRole[] {
  const roles = names.map(columnRole)
  const has = (role: ColumnRole) => roles.includes(role)
  // `Chỉ tiêu | Đơn vị tính | Kế hoạch`: behind a unit stands a value, with or without its year
  const unit = names.findIndex((name) => unitHead.test(compareKey(name).trim()))
  if (has('criterion') && roles.indexOf('criterion') < unit && !has('target'))
    for (const [i, name] of names.entries())
      if (i > unit && valueHead.test(compareKey(name).trim())) roles[i] = 'target'
  const scored = has('criterion') && (has('maximum') || has('actual') || has('target'))
  if (scored) {
    for (const [i, role] of roles.entries()) {
      const key = compareKey(names[i]!)
      if (role === 'task' && /giải pháp|thực hiện/.test(key)) roles[i] = 'implementation'
      else if (role === 'lead' && !/chủ trì/.test(key)) roles[i] = 'implementation'
    }
  } else {
    for (const [i, role] of roles.entries()) {
      if (role === 'criterion') roles[i] = has('task') || has('activity') ? 'target' : 'task'
      else if (role === 'implementation') roles[i] = has('lead') ? 'other' : 'lead'
      else if (role === 'target' && !/\d{4}/.test(names[i]!)) roles[i] = 'group'
    }
  }
  // `Tổng kinh phí | Năm 2024 | Năm 2025`: money by year
  for (const [i, role] of roles.entries()) {
    if (!scored && role === 'target' && roles[i - 1] === 'budget') roles[i] = 'budget'
  }
  // of two columns of tasks the first is what the second goes into
  const tasks = roles.flatMap((role, i) => (role === 'task' || role === 'activity' ? [i] : []))
  if (tasks.length >= 2) {
    const last = tasks.at(-1)!
    for (const i of tasks) roles[i] = i === last ? 'activity' : 'task'
    if (tasks.length > 2) roles[tasks[0]!] = 'group'
  }
  // `Tên nhiệm vụ | Mục tiêu, quy mô`: what stands behind the tasks groups none of them
  for (const [i, role] of roles.entries()) {
    if (role === 'group' && tasks.length > 0 && i > tasks[0]!)
      roles[i] = /^mục tiêu/.test(compareKey(names[i]!)) ? 'target' : 'other'
  }
  if (tasks.length === 0 && has('group') && !scored) roles[roles.lastIndexOf('group')] = 'task'
  // one column of each of these; a second one of the same name says something else
  for (const role of ['ordinal', 'lead', 'coordinate', 'timeline', 'maximum', 'note'] as const) {
    let seen = false
    for (const [i, r] of roles.entries()) {
      if (r !== role) continue
      if (seen) roles[i] = 'other'
      seen = true
    }
  }
  return roles
}
