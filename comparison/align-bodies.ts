import { bodyById } from '../normalizers/bodies/index.js'
import type { ComparedBody } from '../schema/index.js'
import { bodyOnDay, successorOf } from './body-lineage.js'
import type { Column } from './columns.js'
import { compareIds } from './id-order.js'
import type { LoadedDuty, LoadedTask, NamedBody } from './loaded-plan.js'
import { stateOf } from './matrix.js'

interface Work {
  readonly names: Set<string>
  readonly lead: LoadedTask[]
  readonly coordinate: LoadedTask[]
  readonly duties: LoadedDuty[]
}

interface Row {
  readonly used: Map<string, NamedBody>
  readonly columns: Map<string, Work>
}

/**
 * Who works on what: a row for each body that has the work on `day`, under which its predecessors stand with the names that the
 * plans use.
 * @param again records that count no further, because their plan says the whole of them again; the names stay
 */
export function alignBodies(
  columns: readonly Column[],
  day: string,
  again: ReadonlySet<string> = new Set(),
): ComparedBody[] {
  const rows = new Map<string, Row>()
  const workOf = (body: NamedBody, columnId: string): Work => {
    const id = wholeGroupOf(body, bodyOnDay(body.id, day))
    const row = rows.get(id) ?? { used: new Map(), columns: new Map() }
    rows.set(id, row)
    if (!row.used.has(body.id)) row.used.set(body.id, body)
    const work = row.columns.get(columnId) ?? { names: new Set(), lead: [], coordinate: [], duties: [] }
    row.columns.set(columnId, work)
    work.names.add(body.name)
    return work
  }
  const push = <T extends { readonly id: string }>(list: T[], record: T): void => {
    if (list.at(-1) !== record && !again.has(record.id)) list.push(record)
  }
  for (const { head, plans } of columns) {
    for (const { tasks, responsibilities } of plans) {
      for (const task of tasks) {
        for (const body of task.lead) push(workOf(body, head.id).lead, task)
        for (const body of task.coordinate) push(workOf(body, head.id).coordinate, task)
      }
      for (const duty of responsibilities) {
        // what comes from the cells or words of a task is counted with the task
        if (duty.taskId === null) push(workOf(duty.org, head.id).duties, duty)
      }
    }
  }
  const amount = ({ columns: works }: Row): number =>
    [...works.values()].reduce(
      (sum, { lead, coordinate, duties }) => sum + lead.length + coordinate.length + duties.length,
      0,
    )
  return [...rows]
    .sort(([a, left], [b, right]) => amount(right) - amount(left) || compareIds(a, b))
    .map(([id, row]) => comparedBody(id, row, columns))
}

function comparedBody(id: string, { used, columns: works }: Row, columns: readonly Column[]): ComparedBody {
  const named = used.get(id) ?? [...used.values()].sort((a, b) => compareIds(a.id, b.id))[0]!
  const body = bodyById(id)
  return {
    id,
    name: body?.name ?? used.get(id)?.name ?? named.name,
    level: body?.level ?? named.level,
    collective: body?.collective ?? named.collective,
    known: body !== null || named.known,
    lineage: [...used.values()]
      .sort((a, b) => compareIds(a.id, b.id))
      .map((name) => ({
        id: name.id,
        name: bodyById(name.id)?.name ?? name.name,
        since: name.id === id ? null : (successorOf(name.id)?.since ?? null),
      })),
    cells: columns.flatMap(({ head }) => {
      const work = works.get(head.id)
      if (work === undefined) return []
      const { names, lead, coordinate, duties } = work
      return {
        columnId: head.id,
        state: stateOf([...lead, ...coordinate, ...duties], 'nothing'),
        names: [...names].sort(compareIds),
        leadIds: lead.map((task) => task.id),
        coordinateIds: coordinate.map((task) => task.id),
        dutyIds: duties.map((duty) => duty.id),
      }
    }),
  }
}

/**
 * `Các đơn vị sự nghiệp công lập trên địa bàn tỉnh`, `… thuộc tỉnh`, `… của tỉnh` are one group: a plan of a province speaks of no
 * other province's.
 */
function wholeGroupOf({ collective }: NamedBody, id: string): string {
  return collective ? id.replace(/-(?:(?:tren-dia-ban|trong)(?:-toan)?|cua|thuoc)-tinh$/, '') : id
}
