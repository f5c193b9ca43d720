import type { Comparison, MatchLink, NearRow, StatedValue, TargetRow } from '../../schema/index.js'
import type { LeftOut } from './page-bounds.js'
import { recordTable } from './page-records.js'
import { lean, wordTable } from './page-words.js'
import { changeTotals, countedOf, type ReportTotals, reportTotals } from './totals.js'

/**
 * What the page is given: the comparison without what follows from it. Records, columns, areas and words are named by their
 * place in their lists; a word's place counts from 1, so that 0 is none.
 */
export type PageData = ReturnType<typeof pageData>
export type PageTotals = ReportTotals

const stateLetter = { stated: 's', nothing: 'n', 'not-fully-read': 'p', uncertain: 'u' } as const

export function pageData(view: Comparison, leftOut: readonly LeftOut[], whole: Comparison = view) {
  const words = wordTable()
  const column = placesOf(view.columns.map(({ id }) => id))
  const plan = placesOf(view.plans.map(({ documentId }) => documentId))
  const area = placesOf(view.areas.map(({ id }) => id))
  const areaPlace = (id: string | null) => area.get(id ?? 'none') ?? -1
  const records = recordTable(view, { plan, areaPlace, word: words.place }, [...whole.targets, ...whole.criteria])
  const record = (id: string) => records.places.get(id) ?? -1
  const recordPlaces = (ids: readonly string[]) => ids.map(record).filter((place) => place >= 0)

  const link = ({ from, to, score, reason, words: shared }: MatchLink) => [
    record(from),
    record(to),
    rounded(score),
    words.place(reason.vi),
    words.place(reason.en),
    shared.map(words.place),
  ]
  const value = (stated: StatedValue) =>
    lean({
      r: record(stated.recordId),
      x: stated.state === 'uncertain' ? 1 : 0,
      i: words.place(stated.indicator),
      s: words.place(stated.subject),
      c: stated.comparator,
      v: stated.value,
      w: stated.valueMax,
      u: words.place(stated.unit),
      e: stated.due,
      t: words.place(stated.dueText),
      b: stated.baseline && [words.place(stated.baseline.text), stated.baseline.year, stated.baseline.value],
      m: stated.maximum,
    })
  const rowPlaces = new Map<string, readonly [table: 0 | 1, row: number]>([
    ...view.targets.map(({ id }, row) => [id, [0, row]] as const),
    ...view.criteria.map(({ id }, row) => [id, [1, row]] as const),
  ])
  const near = ({ rowId, differs, score, reason }: NearRow) => {
    const place = rowPlaces.get(rowId)
    // a row that is left out of the page cannot stand beside one
    if (place === undefined) return []
    return [[...place, differs, rounded(score), words.place(reason.vi), words.place(reason.en)] as const]
  }
  const targetRow = (row: TargetRow) =>
    lean({
      a: areaPlace(row.areaId),
      i: words.place(row.indicator),
      s: words.place(row.subject),
      l: row.levels,
      d: row.direction,
      k: row.criterion,
      g: row.agreement,
      x: recordPlaces(row.conflictIds),
      c: row.cells.map(
        (cell) => [column.get(cell.columnId)!, stateLetter[cell.state], cell.values.map(value)] as const,
      ),
      m: row.links.map(link),
      n: row.near?.flatMap(near),
    })

  const data = {
    version: view.schemaVersion,
    by: view.by,
    filter: view.filter,
    totals: reportTotals(whole),
    leftOut,
    columns: view.columns.map(({ id, label, documentIds, absence }) => ({
      id,
      vi: label.vi,
      en: label.en,
      plans: documentIds.map((documentId) => plan.get(documentId)!),
      absence: stateLetter[absence],
    })),
    plans: view.plans.map((one) => ({
      id: one.documentId,
      column: column.get(one.columnId)!,
      name: one.territory?.name ?? null,
      period: one.period && [one.period.from, one.period.to],
      issuedOn: one.issuedOn,
      kind: one.kind.label,
      symbol: one.symbol,
      title: one.title,
      file: one.sourcePath,
      pages: one.pages,
      fullyRead: one.fullyRead,
      pagesNotRead: one.pagesNotRead,
      doubtful: one.doubtful.length,
      counts: countedOf(one),
      again: (one.restated ?? []).filter(
        ({ whole: all, recordId }) => all && view.records[recordId]?.kind !== 'responsibility',
      ).length,
      diagnostics: one.diagnostics,
    })),
    areas: view.areas.map(({ id, name }) => ({ id, vi: name.vi, en: name.en })),
    states: view.columns.map(({ id }) => {
      const cells = new Map(view.matrix.filter((cell) => cell.columnId === id).map((cell) => [cell.areaId, cell.state]))
      return view.areas.map((one) => stateLetter[cells.get(one.id) ?? 'nothing']).join('')
    }),
    concrete: view.columns.map(({ id }) => measureOf(view, id, null)?.concreteness.score ?? null),
    budgets: view.columns.map(({ id }) => {
      const budget = measureOf(view, id, null)?.budget
      return {
        total: budget?.total ?? null,
        ids: recordPlaces(budget?.ids ?? []),
        perUnit: recordPlaces(budget?.perUnitIds ?? []),
        sources: (budget?.sources ?? []).map(
          (source) => [source.name, source.amount, recordPlaces(source.ids)] as const,
        ),
      }
    }),
    quarters: records.quarters,
    restated: view.plans.flatMap(({ restated = [] }) =>
      restated.map((one) => [record(one.recordId), recordPlaces(one.byIds), one.whole ? 1 : 0] as const),
    ),
    targets: view.targets.map(targetRow),
    criteria: view.criteria.map(targetRow),
    groups: view.tasks.groups.map((group) => ({
      a: areaPlace(group.areaId),
      o: record(group.centreId),
      g: group.relation === 'one-to-many' ? 1 : 0,
      z: rounded(group.score),
      c: group.cells.map(
        (cell) => [column.get(cell.columnId)!, stateLetter[cell.state], recordPlaces(cell.taskIds)] as const,
      ),
      m: group.links.map(link),
    })),
    also: view.tasks.also.map(link),
    unmatched: view.tasks.unmatched.map((task) => [
      column.get(task.columnId)!,
      record(task.taskId),
      task.nearestId === null ? -1 : record(task.nearestId),
      rounded(task.nearestScore ?? 0),
    ]),
    bodies: view.bodies.map((body) => ({
      n: words.place(body.name),
      l: body.level,
      k: body.known ? 1 : 0,
      h: body.lineage.map((name) => [words.place(name.name), name.since] as const),
      c: body.cells.map(
        (cell) =>
          [
            column.get(cell.columnId)!,
            stateLetter[cell.state],
            cell.names.map(words.place),
            recordPlaces(cell.leadIds),
            recordPlaces(cell.coordinateIds),
            recordPlaces(cell.dutyIds),
          ] as const,
      ),
    })),
    years: view.years.map((year) => ({
      name: year.territory.name,
      succession: year.succession
        ? {
            name: year.succession.earlier.name,
            formers: year.succession.formers,
            since: year.succession.since,
            source: year.succession.source,
          }
        : null,
      earlier: year.earlier.label,
      later: year.later.label,
      totals: changeTotals(whole, year),
      changes: year.changes.map((change) => [
        change.kind,
        change.of,
        recordPlaces(change.earlierIds),
        recordPlaces(change.laterIds),
        words.place(change.reason.vi),
        words.place(change.reason.en),
      ]),
    })),
    diagnostics: view.diagnostics.map((one) => ({
      code: one.code,
      severity: one.severity,
      vi: one.message.vi,
      en: one.message.en,
      plan: one.documentId === null ? -1 : (plan.get(one.documentId) ?? -1),
      records: recordPlaces(one.recordIds),
    })),
    records: records.rows,
  }
  return { ...data, words: words.list }
}

function measureOf(view: Comparison, columnId: string, areaId: string | null) {
  return view.measures.find((measure) => measure.columnId === columnId && measure.areaId === areaId)
}

const placesOf = (ids: readonly string[]) => new Map(ids.map((id, place) => [id, place]))

const rounded = (score: number) => Math.round(score * 1000) / 1000
