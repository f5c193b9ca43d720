import { administrativeReform, type Taxonomy } from '../normalizers/areas/taxonomy.js'
import type { ComparedArea } from '../schema/index.js'
import { compareIds } from './id-order.js'
import type { LoadedPlan } from './loaded-plan.js'

/** Stands for records whose area is not known. */
export const NO_AREA = 'none'

const noArea: ComparedArea = { id: NO_AREA, name: { vi: 'Chưa rõ lĩnh vực', en: 'No area known' } }

export interface Areas {
  readonly list: readonly ComparedArea[]
  /** Ids that the taxonomy does not know, and the plans that have them. */
  readonly foreign: ReadonlyMap<string, readonly string[]>
}

/**
 * The rows: all areas of the taxonomy, so that a plan that says nothing of one is seen; then areas that only records name
 * (plans converted with another taxonomy); then those without an area.
 */
export function areasOf(plans: readonly LoadedPlan[], taxonomy: Taxonomy = administrativeReform): Areas {
  const known = new Set(taxonomy.areas.map(({ id }) => id))
  const foreign = new Map<string, Set<string>>()
  for (const { documentId, tasks, targets, responsibilities } of plans) {
    for (const { area } of [...tasks, ...targets, ...responsibilities]) {
      if (area === null || area === NO_AREA || known.has(area)) continue
      const ids = foreign.get(area)
      if (ids === undefined) foreign.set(area, new Set([documentId]))
      else ids.add(documentId)
    }
  }
  const more = [...foreign.keys()].sort(compareIds).map((id) => ({ id, name: { vi: id, en: id } }))
  return {
    list: [...taxonomy.areas.map(({ id, name }) => ({ id, name })), ...more, noArea],
    foreign: new Map([...foreign].map(([id, ids]) => [id, [...ids].sort(compareIds)])),
  }
}
