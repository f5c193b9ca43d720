import { slug } from '../letters.js'
import type { PlanContext } from '../plan-context.js'
import { readProvince } from '../provinces/index.js'
import { agentNouns, bodyNouns } from './body-nouns.js'
import { type Phrase, verbs } from './phrase.js'
import { names } from './register.js'
import { titles } from './titles.js'
import type { Token } from './tokens.js'
import { PhraseSet } from './trie.js'

/** Words that names of bodies begin with: no part of a place's name. */
const itemWords = new Set(['sở', 'ubnd', 'hđnd', 'vp', 'bql', 'mttq'])
/** The same, but not after the first word: `huyện Hội An`, `xã Công Chính`. */
const firstItemWords = new PhraseSet(['ban', 'phòng', 'đài', 'báo', 'các', 'chủ tịch', 'thủ trưởng', 'giám đốc'])
/** What stands behind a dash and goes on with no name. */
const noPlaces = new PhraseSet([
  ...bodyNouns,
  ...agentNouns,
  ...titles,
  'bộ',
  'cơ quan',
  'đơn vị',
  'tỉnh',
  'thành phố',
  'tp',
  'quận',
  'huyện',
  'thị xã',
  'tx',
  'việt nam',
])

/** A proper name: words with capitals that are no body and no verb. `Quận 1`, `phường 12`, `Văn Miếu - Quốc Tử Giám` count. */
export function readPlace(phrase: Phrase, from: number): { end: number } | null {
  const { tokens } = phrase
  const end = endOfWords(phrase, from)
  if (end === from || (end === from + 1 && verbs.match(tokens, from) !== null && !tokens[from]!.caps)) return null
  return { end: endOfDouble(phrase, end) ?? end }
}

/** Words that one part of a name has at most. */
const longestPart = 4

function endOfWords({ tokens }: Phrase, from: number): number {
  let end = from
  for (; end < tokens.length && end - from < longestPart; end++) {
    const token = tokens[end]!
    if (!token.word || (!token.upper && !/^\d{1,2}$/.test(token.key))) break
    if (itemWords.has(token.key) || (end === from && firstItemWords.match(tokens, from) !== null)) break
    if (token.breaks && end > from) break
  }
  return end
}

/** The second part of `Bà Rịa - Vũng Tàu`: behind the dash stands no body, no unit and no verb. */
function endOfDouble(phrase: Phrase, dash: number): number | null {
  const { tokens } = phrase
  const next = tokens[dash + 1]
  if (!'-–'.includes(tokens[dash]?.key ?? ' ') || tokens[dash]!.breaks || !next?.upper || next.breaks) return null
  if (names.match(tokens, dash + 1) !== null || noPlaces.match(tokens, dash + 1) !== null) return null
  if (verbs.match(tokens, dash + 1) !== null) return null
  const end = endOfWords(phrase, dash + 1)
  return end > dash + 1 ? end : null
}

export const nameOf = (tokens: readonly Token[], from: number, end: number): string =>
  tokens
    .slice(from, end)
    .map((token) => token.key)
    .join(' ')

const isProvince = (tokens: readonly Token[], from: number, end: number): boolean =>
  readProvince(nameOf(tokens, from, end), null) !== null

/** The end of a province's name at `from` (`Hưng Yên`, `Bà Rịa - Vũng Tàu`), or null. */
export function readProvinceName({ tokens }: Phrase, from: number): number | null {
  for (let end = Math.min(tokens.length, from + 5); end > from; end--) {
    if (tokens[from]!.upper && tokens[end - 1]!.word && isProvince(tokens, from, end)) return end
  }
  return null
}

export function isCity(name: string, plan: PlanContext): boolean {
  const ref = readProvince(name, plan.issuedOn)
  return ref !== null && centralCities.has(slug(ref.name))
}

const centralCities = new Set(['ha-noi', 'hai-phong', 'da-nang', 'can-tho', 'ho-chi-minh', 'hue'])

/** `VĂN LÂM` → `Văn Lâm`. */
export function properCase(words: string): string {
  if (words !== words.toUpperCase()) return words
  return words.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}
