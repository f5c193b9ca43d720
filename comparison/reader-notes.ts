import type { Bilingual, Restatement } from '../schema/index.js'
import { compareIds } from './id-order.js'
import type { LoadedPlan } from './loaded-plan.js'
import { type Merger, mergedWords, mergerOf } from './province-lineage.js'
import { saidAgain } from './said-again.js'

/** Former provinces that are compared or were asked for, and whose successor has a plan here. */
export function mergersIn(plans: readonly LoadedPlan[], asked: readonly string[]): Map<string, Merger> {
  const here = new Set(plans.map(({ territory }) => territory?.id))
  const found = new Map<string, Merger>()
  for (const { territory, became } of plans)
    if (territory !== null && became !== null) found.set(territory.name, became)
  for (const name of asked) {
    const merger = mergerOf(name)
    // the name that stayed, and no plan from before: nothing of it became another
    if (merger !== null && merger.successor.name !== name) found.set(name, merger)
  }
  return new Map([...found].filter(([, { successor }]) => here.has(successor.id)).sort(([a], [b]) => compareIds(a, b)))
}

export function succeeded(former: string, merger: Merger): Bilingual {
  const { vi, en } = mergedWords(former, merger)
  const { name } = merger.successor
  return {
    vi: `${vi} Kế hoạch của ${name} từ ngày đó là của đơn vị kế thừa, không phải của cùng một tỉnh.`,
    en: `${en} Plans of ${name} from that day on are of its successor, not of the same province.`,
  }
}

/** How much of a plan stands in its text and again in a table, and how it counts. */
export function saidTwice(list: readonly Restatement[]): { message: Bilingual; ids: string[] } | null {
  // duties go with their tasks
  const told = list.filter(({ recordId }) => !/#r\d+$/.test(recordId))
  if (told.length === 0) return null
  const whole = told.filter((one) => one.whole)
  const { tasks, targets } = saidAgain(whole)
  const parts = told.length - whole.length
  const once: Bilingual = {
    vi: `${tasks} nhiệm vụ, ${targets} chỉ tiêu nêu cả trong lời văn và trong bảng hoặc phụ lục: mỗi mục chỉ tính một lần.`,
    en: `Tasks ${tasks}, targets ${targets} stand both in the text and in a table or an appendix: each counts once.`,
  }
  const partly: Bilingual = {
    vi: `${parts} nhiệm vụ trong lời văn được bảng hoặc phụ lục nêu lại một phần: cả hai đều được tính.`,
    en: `Tasks of the text that a table or an appendix says again in part: ${parts}; both count.`,
  }
  const said = [...(whole.length > 0 ? [once] : []), ...(parts > 0 ? [partly] : [])]
  return {
    message: { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') },
    ids: told.flatMap(({ recordId, byIds }) => [recordId, ...byIds]),
  }
}
