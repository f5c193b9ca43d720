import { administrativeReform } from '../normalizers/areas/taxonomy.js'
import type { Terms } from './terms.js'
import { termsOf } from './terms.js'

/** A text ready for comparing: numbers of its terms in order, and what each weighs. */
export interface Weighed {
  readonly terms: Int32Array
  readonly weights: Float64Array
  /** Root of the sum of squares. */
  readonly length: number
}

let background: { readonly texts: number; readonly frequencies: ReadonlyMap<string, number> } | undefined

function readBackground(): NonNullable<typeof background> {
  const frequencies = new Map<string, number>()
  const texts = administrativeReform.areas.flatMap(({ examples }) => examples.map((example) => termsOf(example)))
  for (const terms of texts) for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  return { texts: texts.length, frequencies }
}

/** So many texts those that are compared count as, few or many: what a pair scores hardly depends on how many plans there are. */
const COUNTED_AS = 200
/** A share of fewer texts says nothing: what stands in both of two is not thereby common. */
const FEWEST = 50

/**
 * How rare each term is: among the sentences that every plan of the programme could hold, and as a share of the texts that are
 * compared, so that two plans alone already know which words are everywhere.
 */
export class WordWeights {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #frequencies: number[] = []
  #texts = 0

  /** Takes a text into account. */
  count(terms: Terms): void {
    this.#texts += 1
    for (const term of terms.keys()) {
      const number = this.numberOf(term)
      this.#frequencies[number] = this.#frequencies[number]! + 1
    }
  }

  /** rarity(t) = ln((N + 1) / (df + ½)) / ln(N + 1), at least 0.05: 1 for what stands in one text of many. */
  rarity(number: number): number {
    background ??= readBackground()
    const all = background.texts + COUNTED_AS
    const here = (COUNTED_AS * this.#frequencies[number]!) / Math.max(FEWEST, this.#texts)
    const frequency = (background.frequencies.get(this.#names[number]!) ?? 0) + here
    return Math.min(1, Math.max(0.05, Math.log((all + 1) / (frequency + 0.5)) / Math.log(all + 1)))
  }

  /** @param kept what is left of the weight of terms that most texts of the same plan have */
  weigh(terms: Terms, kept?: ReadonlyMap<string, number>): Weighed {
    const entries = [...terms]
      .map(([term, share]) => {
        const number = this.numberOf(term)
        return [number, share * this.rarity(number) * (kept?.get(term) ?? 1)] as const
      })
      .sort(([a], [b]) => a - b)
    return {
      terms: Int32Array.from(entries, ([number]) => number),
      weights: Float64Array.from(entries, ([, weight]) => weight),
      length: Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)),
    }
  }

  nameOf(number: number): string {
    return this.#names[number]!
  }

  /** The number that a term has in weighed texts. */
  numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#names.length
    this.#numbers.set(term, number)
    this.#names.push(term)
    this.#frequencies.push(0)
    return number
  }
}

/**
 * cosine(a, b) = Σ w² over shared terms ÷ (|a|·|b| + doubt). A term that both have weighs the less of both.
 *
 * @param doubt what keeps texts of few telling words from being alike
 */
export function cosine(a: Weighed, b: Weighed, doubt = 0): number {
  if (a.length === 0 || b.length === 0) return 0
  return Math.min(1, shared(a, b) / (a.length * b.length + doubt))
}

/** containment(a, b) = Σ w² over shared terms ÷ the lesser of |a|², |b|²: 1 where all words of one stand in the other. */
export function containment(a: Weighed, b: Weighed): number {
  const least = Math.min(a.length, b.length)
  return least === 0 ? 0 : Math.min(1, shared(a, b) / (least * least))
}

/** Σ w² over shared terms. */
export function shared(a: Weighed, b: Weighed): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!
    if (difference === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (difference < 0) i++
    else j++
  }
  return sum
}

/** Numbers of the terms that two texts share, those that weigh most first. */
export function sharedTerms(a: Weighed, b: Weighed): number[] {
  const found: [number, number][] = []
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!
    if (difference === 0) found.push([a.terms[i]!, a.weights[i++]! * b.weights[j++]!])
    else if (difference < 0) i++
    else j++
  }
  return found.sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([number]) => number)
}

/** Σ w² of the terms of the first that stand in the second ÷ |first|²: how much of it the second says. */
export function covered(part: Weighed, whole: Weighed): number {
  if (part.length === 0) return 0
  let sum = 0
  for (let i = 0, j = 0; i < part.terms.length && j < whole.terms.length; ) {
    const difference = part.terms[i]! - whole.terms[j]!
    if (difference === 0) {
      sum += part.weights[i++]! ** 2
      j++
    } else if (difference < 0) i++
    else j++
  }
  return Math.min(1, sum / part.length ** 2)
}

/** How many numbers stand in both of two lists in order. */
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) count += 1
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}
