import { areaOfHeading } from '../../normalizers/areas/index.js'
import { readCountCell, readScore, readTargetCell } from '../../normalizers/quantity/index.js'
import { readTimeline } from '../../normalizers/time/index.js'
import type { ColumnRole, Evidence, Finding, Timeline } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import { readOrdinal } from '../outline/markers.js'
import { emptyCell, type LogicalCell, type LogicalRow, type LogicalTable } from '../tables/cells.js'
import { Words } from '../words.js'
import { confidence, type RecordContext, type RowCriterion, recordArea } from './drafts.js'
import { holdersOf } from './duties.js'
import { addDuties } from './duty-records.js'
import type { TablePlace } from './table-place.js'
import { addTargets } from './targets.js'

interface Criterion {
  readonly code: string
  readonly words: Words
  readonly row: LogicalRow
  readonly maximum: number | null
}

interface YearColumn {
  readonly at: number
  readonly year: number | null
  readonly heading: Words
  readonly timeline: Timeline | null
}

/** Reads an index table: a target for each criterion and target year, duties from the cells that say who does what. */
export function readCriteria(table: LogicalTable, place: TablePlace, context: RecordContext): void {
  const targets = yearColumns(table, 'target', context)
  const [actual] = yearColumns(table, 'actual', context)
  const unitAt = table.columns.findIndex(({ name }) => /đơn vị tính|^đvt$|đơn vị đo/iu.test(name.trim()))
  const hasScores = table.columnOf.has('maximum')
  const cellOf = (row: LogicalRow, role: ColumnRole): LogicalCell => {
    const at = table.columnOf.get(role)
    return at === undefined ? emptyCell : (row.cells[at] ?? emptyCell)
  }
  const criteria: Criterion[] = []
  const areas = new Map<string, string | null>()
  let last: string | null = null
  for (const row of table.rows) {
    if (row.kind === 'group') {
      last = areaOfHeading(row.group!.words.text, context.taxonomy)
      continue
    }
    if (row.kind === 'total') continue
    const words = cellOf(row, 'criterion').words
    if (words.isEmpty) continue
    const ordinalWords = cellOf(row, 'ordinal').words
    const ordinal = readOrdinal(ordinalWords.text)
    // numbers begin anew in every group of indicators
    const within = row.group?.marker == null ? '' : `${row.group.marker.label}.`
    const code = ordinal === null ? null : `${within}${ordinal.label}`
    // the first level names the area, all below it are of it
    const headingArea =
      code === null
        ? (last ?? place.headingArea)
        : criterionArea(code, words.text, areas, place.headingArea, last, context)
    const maximum = sureScore(cellOf(row, 'maximum').words, context)
    if (code !== null) criteria.push({ code, words, row, maximum })
    // running numbers of aims are no codes of an index
    const isCode = hasScores || code?.includes('.') === true
    const criterion = code === null || !isCode ? null : { code, maximum }
    const ownCell = actual === undefined ? emptyCell : (row.cells[actual.at] ?? emptyCell)
    const baselineCell = /\d/.test(ownCell.words.text) ? ownCell : emptyCell
    const unitCell = unitAt < 0 ? emptyCell : (row.cells[unitAt] ?? emptyCell)
    const unit = unitAt >= 0 ? unitCell.words.text : hasScores ? 'điểm' : null
    const levelIn = (text: string) => readTargetCell(text) ?? (counted.test(unit ?? '') ? readCountCell(text) : null)
    const baselineValue = hasScores
      ? sureScore(baselineCell.words, context)
      : sure(baselineCell.words, context, (text) => levelIn(text)?.value ?? null)
    const { area, certainty } = recordArea(headingArea, words.text, context)
    for (const column of targets) {
      const cell = row.cells[column.at] ?? emptyCell
      // scores are decimals, whatever sign they are written with
      const score = hasScores ? readScore(cell.words.text) : null
      const stated =
        score === null
          ? levelIn(cell.words.text)
          : { comparator: 'eq' as const, value: score, valueMax: null, unit: null }
      if (stated === null) continue
      const evidence: Evidence[] = [
        ...words.evidence('text'),
        ...words.evidence('indicator'),
        ...cell.words.evidence('value'),
        ...unitCell.words.evidence('unit'),
        ...(criterion === null ? [] : ordinalWords.evidence('criterion')),
        ...(column.timeline === null ? [] : column.heading.evidence('due')),
        ...baselineCell.words.evidence('baseline'),
      ]
      context.drafts.targets.push({
        sectionPath: place.sectionPath,
        area,
        origin: 'table',
        confidence: confidence(0.97 * certainty),
        evidence,
        at: words.start,
        text: words.text,
        indicator: words.text,
        subject: null,
        comparator: stated.comparator,
        direction: /^giảm\s/iu.test(words.text) ? 'decrease' : /^tăng\s/iu.test(words.text) ? 'increase' : null,
        value: stated.value,
        valueMax: stated.valueMax,
        unit: stated.unit ?? (unit === '' ? null : unit),
        baseline: baselineCell.words.isEmpty
          ? null
          : { text: baselineCell.words.text, year: actual?.year ?? null, value: baselineValue },
        due: column.timeline,
        criterion,
        task: null,
      })
    }
    readImplementation(
      table,
      row,
      words,
      code === null ? null : { code, maximum: null, words: ordinalWords },
      headingArea,
      place,
      context,
    )
  }
  if (hasScores) context.drafts.findings.push(...checkSums(criteria, table, context))
}

/** A value, where a machine was sure of its figures. */
function sure(words: Words, { outline, drafts }: RecordContext, read: (text: string) => number | null): number | null {
  const doubtful = words.spans().flatMap(({ start, end }) => outline.readings.doubtfulFigures(start, end))
  if (doubtful.length === 0) return read(words.text)
  drafts.withheld.push(...doubtful)
  return null
}
const sureScore = (words: Words, context: RecordContext): number | null => sure(words, context, readScore)

function criterionArea(
  code: string,
  text: string,
  areas: Map<string, string | null>,
  above: string | null,
  group: string | null,
  context: RecordContext,
): string | null {
  const parent = code.includes('.') ? areas.get(code.slice(0, code.lastIndexOf('.'))) : undefined
  const area = parent ?? areaOfHeading(text, context.taxonomy) ?? group ?? above
  areas.set(code, area)
  return area
}

function yearColumns(table: LogicalTable, role: ColumnRole, context: RecordContext): YearColumn[] {
  return table.columns.flatMap(({ name, role: own, words: heading }, at) => {
    if (own !== role) return []
    const sure = heading
      .spans()
      .every(({ start, end }) => context.outline.readings.doubtfulFigures(start, end).length === 0)
    const year = sure ? /(?:19|20)\d\d/.exec(name)?.[0] : undefined
    const timeline = year === undefined ? null : readTimeline(`năm ${year}`, context.outline.plan)
    return [
      {
        at,
        year: year === undefined ? null : Number(year),
        heading,
        timeline: timeline === null ? null : { ...timeline, text: name },
      },
    ]
  })
}

/** `- Sở A tham mưu … - UBND cấp huyện thực hiện …` in one cell: each duty on its own. */
function cutBullets(words: Words): Words[] {
  const { text } = words
  const starts = [0]
  for (const match of text.matchAll(/[\s.;]([-–+])\s*(?=\p{Lu})/gu)) {
    if (/[.;]\s*$/.test(text.slice(0, match.index + 1)) || text.startsWith('-')) starts.push(match.index + 1)
  }
  return starts
    .map((from, i) => {
      const end = starts[i + 1] ?? text.length
      const lead = /^[-–+\s]*/u.exec(text.slice(from, end))![0].length
      return words.slice(from + lead, end)
    })
    .filter((part) => !part.isEmpty)
}

function readImplementation(
  table: LogicalTable,
  row: LogicalRow,
  words: Words,
  criterion: RowCriterion | null,
  area: string | null,
  place: TablePlace,
  context: RecordContext,
): void {
  // bodies in columns of their own make the row a task, which answers for them
  const asTasks = table.columnOf.has('lead') || table.columnOf.has('timeline')
  for (const role of asTasks
    ? (['implementation', 'note'] as const)
    : (['implementation', 'coordinate', 'monitor', 'note'] as const)) {
    const at = table.columnOf.get(role)
    const cell = at === undefined ? emptyCell : (row.cells[at] ?? emptyCell)
    for (const paragraph of cell.paragraphs) {
      for (const part of cutBullets(paragraph)) {
        addTargets(
          part,
          {
            sectionPath: place.sectionPath,
            headingArea: area,
            origin: 'table',
            task: null,
            due: null,
            criterion,
          },
          context,
        )
        if (role === 'note' || asTasks) continue
        const holders = holdersOf(part, context.outline.plan)
        const covered = holders.length > 0 && isListOnly(part, context)
        if (covered) {
          for (const holder of holders.filter((h) => h.org.known || h.org.collective)) {
            const { area: recorded, certainty } = recordArea(area, words.text, context)
            context.drafts.responsibilities.push({
              sectionPath: place.sectionPath,
              area: recorded,
              origin: 'table',
              confidence: confidence(0.9 * certainty),
              evidence: [
                ...words.evidence('duty'),
                ...holder.evidence,
                ...(criterion?.words.evidence('criterion') ?? []),
              ],
              at: part.start,
              org: holder.org,
              role: role === 'implementation' ? 'implement' : role,
              duty: words.text,
              criterion: criterion?.code ?? null,
              due: null,
              task: null,
            })
          }
          continue
        }
        if (role === 'implementation') addDuties(part, [], area, place.sectionPath, null, context, criterion)
      }
    }
  }
}

/** True where a cell is nothing but a list of bodies that the register knows. */
function isListOnly(words: Words, context: RecordContext): boolean {
  const holders = holdersOf(words, context.outline.plan)
  if (!holders.every((h) => h.org.known || h.org.collective)) return false
  const named = holders.reduce((sum, h) => sum + h.evidence.reduce((s, e) => s + e.end - e.start, 0), 0)
  return named >= words.text.replace(/[\s,;.]+$/u, '').length * 0.75
}

/** A unit of things, not of points or shares. */
const counted = /^(?!\s*(?:điểm|%|phần trăm)\s*$)\s*\p{L}/iu

const tolerance = 1e-6

/** Children must add up to their parent in every column of scores, and the first level to the total. */
function checkSums(criteria: readonly Criterion[], table: LogicalTable, context: RecordContext): Finding[] {
  const findings: Finding[] = []
  const columns = table.columns.flatMap(({ name, role }, at) =>
    role === 'maximum' || role === 'actual' || role === 'target' ? [{ at, name }] : [],
  )
  const children = new Map<string, Criterion[]>()
  for (const criterion of criteria) {
    const parent = criterion.code.includes('.') ? criterion.code.slice(0, criterion.code.lastIndexOf('.')) : ''
    const list = children.get(parent)
    if (list === undefined) children.set(parent, [criterion])
    else list.push(criterion)
  }
  const total = table.rows.find((row) => row.kind === 'total')
  const scoreAt = (row: LogicalRow, at: number) => sureScore(row.cells[at]?.words ?? Words.none, context)
  const check = (code: string, row: LogicalRow, parts: readonly Criterion[]) => {
    for (const { at, name } of columns) {
      const whole = scoreAt(row, at)
      const values = parts.map((part) => scoreAt(part.row, at))
      if (whole === null || values.some((v) => v === null)) continue
      const sum = values.reduce<number>((a, b) => a + b!, 0)
      if (Math.abs(sum - whole) <= tolerance) continue
      const shown = Math.round(sum * 1e6) / 1e6
      const spans = row.cells[at]!.words.spans()
      findings.push(
        finding(
          'sum-mismatch',
          'warning',
          `${code} ${name}: ghi ${whole}, các tiêu chí con cộng lại là ${shown}.`,
          `${code} ${name}: it says ${whole}, its parts add up to ${shown}.`,
          spans,
          'table',
        ),
      )
    }
  }
  for (const criterion of criteria) {
    const parts = children.get(criterion.code)
    if (parts !== undefined) check(criterion.code, criterion.row, parts)
  }
  const first = children.get('')
  if (total !== undefined && first !== undefined) check('Tổng điểm', total, first)
  return findings
}
