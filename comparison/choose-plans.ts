import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import { searchKey, slug } from '../normalizers/letters.js'
import { readProvince } from '../normalizers/provinces/index.js'
import type { Bilingual, Comparison } from '../schema/index.js'
import { areasOf } from './areas.js'
import { yearsOf } from './columns.js'
import { ComparisonError } from './comparison-error.js'
import { compareIds } from './id-order.js'
import type { LoadedPlan } from './loaded-plan.js'
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
    .replace(/[\s\-–—_.]+/g, ' ')
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
    areas: areas.map((area) => matchArea(area, all, taxonomy)),
  }
  const plans = all.filter(
    (plan) =>
      (asked.provinces.length === 0 || asked.provinces.some(({ has }) => has(plan))) &&
      (asked.years.length === 0 || asked.years.some(({ has }) => has(plan))) &&
      (asked.kinds.length === 0 || asked.kinds.some(({ has }) => has(plan))),
  )
  if (plans.length === 0) throw nothingChosen(all)
  const areaIds = unique(asked.areas.map(({ id }) => id))
  return {
    plans: areaIds.length === 0 ? plans : plans.map((plan) => ofAreas(plan, new Set(areaIds))),
    filter: {
      provinces: unique(asked.provinces.map(({ name }) => name)),
      years: [...new Set(asked.years.map(({ year }) => year))].sort((a, b) => a - b),
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
    const names = unique(all.flatMap((plan) => plan.territory?.name ?? []))
    throw noMatch('--province', name, names, merger === null ? null : mergedWords(known!.name, merger))
  }
  return { name: named[0]?.territory?.name ?? known?.name ?? name, has }
}

function matchYear(year: string, all: readonly LoadedPlan[]): { readonly year: number; readonly has: Has } {
  const number = /^\d{4}$/.test(year.trim()) ? Number(year) : Number.NaN
  const has: Has = ({ period }) => period !== null && period.from <= number && number <= period.to
  if (!all.some(has)) {
    throw noMatch('--year', year, unique(all.flatMap(({ period }) => (period === null ? [] : [yearsOf(period)]))))
  }
  return { year: number, has }
}

function matchKind(kind: string, all: readonly LoadedPlan[]): { readonly code: string; readonly has: Has } {
  const wanted = key(kind)
  const has: Has = (plan) => key(plan.kind.code) === wanted || key(plan.kind.label) === wanted
  const found = all.find(has)
  if (found === undefined) {
    throw noMatch('--kind', kind, unique(all.map((plan) => `${plan.kind.code} (${plan.kind.label})`)))
  }
  return { code: found.kind.code, has }
}

function matchArea(area: string, all: readonly LoadedPlan[], taxonomy?: Taxonomy): { readonly id: string } {
  const wanted = key(area)
  const known = areasOf(all, taxonomy).list
  const found = known.find(({ id, name }) => [id, name.vi, name.en, slug(name.vi)].some((word) => key(word) === wanted))
  if (found === undefined)
    throw noMatch(
      '--area',
      area,
      known.map(({ id, name }) => `${id} (${name.vi})`),
    )
  return { id: found.id }
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

/** Names that a message lists before it says how many more there are. */
const MOST_NAMED = 20

function listed(names: readonly string[]): Bilingual {
  if (names.length === 0) return { vi: 'không có gì', en: 'nothing' }
  const shown = names.slice(0, MOST_NAMED).join(', ')
  const more = names.length - MOST_NAMED
  return more > 0 ? { vi: `${shown} và ${more} tên khác`, en: `${shown} and ${more} more` } : { vi: shown, en: shown }
}

const wantedThings = {
  '--province': { vi: 'không có kế hoạch nào của tỉnh này', en: 'there is no plan of this province' },
  '--year': { vi: 'không có kế hoạch nào cho năm này', en: 'there is no plan for this year' },
  '--kind': { vi: 'không có văn bản nào loại này', en: 'there is no document of this kind' },
  '--area': { vi: 'không có lĩnh vực nào tên như vậy', en: 'there is no area by this name' },
} as const satisfies Record<string, Bilingual>

function noMatch(
  option: keyof typeof wantedThings,
  value: string,
  names: readonly string[],
  more: Bilingual | null = null,
): ComparisonError {
  const { vi, en } = listed(names)
  const wanted = wantedThings[option]
  return new ComparisonError('no-match', {
    vi: `${option} ${value}: ${wanted.vi}. Có: ${vi}.${more === null ? '' : ` ${more.vi}`}`,
    en: `${option} ${value}: ${wanted.en}. There are: ${en}.${more === null ? '' : ` ${more.en}`}`,
  })
}

function nothingChosen(all: readonly LoadedPlan[]): ComparisonError {
  const { vi, en } = listed(
    unique(
      all.map(({ territory, period, kind }) =>
        [kind.label, territory?.name, period === null ? undefined : yearsOf(period)].filter((part) => part).join(' '),
      ),
    ),
  )
  return new ComparisonError('no-match', {
    vi: `Không có kế hoạch nào hợp với mọi điều kiện. Có: ${vi}.`,
    en: `No plan meets all that is asked. There are: ${en}.`,
  })
}
