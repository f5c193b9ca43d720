import type { Comparison } from '../../schema/index.js'

/** How much of a comparison a page shows: beyond it a browser, and a reader, would be lost. */
export interface PageBounds {
  readonly columns: number
  readonly targets: number
  readonly criteria: number
  readonly groups: number
  readonly also: number
  readonly unmatched: number
  readonly bodies: number
  readonly changes: number
  readonly diagnostics: number
}

export const PAGE_BOUNDS: PageBounds = {
  columns: 24,
  targets: 600,
  criteria: 400,
  groups: 600,
  also: 600,
  unmatched: 1_200,
  bodies: 300,
  changes: 800,
  diagnostics: 300,
}

/** What a table of the page has, of how many that comparison.json and comparison.xlsx have. */
export interface LeftOut {
  readonly table: keyof PageBounds
  readonly shown: number
  readonly of: number
}

export function halved(bounds: PageBounds): PageBounds {
  const half = (n: number) => Math.max(2, Math.ceil(n / 2))
  return Object.fromEntries(Object.entries(bounds).map(([table, n]) => [table, half(n)])) as unknown as PageBounds
}

/**
 * The comparison with its first columns and rows alone, and what was left out. A row that no shown column has is out; the
 * order stays, so that rows which most plans have, and those come first, are kept.
 */
export function boundComparison(whole: Comparison, bounds: PageBounds): { view: Comparison; leftOut: LeftOut[] } {
  const columns = whole.columns.slice(0, bounds.columns)
  const shown = new Set(columns.map((column) => column.id))
  const documents = new Set(columns.flatMap((column) => column.documentIds))
  const all = columns.length === whole.columns.length

  /** Rows with their cells of shown columns and the links between records that are still there. */
  const inShown = <Cell extends { columnId: string }, Row extends { cells: Cell[] }>(row: Row): Row =>
    all ? row : { ...row, cells: row.cells.filter((cell) => shown.has(cell.columnId)) }
  const hasCells = (row: { cells: readonly unknown[] }) => row.cells.length > 0
  const here = (id: string) => all || documents.has(whole.records[id]?.documentId ?? '')
  const linked = <Row extends { links: Comparison['targets'][number]['links'] }>(row: Row): Row =>
    all ? row : { ...row, links: row.links.filter((link) => here(link.from) && here(link.to)) }
  const rowsOf = <Row extends Comparison['targets'][number]>(rows: readonly Row[], most: number) =>
    rows
      .map((row) => linked(inShown(row)))
      .filter(hasCells)
      .slice(0, most)

  const years = yearsWithin(
    whole.years.filter((year) =>
      [...year.earlier.documentIds, ...year.later.documentIds].every((id) => documents.has(id)),
    ),
    bounds.changes,
  )
  const view: Comparison = {
    ...whole,
    columns,
    plans: whole.plans.filter((plan) => documents.has(plan.documentId)),
    matrix: whole.matrix.filter((cell) => shown.has(cell.columnId)),
    measures: whole.measures.filter((measure) => shown.has(measure.columnId)),
    targets: rowsOf(whole.targets, bounds.targets),
    criteria: rowsOf(whole.criteria, bounds.criteria),
    tasks: {
      groups: whole.tasks.groups
        .map((group) => linked(inShown(group)))
        .filter(hasCells)
        .slice(0, bounds.groups),
      also: whole.tasks.also.filter((link) => here(link.from) && here(link.to)).slice(0, bounds.also),
      unmatched: evenly(
        whole.tasks.unmatched.filter((task) => shown.has(task.columnId)),
        (task) => task.columnId,
        bounds.unmatched,
      ),
    },
    bodies: whole.bodies.map(inShown).filter(hasCells).slice(0, bounds.bodies),
    years,
    diagnostics: whole.diagnostics
      .filter(({ documentId }) => documentId === null || documents.has(documentId))
      .slice(0, bounds.diagnostics),
  }
  const changes = (comparison: Comparison) => comparison.years.reduce((sum, year) => sum + year.changes.length, 0)
  const counts: readonly LeftOut[] = [
    { table: 'columns', shown: view.columns.length, of: whole.columns.length },
    { table: 'targets', shown: view.targets.length, of: whole.targets.length },
    { table: 'criteria', shown: view.criteria.length, of: whole.criteria.length },
    { table: 'groups', shown: view.tasks.groups.length, of: whole.tasks.groups.length },
    { table: 'also', shown: view.tasks.also.length, of: whole.tasks.also.length },
    { table: 'unmatched', shown: view.tasks.unmatched.length, of: whole.tasks.unmatched.length },
    { table: 'bodies', shown: view.bodies.length, of: whole.bodies.length },
    { table: 'changes', shown: changes(view), of: changes(whole) },
    { table: 'diagnostics', shown: view.diagnostics.length, of: whole.diagnostics.length },
  ]
  return { view, leftOut: counts.filter((count) => count.shown < count.of) }
}

/** The order in which changes are read: what moved, what stayed, what came, what went; `page/years.js` sorts by the same. */
const CHANGE_ORDER = ['raised', 'lowered', 'postponed', 'advanced', 'kept', 'uncertain', 'new', 'dropped']

/** Every two dates keep as many changes as the others, those first that are read first. */
function yearsWithin(years: Comparison['years'], most: number): Comparison['years'] {
  const all = years.flatMap((year, place) =>
    [...year.changes]
      .sort((a, b) => CHANGE_ORDER.indexOf(a.kind) - CHANGE_ORDER.indexOf(b.kind))
      .map((change) => ({ place: String(place), change })),
  )
  if (all.length <= most) return years
  const kept = evenly(all, ({ place }) => place, most)
  return years.map((year, place) => ({
    ...year,
    changes: kept.filter((one) => one.place === String(place)).map(({ change }) => change),
  }))
}

/** At most so many in all, as many of each kind as of the others, in their order. */
function evenly<T>(items: readonly T[], kindOf: (item: T) => string, most: number): T[] {
  if (items.length <= most) return [...items]
  const kinds = new Set(items.map(kindOf)).size
  const each = Math.floor(most / kinds)
  const taken = new Map<string, number>()
  return items.filter((item) => {
    const kind = kindOf(item)
    const count = (taken.get(kind) ?? 0) + 1
    taken.set(kind, count)
    return count <= each
  })
}
