import type { Piece } from './line-pieces.js'
import type { UprightRules } from './upright-rules.js'

/** In sizes of the letters: a wider gap parts two columns. */
const COLUMN_GAP = 2
/** A gap so wide parts columns where it comes back at the same place. */
const WIDE_GAP = 0.8
/** So many lines one under the other must begin at one place for that. */
const RECURRENT = 3
/** One space of a justified line is stretched so far at most. */
const STRETCHED_GAP = 4
/** A marker may stand so far from its words: `Điều 1.      Phạm vi`. */
const MARKER_GAP = 8

const marker =
  /^(?:(?:Điều|Chương|Phần|Mục)\s+)?(?:[\dIVXLC]{1,5}(?:\.\d{1,3})*|\p{L})[.)/]?\)?$|^[-–+*•▪●○◦■□❖➢✓\uf000-\uf0ff]$/u
/** What follows a blank to be filled in: `Số:      /KH-UBND`, `ngày    tháng   năm 2025`. */
const afterBlank = /^(?:\/|(?:ngày|tháng|năm)(?:\s|$))/iu

/** Places where pieces begin behind a wide gap on several lines, one near the other. */
export function recurrentStarts(clusters: readonly (readonly Piece[])[]): Set<number> {
  const seen = new Map<number, { count: number; last: number }>()
  const found = new Set<number>()
  for (const [row, cluster] of clusters.entries()) {
    for (let i = 1; i < cluster.length; i++) {
      const piece = cluster[i]!
      const before = cluster[i - 1]!
      if (piece.left - before.right < WIDE_GAP * piece.run.size || marker.test(before.text)) continue
      for (const key of [Math.floor(piece.left / 2), Math.ceil(piece.left / 2)]) {
        const at = seen.get(key)
        if (at === undefined || row - at.last > 2) seen.set(key, { count: 1, last: row })
        else if (at.last < row) {
          at.count++
          at.last = row
          if (at.count >= RECURRENT) found.add(key)
        }
      }
    }
  }
  return found
}

/** One line's pieces → those of each column: at a rule, at a wide gap, at a place that comes back. */
export function cutColumns(
  cluster: readonly Piece[],
  rules: UprightRules | null,
  columns: ReadonlySet<number>,
): Piece[][] {
  const parts: Piece[][] = []
  let part: Piece[] = []
  for (const [i, piece] of cluster.entries()) {
    if (part.length > 0 && partsColumns(part, cluster, i, rules, columns)) {
      parts.push(part)
      part = []
    }
    part.push(piece)
  }
  if (part.length > 0) parts.push(part)
  return parts
}

function partsColumns(
  part: readonly Piece[],
  cluster: readonly Piece[],
  at: number,
  rules: UprightRules | null,
  columns: ReadonlySet<number>,
): boolean {
  const piece = cluster[at]!
  const last = part.at(-1)!
  const { size, baseline } = piece.run
  const gap = piece.left - last.right
  if (gap > 0 && rules?.between(last.right - 0.5, piece.left + 0.5, baseline - size * 0.3)) return true
  if (gap < WIDE_GAP * size) return false
  const goesOn = piece.order - last.last <= 1 && piece.order >= last.last
  const wide = gap > COLUMN_GAP * size && !(goesOn && last.spaces === 1 && gap < STRETCHED_GAP * size)
  const recurs = columns.has(Math.round(piece.left / 2))
  if (!wide && !recurs && goesOn) return false
  const before = roughText(part).trimEnd()
  if (marker.test(before) && gap < MARKER_GAP * size) return false
  const after = roughText(cluster.slice(at, at + 4))
  return !afterBlank.test(after) || gap > MARKER_GAP * size
}

function roughText(pieces: readonly Piece[]): string {
  return pieces.map(({ text, spaces }) => (spaces > 0 ? `${text} ` : text)).join('')
}
