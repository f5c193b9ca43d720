import type { ColumnRole } from '../../schema/index.js'
import { isUpper } from '../outline/lines.js'
import { isBullet, type Marker, readMarker, readOrdinal, styleRank } from '../outline/markers.js'
import { Words } from '../words.js'
import { type GridRow, type LogicalRow, ownRoles, type TableGroup, wordRoles } from './cells.js'

/** Tells group and total rows from records and gives each record its group. */
export function groupRows(grid: readonly GridRow[], columnOf: ReadonlyMap<ColumnRole, number>): LogicalRow[] {
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
    if (closesGroup(mark, group, rows.at(-1))) group = group!.parent
    rows.push({ kind: 'record', cells: row.cells, marker: mark, group })
  }
  return rows
}

/** `3` after group `2` and rows without numbers: it stands beside the group, not in it. */
function closesGroup(mark: Marker | null, group: TableGroup | null, before: LogicalRow | undefined): boolean {
  const own = group?.marker
  if (mark === null || own == null || isBullet(mark) || mark.style !== own.style) return false
  const numbered = before?.kind === 'record' && before.marker?.style === mark.style
  return mark.style !== 'decimal' && before?.kind === 'record' && !numbered && mark.ordinal === own.ordinal + 1
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
  const ordinalAt = columnOf.get('ordinal')
  if (scored) {
    // `I | Giáo dục mầm non | | |`: a heading among indicators; in an index every level has its points
    const style = ordinalAt === undefined ? undefined : readOrdinal(row.cells[ordinalAt]!.words.text)?.style
    const lone = row.cells.every(
      (cell, at) => cell.words.isEmpty || at === ordinalAt || at === columnOf.get('criterion'),
    )
    return lone && !columnOf.has('maximum') && (style === 'roman' || style === 'capital')
  }
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
