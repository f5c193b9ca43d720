import { administrativeReform, type Taxonomy } from '../normalizers/areas/taxonomy.js'
import { searchKey } from '../normalizers/letters.js'
import { readProvince } from '../normalizers/provinces/index.js'
import type { Comparison } from '../schema/index.js'
import { areasOf } from './areas.js'
import { yearsOf } from './columns.js'
import { compareIds } from './id-order.js'
import type { LoadedPlan } from './loaded-plan.js'
import { noMatch, noneMeetsAll } from './no-match.js'
import { lineageOf, mergedWords, mergerOf, mergerThatFormed } from './province-lineage.js'

/** What a person asks for: names with or without marks, codes, slugs. An empty list asks for all. */
export interface Wanted {
  readonly provinces?: readonly string[]
  readonly years?: readonly string[]
  readonly kinds?: readonly string[]
  readonly areas?: readonly string[]
}

export interface Chosen {
  readonly plans: LoadedPlan[]
  readonly filter: Comparison['filter']
}

const key = (words: string): string =>
  searchKey(words.normalize('NFC'))
    .replace(/[\s\-–—_.,;]+/g, ' ')
    .trim()
const placeKey = (words: string): string => key(words).replace(/^(?:tinh|thanh pho|tp) /, '')

/**
 * The plans that are asked for, with their records of the areas that are asked for.
 * @throws ComparisonError where a filter matches nothing; it says what there is
 */
export function choosePlans(all: readonly LoadedPlan[], wanted: Wanted, taxonomy?: Taxonomy): Chosen {
  const { provinces = [], years = [], kinds = [], areas = [] } = wanted
  const asked = {
    provinces: provinces.map((name) => matchProvince(name, all)),
    years: years.map((year) => matchYear(year, all)),
    kinds: kinds.map((kind) => matchKind(kind, all)),
    areas: matchAreas(areas, all, taxonomy),
  }
  const plans = all.filter(
    (plan) =>
      (asked.provinces.length === 0 || asked.provinces.some(({ has }) => has(plan))) &&
      (asked.years.length === 0 || asked.years.some(({ has }) => has(plan))) &&
      (asked.kinds.length === 0 || asked.kinds.some(({ has }) => has(plan))),
  )
  if (plans.length === 0) {
    const there = all.map(({ territory, period, kind }) =>
      [kind.label, territory?.name, period === null ? undefined : yearsOf(period)].filter((part) => part).join(' '),
    )
    throw noneMeetsAll(there)
  }
  const areaIds = unique(asked.areas.map(({ id }) => id))
  return {
    plans: areaIds.length === 0 ? plans : plans.map((plan) => ofAreas(plan, new Set(areaIds))),
    filter: {
      provinces: unique(asked.provinces.map(({ name }) => name)),
      years: [...new Set(asked.years.flatMap(({ years: list }) => list))].sort((a, b) => a - b),
      kinds: unique(asked.kinds.map(({ code }) => code)),
      areas: areaIds,
    },
  }
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort(compareIds)

type Has = (plan: LoadedPlan) => boolean

/**
 * The plans of a province. Of one that the mergers of 2025 ended also those of its successor; of one that they formed also those of the
 * provinces that it was formed of, so that both stand beside each other. The comparison says which is which.
 */
function matchProvince(name: string, all: readonly LoadedPlan[]): { readonly name: string; readonly has: Has } {
  const wanted = placeKey(name)
  const isNamed: Has = ({ territory, province }) =>
    // a ministry's document, read as of Hà Nội, is none of that city
    [territory?.name, territory?.id, ...(province?.name === territory?.name ? [province?.code] : [])].some(
      (known) => known !== undefined && placeKey(known) === wanted,
    )
  const named = all.filter(isNamed)
  const formed = new Set(named.flatMap(({ territory }) => mergerThatFormed(territory?.id ?? '')?.successor.id ?? []))
  const known = readProvince(name, null)
  const merger = known === null ? null : mergerOf(known.name)
  const has: Has = (plan) =>
    isNamed(plan) ||
    // one that no merger touched, by another of its names: Thừa Thiên Huế, Huế
    (known !== null && merger === null && plan.territory?.id === lineageOf(known, null, null).territory.id) ||
    (plan.became !== null && formed.has(plan.became.successor.id)) ||
    (merger !== null && merger.successor.name !== known!.name && plan.territory?.id === merger.successor.id)
  if (!all.some(has)) {
    const names = all.flatMap((plan) => plan.territory?.name ?? [])
    throw noMatch('--province', name, names, merger === null ? null : mergedWords(known!.name, merger))
  }
  return { name: named[0]?.territory?.name ?? known?.name ?? name, has }
}

/** `2014`; `2021-2025`, as a plan of several years is called: what any of these years touches. */
function matchYear(
  asked: string,
  all: readonly LoadedPlan[],
): { readonly years: readonly number[]; readonly has: Has } {
  const [, first, last = first] = /^(\d{4})(?:\s*[-–—]\s*(\d{4}))?$/.exec(asked.trim()) ?? []
  const [from, to] = [Number(first ?? Number.NaN), Number(last ?? Number.NaN)]
  const has: Has = ({ period }) => period !== null && period.from <= to && from <= period.to
  // NaN is not in order either
  if (!(from <= to) || !all.some(has)) {
    const there = all.flatMap(({ period }) => (period === null ? [] : [yearsOf(period)]))
    throw noMatch(from <= to ? '--year' : 'no year', asked, there)
  }
  const spans = all.filter(has).map(({ period }) => period!)
  const [least, most] = [
    Math.max(from, Math.min(...spans.map((span) => span.from))),
    Math.min(to, Math.max(...spans.map((span) => span.to))),
  ]
  return { years: Array.from({ length: most - least + 1 }, (_, i) => least + i), has }
}

function matchKind(kind: string, all: readonly LoadedPlan[]): { readonly code: string; readonly has: Has } {
  const wanted = key(kind)
  const has: Has = (plan) => key(plan.kind.code) === wanted || key(plan.kind.label) === wanted
  const found = all.find(has)
  if (found === undefined) {
    throw noMatch(
      '--kind',
      kind,
      all.map((plan) => `${plan.kind.code} (${plan.kind.label})`),
    )
  }
  return { code: found.kind.code, has }
}

/** Names of areas may have commas (`Chỉ đạo, điều hành`), and commas part what is asked for: two parts that make a name are one. */
function matchAreas(
  asked: readonly string[],
  all: readonly LoadedPlan[],
  taxonomy?: Taxonomy,
): { readonly id: string }[] {
  const known = areasOf(all, taxonomy).list
  const named = (words: string) => {
    const wanted = key(words)
    return known.find(({ id, name }) => [id, name.vi, name.en].some((one) => key(one) === wanted)) ?? null
  }
  const found: { readonly id: string }[] = []
  for (let at = 0; at < asked.length; at++) {
    const area = asked[at]!
    const both = at + 1 < asked.length ? named(`${area}, ${asked[at + 1]}`) : null
    const id = both?.id ?? named(area)?.id ?? areaByHeading(key(area), taxonomy)
    if (id === null) {
      throw noMatch(
        '--area',
        area,
        known.map((one) => `${one.id} (${one.name.vi})`),
      )
    }
    found.push({ id })
    if (both !== null) at += 1
  }
  return found
}

/** The area that plans call by such a heading: `cải cách thể chế`, `cải cách tổ chức bộ máy hành chính`. Of several the longest phrase counts. */
function areaByHeading(wanted: string, { areas }: Taxonomy = administrativeReform): string | null {
  const phrases = areas.flatMap(({ id, headings }) =>
    headings.map((heading) => ({ id, words: key(heading.replace(/^=/, '')), whole: heading.startsWith('=') })),
  )
  const found = phrases.filter(({ words, whole }) => (whole ? words === wanted : ` ${wanted} `.includes(` ${words} `)))
  const longest = Math.max(...found.map(({ words }) => words.length))
  const ids = new Set(found.filter(({ words }) => words.length === longest).map(({ id }) => id))
  return ids.size === 1 ? [...ids][0]! : null
}

function ofAreas(plan: LoadedPlan, areas: ReadonlySet<string>): LoadedPlan {
  const isAsked = ({ area }: { readonly area: string | null }): boolean => areas.has(area ?? 'none')
  return {
    ...plan,
    tasks: plan.tasks.filter(isAsked),
    targets: plan.targets.filter(isAsked),
    responsibilities: plan.responsibilities.filter(isAsked),
  }
}
