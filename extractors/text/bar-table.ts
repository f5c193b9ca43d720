import { type FoundTable, isBlank, type RawRow } from './raw-table.js'

/** Lines that a cell may have. */
const LONGEST_CELL = 200
/** Lines after a blank one in which a bar must come for the table to go on. */
const LONGEST_GAP = 12
const MOST_COLUMNS = 64

/**
 * A web dump with `|` alone on a line before, between and after the cells; the bar that opens the next row stands right
 * below the one that ends this. An empty cell looks the same, so rows are cut by the number of columns.
 */
export function readBarTable(lines: readonly string[], at: number): FoundTable | null {
  if (!isBar(lines[at]!)) return null
  const pieces: string[][][] = []
  let longestRun = 0
  let run = 0
  let from = at + 1
  for (;;) {
    if (isBlank(lines[from] ?? '')) {
      const ended = pieces.length > 0 && (run === 0 || run === longestRun)
      if (from >= lines.length || ended || nextBar(lines, from, LONGEST_GAP) === null) break
    }
    const bar = nextBar(lines, from, LONGEST_CELL)
    if (bar === null) break
    const piece = groupsOf(lines, from, bar)
    pieces.push(piece)
    run = piece.length > 0 ? run + 1 : 0
    longestRun = Math.max(longestRun, run)
    if (longestRun === 0 && pieces.length > MOST_COLUMNS) return null
    from = bar + 1
  }
  if (longestRun === 0) return null
  return {
    table: { certainty: 'dump', wrapped: true, rows: cutRows(pieces, Math.min(longestRun, MOST_COLUMNS)) },
    next: from,
  }
}

function isBar(line: string): boolean {
  return line.length < 16 && line.trim() === '|'
}

function nextBar(lines: readonly string[], from: number, limit: number): number | null {
  const end = Math.min(lines.length, from + limit)
  for (let i = from; i < end; i++) if (isBar(lines[i]!)) return i
  return null
}

function groupsOf(lines: readonly string[], from: number, to: number): string[][] {
  const groups: string[][] = []
  let group: string[] | null = null
  for (let i = from; i < to; i++) {
    if (isBlank(lines[i]!)) group = null
    else if (group) group.push(lines[i]!)
    else {
      group = [lines[i]!]
      groups.push(group)
    }
  }
  return groups
}

/** The cheapest cut into rows: full rows are free, a lone group cell costs little, other lengths much. */
function cutRows(pieces: readonly string[][][], columns: number): RawRow[] {
  const count = pieces.length
  const empties = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) empties[i + 1] = empties[i]! + (pieces[i]!.length === 0 ? 1 : 0)
  const cost = new Float64Array(count + 2).fill(Number.POSITIVE_INFINITY)
  const length = new Int32Array(count + 2)
  cost[count] = 0
  cost[count + 1] = 0
  for (let start = count - 1; start >= 0; start--) {
    for (let size = 1; size <= columns + 1 && start + size <= count; size++) {
      const end = start + size
      if (end < count && pieces[end]!.length > 0) continue
      const empty = empties[end]! - empties[start]!
      const price = cost[end + 1]! + rowPrice(size, empty, columns)
      if (price < cost[start]!) {
        cost[start] = price
        length[start] = size
      }
    }
  }
  const rows: RawRow[] = []
  for (let start = 0; start < count; ) {
    const size = length[start] || 1
    const span = size === 1 ? columns : 1
    const cells = pieces.slice(start, start + size).map((groups, column) => ({ column, span, groups }))
    rows.push({ cells, header: false, breakBefore: false })
    start += size + (length[start] ? 1 : 0)
  }
  return rows
}

function rowPrice(size: number, empty: number, columns: number): number {
  if (size === columns) return empty === size ? 0.5 : empty * 0.1
  if (size === 1) return empty === 0 ? 1 : 2
  return 3 + empty
}
