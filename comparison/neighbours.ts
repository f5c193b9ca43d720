import type { Weighed } from './word-weights.js'

/** Terms of a text that it is looked up by: its weightiest. */
const KEYS = 12
const OPENING_KEYS = 6
/** How many of those who share a term and come after it a text is laid beside. */
const REACH = 48

/**
 * Pairs of texts that are worth comparing, as places in `texts`: those that share one of their weightiest terms. A term that
 * stands in many texts brings each of them only its next `REACH`, so that the work grows with the number of texts, and not with
 * its square; texts beyond that reach meet through those between.
 *
 * @param openings what the texts begin with: they are looked up by these words, too
 * @param things what they are about, by number: they are looked up by that, too
 * @param apart false for two that must not meet (tasks of one plan)
 */
export function* neighbours(
  texts: readonly Weighed[],
  apart: (a: number, b: number) => boolean,
  openings?: readonly Weighed[],
  things?: readonly (readonly number[])[],
): Generator<readonly [number, number]> {
  const holders = new Map<number, number[]>()
  const keys = texts.map((text, i) => {
    const own = new Set(weightiest(text, KEYS))
    // the rarest words of a long text may be by the way: it is looked up by those of its opening, too
    if (openings !== undefined) for (const term of weightiest(openings[i]!, OPENING_KEYS)) own.add(term)
    // numbers of words are not negative
    for (const thing of things?.[i] ?? []) own.add(-1 - thing)
    for (const term of own) {
      const list = holders.get(term)
      if (list === undefined) holders.set(term, [i])
      else list.push(i)
    }
    return own
  })
  /** Place of the text in the list of each term: lists are in the order of texts, and so is this walk. */
  const passed = new Map<number, number>()
  for (let i = 0; i < texts.length; i++) {
    const met = new Set<number>()
    for (const term of keys[i]!) {
      const list = holders.get(term)!
      const from = (passed.get(term) ?? 0) + 1
      passed.set(term, from)
      for (let at = from, left = REACH; at < list.length && left > 0; at++) {
        const j = list[at]!
        if (!apart(i, j)) continue
        left -= 1
        met.add(j)
      }
    }
    for (const j of met) yield [i, j]
  }
}

function weightiest({ terms, weights }: Weighed, most: number): number[] {
  if (terms.length <= most) return [...terms]
  return [...terms.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!)
    .slice(0, most)
    .map((at) => terms[at]!)
}
