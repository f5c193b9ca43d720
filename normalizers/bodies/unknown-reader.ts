import { agentNouns, bodyNouns, plainNouns } from './body-nouns.js'
import { draftNamed, type Item } from './draft.js'
import { determiner, type Mode } from './group-reader.js'
import { groupNouns } from './groups.js'
import { readTitle } from './item-reader.js'
import { notBodies } from './not-bodies.js'
import { isNominal, type Phrase, predicate, squeeze, verbs } from './phrase.js'
import { predicateAhead } from './reach.js'
import { narrowing } from './sentence-words.js'
import { readTerritory } from './territory.js'
import { PhraseSet } from './trie.js'

const nouns = new PhraseSet(bodyNouns)
const agents = new PhraseSet(agentNouns)
const groups = new PhraseSet(groupNouns.map(([noun]) => noun))
const plains = new PhraseSet(plainNouns)
const owners = new Set(['sở', 'bộ'])
const tiers = new Set(['tỉnh', 'huyện', 'xã', 'quận', 'phường'])
const none = new PhraseSet([...notBodies, 'tổ chức'])
const prevention = new PhraseSet(['phòng, chống'])
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

/** The words that a name which no register has begins with in a sentence. */
export const unknownFirsts: ReadonlySet<string> = new Set([
  ...determiner.firsts,
  ...nouns.firsts,
  ...agents.firsts,
  ...single.firsts,
  'ngành',
])

/** Does a name begin here, by its first word and its capital? */
export function beginsName({ tokens }: Phrase, at: number): boolean {
  return (
    tokens[at] !== undefined && tokens[at]!.upper && nouns.match(tokens, at) !== null && none.match(tokens, at) === null
  )
}

/** The same, or a group of such bodies: `các trung tâm y tế`, `Doanh nghiệp viễn thông`. */
export const beginsUnknown = (phrase: Phrase, at: number): boolean => nounEnd(phrase, at) !== null

/** Index after the noun that an unknown name begins with, or null. */
function nounEnd({ tokens }: Phrase, from: number): number | null {
  const start = determiner.match(tokens, from) ?? from
  if (!tokens[start] || none.match(tokens, start) !== null) return null
  // `Công chức Văn hóa - Xã hội`: an officer of a commune by his field
  if (tokens[start].key === 'công' && tokens[start + 1]?.key === 'chức' && tokens[start + 2]?.upper) return start + 2
  // `ngành Nông nghiệp`: a branch by its name
  if (tokens[start].key === 'ngành' && tokens[start + 1]?.upper) return start + 1
  const noun = nouns.match(tokens, start) ?? agents.match(tokens, start)
  return noun !== null && (start > from || tokens[start].upper) ? noun : null
}

/** Does the name before `at` go on with `và` and a capital that begins no other body? One with its tier is at its end. */
export function joinsName(phrase: Phrase, at: number, beginsItem: (at: number) => boolean): boolean {
  const { tokens } = phrase
  const next = at + 1
  if (tokens[at]?.key !== 'và' || !tokens[next]?.upper || tiers.has(tokens[at - 1]!.key)) return false
  if (prevention.match(tokens, next) !== null) return true
  if (beginsItem(next) || readTitle(phrase, next) !== null || verbs.match(tokens, next) !== null) return false
  return nouns.match(tokens, next) === null && agents.match(tokens, next) === null
}

/** A body that the register does not know: in a cell any words, in a sentence a name up to its verb. */
export function readUnknown(
  phrase: Phrase,
  from: number,
  mode: Mode,
  beginsItem: (at: number) => boolean,
): Item | null {
  const end =
    mode === 'cell'
      ? endInCell(phrase, from, beginsItem)
      : (endOfSingle(phrase, from) ?? endInList(phrase, from, beginsItem))
  if (end === null || end <= from) return null
  const { tokens, text } = phrase
  const words = squeeze(text.slice(tokens[from]!.start, tokens[end - 1]!.end))
  if (!/\p{L}/u.test(words)) return null
  const name = nameOfMany(phrase, from, end, words.normalize('NFC'))
  const collective = determiner.match(tokens, from) !== null || agents.match(tokens, from) !== null
  const draft = draftNamed(
    name[0]!.toUpperCase() + name.slice(1),
    { level: 'other', collective, known: false },
    { start: from, end },
  )
  return { drafts: [draft], end, shared: null, ...(collective && { clause: true }) }
}

/** `Doanh nghiệp viễn thông` is `Các doanh nghiệp viễn thông`, `Doanh nghiệp Hòa Bình` is one. */
function nameOfMany({ tokens }: Phrase, from: number, end: number, name: string): string {
  const noun = agents.match(tokens, from) === null ? null : groups.match(tokens, from)
  const many = noun !== null && noun < end && !tokens[noun]!.upper
  return many ? `Các ${name[0]!.toLowerCase()}${name.slice(1)}` : name
}

function endInCell(phrase: Phrase, from: number, beginsItem: (at: number) => boolean): number {
  const { tokens } = phrase
  const named = nouns.match(tokens, from) !== null
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.key === ';' || token.key === '(') break
    // `BCĐ các xã, thị trấn`: whose it is
    const territory = at > from && token.key === 'các' ? readTerritory(phrase, at) : null
    if (territory?.collective && territory.end > at + 2) {
      at = territory.end - 1
      continue
    }
    if (token.key === '.' && (tokens[at + 1]?.breaks ?? true)) break
    if (at > from && token.breaks && (token.upper || !token.word || beginsItem(at))) break
    // `Ban Chỉ đạo Phòng, chống tham nhũng` is one
    const joined = token.key === ',' && tokens[at + 1]?.key === 'chống'
    const listed = (token.key === ',' || token.key === 'và') && isSchool(phrase, from, at + 1)
    const next = !joined && !listed && (token.key === ',' || token.key === 'và') ? at + 1 : null
    if (next !== null && (beginsItem(next) || beginsName(phrase, next))) break
    // `Thanh tra Sở, các trường THPT`: a group by itself
    if (next !== null && determiner.match(tokens, next) !== null && beginsUnknown(phrase, next)) break
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

/** A name and the small words in it, up to a verb or a separator; nothing where no verb comes at once. */
function endInList(phrase: Phrase, from: number, beginsItem: (at: number) => boolean): number | null {
  const { tokens } = phrase
  const noun = nounEnd(phrase, from)
  if (noun === null || (verbs.match(tokens, from) !== null && !isOwnInspector(phrase, noun))) return null
  const several = determiner.match(tokens, from) !== null
  for (let at = noun; at < tokens.length && at < from + 24; at++) {
    const token = tokens[at]!
    const verb = token.upper || (token.breaks && at > noun) ? null : verbs.match(tokens, at)
    if (at > noun && narrows.match(tokens, at) !== null && !token.upper) return at
    if (verb !== null) {
      const ahead = isNominal(tokens, at, verb) || token.key === 'về' ? predicateAhead(phrase, at, verb) : null
      if (ahead !== null) return ahead
      // a passive tells of no duty, nor does a plain noun by itself: `Doanh nghiệp nhỏ và vừa được hỗ trợ`
      if (token.key === 'được' && (several || agents.match(tokens, from) !== null)) return null
      return at > noun || several ? at : null
    }
    // `2. Văn phòng: chuẩn bị …`: the office of who issues the plan
    if (token.key === ':' && tokens[from]!.key === 'vp') return at
    if (token.key === ':' || token.key === ';' || token.key === '(' || token.key === '.')
      return at > noun || several ? at : null
    if (token.key === ',' || token.key === 'và' || token.key === 'hoặc') {
      const next = at + 1
      const plain = endOfPlain(phrase, next)
      if (plain !== null) return plain
      if (goesOn(phrase, from, at, several)) continue
      if (beginsItem(next) || beginsUnknown(phrase, next)) return at > noun || several ? at : null
      if (token.key === ',') return at > noun || several ? at : null
      continue
    }
    if (token.breaks && at > noun && token.upper) return at
    if (!token.word && token.key !== '-' && token.key !== '–' && token.key !== '&' && token.key !== '/') return null
  }
  return several && tokens.length <= from + 24 ? tokens.length : null
}

/** `Thanh tra Sở`: that of the department itself; with a name behind it (`Thanh tra Sở Y tế`) it may be the verb. */
const isOwnInspector = ({ tokens }: Phrase, noun: number): boolean =>
  tokens[noun - 1]!.key === 'tra' && owners.has(tokens[noun]?.key ?? '') && tokens[noun + 1]?.upper !== true

const schools = new PhraseSet([
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'trung học',
  'THCS',
  'THPT',
  'TH',
  'MN',
  'PTDTBT',
  'PTDTNT',
  'phổ thông',
])

/** `Các trường mầm non, tiểu học, THCS`: kinds of one thing. */
const isSchool = ({ tokens }: Phrase, from: number, at: number): boolean =>
  tokens[determiner.match(tokens, from) ?? from]?.key === 'trường' && schools.match(tokens, at) !== null

/** A joint inside the name: `Phòng, chống`, `Quản lý, khai thác`, `bệnh viện tỉnh, huyện`, `Các đại học, học viện`. */
function goesOn(phrase: Phrase, from: number, at: number, several: boolean): boolean {
  const { tokens } = phrase
  const next = tokens[at + 1]
  if (!next) return false
  if (next.key === 'chống' || isSchool(phrase, from, at + 1)) return true
  if (!next.word || next.upper) return false
  if (tiers.has(tokens[at - 1]!.key) && tiers.has(next.key)) return true
  const verb = verbs.match(tokens, at + 1)
  if (verb !== null && isNominal(tokens, at + 1, verb)) {
    for (const back of [1, 2]) {
      const before = at - back > from ? verbs.match(tokens, at - back) : null
      if (before === at && isNominal(tokens, at - back, at)) return true
    }
  }
  if (!several || (verb !== null && !isNominal(tokens, at + 1, verb)) || readTerritory(phrase, at + 1)) return false
  return nouns.match(tokens, at + 1) !== null || predicateSoon(phrase, at + 1)
}

/** `Doanh nghiệp viễn thông, tổ chức`: a plain noun that the list ends with. */
function endOfPlain({ tokens }: Phrase, at: number): number | null {
  const end = plains.match(tokens, at)
  return end !== null && (tokens[end] === undefined || ':.'.includes(tokens[end].key)) ? end : null
}

/** `Các cơ sở khám bệnh, chữa bệnh | tổ chức`: nothing but small words up to a plain verb or colon. */
function predicateSoon({ tokens }: Phrase, from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 10; at++) {
    const token = tokens[at]!
    if (token.key === ':') return true
    if (token.upper || token.breaks || (!token.word && token.key !== ',')) return false
    if (predicate(tokens, at) !== null) return at > from
    if (determiner.match(tokens, at) !== null) return false
  }
  return false
}
