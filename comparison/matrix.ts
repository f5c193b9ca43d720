import type { Absence, CellState, ComparedArea, MatrixCell } from '../schema/index.js'
import { NO_AREA } from './areas.js'
import type { Column } from './columns.js'
import { type AnyLoadedRecord, isDoubtful, type LoadedDuty, type LoadedTarget, type LoadedTask } from './loaded-plan.js'

/** The records of one area of a column, or of all its areas (`areaId` null). */
export interface Holding {
  readonly columnId: string
  readonly areaId: string | null
  readonly absence: Absence
  readonly tasks: readonly LoadedTask[]
  /** Without those of index criteria. */
  readonly targets: readonly LoadedTarget[]
  readonly criteria: readonly LoadedTarget[]
  readonly responsibilities: readonly LoadedDuty[]
  /** What the plan says again elsewhere: it stands there, and does not count a second time. */
  readonly restated: readonly AnyLoadedRecord[]
}

/**
 * What each column holds: all its records, then those of each area in the order of areas.
 * @param again ids of records that count no further, because their plan says the whole of them again
 */
export function holdingsOf(
  columns: readonly Column[],
  areas: readonly ComparedArea[],
  again: ReadonlySet<string>,
): Holding[] {
  return columns.flatMap(({ head, plans }) => {
    const parts = new Map(areas.map(({ id }) => [id, emptyHolding(head.id, id, head.absence)]))
    const whole = emptyHolding(head.id, null, head.absence)
    const enter = <Key extends 'tasks' | 'targets' | 'criteria' | 'responsibilities'>(
      kind: Key,
      record: ReturnType<typeof emptyHolding>[Key][number],
    ): void => {
      const key = again.has(record.id) ? 'restated' : kind
      ;(whole[key] as AnyLoadedRecord[]).push(record)
      ;(parts.get(record.area ?? NO_AREA)?.[key] as AnyLoadedRecord[] | undefined)?.push(record)
    }
    for (const plan of plans) {
      for (const task of plan.tasks) enter('tasks', task)
      for (const target of plan.targets) enter(target.criterion === null ? 'targets' : 'criteria', target)
      for (const duty of plan.responsibilities) enter('responsibilities', duty)
    }
    return [whole, ...parts.values()]
  })
}

function emptyHolding(columnId: string, areaId: string | null, absence: Absence) {
  return {
    columnId,
    areaId,
    absence,
    tasks: [] as LoadedTask[],
    targets: [] as LoadedTarget[],
    criteria: [] as LoadedTarget[],
    responsibilities: [] as LoadedDuty[],
    restated: [] as AnyLoadedRecord[],
  }
}

/** `uncertain` only where nothing of it was read well: one good record is enough to know that the plan speaks of it. */
export function stateOf(records: Iterable<Parameters<typeof isDoubtful>[0]>, absence: Absence): CellState {
  let state: CellState = absence
  for (const record of records) {
    if (!isDoubtful(record)) return 'stated'
    state = 'uncertain'
  }
  return state
}

export const stateOfHolding = ({ tasks, targets, criteria, responsibilities, restated, absence }: Holding): CellState =>
  stateOf([...tasks, ...targets, ...criteria, ...responsibilities, ...restated], absence)

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

/** Areas × columns. */
export function matrixOf(holdings: readonly Holding[]): MatrixCell[] {
  return holdings.flatMap((holding) => {
    const { columnId, areaId, tasks, targets, criteria, responsibilities, restated } = holding
    if (areaId === null) return []
    return {
      columnId,
      areaId,
      state: stateOfHolding(holding),
      taskIds: idsOf(tasks),
      targetIds: idsOf(targets),
      criterionIds: idsOf(criteria),
      responsibilityIds: idsOf(responsibilities),
      ...(restated.length > 0 && { restatedIds: idsOf(restated) }),
    }
  })
}
