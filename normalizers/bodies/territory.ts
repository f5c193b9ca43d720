import type { PlanContext } from '../plan-context.js'
import type { Tier } from './entries.js'
import { type Phrase, verbs, wordsOf } from './phrase.js'
import { isCity, nameOf, properCase, readPlace, readProvinceName } from './place-names.js'
import type { Token } from './tokens.js'
import { NameTrie, PhraseSet } from './trie.js'

/** `cấp huyện`, `các huyện, thị xã, thành phố`, `huyện Văn Lâm`, `tỉnh Hưng Yên`: whose tier a body is of. */
export interface Territory {
  readonly tier: Tier
  readonly end: number
  /** `huyện Văn Lâm`; null for a whole tier and for the plan's own province. */
  readonly place: string | null
  /** A centrally-run city stands for the province. */
  readonly city: boolean
  readonly collective: boolean
  /** Said as a tier: `cấp tỉnh`. */
  readonly level?: true
  /** What bare names behind it would be names of. */
  readonly series?: Series
  /** Several were announced: `các huyện`, `02 huyện`. */
  readonly several?: true
}

/** What the names of a series are of: `các huyện Lâm Hà, Phú Lạc`. Null until the first of them is named. */
export interface Series {
  readonly tier: Tier
  readonly unit: string | null
}

type UnitTier = 'province' | 'city' | 'district' | 'commune'

const units = new NameTrie<UnitTier>()
for (const [words, tier] of [
  ['tỉnh', 'province'],
  ['thành phố', 'city'],
  ['TP', 'city'],
  ['T P', 'city'],
  ['huyện', 'district'],
  ['quận', 'district'],
  ['thị xã', 'district'],
  ['thị', 'district'],
  ['TX', 'district'],
  ['xã', 'commune'],
  ['phường', 'commune'],
  ['thị trấn', 'commune'],
  ['đặc khu', 'commune'],
] as const) {
  units.add(words, tier)
}

const determiners = new PhraseSet(['các', 'những', 'từng', 'mỗi', 'tất cả các', 'toàn bộ các'])
const written = new PhraseSet(['hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'])

/** Index after what tells that several are meant: `các`, `12`, `hai`. A number needs its unit behind it. */
function severalAt(tokens: readonly Token[], from: number): number | null {
  const end = determiners.match(tokens, from)
  if (end !== null) {
    const number = numberAt(tokens, end)
    return number !== null && units.match(tokens, number) !== null ? number : end
  }
  const number = numberAt(tokens, from)
  return number !== null && units.match(tokens, number) !== null ? number : null
}

function numberAt(tokens: readonly Token[], from: number): number | null {
  return /^\d{1,3}$/.test(tokens[from]?.key ?? '') ? from + 1 : written.match(tokens, from)
}
const allTiers = new PhraseSet(['các cấp', 'hai cấp', '2 cấp', '02 cấp', 'ba cấp', '3 cấp', '03 cấp'])
/** What may follow a territory and adds nothing. */
const surroundings = new PhraseSet([
  'trực thuộc tỉnh',
  'thuộc tỉnh',
  'của tỉnh',
  'trong tỉnh',
  'trong toàn tỉnh',
  'toàn tỉnh',
  'trên địa bàn tỉnh',
  'trên địa bàn toàn tỉnh',
  'trên địa bàn thành phố',
  'trên địa bàn Thủ đô',
  'trên địa bàn',
  'trực thuộc trung ương',
  'thuộc thành phố',
  'trực thuộc',
])
const joins = new Set([',', 'và', '-', '–', '/', '&'])
/** Short for `thành phố, thị xã`, behind another unit only: `huyện, thành, thị`. */
const shortTowns = new PhraseSet(['thành, thị'])

/** Is a unit of `tier` at `at`, alone or after `các`? */
function unitAt({ tokens }: Phrase, at: number): { tier: UnitTier; end: number } | null {
  const from = determiners.match(tokens, at) ?? at
  const unit = units.match(tokens, from)
  if (!unit) return null
  let end = unit.end
  if (unit.value === 'city' && tokens[end]?.key === '.') end++
  return { tier: unit.value, end }
}

function townsAt({ tokens }: Phrase, at: number): { tier: UnitTier; end: number } | null {
  const end = shortTowns.match(tokens, at)
  return end === null ? null : { tier: 'district', end }
}

/** The territory at token `from`, if there is one. */
export function readTerritory(phrase: Phrase, from: number): Territory | null {
  const { tokens, plan } = phrase
  const every = allTiers.match(tokens, from)
  if (every !== null) return { tier: 'all', end: every, place: null, city: false, collective: true }
  const several = severalAt(tokens, from)
  let at = several ?? from
  const level = tokens[at]?.key === 'cấp' && units.match(tokens, at + 1) !== null
  if (level) at++
  const first = units.match(tokens, at)
  if (!first) return null
  const run = readUnits(phrase, at)
  if (!level && several === null && run.count === 1) {
    const place = readPlace(phrase, run.end)
    if (place) return named(phrase, at, first.value, place, plan)
  }
  const listed = several === null || level ? null : readFirstOfSeries(phrase, at, run)
  if (listed) return { ...listed, several: true }
  const tier = tierOf(run, { plan, level, several: several !== null })
  const end =
    several === null && !level && run.count === 1 && tier === 'province' ? run.end : afterSurroundings(tokens, run.end)
  return {
    tier,
    end,
    place: null,
    city: run.tiers.has('city') && tier === 'province',
    collective: tier !== 'province',
    ...(level && { level }),
    ...(several !== null && tier !== 'province' && { several: true, series: { tier, unit: null } }),
  }
}

/** `các huyện Lâm Hà, Phú Lạc`, `các xã: Tân An, Hòa Bình`: the first of at least two that are named. */
function readFirstOfSeries(phrase: Phrase, at: number, run: UnitRun): Territory | null {
  const { tokens, plan } = phrase
  const colon = tokens[run.end]?.key === ':'
  if (run.count > 1 && !colon) return null
  const first = unitAt(phrase, at)!
  const from = colon ? run.end + 1 : run.end
  const place = readMember(phrase, from)
  if (place === null || !joins.has(tokens[place.end]?.key ?? '')) return null
  const next = place.end + 1
  if (readMember(phrase, next) === null && unitAt(phrase, next) === null) return null
  const tier = tierOf(run, { plan, level: false, several: true })
  if (tier !== 'district' && tier !== 'commune') return null
  if (first.tier === 'city' && isCity(nameOf(tokens, from, place.end), plan)) return null
  const unit = run.count > 1 ? '' : nameOf(tokens, at, first.end)
  return memberOf({ tier, unit }, phrase, from, place.end)
}

/** The next name of a series: `Phú Lạc` after `các huyện Lâm Hà,`. */
export function readNextOfSeries(phrase: Phrase, from: number, series: Series): Territory | null {
  const place = series.unit === null ? null : readMember(phrase, from)
  return place && memberOf(series, phrase, from, place.end)
}

function memberOf(series: Series, phrase: Phrase, from: number, end: number): Territory {
  const words = properCase(wordsOf(phrase, from, end).normalize('NFC'))
  const place = series.unit === '' || series.unit === null ? words : `${series.unit} ${words}`
  return { tier: series.tier, end, place, city: false, collective: false, series }
}

/**
 * A name that is nothing but one: a comma or the end follows it (`phường 1, 2`), or, behind two words with capitals, a verb; `Đồn Biên phòng
 * Cầu Ván` goes on otherwise. Words all in capitals tell no name from a duty.
 */
function readMember(phrase: Phrase, from: number): { end: number } | null {
  const { tokens } = phrase
  const place = readPlace(phrase, from)
  if (place === null || tokens.slice(from, place.end).every((token) => token.caps && /\p{L}{2}/u.test(token.key)))
    return null
  const next = tokens[place.end]
  const closed = next === undefined || !next.word || joins.has(next.key)
  return closed || (place.end > from + 1 && verbs.match(tokens, place.end) !== null) ? place : null
}

interface UnitRun {
  readonly tiers: ReadonlySet<UnitTier>
  readonly count: number
  readonly end: number
}

/** `huyện, thị xã, thành phố`: units of one tier; a town counts with districts, a city with provinces. */
function readUnits(phrase: Phrase, from: number): UnitRun {
  const first = unitAt(phrase, from)!
  const tiers = new Set([first.tier])
  let { end } = first
  let count = 1
  while (joins.has(phrase.tokens[end]?.key ?? '')) {
    const next = unitAt(phrase, end + 1) ?? townsAt(phrase, end + 1)
    if (!next || !goTogether(tiers, next.tier)) break
    // `UBND các huyện, thành phố Hưng Yên`: a named place is an item of its own
    if (readPlace(phrase, next.end)) break
    tiers.add(next.tier)
    end = next.end
    count++
  }
  return { tiers, count, end }
}

function goTogether(tiers: ReadonlySet<UnitTier>, next: UnitTier): boolean {
  if (next === 'commune') return tiers.has('commune')
  if (tiers.has('commune')) return false
  if (next === 'province') return false
  if (next === 'city') return true
  return !tiers.has('province')
}

interface Manner {
  readonly plan: PlanContext
  readonly level: boolean
  readonly several: boolean
}

function tierOf({ tiers, count }: UnitRun, { plan, level, several }: Manner): Tier {
  if (tiers.has('commune')) return 'commune'
  if (tiers.has('district')) return 'district'
  if (tiers.has('province')) return count > 1 || (several && tiers.has('city')) ? 'provinces' : 'province'
  // `thành phố` alone: the plan's own one, or the towns of a province
  if (several || (!plan.city && (level || plan.province !== null))) return 'district'
  return 'province'
}

function named(phrase: Phrase, at: number, unit: UnitTier, place: { end: number }, plan: PlanContext): Territory {
  const { tokens } = phrase
  const from = unitAt(phrase, at)!.end
  const province = readProvinceName(phrase, from)
  const city = province === null ? false : isCity(nameOf(tokens, from, province), plan)
  if (unit === 'province' || (unit === 'city' && city)) {
    const end = province ?? (unit === 'province' ? from : place.end)
    return { tier: 'province', end, place: null, city: unit === 'city', collective: false }
  }
  const tier = unit === 'commune' ? 'commune' : 'district'
  const words = wordsOf(phrase, from, place.end).normalize('NFC')
  const unitWords = { city: 'thành phố', district: '', commune: '' }[unit] || nameOf(tokens, at, from)
  return {
    tier,
    end: place.end,
    place: `${unitWords} ${properCase(words)}`,
    city: false,
    collective: false,
    series: { tier, unit: unitWords },
  }
}

function afterSurroundings(tokens: readonly Token[], end: number): number {
  return surroundings.match(tokens, end) ?? end
}

/** The words that a list of territories begins with. */
export const territoryFirsts: ReadonlySet<string> = new Set([...determiners.firsts, ...units.firsts])

/** Is a list of plain territories here (`huyện, thị xã, thành phố`), which stands for its committees? */
export function standsForCommittees(phrase: Phrase, from: number): boolean {
  const { tokens } = phrase
  const at = determiners.match(tokens, from) ?? from
  const unit = units.match(tokens, at)
  return unit !== null && (unit.value === 'district' || unit.value === 'commune' || at > from)
}
