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
    const before = words[i - 1]!.joinsLeft ? keys[i - 2]! : null
    const other = before === null ? 'none' : pairs.bond(before, left)
    const chained = before !== null && pairs.chain(before, left, meant)
    found += supportOf(pairs.bond(left, meant), left, other, chained, i === 1)
  }
  if (right !== null) {
    const behind = words[i + 1]!.joinsRight ? keys[i + 2]! : null
    const other = behind === null ? 'none' : pairs.bond(right, behind)
    const chained = behind !== null && pairs.chain(meant, right, behind)
    found += supportOf(pairs.bond(meant, right), right, other, chained, i + 2 === words.length)
  }
  if (left !== null && right !== null && pairs.chain(left, meant, right)) found += 1
  return found
}

/** What one neighbour says for a candidate: `other` is its bond with the word on its other side. */
function supportOf(bond: Bond, neighbour: string, other: Bond, chained: boolean, atEdge: boolean): number {
  if (bond === 'none') return 0
  if (chained) return strength[bond] + 1 + (other === 'none' ? lossOf(neighbour, atEdge) : 0)
  if (other === 'none') return strength[bond] + lossOf(neighbour, atEdge)
  // `tiện sử dụng`: what has its phrase already needs no `tiền sử`
  return other === 'inside' ? strength[bond] : strength.inside
}

/** How much it says that a neighbour would be at a loss: less at the edge of a block, which may cut what goes with it. */
function lossOf(neighbour: string, atEdge: boolean): number {
  if (standsAlone.has(neighbour)) return 0
  return atEdge ? 0.5 : 1.5
}
