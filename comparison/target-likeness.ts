import { compareKey } from '../normalizers/letters.js'
import type { Bilingual, OrgLevel } from '../schema/index.js'
import { lexicon } from './lexicon.js'
import type { LoadedTarget } from './loaded-plan.js'
import { sourcePattern, writtenOut } from './target-words.js'
import type { Terms } from './terms.js'
import { unitKey } from './unit-measures.js'
import { containment, cosine, sharedTerms, type Weighed, type WordWeights } from './word-weights.js'

/** Two targets are of one indicator from this score on; two of one plan only where they say nearly the same. */
export const TARGET_THRESHOLD = 0.55
export const SAME_PLAN_THRESHOLD = 0.8

export const targetFactors = {
  area: { same: 1, unknown: 0.97, different: 0.88 },
  /** One names the province, or all tiers, the other none. */
  level: { same: 1, unknown: 0.93 },
  containment: 0.3,
  /** Each says a word that the other lacks: `bảo hiểm y tế`, `bảo hiểm xã hội`. */
  contrary: 0.6,
} as const

/** What must agree for two numbers to be laid beside each other at all. */
export interface Measured {
  readonly unit: string
  readonly direction: string
  /** Tiers that the words name: `cấp tỉnh`, `cấp huyện`, `cấp xã`. */
  readonly levels: ReadonlySet<OrgLevel>
  /** Grades that the words name: `mức độ 4`. */
  readonly grades: string
}

export interface TargetView {
  readonly target: LoadedTarget
  readonly words: Weighed
  readonly terms: Terms
  /** Terms that tell what is measured, each with its syllables. */
  readonly telling: readonly (readonly [term: string, syllables: readonly string[]])[]
  /** All its syllables: two that stand beside each other by chance (`gian giải`) are no word. */
  readonly syllables: ReadonlySet<string>
  /** `phí` of `thu ngân sách từ phí, lệ phí`: a part, named by where it comes from. */
  readonly source: string | null
  readonly measured: Measured
}

// `cơ sở dữ liệu`, `trụ sở`, `công sở` are no department
const tiers: readonly (readonly [OrgLevel, RegExp])[] = [
  ['province', /(?<!\p{L})(?:cấp tỉnh|(?<!(?:cơ|trụ|công) )sở|toàn tỉnh)(?!\p{L})/u],
  ['district', /(?<!\p{L})(?:cấp huyện|các huyện|quận, huyện|huyện, thị xã|huyện, thành phố)(?!\p{L})/u],
  ['commune', /(?<!\p{L})(?:cấp xã|các xã|xã, phường|(?:công chức|cán bộ) xã)(?!\p{L})/u],
]

/** `từ cấp huyện trở lên`, `từ cấp tỉnh đến cấp xã`: tiers that are meant and not named. */
const upwards = /(?<!\p{L})từ cấp (huyện|xã) trở lên(?!\p{L})/u
const throughAll = /(?<!\p{L})từ (?:cấp )?tỉnh (?:đến|tới|xuống) (?:cấp )?(?:xã|cơ sở)(?!\p{L})/u

/** Tiers of government that words name, from the province down. */
function tiersOf(words: string): Set<OrgLevel> {
  const named = new Set(tiers.filter(([, pattern]) => pattern.test(words)).map(([level]) => level))
  const from = upwards.exec(words)?.[1]
  const all = throughAll.test(words)
  return new Set(
    tiers
      .map(([level]) => level)
      .filter(
        (level) =>
          named.has(level) ||
          all ||
          (from !== undefined && (level === 'province' || level === 'district' || from === 'xã')),
      ),
  )
}

/** `mức độ 4`; `toàn trình` and `một phần` are the grades of online services since 2022. */
const gradePattern =
  /(?:(?:mức(?: độ)?|cấp độ|hạng|loại)\s+(\d+|[ivx]+)|(toàn trình|(?<=dịch vụ công trực tuyến )một phần))(?!\p{L})/gu

/** What of a target, or of the row that it stands in, tells what is measured. */
export type Indicator = Pick<LoadedTarget, 'indicator' | 'subject' | 'unit' | 'direction' | 'comparator'>

export function measuredOf({ indicator, subject, unit, direction, comparator }: Indicator): Measured {
  const words = compareKey(`${indicator} ; ${subject ?? ''}`.normalize('NFC'))
  return {
    unit: unitKey(unit),
    direction: `${direction ?? ''}${comparator === 'top' ? ' top' : ''}`,
    levels: tiersOf(words),
    grades: [...new Set([...words.matchAll(gradePattern)].map((match) => match[1] ?? match[2]!))].sort().join(' '),
  }
}

/** From this share on a term tells what is measured. */
const TELLING = 0.8

export function viewTarget(target: LoadedTarget, terms: Terms, weights: WordWeights): TargetView {
  const telling = [...terms].filter(([, share]) => share >= TELLING).map(([term]) => [term, term.split(' ')] as const)
  const text = writtenOut(target)
  return {
    target,
    words: weights.weigh(terms),
    terms,
    telling,
    syllables: new Set(text.match(/[\p{L}\p{M}]+/gu)),
    source: sourcePattern.exec(text)?.[1] ?? null,
    measured: measuredOf(target),
  }
}

/** Whether two may be one indicator: unit, direction, grades and tiers agree. */
export const areMeasuredAlike = (a: Measured, b: Measured): boolean =>
  a.unit === b.unit && a.direction === b.direction && a.grades === b.grades && areOfOneTier(a, b)

/**
 * A plan of a province that names no tier speaks of the province, by itself or with all that is in it; what it asks of its districts or
 * communes alone it says.
 */
export function areOfOneTier({ levels: a }: Measured, { levels: b }: Measured): boolean {
  if (a.size > 0 && b.size > 0) return a.size === b.size && [...a].every((level) => b.has(level))
  const named = a.size > 0 ? a : b
  return named.size === 0 || named.size === 3 || (named.size === 1 && named.has('province'))
}

export const wordLikeness = (a: Weighed, b: Weighed): number =>
  (1 - targetFactors.containment) * cosine(a, b) + targetFactors.containment * containment(a, b)

/** How much two targets are of one indicator, 0..1; 0 where what they measure cannot be laid side by side. */
export function targetLikeness(a: TargetView, b: TargetView): number {
  if (!areMeasuredAlike(a.measured, b.measured)) return 0
  const words = wordLikeness(a.words, b.words)
  const sameLevel = (a.measured.levels.size === 0) === (b.measured.levels.size === 0)
  const [left, right] = [a.target.area, b.target.area]
  const area = left === null || right === null ? 'unknown' : left === right ? 'same' : 'different'
  const score = words * targetFactors.level[sameLevel ? 'same' : 'unknown'] * targetFactors.area[area]
  // what is far from alike need not be looked at
  return score > TARGET_THRESHOLD / 2 && areContrary(a, b) ? score * targetFactors.contrary : score
}

/** Whether one says a telling word, or one of where it comes from, that the other has nothing of. */
const lacks = ({ telling }: TargetView, { terms, syllables }: TargetView): boolean =>
  telling.some(([term, parts]) => !terms.has(term) && parts.some((syllable) => !syllables.has(syllable)))

const isPart = ({ source }: TargetView, { syllables }: TargetView): boolean => source !== null && !syllables.has(source)

const areContrary = (a: TargetView, b: TargetView): boolean =>
  (lacks(a, b) && lacks(b, a)) || isPart(a, b) || isPart(b, a)

/** The words that two share, the most telling first. */
export const sharedWords = (a: Weighed, b: Weighed, weights: WordWeights): string[] =>
  sharedTerms(a, b)
    .map((number) => weights.nameOf(number))
    .filter((word) => !lexicon.light.has(word) && word.includes(' '))
    .slice(0, 6)

export function targetReason(
  a: TargetView,
  b: TargetView,
  weights: WordWeights,
): { reason: Bilingual; words: string[] } {
  const words = sharedWords(a.words, b.words, weights)
  const [unit, other] = [a.target.unit ?? '—', b.target.unit ?? '—']
  const units =
    unit === other
      ? { vi: `cùng đơn vị ${unit}`, en: `same unit ${unit}` }
      : { vi: `đơn vị cùng loại: ${unit}, ${other}`, en: `units of one kind: ${unit}, ${other}` }
  return {
    words,
    reason: {
      vi: `cùng nói: ${words.join(', ')}; ${units.vi}${a.measured.levels.size > 0 && b.measured.levels.size > 0 ? ', cùng cấp' : ''}`,
      en: `shared words: ${words.join(', ')}; ${units.en}${a.measured.levels.size > 0 && b.measured.levels.size > 0 ? ', same tier' : ''}`,
    },
  }
}
