const SIZE = 0x1000

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & (SIZE - 1)
}

/** The pairs of letters that words are made of, as slots of LetterPairs. */
export function pairsOf(words: string): readonly number[] {
  const slots: number[] = []
  for (let i = 1; i < words.length; i++) slots.push(slotOf(words.charCodeAt(i - 1), words.charCodeAt(i)))
  return slots
}

/**
 * Which pairs of letters a text has: words of which it lacks one are not in it. One pass over the text tells of a hundred
 * phrases that they need not be looked for. Pairs may share a slot, so what seems to be there may still be missing.
 */
export class LetterPairs {
  readonly #stamps = new Uint32Array(SIZE)
  #stamp = 0

  /** Takes another text instead of the last. */
  read(text: string): void {
    if (++this.#stamp === 0xffffffff) {
      this.#stamps.fill(0)
      this.#stamp = 1
    }
    const stamp = this.#stamp
    const stamps = this.#stamps
    let last = text.charCodeAt(0)
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i)
      stamps[slotOf(last, code)] = stamp
      last = code
    }
  }

  mayHold(pairs: readonly number[]): boolean {
    for (const slot of pairs) if (this.#stamps[slot] !== this.#stamp) return false
    return true
  }
}
