import { expand, type Lexeme, phrase } from './lexeme.js'

/** Words that open a condition; it runs on to the end that `cellConditionEnd` or `bodyConditionEnd` finds. */
export const conditionLexemes: readonly Lexeme[] = [
  {
    name: 'khi',
    kind: 'C',
    example: 'khi có',
    pattern: phrase(
      '(?:ngay )?khi (?:có|cần(?: thiết)?|được|phát sinh|xảy ra|cấp có thẩm quyền|trung ương|chính phủ|bộ)',
    ),
  },
  { name: 'khi …', kind: 'C', example: 'khi', pattern: phrase('(?:ngay )?khi') },
  { name: 'nếu', kind: 'C', example: 'nếu', pattern: phrase('nếu') },
  { name: 'sau khi', kind: 'C', example: 'ngay sau khi', pattern: phrase('(?:ngay )?sau khi|(?:ngay )?{trước} khi') },
  { name: 'sau …', kind: 'C', example: 'sau', pattern: phrase('(?:ngay )?sau') },
  {
    name: 'trước …',
    kind: 'C',
    example: 'trước kỳ họp',
    pattern: phrase('{trước} (?:kỳ họp|phiên họp|hội nghị|cuộc họp|đợt)'),
  },
  { name: 'trường hợp', kind: 'C', example: 'trong trường hợp', pattern: phrase('(?:trong )?trường hợp') },
  { name: 'theo yêu cầu', kind: 'C', example: 'theo yêu cầu', pattern: phrase('(?:khi )?theo (?:yêu cầu|đề nghị)') },
  { name: 'tùy', kind: 'C', example: 'tùy theo', pattern: phrase('(?:tùy|căn cứ)(?: (?:theo|thuộc|vào))?') },
  {
    name: 'trong thời hạn',
    kind: 'C',
    example: 'trong thời hạn 05 ngày',
    pattern: phrase(
      '(?:trong )?(?:(?:thời hạn|vòng|thời gian)(?: không quá)? )?{count} (?:ngày|giờ|tuần|{tháng}|tháng|năm)(?: làm việc)? (?:kể |tính )?(?:từ|sau)',
    ),
  },
  {
    name: 'trong vòng',
    kind: 'C',
    example: 'trong vòng 10 ngày',
    pattern: phrase('(?:trong )?(?:thời hạn|vòng) {count} (?:ngày|giờ|tuần|{tháng})(?: làm việc)?'),
  },
  { name: 'trong thời hạn …', kind: 'C', example: 'trong thời hạn', pattern: phrase('trong thời hạn') },
  {
    name: 'theo',
    kind: 'O',
    example: 'theo',
    pattern: phrase('(?:thực hiện |triển khai )?theo(?: đúng)?|đúng (?=tiến độ|thời hạn|kế hoạch)'),
  },
]

const another = expand(
  '(?:(?:thực hiện |báo cáo )?đột xuất|khi (?:có|cần|được)|nếu có|thường xuyên|{hàng} (?:ngày|tuần|tháng|quý|năm)|định kỳ|hoàn thành|chậm nhất|{trước} {ngày}|theo yêu cầu|trong (?:năm|quý|tháng))',
)
/** In a cell: up to `;`, a bracket, a bullet, or another time after `và`, `hoặc` or a comma. */
const cellStop = new RegExp(
  `[;()\\[\\]]|\\n\\s{0,4}[-–+•*]|\\s(?:và|hoặc|hay)\\s{1,4}${another}|,\\s{0,4}${another}`,
  'gu',
)

/** `nếu có khó khăn, vướng mắc, đề nghị …`: a comma before another trouble does not end the condition. */
const trouble = expand(
  '(?:khó khăn|vướng mắc|phát sinh|bất cập|sai sót|thay đổi|nội dung|vấn đề|tồn tại|khiếu nại|tố cáo|vi phạm|biến động)',
)
const bodyStop = new RegExp(
  `[;:()\\[\\]\\n]|,(?!\\s{1,4}${trouble})|\\.(?!\\d)|\\s(?:và|hoặc|hay)\\s{1,4}${another}|\\s(?:thì|để|về việc|về|đề nghị|phải|đồng thời|kịp thời|(?<!(?:của|từ|cho|với|tại|giữa)\\s)(?:các (?:cơ quan|đơn vị|sở|địa phương)|ủy ban|ubnd|thủ trưởng))(?=[\\s,.;])`,
  'gu',
)

function endAt(stop: RegExp, key: string, from: number): number {
  stop.lastIndex = from
  const found = stop.exec(key)
  let end = found === null ? key.length : found.index
  while (end > from && /[\s.,…/-]/.test(key[end - 1]!)) end--
  return end
}

export const cellConditionEnd = (key: string, from: number): number => endAt(cellStop, key, from)
export const bodyConditionEnd = (key: string, from: number): number => endAt(bodyStop, key, from)
