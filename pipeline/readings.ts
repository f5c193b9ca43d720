import type { Span } from '../schema/index.js'

/** A word as a reading machine gave it, at its place in a text. */
export interface ReadWord {
  readonly start: number
  readonly end: number
  /** How sure the machine was, 0..1. */
  readonly confidence: number
}

/**
 * A word under this is doubtful. On a hard scan of known text three in four of the words below it are wrong, and one in thirty of
 * those above it.
 */
export const DOUBTFUL_WORD = 0.6

/**
 * Words with figures are held to more: no lexicon can tell `12` from `42`, and a wrong one is believed. Clean figures are read with
 * 0.9 and better; `42/02/2018` for 12/02/2018 came with 0.54, dots and bars taken for figures with up to 0.87.
 */
export const DOUBTFUL_FIGURES = 0.88

/** `12/2018,`, `80%`, `1O0`, and Roman numbers: `II/2022`, `IV.` */
const figures = /\d|^[("“]*[IVXLC]+[).,;:”"]*$/u

/** From stretches of the canonical text to how surely their words were read. */
export class Readings {
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  /** The words' confidences in the second half, and over them the lower of every two: a tree of minima. */
  readonly #lowest: Float64Array

  /** @param words in the order of the canonical text, `start` and `end` in it; none for born-digital text */
  constructor(
    private readonly text: string,
    words: readonly ReadWord[],
  ) {
    const count = words.length
    this.#starts = new Uint32Array(count)
    this.#ends = new Uint32Array(count)
    this.#lowest = new Float64Array(2 * count)
    for (const [i, { start, end, confidence }] of words.entries()) {
      this.#starts[i] = start
      this.#ends[i] = end
      this.#lowest[count + i] = confidence
    }
    for (let i = count - 1; i > 0; i--) this.#lowest[i] = Math.min(this.#lowest[2 * i]!, this.#lowest[2 * i + 1]!)
  }

  get isEmpty(): boolean {
    return this.#starts.length === 0
  }

  /** The lowest confidence of the words under a stretch; null where no machine read any of them. */
  lowest(start: number, end: number): number | null {
    const count = this.#starts.length
    let low = count + this.#firstAfter(start)
    let high = count + this.#firstFrom(end)
    if (low >= high) return null
    let lowest = 1
    while (low < high) {
      if (low % 2 === 1) lowest = Math.min(lowest, this.#lowest[low++]!)
      if (high % 2 === 1) lowest = Math.min(lowest, this.#lowest[--high]!)
      low /= 2
      high /= 2
    }
    return lowest
  }

  /** Words with figures under a stretch that are not sure enough for a value to rest on them. */
  doubtfulFigures(start: number, end: number): Span[] {
    return this.#below(DOUBTFUL_FIGURES, start, end).filter((word) => this.#hasFigures(word))
  }

  /** Words under a stretch that are not sure enough, each by its own measure. */
  doubtfulWords(start: number, end: number): Span[] {
    return this.#below(DOUBTFUL_FIGURES, start, end).filter(
      (word) => this.#hasFigures(word) || word.confidence < DOUBTFUL_WORD,
    )
  }

  #hasFigures({ start, end }: Span): boolean {
    return figures.test(this.text.slice(start, end))
  }

  #below(limit: number, start: number, end: number): ReadWord[] {
    const words: ReadWord[] = []
    const behind = this.#firstFrom(end)
    for (let i = this.#firstAfter(start); i < behind; i++) {
      const confidence = this.#lowest[this.#starts.length + i]!
      if (confidence < limit) words.push({ start: this.#starts[i]!, end: this.#ends[i]!, confidence })
    }
    return words
  }

  /** Index of the first word that ends behind `at`. */
  #firstAfter(at: number): number {
    return firstAbove(this.#ends, at)
  }

  /** Index of the first word that begins at `at` or behind it. */
  #firstFrom(at: number): number {
    return firstAbove(this.#starts, at - 1)
  }
}

/** Index of the first of ascending numbers that is above `limit`. */
function firstAbove(numbers: Uint32Array, limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
