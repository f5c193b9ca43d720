import { areaOfHeading } from '../../normalizers/areas/index.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { readTargetCell } from '../../normalizers/quantity/index.js'
import { readTimeline } from '../../normalizers/time/index.js'
import type { ColumnRole, Table } from '../../schema/index.js'
import { isBullet, readMarker } from '../outline/markers.js'
import { holdingSection } from '../outline/sections.js'
import { emptyCell, type LogicalCell, type LogicalRow, type LogicalTable, type TableGroup } from '../tables/cells.js'
import { readTable } from '../tables/logical-table.js'
import { joinWords, Words } from '../words.js'
import { appendixTitle } from './body-records.js'
import { readCriteria } from './criteria.js'
import { confidence, dueFrom, type RecordContext, recordArea, type TaskDraft } from './drafts.js'
import { codeOf } from './row-code.js'
import { returnStrayProducts } from './stray-products.js'
import { type TablePlace, tableNodes, toTable, unitAbove } from './table-place.js'
import { addTargets } from './targets.js'
import { budgetField, cutRoles, orgField, productField, timeField } from './task-fields.js'

/** Reads every table of the body and the appendices: its logical form for the document, its rows as records. */
export function readTables(context: RecordContext): Table[] {
  const { outline } = context
  const tables: Table[] = []
  const tornAt: number[] = []
  for (const [i, root] of [outline.body, ...outline.appendices.map((a) => a.root)].entries()) {
    const appendix = i === 0 ? null : outline.appendices[i - 1]!
    const title = appendix === null ? '' : appendixTitle(appendix.title.map((p) => p.words.text))
    let previous: LogicalTable | null = null
    for (const { node, parents } of tableNodes(root, title === '' ? [] : [title])) {
      const { table, findings, torn } = readTable(node.tables, previous, outline.plan)
      context.drafts.findings.push(...findings)
      tornAt.push(...torn)
      previous = table
      const section = holdingSection(node, outline.sectionOf)
      const place: TablePlace = {
        unit: unitAbove(node),
        sectionPath: section?.path ?? null,
        sectionId: section?.id ?? null,
        headingArea: node.area,
        parents,
      }
      const caption = title !== '' ? title : (parents.at(-1) ?? null)
      tables.push(toTable(table, `table${tables.length + 1}`, place, caption))
      const isIndex = table.columnOf.has('criterion') && (table.columnOf.has('target') || table.columnOf.has('actual'))
      if (isIndex) readCriteria(table, place, context)
      const measures = isIndex && node.role === 'objective' && !table.columnOf.has('implementation')
      if (!isIndex || table.columnOf.has('lead') || table.columnOf.has('timeline'))
        readRows(table, place, measures, context)
    }
  }
  returnStrayProducts(tornAt, context)
  return tables
}

const ownRoles: readonly ColumnRole[] = ['activity', 'task', 'product', 'lead', 'timeline']

/** In an index table with bodies or times of its own, what is to be done stands in the last column or is the criterion. */
const indexRoles: Partial<Record<ColumnRole, ColumnRole>> = { activity: 'implementation', task: 'criterion' }

/** @param measures its rows are aims that somebody answers for, and no tasks */
function readRows(table: LogicalTable, place: TablePlace, measures: boolean, context: RecordContext): void {
  const isIndex = table.columnOf.has('criterion')
  const columnAt = (role: ColumnRole) => table.columnOf.get((isIndex ? indexRoles[role] : undefined) ?? role)
  if (columnAt('activity') === undefined && columnAt('task') === undefined) return
  // a column of tasks alone is a list of something else
  const known = ownRoles.filter((role) => columnAt(role) !== undefined).length
  if (known < 2 && !table.columnOf.has('coordinate') && !table.columnOf.has('budget')) return
  const own = isIndex ? (['lead', 'timeline'] as const) : ownRoles
  const bullets = new Map<string, number>()
  for (const row of table.rows) {
    if (row.kind !== 'record') continue
    const cell = (role: ColumnRole): LogicalCell => {
      const at = columnAt(role)
      return at === undefined ? emptyCell : (row.cells[at] ?? emptyCell)
    }
    if (!own.some((role) => !cell(role).inherited && !cell(role).words.isEmpty)) continue
    readRow({ table, row, cell, bullets, place, measures }, context)
  }
}

interface ReadableRow {
  readonly table: LogicalTable
  readonly row: LogicalRow
  readonly cell: (role: ColumnRole) => LogicalCell
  readonly bullets: Map<string, number>
  readonly place: TablePlace
  readonly measures: boolean
}

function readRow(readable: ReadableRow, context: RecordContext): void {
  const { table, row, cell, bullets, place, measures } = readable
  const { plan } = context.outline
  const main = mainWords(cell('activity'), cell('task'))
  if (main === null) return
  const { words, marker } = stripMarker(main)
  const task = cell('activity').words.isEmpty ? Words.none : cell('task').words
  const above = groupsOf(row.group, cell('group').words, task.isEmpty || task.text === main.text ? null : task)
  const headingArea = areaOf(above, context) ?? place.headingArea
  const { area, certainty } = recordArea(headingArea, words.text, context)
  const products = productField(cell('product').paragraphs)
  const bodies = bodiesOfRow(cell, plan)
  const time = timeField(cell('timeline').words, plan)
  const note = cell('note').words
  const money = budgetField(cell('budget').words, note, unitOf(table) ?? place.unit)
  const draft: TaskDraft = {
    sectionPath: place.sectionPath,
    area,
    origin: 'table',
    confidence: confidence(0.97 * certainty),
    evidence: [
      ...cell('ordinal').words.evidence('code'),
      ...main.slice(0, main.text.length - words.text.length).evidence('code'),
      ...words.evidence('text'),
      ...(note.isEmpty ? [] : note.evidence('note')),
      ...products.evidence,
      ...bodies.lead.evidence,
      ...bodies.coordinate.evidence,
      ...bodies.monitor.evidence,
      ...time.evidence,
      ...money.evidence,
    ],
    at: words.start,
    code: codeOf(row, cell('ordinal'), marker, table, bullets),
    text: words.text,
    parents: [...place.parents, ...above.map((w) => w.text)],
    products: products.products,
    lead: bodies.lead.orgs,
    coordinate: bodies.coordinate.orgs,
    monitor: bodies.monitor.orgs,
    timeline: time.timeline,
    budget: money.budget,
    note: note.isEmpty ? null : note.text,
    words,
  }
  if (measures) {
    addRowDuties(draft, bodies, null, context)
    return
  }
  context.drafts.tasks.push(draft)
  if (!table.columnOf.has('criterion')) addRowTargets(draft, main, cell('product'), place, headingArea, context)
  addCellTargets(draft, readable, headingArea, context)
  addRowDuties(draft, bodies, draft, context)
}

/** A column of figures beside the tasks (`Chỉ tiêu`, `Năm 2025`): how much of the task is aimed at. */
function addCellTargets(
  task: TaskDraft,
  { table, row, place }: ReadableRow,
  headingArea: string | null,
  context: RecordContext,
): void {
  if (table.columnOf.has('criterion')) return
  for (const [at, { name, role, words: heading }] of table.columns.entries()) {
    const cell = row.cells[at] ?? emptyCell
    if (role !== 'target' || cell.inherited || cell.words.isEmpty) continue
    const year = /(?:19|20)\d\d/.exec(name)?.[0]
    const ofYear = year === undefined ? null : readTimeline(`năm ${year}`, context.outline.plan)
    const ofTask = dueFrom(task)
    const due = ofYear === null ? ofTask.due : { ...ofYear, text: name }
    const stated = readTargetCell(cell.words.text)
    if (stated === null) {
      const own = ofTask.due === null ? null : { timeline: ofTask.due, evidence: ofTask.evidence }
      addTargets(
        cell.words,
        { sectionPath: place.sectionPath, headingArea, origin: 'table', task, due: own, criterion: null },
        context,
      )
      continue
    }
    context.drafts.targets.push({
      sectionPath: place.sectionPath,
      area: task.area,
      origin: 'table',
      confidence: confidence(0.9),
      evidence: [
        ...task.words.evidence('text'),
        ...task.words.evidence('indicator'),
        ...cell.words.evidence('value'),
        ...(ofYear === null ? ofTask.evidence : heading.evidence('due')),
      ],
      at: task.at,
      text: task.text,
      indicator: task.text,
      subject: null,
      comparator: stated.comparator,
      direction: null,
      value: stated.value,
      valueMax: stated.valueMax,
      unit: stated.unit,
      baseline: null,
      due,
      criterion: null,
      task,
    })
  }
}

type RowBodies = Record<'lead' | 'coordinate' | 'monitor', ReturnType<typeof orgField>>

/** Bodies of a row by role: from their columns, or from one column that says the roles itself. */
function bodiesOfRow(cell: (role: ColumnRole) => LogicalCell, plan: PlanContext): RowBodies {
  const cut = cutRoles(cell('lead').paragraphs)
  const parts = (role: 'lead' | 'coordinate' | 'monitor') =>
    role === 'lead' ? (cut?.lead ?? cell('lead').paragraphs) : [...(cut?.[role] ?? []), ...cell(role).paragraphs]
  return {
    lead: orgField('lead', parts('lead'), plan),
    coordinate: orgField('coordinate', parts('coordinate'), plan),
    monitor: orgField('monitor', parts('monitor'), plan),
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

function areaOf(headings: readonly Words[], context: RecordContext): string | null {
  for (const heading of [...headings].reverse()) {
    const area = areaOfHeading(heading.text, context.taxonomy)
    if (area !== null) return area
  }
  return null
}

function unitOf(table: LogicalTable): string | null {
  const at = table.columnOf.get('budget')
  if (at === undefined) return null
  return (
    /(?:nghìn|ngàn|triệu|tỷ)\s*(?:đồng|đ)?|tr\.?\s*(?:đồng|đ)(?![\p{L}])|đồng/iu.exec(table.columns[at]!.name)?.[0] ??
    null
  )
}

function addRowTargets(
  task: TaskDraft,
  main: Words,
  product: LogicalCell,
  place: TablePlace,
  area: string | null,
  context: RecordContext,
): void {
  const own = dueFrom(task)
  const due = own.due === null ? null : { timeline: own.due, evidence: own.evidence }
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
function addRowDuties(row: TaskDraft, bodies: RowBodies, task: TaskDraft | null, context: RecordContext): void {
  const { due, evidence: dueEvidence } = dueFrom(row)
  for (const role of ['lead', 'coordinate', 'monitor'] as const) {
    for (const { org, evidence } of bodies[role].holders) {
      context.drafts.responsibilities.push({
        sectionPath: row.sectionPath,
        area: row.area,
        origin: 'table',
        confidence: confidence(org.known ? 0.97 : 0.85),
        evidence: [...row.words.evidence('duty'), ...evidence.map((e) => ({ ...e, field: 'org' })), ...dueEvidence],
        at: row.at,
        org,
        role,
        duty: row.text,
        criterion: null,
        due,
        task,
      })
    }
  }
}
