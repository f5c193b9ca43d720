import { slug } from '../normalizers/letters.js'
import { currentProvinces, formerProvinces, mergedOn, readProvince } from '../normalizers/provinces/index.js'
import type { Bilingual, ProvinceRef } from '../schema/index.js'

/** What a plan counts as province of. */
export interface Territory {
  readonly id: string
  readonly name: string
}

/** A province that the mergers of 2025 formed, and those it was formed of. */
export interface Merger {
  readonly successor: Territory
  /** True where it is a city under the central government. */
  readonly city: boolean
  /** Names of the provinces that it was formed of, one of which may be its own. */
  readonly formers: readonly string[]
  /** First day of the province that was formed. */
  readonly since: string
}

/** Resolution of the National Assembly of 2025-06-12, by which 52 provinces became 23. */
export const mergerSource = '202/2025/QH15'

const mergers = new Map<string, Merger>(
  currentProvinces.flatMap(({ code, name, city = false }) => {
    const formers = formerProvinces
      .filter((former) => former.merged && former.became === code)
      .map((former) => former.name)
    if (formers.length === 0) return []
    // Ninh Bình of 2026 is not the Ninh Bình of 2019
    const successor = { id: `${slug(name)}-${mergedOn.slice(0, 4)}`, name }
    return [[code, { successor, city, formers, since: mergedOn }] as const]
  }),
)
const mergerById = new Map([...mergers.values()].map((merger) => [merger.successor.id, merger]))
const currentName = new Map(currentProvinces.map(({ code, name }) => [code, name]))

/** The merger that formed a province; null for one that none formed. */
export const mergerThatFormed = (territoryId: string): Merger | null => mergerById.get(territoryId) ?? null

/** The merger that a province by this name went into; null where none touched it. */
export function mergerOf(name: string): Merger | null {
  const successor = readProvince(name, null)?.successor
  return successor == null ? null : (mergers.get(successor.code) ?? null)
}

/**
 * The province of a plan as one that stays the same over the years: that before the merger of 2025 and that after it are two, also
 * where they have one name; Thừa Thiên Huế and Huế are one. `became`: the merger that it went into later.
 */
export function lineageOf(
  province: ProvinceRef,
  issuedOn: string | null,
  firstYear: number | null,
): { readonly territory: Territory; readonly became: Merger | null } {
  const { code, name, successor } = province
  if (successor !== null && !isOfMerged(name, issuedOn, firstYear)) {
    return { territory: { id: slug(name), name }, became: mergers.get(successor.code) ?? null }
  }
  const merger = mergers.get(successor?.code ?? code)
  if (merger !== undefined) return { territory: merger.successor, became: null }
  return { territory: { id: slug(currentName.get(code) ?? name), name }, became: null }
}

/** A plan without a day, for years after the merger, of a province that still has its name: it is of the province of today. */
function isOfMerged(name: string, issuedOn: string | null, firstYear: number | null): boolean {
  if (issuedOn !== null || firstYear === null || `${firstYear}-01-01` < mergedOn) return false
  return readProvince(name, `${firstYear}-01-01`)?.name === name
}

/** `Từ 01/7/2025, Hà Nam là một phần của Ninh Bình (…).`: what became of a province, for people. */
export function mergedWords(former: string, { successor, city, formers }: Merger): Bilingual {
  const names = (and: string) => `${formers.slice(0, -1).join(', ')} ${and} ${formers.at(-1)}`
  const kept = former === successor.name
  return {
    vi: `Từ 01/7/2025, ${former} là ${kept ? `${city ? 'thành phố' : 'tỉnh'} mới` : `một phần của ${successor.name}`} (hợp nhất ${names('và')}; Nghị quyết số ${mergerSource}).`,
    en: `From 2025-07-01 ${former} is ${kept ? `a new ${city ? 'city' : 'province'}` : `a part of ${successor.name}`} (formed of ${names('and')}; Resolution ${mergerSource}).`,
  }
}
