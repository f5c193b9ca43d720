/** A cell's words and the column that they stand in. */
export interface PlacedText {
  readonly column: number
  readonly text: string
}

const number = /^[([]?(\d{1,2})[\])]?$/
/** Fewer numbers say nothing, and so does less of a row than this. */
const FEWEST = 3
const SHARE = 0.6
/** What a machine sees in the rest of them is no longer: `(2`, `®)`. */
const LONGEST = 4

/**
 * `1 | 2 | 3 …` or `(1) | (2) …` below the heads of a table: each number is that of its column, counted from any first one. Some of them
 * may be misread.
 */
export function areColumnNumbers(cells: readonly PlacedText[]): boolean {
  const filled = cells.filter(({ text }) => text !== '')
  if (filled.length < FEWEST || filled.some(({ text }) => text.length > LONGEST)) return false
  const starts = filled.flatMap(({ column, text }) => {
    const value = number.exec(text)?.[1]
    return value === undefined ? [] : [Number(value) - column]
  })
  const votes = Math.max(0, ...starts.map((start) => starts.filter((one) => one === start).length))
  return votes >= FEWEST && votes >= SHARE * filled.length
}
