import { bounded, compareKey } from '../../normalizers/letters.js'
import type { BlockRole } from '../../schema/index.js'

interface RoleWords {
  readonly role: BlockRole
  /** Words of a heading (compare keys) that give its section the role. */
  readonly words: readonly string[]
  readonly example: string
}

/**
 * What a section is for, by the words of its heading. The first rule with a word in the heading wins, so that
 * `MỤC TIÊU, NHIỆM VỤ` holds tasks and `NỘI DUNG VÀ TRÁCH NHIỆM THỰC HIỆN` too.
 */
export const sectionRoleWords: readonly RoleWords[] = [
  {
    role: 'task',
    words: [
      'nhiệm vụ',
      'giải pháp',
      'nội dung',
      'công việc',
      'kế hoạch triển khai',
      'kế hoạch thực hiện',
      'lộ trình',
      'biện pháp',
      'hoạt động',
    ],
    example: 'NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM',
  },
  { role: 'objective', words: ['mục tiêu', 'mục đích', 'chỉ tiêu'], example: 'MỤC ĐÍCH, YÊU CẦU' },
  {
    role: 'requirement',
    words: ['yêu cầu', 'quan điểm', 'nguyên tắc', 'phương châm', 'định hướng'],
    example: 'Yêu cầu',
  },
  {
    role: 'budget',
    words: ['kinh phí', 'nguồn lực', 'ngân sách', 'nguồn vốn', 'dự toán'],
    example: 'KINH PHÍ THỰC HIỆN',
  },
  {
    role: 'organisation',
    words: ['tổ chức thực hiện', 'tổ chức triển khai', 'trách nhiệm thực hiện', 'trách nhiệm của', 'phân công'],
    example: 'TỔ CHỨC THỰC HIỆN',
  },
  {
    role: 'scope',
    words: ['phạm vi', 'đối tượng', 'thời gian', 'địa điểm', 'giải thích từ ngữ'],
    example: 'Đối tượng áp dụng',
  },
]

const patterns = sectionRoleWords.map((rule) => ({
  role: rule.role,
  pattern: new RegExp(bounded(rule.words.map(compareKey).join('|')), 'u'),
}))
const organisationFirst =
  /^(?:tổ chức (?:thực hiện|triển khai)|trách nhiệm|phân công|(?:thực hiện )?chế độ (?:thông tin,? )?báo cáo)/
const budgetFirst = /^(?:kinh phí|nguồn (?:lực|vốn|kinh phí)|dự toán|ngân sách)/
const objectiveFirst =
  /^(?:mục tiêu|mục đích|chỉ tiêu)(?! và (?:nhiệm vụ|giải pháp|nội dung))(?!.*(?:nhiệm vụ|giải pháp))/
const requirementFirst = /^(?:yêu cầu|quan điểm|nguyên tắc)/

/** Inside a division only a heading that says nothing else: `Tổ chức triển khai các văn bản …` is a task. */
const organisationWhole =
  /^(?:tổ chức (?:thực hiện|triển khai|triển khai thực hiện)|trách nhiệm(?: thực hiện| của .{1,80})?|phân công(?: nhiệm vụ| thực hiện| trách nhiệm| tổ chức)*|trách nhiệm và .{1,40})(?: kế hoạch| chỉ thị| kế hoạch này)?$/
const situationFirst =
  /^(?:tình hình|thực trạng|kết quả (?:đạt được|thực hiện)|đánh giá (?:chung|tình hình|kết quả|thực trạng)|sự cần thiết|đặt vấn đề|đặc điểm(?: tình hình| chung)?$|khái quát|căn cứ|bối cảnh|cơ sở pháp lý|tồn tại|hạn chế)/
const taskFirst = /^(?:(?:các )?nhiệm vụ|(?:các )?giải pháp|nội dung|kế hoạch (?:triển khai|thực hiện)|biện pháp)/
const scopeFirst = /^(?:phạm vi|đối tượng|thời gian|địa điểm|thành phần|giải thích từ ngữ)/

/**
 * Role that a heading's words give its section; null where they say nothing and the parent's holds. Inside a division
 * only the opening words count: `Nâng cao trách nhiệm người đứng đầu` under tasks is a task.
 */
export function roleOfHeading(heading: string, isDivision: boolean): BlockRole | null {
  const key = compareKey(heading)
  if (key.length > 220) return null
  if (objectiveFirst.test(key)) return 'objective'
  if (requirementFirst.test(key)) return 'requirement'
  if (isDivision ? organisationFirst.test(key) : organisationWhole.test(key)) return 'organisation'
  if (budgetFirst.test(key)) return 'budget'
  if (taskFirst.test(key)) return 'task'
  if (scopeFirst.test(key)) return 'scope'
  if (!isDivision) return null
  if (situationFirst.test(key)) return 'situation'
  for (const { role, pattern } of patterns) if (pattern.test(key)) return role
  return null
}

/** `Trách nhiệm thực hiện`, `Phân công thực hiện`: the second of a pair whose first says what is to be done. */
export function isResponsibilityHeading(heading: string): boolean {
  return (
    organisationWhole.test(compareKey(heading)) ||
    /^(?:cơ quan|đơn vị) (?:thực hiện|chủ trì)$/.test(compareKey(heading))
  )
}
