import { areaOfHeading } from '../../normalizers/areas/index.js'
import type { ColumnRole, Evidence, Table, Timeline } from '../../schema/index.js'
import { isBullet, readMarker } from '../outline/markers.js'
import { holdingSection } from '../outline/outline-plan.js'
import type { OutlineNode } from '../outline/structure.js'
import {
  emptyCell,
  type LogicalCell,
  type LogicalRow,
  type LogicalTable,
  readTable,
  type TableGroup,
} from '../tables/logical-table.js'
import { joinWords, type Words } from '../words.js'
import { appendixTitle } from './body-tasks.js'
import { readCriteria } from './criteria.js'
import { confidence, type RecordContext, recordArea, type TaskDraft } from './drafts.js'
import { addTargets } from './targets.js'
import { budgetField, orgField, productField, timeField } from './task-fields.js'

/** Where a table stands in the document. */
export interface TablePlace {
  readonly sectionPath: string | null
  readonly sectionId: string | null
  readonly headingArea: string | null
  readonly parents: readonly string[]
}

/** Reads every table of the body and the appendices: its logical form for the document, its rows as records. */
export function readTables(context: RecordContext): Table[] {
  const { outline } = context
  const tables: Table[] = []
  for (const [i, root] of [outline.body, ...outline.appendices.map((a) => a.root)].entries()) {
    const appendix = i === 0 ? null : outline.appendices[i - 1]!
    const title = appendix === null ? '' : appendixTitle(appendix.title.map((p) => p.words.text))
    let previous: LogicalTable | null = null
    for (const { node, parents } of tableNodes(root, title === '' ? [] : [title])) {
      const { table, findings } = readTable(node.tables, previous, outline.plan)
      context.drafts.findings.push(...findings)
      previous = table
      const section = holdingSection(node, outline.sectionOf)
      const place: TablePlace = {
        sectionPath: section?.path ?? null,
        sectionId: section?.id ?? null,
        headingArea: node.area,
        parents,
      }
      const caption = title !== '' ? title : (parents.at(-1) ?? null)
      tables.push(toTable(table, `table${tables.length + 1}`, place, caption))
      if (table.columnOf.has('criterion') && (table.columnOf.has('target') || table.columnOf.has('actual')))
        readCriteria(table, place, context)
      else readRows(table, place, context)
    }
  }
  return tables
}

function* tableNodes(
  node: OutlineNode,
  parents: readonly string[],
): Generator<{ node: OutlineNode; parents: readonly string[] }> {
  if (node.type === 'table') yield { node, parents }
  const own = node.heading ?? (node.children.length > 0 ? node.body : null)
  const below = own === null ? parents : [...parents, own.text]
  for (const child of node.children) yield* tableNodes(child, below)
}

function toTable(table: LogicalTable, id: string, place: TablePlace, caption: string | null): Table {
  return {
    id,
    sectionId: place.sectionId,
    caption,
    columns: table.columns.map(({ name, role }) => ({ name, role })),
    rows: table.rows.map((row) => ({
      kind: row.kind,
      cells: row.cells.map((cell) => ({ text: cell.words.text, inherited: cell.inherited, spans: cell.words.spans() })),
    })),
  }
}

const ownRoles: readonly ColumnRole[] = ['activity', 'task', 'product', 'lead', 'timeline']

function readRows(table: LogicalTable, place: TablePlace, context: RecordContext): void {
  const { plan } = context.outline
  const mainAt = table.columnOf.get('activity') ?? table.columnOf.get('task')
  if (mainAt === undefined) return
  const known = ownRoles.filter((role) => table.columnOf.has(role)).length
  // a column of tasks alone is a list of something else
  if (known < 2 && !table.columnOf.has('coordinate') && !table.columnOf.has('budget')) return
  const bullets = new Map<string, number>()
  for (const row of table.rows) {
    if (row.kind !== 'record') continue
    const cell = (role: ColumnRole): LogicalCell => {
      const at = table.columnOf.get(role)
      return at === undefined ? emptyCell : (row.cells[at] ?? emptyCell)
    }
    const hasOwn = ownRoles.some((role) => !cell(role).inherited && !cell(role).words.isEmpty)
    if (!hasOwn) continue
    const main = mainWords(cell('activity'), cell('task'))
    if (main === null) continue
    const { words, marker } = stripMarker(main)
    const holdsTask = table.columnOf.has('activity') ? cell('task').words : null
    const above = groupsOf(
      row.group,
      cell('group').words,
      holdsTask !== null && !holdsTask.isEmpty && holdsTask.text !== main.text ? holdsTask : null,
    )
    const areaFrom =
      areaOf(
        above.map((w) => w.text),
        context,
      ) ?? place.headingArea
    const { area, certainty } = recordArea(areaFrom, words.text, context)
    const evidence: Evidence[] = [...words.evidence('text')]
    const products = productField(cell('product').paragraphs)
    const lead = orgField('lead', cell('lead').paragraphs, plan)
    const coordinate = orgField('coordinate', cell('coordinate').paragraphs, plan)
    const monitor = orgField('monitor', cell('monitor').paragraphs, plan)
    const time = timeField(cell('timeline').words, plan)
    const note = cell('note').words
    const money = budgetField(cell('budget').words, note, unitOf(table))
    if (!note.isEmpty) evidence.push(...note.evidence('note'))
    evidence.push(
      ...products.evidence,
      ...lead.evidence,
      ...coordinate.evidence,
      ...monitor.evidence,
      ...time.evidence,
      ...money.evidence,
    )
    const task: TaskDraft = {
      sectionPath: place.sectionPath,
      area,
      origin: 'table',
      confidence: confidence(0.97 * certainty),
      evidence,
      at: words.start,
      code: codeOf(row, cell('ordinal'), marker, table, bullets),
      text: words.text,
      parents: [...place.parents, ...above.map((w) => w.text)],
      products: products.products,
      lead: lead.orgs,
      coordinate: coordinate.orgs,
      monitor: monitor.orgs,
      timeline: time.timeline,
      budget: money.budget,
      note: note.isEmpty ? null : note.text,
      words,
    }
    context.drafts.tasks.push(task)
    addRowTargets(task, main, cell('product'), time, place, areaFrom, context)
    addRowDuties(task, row, table, context)
  }
}

function mainWords(activity: LogicalCell, task: LogicalCell): Words | null {
  if (!activity.words.isEmpty) return activity.words
  return task.words.isEmpty ? null : task.words
}

function stripMarker(words: Words): { words: Words; marker: string | null } {
  const marker = readMarker(words.text)
  if (marker === null) return { words, marker: null }
  return { words: words.slice(marker.length), marker: isBullet(marker) ? null : marker.label }
}

/** Group rows from the root down, then the group and task columns. */
function groupsOf(group: TableGroup | null, column: Words, task: Words | null): Words[] {
  const above: Words[] = []
  for (let at = group; at !== null; at = at.parent) above.unshift(at.words)
  if (!column.isEmpty) above.push(stripMarker(column).words)
  if (task !== null) above.push(stripMarker(task).words)
  return above
}

function areaOf(headings: readonly string[], context: RecordContext): string | null {
  for (const heading of [...headings].reverse()) {
    const area = areaOfHeading(heading, context.taxonomy)
    if (area !== null) return area
  }
  return null
}

function unitOf(table: LogicalTable): string | null {
  const at = table.columnOf.get('budget')
  if (at === undefined) return null
  return /(?:nghìn|ngàn|triệu|tỷ)\s*(?:đồng|đ)?|đồng/iu.exec(table.columns[at]!.name)?.[0] ?? null
}

/** Markers from the table's root: groups, the row's ordinal, the mark of its own words; a count where a task has several without. */
function codeOf(
  row: LogicalRow,
  ordinal: LogicalCell,
  own: string | null,
  table: LogicalTable,
  bullets: Map<string, number>,
): string | null {
  const parts: { label: string; decimal: boolean }[] = []
  for (let at = row.group; at !== null; at = at.parent) {
    if (at.marker !== null && !isBullet(at.marker))
      parts.unshift({ label: at.marker.label, decimal: at.marker.style === 'decimal' })
  }
  if (row.marker !== null && !isBullet(row.marker))
    parts.push({ label: row.marker.label, decimal: row.marker.style === 'decimal' })
  if (own !== null) parts.push({ label: own, decimal: /\./.test(own) })
  const labels: string[] = []
  for (const part of parts) {
    // a decimal marker stands for its own parents
    if (part.decimal) while (labels.length > 0 && /^[\d.]+$/.test(labels.at(-1)!)) labels.pop()
    labels.push(part.label)
  }
  const code = labels.join('.')
  const isBulleted = row.marker !== null && isBullet(row.marker)
  const shared = own === null && (isBulleted || (row.marker !== null && ordinal.words.isEmpty))
  if (!shared && !(own === null && row.marker === null)) {
    if (own === null) bullets.set(code, 1)
    return code === '' ? null : code
  }
  const n = (bullets.get(code) ?? 0) + 1
  bullets.set(code, n)
  if (!table.columnOf.has('ordinal') && code === '') return `-${n}`
  return code === '' ? `-${n}` : `${code}.-${n}`
}

function addRowTargets(
  task: TaskDraft,
  main: Words,
  product: LogicalCell,
  time: { timeline: Timeline | null; evidence: readonly Evidence[] },
  place: TablePlace,
  area: string | null,
  context: RecordContext,
): void {
  const due =
    time.timeline === null
      ? null
      : { timeline: time.timeline, evidence: time.evidence.map((e) => ({ ...e, field: 'due' })) }
  const common = {
    sectionPath: place.sectionPath,
    headingArea: area,
    origin: 'table' as const,
    task,
    due,
    criterion: null,
  }
  // every paragraph of the cell may state aims of its own
  const marker = readMarker(main.text)
  for (const [i, piece] of main.pieces.entries()) {
    const words = joinWords([main]).slice(offsetOf(main, i), offsetOf(main, i) + piece.text.length)
    addTargets(i === 0 && marker !== null ? words.slice(marker.length) : words, common, context)
  }
  if (!product.inherited) for (const words of product.paragraphs) addTargets(words, common, context)
}

function offsetOf(words: Words, piece: number): number {
  let offset = 0
  for (let i = 0; i < piece; i++) offset += words.pieces[i]!.text.length + 1
  return offset
}

/** The bodies of a row answer for its task. */
function addRowDuties(task: TaskDraft, row: LogicalRow, table: LogicalTable, context: RecordContext): void {
  for (const role of ['lead', 'coordinate', 'monitor'] as const) {
    const at = table.columnOf.get(role)
    const cell = at === undefined ? emptyCell : (row.cells[at] ?? emptyCell)
    const placed = orgField(role, cell.paragraphs, context.outline.plan)
    for (const [i, org] of placed.orgs.entries()) {
      const own = placed.evidence[i]
      context.drafts.responsibilities.push({
        sectionPath: task.sectionPath,
        area: task.area,
        origin: 'table',
        confidence: confidence(org.known ? 0.97 : 0.85),
        evidence: [...task.words.evidence('duty'), ...(own === undefined ? [] : [{ ...own, field: 'org' }])],
        at: task.at,
        org,
        role,
        duty: task.text,
        criterion: null,
        due: task.timeline,
        task,
      })
    }
  }
}
