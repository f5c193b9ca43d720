import type { PlanContext } from '../plan-context.js'
import { draftNamed, place } from './draft.js'
import { finish } from './finish.js'
import { type BodyList, readList } from './list-reader.js'
import { type Phrase, phraseOf, verbs } from './phrase.js'
import type { PlacedBody } from './placed.js'
import { PhraseSet } from './trie.js'

export { canonicalIssuer } from './issuer.js'
export type { PlacedBody } from './placed.js'
export { type Body, bodyById, bodyOn, register } from './register.js'
export { readSubject, type Subject } from './subject.js'

const pointers = new PhraseSet(['theo', 'như trên', 'như phân công', 'nt'])
const labels = new PhraseSet([
  'cơ quan chủ trì',
  'đơn vị chủ trì',
  'chủ trì',
  'cơ quan phối hợp',
  'đơn vị phối hợp',
  'phối hợp',
  'cơ quan thực hiện',
  'đơn vị thực hiện',
  'cơ quan, đơn vị thực hiện',
  'cơ quan, đơn vị chủ trì',
  'cơ quan, đơn vị phối hợp',
  'cơ quan theo dõi',
  'thực hiện',
])

const memoLimit = 4_000
const memos = new Map<string, readonly PlacedBody[]>()

/**
 * The bodies of a cell or phrase that is nothing but a list of them: split, shared heads given back, named as the register
 * names them. What is no known body is one with `known: false`. Offsets are of `text`.
 */
export function readBodies(text: string, plan: PlanContext): PlacedBody[] {
  const key = `${plan.city ? 1 : 0}|${plan.issuerTier ?? ''}|${plan.province ?? ''}|${plan.issuedOn ?? ''}|${text}`
  let placed = memos.get(key)
  if (!placed) {
    placed = readCell(phraseOf(text, plan))
    if (memos.size >= memoLimit) memos.clear()
    memos.set(key, placed)
  }
  return placed.map(({ org, start, end }) => ({ org: { ...org }, start, end }))
}

function readCell(phrase: Phrase): PlacedBody[] {
  const { tokens } = phrase
  const from = firstWord(phrase, 0)
  if (from === null) return []
  if (pointers.match(tokens, from) !== null) return [pointer(phrase, from)]
  const label = labels.match(tokens, from)
  const at = label !== null && tokens[label]?.key === ':' ? firstWord(phrase, label) : from
  const list = at === null ? null : readList(phrase, at, { mode: 'cell', unknown: true })
  return list ? finish(phrase, list) : []
}

/** First word after bullets and an ordinal (`1. Sở Nội vụ`). */
function firstWord({ tokens }: Phrase, from: number): number | null {
  let at = from
  while (at < tokens.length && !tokens[at]!.word) at++
  if (/^\d+$/.test(tokens[at]?.key ?? '') && ['.', ')'].includes(tokens[at + 1]?.key ?? ''))
    return firstWord({ tokens } as Phrase, at + 2)
  return at < tokens.length ? at : null
}

/** `Theo phân công tại Quyết định …` points elsewhere: one body with those words. */
function pointer(phrase: Phrase, from: number): PlacedBody {
  let end = phrase.tokens.length
  while (end > from + 1 && !phrase.tokens[end - 1]!.word && phrase.tokens[end - 1]!.key !== ')') end--
  const draft = draftNamed('', { level: 'other', collective: false, known: false }, { start: from, end })
  const placed = place(phrase, draft)
  const named = draftNamed(placed.org.text.normalize('NFC'), draft, { start: from, end })
  return place(phrase, named)
}

/**
 * The list of bodies right after `from` (after `phối hợp với`, `chủ trì:`): its bodies and where it ends, which is where the
 * verb or anything else that is no body begins. Null where none follows.
 */
export function readBodiesAt(
  text: string,
  from: number,
  plan: PlanContext,
): { bodies: PlacedBody[]; end: number } | null {
  const phrase = phraseOf(text, plan)
  let at = phrase.tokens.findIndex((token) => token.start >= from)
  while (at >= 0 && [':', '-', '–', 'với', 'là', '*'].includes(phrase.tokens[at]?.key ?? '')) at++
  if (at < 0 || at >= phrase.tokens.length) return null
  const list = listAt(phrase, at) ?? listBehindName(phrase, at)
  if (!list) return null
  return { bodies: finish(phrase, list), end: phrase.tokens[list.end - 1]!.end }
}

const listAt = (phrase: Phrase, at: number): BodyList | null => readList(phrase, at, { mode: 'list', unknown: true })

/** Words that a name which nobody knows has at most. */
const longestName = 10

/** `Vườn quốc gia Xuân Sơn, Sở Tài chính xây dựng`: the list goes on behind a first name that tells no body. */
function listBehindName(phrase: Phrase, from: number): BodyList | null {
  const { tokens } = phrase
  if (!tokens[from]!.upper) return null
  for (let at = from; at < tokens.length && at < from + longestName; at++) {
    if (tokens[at]!.key === ',') return at + 1 < tokens.length ? listAt(phrase, at + 1) : null
    if (!tokens[at]!.word || verbs.match(tokens, at) !== null) return null
  }
  return null
}

/** Known bodies anywhere in running text, in reading order. Symbols of documents (`08-NQ/TU`) name none. */
export function findBodies(text: string, plan: PlanContext): PlacedBody[] {
  const phrase = phraseOf(text, plan)
  const { tokens } = phrase
  const found: PlacedBody[] = []
  for (let at = 0; at < tokens.length; ) {
    const before = tokens[at - 1]
    const glued = before !== undefined && !before.word && before.end === tokens[at]!.start && '-/–'.includes(before.key)
    const list = tokens[at]!.word && !glued ? readList(phrase, at, { mode: 'list', unknown: false }) : null
    if (!list) {
      at++
      continue
    }
    for (const draft of list.drafts) if (draft.known) found.push(place(phrase, draft))
    at = Math.max(list.end, at + 1)
  }
  return found
}
