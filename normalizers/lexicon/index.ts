import { compareKey } from '../letters.js'
import { administration } from './administration.js'
import { economy } from './economy.js'
import { lawAndFinance } from './law-and-finance.js'
import { moreQualities } from './more-qualities.js'
import { moreTwins } from './more-twins.js'
import { moreVerbs } from './more-verbs.js'
import { organisation } from './organisation.js'
import { qualities } from './qualities.js'
import { foreignWords, grammarWords, singleWords } from './single-words.js'
import { society } from './society.js'
import { twins } from './twins.js'
import { verbs } from './verbs.js'

/** All phrases of the lexicon, each its words as they are written: `['thẩm', 'quyền']`. */
export const phrases: readonly (readonly string[])[] = [
  administration,
  lawAndFinance,
  organisation,
  society,
  economy,
  verbs,
  moreVerbs,
  qualities,
  moreQualities,
  twins,
  moreTwins,
].flatMap((field) =>
  field
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [head, tails] = row.split(': ') as [string, string]
      return tails.split(' ').map((tail) => `${head}_${tail}`.split('_'))
    }),
)

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(compareKey))

export const standsAlone = wordsOf(singleWords)
export const grammar = wordsOf(grammarWords)
export const foreign = wordsOf(foreignWords)
