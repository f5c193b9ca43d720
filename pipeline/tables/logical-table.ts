import type { PlanContext } from '../../normalizers/plan-context.js'
import type { ColumnRole, Finding } from '../../schema/index.js'
import type { PlacedRow, PlacedTable } from '../outline/flow.js'
import { finding } from '../outline/head.js'
import { isBullet, type Marker, readMarker, readOrdinal, styleRank } from '../outline/markers.js'
import { isUpper } from '../outline/zones.js'
import { joinWords, Words } from '../words.js'
import { alignRow } from './align-row.js'
import { findHeader, headNames, isColumnNumbers, isRepeatedHeader, tableWidth } from './header.js'

export interface LogicalCell {
  /** Words of each paragraph in the cell. */
  readonly paragraphs: readonly Words[]
  readonly words: Words
  /** The cell is empty or merged and goes on from above. */
  readonly inherited: boolean
}

/** A heading inside a table: a row over all columns. */
export interface TableGroup {
  readonly marker: Marker | null
  readonly words: Words
  readonly parent: TableGroup | null
  readonly rank: number
}

export interface LogicalRow {
  readonly kind: 'group' | 'record' | 'total'
  readonly cells: readonly LogicalCell[]
  /** Of the ordinal column, or of the row's own words where there is none. */
  readonly marker: Marker | null
  readonly group: TableGroup | null
}

export interface LogicalTable {
  readonly columns: readonly { readonly name: string; readonly role: ColumnRole }[]
  readonly rows: readonly LogicalRow[]
  readonly columnOf: ReadonlyMap<ColumnRole, number>
}

export const emptyCell: LogicalCell = { paragraphs: [], words: Words.none, inherited: false }

/** A row on its way to the logical table: its cells at their columns. */
export interface GridRow {
  cells: LogicalCell[]
  readonly source: PlacedRow
  /** The row's words fill all columns, or stand in each of them. */
  readonly spanning: boolean
}

/**
 * Reads a table as a reader does: columns by their heads, without repeated heads and number rows, rows that a page break
 * cut put together, merged and empty cells filled from above, damaged rows put right where their cells say how.
 * `previous` is the table before, whose columns go on where this one has no head.
 */
export function readTable(
  parts: readonly PlacedTable[],
  previous: LogicalTable | null,
  plan: PlanContext,
): { table: LogicalTable; findings: Finding[] } {
  const findings: Finding[] = []
  const table =
    parts.length === 1
      ? parts[0]!
      : {
          ...parts[0]!,
          rows: parts.flatMap((part) => part.rows.map((row, r) => (r === 0 ? { ...row, breakBefore: true } : row))),
        }
  const width = tableWidth(table)
  const header = findHeader(table.rows, width)
  let columns: { name: string; role: ColumnRole }[]
  let from = 0
  if (header !== null) {
    columns = header.columns
    from = header.end
  } else if (previous !== null && previous.columns.length >= width) {
    columns = [...previous.columns]
  } else {
    columns = Array.from({ length: width }, () => ({ name: '', role: 'other' as const }))
  }
  const columnOf = new Map<ColumnRole, number>()
  for (const [i, { role }] of columns.entries()) if (!columnOf.has(role)) columnOf.set(role, i)

  const names = headNames(columns)
  // a head that comes again stands at the top of a page
  let broken = false
  const grid: GridRow[] = []
  const open: { cell: LogicalCell; left: number }[] = []
  for (const source of table.rows.slice(from)) {
    if (source.cells.every((cell) => cell.paragraphs.length === 0)) continue
    if (isColumnNumbers(source) || isRepeatedHeader(source, names)) {
      broken = true
      continue
    }
    const row = broken && !source.breakBefore ? { ...source, breakBefore: true } : source
    broken = false
    grid.push(placeRow(row, columns, columnOf, table.certainty, open, plan, findings))
  }
  const rows = groupRows(joinCutRows(grid, columnOf, table.certainty, findings), columnOf)
  return { table: { columns, rows: inheritCells(rows, columnOf), columnOf }, findings }
}

function toCell(paragraphs: readonly Words[]): LogicalCell {
  return paragraphs.length === 0 ? emptyCell : { paragraphs, words: joinWords(paragraphs), inherited: false }
}

/** Puts a row's cells at their columns, with the merged cells that reach into it. */
function placeRow(
  source: PlacedRow,
  columns: LogicalTable['columns'],
  columnOf: ReadonlyMap<ColumnRole, number>,
  certainty: PlacedTable['certainty'],
  open: { cell: LogicalCell; left: number }[],
  plan: PlanContext,
  findings: Finding[],
): GridRow {
  const filled = source.cells.filter((cell) => cell.paragraphs.length > 0)
  const texts = new Set(filled.map((cell) => joinWords(cell.paragraphs).text))
  const ordinal = columnOf.get('ordinal')
  const besideOrdinal = filled.filter(
    (cell) => cell.column !== ordinal || readOrdinal(joinWords(cell.paragraphs).text) === null,
  )
  const besideTexts = new Set(besideOrdinal.map((cell) => joinWords(cell.paragraphs).text))
  const spanning =
    besideTexts.size === 1 &&
    texts.size <= 2 &&
    (besideOrdinal.length >= Math.max(2, columns.length - 2) ||
      besideOrdinal.some((cell) => cell.columnSpan >= Math.max(2, columns.length - 2)) ||
      (certainty === 'dump' && source.cells.length === 1 && columns.length > 2))
  const cells: LogicalCell[] = columns.map(() => emptyCell)
  if (spanning) {
    const at =
      columnOf.get('group') ?? columnOf.get('task') ?? columnOf.get('activity') ?? columnOf.get('criterion') ?? 0
    if (ordinal !== undefined) {
      const mark = filled.find((cell) => cell.column === ordinal && !besideOrdinal.includes(cell))
      if (mark !== undefined) cells[ordinal] = toCell(mark.paragraphs)
    }
    cells[at] = toCell(besideOrdinal[0]!.paragraphs)
    return { cells, source, spanning: true }
  }
  if (certainty === 'dump' && source.cells.length !== columns.length) {
    const aligned = alignRow(source, columns, plan)
    for (const [i, column] of aligned.columns.entries()) {
      const paragraphs = source.cells[i]!.paragraphs
      if (paragraphs.length === 0) continue
      const before = cells[column]!
      cells[column] = before === emptyCell ? toCell(paragraphs) : toCell([...before.paragraphs, ...paragraphs])
    }
    const spans = filled.flatMap((cell) => cell.paragraphs.flatMap((words) => words.spans())).slice(0, 1)
    if (aligned.moved) {
      findings.push(
        finding(
          'row-realigned',
          'warning',
          'Hàng bị mất cột đã được xếp lại theo nội dung các ô.',
          'A row with a lost column was put right by what its cells hold.',
          spans,
          'table',
        ),
      )
    } else if (!aligned.certain) {
      findings.push(
        finding(
          'row-unaligned',
          'warning',
          'Hàng có số ô khác tiêu đề, không xác định được cột chắc chắn.',
          'A row whose number of cells differs from the head; its columns are not certain.',
          spans,
          'table',
        ),
      )
    }
    return { cells, source, spanning: false }
  }
  for (const cell of source.cells) {
    if (cell.column >= cells.length) continue
    const read = toCell(cell.paragraphs)
    for (let c = cell.column; c < Math.min(cell.column + cell.columnSpan, cells.length); c++) {
      if (c === cell.column) cells[c] = read
      open[c] = { cell: read, left: cell.rowSpan - 1 }
    }
  }
  const covered = new Set(
    source.cells.flatMap((cell) => Array.from({ length: cell.columnSpan }, (_, i) => cell.column + i)),
  )
  for (let c = 0; c < cells.length; c++) {
    const above = open[c]
    if (covered.has(c) || above === undefined || above.left <= 0) continue
    cells[c] = { ...above.cell, inherited: true }
    above.left--
  }
  return { cells, source, spanning: false }
}

const wordRoles: readonly ColumnRole[] = ['group', 'task', 'activity', 'criterion']
const ownRoles: readonly ColumnRole[] = ['lead', 'coordinate', 'timeline', 'product']

/** Puts rows that a page break cut back together. */
function joinCutRows(
  rows: readonly GridRow[],
  columnOf: ReadonlyMap<ColumnRole, number>,
  certainty: PlacedTable['certainty'],
  findings: Finding[],
): GridRow[] {
  const joined: GridRow[] = []
  const mainAt = columnOf.get('activity') ?? columnOf.get('task') ?? columnOf.get('criterion')
  const ordinalAt = columnOf.get('ordinal')
  let marked = 0
  for (const row of rows) {
    const before = joined.at(-1)
    if (before !== undefined && mainAt !== undefined && !row.spanning && !before.spanning) {
      const has = (at: number | undefined) =>
        at !== undefined && !row.cells[at]!.words.isEmpty && !row.cells[at]!.inherited
      const main = row.cells[mainAt]!
      const filled = row.cells.flatMap((cell, i) => (cell.words.isEmpty || cell.inherited ? [] : [i]))
      const others = filled.filter((i) => i !== mainAt)
      const beforeMain = before.cells[mainAt]!
      if (!has(ordinalAt) && filled.length > 0 && goesOn(row, main, beforeMain, others, marked > 0, certainty)) {
        before.cells = before.cells.map((cell, i) => {
          const more = row.cells[i]!
          if (more.words.isEmpty || more.inherited) return cell
          return toCell(joinCut(cell.inherited ? [] : cell.paragraphs, more.paragraphs))
        })
        findings.push(
          finding(
            'row-realigned',
            'info',
            'Hàng bị ngắt trang đã được nối lại.',
            'A row that a page break cut was put together.',
            row.cells[filled[0]!]!.words.spans().slice(0, 1),
            'table',
          ),
        )
        continue
      }
      if (!main.words.isEmpty && readMarker(main.words.text) !== null) marked++
    } else if (
      mainAt !== undefined &&
      !row.cells[mainAt]!.words.isEmpty &&
      readMarker(row.cells[mainAt]!.words.text) !== null
    )
      marked++
    joined.push(row)
  }
  return joined
}

/** The rest of a cell: a sentence that the break cut goes on in its paragraph, anything else begins one. */
function joinCut(before: readonly Words[], more: readonly Words[]): Words[] {
  const last = before.at(-1)
  const first = more[0]
  if (
    last === undefined ||
    first === undefined ||
    /[.;:!?]["”)]?$/u.test(last.text) ||
    !/^[\p{Ll}\d(]/u.test(first.text)
  )
    return [...before, ...more]
  return [...before.slice(0, -1), joinWords([last, first]), ...more.slice(1)]
}

/** A cell that ends on such a word is not at its end. */
const openWord =
  /(?:,|\s(?:và|của|với|theo|cho|các|những|tại|trong|về|do|để|hoặc|là|được|từ|đến|trên|bằng|cấp|số|thuộc))$/iu

function goesOn(
  row: GridRow,
  main: LogicalCell,
  beforeMain: LogicalCell,
  others: readonly number[],
  siblingsMarked: boolean,
  certainty: PlacedTable['certainty'],
): boolean {
  const text = main.words.text
  const lower = /^[\p{Ll}]/u.test(text)
  if (!main.words.isEmpty && !main.inherited) {
    if (readMarker(text) !== null) return false
    const cut = !/[.;:!?]["”)]?$/u.test(beforeMain.words.text)
    if (lower && (cut || row.source.breakBefore)) return true
    if (others.length > 0) return false
    if (row.source.breakBefore && openWord.test(beforeMain.words.text)) return true
    // nothing but words of the task column: they belong to the row above where its task was cut, or where tasks carry marks
    return row.source.breakBefore && siblingsMarked && readMarker(beforeMain.words.text) !== null
  }
  // an empty task cell: rest of other cells, where they begin in the middle of a sentence
  if (certainty === 'grid' && !row.source.breakBefore) return false
  return others.length > 0 && others.every((i) => /^[\p{Ll}]/u.test(row.cells[i]!.words.text))
}

/** Tells group and total rows from records and gives each record its group. */
function groupRows(grid: readonly GridRow[], columnOf: ReadonlyMap<ColumnRole, number>): LogicalRow[] {
  const rows: LogicalRow[] = []
  const ordinalAt = columnOf.get('ordinal')
  let group = null as TableGroup | null
  const scored = columnOf.has('criterion')
  for (const [i, row] of grid.entries()) {
    const mark = ordinalAt === undefined ? null : readOrdinal(row.cells[ordinalAt]!.words.text)
    const wordsAt = wordRoles
      .map((role) => columnOf.get(role))
      .find((at) => at !== undefined && !row.cells[at]!.words.isEmpty)
    const words = wordsAt === undefined ? Words.none : row.cells[wordsAt]!.words
    const firstText = row.cells.find((cell) => !cell.words.isEmpty)?.words.text ?? ''
    if (
      /^(?:tổng(?: số)?(?: điểm| cộng| kinh phí)?|cộng)(?:\s*[:.]|$|\s*\()/iu.test(firstText) ||
      (/^tổng (?:điểm|cộng|số)/iu.test(firstText) && firstText.length < 30)
    ) {
      rows.push({ kind: 'total', cells: row.cells, marker: mark, group: null })
      continue
    }
    if (!words.isEmpty && isGroupRow(row, i, grid, columnOf, scored)) {
      const own = readMarker(words.text)
      const marker = mark ?? own
      const text = mark === null && own !== null ? words.slice(own.length) : words
      const rank =
        marker === null
          ? isUpper(words.text)
            ? styleRank.roman
            : styleRank.arabic
          : styleRank[marker.style] + (marker.style === 'decimal' ? marker.numbers.length - 2 : 0)
      let parent = group as TableGroup | null
      while (parent !== null && parent.rank >= rank) parent = parent.parent
      group = { marker, words: trimGroup(text), parent, rank }
      rows.push({ kind: 'group', cells: row.cells, marker, group })
      continue
    }
    rows.push({ kind: 'record', cells: row.cells, marker: mark, group })
  }
  return rows
}

function trimGroup(words: Words): Words {
  return words.slice(0, words.text.replace(/[\s:.;]+$/, '').length)
}

function isGroupRow(
  row: GridRow,
  i: number,
  grid: readonly GridRow[],
  columnOf: ReadonlyMap<ColumnRole, number>,
  scored: boolean,
): boolean {
  if (row.spanning) return true
  if (scored) return false
  const ordinalAt = columnOf.get('ordinal')
  const beside = new Set([ordinalAt, columnOf.get('budget'), columnOf.get('note')])
  const all = row.cells.flatMap((cell, at) => (cell.words.isEmpty || at === ordinalAt ? [] : [at]))
  // the sum of a group may stand in its row
  const filled = all.filter((at) => !beside.has(at))
  const hasSum = all.length > 1
  const ordinal = ordinalAt === undefined ? null : readOrdinal(row.cells[ordinalAt]!.words.text)
  // a roman number with no body and no time is a group whatever else it has
  const bare = (['lead', 'coordinate', 'timeline'] as const).every(
    (role) => columnOf.get(role) === undefined || row.cells[columnOf.get(role)!]!.words.isEmpty,
  )
  if (
    filled.length > 1 &&
    (ordinal?.style === 'roman' || ordinal?.style === 'capital') &&
    bare &&
    columnOf.has('lead')
  ) {
    return filled.includes(columnOf.get('task') ?? -1) || filled.includes(columnOf.get('activity') ?? -1)
      ? columnOf.get('activity') === undefined || row.cells[columnOf.get('activity')!]!.words.isEmpty
      : false
  }
  if (filled.length !== 1) return false
  if (!ownRoles.some((role) => columnOf.has(role))) return false
  const at = filled[0]!
  if (!wordRoles.some((role) => columnOf.get(role) === at)) return false
  const text = row.cells[at]!.words.text
  const mark = (ordinalAt === undefined ? null : readOrdinal(row.cells[ordinalAt]!.words.text)) ?? readMarker(text)
  if (mark !== null && isBullet(mark)) return false
  if (mark?.style === 'roman' || mark?.style === 'capital' || mark?.style === 'part') return true
  if (hasSum && !isUpper(text) && !row.source.bold) return false
  if (isUpper(text) || row.source.bold) return true
  const next = grid[i + 1]
  if (next === undefined || next.spanning) return false
  const nextMark =
    (ordinalAt === undefined ? null : readOrdinal(next.cells[ordinalAt]!.words.text)) ??
    readMarker(next.cells[at]!.words.text)
  if (mark === null || nextMark === null) return false
  const rankOf = (m: Marker) => styleRank[m.style] + (m.style === 'decimal' ? m.numbers.length - 2 : 0)
  return rankOf(nextMark) > rankOf(mark)
}

/** `nt`, `-nt-`, `như trên`, `"`: the cell above again. */
const sameAsAbove = /^[-–\s]*(?:n\.?t\.?|như trên|["”〃])[-–\s]*$/iu

/** Fills what a plain text leaves empty: group and task cells from above, bodies and time only where all three are empty. */
function inheritCells(rows: readonly LogicalRow[], columnOf: ReadonlyMap<ColumnRole, number>): LogicalRow[] {
  if (columnOf.has('criterion')) return [...rows]
  const result: LogicalRow[] = []
  let above: LogicalRow | null = null
  const at = (role: ColumnRole) => columnOf.get(role)
  for (const row of rows) {
    if (row.kind !== 'record') {
      above = null
      result.push(row)
      continue
    }
    const cells = [...row.cells]
    if (above !== null) {
      for (const [i, cell] of cells.entries()) {
        if (sameAsAbove.test(cell.words.text)) cells[i] = { ...above.cells[i]!, inherited: true }
      }
      const take = (role: ColumnRole) => {
        const i = at(role)
        if (i === undefined || !cells[i]!.words.isEmpty || above!.cells[i]!.words.isEmpty) return
        cells[i] = { ...above!.cells[i]!, inherited: true }
      }
      const filled = (role: ColumnRole) => at(role) !== undefined && !row.cells[at(role)!]!.words.isEmpty
      take('group')
      if (at('activity') !== undefined || !filled('task')) take('task')
      // an activity of a task that changes is not the one above
      const sameTask = !filled('task') && !filled('group')
      if (sameTask && !filled('activity')) take('activity')
      if (!filled('lead') && !filled('coordinate') && !filled('timeline')) {
        take('lead')
        take('coordinate')
        take('timeline')
      }
    }
    const marker: Marker | null =
      row.marker ??
      (above !== null &&
      !cells.some((c, i) => i === at('group') && !c.inherited && !c.words.isEmpty) &&
      columnOf.has('activity')
        ? above.marker
        : null)
    const full: LogicalRow = { ...row, cells, marker }
    result.push(full)
    above = full
  }
  return result
}
