import { isSyllable } from '../legacy-encodings/syllables.js'
import { grammar, standsAlone } from '../lexicon/index.js'
import { type Bond, wordPairs } from '../lexicon/pairs.js'
import type { Word } from './words.js'

export interface Place {
  readonly words: readonly Word[]
  /** Keys of the words as they are by now. */
  readonly keys: string[]
}

/** Words beside it that it may make a phrase with. A name's last word makes none with the word behind it. */
export function leftOf({ words, keys }: Place, i: number): string | null {
  const word = words[i]!
  const left = words[i - 1]
  if (left === undefined || !word.joinsLeft) return null
  if (word.capitalsRun > 0) return left.capitalsRun > 0 ? keys[i - 1]! : null
  if (word.shape === 'capital' || left.shape === 'mixed') return null
  // `UBND tỉnh`: an abbreviation that phrases know
  if (left.shape === 'capitals' && (left.capitalsRun > 1 || !wordPairs().has(left.key))) return null
  const before = words[i - 2]
  if (left.shape === 'capital' && left.joinsLeft && before !== undefined && before.shape === 'capital') return null
  return keys[i - 1]!
}

export function rightOf({ words, keys }: Place, i: number): string | null {
  const word = words[i]!
  const right = words[i + 1]
  if (right === undefined || !word.joinsRight) return null
  if (word.capitalsRun > 0) return right.capitalsRun > 0 ? keys[i + 1]! : null
  if (right.shape !== 'small') return null
  // the last word of a name: `Hà Nam định`
  if (word.shape === 'capital' && !word.first && words[i - 1]?.shape !== 'small' && word.joinsLeft) return null
  return keys[i + 1]!
}

/** How much the reading itself is in doubt. */
export function doubtOf(read: string, word: Word): number {
  const confidence = word.confidence!
  const unsure = confidence < 0.4 ? 0.75 : confidence < 0.7 ? 0.25 : 0
  if (!isSyllable(read)) return 3.5 + unsure
  if (grammar.has(read)) return unsure - 2
  if (standsAlone.has(read)) return unsure - 1
  return (wordPairs().has(read) ? 1 : 1.5) + unsure
}

export const strength: Readonly<Record<Bond, number>> = { common: 3, phrase: 2, inside: 1, none: 0 }

/** How much the words around say for a candidate. */
export function support(place: Place, i: number, meant: string, left: string | null, right: string | null): number {
  const pairs = wordPairs()
  const { keys, words } = place
  let found = 0
  if (left !== null) {
    const bond = pairs.bond(left, meant)
    found += strength[bond]
    const before = words[i - 1]!.joinsLeft ? keys[i - 2]! : null
    if (bond !== 'none') {
      // a neighbour that is at a loss without it
      if (!standsAlone.has(left) && (before === null || pairs.bond(before, left) === 'none')) found += 1.5
      if (before !== null && pairs.chain(before, left, meant)) found += 1
    }
  }
  if (right !== null) {
    const bond = pairs.bond(meant, right)
    found += strength[bond]
    const behind = words[i + 1]!.joinsRight ? keys[i + 2]! : null
    if (bond !== 'none') {
      if (!standsAlone.has(right) && (behind === null || pairs.bond(right, behind) === 'none')) found += 1.5
      if (behind !== null && pairs.chain(meant, right, behind)) found += 1
    }
  }
  if (left !== null && right !== null && pairs.chain(left, meant, right)) found += 1
  return found
}
