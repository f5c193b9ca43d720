import { draftNamed, type Item } from './draft.js'
import type { Mode } from './group-reader.js'
import { type Phrase, squeeze, verbs } from './phrase.js'
import { PhraseSet } from './trie.js'
import { bodyNouns, narrowing, notBodies } from './words.js'

const nouns = new PhraseSet(bodyNouns)
const none = new PhraseSet([...notBodies, 'tổ chức'])
const narrows = new PhraseSet(narrowing)
/** What a body does, where a cell says that too: `Trung tâm Tin học chủ trì`. */
const roles = new PhraseSet([
  'chủ trì',
  'phối hợp',
  'tham mưu',
  'thực hiện',
  'theo dõi',
  'đề xuất',
  'theo chức năng',
  'đối với',
  'được',
])
const single = new PhraseSet(['cơ quan được', 'đơn vị được', 'cơ quan chủ trì', 'đơn vị chủ trì', 'tổ chức được'])
const duties = new PhraseSet(['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ'])

/** Does a name begin here, by its first word and its capital? */
export function beginsName({ tokens }: Phrase, at: number): boolean {
  return (
    tokens[at] !== undefined && tokens[at]!.upper && nouns.match(tokens, at) !== null && none.match(tokens, at) === null
  )
}

/** A body that the register does not know: in a cell any words, in a sentence a name up to its verb. */
export function readUnknown(
  phrase: Phrase,
  from: number,
  mode: Mode,
  beginsItem: (at: number) => boolean,
): Item | null {
  const end =
    mode === 'cell' ? endInCell(phrase, from, beginsItem) : (endOfSingle(phrase, from) ?? endInList(phrase, from))
  if (end === null || end <= from) return null
  const { tokens, text } = phrase
  const words = squeeze(text.slice(tokens[from]!.start, tokens[end - 1]!.end))
  if (!/\p{L}/u.test(words)) return null
  const name = words.normalize('NFC')
  const draft = draftNamed(
    name[0]!.toUpperCase() + name.slice(1),
    { level: 'other', collective: /^(?:các|những)\s/iu.test(name), known: false },
    { start: from, end },
  )
  return { drafts: [draft], end, shared: null }
}

function endInCell(phrase: Phrase, from: number, beginsItem: (at: number) => boolean): number {
  const { tokens } = phrase
  const named = nouns.match(tokens, from) !== null
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.key === ';' || token.key === '(') break
    if (token.key === '.' && (tokens[at + 1]?.breaks ?? true)) break
    if (at > from && token.breaks && (token.upper || !token.word || beginsItem(at))) break
    // `Ban Chỉ đạo Phòng, chống tham nhũng` is one
    const joined = token.key === ',' && tokens[at + 1]?.key === 'chống'
    const next = !joined && (token.key === ',' || token.key === 'và') ? at + 1 : null
    if (next !== null && (beginsItem(next) || beginsName(phrase, next))) break
    if (next !== null && token.key === ',' && !named && tokens[next]?.upper) break
    if (at > from && roles.match(tokens, at) !== null) break
  }
  while (at > from && !tokens[at - 1]!.word && tokens[at - 1]!.key !== ')') at--
  return at
}

/** `Cơ quan được giao chủ trì các nhiệm vụ về …, có trách nhiệm`: one body, by what it is given to do. */
function endOfSingle({ tokens }: Phrase, from: number): number | null {
  if (single.match(tokens, from) === null) return null
  for (let at = from; at < Math.min(tokens.length, from + 60); at++) {
    const comma = tokens[at]!.key === ',' ? 1 : 0
    if (duties.match(tokens, at + comma) !== null) return at
    if ([';', ':', '.'].includes(tokens[at]!.key)) break
  }
  return null
}

/** A proper name and the small words in it, up to a verb or a separator; nothing where no verb comes. */
function endInList(phrase: Phrase, from: number): number | null {
  const { tokens } = phrase
  if (!beginsName(phrase, from) || verbs.match(tokens, from) !== null) return null
  const noun = nouns.match(tokens, from)!
  for (let at = noun; at < tokens.length && at < from + 16; at++) {
    const token = tokens[at]!
    if (at > noun && (verbs.match(tokens, at) !== null || narrows.match(tokens, at) !== null) && !token.upper) return at
    if (at === noun && verbs.match(tokens, at) !== null && !token.upper) return null
    if (token.key === ',' && tokens[at + 1]?.key === 'chống') continue
    if (token.key === ',' || token.key === ';' || token.key === ':' || token.key === '(') return at > noun ? at : null
    if (!token.word && token.key !== '-' && token.key !== '–' && token.key !== '&') return null
  }
  return null
}
