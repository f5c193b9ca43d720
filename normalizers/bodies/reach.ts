import { clauseVerbs, dutyObjects, modalVerbs } from './duty-words.js'
import { type Phrase, predicate, verbs } from './phrase.js'
import { placeNouns, placePrepositions } from './sentence-words.js'
import { PhraseSet } from './trie.js'

const objects = new PhraseSet(dutyObjects)
const clauses = new PhraseSet(clauseVerbs)
const prepositions = new PhraseSet(placePrepositions)
const places = new PhraseSet(placeNouns)
const modals = new PhraseSet(modalVerbs)
const owners = new Set(['thuộc', 'trực', 'của'])
const determiners = new PhraseSet(['các', 'toàn', 'những'])
/** What a predicate begins with besides verbs. */
const auxiliaries = new Set(['được', 'đã', 'sẽ', 'không'])
/** Words that a clause has at most. */
const longest = 14

/**
 * The plain verb (or colon) behind a verb that can stand inside a name: `quản lý giáo dục | chủ trì`. Null where the verb at
 * `at` has an object of duty (`xây dựng kế hoạch`), or nothing tells.
 */
export function predicateAhead(
  { tokens }: Phrase,
  at: number,
  end: number,
  overComma: (at: number) => boolean = () => false,
): number | null {
  if (tokens[end] === undefined || objects.match(tokens, end) !== null) return null
  for (let next = end; next < tokens.length && next < at + longest; next++) {
    const token = tokens[next]!
    if (token.key === ':') return next
    if (token.key === ',' && tokens[next + 1]?.word && predicate(tokens, next + 1) === null && overComma(next + 1))
      continue
    if (!token.word || token.breaks) return null
    // `quản lý tài sản và tổ chức …`: both are duties
    if (next > end && tokens[next - 1]!.key === 'và' && verbs.match(tokens, next) !== null) return null
    if (next > end && auxiliaries.has(token.key)) return next
    if (!token.upper && predicate(tokens, next) !== null) {
      return next > end && tokens[next + 1]?.word ? next : null
    }
    if (next > end && objects.match(tokens, next) !== null) return null
  }
  return null
}

function clauseVerb({ tokens }: Phrase, from: number): number | null {
  const verb = clauses.match(tokens, from)
  return verb === null || tokens[from]!.upper || (verbs.match(tokens, from) ?? 0) > verb ? null : verb
}

/** Does a verb with an object of its own begin here, not with one of duty? */
export function beginsClause(phrase: Phrase, from: number): boolean {
  const verb = clauseVerb(phrase, from)
  return verb !== null && phrase.tokens[verb]?.word === true && objects.match(phrase.tokens, verb) === null
}

/** `sử dụng năng lượng trọng điểm | phải`, `có bếp ăn tập thể | ký cam kết`: the clause about a group, or null. */
export function readClause(phrase: Phrase, from: number, beginsItem?: (at: number) => boolean): number | null {
  const { tokens } = phrase
  const verb = clauseVerb(phrase, from)
  if (verb === null) return null
  // `thuộc Sở Y tế tiếp nhận`: behind a body any verb is its predicate
  if (owners.has(tokens[from]!.key) && beginsItem?.(verb)) {
    for (let at = verb + 1; at < tokens.length && at < verb + longest && tokens[at]!.word; at++) {
      if (!tokens[at]!.upper && verbs.match(tokens, at) !== null) return at
    }
  }
  return predicateAhead(
    phrase,
    from,
    verb,
    (at) =>
      !beginsItem?.(at) && (beginsItem !== undefined || !tokens[at]!.upper) && determiners.match(tokens, at) === null,
  )
}

/**
 * `chưa ban hành quy chế | khẩn trương`, `không hoàn thành nhiệm vụ | phải`: what a group has done or not, up to its duty. Behind
 * `chưa` any verb or comma ends it; `đã` and `không` can open a sentence or a duty themselves.
 */
export function readAspect({ tokens }: Phrase, from: number): number | null {
  const certain = tokens[from]?.key === 'chưa'
  if (!certain && tokens[from]?.key !== 'đã' && tokens[from]?.key !== 'không') return null
  const done = verbs.match(tokens, from + 1) ?? from + 1
  if (tokens[from + 1]?.key === 'được' && !certain) return null
  let first: number | null = null
  for (let at = done; at < tokens.length && at < from + longest; at++) {
    const token = tokens[at]!
    if (token.key === ':') return at
    // `không để lãng phí và phải …`: both are duties
    if (modals.match(tokens, at) !== null) return tokens[at - 1]!.key === 'và' ? null : at
    if (!token.word) return first ?? (certain && token.key === ',' ? at : null)
    if (certain && at > done && !token.upper && predicate(tokens, at) !== null) first ??= at
  }
  return first
}

/** `trên toàn quốc`, `trong các khu công nghệ cao, khu công nghiệp`: where a group is, up to its verb; null where none. */
export function readPlaceClause(phrase: Phrase, from: number, beginsItem: (at: number) => boolean): number | null {
  const { tokens } = phrase
  const preposition = prepositions.match(tokens, from)
  if (preposition === null) return null
  const determined = determiners.match(tokens, preposition) ?? preposition
  const noun = places.match(tokens, preposition) ?? places.match(tokens, determined)
  if (noun === null) return null
  for (let at = noun; at < tokens.length && at < noun + longest; at++) {
    const token = tokens[at]!
    const joint = token.key === ',' || token.key === 'và'
    if (joint && places.match(tokens, at + 1) !== null && !beginsItem(at + 1)) continue
    if (!token.word || token.breaks || (joint && beginsItem(at + 1))) return at
    const verb = token.upper ? null : verbs.match(tokens, at)
    if (verb !== null) return predicate(tokens, at) === null ? (predicateAhead(phrase, at, verb) ?? at) : at
  }
  return noun
}
