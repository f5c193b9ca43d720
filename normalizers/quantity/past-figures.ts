import type { PlanContext } from '../plan-context.js'
import type { BaselineWords } from './due.js'
import { numberSource, readNumber } from './number.js'
import type { Span } from './sentences.js'

const figure = new RegExp(
  '\\((?<words>\\s*(?:(?:số\\s+liệu|kết\\s+quả|hiện\\s+trạng|thực\\s+hiện|ước(?:\\s+thực\\s+hiện)?)\\s+){0,2}' +
    '(?:(?:đến|cuối|hết|đầu)\\s+){0,2}(?:(?:năm\\s+)?(?<year>(?:19|20)\\d{2})|hiện(?:\\s+nay|\\s+tại|\\s+trạng)?|đến\\s+nay)' +
    `\\s*[:,]?\\s*(?:(?:là|ước|đạt|chiếm|có|mới|trên|khoảng)\\s+){0,3}(?<value>${numberSource})(?![\\d/])\\s*(?:%|[\\p{L}/][\\p{L}\\s/]{0,30})?)\\)`,
  'gu',
)

/** `đạt trên 46% (năm 2020: 21,2%)`, `(hiện nay 42,5%)`: where an aim starts from, said in brackets behind it. */
export function findPastFigures(text: string, key: string, sentence: Span, plan: PlanContext): BaselineWords[] {
  const opens = plan.year ?? (plan.issuedOn === null ? null : Number(plan.issuedOn.slice(0, 4)))
  return [...key.slice(sentence.start, sentence.end).matchAll(figure)].flatMap((match) => {
    const { words, year, value } = match.groups as { words: string; year?: string; value: string }
    if (year !== undefined && opens !== null && Number(year) >= opens) return []
    const start = sentence.start + match.index
    const said = text.slice(start + 1, start + 1 + words.length).trim()
    return [
      {
        start,
        end: start + match[0].length,
        baseline: { text: said, year: year === undefined ? null : Number(year), value: readNumber(value) },
      },
    ]
  })
}

/** A key with stretches in reading order blanked out, so that their words say nothing of the rest. */
export function without(key: string, span: Span, taken: readonly Span[]): string {
  let words = ''
  let at = span.start
  for (const { start, end } of taken) {
    words += key.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return words + key.slice(at, span.end)
}
