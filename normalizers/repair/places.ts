import { compareKey, searchKey } from '../letters.js'
import type { Repair } from './find.js'
import { provinceNames } from './province-names.js'

const byBareName = new Map<string, string>()
for (const name of provinceNames) {
  const bare = searchKey(name)
  if (bare !== compareKey(name)) byBareName.set(bare, name)
}
const bareNames = [...byBareName.keys()].sort((a, b) => b.length - a.length).join('|')

/** Over the search key (no marks) of the text: a place behind `tỉnh`, or before `, ngày 02`. */
const afterWord = new RegExp(
  `((?:tinh uy|tinh|thanh uy)(?<![\\p{L}\\p{M}\\p{N}](?:tinh uy|tinh|thanh uy)) {1,2})(${bareNames})(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
)
const beforeDate = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])()(${bareNames})(?=, {0,2}ngay\\s)`, 'gu')

/**
 * Province names that lost marks: `tỉnh Hung Yên`, `Hung Yên, ngày 02 tháng 01`. Only where every letter that differs is a bare one,
 * each word has its capital, and `tỉnh` itself has its mark.
 */
export function findPlaces(text: string, key: string): Repair[] {
  const found: Repair[] = []
  const patterns = [
    ...(/tinh|thanh uy/.test(key) ? [afterWord] : []),
    ...(/, {0,2}ngay\s/.test(key) ? [beforeDate] : []),
  ]
  for (const match of patterns.flatMap((pattern) => [...key.matchAll(pattern)])) {
    const [, before, bare] = match as unknown as [string, string, string]
    const start = match.index + before.length
    const end = start + bare.length
    const original = text.slice(start, end)
    const proper = byBareName.get(bare)!
    const upper = original === original.toUpperCase()
    const replacement = upper ? proper.toUpperCase() : proper
    if (compareKey(original) === compareKey(proper)) continue
    if (!/^\p{Lu}/u.test(original) || /[\s-]\p{Ll}/u.test(original)) continue
    const marked = compareKey(original)
    const right = compareKey(proper)
    if ([...marked].some((letter, i) => letter !== right[i] && letter !== bare[i])) continue
    if (
      !/(?:tỉnh|ủy|uỷ)\s+$/iu.test(text.slice(Math.max(0, start - 12), start)) &&
      !/^,\s*ngày\s/u.test(text.slice(end, end + 8))
    )
      continue
    found.push({ start, end, original, replacement, rule: 'tên tỉnh mất dấu' })
  }
  return found
}
