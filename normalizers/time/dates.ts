import { compareKey } from '../letters.js'
import { isoDay } from './calendar.js'
import { phrase } from './lexeme.js'

const patterns: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: '02/01/2014',
    pattern: phrase(
      '(?:{ngày}:?~)?(?<day>\\d{1,2})~(?:[/.]|{dash})~(?<month>\\d{1,2})~(?:[/.]|{dash})~(?<year>(?:19|20)\\d{2})',
    ),
  },
  {
    example: 'ngày 02 tháng 01 năm 2014',
    pattern: phrase(
      '(?:{ngày}:?~)?(?<day>\\d{1,2}),? {tháng}~(?<month>\\d{1,2})(?:~/~|,? {năm}~)(?<year>(?:19|20)\\d{2})',
    ),
  },
]

export const dateExamples: readonly string[] = patterns.map(({ example }) => example)

/** One date and nothing else, `ngày 05/6/2019`; an impossible date (`31/02/2019`) → null. */
export function readDate(text: string): string | null {
  const words = text.trim().replace(/[.,;]+$/u, '')
  const [first] = findDates(words)
  return first !== undefined && first.start === 0 && first.end === words.length ? first.date : null
}

const candidate = /(?<![\p{L}\p{M}\p{N}])(?:ng[àáa]y(?![\p{L}\p{M}])|\d{1,2}(?=\s{0,4}[/.–—-]|,?\s{1,4}th))/gu

/** Full dates, in order, with their places (`ngày` included). */
export function findDates(text: string): { start: number; end: number; date: string }[] {
  if (!/\d/.test(text)) return []
  const key = compareKey(text)
  const found: { start: number; end: number; date: string }[] = []
  candidate.lastIndex = 0
  for (let match = candidate.exec(key); match !== null; match = candidate.exec(key)) {
    for (const { pattern } of patterns) {
      pattern.lastIndex = match.index
      const date = pattern.exec(key)
      if (date === null) continue
      const end = match.index + date[0].length
      candidate.lastIndex = end
      const { year, month, day } = date.groups!
      const iso = isoDay(Number(year), Number(month), Number(day))
      if (iso !== null) found.push({ start: match.index, end, date: iso })
      break
    }
  }
  return found
}
