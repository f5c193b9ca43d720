import type { ColumnRole, Finding } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import type { PlacedTable } from '../outline/flow.js'
import { readMarker } from '../outline/markers.js'
import { joinWords, type Words } from '../words.js'
import { type GridRow, type LogicalCell, toCell } from './cells.js'

/** Puts rows that a page break cut back together. */
export function joinCutRows(
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
