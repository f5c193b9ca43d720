import type { Term, Timeline } from '../../schema/index.js'
import type { PlanContext } from '../plan-context.js'
import { parseAt, shareYears } from './parse.js'
import { unparsed } from './term.js'
import { tokenize } from './token.js'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

const lastYear = /(?:năm\s+(\d{3}|20|19)|(?:quý|tháng)\s*[IVX\d]+\s*\/\s*(\d{3}))(?=$|\s*[(;,])/iu

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

/** What terms of a plan end on. */
const endWords = ['ngày', 'tuần', 'tháng', 'quý', 'năm', 'kỳ', 'xuyên', 'tục']

/**
 * A time whose last letters are cut off by the edge of a page or cell (`Hàng qu`), with the word that alone continues it
 * (`Hàng quý`). null where nothing is cut, and where several words would do (`Hàng t`).
 */
function completeWord(words: string): string | null {
  const cut = /(?<=\s)\p{L}+$/u.exec(words)?.[0]
  if (cut === undefined) return null
  const begun = cut.normalize('NFC').toLowerCase()
  const ways = endWords.filter((word) => word.startsWith(begun) && word !== begun)
  return ways.length === 1 ? words.slice(0, -cut.length) + ways[0]! : null
}

/** A time of which nothing is understood because its last letters are cut off, as it was read; null of any other. */
export function cutWord(text: string, plan: PlanContext): string | null {
  const words = squeeze(text)
  const whole = completeWord(words)
  if (whole === null || isRead(readTerms(words, plan))) return null
  return isRead(readTerms(whole, plan)) ? whole : null
}

const withYear = (words: string, year: number): string => words.replace(/\d+$/, String(year))

const isRead = (terms: readonly Term[]): boolean => terms.length > 0

/**
 * Reads words known to be a time, such as a cell under `Thời gian thực hiện`: null for blank (and for a dash alone), one
 * term `unparsed` where nothing in them is understood. Terms stand in the order of the words.
 */
export function readTimeline(text: string, plan: PlanContext): Timeline | null {
  const words = squeeze(text)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const cut = cutYear(words, plan.year)
  if (cut === 'another') return { text: words, terms: [unparsed] }
  const terms = readTerms(
    cut === 'own' ? words.replace(lastYear, (year) => withYear(year, plan.year!)) : text.trim(),
    plan,
  )
  if (isRead(terms)) return { text: words, terms }
  const whole = completeWord(words)
  const completed = whole === null ? [] : readTerms(whole, plan)
  return { text: words, terms: isRead(completed) ? completed : [unparsed] }
}

function readTerms(words: string, plan: PlanContext): Term[] {
  const tokens = shareYears(tokenize(words, true), plan.year)
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
  return terms
}
