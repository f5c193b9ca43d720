import { countOf, type Lexeme, type Meaning, phrase } from './lexeme.js'

const rules: Readonly<Record<string, string>> = {
  ngày: 'FREQ=DAILY',
  tuần: 'FREQ=WEEKLY',
  tháng: 'FREQ=MONTHLY',
  quý: 'FREQ=MONTHLY;INTERVAL=3',
  năm: 'FREQ=YEARLY',
}

/** Unit words, and what repeats by each: `quý` → every three months. OCR and compare keys are put right first. */
export function ruleOf(unit: string): string {
  if (/^t[uầâ]{1,2}n/u.test(unit)) return rules.tuần!
  if (unit.startsWith('ng')) return rules.ngày!
  if (unit.startsWith('qu')) return rules.quý!
  if (unit.startsWith('th')) return rules.tháng!
  return rules.năm!
}

/** Every N units: (`6`, `tháng`) → FREQ=MONTHLY;INTERVAL=6; 12 months are a year. */
function every(count: number, unit: string): string | null {
  const rule = ruleOf(unit)
  const [freq, interval] = rule.split(';INTERVAL=')
  const step = count * Number(interval ?? 1)
  if (step < 1) return null
  if (freq === 'FREQ=MONTHLY' && step % 12 === 0)
    return step === 12 ? 'FREQ=YEARLY' : `FREQ=YEARLY;INTERVAL=${step / 12}`
  return step === 1 ? freq! : `${freq};INTERVAL=${step}`
}

const unit = '(?<unit>{ngày}(?: làm việc)?|tuần|{tháng}|{quý}|{năm})'
const sign = '(?:kỳ|lần|đợt|cuộc|buổi|số|bài|tin|chuyên mục|phiên|chuyên đề|lượt)'
const weekdays = new Map([
  ['hai', 'MO'],
  ['ba', 'TU'],
  ['tư', 'WE'],
  ['năm', 'TH'],
  ['sáu', 'FR'],
  ['bảy', 'SA'],
  ['2', 'MO'],
  ['3', 'TU'],
  ['4', 'WE'],
  ['5', 'TH'],
  ['6', 'FR'],
  ['7', 'SA'],
])

type Groups = Readonly<Record<string, string | undefined>>
const repeat = (groups: Groups): Meaning | null => {
  const rule = every(groups.count === undefined ? 1 : countOf(groups.count), groups.unit!)
  return rule === null ? null : { rule }
}

export const wordLexemes: readonly Lexeme[] = [
  // Relations
  {
    name: 'trong',
    kind: 'i',
    example: 'trong khoảng',
    pattern: phrase('(?:ngay )?(?:trong|vào|tại)(?: (?:thời gian|khoảng thời gian|khoảng|các|những|suốt))?|khoảng'),
  },
  { name: 'từ', kind: 'f', example: 'bắt đầu từ', pattern: phrase('(?:bắt đầu |kể |tính )?từ|bắt đầu') },
  { name: 'đến', kind: 'u', example: 'đến', pattern: phrase('(?:cho )?{đến}(?: trước)?|tới') },
  { name: 'hết', kind: 'h', example: 'hết', pattern: phrase('hết|kết thúc') },
  {
    name: 'trước',
    kind: 'b',
    example: 'trước',
    pattern: phrase('(?:xong |hoàn thành |chậm nhất |muộn nhất )?{trước}'),
  },
  {
    name: 'chậm nhất',
    kind: 'c',
    example: 'chậm nhất là',
    pattern: phrase(
      '(?:chậm|muộn|trễ) nhất(?: là)?(?: (?:vào|đến|trong(?! (?:thời hạn|vòng|thời gian))))?|không (?:quá|chậm hơn|muộn hơn)|thời hạn cuối(?: cùng)?(?: là)?|(?:thời )?hạn chót(?: là)?',
    ),
  },
  { name: 'cuối', kind: 'E', example: 'cuối', pattern: phrase('cuối'), read: () => ({ edge: 'end' }) },
  { name: 'đầu', kind: 'E', example: 'đầu', pattern: phrase('đầu'), read: () => ({ edge: 'start' }) },
  { name: 'giữa', kind: 'E', example: 'giữa', pattern: phrase('giữa'), read: () => ({ edge: 'middle' }) },
  { name: 'từ nay', kind: 'j', example: 'từ nay', pattern: phrase('từ nay') },
  { name: 'trở đi', kind: 'A', example: 'trở đi', pattern: phrase('trở đi|trở về sau') },
  // Repetition
  {
    name: 'hàng quý',
    kind: 'R',
    example: 'hàng quý',
    pattern: phrase(`(?:{hàng}|mỗi|từng) (?:(?<count>{count}) )?${unit}(?! (?:tiếp theo|sau đó|sau này))`),
    read: repeat,
  },
  {
    name: '6 tháng/lần',
    kind: 'R',
    example: '6 tháng một lần',
    pattern: phrase(`(?<count>{count}) ${unit}(?:~/~| )(?:(?:một|1|01) )?(?:lần|kỳ)`),
    read: repeat,
  },
  {
    name: 'năm/lần',
    kind: 'R',
    example: 'quý một lần',
    pattern: phrase(`${unit}(?:~/~| )(?:(?:một|1|01) )(?:lần|kỳ)`),
    read: repeat,
  },
  {
    name: '02 lần/năm',
    kind: 'R',
    example: '02 lần/năm',
    pattern: phrase(
      `(?:(?:ít nhất|tối thiểu) )?(?<count>{count}) ${sign}(?:~/~| (?:một|mỗi|trong một|trong mỗi) |/(?:1|01) )${unit}`,
    ),
    read: ({ count, unit: name }) => ({ rule: ruleOf(name!), times: countOf(count!) || 1 }),
  },
  { name: 'định kỳ', kind: 'k', example: 'định kỳ', pattern: phrase('(?:theo )?định kỳ(?: (?:theo|vào|là))?') },
  {
    name: '6 tháng',
    kind: 'U',
    example: '6 tháng',
    pattern: phrase('(?:0?6|sáu) {tháng}(?! (?:đầu|cuối))'),
    read: () => ({ rule: 'FREQ=MONTHLY;INTERVAL=6' }),
  },
  {
    name: '9 tháng',
    kind: 'U',
    example: '9 tháng',
    pattern: phrase('(?:0?9|chín) {tháng}(?! (?:đầu|cuối))'),
    read: () => ({ rule: 'FREQ=YEARLY;BYMONTH=9' }),
  },
  {
    name: '3 tháng',
    kind: 'U',
    example: '3 tháng',
    pattern: phrase('(?:0?3|ba) {tháng}(?! (?:đầu|cuối))'),
    read: () => ({ rule: 'FREQ=MONTHLY;INTERVAL=3' }),
  },
  { name: 'quý', kind: 'U', example: 'quý', pattern: phrase('tuần|{tháng}|quý'), read: () => null },
  {
    name: '02 kỳ',
    kind: 'X',
    example: '02 kỳ',
    pattern: phrase(`(?:(?:ít nhất|tối thiểu) )?(?<count>{count}) ${sign}`),
    read: ({ count }) => ({ times: countOf(count!) || 1 }),
  },
  {
    name: 'thứ sáu',
    kind: 'V',
    example: 'thứ sáu',
    pattern: phrase('(?:{ngày} |sáng |chiều )?thứ (?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])'),
    read: ({ weekday }) => ({ rule: `FREQ=WEEKLY;BYDAY=${weekdays.get(weekday!)}` }),
  },
  {
    name: 'tháng cuối quý',
    kind: 'S',
    example: 'tháng cuối quý',
    pattern: phrase(
      '(?:của )?{tháng} (?<edge>đầu|cuối|thứ ba)(?: của)?(?: (?:{hàng}|mỗi|từng))? {quý}(?: (?:sau|báo cáo))?',
    ),
    read: ({ edge }) => ({ rule: edge === 'đầu' ? '1,4,7,10' : '3,6,9,12' }),
  },
  // Without dates
  {
    name: 'thường xuyên',
    kind: 'T',
    example: 'thường xuyên, liên tục',
    pattern: phrase('thường xuyên(?:~(?:,|và|-|/)?~liên tục)?|liên tục(?:~(?:,|và)~thường xuyên)?'),
  },
  {
    name: 'trong quá trình',
    kind: 'G',
    example: 'trong quá trình triển khai thực hiện',
    pattern: phrase(
      '(?:trong )?(?:suốt )?quá trình(?:(?:,| và)? (?:triển khai|tổ chức|thực hiện|thi hành)){1,3}(?: (?:kế hoạch|đề án|chương trình))?(?: này)?|thường kỳ',
    ),
  },
  { name: 'đột xuất', kind: 'z', example: 'đột xuất', pattern: phrase('đột xuất') },
  {
    name: 'hoàn thành',
    kind: 'e',
    example: 'hoàn thành',
    pattern: phrase(
      '(?:phải )?(?:hoàn thành|hoàn tất|xong|thực hiện xong|mục tiêu|thời gian|thời hạn|dự kiến|phấn đấu)(?: là)?',
    ),
  },
  { name: 'và', kind: '&', example: 'và', pattern: phrase('và|hoặc|hay|và/hoặc|đồng thời|cùng|kết hợp|với') },
]
