import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparePlans } from '../../comparison/compare-plans.js'
import {
  type Comparison,
  comparison as comparisonShape,
  type Grouping,
  type PlanDocument,
  type Task,
} from '../../schema/index.js'
import { documentsIn, fixtureFolder, loaded, seedFolder } from './fixture-plans.js'

/** The figures again, from the documents alone: nothing here is of comparison/. */
const lastDay = (task: Task): string | null => {
  let last: string | null = null
  for (const { kind, end } of task.timeline?.terms ?? []) {
    if (kind === 'continuous' || kind === 'recurring' || end === null) continue
    if (last === null || end > last) last = end
  }
  return last
}
const has = {
  oneLead: (task: Task) => task.lead.length === 1 && task.lead[0]!.collective === false,
  deadline: (task: Task) => lastDay(task) !== null,
  product: (task: Task) => task.products.length > 0,
  money: (task: Task) => typeof task.budget?.amount === 'number',
}
const result = (task: Task): boolean => task.products.length > 0 || task.targetIds.length > 0
const four = (value: number): number => Number(value.toFixed(4))

const folders = [
  ['the fixtures', fixtureFolder],
  ['the seeds', seedFolder],
] as const

describe.each(folders)('every figure of %s', (_, folder) => {
  const absent = !existsSync(folder)
  let documents: PlanDocument[] = []
  beforeAll(async () => {
    if (!absent) documents = await documentsIn(folder)
  }, 60_000)

  it.skipIf(absent).each(['document', 'province', 'year'] satisfies Grouping[])('is recounted by %s', (by) => {
    const comparison = comparePlans(loaded(documents), { by })
    expect(comparisonShape.safeParse(comparison).error).toBeUndefined()
    const byId = new Map(documents.map((document) => [document.id, document]))
    const again = saidAgain(comparison, documents)
    expect(comparison.columns.flatMap(({ documentIds }) => documentIds).sort()).toEqual([...byId.keys()].sort())
    let cells = 0
    for (const column of comparison.columns) {
      const own = column.documentIds.map((id) => byId.get(id)!)
      for (const areaId of [null, ...comparison.areas.map(({ id }) => id)]) {
        const inArea = (record: { area: string | null }) => areaId === null || (record.area ?? 'none') === areaId
        const once = (record: { id: string; area: string | null }) => inArea(record) && !again.has(record.id)
        const tasks = own.flatMap((document) => document.tasks.filter(once))
        const targets = own.flatMap((document) => document.targets.filter(once))
        const duties = own.flatMap((document) => document.responsibilities.filter(once))
        const twice = own
          .flatMap((document) => [...document.tasks, ...document.targets, ...document.responsibilities])
          .filter((record) => inArea(record) && again.has(record.id))
        const measure = comparison.measures.find((m) => m.columnId === column.id && m.areaId === areaId)!
        const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
        if (areaId !== null) {
          const cell = comparison.matrix.find((c) => c.columnId === column.id && c.areaId === areaId)!
          expect(cell.taskIds).toEqual(ids(tasks))
          expect(cell.targetIds).toEqual(ids(targets.filter(({ criterion }) => !criterion)))
          expect(cell.criterionIds).toEqual(ids(targets.filter(({ criterion }) => criterion)))
          expect(cell.responsibilityIds).toEqual(ids(duties))
          expect(cell.restatedIds ?? []).toEqual(ids(twice))
          expect(['stated', 'uncertain'].includes(cell.state)).toBe(
            tasks.length + targets.length + duties.length + twice.length > 0,
          )
          cells += 1
        }
        expect(measure.tasks).toEqual({ count: tasks.length, ids: ids(tasks) })
        expect(measure.restated ?? { count: 0, ids: [] }).toEqual({ count: twice.length, ids: ids(twice) })
        const numbered = targets.filter(({ criterion, value }) => !criterion && value !== null)
        expect(measure.numberedTargets).toEqual({ count: numbered.length, ids: ids(numbered) })
        for (const [name, test] of Object.entries(has)) {
          const those = tasks.filter(test)
          const share = tasks.length === 0 ? null : four(those.length / tasks.length)
          expect(measure[name as keyof typeof has]).toEqual({
            count: those.length,
            of: tasks.length,
            share,
            ids: ids(those),
          })
        }
        expect(measure.concreteness.resultIds).toEqual(ids(tasks.filter(result)))
        const score = tasks.reduce(
          (sum, task) =>
            sum +
            (has.oneLead(task) ? 3 : 0) +
            (has.deadline(task) ? 3 : 0) +
            (result(task) ? 3 : 0) +
            (has.money(task) ? 1 : 0),
          0,
        )
        if (tasks.length === 0) expect(measure.concreteness.score).toBeNull()
        else expect(measure.concreteness.score).toBeCloseTo(score / (10 * tasks.length), 3)
        expectBudget(measure, tasks)
        const quarters: Record<string, string[]> = {}
        for (const task of tasks) {
          const day = lastDay(task)
          if (day === null) continue
          const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
          quarters[quarter] = [...(quarters[quarter] ?? []), task.id]
        }
        expect(Object.fromEntries(measure.quarters.map(({ quarter, ids: those }) => [quarter, those]))).toEqual(
          quarters,
        )
      }
      expectBodies(comparison, column.id, own, again)
    }
    expect(cells).toBe(comparison.columns.length * comparison.areas.length)
  })

  it.skipIf(absent)('leads back to words: every id is a record, every quote stands in its document', () => {
    const comparison = comparePlans(loaded(documents))
    const byId = new Map(documents.map((document) => [document.id, document]))
    for (const { documentId, text, evidence } of Object.values(comparison.records)) {
      for (const { start, end, quote } of evidence) {
        expect(byId.get(documentId)!.text.slice(start, end)).toBe(quote ?? text)
      }
    }
    const named = new Set<string>()
    const walk = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        if (/Ids?$|^ids$|^from$|^to$|^doubtful$/.test(key) && value.includes('#')) named.add(value)
      } else if (Array.isArray(value)) for (const item of value) walk(item, key)
      else if (value !== null && typeof value === 'object')
        for (const [name, item] of Object.entries(value)) walk(item, name)
    }
    walk({ ...comparison, records: {} }, '')
    expect(named.size).toBeGreaterThan(100)
    expect([...named].filter((id) => !(id in comparison.records))).toEqual([])
  })

  it.skipIf(absent)('every task is in one group, or linked, or alone, every target in one row', () => {
    const comparison = comparePlans(loaded(documents))
    const grouped = comparison.tasks.groups.flatMap(({ cells }) => cells.flatMap(({ taskIds }) => taskIds))
    expect(new Set(grouped).size).toBe(grouped.length)
    const linked = comparison.tasks.also.flatMap(({ from, to }) => [from, to]).filter((id) => !grouped.includes(id))
    const unmatched = comparison.tasks.unmatched.map(({ taskId }) => taskId)
    expect(unmatched.filter((id) => grouped.includes(id) || linked.includes(id))).toEqual([])
    const found = new Set([...grouped, ...linked, ...unmatched])
    const whole = comparison.plans.flatMap(({ restated = [] }) => restated.filter((one) => one.whole))
    for (const { recordId, byIds } of whole) {
      // what its plan says twice stands there once, and where either is matched, in what it is matched by
      if (byIds.some((id) => found.has(id)) || found.has(recordId)) for (const id of [recordId, ...byIds]) found.add(id)
    }
    const isTask = (id: string) => /#t\d+$/.test(id)
    expect([...found].filter(isTask).sort()).toEqual(documents.flatMap(({ tasks }) => tasks.map(({ id }) => id)).sort())
    expect(unmatched.length + new Set([...grouped, ...linked]).size).toBeGreaterThanOrEqual(
      found.size - whole.length * 2,
    )
    const rows = [...comparison.targets, ...comparison.criteria]
    const valued = rows.flatMap(({ cells }) => cells.flatMap(({ values }) => values.map(({ recordId }) => recordId)))
    expect(valued.sort()).toEqual(documents.flatMap(({ targets }) => targets.map(({ id }) => id)).sort())
    for (const { links, cells } of comparison.tasks.groups) {
      expect(links.length).toBe(cells.flatMap(({ taskIds }) => taskIds).length - 1)
      for (const { score, reason } of links) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(reason.vi.length * reason.en.length).toBeGreaterThan(0)
      }
    }
  })
})

/**
 * Records that count no further, checked word by word: each is in running text or in a row, its others are on the other side and say nine
 * of ten of its words, and nothing of them contradicts. Equal words with nothing against them are always found.
 */
function saidAgain(comparison: Comparison, documents: readonly PlanDocument[]): ReadonlySet<string> {
  const spelled = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []
  const isRow = (record: { origin: string; sectionPath: string | null }) =>
    record.origin === 'table' || /^PL\b/.test(record.sectionPath ?? '')
  const again = new Set<string>()
  for (const document of documents) {
    const tasks = new Map(document.tasks.map((task) => [task.id, task]))
    const targets = new Map(document.targets.map((target) => [target.id, target]))
    const duties = new Map(document.responsibilities.map((duty) => [duty.id, duty]))
    const plan = comparison.plans.find(({ documentId }) => documentId === document.id)!
    for (const { recordId, byIds, whole } of plan.restated ?? []) {
      expect(again.has(recordId)).toBe(false)
      if (!whole) continue
      again.add(recordId)
      const duty = duties.get(recordId)
      if (duty !== undefined) {
        expect(again).toContain(duty.taskId)
        expect(byIds.map((id) => duties.get(id)!.org.id)).toEqual([duty.org.id])
        continue
      }
      const one = tasks.get(recordId) ?? targets.get(recordId)!
      const others = byIds.map((id) => tasks.get(id) ?? targets.get(id)!)
      for (const other of others) expect(isRow(other)).not.toBe(isRow(one))
      const wordsOf = (record: (typeof others)[number]) =>
        spelled('indicator' in record ? `${record.indicator} ${record.text}` : record.text)
      const said = new Set(others.flatMap(wordsOf))
      const words = [...new Set(spelled('indicator' in one ? one.indicator : one.text))]
      expect(words.filter((word) => said.has(word)).length / words.length).toBeGreaterThanOrEqual(0.85)
      for (const other of others) {
        if ('lead' in one && 'lead' in other) {
          if (lastDay(one) !== null) expect(others.map((task) => lastDay(task as Task))).toContain(lastDay(one))
          expect(others.flatMap((task) => (task as Task).lead.map(({ id }) => id))).toEqual(
            expect.arrayContaining(one.lead.map(({ id }) => id)),
          )
        }
        if ('value' in one && 'value' in other) expect([other.value, other.unit]).toEqual([one.value, one.unit])
      }
    }
    const found = (plan.restated ?? []).flatMap(({ recordId, byIds }) => [recordId, ...byIds])
    for (const prose of document.tasks.filter((task) => !isRow(task))) {
      const words = spelled(prose.text).join(' ')
      const twin = document.tasks.find(
        (row) => isRow(row) && row.area === prose.area && spelled(row.text).join(' ') === words,
      )
      const bare = prose.lead.length === 0 && prose.timeline === null
      if (twin && bare && new Set(spelled(words)).size >= 5) expect(found).toContain(prose.id)
    }
  }
  return again
}

function expectBudget({ budget }: Comparison['measures'][number], tasks: readonly Task[]): void {
  const paid = tasks.filter((task) => typeof task.budget?.amount === 'number' && task.budget.per === null)
  expect(budget.ids).toEqual(paid.map(({ id }) => id))
  expect(budget.total).toBe(paid.length === 0 ? null : paid.reduce((sum, task) => sum + task.budget!.amount!, 0))
  const sums: Record<string, number | null> = {}
  for (const { budget: money } of tasks) {
    if (money === null) continue
    const names = money.sources.length > 0 ? money.sources : money.amount === null ? [] : [{ name: '', amount: null }]
    for (const { name, amount } of names) {
      const said = money.per !== null ? null : (amount ?? (names.length === 1 ? money.amount : null))
      sums[name] = said === null ? (sums[name] ?? null) : (sums[name] ?? 0) + said
    }
  }
  expect(Object.fromEntries(budget.sources.map(({ name, amount }) => [name ?? '', amount]))).toEqual(sums)
}

function expectBodies(
  comparison: Comparison,
  columnId: string,
  documents: readonly PlanDocument[],
  again: ReadonlySet<string>,
): void {
  const lead = new Map<string, Set<string>>()
  for (const { tasks } of documents) {
    for (const task of tasks) {
      for (const org of task.lead) lead.set(org.id, (lead.get(org.id) ?? new Set()).add(task.id))
    }
  }
  for (const [bodyId, ids] of lead) {
    const rows = comparison.bodies.filter(({ lineage }) => lineage.some(({ id }) => id === bodyId))
    expect(rows, bodyId).toHaveLength(1)
    const counted = rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.columnId === columnId).flatMap((c) => c.leadIds),
    )
    for (const id of ids) {
      if (again.has(id)) expect(counted).not.toContain(id)
      else expect(counted).toContain(id)
    }
  }
}
