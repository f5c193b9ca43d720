import type { ProvinceRef } from '../../schema/values.js'
import { compareKey, searchKey } from '../letters.js'
import { type CurrentProvince, currentProvinces, mergedOn } from './current.js'
import { type FormerProvince, formerProvinces } from './former.js'

export { currentProvinces, mergedOn } from './current.js'
export { formerProvinces } from './former.js'

export interface PlacedProvince {
  /** Canonical name as of the issue date. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** True where it is a centrally-run city on the issue date. */
  readonly city: boolean
}

interface Named {
  readonly former: FormerProvince | null
  readonly current: CurrentProvince
}

const currentByCode = new Map(currentProvinces.map((p) => [p.code, p]))
const nameKey = (name: string): string =>
  compareKey(name.normalize('NFC'))
    .replace(/[\s\-–—.]+/g, ' ')
    .trim()
const bareKey = (name: string): string =>
  searchKey(name.normalize('NFC'))
    .replace(/[\s\-–—.]+/g, ' ')
    .trim()

const byName = new Map<string, Named>()
const byBareName = new Map<string, Named | null>()
for (const former of formerProvinces) {
  const named = { former, current: currentByCode.get(former.became)! }
  for (const name of [former.name, ...(former.aliases ?? [])]) {
    byName.set(nameKey(name), named)
    const bare = bareKey(name)
    byBareName.set(bare, byBareName.has(bare) && byBareName.get(bare)?.former !== former ? null : named)
  }
}
for (const current of currentProvinces) {
  if (byName.has(nameKey(current.name))) continue
  const former = formerProvinces.find((p) => p.became === current.code && !p.merged) ?? null
  byName.set(nameKey(current.name), { former, current })
  byBareName.set(bareKey(current.name), { former, current })
}

const spelled = [...byBareName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((bare) => bare.replace(/ /g, '(?:\\s*[-–—]\\s*|\\s+)'))
  .join('|')
const mention = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${spelled})(?![\\p{L}\\p{M}\\p{N}])`, 'gu')

/** `tỉnh Hà Nam`, `TP. Cần Thơ`, `thành phố Huế`: the words right before a name. */
const before = /(?<![\p{L}\p{M}])(tỉnh|thành\s+phố|t\.?p\.?)\s*[.:]?\s*$/u
/** `Hà Nam, ngày 05 tháng 6`: the place of issue. */
const dateAfter = /^\s*,\s*ngày/u
/** Names that are words or persons besides: only with `tỉnh`, `thành phố` or as the place of issue. */
const needsPlace = new Set(['ho chi minh', 'hcm', 'hue', 'brvt', 'br vt'])

/**
 * The province that a text names: the one after `tỉnh`, `thành phố` or before `, ngày …` first, else the first one named.
 * In those places a name is read through OCR's lost marks too (`Hung Yên, ngày 02 …`); elsewhere only as it is spelled.
 */
export function findProvince(text: string, issuedOn: string | null): PlacedProvince | null {
  const key = compareKey(text)
  const bare = searchKey(text)
  let best: (PlacedProvince & { readonly rank: number }) | null = null
  for (const match of bare.matchAll(mention)) {
    const start = match.index
    const end = start + match[0].length
    if (text[start] === text[start]!.toLowerCase()) continue
    const exact = byName.get(nameKey(key.slice(start, end)))
    const named = exact ?? byBareName.get(bareKey(match[0]))
    if (!named) continue
    const prefix = before.exec(key.slice(Math.max(0, start - 16), start))?.[1]
    const dated = dateAfter.test(key.slice(end, end + 12))
    const city = ofDate(named, issuedOn).city
    // `thành phố Hưng Yên` is a town of that province
    const placed = dated || prefix === 'tỉnh' || (prefix !== undefined && city)
    if (!placed && (!exact || (prefix === undefined && needsPlace.has(bareKey(match[0]))))) continue
    const rank = placed ? (exact ? 3 : 2) : 1
    if (!best || rank > best.rank) best = { name: ofDate(named, issuedOn).name, start, end, city, rank }
  }
  if (!best) return null
  const { rank: _, ...province } = best
  return province
}

function ofDate({ former, current }: Named, issuedOn: string | null): { code: string; name: string; city: boolean } {
  const now = issuedOn !== null && issuedOn >= (current.since ?? mergedOn)
  const province = former && !now ? former : current
  return { code: province.code, name: province.name, city: province.city === true }
}

/**
 * A province by its name (aliases and lost marks included): code and name as of the issue date, the former province where
 * the date is unknown; `successor` where the mergers of 2025-07-01 changed its code, name or territory afterwards.
 */
export function readProvince(name: string, issuedOn: string | null): ProvinceRef | null {
  const plain = name.normalize('NFC').replace(/^\s*(?:tỉnh|thành\s+phố|t\.?p\.?)(?=[\s.\p{Lu}])[\s.]*/iu, '')
  const named = byName.get(nameKey(plain)) ?? byBareName.get(bareKey(plain))
  if (!named) return null
  const { code, name: asOf } = ofDate(named, issuedOn)
  const before = named.former?.merged && (issuedOn === null || issuedOn < mergedOn)
  const successor = before ? { code: named.current.code, name: named.current.name, since: mergedOn } : null
  return { code, name: asOf, successor }
}
