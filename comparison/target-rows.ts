import type { MatchLink, OrgLevel, StatedValue, TargetAgreement, TargetRow } from '../schema/index.js'
import { compareIds, compareRecordIds } from './id-order.js'
import { isDoubtful, type LoadedTarget } from './loaded-plan.js'
import { amountKey } from './unit-measures.js'

/** A target, and the column that it stands in. */
export interface PlacedTarget {
  readonly target: LoadedTarget
  readonly columnId: string
}

export interface RowParts {
  readonly centre: LoadedTarget
  readonly levels: readonly OrgLevel[]
  readonly members: readonly PlacedTarget[]
  readonly links: readonly MatchLink[]
}

/** A row of the table, without its id. */
export function targetRow(
  { centre, levels, members, links }: RowParts,
  order: ReadonlyMap<string, number>,
): Omit<TargetRow, 'id'> {
  const cells = new Map<string, StatedValue[]>()
  for (const { target, columnId } of members) {
    const values = cells.get(columnId)
    if (values === undefined) cells.set(columnId, [statedValue(target)])
    else values.push(statedValue(target))
  }
  for (const values of cells.values()) values.sort(byDue)
  const conflictIds = conflictsOf(members.map(({ target }) => target))
  return {
    areaId: centre.area,
    indicator: centre.indicator,
    subject: centre.subject,
    // two of the three tiers are no tier, and not all
    level: levels.length === 1 ? levels[0]! : levels.length === 3 ? 'all' : null,
    ...(levels.length > 0 && { levels: [...levels] }),
    unit: centre.unit,
    direction: centre.direction,
    criterion: centre.criterion?.code ?? null,
    agreement: agreementOf([...cells.values()], conflictIds),
    conflictIds,
    cells: [...cells]
      .sort(([a], [b]) => order.get(a)! - order.get(b)!)
      .map(([columnId, values]) => ({
        columnId,
        state: values.every(({ state }) => state === 'uncertain') ? 'uncertain' : 'stated',
        values,
      })),
    links: [...links],
  }
}

function statedValue(target: LoadedTarget): StatedValue {
  return {
    recordId: target.id,
    // a direction against a baseline (`cao hơn năm 2021`) has no number: what it aims at is not known
    state: isDoubtful(target) || target.value === null ? 'uncertain' : 'stated',
    indicator: target.indicator,
    subject: target.subject,
    comparator: target.comparator,
    value: target.value,
    valueMax: target.valueMax,
    unit: target.unit,
    due: target.due,
    dueText: target.dueText,
    baseline: target.baseline,
    maximum: target.criterion?.maximum ?? null,
  }
}

const byDue = (a: StatedValue, b: StatedValue): number =>
  compareIds(a.due ?? '', b.due ?? '') || compareRecordIds(a.recordId, b.recordId)

const valueKey = (one: Pick<StatedValue, 'comparator' | 'value' | 'valueMax' | 'unit'>): string =>
  `${one.comparator} ${amountKey(one)}`

/** Targets of one plan with one due date and different values. */
function conflictsOf(targets: readonly LoadedTarget[]): string[] {
  const places = new Map<string, LoadedTarget[]>()
  for (const target of targets) {
    if (target.value === null) continue
    const key = `${target.documentId} ${target.due} ${target.criterion?.maximum}`
    places.set(key, [...(places.get(key) ?? []), target])
  }
  return [...places.values()]
    .filter((list) => new Set(list.map(valueKey)).size > 1)
    .flatMap((list) => list.map(({ id }) => id))
    .sort(compareRecordIds)
}

function agreementOf(cells: readonly StatedValue[][], conflictIds: readonly string[]): TargetAgreement {
  if (conflictIds.length > 0) return 'conflict'
  if (cells.length === 1) return 'one-column'
  if (cells.some((values) => values.every(({ value }) => value === null))) return 'unknown'
  const keys = cells.map((values) => [...new Set(values.map(valueKey))].sort().join('; '))
  return new Set(keys).size === 1 ? 'same' : 'different'
}
