import type { PlanContext } from '../plan-context.js'
import { type Token, tokenize } from './tokens.js'
import { PhraseSet } from './trie.js'
import { dutyStarts } from './words.js'

/** A text cut into words, with the plan it is from. */
export interface Phrase {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly plan: PlanContext
}

export const phraseOf = (text: string, plan: PlanContext): Phrase => ({ text, tokens: tokenize(text), plan })

/** How duties begin: what ends a list of bodies in a sentence. */
export const verbs = new PhraseSet(dutyStarts)

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words from one token to before another, in single spaces. */
export const wordsOf = (phrase: Phrase, from: number, end: number): string =>
  squeeze(phrase.text.slice(phrase.tokens[from]!.start, phrase.tokens[end - 1]!.end))
