import { compareKey } from '../normalizers/letters.js'

/** What a text says, for telling whether another says all of it: its words, its pairs of neighbours, its numbers. */
export interface Saying {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

export function sayingOf(text: string): Saying {
  const list = compareKey(text.normalize('NFC')).match(/[\p{L}\p{M}]+|\d+(?:[.,/:]\d+)*/gu) ?? []
  return {
    words: new Set(list),
    pairs: new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`)),
    numbers: new Set(list.filter((word) => /^\d/.test(word))),
  }
}

export function unionOf(sayings: readonly Saying[]): Saying {
  const all = (part: keyof Saying) => new Set(sayings.flatMap((saying) => [...saying[part]]))
  return { words: all('words'), pairs: all('pairs'), numbers: all('numbers') }
}

/** `cấp xã` for `cấp huyện` is one word in ten, and another job. */
const telling = new Set(['huyện', 'xã', 'phường', 'sở', 'không', 'chưa', 'cấp tỉnh', 'trung ương'])

/** One word in ten may be another (`các`, `theo` for `của`), one pair in four: each such word breaks two pairs. */
const LEAST_WORDS = 0.9
const LEAST_PAIRS = 0.75

/** How much of what one text says another says, too, and whether that is the whole. */
export function coveredBy(one: Saying, other: Saying): { readonly whole: boolean; readonly share: number } {
  const share = shareIn(one.words, other.words)
  return {
    share,
    whole:
      share >= LEAST_WORDS &&
      shareIn(one.pairs, other.pairs) >= LEAST_PAIRS &&
      [...one.numbers].every((number) => other.numbers.has(number)) &&
      ![...telling].some((word) => has(one, word) && !has(other, word)),
  }
}

const has = ({ words, pairs }: Saying, word: string): boolean => words.has(word) || pairs.has(word)

function shareIn(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  if (some.size === 0) return 1
  let there = 0
  for (const word of some) if (all.has(word)) there += 1
  return there / some.size
}
