import { neighbours } from './neighbours.js'
import type { Edge } from './stars.js'
import type { Weighed } from './word-weights.js'

/** How many of the texts after it a text is tied to at most: those most alike. */
const TIES = 24

export interface Likeness {
  readonly texts: readonly Weighed[]
  /** What they begin with, where that tells more than the rest. */
  readonly openings?: readonly Weighed[]
  /** What they are about, by number. */
  readonly things?: readonly (readonly number[])[]
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

/** The likest of each text, and how much. */
export type Nearest = Map<number, { readonly to: number; readonly score: number }>

/** Pairs of `places` that reach the threshold; remembers for each text what came nearest. */
export function edgesOf(
  { texts, openings, things, score, apart, plan, threshold, mutual = threshold }: Likeness,
  places: readonly number[],
  nearest: Nearest | null,
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
    things && places.map((place) => things[place]!),
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
  const best = new Map<number, Map<string, number>>()
  const bestOf = (from: number, to: number): number => best.get(from)?.get(plan(to)) ?? 0
  for (const { a, b, score } of edges) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const ofPlans = best.get(from)
      if (ofPlans === undefined) best.set(from, new Map([[plan(to), score]]))
      else if (score > bestOf(from, to)) ofPlans.set(plan(to), score)
    }
  }
  return ({ a, b, score }) => score >= threshold || (score >= bestOf(a, b) && score >= bestOf(b, a))
}
