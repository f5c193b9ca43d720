import type { Baseline } from '../../schema/values.js'
import { bounded } from '../letters.js'
import { readNumber } from './number.js'
import type { Span } from './sentences.js'

const year = '(?:19|20)\\d{2}'
const yearWord = `năm\\s+${year}(?:\\s*(?:-|–|đến(?:\\s+năm)?)\\s*${year})?`
const point = `(?:ngày\\s+\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}(?:/|\\s+năm\\s+)${year}|\\d{1,2}/\\d{1,2}/${year}|tháng\\s+\\d{1,2}(?:/|\\s+năm\\s+)${year}|quý\\s+(?:[ivx]{1,3}|[1-4])(?:/|\\s+năm\\s+)${year}|${yearWord}|${year})`

/** `Đến hết năm 2020`, `vào năm 2030`, `trước ngày 30/6/2025`: a date of its own, wherever it stands. */
const explicitDue = new RegExp(
  bounded(
    `(?:(?:tính\\s+)?đến\\s+(?:hết\\s+|cuối\\s+|trước\\s+)?|hết\\s+|(?:vào\\s+)?cuối\\s+|trước\\s+|trong\\s+(?=năm|quý|tháng)|vào\\s+|từ\\s+nay\\s+đến\\s+(?:hết\\s+|cuối\\s+)?|chậm\\s+nhất\\s+(?:là\\s+)?(?:đến\\s+)?(?:hết\\s+)?)${point}`,
  ),
  'gu',
)
/** `năm 2019`, `giai đoạn 2021-2025`: a date only next to the quantity or at the head of the clause. */
const bareDue = new RegExp(
  bounded(
    `${yearWord}|(?:trong\\s+)?giai\\s+đoạn\\s+(?:từ\\s+)?(?:năm\\s+)?${year}\\s*(?:-|–|đến)\\s*(?:năm\\s+)?${year}|quý\\s+[ivx]{1,3}/${year}`,
  ),
  'gu',
)

export interface DueWords extends Span {
  readonly bare: boolean
}

export function findDues(key: string, from: number, to: number): DueWords[] {
  const part = key.slice(from, to)
  const dues: DueWords[] = [...part.matchAll(explicitDue)].map((m) => spanOf(m, from, false))
  for (const match of part.matchAll(bareDue)) {
    const due = spanOf(match, from, true)
    if (!dues.some((other) => other.start < due.end && due.start < other.end)) dues.push(due)
  }
  return dues
    .filter(({ start }) => !/(?:so với|từ|theo|hơn|bằng)\s+$/u.test(key.slice(Math.max(0, start - 12), start)))
    .sort((a, b) => a.start - b.start)
}

const outlook = new RegExp(
  bounded(`(?:tầm\\s+nhìn|định\\s+hướng)\\s+(?:(?:đến|hết|cuối)\\s+){0,2}(?:năm\\s+)?${year}(?=\\s*[,).]|\\s*$)`),
  'gu',
)

/** `Đến năm 2025, tầm nhìn đến năm 2030, …`: an outlook is the due date of nothing. */
export function findOutlooks(key: string, from: number, to: number): Span[] {
  return [...key.slice(from, to).matchAll(outlook)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
  }))
}

function spanOf(match: RegExpExecArray, from: number, bare: boolean): DueWords {
  return { start: from + match.index, end: from + match.index + match[0].length, bare }
}

export interface BaselineWords extends Span {
  readonly baseline: Baseline
}

const reference = `(?:(?:(?:cùng\\s+kỳ|(?:dịp\\s+)?tết(?:\\s+\\p{L}{2,8}){0,4}?)\\s+)?(?:các\\s+)?năm\\s+(?:${year}|trước(?:\\s+đó|\\s+liền\\s+kề)?|ngoái|liền\\s+trước)|cùng\\s+kỳ(?:\\s+năm\\s+trước)?|giai\\s+đoạn\\s+(?:trước|${year}\\s*(?:-|–|đến)\\s*${year})|(?:thời\\s+gian\\s+)?(?:theo\\s+)?quy\\s+định(?:\\s+(?:hiện\\s+hành|của\\s+pháp\\s+luật))?|hiện\\s+(?:nay|tại)|đầu\\s+nhiệm\\s+kỳ|(?:mức\\s+)?(?:trung\\s+bình|bình\\s+quân)(?:\\s+chung)?(?:\\s+(?:của\\s+)?(?:cả\\s+nước|toàn\\s+quốc|toàn\\s+tỉnh|các\\s+tỉnh|khu\\s+vực|vùng|giai\\s+đoạn\\s+${year}\\s*(?:-|–|đến)\\s*${year}|(?:của\\s+)?(?:\\d{1,2}|ba|năm)\\s+năm\\s+(?:trước|qua|gần\\s+đây|liền\\s+trước)))?|số\\s+(?:được\\s+)?giao(?:\\s+năm\\s+${year})?|${year})`
const measured = `(?:(?:mức|số\\s+liệu|kết\\s+quả|tổng\\s+số|số\\s+lượng)(?:\\s+(?:của|đạt\\s+được))?\\s+)?`
const valueInBrackets = `(?:\\s*\\((?:[\\p{L}\\s]{0,20}?)(\\d+(?:[.,]\\d+)*)\\s*(?:%|điểm)?\\))?`

/** `so với năm 2021 (85%)` */
const comparedWith = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:so\\s+với\\s+|(?<=gấp\\s{1,2}(?:đôi|rưỡi|hai|ba|bốn|năm|\\d[\\d,.]{0,5})(?:\\s{1,2}lần)?\\s{1,2}))${measured}${reference}(?![\\p{L}\\p{M}\\p{N}])${valueInBrackets}`,
  'gu',
)

export function findBaselines(text: string, key: string, from: number, to: number): BaselineWords[] {
  return [...key.slice(from, to).matchAll(comparedWith)].map((match) => {
    const start = from + match.index
    const end = start + match[0].length
    return {
      start,
      end,
      baseline: baselineOf(text.slice(start, end), match[1] === undefined ? null : readNumber(match[1])),
    }
  })
}

export function baselineOf(words: string, value: number | null = null): Baseline {
  const stated = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(words)
  return { text: words, year: stated === null ? null : Number(stated[0]), value }
}

export type TrendKind = 'higher' | 'lower' | 'notLower' | 'notHigher'
export interface TrendWords extends BaselineWords {
  readonly kind: TrendKind
}

const trendVerbs: readonly (readonly [TrendKind, string])[] = [
  ['notLower', 'không\\s+(?:được\\s+)?thấp\\s+hơn'],
  ['notHigher', 'không\\s+(?:được\\s+)?cao\\s+hơn'],
  ['higher', 'cao\\s+hơn|nhiều\\s+hơn|lớn\\s+hơn|tăng\\s+hơn'],
  [
    'higher',
    '(?:tăng|cải\\s+thiện|nâng(?:\\s+(?:lên|cao))?)(?:\\s+(?:thứ\\s+)?(?:hạng|bậc|điểm|điểm\\s+số|dần|cao))?(?:\\s+hơn)?\\s+so\\s+với',
  ],
  ['lower', 'thấp\\s+hơn|ít\\s+hơn|giảm\\s+hơn|giảm(?:\\s+(?:dần|mạnh))?(?:\\s+hơn)?\\s+so\\s+với'],
]
const trends = trendVerbs.map(([kind, verb]) => ({
  kind,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?<!không\\s{1,3}(?:được\\s{1,3})?)(?:năm\\s+sau\\s+(?:luôn\\s+)?(?:${verb})\\s+năm\\s+trước|(?:${verb})\\s+${measured}${reference})(?![\\p{L}\\p{M}\\p{N}])${valueInBrackets}`,
    'gu',
  ),
}))

/** Directions stated without a quantity: `năm sau cao hơn năm trước`, `tăng so với năm 2020`, `thấp hơn năm 2021`. */
export function findTrends(text: string, key: string, from: number, to: number): TrendWords[] {
  return trends.flatMap(({ kind, pattern }) =>
    [...key.slice(from, to).matchAll(pattern)].map((match) => {
      const start = from + match.index
      const end = start + match[0].length
      return {
        start,
        end,
        kind,
        baseline: baselineOf(text.slice(start, end), match[1] === undefined ? null : readNumber(match[1])),
      }
    }),
  )
}
