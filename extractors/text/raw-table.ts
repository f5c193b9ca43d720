/** A table as the line scanner cuts it, before wrapped lines are joined and marks are taken off. */
export interface RawTable {
  readonly certainty: 'grid' | 'dump'
  /** Lines inside cells are broken where they are full, whatever the prose around does. */
  readonly wrapped?: boolean
  readonly rows: readonly RawRow[]
}

export interface RawRow {
  readonly cells: RawCell[]
  readonly header: boolean
  readonly breakBefore: boolean
}

/** Lines of a cell in groups: a blank line stands between two groups. */
export interface RawCell {
  readonly column: number
  readonly span: number
  /** Rows that the cell reaches over; 1 where not said. */
  rows?: number
  readonly groups: string[][]
}

/** A table found at a line, and the first line after it. */
export interface FoundTable {
  readonly table: RawTable
  readonly next: number
  /** Reads on below a page number, where the rows have no head of their own. */
  readonly resume?: (lines: readonly string[], at: number) => FoundTable | null
}

export function rawCell(column: number, content: string, span = 1): RawCell {
  return { column, span, groups: isBlank(content) ? [] : [[content]] }
}

/** Nothing but white space, no-break spaces included: the empty last cell ` ` of a web dump is blank. */
export function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code === 32 || code === 9 || code === 0xa0) continue
    return line.trim() === ''
  }
  return true
}

/** The first line from `from` on that has words; at most `most` blank lines are passed. */
export function skipBlank(lines: readonly string[], from: number, most: number): number {
  let i = from
  while (i < lines.length && i - from < most && isBlank(lines[i]!)) i++
  return i
}
