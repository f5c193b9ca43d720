import type { NearRow, Restatement, TargetRow, TaskTable } from '../schema/index.js'
import type { LoadedTask } from './loaded-plan.js'
import type { Sides } from './year-judgements.js'

export interface Tables {
  readonly targets: readonly TargetRow[]
  readonly criteria: readonly TargetRow[]
  readonly tasks: TaskTable
}

export type RowOf = ReadonlyMap<string, string>

/** What a plan says twice is one change: in the row that it shares with another plan, where one of the two has one. */
export function rowsOfRecords({ targets, criteria, tasks }: Tables, restated: readonly Restatement[]): RowOf {
  const rowOf = new Map<string, string>()
  const documentsOf = new Map<string, Set<string>>()
  const enter = (record: string, row: string): void => {
    rowOf.set(record, row)
    documentsOf.set(row, (documentsOf.get(row) ?? new Set()).add(documentOf(record)))
  }
  for (const { id, cells } of [...targets, ...criteria]) {
    for (const { values } of cells) for (const { recordId } of values) enter(recordId, id)
  }
  for (const { id, cells } of tasks.groups) for (const { taskIds } of cells) for (const task of taskIds) enter(task, id)
  const isShared = (id: string): boolean => (documentsOf.get(rowOf.get(id) ?? '')?.size ?? 0) > 1
  for (const { recordId, byIds, whole } of restated) {
    if (!whole) continue
    const by = byIds.find(isShared) ?? byIds[0]!
    if (!isShared(recordId)) rowOf.set(recordId, rowOf.get(by) ?? by)
    else if (byIds.length === 1 && !isShared(by)) rowOf.set(by, rowOf.get(recordId)!)
  }
  return rowOf
}

/** What comes near a record without standing in its row. */
export interface Nearby {
  /** Tasks of `also`, each with those that it is alike to, the likest first. */
  readonly tasks: ReadonlyMap<string, readonly { readonly id: string; readonly score: number }[]>
  /** Targets, each with the documents that have one which is near. */
  readonly targets: ReadonlyMap<string, readonly { readonly documents: ReadonlySet<string>; readonly near: NearRow }[]>
}

export function nearbyOf({ targets, criteria, tasks: { also } }: Tables): Nearby {
  const tasks = new Map<string, { id: string; score: number }[]>()
  const add = (task: string, id: string, score: number): void => {
    const known = tasks.get(task)
    if (known === undefined) tasks.set(task, [{ id, score }])
    else known.push({ id, score })
  }
  for (const { from, to, score } of [...also].sort((a, b) => b.score - a.score)) {
    add(from, to, score)
    add(to, from, score)
  }
  const recordsOf = ({ cells }: TargetRow) => cells.flatMap(({ values }) => values.map(({ recordId }) => recordId))
  const rows = new Map([...targets, ...criteria].map((row) => [row.id, row]))
  const documents = (rowId: string) => new Set(recordsOf(rows.get(rowId)!).map(documentOf))
  return {
    tasks,
    targets: new Map(
      [...rows.values()].flatMap((row) => {
        const near = (row.near ?? []).map((one) => ({ documents: documents(one.rowId), near: one }))
        return near.length === 0 ? [] : recordsOf(row).map((id) => [id, near] as const)
      }),
    ),
  }
}

export const documentOf = (recordId: string): string => recordId.slice(0, recordId.lastIndexOf('#'))

/** Records of both dates by the row that lines them up; those without a row stand alone. */
export function sidesOf<T extends { readonly id: string }>(
  earlier: readonly T[],
  later: readonly T[],
  rowOf: RowOf,
): Map<string, Sides<T>> {
  const rows = new Map<string, Sides<T>>()
  for (const [side, records] of [
    ['earlier', earlier],
    ['later', later],
  ] as const) {
    for (const record of records) {
      const key = rowOf.get(record.id) ?? record.id
      const sides = rows.get(key) ?? { earlier: [], later: [] }
      rows.set(key, sides)
      sides[side].push(record)
    }
  }
  return rows
}

/** From here on two tasks that no group lines up are one job over the years. */
const SURE = 0.8

/**
 * Tasks of both dates that stand alone in their rows, and are alike: in a large comparison each may be in the group of a third plan, or in
 * none, and yet one follows the other. The likest first, each once.
 */
export function pairAlone(rows: Map<string, Sides<LoadedTask>>, nearby: Nearby): Map<string, Sides<LoadedTask>> {
  const alone = new Map<string, { key: string; side: 'earlier' | 'later' }>()
  for (const [key, { earlier, later }] of rows) {
    if (later.length === 0) for (const { id } of earlier) alone.set(id, { key, side: 'earlier' })
    if (earlier.length === 0) for (const { id } of later) alone.set(id, { key, side: 'later' })
  }
  const links = [...alone].flatMap(([id, { key, side }]) =>
    (nearby.tasks.get(id) ?? []).flatMap((near) => {
      const other = alone.get(near.id)
      if (side !== 'earlier' || near.score < SURE || other?.side !== 'later') return []
      return [{ earlier: key, later: other.key, score: near.score }]
    }),
  )
  const paired = new Map(rows)
  for (const { earlier, later } of links.sort((a, b) => b.score - a.score)) {
    const [before, after] = [paired.get(earlier), paired.get(later)]
    if (before === undefined || after === undefined) continue
    if (before.later.length > 0 || after.earlier.length > 0) continue
    paired.delete(later)
    paired.set(earlier, { earlier: before.earlier, later: after.later })
  }
  return paired
}
