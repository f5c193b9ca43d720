import type { Term } from '../../schema/index.js'
import { beginningsOf } from './beginnings.js'
import { datedRules } from './dated-rules.js'
import { type Moment, spanOf } from './moment.js'
import { otherRules } from './other-rules.js'
import { Match, type TermRule } from './rule.js'
import type { Token, Tokens } from './token.js'

export const termRules: readonly TermRule[] = [...datedRules, ...otherRules]

const ruleFirsts = termRules.map(({ pattern }) => new Set(beginningsOf(pattern.source).map((kinds) => kinds[0]!)))
const rulesByFirst = new Map(
  [...new Set(ruleFirsts.flatMap((firsts) => [...firsts]))].map((kind) => [
    kind,
    termRules.filter((_, i) => ruleFirsts[i]!.has(kind)),
  ]),
)

export interface Parsed {
  readonly rule: TermRule
  readonly terms: Term[]
  /** Index of the token after it. */
  readonly next: number
}

/** The longest term that begins at a token. */
export function parseAt(tokens: Tokens, at: number, planYear: number | null, before: readonly Term[]): Parsed | null {
  let best: Parsed | null = null
  for (const rule of rulesByFirst.get(tokens.kinds[at]!) ?? []) {
    rule.pattern.lastIndex = at
    const found = rule.pattern.exec(tokens.kinds)
    if (found === null) continue
    const next = at + found[0].length
    if (best !== null && next <= best.next) continue
    const terms = rule.read(new Match(tokens.list.slice(at, next), found[0], planYear, before, tokens.text))
    if (terms !== null && terms.length > 0) best = { rule, terms, next }
  }
  return best === null ? null : restrict(tokens, best)
}

/** `Trong năm 2014 (khi có Nghị định)`, `Thường xuyên khi có quy định mới`: the condition belongs to the term before it. */
function restrict(tokens: Tokens, parsed: Parsed): Parsed {
  const { terms, next } = parsed
  const [only] = terms
  if (terms.length !== 1 || only === undefined || only.condition !== null || only.kind === 'unparsed') return parsed
  // the parenthesis at the end of a cell may be cut off with the edge of the page
  const found = (tokens.cell ? /^(?:C|O|\([CO](?:\)|$))/ : /^(?:C|\(C\))/).exec(tokens.kinds.slice(next, next + 3))
  if (found === null) return parsed
  const { start, end } = tokens.list[next + (found[0].startsWith('(') ? 1 : 0)]!
  const condition = tokens.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return { ...parsed, terms: [{ ...only, condition }], next: next + found[0].length }
}

/** `Quý I và quý II/2022`, `tháng 3 - tháng 6/2022`: an unsaid year is that of the next moment, else of the one before it. */
export function shareYears(tokens: Tokens, planYear: number | null): Tokens {
  const list = [...tokens.list]
  const give = (at: number, year: number): void => {
    const { moment: of, ...meaning } = list[at]!.meaning
    list[at] = { ...list[at]!, meaning: { ...meaning, moment: { ...of!, year, lent: true } } }
  }
  let year: number | null = null
  for (let i = list.length - 1; i >= 0; i--) {
    const of = yearless(list[i]!)
    if (of !== null && year !== null) give(i, year)
    year = yearSaid(list[i]!) ?? (joins(list[i]!) ? year : null)
  }
  let last: { year: number; end: string } | null = null
  for (let i = 0; i < list.length; i++) {
    const of = yearless(list[i]!)
    if (of !== null && last !== null) {
      const span = spanOf({ ...of, year: last.year }, planYear)
      if (span !== null && span.start > last.end) give(i, last.year)
    }
    const said = yearSaid(list[i]!)
    if (said !== null) last = { year: said, end: spanOf(list[i]!.meaning.moment!, planYear)?.end ?? '' }
    else if (!joins(list[i]!)) last = null
  }
  return { ...tokens, list }
}

const yearless = ({ kind, meaning }: Token): Moment | null =>
  'DwMQ'.includes(kind) && meaning.moment?.year === null && meaning.moment.shift === 0 ? meaning.moment : null
const yearSaid = ({ meaning }: Token): number | null => meaning.moment?.year ?? null
const joins = (token: Token): boolean => ',&-ufhbicE'.includes(token.kind) || yearless(token) !== null
