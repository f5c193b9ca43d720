import { anyOf, compareKey } from '../letters.js'
import { readNumber } from '../quantity/number.js'

/** What one of each unit is in VND. */
export const moneyUnits: readonly { readonly words: readonly string[]; readonly dong: number }[] = [
  { words: ['nghìn tỷ đồng', 'nghìn tỷ', 'ngàn tỷ đồng', 'ngàn tỷ'], dong: 1e12 },
  { words: ['tỷ đồng', 'tỷ', 'tỷ VNĐ', 'tỷ VND'], dong: 1e9 },
  { words: ['triệu đồng', 'triệu', 'tr', 'trđ', 'tr.đ', 'tr đồng', 'tr.đồng', 'triệu VNĐ', 'triệu VND'], dong: 1e6 },
  { words: ['nghìn đồng', 'ngàn đồng', 'nghìn', 'ngàn', '1.000 đồng', '1000 đồng', '1.000đ', '1000đ'], dong: 1e3 },
  { words: ['đồng', 'đ', 'VNĐ', 'VND', 'đồng Việt Nam'], dong: 1 },
]

const dongOf = new Map(moneyUnits.flatMap(({ words, dong }) => words.map((word) => [compareKey(word), dong] as const)))
const unit = anyOf([...dongOf.keys()].filter((word) => !/^\d/.test(word)))
const sum = `\\d+(?:[.,]\\d+)*\\s?(?:${unit})(?:\\s+rưỡi)?(?![\\p{L}\\p{M}\\p{N}])`
/** The second number of a range (`30 - 40 triệu`) is no sum. */
const alone = '(?<![\\p{L}\\p{M}\\p{N}/]|\\d[.,]|\\d\\s?(?:-|–|—|~|đến|tới)\\s?)'
const sums = new RegExp(`${alone}${sum}(?:\\s+(?:và\\s+)?${sum})*`, 'gu')
const term = new RegExp(`(\\d+(?:[.,]\\d+)*)\\s?(${unit})(\\s+rưỡi)?(?![\\p{L}\\p{M}\\p{N}])`, 'gu')

export interface Money {
  readonly start: number
  readonly end: number
  /** VND. */
  readonly amount: number
}

/** Every sum that a text states with its unit, in reading order: `2 tỷ 300 triệu` is one. */
export function findMoney(text: string): Money[] {
  if (!/\d/.test(text)) return []
  const key = compareKey(text)
  return [...key.matchAll(sums)].flatMap((match) => split(key, match.index, match.index + match[0].length))
}

/** Terms of falling units are one sum (`2 tỷ 300 triệu`); `45 triệu 40 triệu` are two. */
function split(key: string, from: number, to: number): Money[] {
  const found: Money[] = []
  let last = Number.POSITIVE_INFINITY
  for (const match of key.slice(from, to).matchAll(term)) {
    const value = readNumber(match[1]!)
    const dong = dongOf.get(match[2]!.replace(/\s+/gu, ' '))!
    const amount = value === null ? Number.NaN : Math.round((value + (match[3] === undefined ? 0 : 0.5)) * dong)
    const start = from + match.index
    const end = start + match[0].length
    const whole = found.at(-1)
    if (!Number.isSafeInteger(amount) || (dong === 1 && !Number.isInteger(value))) last = Number.POSITIVE_INFINITY
    else if (whole !== undefined && dong < last && amount < last) {
      found[found.length - 1] = { start: whole.start, end, amount: whole.amount + amount }
      last = dong
    } else {
      found.push({ start, end, amount })
      last = dong
    }
  }
  return found
}

/** VND of words that are one sum and nothing else (`khoảng`, brackets and a final mark aside); null without a unit. */
export function readMoney(text: string): number | null {
  const [money, other] = findMoney(text)
  if (money === undefined || other !== undefined) return null
  const rest = `${text.slice(0, money.start)} ${text.slice(money.end)}`.replace(/\([^()\d]*\)/gu, ' ')
  return around.test(compareKey(rest)) ? money.amount : null
}

const around =
  /^[\s().,;:]*(?:(?:khoảng|dự kiến|ước|tổng|số tiền|kinh phí|tổng số|là|tổng kinh phí|trên|dưới|gần|chẵn)[\s().,;:]*)*$/u

/** What one of a column's unit is in VND: `triệu đồng`, `ĐVT: 1.000 đồng`; null where the words name no unit. */
export function readMoneyUnit(text: string): number | null {
  const key = compareKey(text)
  const found = columnUnit.exec(key)
  return found === null ? null : (dongOf.get(found[0].replace(/\s+/gu, ' ')) ?? null)
}

const columnUnit = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${anyOf(dongOf.keys())})(?![\\p{L}\\p{M}\\p{N}])`, 'u')
