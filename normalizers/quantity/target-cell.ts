import type { Comparator } from '../../schema/values.js'
import { compareKey } from '../letters.js'
import { numberSource, readNumber } from './number.js'
import { perWords, ratioOf, scales, unitWords } from './units.js'
import { keyed, leadWords } from './words.js'

/** What a cell under `Chỉ tiêu` or `Điểm` says of the indicator of its row. */
export interface TargetCell {
  readonly comparator: Comparator
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string | null
}

const comparing = [...leadWords.values()].filter(({ kind }) => kind === 'compare')
const bare = ['đạt', 'từ', 'có', 'là', 'khoảng', 'phấn đấu', 'đạt từ', 'đạt mức', 'lên', 'đến', 'còn', 'xuống còn']
const percent = '%|phần\\s+trăm'
const cell = new RegExp(
  `^(?:(?:${keyed(bare)})\\s+){0,3}(?:(?<compare>${keyed(comparing.map(({ word }) => word))})\\s*){0,2}` +
    `(?<first>${numberSource})\\s?(?:${percent})?(?:\\s?(?:[-–—~]|đến|tới)\\s?(?<second>${numberSource}))?` +
    `\\s?(?:(?<percent>${percent})|(?:(?<scale>${keyed([...scales.keys()])})\\s+(?!đồng|usd))?(?<unit>${keyed(unitWords)}|${ratioOf}))?` +
    `(?<each>(?:\\s?/\\s?(?:${keyed(perWords)})){0,2})(?:\\s(?<up>trở\\s+lên|hoặc\\s+(?:cao\\s+)?hơn)|\\s(?<down>trở\\s+xuống|trở\\s+lại))?\\s*[.;]?$`,
  'u',
)

/**
 * A cell that says how much and nothing else: `≥18`, `56-60`, `trên 65`, `95 - 100%`, `1.250`, `12,5 triệu đồng/người`.
 * Words (`Đạt`), dashes, dates, years and changes (`tăng 5%`) give null. Numbers are read as `readNumber` reads them.
 */
export function readTargetCell(text: string): TargetCell | null {
  const words = text.trim()
  if (words.length > 80 || !/\d/.test(words) || years.test(words)) return null
  const top = rank.exec(compareKey(words))?.[1]
  if (top !== undefined) return { comparator: 'top', value: Number(top), valueMax: null, unit: null }
  const groups = cell.exec(compareKey(words))?.groups as Record<string, string | undefined> | undefined
  if (groups === undefined) return null
  const scale = groups.scale === undefined ? 1 : scales.get(groups.scale)!
  const value = readNumber(groups.first!)
  const valueMax = groups.second === undefined ? null : readNumber(groups.second)
  if (value === null || (groups.second !== undefined && (valueMax === null || valueMax < value))) return null
  const named = groups.unit?.replace(/\s+/g, ' ')
  const unit =
    groups.percent !== undefined || /(?:%|phần trăm)/u.test(words) ? '%' : (unitOf.get(named ?? '') ?? named ?? null)
  return {
    comparator: comparatorOf(groups, valueMax),
    value: value * scale,
    valueMax: valueMax === null ? null : valueMax * scale,
    unit: unit === null ? null : unit + groups.each!.replace(/\s*\/\s*/g, '/'),
  }
}

/** `Top 15`, `Trong nhóm 10`, `Nhóm 20 cả nước`; `Nhóm 2` alone is a class. */
const rank =
  /^(?:(?:thuộc|trong|vào|nằm trong|đạt)\s+)?(?:(?:top|tốp|tóp)\s+|(?<=(?:thuộc|trong|vào)\s+)nhóm\s+|nhóm\s+(?=\d{1,3}\s+\p{L}))(\d{1,3})(?:\s+(?:cả nước|toàn quốc|địa phương|tỉnh|dẫn đầu))*$/u

const outOf = /^(\d{1,4})\s?\/\s?(\d{1,4})(?:\s+(\p{L}[\p{L}\p{M}, ]*?))?[.;]?$/u
/** Twelve or fewer behind the stroke may be a month. */
const mostMonths = 12

/** `17/17`, `45/62 xã`: how many of all there are, where the table says what is counted. */
export function readCountCell(text: string): TargetCell | null {
  const match = outOf.exec(text.trim())
  if (match === null) return null
  const [value, all] = [Number(match[1]), Number(match[2])]
  if (value > all || all <= mostMonths) return null
  return { comparator: 'eq', value, valueMax: null, unit: match[3] ?? null }
}

const years = /^(?:19|20)\d{2}(?:\s?[-–—]\s?(?:19|20)\d{2})?$/
const unitOf = new Map(unitWords.map((unit) => [compareKey(unit), unit]))

function comparatorOf({ compare, up, down }: Record<string, string | undefined>, valueMax: number | null): Comparator {
  if (valueMax !== null) return 'between'
  if (up !== undefined) return 'gte'
  if (down !== undefined) return 'lte'
  return leadWords.get((compare ?? '').replace(/\s+/g, ' '))?.comparator ?? 'eq'
}
