import type { MatchLink, TaskGroup, TaskTable } from '../schema/index.js'
import type { Column } from './columns.js'
import { groupAlike, type Link } from './group-alike.js'
import { rounded } from './id-order.js'
import { isDoubtful, type LoadedTask } from './loaded-plan.js'
import { stateOf } from './matrix.js'
import { MUTUAL_TASK_THRESHOLD, TASK_THRESHOLD, taskLikeness } from './task-likeness.js'
import { taskReason } from './task-reason.js'
import { type TaskView, viewTasks } from './task-view.js'
import { WordWeights } from './word-weights.js'

/**
 * Lines up the tasks of all plans: what is one job in other words is one group; tasks of one plan are never compared with each
 * other, but may be in one group (`one-to-many`).
 *
 * @param day the latest day of the plans: bodies count as those that have their work by then
 */
export function alignTasks(columns: readonly Column[], day: string): TaskTable {
  const columnOf = new Map<string, string>()
  for (const { head } of columns) for (const id of head.documentIds) columnOf.set(id, head.id)
  const order = new Map(columns.map(({ head }, i) => [head.id, i]))
  const plans = columns.flatMap(({ plans: own }) => own)
  const tasks = plans.flatMap((plan) => plan.tasks)
  const weights = new WordWeights()
  const views = viewTasks(plans, weights, day)
  const { groups, also, nearest } = groupAlike({
    texts: views.map(({ whole }) => whole),
    openings: views.map(({ head }) => head),
    things: numbersOfThings(views),
    score: (a, b) => taskLikeness(views[a]!, views[b]!),
    apart: (a, b) => tasks[a]!.documentId !== tasks[b]!.documentId,
    plan: (a) => tasks[a]!.documentId,
    threshold: TASK_THRESHOLD,
    mutual: MUTUAL_TASK_THRESHOLD,
  })
  const matchLink = ({ from, to, score }: Link): MatchLink => ({
    from: tasks[from]!.id,
    to: tasks[to]!.id,
    score: rounded(score),
    ...taskReason(views[from]!, views[to]!, weights),
  })
  const matched = new Set<number>()
  for (const { from, to } of also) matched.add(from).add(to)
  const rows = groups.map(({ centre, links }) => {
    const members = [centre, ...links.map(({ to }) => to)].sort((a, b) => a - b)
    for (const member of members) matched.add(member)
    const cells = new Map<string, LoadedTask[]>()
    for (const member of members) {
      const columnId = columnOf.get(tasks[member]!.documentId)!
      const cell = cells.get(columnId)
      if (cell === undefined) cells.set(columnId, [tasks[member]!])
      else cell.push(tasks[member]!)
    }
    const plans = new Set(members.map((member) => tasks[member]!.documentId))
    return {
      first: members[0]!,
      row: {
        areaId: tasks[centre]!.area,
        centreId: tasks[centre]!.id,
        relation: plans.size === members.length ? ('one-to-one' as const) : ('one-to-many' as const),
        score: rounded(Math.min(...links.map(({ score }) => score))),
        cells: [...cells]
          .sort(([a], [b]) => order.get(a)! - order.get(b)!)
          .map(([columnId, list]) => ({
            columnId,
            state: stateOf(list, 'nothing'),
            taskIds: list.map(({ id }) => id),
          })),
        links: [...links].sort((a, b) => a.to - b.to).map(matchLink),
      },
    }
  })
  rows.sort((a, b) => b.row.cells.length - a.row.cells.length || a.first - b.first)
  return {
    groups: rows.map(({ row }, i): TaskGroup => ({ id: `j${i + 1}`, ...row })),
    also: also.map(matchLink),
    unmatched: tasks.flatMap((task, i) => {
      if (matched.has(i)) return []
      const near = nearest.get(i)
      return {
        columnId: columnOf.get(task.documentId)!,
        taskId: task.id,
        state: isDoubtful(task) ? ('uncertain' as const) : ('stated' as const),
        nearestId: near === undefined ? null : tasks[near.to]!.id,
        nearestScore: near === undefined ? null : rounded(near.score),
      }
    }),
  }
}

/** Numbers of what each task is wholly about: tasks about one thing meet, however it is said. */
function numbersOfThings(views: readonly TaskView[]): number[][] {
  const numbers = new Map<string, number>()
  return views.map(({ main }) =>
    [...main.objects].flatMap(([name, share]) => {
      if (share < 1) return []
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      return number
    }),
  )
}
