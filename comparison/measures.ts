import type { ComparisonMeasure, Figure, Share } from '../schema/index.js'
import { compareIds, rounded } from './id-order.js'
import type { LoadedMoney, LoadedTask } from './loaded-plan.js'
import { type Holding, stateOfHolding } from './matrix.js'

/** What each part of concreteness weighs; money least, because most plans have none for most tasks. */
export const concretenessWeights = { oneLead: 0.3, deadline: 0.3, result: 0.3, money: 0.1 } as const

/** Exactly one body answers for it, and it is no group (`Các sở, ban, ngành tỉnh`). */
export const hasOneLead = ({ lead }: LoadedTask): boolean => lead.length === 1 && !lead[0]!.collective
export const hasDeadline = ({ end }: LoadedTask): boolean => end !== null
export const hasProduct = ({ products }: LoadedTask): boolean => products > 0
export const hasResult = (task: LoadedTask): boolean => hasProduct(task) || task.targetIds.length > 0
export const hasMoney = ({ money }: LoadedTask): boolean => money !== null && money.amount !== null

/** Figures of what a column holds of one area, or of all. */
export function measureOf(holding: Holding): ComparisonMeasure {
  const { columnId, areaId, tasks, targets, criteria, restated } = holding
  const oneLead = shareOf(tasks, hasOneLead)
  const deadline = shareOf(tasks, hasDeadline)
  const money = shareOf(tasks, hasMoney)
  const result = shareOf(tasks, hasResult)
  const parts = { oneLead: oneLead.share, deadline: deadline.share, result: result.share, money: money.share }
  const counts = { oneLead: oneLead.count, deadline: deadline.count, result: result.count, money: money.count }
  const weighted = (Object.keys(counts) as (keyof typeof counts)[]).reduce(
    (sum, part) => sum + concretenessWeights[part] * counts[part],
    0,
  )
  return {
    columnId,
    areaId,
    state: stateOfHolding(holding),
    tasks: figureOf(tasks),
    numberedTargets: figureOf(targets.filter(({ value }) => value !== null)),
    criteria: figureOf(criteria),
    ...(restated.length > 0 && { restated: figureOf(restated) }),
    oneLead,
    deadline,
    product: shareOf(tasks, hasProduct),
    money,
    budget: budgetOf(tasks),
    quarters: quartersOf(tasks),
    concreteness: {
      score: tasks.length === 0 ? null : rounded(weighted / tasks.length),
      parts,
      resultIds: result.ids,
    },
  }
}

function figureOf(records: readonly { readonly id: string }[]): Figure {
  return { count: records.length, ids: records.map(({ id }) => id) }
}

function shareOf(tasks: readonly LoadedTask[], has: (task: LoadedTask) => boolean): Share {
  const ids = tasks.filter(has).map(({ id }) => id)
  const share = tasks.length === 0 ? null : rounded(ids.length / tasks.length)
  return { count: ids.length, of: tasks.length, share, ids }
}

/** A sum for a unit (`45 triệu đồng/huyện`) is not added: how many units there are is not known. */
const isWhole = ({ per }: LoadedMoney): boolean => per === null

function budgetOf(tasks: readonly LoadedTask[]): ComparisonMeasure['budget'] {
  const paid = tasks.flatMap((task) => (task.money === null ? [] : [{ id: task.id, money: task.money }]))
  const whole = paid.filter(({ money }) => isWhole(money) && money.amount !== null)
  const sources = new Map<string | null, { amount: number | null; ids: string[] }>()
  const enter = (name: string | null, amount: number | null, id: string): void => {
    const source = sources.get(name) ?? { amount: null, ids: [] }
    sources.set(name, source)
    if (amount !== null) source.amount = (source.amount ?? 0) + amount
    if (source.ids.at(-1) !== id) source.ids.push(id)
  }
  for (const { id, money } of paid) {
    if (money.sources.length === 0 && money.amount !== null) enter(null, isWhole(money) ? money.amount : null, id)
    // one source pays the whole sum, where the split is not said
    const only = money.sources.length === 1 ? money.amount : null
    for (const { name, amount } of money.sources) enter(name, isWhole(money) ? (amount ?? only) : null, id)
  }
  return {
    total: whole.length === 0 ? null : whole.reduce((sum, { money }) => sum + money.amount!, 0),
    ids: whole.map(({ id }) => id),
    perUnitIds: paid.filter(({ money }) => !isWhole(money) && money.amount !== null).map(({ id }) => id),
    sources: [...sources]
      .map(([name, source]) => ({ name, ...source }))
      .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || compareIds(a.name ?? '~', b.name ?? '~')),
  }
}

/** `2014-09-30` → `2014-Q3`. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`

function quartersOf(tasks: readonly LoadedTask[]): ComparisonMeasure['quarters'] {
  const quarters = new Map<string, string[]>()
  for (const { id, end } of tasks) {
    if (end === null) continue
    const quarter = quarterOf(end)
    const ids = quarters.get(quarter)
    if (ids === undefined) quarters.set(quarter, [id])
    else ids.push(id)
  }
  return [...quarters].sort(([a], [b]) => compareIds(a, b)).map(([quarter, ids]) => ({ quarter, ids }))
}
