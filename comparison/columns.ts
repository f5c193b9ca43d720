import { slug } from '../normalizers/letters.js'
import type { Bilingual, ComparisonColumn, Grouping } from '../schema/index.js'
import { compareIds } from './id-order.js'
import type { LoadedPlan } from './loaded-plan.js'
import { mergerThatFormed } from './province-lineage.js'

/** A column and the plans in it. */
export interface Column {
  readonly head: ComparisonColumn
  readonly plans: readonly LoadedPlan[]
}

interface Key {
  readonly id: string
  readonly vi: string
  readonly en: string
}

/** `2014`, `2021–2025`. */
export const yearsOf = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from}–${to}`

/** Plans in the order of the comparison: province, years, date of issue, id. What is unknown comes last. */
export function inOrder(plans: readonly LoadedPlan[]): LoadedPlan[] {
  const key = (plan: LoadedPlan): readonly string[] => [
    plan.territory?.id ?? '~',
    plan.period === null ? '~' : `${plan.period.from} ${plan.period.to}`,
    plan.issuedOn ?? '~',
    plan.documentId,
  ]
  return [...plans].sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    const at = left.findIndex((part, i) => part !== right[i])
    return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1
  })
}

/** The columns of plans that are in order: of each province, of each span of years, or of each plan. */
export function columnsOf(plans: readonly LoadedPlan[], by: Grouping): Column[] {
  const columns = new Map<string, { key: Key; plans: LoadedPlan[] }>()
  for (const plan of plans) {
    const key = keyOf(plan, by)
    const column = columns.get(key.id)
    if (column === undefined) columns.set(key.id, { key, plans: [plan] })
    else column.plans.push(plan)
  }
  const list = [...columns.values()]
  if (by === 'year') list.sort((a, b) => compareIds(a.key.id, b.key.id))
  const shared = new Set<string>()
  const seen = new Set<string>()
  for (const { key } of list) (seen.has(key.vi) ? shared : seen).add(key.vi)
  return list.map(({ key, plans: members }) => {
    const more = shared.has(key.vi) ? distinctionOf(members[0]!, plans, by) : { vi: '', en: '' }
    return {
      plans: members,
      head: {
        id: key.id,
        label: { vi: key.vi + more.vi, en: key.en + more.en },
        documentIds: members.map(({ documentId }) => documentId),
        absence: members.every(({ fullyRead }) => fullyRead) ? 'nothing' : 'not-fully-read',
      },
    }
  })
}

function keyOf(plan: LoadedPlan, by: Grouping): Key {
  const years = plan.period === null ? null : yearsOf(plan.period)
  const place = plan.territory?.name ?? null
  if (by === 'year') {
    return years === null
      ? { id: 'unknown-year', vi: 'Không rõ năm', en: 'Year unknown' }
      : { id: slug(years), vi: years, en: years }
  }
  if (by === 'province') {
    return plan.territory === null
      ? { id: 'unknown-province', vi: 'Không rõ tỉnh', en: 'Province unknown' }
      : { id: plan.territory.id, vi: plan.territory.name, en: plan.territory.name }
  }
  const label = documentLabel(plan, place, years)
  return { id: plan.documentId, vi: label, en: label }
}

/** `Hưng Yên 2014`; where a part is not known, what else a reader knows it by: `Chỉ thị Hưng Yên`, `Chỉ thị 03/CT-UBND`, `Chỉ thị (ct.txt)`. */
function documentLabel(plan: LoadedPlan, place: string | null, years: string | null): string {
  const { kind, symbol } = plan
  if (place !== null && years !== null) return `${place} ${years}`
  const what = symbol !== null && /^\d/.test(symbol) ? `${kind.label} ${symbol}` : kind.label
  if (place !== null) return `${what} ${place}`
  return [what === kind.label ? `${what} (${fileName(plan)})` : what, years].filter((part) => part !== null).join(' ')
}

const fileName = ({ sourcePath }: LoadedPlan): string =>
  sourcePath.slice(Math.max(sourcePath.lastIndexOf('/'), sourcePath.lastIndexOf('\\')) + 1)

/** What tells a column from others with its label: of provinces the merger that lies between them. */
function distinctionOf(plan: LoadedPlan, plans: readonly LoadedPlan[], by: Grouping): Bilingual {
  if (by === 'province') {
    return mergerThatFormed(plan.territory?.id ?? '') === null
      ? { vi: ' (đến 30/6/2025)', en: ' (until 2025-06-30)' }
      : { vi: ' (từ 01/7/2025)', en: ' (from 2025-07-01)' }
  }
  const words = ` · ${distinction(plan, plans)}`
  return { vi: words, en: words }
}

/** What tells a plan from another of the same province and year: its number, else its kind, else its file, else its id. */
function distinction(plan: LoadedPlan, plans: readonly LoadedPlan[]): string {
  const others = plans.filter(
    (other) => other !== plan && other.territory?.id === plan.territory?.id && other.period?.from === plan.period?.from,
  )
  const number = plan.symbol
  if (number !== null && others.every(({ symbol }) => symbol !== number)) return number
  if (others.every(({ kind }) => kind.code !== plan.kind.code)) return plan.kind.label
  const file = fileName(plan)
  if (others.every((other) => fileName(other) !== file)) return file
  return plan.documentId.slice(plan.documentId.lastIndexOf('-') + 1)
}
