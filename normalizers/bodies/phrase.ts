import type { PlanContext } from '../plan-context.js'
import { compounds, dutyStarts, nominalVerbs, particles } from './duty-words.js'
import { type Token, tokenize } from './tokens.js'
import { PhraseSet } from './trie.js'

/** A text cut into words, with the plan it is from. */
export interface Phrase {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly plan: PlanContext
}

export const phraseOf = (text: string, plan: PlanContext): Phrase => ({ text, tokens: tokenize(text), plan })

const starts = new PhraseSet(dutyStarts)
const wholes = new PhraseSet(compounds)
const nominal = new PhraseSet(nominalVerbs)
const small = new PhraseSet(particles)

/** How duties begin: what ends a list of bodies in a sentence. */
export const verbs = {
  /** Index after the verb at `at`; null where there is none or its letters are of a longer word (`công trình`). */
  match(tokens: readonly Token[], at: number): number | null {
    const end = starts.match(tokens, at)
    if (end === null) return null
    for (let back = Math.max(0, at - 3); back < at; back++) {
      if ((wholes.match(tokens, back) ?? 0) > at) return null
    }
    return (wholes.match(tokens, at) ?? 0) >= end ? null : end
  },
}

/** A verb that stands inside names as well: `quản lý`, `xây dựng`. */
export const isNominal = (tokens: readonly Token[], at: number, end: number): boolean =>
  (nominal.match(tokens, at) ?? 0) >= end

/** A verb that only a duty begins with: `chủ trì`, `phối hợp`, `phải`. Index after it, or null. */
export function predicate(tokens: readonly Token[], at: number): number | null {
  const end = verbs.match(tokens, at)
  if (end === null || isNominal(tokens, at, end) || (small.match(tokens, at) ?? 0) >= end) return null
  return end
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words from one token to before another, in single spaces. */
export const wordsOf = (phrase: Phrase, from: number, end: number): string =>
  squeeze(phrase.text.slice(phrase.tokens[from]!.start, phrase.tokens[end - 1]!.end))
