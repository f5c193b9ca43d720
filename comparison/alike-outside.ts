import type { AlikeGroup, Link } from './group-alike.js'
import type { Edge } from './stars.js'

/** Links of a text into other groups: a long task is several jobs, and a group holds each text once. */
const MOST_ALSO = 8

/** The group of each text, by its place. */
export function groupsOfTexts(groups: readonly AlikeGroup[]): Map<number, number> {
  const groupOf = new Map<number, number>()
  for (const [i, { centre, links }] of groups.entries()) {
    groupOf.set(centre, i)
    for (const { to } of links) groupOf.set(to, i)
  }
  return groupOf
}

/** Pairs that are alike, and do not stand in one group; of a text with many, the likest. */
export function alikeOutside(groups: readonly AlikeGroup[], edges: readonly Edge[]): Link[] {
  const groupOf = groupsOfTexts(groups)
  const counts = new Map<number, number>()
  const also: Link[] = []
  const list = edges.filter(({ a, b }) => !groupOf.has(a) || groupOf.get(a) !== groupOf.get(b))
  for (const { a, b, score } of list.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [left, right] = [counts.get(a) ?? 0, counts.get(b) ?? 0]
    if (left >= MOST_ALSO || right >= MOST_ALSO) continue
    counts.set(a, left + 1)
    counts.set(b, right + 1)
    also.push({ from: a, to: b, score })
  }
  return also.sort((x, y) => x.from - y.from || x.to - y.to)
}
