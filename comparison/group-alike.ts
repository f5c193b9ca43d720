import { edgesOf, type Likeness } from './alike-edges.js'
import { alikeOutside, groupsOfTexts } from './alike-outside.js'
import { type Edge, starsOf } from './stars.js'

export type { Likeness } from './alike-edges.js'

/** A second text of one plan belongs to a group only where it comes this near to the plan's best. */
export const SECOND_SHARE = 0.7
/** What two members of a group must reach with each other, as a share of the threshold: what contradicts others is something else. */
const TOGETHER = 0.75
/** Members that a further one is laid beside: those most like the centre. */
const WITNESSES = 8
/** Rounds of joining: each costs as much as comparing all centres, and later ones join few. */
const MOST_ROUNDS = 3

export interface Link {
  readonly from: number
  readonly to: number
  readonly score: number
}

export interface AlikeGroup {
  readonly centre: number
  readonly links: readonly Link[]
}

export interface Alike {
  readonly groups: readonly AlikeGroup[]
  /** Pairs that are alike, and do not stand in one group. */
  readonly also: readonly Link[]
  /** The likest text that is not like enough, of those that are in no group. */
  readonly nearest: ReadonlyMap<number, { readonly to: number; readonly score: number }>
}

/** Groups texts that say the same: each member is alike to the centre of its group, or to a member that is. */
export function groupAlike(likeness: Likeness): Alike {
  const nearest = new Map<number, { to: number; score: number }>()
  const edges = edgesOf(
    likeness,
    likeness.texts.map((_, i) => i),
    nearest,
  )
  let groups: AlikeGroup[] = starsOf(likeness.texts.length, edges).map(({ centre, rays }) => ({
    centre,
    links: rays.map(({ to, score }) => ({ from: centre, to, score })),
  }))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const joined = joinGroups(groups, likeness)
    if (joined.length === groups.length) break
    groups = joined
  }
  const whole = groups
    .map((group) => withoutContradiction(withoutSeconds(group, likeness), likeness))
    .filter(({ links }) => links.length > 0)
  const grouped = withLeftovers(whole, edges, likeness)
  const also = alikeOutside(grouped, edges)
  for (const { from, to } of also) {
    nearest.delete(from)
    nearest.delete(to)
  }
  for (const { centre, links } of grouped) {
    nearest.delete(centre)
    for (const { to } of links) nearest.delete(to)
  }
  return { groups: grouped, also, nearest }
}

/** Groups of one thing whose texts stood too far apart to meet: their centres meet now. */
function joinGroups(groups: readonly AlikeGroup[], likeness: Likeness): AlikeGroup[] {
  const centres = groups.map(({ centre }) => centre)
  const at = new Map(centres.map((centre, i) => [centre, i]))
  const edges = edgesOf(likeness, centres, null).map(({ a, b, score }) => ({ a: at.get(a)!, b: at.get(b)!, score }))
  const gone = new Set<number>()
  const more = new Map<number, Link[]>()
  for (const { centre: into, rays } of starsOf(groups.length, edges)) {
    const { centre } = groups[into]!
    for (const { to, score } of rays) {
      const moved = groups[to]!.links.map((link) => ({
        from: centre,
        to: link.to,
        score: likeness.score(centre, link.to),
      }))
      if (moved.some((link) => link.score < likeness.threshold)) continue
      gone.add(to)
      const list = more.get(into) ?? []
      list.push({ from: centre, to: groups[to]!.centre, score }, ...moved)
      more.set(into, list)
    }
  }
  return groups.flatMap((group, i) =>
    gone.has(i) ? [] : [{ centre: group.centre, links: [...group.links, ...(more.get(i) ?? [])] }],
  )
}

/** Leaves out texts that come far behind the best of their plan: they are something else. */
function withoutSeconds({ centre, links }: AlikeGroup, { plan }: Likeness): AlikeGroup {
  const best = new Map<string, number>()
  for (const { to, score } of links) best.set(plan(to), Math.max(best.get(plan(to)) ?? 0, score))
  return { centre, links: links.filter(({ to, score }) => score >= SECOND_SHARE * best.get(plan(to))!) }
}

/** Leaves out texts that are like the centre, but not like the others that are: a long task in the middle is several jobs. */
function withoutContradiction({ centre, links }: AlikeGroup, likeness: Likeness): AlikeGroup {
  const kept: Link[] = []
  for (const link of [...links].sort((x, y) => y.score - x.score || x.to - y.to)) {
    if (agrees(link.to, kept, likeness)) kept.push(link)
  }
  return { centre, links: kept.sort((x, y) => x.to - y.to) }
}

/** Whether a text is like the first members of a group, as far as they are compared with it at all. */
const agrees = (text: number, links: readonly Link[], { score, apart, threshold }: Likeness): boolean =>
  links.slice(0, WITNESSES).every(({ to }) => !apart(text, to) || score(text, to) >= TOGETHER * threshold)

/**
 * A text that is alike to a member, but stands in no group, joins by that member, where it is like the centre and the others, too, or
 * is of the centre's own plan, with which it was never compared.
 */
function withLeftovers(groups: readonly AlikeGroup[], edges: readonly Edge[], likeness: Likeness): AlikeGroup[] {
  const { plan, score: likenessOf, threshold } = likeness
  const groupOf = groupsOfTexts(groups)
  const best = new Map<number, Link>()
  for (const { a, b, score } of edges) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = groupOf.get(from)
      if (group === undefined || groupOf.has(to)) continue
      const { centre, links } = groups[group]!
      if (plan(centre) !== plan(to) && likenessOf(centre, to) < threshold) continue
      if (!agrees(to, links, likeness)) continue
      const known = best.get(to)
      if (known === undefined || score > known.score || (score === known.score && from < known.from)) {
        best.set(to, { from, to, score })
      }
    }
  }
  const more = new Map<number, Link[]>()
  for (const link of [...best.values()].sort((x, y) => x.to - y.to)) {
    const group = groupOf.get(link.from)!
    more.set(group, [...(more.get(group) ?? []), link])
  }
  return groups.map((group, i) => ({ centre: group.centre, links: [...group.links, ...(more.get(i) ?? [])] }))
}
