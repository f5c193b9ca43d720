import { isSyllable } from '../legacy-encodings/syllables.js'
import { standsAlone } from '../lexicon/index.js'
import { wordPairs } from '../lexicon/pairs.js'
import type { Suspect } from './suspects.js'
import { type Reading, wordsOf } from './words.js'

/** Below this a machine says itself that it is not sure. */
const unsure = 0.4

/**
 * Words of a reading that are left as they stand and are likely wrong: no syllable of Vietnamese, or read without certainty
 * and known beside neither neighbour. Names, codes and abbreviations are not asked.
 */
export function findDoubtfulWords(text: string, readings: readonly Reading[]): Suspect[] {
  if (!readings.some(({ readingConfidence }) => readingConfidence !== null)) return []
  const words = wordsOf(text, readings)
  const found: Suspect[] = []
  for (const [i, word] of words.entries()) {
    if (word.confidence === null || word.fixed || word.end - word.start < 3) continue
    if (word.shape !== 'small' && !(word.shape === 'capital' && word.first)) continue
    if (isSyllable(word.key)) {
      if (word.confidence >= unsure || standsAlone.has(word.key)) continue
      const pairs = wordPairs()
      const left = words[i - 1]
      const right = words[i + 1]
      if (word.joinsLeft && pairs.bond(left!.key, word.key) !== 'none') continue
      if (word.joinsRight && pairs.bond(word.key, right!.key) !== 'none') continue
    }
    found.push({ start: word.start, end: word.end, words: text.slice(word.start, word.end), likely: null })
  }
  return found
}
