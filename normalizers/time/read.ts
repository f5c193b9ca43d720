import type { Term, Timeline } from '../../schema/index.js'
import type { PlanContext } from '../plan-context.js'
import { parseAt, shareYears } from './parse.js'
import { unparsed } from './term.js'
import { tokenize } from './token.js'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const lastYear = /(?:năm\s+(\d{3}|20|19)|(?:quý|tháng)\s*[IVX\d]+\s*\/\s*(\d{3}))$/iu

/**
 * A year whose last figures are cut off by the edge of a page or cell (`Trong năm 201`): `own` where the plan's year begins
 * with those that are left, `another` where it does not; null where no year is cut.
 */
export function cutYear(text: string, planYear: number | null): 'own' | 'another' | null {
  const match = lastYear.exec(text.trim())
  const left = match?.[1] ?? match?.[2]
  if (left === undefined) return null
  return planYear !== null && String(planYear).startsWith(left) ? 'own' : 'another'
}

/**
 * Reads words known to be a time, such as a cell under `Thời gian thực hiện`: null for blank (and for a dash alone), one
 * term `unparsed` where nothing in them is understood. Terms stand in the order of the words.
 */
export function readTimeline(text: string, plan: PlanContext): Timeline | null {
  const words = squeeze(text)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  if (cutYear(words, plan.year) === 'another') return { text: words, terms: [unparsed] }
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
