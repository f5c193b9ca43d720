import type { Term } from '../../schema/index.js'
import type { Span } from './calendar.js'
import { type Moment, moment, spanOf } from './moment.js'
import type { Token } from './token.js'

/** A rule over kinds of words (see Kind): the longest match wins, the earlier in the table on a tie. */
export interface TermRule {
  readonly name: string
  /** Read under the plan of 2014. Tested: the rule takes the whole of it. */
  readonly example: string
  readonly pattern: RegExp
  /** null: the words fit, but they name no time. */
  read(match: Match): Term[] | null
}

/** Kinds that are moments by themselves. */
export const P = '[DwMmQYy]'

export class Match {
  constructor(
    readonly tokens: readonly Token[],
    readonly kinds: string,
    readonly planYear: number | null,
    /** Terms read before, in the same words: `các năm tiếp theo` follows them. */
    readonly before: readonly Term[],
    readonly text: string,
  ) {}

  /** Moments in their order: of tokens of moment kinds and of the relative years. */
  moments(): Moment[] {
    return this.tokens.flatMap(({ kind, meaning }) => {
      if (meaning.moment !== undefined && kind !== 'd') return [meaning.moment]
      return kind === 'n' ? [moment('year', [])] : []
    })
  }

  spans(): (Span | null)[] {
    return this.moments().map((of) => spanOf(of, this.planYear))
  }

  has(kind: string): boolean {
    return this.kinds.includes(kind)
  }

  token(kind: string): Token | undefined {
    return this.tokens[this.kinds.indexOf(kind)]
  }

  all(kinds: string): Token[] {
    return this.tokens.filter(({ kind }) => kinds.includes(kind))
  }

  words(token: Token): string {
    return this.text.slice(token.start, token.end).replace(/\s+/g, ' ').trim()
  }
}
