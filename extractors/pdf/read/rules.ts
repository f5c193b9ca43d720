import type { PageRule } from '../page-content.js'

/** Lines whose middles are so near, in points, are one line; a double rule of a letterhead has its two at 1.5 and more. */
const SAME_LINE = 0.75
/** Pieces of one line may leave a gap: borders of neighbouring cells stop at each other's corner. */
const GAP = 1.5
/** Dashes are no longer than this, and their gaps no longer than they. */
const DASH = 8
/** What is shorter is a corner, a dot or part of a drawing. */
const SHORTEST = 3

/** One rule for each line that a reader sees: pieces, doubles and dashes of it put together. */
export function mergeRules(rules: readonly PageRule[]): PageRule[] {
  return [...mergeAxis(rules, 'horizontal'), ...mergeAxis(rules, 'vertical')]
}

/** A rule by its place across its axis and its span along it. */
interface Span {
  readonly middle: number
  near: number
  far: number
  start: number
  end: number
  piece: number
}

function mergeAxis(rules: readonly PageRule[], axis: PageRule['axis']): PageRule[] {
  const spans = rules
    .filter((rule) => rule.axis === axis)
    .map((rule) => (axis === 'horizontal' ? spanOf(rule) : spanOf(turned(rule))))
    .sort((a, b) => a.middle - b.middle)
  const merged: PageRule[] = []
  for (let from = 0; from < spans.length; ) {
    let to = from + 1
    while (to < spans.length && spans[to]!.middle - spans[from]!.middle <= SAME_LINE) to++
    for (const span of mergeLine(spans.slice(from, to))) {
      if (span.end - span.start < SHORTEST) continue
      const rule = { axis, left: span.start, right: span.end, top: span.near, bottom: span.far }
      merged.push(axis === 'horizontal' ? rule : turned(rule))
    }
    from = to
  }
  return merged
}

function mergeLine(spans: Span[]): Span[] {
  const line: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = line.at(-1)
    const dash = last === undefined ? 0 : Math.min(last.piece, span.piece)
    if (last !== undefined && span.start - last.end <= (dash <= DASH ? Math.max(GAP, dash) : GAP)) {
      last.end = Math.max(last.end, span.end)
      last.near = Math.min(last.near, span.near)
      last.far = Math.max(last.far, span.far)
      last.piece = span.piece
    } else line.push(span)
  }
  return line
}

function spanOf(rule: PageRule): Span {
  const middle = (rule.top + rule.bottom) / 2
  const piece = rule.right - rule.left
  return { middle, near: rule.top, far: rule.bottom, start: rule.left, end: rule.right, piece }
}

function turned(rule: PageRule): PageRule {
  return { axis: rule.axis, left: rule.top, right: rule.bottom, top: rule.left, bottom: rule.right }
}
