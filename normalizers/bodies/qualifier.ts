import type { Item } from './draft.js'
import type { Mode } from './group-reader.js'
import { type Phrase, squeeze, verbs } from './phrase.js'
import { beginsClause, readAspect, readClause, readPlaceClause } from './reach.js'
import { narrowing, narrowingInCell } from './sentence-words.js'
import { familyNames } from './titles.js'
import { PhraseSet } from './trie.js'

const starts = { list: new PhraseSet(narrowing), cell: new PhraseSet(narrowingInCell) }
const related = new PhraseSet(['liên quan', 'có liên quan', 'hữu quan'])
/** Which of a tier's bodies, by what their places are like or whom they are under: `UBND các huyện, thành phố ven biển`. */
const kindsOfPlace = new PhraseSet([
  'ven biển',
  'có biển',
  'ven sông',
  'miền núi',
  'vùng cao',
  'vùng sâu, vùng xa',
  'biên giới',
  'biên giới, hải đảo',
  'hải đảo',
  'nghèo',
  'khó khăn',
  'đặc biệt khó khăn',
  'trọng điểm',
  'khu vực i',
  'khu vực ii',
  'khu vực iii',
  'vùng đồng bào dân tộc thiểu số',
  'vùng đồng bào dân tộc thiểu số và miền núi',
  'còn lại',
  'trực thuộc tỉnh ủy',
  'trực thuộc thành ủy',
  'trực thuộc huyện ủy',
])
const stops = new PhraseSet(['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ'])
const managed = new PhraseSet(['thuộc cấp', 'thuộc tỉnh', 'thuộc huyện'])

/** What narrows a body, in the words behind it. */
export interface Qualifier {
  readonly words: string
  readonly end: number
}

/** `(các huyện chưa tổ chức)`, `liên quan`, `được chọn thí điểm`, `thuộc cấp tỉnh và cấp huyện quản lý`. */
export function readQualifier(
  phrase: Phrase,
  from: number,
  mode: Mode,
  beginsItem: (at: number) => boolean,
  item: Item,
): Qualifier | null {
  const { tokens } = phrase
  const person = readPerson(phrase, from, item)
  if (person !== null) return { words: slice(phrase, from, person), end: person }
  if (tokens[from]?.key === '(') return readBracket(phrase, from)
  const relation = related.match(tokens, from)
  if (relation !== null) return { words: slice(phrase, from, relation), end: relation }
  const like = item.drafts.at(-1)!.collective ? kindsOfPlace.match(tokens, from) : null
  if (like !== null) return { words: slice(phrase, from, like), end: like }
  const management = managed.match(tokens, from) === null ? null : endOfManagement(phrase, from)
  if (management !== null) return { words: slice(phrase, from, management), end: management }
  const aspect = mode === 'list' && item.drafts.at(-1)!.collective ? readAspect(phrase, from) : null
  if (aspect !== null) return { words: slice(phrase, from, aspect), end: aspect }
  const opened = starts[mode].match(tokens, from)
  if (item.clause && (opened === null || mode === 'list')) {
    const clause = clauseOf(phrase, from, mode, beginsItem)
    if (clause !== null) return { words: slice(phrase, from, clause), end: clause }
  }
  if (opened === null) return null
  const end = mode === 'cell' ? endInCell(phrase, from, beginsItem) : endInList(phrase, opened)
  return { words: slice(phrase, from, end), end }
}

/** What a group does or where it is, up to the verb of its duty. A cell ends by itself. */
function clauseOf(phrase: Phrase, from: number, mode: Mode, beginsItem: (at: number) => boolean): number | null {
  if (mode === 'cell') return beginsClause(phrase, from) ? endInCell(phrase, from, beginsItem) : null
  const place = readPlaceClause(phrase, from, beginsItem)
  if (place === null) return readClause(phrase, from, beginsItem)
  return readClause(phrase, place, beginsItem) ?? place
}

const personal = /^(?:Phó |Thủ tướng )/

/** `Phó Thủ tướng Trần Hồng Hà`: the name of who holds the office. */
function readPerson({ tokens }: Phrase, from: number, { drafts }: Item): number | null {
  const last = drafts.at(-1)!
  if (!tokens[from]?.upper || tokens[from].caps || !familyNames.has(tokens[from].key)) return null
  if (last.collective || !(last.head || personal.test(last.name))) return null
  let end = from + 1
  while (end < from + 5 && tokens[end]?.word && tokens[end]!.upper && !tokens[end]!.breaks) end++
  return end > from + 1 ? end : null
}

function slice(phrase: Phrase, from: number, end: number): string {
  return squeeze(phrase.text.slice(phrase.tokens[from]!.start, phrase.tokens[end - 1]!.end))
}

function readBracket(phrase: Phrase, from: number): Qualifier | null {
  const { tokens } = phrase
  let depth = 0
  for (let at = from; at < tokens.length; at++) {
    const { key } = tokens[at]!
    if (key === '(') depth++
    if (key === ')') depth--
    if (depth > 0) continue
    if (at === from + 1) return null
    return { words: slice(phrase, from + 1, at), end: at + 1 }
  }
  return null
}

function endOfManagement({ tokens }: Phrase, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    if (tokens[at]!.key === 'quản' && tokens[at + 1]?.key === 'lý') return at + 2
    if ([';', '.', ':'].includes(tokens[at]!.key)) return null
  }
  return null
}

/** To the next separator, or to `và` with a body behind it. */
function endInCell({ tokens }: Phrase, from: number, beginsItem: (at: number) => boolean): number {
  const limiting = tokens[from]!.key === 'đối'
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.key === ';' || token.key === '(' || (token.key === '.' && (tokens[at + 1]?.upper ?? true))) return at
    if (token.breaks && beginsItem(at)) return at
    if (token.key === ',' && !limiting) return at
    if (token.key === 'và' && !limiting && beginsItem(at + 1)) return at
  }
  return tokens.length
}

/** To `có trách nhiệm`, a comma or, where neither comes soon, the second verb: `được chọn thí điểm triển khai …`. */
function endInList({ tokens }: Phrase, opened: number): number {
  for (let at = opened; at < Math.min(tokens.length, opened + 30); at++) {
    if (!tokens[at]!.word) break
    const stop = stops.match(tokens, at)
    if (stop !== null) return at
  }
  for (let at = opened; at < tokens.length; at++) {
    if (!tokens[at]!.word) return at
    const verb = verbs.match(tokens, at)
    if (verb !== null && at > opened) return at
    if (verb !== null && verb > at + 1) at = verb - 1
  }
  return tokens.length
}
