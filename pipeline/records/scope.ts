/** What holds for a point from the headings and lines above it: parents, phase, bodies. */
import { readBodiesAt } from '../../normalizers/bodies/index.js'
import { compareKey } from '../../normalizers/letters.js'
import { readPhase } from '../../normalizers/time/index.js'
import type { Evidence, Timeline } from '../../schema/index.js'
import type { OutlineNode } from '../outline/structure.js'
import type { Words } from '../words.js'
import type { RecordContext } from './drafts.js'
import { type Holder, holderAt, holdersOf } from './duties.js'
import { attributesOf } from './labelled-lines.js'
import { findSubject } from './subjects.js'
import { quote } from './targets.js'

interface Phase {
  readonly timeline: Timeline
  readonly evidence: readonly Evidence[]
}

/** What holds for a node from above. */
export interface Above {
  readonly parents: readonly string[]
  readonly phase: Phase | null
  /** Bodies that a heading names, or that a directive addresses. */
  readonly holders: readonly Holder[]
  /** Bodies that those above coordinate with, for every point below: `Giao X chủ trì, phối hợp với Y:`. */
  readonly partners: readonly Holder[]
  /** The line that names the partners says `chủ trì`. */
  readonly leads: boolean
  /** The holders are told by a heading of bodies, so that every line below is a duty of theirs. */
  readonly assigned: boolean
}

/** An order, and not part of a word or of a cited name: `an toàn giao thông`, `thực hiện Chỉ thị số …`. */
const ordering =
  /(?<![\p{L}\p{M}])(?:yêu cầu|giao(?! (?:thông|thừa|dịch|lưu|tiếp|nhận|đất|rừng|khoán))|đề nghị|chỉ thị(?: cho)?(?! (?:số|này|của|\d)))\s*:?\s+(?=\p{L})/giu

/** `… yêu cầu Thủ trưởng các sở, Chủ tịch UBND các huyện …:` in the paragraph that leads in to a directive's points. */
export function readAddressees(context: RecordContext): Holder[] {
  const last = context.outline.preamble.at(-1)?.paragraph
  if (last === undefined) return []
  const { text } = last.words
  const at = [...text.matchAll(ordering)].at(-1)
  if (at === undefined) return []
  const rest = text.slice(at.index + at[0].length)
  const subject = findSubject(rest.replace(/[:.\s]+$/u, ' thực hiện'), context.outline.plan)
  const offset = at.index + at[0].length
  if (subject !== null) {
    return subject.bodies.map((b) => holderAt(b, last.words, offset))
  }
  return holdersOf(last.words.slice(offset, text.replace(/[:\s]+$/u, '').length), context.outline.plan).filter(
    (h) => h.org.known || h.org.collective,
  )
}

/**
 * Bodies of an unmarked line that leads in to the points after it.
 *
 * @param next what follows: before points, a line of nothing but bodies needs no colon
 */
export function leadInBodies(node: OutlineNode, next: OutlineNode | undefined, context: RecordContext): Holder[] {
  const words = node.body
  if (words === null) return []
  if (!/:$/.test(words.text)) return next?.type === 'point' ? bodiesOfHeading(words, context) : []
  const subject = findSubject(words.text, context.outline.plan)
  if (subject === null) return []
  return subject.bodies.map((b) => holderAt(b, words))
}

/** The time that an unmarked line gives to the points after it: `Đến năm 2030:`. */
export function leadInPhase({ body }: OutlineNode, { outline }: RecordContext): Phase | null {
  if (body === null || !/:$/.test(body.text)) return null
  const timeline = readPhase(body.text, outline.plan)
  return timeline === null ? null : { timeline, evidence: quote(body, timeline.text, 'due') }
}

export function below(node: OutlineNode, above: Above, context: RecordContext): Above {
  const { plan } = context.outline
  const words = node.heading ?? node.body
  if (words === null) return above
  const timeline = isPhase(node, words) ? readPhase(words.text, plan) : null
  const phase =
    timeline === null || isOwnPeriod(timeline, words, context)
      ? above.phase
      : { timeline, evidence: quote(words, timeline.text, 'due') }
  let { holders, partners, leads, assigned } = above
  if (node.heading !== null) {
    const named = bodiesOfHeading(node.heading, context)
    if (named.length > 0) {
      holders = named
      partners = []
      assigned = true
    }
  } else if (
    node.type === 'point' &&
    (node.children.some((c) => c.type === 'point') || (/:$/.test(words.text) && node.children.length > 0))
  ) {
    const named = bodiesOfHeading(words, context)
    const subject = named.length > 0 ? null : findSubject(words.text, plan)
    const directed = named.length > 0 || subject !== null ? [] : directedBodies(words, context)
    if (named.length > 0) {
      holders = named
      partners = []
      assigned = true
    } else if (directed.length > 0) {
      holders = [...holders, ...directed]
      assigned = true
    } else if (subject !== null) {
      holders = subject.bodies.map((b) => holderAt(b, words))
      partners = leadsOnly(words, context)
      leads = /chủ trì/iu.test(words.text)
      assigned = true
    } else if (assigned && leadsOnly(words, context).length > 0) {
      partners = leadsOnly(words, context)
      leads = /chủ trì/iu.test(words.text)
    }
  }
  const isParent = node.heading !== null || node.children.some((c) => c.type === 'point' && attributesOf(c) === null)
  return {
    parents: isParent ? [...above.parents, words.text] : above.parents,
    phase,
    holders,
    partners,
    leads,
    assigned,
  }
}

/** A heading, a line that leads in, or a lettered title over points can name a phase. */
function isPhase(node: OutlineNode, words: Words): boolean {
  return node.heading !== null || /:$/.test(words.text) || (words.text.length < 120 && node.children.length > 0)
}

/** `KẾ HOẠCH THỰC HIỆN GIAI ĐOẠN 2021 - 2025` in a plan of these years is no phase of it; `Giai đoạn 2021 - 2025` is one. */
function isOwnPeriod(timeline: Timeline, words: Words, context: RecordContext): boolean {
  if (
    /^(?:(?:các )?(?:mục tiêu|chỉ tiêu)(?: cụ thể)?\s*)?(?:giai đoạn|đến|từ|năm|trong)\s/.test(compareKey(words.text))
  )
    return false
  const { period } = context.outline.head
  const [term] = timeline.terms
  if (period === null || term === undefined || timeline.terms.length > 1) return false
  const year = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)))
  return period.from !== null && year(term.start) === period.from && year(term.end) === period.to
}

/** `b) Chỉ đạo Tập đoàn Điện lực:` over points: they answer beside the body above. */
function directedBodies(words: Words, context: RecordContext): Holder[] {
  const order = /^chỉ đạo\s+/iu.exec(words.text)
  if (order === null) return []
  const rest = words.slice(order[0].length)
  return bodiesOfHeading(rest, context)
}

/** Partners of a line that says nothing but who leads and with whom: `Sở X chủ trì, phối hợp với Y:`. */
export function leadsOnly(words: Words, context: RecordContext): Holder[] {
  const match = /(?:chủ trì,?\s+)?phối hợp(?:\s+(?:chặt chẽ\s+)?(?:với|cùng))?\s+/iu.exec(words.text)
  if (match === null) return []
  const found = readBodiesAt(words.text, match.index + match[0].length, context.outline.plan)
  if (
    found === null ||
    !/^[\s:.]*$|^\s*(?:thực hiện|triển khai|tổ chức thực hiện)(?:\s+(?:các )?(?:nhiệm vụ|nội dung|công việc)(?:\s+sau)?)?\s*:$/iu.test(
      words.text.slice(found.end),
    )
  )
    return []
  return found.bodies.map((b) => holderAt(b, words))
}

/** Bodies that a heading is nothing but the names of: `1. Các sở, ban, ngành; UBND cấp huyện`, `6. Đề nghị: Hội Nông dân tỉnh`. */
export function bodiesOfHeading(heading: Words, context: RecordContext): Holder[] {
  const { text } = heading
  if (text.length > 300) return []
  const lead = /^(?:đề nghị|yêu cầu|giao|trách nhiệm(?: của)?|đối với)\s*:?\s*/iu.exec(text)?.[0].length ?? 0
  const tail =
    /\s*(?:có trách nhiệm|chịu trách nhiệm|thực hiện|triển khai|tổ chức thực hiện|chủ trì(?: thực hiện)?|(?:các )?nhiệm vụ(?: sau)?|\s)*[:.]?\s*$/iu.exec(
      text,
    )
  const names = heading.slice(lead, tail === null || tail.index <= lead ? text.length : tail.index)
  if (names.isEmpty) return []
  const whole = names.text.replace(/[:.\s]+$/u, '')
  // a name may go on with what also opens a duty: a colon shows where it ends
  const subject = [`${whole} thực hiện nhiệm vụ`, `${whole}: Thực hiện nhiệm vụ`]
    .map((sentence) => findSubject(sentence, context.outline.plan))
    .find((found) => found !== null && found.start === 0 && found.dutyStart >= whole.length)
  // the list of bodies must be the whole heading
  if (subject == null) return []
  return subject.bodies.map((b) => ({
    org: b.org,
    evidence: names.evidence('org', b.start, Math.min(b.end, names.text.length)),
  }))
}
