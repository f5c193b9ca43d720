import { daysInMonth } from './calendar.js'
import { type Lexeme, type Meaning, phrase, quarterOf } from './lexeme.js'
import { moment, run } from './moment.js'

/** `/2022`, ` năm 2022`, `-2025`, ` của năm nay`: the year after a quarter or month. */
const yearTail =
  '(?:~(?:[/.,]|{dash})?~(?:(?:của )?{năm} )?(?<year>{year})|/(?<short>\\d{2})| (?:của )?{năm} (?<next>sau|tới|liền kề|tiếp theo|kế tiếp)| (?:của |trong )?{năm} (?:nay|kế hoạch))'

type Groups = Readonly<Record<string, string | undefined>>

function yearIn({ year, short, next }: Groups): { year: number | null; shift: number } {
  if (year !== undefined) return { year: Number(year), shift: 0 }
  if (short !== undefined) return { year: 2000 + Number(short), shift: 0 }
  return { year: null, shift: next === undefined ? 0 : 1 }
}

/** `ii, iii`, `6-9`, `i và iii` → the numbers; [] (which is no time known) where a range runs backwards or a number stands twice, as `III` misread after `II`; null where a number is not of the unit. */
function numbersIn(words: string, read: (word: string) => number, largest: number): number[] | null {
  const numbers: number[] = []
  const parts = words.split(/(và|hoặc|đến|[-–—,+&;]|\s+)/u)
  let range = false
  for (const part of parts) {
    const word = part.trim()
    if (/^(?:[-–—]|đến)$/u.test(word)) range = true
    else if (/^[\divl]+$/u.test(word)) {
      const number = read(word)
      if (!(number >= 1 && number <= largest)) return null
      const from = numbers[numbers.length - 1]
      const more = range && from !== undefined ? run(from + 1, number) : [number]
      if (more === null || numbers.includes(number)) return []
      numbers.push(...more)
      range = false
    }
  }
  return numbers
}

function day(groups: Groups): Meaning | null {
  const month = Number(groups.month)
  const number = Number(groups.day)
  const { year, shift } = yearIn(groups)
  if (number > daysInMonth(year ?? 2024, month)) return null
  return { moment: moment('day', [month], { day: number, year, shift }) }
}

function months(groups: Groups): Meaning | null {
  const numbers = numbersIn(groups.months!, Number, 12)
  return numbers && { moment: moment('month', numbers, yearIn(groups)) }
}

function quarters(groups: Groups): Meaning | null {
  const numbers = numbersIn(groups.quarters!, quarterOf, 4)
  return numbers && { moment: moment('quarter', numbers, yearIn(groups)) }
}

/** `2021 - 2025`, `2021, 2022 và 2023`. */
function years(groups: Groups): Meaning | null {
  const numbers: number[] = []
  let range = false
  for (const [part] of groups.years!.matchAll(/\d{4}|[-–—]|đến/gu)) {
    const from = numbers[numbers.length - 1]
    if (part.length < 4) range = true
    else {
      const more = range && from !== undefined ? run(from + 1, Number(part)) : [Number(part)]
      if (more === null) return null
      numbers.push(...more)
      range = false
    }
  }
  return { moment: moment('year', numbers) }
}

const halves = new Map([
  ['đầu', (count: number) => run(1, count)],
  ['cuối', (count: number) => run(13 - count, 12)],
])

const yearList = '{year}(?:(?:~(?:{dash}|,|&)~| và | hoặc | đến )(?:{năm} )?{year}){0,12}'
const monthList =
  '{month}(?:(?:~(?:{dash}|,|\\+|&)~| và | hoặc | đến )(?:{tháng} )?{month}(?![/.]\\d{1,2}(?!\\d))){0,11}'
/** No more of a date stands behind; a dash opens the other end of a range, `15/5 - 20/6`. */
const noMoreDate = '(?!~[/.]~\\d|~-~(?!{day}/{month}(?!\\d))\\d)'
/** `15-20/5`, `ngày 15 đến 20 tháng 5`: the month and year stand behind the last day. */
const firstOfRange =
  '(?<![/.-]~)(?:{ngày}~)?(?<first>{day})(?=~(?:{dash}|đến)~(?:hết )?(?:{ngày}~)?{day}(?:/| {tháng}~){month}(?!\\d))'
/** `ngày 15, 20 và 30 hàng tháng`, `Hàng tháng (ngày 15 và 30)`: each number after the first. */
const dayOfList =
  '(?<={ngày}~{day}(?:(?:~[,&]~| và | hoặc )(?:{ngày}~)?{day}){0,5}(?:~[,&]~| và | hoặc ))(?<other>{day})(?=~(?:[,&]~{day}|[).;]|$)| (?:và|hoặc) {day}| (?:{hàng}|mỗi|từng) {tháng})'
const nth = '(?:thứ )?(?:\\d{1,2}|i{1,3}|iv|v|nhất|hai|ba|tư|năm|đầu|cuối)(?: (?:cùng|tiên))?'
const weekList = `${nth}(?:(?:~(?:{dash}|,|\\+|&)~| và | hoặc | đến )(?:tuần )?${nth}){0,4}`
const quarterList = '{quarter}(?:(?:~(?:{dash}|,|\\+|&)~| và | hoặc | đến )(?:{quý} )?{quarter}){0,3}'

export const momentLexemes: readonly Lexeme[] = [
  {
    name: 'ngày d/m/yyyy',
    kind: 'D',
    example: 'ngày 25/11/2019',
    pattern: phrase(
      '(?:{giờ}?{ngày}~)?(?<day>{day})~(?:[/.]|{dash})~(?<month>{month})~(?:[/.]|{dash})~(?<year>{year})',
    ),
    read: day,
  },
  {
    name: 'ngày d tháng m năm yyyy',
    kind: 'D',
    example: 'ngày 02 tháng 01 năm 2014',
    pattern: phrase(
      '(?:{giờ}?{ngày}~)?(?<day>{day}),? {tháng} (?<month>{month})(?:(?:~/~|,? {năm} )(?<year>{year})| {năm} (?<next>sau|tới|liền kề))?',
    ),
    read: day,
  },
  {
    name: 'ngày d/m',
    kind: 'D',
    example: 'ngày 25/11',
    pattern: phrase(`{ngày}~(?<day>{day})(?:~/~|~-~(?!{day}/))(?<month>{month})${noMoreDate}`),
    read: day,
  },
  {
    name: 'd/m',
    kind: 'w',
    example: '15/11',
    pattern: phrase(`(?<day>{day})/(?<month>{month})${noMoreDate}`),
    read: day,
  },
  {
    name: 'ngày d',
    kind: 'd',
    example: 'ngày 15',
    pattern: phrase(`{ngày}~(?<day>{day})(?!~[/.-]~\\d|,\\d)|${firstOfRange}|${dayOfList}`),
    read: ({ day, first, other }) => ({ moment: moment('day', [], { day: Number(day ?? first ?? other) }) }),
  },
  {
    name: 'tháng m',
    kind: 'M',
    example: 'các tháng 3, 6 và 9',
    pattern: phrase(`(?:các )?{tháng}~(?<months>${monthList})`),
    read: months,
  },
  {
    name: 'tháng m/yyyy',
    kind: 'M',
    example: 'tháng 6-9/2022',
    pattern: phrase(`(?:các )?{tháng}~(?<months>${monthList})${yearTail}`),
    read: months,
  },
  {
    name: 'Tm/yyyy',
    kind: 'M',
    example: 'T3 - T5/2024',
    pattern: phrase(
      '(?<months>t{month}(?:(?:~(?:{dash}|,|&)~| và | đến )t?{month}){0,11})(?:~(?:/|{dash})~| {năm} )(?<year>{year})',
    ),
    read: (groups) => months({ ...groups, months: groups.months!.replaceAll('t', '') }),
  },
  {
    name: 'm/yyyy',
    kind: 'm',
    example: '12/2014',
    pattern: phrase('(?<months>{month})/(?<year>{year})'),
    read: months,
  },
  {
    name: 'quý q',
    kind: 'Q',
    example: 'các quý I, II và IV',
    pattern: phrase(`(?:các )?{quý}~(?<quarters>${quarterList})`),
    read: quarters,
  },
  {
    name: 'quý q/yyyy',
    kind: 'Q',
    example: 'Quý II, III/2022',
    pattern: phrase(`(?:các )?{quý}~(?<quarters>${quarterList})${yearTail}`),
    read: quarters,
  },
  {
    name: 'tuần n tháng m',
    kind: 'M',
    example: 'tuần thứ 2 tháng 3/2022',
    pattern: phrase(
      `(?:(?:một|hai|\\d{1,2}) )?tuần (?:lễ )?${weekList}(?:(?:~/~(?:{tháng}~)?|(?:~,~| )(?:của |trong )?{tháng}~){month}${yearTail}?|(?:~/~| (?:của |trong )?{năm} ){year})`,
    ),
    read: (groups) => ({ moment: moment('week', [], yearIn(groups)) }),
  },
  {
    name: '6 tháng đầu năm',
    kind: 'M',
    example: '6 tháng đầu năm 2025',
    pattern: phrase(
      '(?<count>0?[3469]|ba|sáu|chín) {tháng} (?<half>đầu|cuối) (?:của )?{năm}(?:~/~| )?(?<year>{year})?(?: nay| kế hoạch)?',
    ),
    read: (groups) => {
      const count = { ba: 3, sáu: 6, chín: 9 }[groups.count!] ?? Number(groups.count)
      const numbers = halves.get(groups.half!)?.(count)
      return numbers ? { moment: moment('month', numbers, yearIn(groups)) } : null
    },
  },
  {
    name: 'năm yyyy',
    kind: 'Y',
    example: 'năm 2022-2025',
    pattern: phrase(`(?:cả |các |những |hai |02 |2 )?{năm}:?~(?<years>${yearList})`),
    read: years,
  },
  {
    name: 'giai đoạn yyyy - yyyy',
    kind: 'Y',
    example: 'giai đoạn 2021 - 2025',
    pattern: phrase(`(?:giai đoạn|thời kỳ|nhiệm kỳ)(?: {năm})? (?<years>${yearList})`),
    read: years,
  },
  {
    name: 'yyyy - yyyy',
    kind: 'y',
    example: '2021 - 2025',
    pattern: phrase(`(?<!(?<!\\d{4})/~)(?<years>${yearList})`),
    read: years,
  },
  {
    name: 'năm nay',
    kind: 'N',
    example: 'cả năm',
    pattern: phrase('{năm} (?:nay|kế hoạch|hiện tại)|(?:cả|suốt|quanh) {năm}'),
    read: () => ({ moment: moment('year', []) }),
  },
  {
    name: 'năm liền kề',
    kind: 'L',
    example: 'năm liền kề',
    pattern: phrase('{năm} (?:liền kề|kế tiếp|sau|tới|tiếp theo)(?: (?:liền kề|tiếp theo))?'),
    read: () => ({ moment: moment('year', [], { shift: 1 }) }),
  },
  {
    name: 'các năm tiếp theo',
    kind: 'F',
    example: 'những năm tiếp theo',
    pattern: phrase(
      '(?:(?:và|trong|cho|các|những) ){0,2}(?:(?:các|những|h(?:à|ằ)ng) {năm} (?:tiếp theo|sau đó|sau này|sau|kế tiếp|tới|liền kề|tiếp sau)|(?:giai đoạn|thời gian) tiếp theo)(?: đó)?',
    ),
  },
  // 31/02/2022, tháng 13/2022: no time, nor is a part of it
  {
    name: 'no such date',
    kind: 'x',
    example: 'ngày 31/02/2022',
    pattern: phrase(
      '(?:{ngày}~)?\\d{1,2}~(?:[/.]|{dash})~\\d{1,2}~(?:[/.]|{dash})~\\d{4}|(?:{ngày}~)?\\d{1,2} {tháng} \\d{1,2}(?:~/~|,? {năm} )\\d{4}|{tháng}~\\d{1,2}(?:~/~|,? {năm} )\\d{4}',
    ),
  },
  { name: 'năm', kind: 'n', example: 'năm', pattern: phrase('{năm}') },
]
