import { compareKey, searchKey } from '../letters.js'
import { grammar, phrases } from './index.js'

/**
 * How well two words go together: a phrase of their own that other phrases are made of (`tổ chức`), a phrase of their own,
 * neighbours inside a longer phrase, or not known.
 */
export type Bond = 'common' | 'phrase' | 'inside' | 'none'

/** So many phrases have a common pair in them. */
const common = 4

/** What the phrases say about neighbours. Words are given under compareKey. */
export interface WordPairs {
  bond(left: string, right: string): Bond
  /** Whether three words in a row stand so in a phrase. */
  chain(first: string, second: string, third: string): boolean
  /** Words that are known before, or behind, a word. */
  before(word: string): readonly string[]
  behind(word: string): readonly string[]
  /** Phrases of two words that have the letters of these without their marks: `tổng thể` for `tong the`. */
  alike(bare: string): readonly (readonly [string, string])[]
  /** Whether any phrase has the word. */
  has(word: string): boolean
  /** As it is usually written: `sĩ` for the key `sỹ`. */
  spelling(word: string): string
}

let built: WordPairs | undefined

/** Built when it is first asked for: texts that no machine read do without it. */
export function wordPairs(): WordPairs {
  built ??= build()
  return built
}

function build(): WordPairs {
  const bonds = new Map<string, Bond>()
  const chains = new Set<string>()
  const counts = new Map<string, number>()
  const words = new Map<string, string>()
  const before = new Map<string, Set<string>>()
  const behind = new Map<string, Set<string>>()
  for (const written of phrases) {
    const phrase = written.map(compareKey)
    for (let i = 0; i < phrase.length; i++) {
      const word = phrase[i]!
      if (!words.has(word)) words.set(word, written[i]!)
      if (i === 0) continue
      const left = phrase[i - 1]!
      const pair = `${left} ${word}`
      // a word of grammar stands beside anything
      const loose = phrase.length > 2 || grammar.has(left) || grammar.has(word)
      if (!loose) bonds.set(pair, 'phrase')
      else if (!bonds.has(pair)) bonds.set(pair, 'inside')
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
      add(before, word, left)
      add(behind, left, word)
      if (i > 1) chains.add(`${phrase[i - 2]} ${pair}`)
    }
  }
  for (const [pair, bond] of bonds) if (bond === 'phrase' && counts.get(pair)! >= common) bonds.set(pair, 'common')
  const alike = new Map<string, [string, string][]>()
  for (const [pair, bond] of bonds) {
    if (bond === 'inside') continue
    const bare = searchKey(pair)
    alike.set(bare, [...(alike.get(bare) ?? []), pair.split(' ') as [string, string]])
  }
  const lists = (from: Map<string, Set<string>>) => new Map([...from].map(([word, others]) => [word, [...others]]))
  const befores = lists(before)
  const behinds = lists(behind)
  return {
    bond: (left, right) => bonds.get(`${left} ${right}`) ?? 'none',
    chain: (first, second, third) => chains.has(`${first} ${second} ${third}`),
    before: (word) => befores.get(word) ?? [],
    behind: (word) => behinds.get(word) ?? [],
    alike: (bare) => alike.get(bare) ?? [],
    has: (word) => words.has(word),
    spelling: (word) => words.get(word) ?? word,
  }
}

function add(to: Map<string, Set<string>>, word: string, other: string): void {
  const others = to.get(word)
  if (others === undefined) to.set(word, new Set([other]))
  else others.add(other)
}
