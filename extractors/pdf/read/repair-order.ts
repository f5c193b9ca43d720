import type { FoundObjects } from './repair-objects.js'

/** More pages than these are not believed where they are only counted. */
const MOST_COUNTED = 2_000

/** The pages that a damaged file has or had, in their order; null for one that is lost. */
export function orderOf({ pages, nodes }: FoundObjects): (number | null)[] {
  const byPlace = [...pages].sort(([, a], [, b]) => a.order - b.order)
  const under = new Map<number, number[]>()
  for (const [page, { parent }] of byPlace) {
    if (parent === null) continue
    const siblings = under.get(parent)
    if (siblings === undefined) under.set(parent, [page])
    else siblings.push(page)
  }
  const seen = new Set<number>()
  const order: (number | null)[] = []
  /** What stands under a number: a page, a node, or a lost node whose pages still name it. */
  const walk = (root: number): void => {
    const waiting = [root]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue
      seen.add(next)
      const kids = nodes.get(next)?.kids ?? (pages.has(next) ? null : under.get(next))
      if (pages.has(next)) order.push(next)
      else if (kids === undefined || kids === null) order.push(null)
      else for (let i = kids.length - 1; i >= 0; i--) waiting.push(kids[i]!)
    }
  }
  const listed = new Set([...nodes.values()].flatMap(({ kids }) => kids))
  const roots = [...nodes].filter(([number]) => !listed.has(number))
  for (const [number] of roots) walk(number)
  let counted = 0
  for (const [, { parent, count }] of roots) if (parent === null) counted = Math.max(counted, count ?? 0)
  // Pages that a whole tree does not name were taken out by whoever saved the file last.
  const whole = order.length > 0 && order.length >= counted && !order.includes(null)
  if (!whole) for (const [page] of byPlace) walk(page)
  if (counted <= MOST_COUNTED) while (order.length < counted) order.push(null)
  return order
}
