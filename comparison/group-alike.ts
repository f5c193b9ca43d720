import { neighbours } from './neighbours.js'
import { type Edge, starsOf } from './stars.js'
import type { Weighed } from './word-weights.js'

/** How many of the texts after it a text is tied to at most: those most alike. */
const TIES = 24
/** A second text of one plan belongs to a group only where it comes this near to the plan's best. */
export const SECOND_SHARE = 0.7
/** What the members of a group that joins another must reach with its centre, as a share of the threshold. */
const JOINING = 0.8
const MOST_ROUNDS = 8

export interface Likeness {
  readonly texts: readonly Weighed[]
  /** What they begin with, where that tells more than the rest. */
  readonly openings?: readonly Weighed[]
  /** 0..1, the same both ways. */
  readonly score: (a: number, b: number) => number
  /** False for two that are never compared. */
  readonly apart: (a: number, b: number) => boolean
  /** What a text belongs to: its plan. */
  readonly plan: (a: number) => string
  readonly threshold: number
  /** A pair is alike from here on, too, where each is the likest of the other's plan; the threshold by default. */
  readonly mutual?: number
}

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
  const whole = groups.map((group) => withoutSeconds(group, likeness)).filter(({ links }) => links.length > 0)
  const grouped = withLeftovers(whole, edges, likeness)
  const also = alsoOf(grouped, edges)
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

/** Pairs of `places` that reach the threshold; remembers for each text what came nearest. */
function edgesOf(
  { texts, openings, score, apart, plan, threshold, mutual = threshold }: Likeness,
  places: readonly number[],
  nearest: Map<number, { to: number; score: number }> | null,
): Edge[] {
  const edges: Edge[] = []
  let own: Edge[] = []
  let last = -1
  const flush = (): void => {
    if (own.length > TIES) own.sort((x, y) => y.score - x.score || x.b - y.b)
    for (let i = 0; i < Math.min(own.length, TIES); i++) edges.push(own[i]!)
    own = []
  }
  const note = (from: number, to: number, value: number): void => {
    const known = nearest!.get(from)
    if (known === undefined || value > known.score || (value === known.score && to < known.to)) {
      nearest!.set(from, { to, score: value })
    }
  }
  const pairs = neighbours(
    places.map((place) => texts[place]!),
    (a, b) => apart(places[a]!, places[b]!),
    openings && places.map((place) => openings[place]!),
  )
  for (const [i, j] of pairs) {
    if (i !== last) flush()
    last = i
    const [a, b] = [places[i]!, places[j]!]
    const value = score(a, b)
    if (nearest !== null && value > 0) {
      note(a, b, value)
      note(b, a, value)
    }
    if (value >= mutual) own.push({ a, b, score: value })
  }
  flush()
  return mutual < threshold ? edges.filter(isAccepted(edges, plan, threshold)) : edges
}

/** Whether a pair reaches the threshold, or is the best of both among the pairs of their two plans. */
function isAccepted(edges: readonly Edge[], plan: (a: number) => string, threshold: number): (edge: Edge) => boolean {
  const best = new Map<string, number>()
  for (const { a, b, score } of edges) {
    for (const key of [`${a} ${plan(b)}`, `${b} ${plan(a)}`]) best.set(key, Math.max(best.get(key) ?? 0, score))
  }
  return ({ a, b, score }) =>
    score >= threshold || (score >= best.get(`${a} ${plan(b)}`)! && score >= best.get(`${b} ${plan(a)}`)!)
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
      if (moved.some((link) => link.score < JOINING * likeness.threshold)) continue
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

/**
 * A text that is alike to a member, but stands in no group, joins by that member, where it comes near to the centre, too, or is of the
 * centre's own plan, with which it was never compared.
 */
function withLeftovers(
  groups: readonly AlikeGroup[],
  edges: readonly Edge[],
  { plan, score: likenessOf, threshold }: Likeness,
): AlikeGroup[] {
  const groupOf = new Map<number, number>()
  for (const [i, { centre, links }] of groups.entries()) {
    groupOf.set(centre, i)
    for (const { to } of links) groupOf.set(to, i)
  }
  const best = new Map<number, Link>()
  for (const { a, b, score } of edges) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = groupOf.get(from)
      if (group === undefined || groupOf.has(to)) continue
      const { centre } = groups[group]!
      if (plan(centre) !== plan(to) && likenessOf(centre, to) < JOINING * threshold) continue
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

/** Links of a text into other groups: a long task is several jobs, and a group holds each text once. */
const MOST_ALSO = 3

function alsoOf(groups: readonly AlikeGroup[], edges: readonly Edge[]): Link[] {
  const groupOf = new Map<number, number>()
  for (const [i, { centre, links }] of groups.entries()) {
    groupOf.set(centre, i)
    for (const { to } of links) groupOf.set(to, i)
  }
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
