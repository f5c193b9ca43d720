import type { Budget } from '../../schema/values.js'
import { compareKey } from '../letters.js'
import { readNumber } from '../quantity/number.js'
import { findMoney, type Money, readMoneyUnit } from './amount.js'
import { findSources } from './sources.js'

const blank = /^[\s.,;:–—_/-]*$/u
const perUnit =
  /^\s*(?:\(?\s*\/\s*|(?:cho\s+)?(?:mỗi|một|1|01)\s+)([\p{L}\p{M}][\p{L}\p{M}\s]{0,30}?)\s*(?=[)\].,;:(]|$|\d|(?:từ|do|bằng|trích|trong|nguồn)\s)/u
const bareSum = /^\s*(\d+(?:[.,]\d+)*)\s*(?=$|\/|\()/u

/**
 * A budget cell, with the note beside it where that says who pays: `45 tr/ huyện` and `NS tỉnh 05tr;huyện 40tr`.
 * `unitHint` is the unit that the column head states (`triệu đồng`); a bare number without one is no sum, but the basis as it stands.
 * Null for a blank cell.
 */
export function readBudget(text: string, note: string | null, unitHint: string | null = null): Budget | null {
  const words = text.replace(/\s+/gu, ' ').trim()
  const inCell = readSources(words, unitHint)
  const inNote = note === null ? [] : readSources(note, unitHint)
  if (blank.test(words)) return null
  const sums = findMoney(words)
  const { amount, end } = totalOf(words, sums, inCell, unitHint)
  const per = amount === null ? null : (perUnit.exec(words.slice(end))?.[1]?.trim() ?? null)
  return {
    text: words,
    amount,
    per,
    basis: amount === null ? words : null,
    sources: merge(isBasis(words, inCell) ? [] : inCell, inNote),
  }
}

/** `Kinh phí tự chủ` alone says on what footing, not who pays. */
function isBasis(words: string, [first, ...others]: readonly Source[]): boolean {
  return (
    first !== undefined &&
    others.length === 0 &&
    /^(?:nguồn )?kinh phí/u.test(compareKey(words)) &&
    first.name.startsWith('Kinh phí')
  )
}

interface Source {
  readonly name: string
  readonly amount: number | null
}

/** The one sum of the cell; where it is split among sources, their total; two sums that nothing joins are none. */
function totalOf(
  words: string,
  sums: readonly Money[],
  sources: readonly Source[],
  unitHint: string | null,
): { amount: number | null; end: number } {
  const [first] = sums
  if (first !== undefined) {
    if (multiplies.test(words)) return product(words, sums)
    const opens = /^[\s(]*(?:(?:khoảng|dự kiến|ước|tổng(?: (?:số|cộng|kinh phí))?|kinh phí|là)[\s:]*)*$/u.test(
      compareKey(words.slice(0, first.start)),
    )
    if (sums.length === 1 || (opens && sources.length > 0)) return { amount: first.amount, end: first.end }
    const split = sources.filter((source) => source.amount !== null)
    if (split.length === sums.length)
      return { amount: split.reduce((total, source) => total + source.amount!, 0), end: words.length }
    return { amount: null, end: 0 }
  }
  const bare = bareSum.exec(words)
  const dong = unitHint === null ? null : readMoneyUnit(unitHint)
  const value = bare === null ? null : readNumber(bare[1]!)
  if (bare === null || dong === null || value === null) return { amount: null, end: 0 }
  const amount = Math.round(value * dong)
  return Number.isSafeInteger(amount) ? { amount, end: bare[0].length } : { amount: null, end: 0 }
}

/** `5 tr x 10 lớp`, `5 tr/lớp×10`; the x of `10 xã` is no sign. */
const multiplies = /(?:x|(?<![\p{L}\p{M}])x\s|[×*]\s?)\d|\d\s?(?:x(?![\p{L}\p{M}])|[×*])/iu

/** `5 tr x 10 lớp = 50 tr` states its product; without it nothing is reckoned. */
function product(words: string, sums: readonly Money[]): { amount: number | null; end: number } {
  const last = sums.at(-1)!
  return /=\s*$/u.test(words.slice(0, last.start)) ? { amount: last.amount, end: last.end } : { amount: null, end: 0 }
}

function merge(cell: readonly Source[], note: readonly Source[]): Source[] {
  const all = [...cell]
  for (const source of note) {
    const at = all.findIndex((other) => other.name === source.name)
    if (at < 0) all.push(source)
    else if (all[at]!.amount === null) all[at] = source
  }
  return all
}

/** `NS tỉnh 05tr;huyện 40tr`: a head is given back to the parts that leave it out. */
function readSources(text: string, unitHint: string | null): Source[] {
  const found: Source[] = []
  const split = isSplit(text)
  let headed = false
  for (const raw of text.split(/[;\n+]|,\s+(?!\d)|\s+và\s+/u)) {
    let part = raw
    let sources = findSources(part)
    if (sources.length === 0 && headed) {
      part = `NS ${raw.trim().replace(/^[-–•:\s]+/u, '')}`
      sources = findSources(part).filter((source) => source.start === 0)
    }
    headed ||= sources.some((source) => source.name.startsWith('Ngân sách'))
    for (const [i, source] of sources.entries()) {
      const to = sources[i + 1]?.start ?? part.length
      const from = i === 0 ? 0 : source.end
      const inside = findMoney(part.slice(source.end, to))
      const before =
        i === 0 && sources.length === 1 && inside.length === 0 && sources.length > 0
          ? findMoney(part.slice(from, source.start))
          : []
      const near = inside[0] ?? (split ? before[0] : undefined)
      if (!found.some((other) => other.name === source.name))
        found.push({ name: source.name, amount: near?.amount ?? hinted(part.slice(source.end, to), unitHint) })
    }
  }
  return found
}

/** A sum in front of one single source is the whole sum, not its share. */
function isSplit(text: string): boolean {
  return findSources(text).length > 1 && findMoney(text).length > 1
}

function hinted(words: string, unitHint: string | null): number | null {
  const bare = /^[\s:]*(\d+(?:[.,]\d+)*)[\s.)]*$/u.exec(words)
  const dong = unitHint === null ? null : readMoneyUnit(unitHint)
  const value = bare === null ? null : readNumber(bare[1]!)
  return dong === null || value === null ? null : Math.round(value * dong)
}
