import type { PlanContext } from '../plan-context.js'
import { finish } from './finish.js'
import { determiner } from './group-reader.js'
import { itemFirsts } from './item-reader.js'
import { type BodyList, readList } from './list-reader.js'
import { isNominal, type Phrase, phraseOf, verbs } from './phrase.js'
import type { PlacedBody } from './placed.js'
import { leadIns, orders } from './sentence-words.js'
import { firstKey } from './tokens.js'
import { PhraseSet } from './trie.js'
import { unknownFirsts } from './unknown-reader.js'

/** The bodies a sentence begins with, and where the duty of theirs begins. Offsets of the sentence. */
export interface Subject {
  readonly bodies: PlacedBody[]
  readonly start: number
  readonly end: number
  readonly dutyStart: number
}

const orderSet = new PhraseSet(orders)
const leadInSet = new PhraseSet(leadIns)
/** Those whom a duty asks for something do not have it themselves. */
const authorities = new PhraseSet([
  'cơ quan có thẩm quyền',
  'cơ quan nhà nước có thẩm quyền',
  'cơ quan, người có thẩm quyền',
  'cơ quan, đơn vị có thẩm quyền',
  'cấp có thẩm quyền',
  'người có thẩm quyền',
])
const given = new PhraseSet(['giao', 'giao cho', 'yêu cầu', 'đề nghị'])

const firsts: ReadonlySet<string> = new Set([...orderSet.firsts, ...leadInSet.firsts, ...itemFirsts, ...unknownFirsts])

/** Whether a subject can begin with a sentence's first word; a label (`Đoàn 1:`) may stand before it. */
function mayBegin(sentence: string): boolean {
  const first = firstKey(sentence)
  return first === null || firsts.has(first) || sentence.includes(':')
}

/**
 * The list of bodies that a sentence begins with, as its subject: `Sở Nội vụ chủ trì …`, `Giao Giám đốc Sở Nội vụ theo dõi`,
 * `UBND tỉnh yêu cầu Thủ trưởng các sở …`, `Trên cơ sở Kế hoạch này, các sở …`. Null where it begins with anything else.
 */
export function readSubject(sentence: string, plan: PlanContext): Subject | null {
  if (!mayBegin(sentence)) return null
  const phrase = phraseOf(sentence, plan)
  const { tokens } = phrase
  let at = 0
  while (at < tokens.length && !tokens[at]!.word) at++
  at = afterLabel(phrase, at)
  return subjectAt(phrase, at) ?? afterLeadIn(phrase, at)
}

/** `Đoàn 1: Phòng Y tế chủ trì`: a label with a number is no body. */
function afterLabel({ tokens }: Phrase, from: number): number {
  for (let at = from + 1; at < Math.min(from + 4, tokens.length - 1); at++) {
    if (!tokens[at - 1]!.word) break
    if (/^(?:\d+|[ivx]+)$/.test(tokens[at]!.key) && tokens[at + 1]!.key === ':') return at + 2
  }
  return from
}

function subjectAt(phrase: Phrase, from: number): Subject | null {
  const { tokens } = phrase
  const order = orderSet.match(tokens, from)
  const at = order === null ? from : tokens[order]?.key === ':' ? order + 1 : order
  if (authorities.match(tokens, determiner.match(tokens, at) ?? at) !== null && !(at === from && tokens[at]?.upper))
    return null
  const list = at < tokens.length ? readList(phrase, at, { mode: 'list', unknown: true }) : null
  return list && subject(phrase, addressees(phrase, list) ?? namesToColon(phrase, at, list) ?? list)
}

/** More words than the rest of a list of names has. */
const longestRest = 60

/**
 * `Công ty Quản lý khai thác công trình thủy lợi, Công ty Điện lực và các chủ hồ: Xây dựng phương án`: what stands before
 * the colon is the list, where no word of it tells a duty. Names that end on such a word (`khai thác`) are read whole.
 */
function namesToColon({ tokens, text, plan }: Phrase, from: number, { drafts, end }: BodyList): BodyList | null {
  let colon = end
  for (; tokens[colon]?.key !== ':'; colon++) {
    if (colon >= tokens.length || colon > end + longestRest || tokens[colon]!.key === '.') return null
    const verb = tokens[colon]!.upper ? null : verbs.match(tokens, colon)
    if (verb !== null && !isNominal(tokens, colon, verb)) return null
  }
  if (colon === end || !tokens[colon + 1]?.word) return null
  const names = phraseOf(text.slice(0, tokens[colon]!.start), plan)
  const whole = readList(names, from, { mode: 'cell', unknown: true })
  return whole !== null && whole.end === colon && whole.drafts.length >= drafts.length ? whole : null
}

/** `UBND tỉnh yêu cầu các sở …`: those who get the order are the ones to act. */
function addressees(phrase: Phrase, { end }: BodyList): BodyList | null {
  const order = given.match(phrase.tokens, end)
  if (order === null || authorities.match(phrase.tokens, determiner.match(phrase.tokens, order) ?? order) !== null)
    return null
  return readList(phrase, order, { mode: 'list', unknown: true })
}

function subject(phrase: Phrase, list: BodyList): Subject {
  const { tokens, text } = phrase
  const start = tokens[list.drafts[0]!.start]!.start
  const end = tokens[list.end - 1]!.end
  const dutyStart = tokens[dutyToken(phrase, list.end)]?.start ?? end + /^[\s,:]*/.exec(text.slice(end))![0].length
  return { bodies: finish(phrase, list), start, end, dutyStart }
}

/** Words that one more actor has at most. */
const longestActor = 8

/** Where the duty begins; one more actor behind `và` whom no register has (`và Nhân dân thực hiện`) is not of it. */
function dutyToken({ tokens }: Phrase, end: number): number {
  let at = end
  while ([',', ':'].includes(tokens[at]?.key ?? '')) at++
  if (tokens[at]?.key !== 'và') return at
  at++
  for (let verb = at; verb < at + longestActor && tokens[verb]?.word; verb++) {
    if (!tokens[verb]!.upper && verbs.match(tokens, verb) !== null) return verb
  }
  return at
}

/** After an opening clause: the bodies behind one of its commas that have a verb behind them. */
function afterLeadIn(phrase: Phrase, from: number): Subject | null {
  const { tokens } = phrase
  if (leadInSet.match(tokens, from) === null) return null
  for (let at = from; at < tokens.length && tokens[at]!.key !== ';'; ) {
    const comma = tokens[at]!.key === ','
    const start = comma ? (orderSet.match(tokens, at + 1) ?? at + 1) : at
    const list =
      start < tokens.length && tokens[start]!.word ? readList(phrase, start, { mode: 'list', unknown: false }) : null
    if (!list) {
      at++
      continue
    }
    const addressed = addressees(phrase, list)
    if (addressed) return subject(phrase, addressed)
    const behind = tokens[list.end]?.key === ',' ? list.end + 1 : list.end
    const acting = comma ? list : lastNamed(list)
    if (acting && verbs.match(tokens, behind) !== null) return subject(phrase, acting)
    at = list.end
  }
  return null
}

/** `theo đề nghị của các cơ quan, đơn vị, Sở Tài chính tổng hợp`: the body behind the collectives of the clause. */
function lastNamed({ drafts, end }: BodyList): BodyList | null {
  const named = drafts.slice(drafts.findLastIndex((draft) => draft.collective) + 1)
  return named.length > 0 && named.length < drafts.length ? { drafts: named, end } : null
}
