import { type PlacedBody, readBodies, readBodiesAt, readSubject } from '../../normalizers/bodies/index.js'
import { cutDuties, gatheringFrom, isSentenceEnd, opensWithVerb, receiversIn } from '../../normalizers/duties/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { type FoundTime, findTimes } from '../../normalizers/time/index.js'
import type { Evidence, OrgRef, ResponsibilityRole, Timeline } from '../../schema/index.js'
import type { Words } from '../words.js'
import { findSubject, hasDuty } from './subjects.js'

/** A body at its place: in the words being read, or above them in a heading. */
export interface Holder {
  readonly org: OrgRef
  readonly evidence: readonly Evidence[]
}

export interface Duty {
  readonly holder: Holder
  readonly role: ResponsibilityRole
  readonly words: Words
  readonly due: Timeline | null
  readonly dueEvidence: readonly Evidence[]
}

/** A duty at its place in the paragraph. */
interface PlacedDuty extends Duty {
  readonly from: number
  readonly to: number
}

/** What a paragraph says of who must do what. */
export interface ReadDuties {
  readonly duties: Duty[]
  /** Bodies that the paragraph's first sentence names as its subject. */
  readonly subject: Holder[]
  readonly coordinators: Holder[]
  /** Offset after the subject of the first sentence, 0 where it names none. */
  readonly dutyStart: number
}

/**
 * Reads the duties of a paragraph. `inherited` are the bodies that hold where a sentence names none: of the heading above,
 * or those that a directive addresses.
 */
export function readDuties(
  words: Words,
  inherited: readonly Holder[],
  plan: PlanContext,
  times: readonly FoundTime[] = findTimes(words.text, plan),
): ReadDuties {
  const { text } = words
  const duties: PlacedDuty[] = []
  let holders: readonly Holder[] = inherited
  let first: ReadDuties | null = null
  const coordinatorsOfFirst: Holder[] = []
  for (const sentence of cutSentences(text)) {
    const part = text.slice(sentence.start, sentence.end)
    const subject = findSubject(part, plan)
    let from = sentence.start
    let sentenceDue: { timeline: Timeline; evidence: Evidence[] } | null = null
    if (subject !== null) {
      holders = subject.bodies.map((body) => holderAt(body, words, sentence.start))
      from = sentence.start + subject.dutyStart
      if (subject.start > 0) {
        const time = times.find((t) => t.start >= sentence.start && t.end <= sentence.start + subject.start)
        if (time !== undefined)
          sentenceDue = { timeline: time.timeline, evidence: words.evidence('due', time.start, time.end) }
      }
    }
    if (first === null) {
      first = {
        duties,
        subject: subject === null ? [] : [...holders],
        coordinators: coordinatorsOfFirst,
        dutyStart: subject === null ? 0 : from,
      }
    }
    if (holders.length === 0) continue
    if (subject === null && tellsWhen(duties, sentence, part, words, times)) continue
    for (const duty of joinSame(
      duties,
      [...readSentence(words, from, sentence.end, holders, plan, times, sentenceDue)],
      words,
      subject === null,
    )) {
      if (duty.role === 'coordinate' && !holders.some((h) => h.org.id === duty.holder.org.id))
        coordinatorsOfFirst.push(duty.holder)
    }
  }
  return first ?? { duties, subject: [], coordinators: [], dutyStart: 0 }
}

/** `Thời gian hoàn thành: quý IV năm 2024.` behind a duty says when that one is due; true where the sentence does no more. */
function tellsWhen(
  duties: PlacedDuty[],
  { start, end }: { start: number; end: number },
  part: string,
  words: Words,
  times: readonly FoundTime[],
): boolean {
  const time = times.find((t) => t.start >= start && t.end <= end)
  const last = duties.at(-1)
  if (last === undefined || time === undefined || !onlyTells(time, start, part, 0, part.length)) return false
  const dueEvidence = words.evidence('due', time.start, time.end)
  for (const [i, duty] of duties.entries()) {
    if (duty.words === last.words && duty.due === null) duties[i] = { ...duty, due: time.timeline, dueEvidence }
  }
  return true
}

/** Adds a sentence's duties; one of the same bodies, role and due date as the last goes on from it. */
function joinSame(
  duties: PlacedDuty[],
  more: readonly PlacedDuty[],
  words: Words,
  sameSubject: boolean,
): readonly Duty[] {
  const before = duties.length === 0 ? [] : duties.filter((d) => d.words === duties.at(-1)!.words)
  const opening = more.filter((d) => d.words === more[0]?.words)
  const same =
    sameSubject &&
    before.length > 0 &&
    before.length === opening.length &&
    before.every(
      (d, i) => d.holder.org.id === opening[i]!.holder.org.id && d.role === opening[i]!.role && d.role !== 'coordinate',
    ) &&
    (before[0]!.due?.text ?? null) === (opening[0]!.due?.text ?? null)
  if (!same) {
    duties.push(...more)
    return more
  }
  const { from } = before[0]!
  const { to } = opening[0]!
  const joined = words.slice(from, to)
  duties.splice(duties.length - before.length, before.length, ...before.map((d) => ({ ...d, words: joined, to })))
  duties.push(...more.slice(opening.length))
  return more
}

/** A body found in words, at its place there. `offset`: where what was read begins in them. */
export function holderAt(body: PlacedBody, words: Words, offset = 0): Holder {
  return { org: body.org, evidence: words.evidence('org', offset + body.start, offset + body.end) }
}

function cutSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let start = 0
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '(') depth++
    else if (c === ')' && depth > 0) depth--
    if (c === '.' && depth === 0 && isSentenceEnd(text, i)) {
      sentences.push({ start, end: i + 1 })
      start = i + 1
      while (text[start] === ' ') start++
      i = start - 1
    }
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length })
  return sentences.filter(({ start: a, end: b }) => /[\p{L}]/u.test(text.slice(a, b)))
}

function* readSentence(
  words: Words,
  from: number,
  to: number,
  holders: readonly Holder[],
  plan: PlanContext,
  times: readonly FoundTime[],
  sentenceDue: { timeline: Timeline; evidence: Evidence[] } | null,
): Generator<PlacedDuty> {
  const text = words.text.slice(from, to)
  interface Run {
    start: number
    end: number
    role: ResponsibilityRole
    holders: readonly Holder[]
    partners: Holder[]
    due: { timeline: Timeline; evidence: Evidence[] } | null
  }
  const runs: Run[] = []
  let current = holders
  let through = -1
  for (const clause of cutDuties(text)) {
    // `phối hợp Sở A; các đơn vị liên quan rà soát`: a list of partners that a semicolon cuts
    if (clause.start < through) {
      const last = runs.at(-1)!
      last.end = clause.end
      continue
    }
    let start = clause.start
    let role = clause.role
    let coordinateAt = clause.coordinateAt
    const clauseText = text.slice(clause.start, clause.end)
    if (runs.length > 0) {
      const subject = findSubject(clauseText, plan)
      if (
        subject !== null &&
        !opensWithVerb(clauseText.slice(subject.dutyStart)) &&
        receives.test(text.slice(runs.at(-1)!.start, clause.start))
      ) {
        runs.at(-1)!.end = clause.end
        continue
      }
      if (subject !== null && hasDuty(clauseText, subject.dutyStart)) {
        current = subject.bodies.map((body) => holderAt(body, words, from + clause.start))
        start = clause.start + subject.dutyStart
        const own = cutDuties(text.slice(start, clause.end))[0]
        role = own?.role ?? role
        coordinateAt = own?.coordinateAt == null ? coordinateAt : start + own.coordinateAt
      }
    }
    const partners: Holder[] = []
    if (coordinateAt !== null) {
      const found = readBodiesAt(text, coordinateAt, plan)
      if (found !== null) {
        for (const body of found.bodies) partners.push(holderAt(body, words, from))
        if (found.end > clause.end) through = found.end
      }
    }
    const time = times.find((t) => t.start >= from + clause.start && t.end <= from + clause.end)
    const due =
      time === undefined
        ? sentenceDue
        : { timeline: time.timeline, evidence: words.evidence('due', time.start, time.end) }
    const last = runs.at(-1)
    if (last !== undefined && time !== undefined && onlyTells(time, from, text, start, clause.end)) {
      last.end = clause.end
      last.due ??= due
      continue
    }
    const sameHolders = last !== undefined && last.holders === current
    const sameDue = (last?.due?.timeline.text ?? null) === (due?.timeline.text ?? null)
    // what has no role word of its own goes on from before: `tham mưu …; xây dựng kế hoạch …`
    const goesOn = role === null || role === 'implement' || (role === last?.role && last.partners.length === 0)
    if (
      last !== undefined &&
      sameHolders &&
      partners.length === 0 &&
      goesOn &&
      (role === null || sameDue || due === null)
    ) {
      last.end = clause.end
      last.due ??= due
      continue
    }
    runs.push({ start, end: clause.end, role: role ?? last?.role ?? 'implement', holders: current, partners, due })
  }
  for (const run of runs) {
    const at = { from: from + run.start, to: from + trimEnd(text, run.end) }
    const dutyWords = words.slice(at.from, at.to)
    if (dutyWords.isEmpty) continue
    const rest = { ...at, words: dutyWords, due: run.due?.timeline ?? null, dueEvidence: run.due?.evidence ?? [] }
    for (const holder of run.holders) yield { holder, role: run.role, ...rest }
    for (const holder of run.partners) yield { holder, role: 'coordinate', ...rest }
    for (const at of receiversIn(dutyWords.text)) {
      const found = readBodiesAt(dutyWords.text, at, plan)
      const duty = found === null ? null : gatheringFrom(dutyWords.text, found.end)
      // `UBND tỉnh (qua Sở Nội vụ) để …`: which of the two gathers is not said
      if (found === null || duty === null || dutyWords.text.slice(at, found.end).includes('(')) continue
      const own = { ...rest, words: dutyWords.slice(duty), due: null, dueEvidence: [] }
      for (const body of found.bodies) yield { holder: holderAt(body, dutyWords), role: 'report', ...own }
    }
    // `A chỉ đạo B thực hiện …`: both answer for it
    const directed = directing.exec(compareKey(dutyWords.text.slice(0, longestDirecting)))
    if (directed !== null) {
      const rest2 = dutyWords.text.slice(directed[0].length)
      const subject = readSubject(rest2, plan)
      if (subject !== null) {
        const offset = dutyWords.text.length - rest2.length
        const own = dutyWords.slice(offset + subject.dutyStart)
        for (const body of subject.bodies)
          yield { holder: holderAt(body, dutyWords, offset), role: 'implement', ...rest, words: own }
      }
    }
  }
}

/** `báo cáo UBND tỉnh, Thanh tra tỉnh theo quy định`: the second body is told, too. */
const receives = /(?:báo cáo|gửi|trình)\s+(?:về\s+|cho\s+)?[^;.:]{0,80},\s*$/iu

const directing = /^(?:tập trung )?chỉ đạo\s+/u
/** More letters than such words have. */
const longestDirecting = 32

/** `…; hoàn thành trước ngày 31/10/2024`: the clause says when the one before is due. */
function onlyTells(time: FoundTime, from: number, text: string, start: number, end: number): boolean {
  const rest = `${text.slice(start, Math.max(start, time.start - from))} ${text.slice(time.end - from, end)}`
  return /^\s*(?:(?:và |phải )?(?:hoàn thành|hoàn tất|xong|thực hiện|thời hạn|thời gian)(?: hoàn thành| xong| thực hiện)?)?\s*:?[\s.]*$/u.test(
    compareKey(rest),
  )
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s;,/]/.test(text[at - 1]!)) at--
  if (text.slice(0, at).endsWith('./.')) at -= 2
  return at
}

/** Bodies of a whole phrase (a heading, a label's value), if it is nothing else. */
export function holdersOf(words: Words, plan: PlanContext): Holder[] {
  return readBodies(words.text, plan).map((body) => holderAt(body, words, 0))
}
