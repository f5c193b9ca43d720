import type { Term, Timeline } from '../../schema/index.js'
import type { PlanContext } from '../plan-context.js'
import { parseAt, shareYears } from './parse.js'
import { unparsed } from './term.js'
import { tokenize } from './token.js'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Reads words known to be a time, such as a cell under `Thời gian thực hiện`: null for blank (and for a dash alone), one
 * term `unparsed` where nothing in them is understood. Terms stand in the order of the words.
 */
export function readTimeline(text: string, plan: PlanContext): Timeline | null {
  const words = squeeze(text)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const tokens = shareYears(tokenize(text.trim(), true), plan.year)
  const terms: Term[] = []
  const known = new Set<string>()
  for (let at = 0; at < tokens.list.length; ) {
    const parsed = parseAt(tokens, at, plan.year, terms)
    if (parsed === null) {
      at++
      continue
    }
    for (const term of parsed.terms) {
      const said = JSON.stringify(term)
      if (known.has(said)) continue
      known.add(said)
      terms.push(term)
    }
    at = parsed.next
  }
  return { text: words, terms: terms.length === 0 ? [unparsed] : terms }
}
