export interface PieceBoxes {
  readonly left: Int32Array
  readonly top: Int32Array
  readonly right: Int32Array
  readonly bottom: Int32Array
}

/** A printed line: the core of its height, without the tips of its tallest letters. */
export interface Row {
  top: number
  bottom: number
  readonly pieces: number[]
}

/** Lower ink, in heights of small letters, is a mark of a letter or a point. */
const MARK_HEIGHT = 0.7
/** A row no higher than this, so near over the next one, is that one's marks: the hats and hooks of `Về việc triển khai`. */
const MARKS_HEIGHT = 1
const MARKS_APART = 0.45
/** The hats of small letters reach so far over the core of a line; what stands on a hat is nearest to it. */
const SURE = 0.25

/** Printed lines, one under the other: ink whose middle parts overlap in height. Marks and points go to the nearest. */
export function rowsOf(boxes: PieceBoxes, pieces: readonly number[], letterHeight: number): Row[] {
  const least = MARK_HEIGHT * letterHeight
  const cores = pieces.filter((p) => boxes.bottom[p]! - boxes.top[p]! >= least)
  const marks = cores.length === 0 ? [] : pieces.filter((p) => boxes.bottom[p]! - boxes.top[p]! < least)
  const found: Row[] = []
  const shrink = (p: number) => Math.min(0.25 * letterHeight, 0.2 * (boxes.bottom[p]! - boxes.top[p]!))
  const sorted = (cores.length === 0 ? [...pieces] : cores).sort((a, b) => boxes.top[a]! - boxes.top[b]!)
  for (const p of sorted) {
    const last = found.at(-1)
    const top = boxes.top[p]! + shrink(p)
    const bottom = boxes.bottom[p]! - shrink(p)
    if (last !== undefined && top < last.bottom) {
      last.bottom = Math.max(last.bottom, bottom)
      last.pieces.push(p)
    } else found.push({ top, bottom, pieces: [p] })
  }
  const rows = withMarks(found, letterHeight)
  const between: [piece: number, row: number][] = []
  for (const p of marks) {
    const y = (boxes.top[p]! + boxes.bottom[p]!) / 2
    const near = nearestRow(rows, y)
    if (y >= rows[near]!.top - SURE * letterHeight && y < rows[near]!.bottom) rows[near]!.pieces.push(p)
    else between.push([p, near])
  }
  // the hat first, then what stands on it
  const apart = (p: number, near: number) => {
    return Math.min(...[near - 1, near, near + 1].map((row) => apartOf(boxes, p, rows[row]?.pieces ?? [])))
  }
  const nearest = between.map(([p, near]) => ({ p, near, apart: apart(p, near) }))
  for (const { p, near } of nearest.sort((one, other) => one.apart - other.apart)) {
    rows[rowOfMark(boxes, p, rows, near)]!.pieces.push(p)
  }
  return rows
}

function withMarks(found: readonly Row[], letterHeight: number): Row[] {
  const rows: Row[] = []
  for (const row of found) {
    const last = rows.at(-1)
    const isMarks =
      last !== undefined &&
      last.bottom - last.top <= MARKS_HEIGHT * letterHeight &&
      row.top - last.bottom <= MARKS_APART * letterHeight
    if (isMarks) rows[rows.length - 1] = { ...row, top: last.top, pieces: [...last.pieces, ...row.pieces] }
    else rows.push(row)
  }
  return rows
}

/** Between two rows a mark is that of the letter, or of the letter's other mark, that it is nearest to over or under it. */
function rowOfMark(boxes: PieceBoxes, mark: number, rows: readonly Row[], near: number): number {
  const y = (boxes.top[mark]! + boxes.bottom[mark]!) / 2
  const row = rows[near]!
  const other = y < row.top ? near - 1 : y >= row.bottom ? near + 1 : -1
  if (other < 0 || other >= rows.length) return near
  return apartOf(boxes, mark, rows[other]!.pieces) < apartOf(boxes, mark, row.pieces) ? other : near
}

/** From box to box; the acute of `ế` stands beside its hat. */
function apartOf({ left, top, right, bottom }: PieceBoxes, mark: number, pieces: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY
  for (const p of pieces) {
    const across = Math.max(left[p]! - right[mark]!, left[mark]! - right[p]!, 0)
    if (across >= best) continue
    best = Math.min(best, Math.hypot(across, Math.max(top[p]! - bottom[mark]!, top[mark]! - bottom[p]!, 0)))
  }
  return best
}

/** The row at a height, or the nearest to it. */
export function nearestRow(rows: readonly Row[], y: number): number {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.bottom < y) low = middle + 1
    else high = middle
  }
  if (low > 0 && y - rows[low - 1]!.bottom < rows[low]!.top - y) return low - 1
  return low
}
