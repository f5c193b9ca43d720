import { readBodiesAt } from '../../normalizers/bodies/index.js'
import { opensWithVerb } from '../../normalizers/duties/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { findTargets, onlyStatesQuantity, type StatedTarget } from '../../normalizers/quantity/index.js'
import { type FoundTime, findTimes, readPhase } from '../../normalizers/time/index.js'
import type { Evidence, OrgRef, Timeline } from '../../schema/index.js'

import { holdingSection } from '../outline/outline-plan.js'
import { isResponsibilityHeading } from '../outline/section-roles.js'
import type { OutlineNode } from '../outline/structure.js'
import { joinWords, type Words } from '../words.js'
import { type Attribute, readAttributes } from './attributes.js'
import { confidence, type RecordContext, type ResponsibilityDraft, recordArea, type TaskDraft } from './drafts.js'
import { findSubject, type Holder, holdersOf, type ReadDuties, readDuties } from './duties.js'
import { addTargets } from './targets.js'
import { budgetField, orgField, productField, timeField } from './task-fields.js'

interface Phase {
  readonly timeline: Timeline
  readonly evidence: readonly Evidence[]
}

/** What holds for a node from above. */
interface Above {
  readonly parents: readonly string[]
  readonly phase: Phase | null
  /** Bodies that a heading names, or that a directive addresses. */
  readonly holders: readonly Holder[]
  /** Bodies that those above coordinate with, for every point below: `Giao X chủ trì, phối hợp với Y:`. */
  readonly partners: readonly Holder[]
  /** The holders are told by a heading of bodies, so that every line below is a duty of theirs. */
  readonly assigned: boolean
}

/** Reads tasks, targets and duties from the running text of the body and of appendices. */
export function readBodyRecords(context: RecordContext): void {
  const { outline } = context
  const directive = outline.head.kind.code === 'CT'
  const addressees = directive ? readAddressees(context) : []
  const roots = [outline.body, ...outline.appendices.map((a) => a.root)]
  for (const [i, root] of roots.entries()) {
    const appendix = i === 0 ? null : outline.appendices[i - 1]!
    const title =
      appendix === null ? [] : [appendixTitle(appendix.title.map((p) => p.words.text))].filter((t) => t !== '')
    visit(
      root,
      { parents: title, phase: null, holders: i === 0 ? addressees : [], partners: [], assigned: false },
      context,
    )
  }
  for (const words of outline.closing) {
    addDuties(words, [], null, holdingPath(null, context), null, context, null)
    addTargets(
      words,
      { sectionPath: null, headingArea: null, origin: 'body', task: null, due: null, criterion: null },
      context,
    )
  }
}

export function appendixTitle(lines: readonly string[]): string {
  return lines
    .filter(
      (line) =>
        !/^phụ lục(?:\s+(?:số\s*)?[\divx]+)?[.:]?$/.test(compareKey(line)) && !/^\(/.test(line) && /\p{L}/u.test(line),
    )
    .join(' ')
}

/** `… yêu cầu Thủ trưởng các sở, Chủ tịch UBND các huyện …:` in the paragraph that leads in to a directive's points. */
function readAddressees(context: RecordContext): Holder[] {
  const last = context.outline.preamble.at(-1)?.paragraph
  if (last === undefined) return []
  const { text } = last.words
  const at = [...text.matchAll(/(?:yêu cầu|giao|đề nghị|chỉ thị(?: cho)?)\s*:?\s+(?=\p{L})/giu)].at(-1)
  if (at === undefined) return []
  const rest = text.slice(at.index + at[0].length)
  const subject = findSubject(rest.replace(/[:.\s]+$/u, ' thực hiện'), context.outline.plan)
  const offset = at.index + at[0].length
  if (subject !== null) {
    return subject.bodies.map((b) => ({
      org: b.org,
      evidence: last.words.evidence('org', offset + b.start, offset + b.end),
    }))
  }
  return holdersOf(last.words.slice(offset, text.replace(/[:\s]+$/u, '').length), context.outline.plan).filter(
    (h) => h.org.known || h.org.collective,
  )
}

function holdingPath(node: OutlineNode | null, context: RecordContext): string | null {
  return node === null ? null : (holdingSection(node, context.outline.sectionOf)?.path ?? null)
}

function visit(node: OutlineNode, above: Above, context: RecordContext): TaskDraft[] {
  const made: TaskDraft[] = []
  const pending: TaskDraft[] = []
  let served: TaskDraft[] = []
  let attributesAt = -2
  let inner = node.type === 'root' ? above : below(node, above, context)
  const ownTask = node.type === 'root' ? null : readNode(node, above, context)
  if (ownTask !== null) made.push(ownTask)
  for (const [i, child] of node.children.entries()) {
    const attributes = attributesOf(child)
    if (attributes !== null) {
      // what stands beside the labelled lines of `Trách nhiệm thực hiện` is read for itself
      for (const other of child.children) {
        if (child.type === 'heading' && (other.body === null || readAttributes(other.body) === null))
          visit(other, inner, context)
      }
      // a run of labelled lines belongs to the tasks before it; on its own, to the point that it stands under
      if (attributesAt !== i - 1) served = pending.splice(0, pending.length)
      if (served.length === 0) {
        const task = ownTask ?? titledContent(node, attributes, above, context) ?? taskOfLeaf(node, above, context)
        if (task !== null) {
          if (ownTask === null) made.push(task)
          served = [task]
        }
      }
      applyAttributes(attributes, served, child, node, context)
      attributesAt = i
      continue
    }
    if (child.type === 'paragraph' && node.role === 'task') {
      // `Các ngành, các cấp tập trung thực hiện các nhiệm vụ sau:` addresses what follows
      const addressed = leadInBodies(child, context)
      if (addressed.length > 0) {
        inner = { ...inner, holders: addressed, partners: [], assigned: true }
        continue
      }
    }
    const tasks = visit(child, inner, context)
    made.push(...tasks)
    pending.push(...tasks)
  }
  return made
}

/** Bodies of an unmarked line that leads in to the points after it. */
function leadInBodies(node: OutlineNode, context: RecordContext): Holder[] {
  const words = node.body
  if (words === null || !/:$/.test(words.text)) return []
  const subject = findSubject(words.text, context.outline.plan)
  if (subject === null) return []
  return subject.bodies.map((b) => ({ org: b.org, evidence: words.evidence('org', b.start, b.end) }))
}

/** A title that is no order (`Dự án 1`) has its task in the line `Nội dung: …`. */
function titledContent(
  node: OutlineNode,
  attributes: readonly Attribute[],
  above: Above,
  context: RecordContext,
): TaskDraft | null {
  const content = attributes.find((a) => a.kind === 'content')
  if (content === undefined || content.words.isEmpty || node.heading === null || opensWithVerb(node.heading.text))
    return null
  if (node.role !== 'task') return null
  return addTask(
    node,
    content.words,
    node.heading,
    above,
    null,
    [],
    [],
    findTimes(content.words.text, context.outline.plan),
    context,
  )
}

/** The labelled lines that a child is, or that a heading `Trách nhiệm thực hiện` holds. */
function attributesOf(child: OutlineNode): Attribute[] | null {
  if (child.body !== null && child.children.length === 0) return readAttributes(child.body)
  if (child.body !== null && child.type === 'point') {
    const own = readAttributes(child.body)
    return own !== null &&
      own[0]!.kind !== 'content' &&
      child.children.every((c) => c.children.length === 0) &&
      own[0]!.words.isEmpty
      ? [{ kind: own[0]!.kind, words: joinWords(child.children.flatMap((c) => (c.body === null ? [] : [c.body]))) }]
      : null
  }
  if (
    child.type === 'heading' &&
    child.body === null &&
    child.children.length > 0 &&
    isResponsibilityHeading(child.heading!.text)
  ) {
    const all = child.children.flatMap((c) => (c.body === null ? [] : (readAttributes(c.body) ?? [])))
    // the plan's own money or dates under `Tổ chức thực hiện` are no task's
    const bodies = all.filter((a) => a.kind === 'lead' || a.kind === 'coordinate' || a.kind === 'monitor')
    if (bodies.length > 0) return bodies
  }
  return null
}

function below(node: OutlineNode, above: Above, context: RecordContext): Above {
  const { plan } = context.outline
  const words = node.heading ?? node.body
  if (words === null) return above
  const timeline = isPhase(node, words) ? readPhase(words.text, plan) : null
  const phase =
    timeline === null || isOwnPeriod(timeline, words, context)
      ? above.phase
      : { timeline, evidence: words.evidence('due') }
  let { holders, partners, assigned } = above
  if (node.heading !== null) {
    const named = bodiesOfHeading(node.heading, context)
    if (named.length > 0) {
      holders = named
      partners = []
      assigned = true
    }
  } else if (node.type === 'point' && node.children.some((c) => c.type === 'point')) {
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
      holders = subject.bodies.map((b) => ({ org: b.org, evidence: words.evidence('org', b.start, b.end) }))
      partners = leadsOnly(words, context)
      assigned = true
    } else if (assigned && leadsOnly(words, context).length > 0) {
      partners = leadsOnly(words, context)
    }
  }
  const isParent = node.heading !== null || node.children.some((c) => c.type === 'point' && attributesOf(c) === null)
  return { parents: isParent ? [...above.parents, words.text] : above.parents, phase, holders, partners, assigned }
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
function leadsOnly(words: Words, context: RecordContext): Holder[] {
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
  return found.bodies.map((b) => ({ org: b.org, evidence: words.evidence('org', b.start, b.end) }))
}

/** Bodies that a heading is nothing but the names of: `1. Các sở, ban, ngành; UBND cấp huyện`, `6. Đề nghị: Hội Nông dân tỉnh`. */
function bodiesOfHeading(heading: Words, context: RecordContext): Holder[] {
  const { text } = heading
  if (text.length > 300) return []
  const lead = /^(?:đề nghị|yêu cầu|giao|trách nhiệm(?: của)?|đối với)\s*:?\s*/iu.exec(text)?.[0].length ?? 0
  const tail =
    /\s*(?:có trách nhiệm|chịu trách nhiệm|thực hiện|triển khai|tổ chức thực hiện|chủ trì(?: thực hiện)?|(?:các )?nhiệm vụ(?: sau)?|\s)*[:.]?\s*$/iu.exec(
      text,
    )
  const names = heading.slice(lead, tail === null || tail.index <= lead ? text.length : tail.index)
  if (names.isEmpty) return []
  const subject = findSubject(`${names.text.replace(/[:.\s]+$/u, '')} thực hiện nhiệm vụ`, context.outline.plan)
  if (subject === null || subject.start !== 0) return []
  // the list of bodies must be the whole heading
  if (subject.dutyStart < names.text.replace(/[:.\s]+$/u, '').length) return []
  return subject.bodies.map((b) => ({
    org: b.org,
    evidence: names.evidence('org', b.start, Math.min(b.end, names.text.length)),
  }))
}

const noTask = new Set(['situation', 'legalBasis', 'preamble', 'scope'])

/** Records of one heading, point or paragraph itself. Gives its task, if it is one. */
function readNode(node: OutlineNode, above: Above, context: RecordContext): TaskDraft | null {
  const words = node.body
  const sectionPath = holdingPath(node, context)
  if (words === null) {
    return null
  }
  if (noTask.has(node.role) || isPointer(words.text) || isFormal(words.text)) return null
  const runIn = node.heading !== null
  const holders = runIn ? bodiesOfHeading(node.heading!, context) : []
  const assigned = holders.length > 0 ? holders : above.holders
  // in an appendix an unmarked line is a title or a note
  const stated = findTargets(words.text, context.outline.plan)
  const times = findTimes(words.text, context.outline.plan)
  const states = stated.length > 0 && onlyStatesQuantity(words.text)
  const isTask =
    node.role === 'task' &&
    !states &&
    isTaskNode(node, words) &&
    !(node.type === 'paragraph' && node.parent?.type === 'root' && node.path.startsWith('PL'))
  const listsBelow = node.children.some((c) => c.type === 'point')
  const orderBelow = listsBelow && /:$/.test(words.text)
  // a duty needs somebody: a subject of its own, bodies of the heading, or a directive's addressees
  const duties =
    node.role === 'task' ||
    node.role === 'organisation' ||
    node.role === 'budget' ||
    node.role === 'requirement' ||
    node.role === 'objective' ||
    node.role === 'other'
      ? readDuties(
          words,
          node.role === 'organisation' || node.role === 'task' ? assigned : [],
          context.outline.plan,
          times,
        )
      : null
  let task: TaskDraft | null = null
  if (isTask) task = addTask(node, words, node.heading, above, duties, assigned, stated, times, context)
  const usable =
    duties !== null &&
    (duties.subject.length > 0 ||
      holders.length > 0 ||
      above.assigned ||
      (context.outline.head.kind.code === 'CT' && node.role === 'task'))
  if (usable && !(states && duties.subject.length === 0) && !(orderBelow && duties.subject.length === 0)) {
    if (!listsBelow || leadsOnly(words, context).length === 0)
      pushDuties(withPartners(duties, above), sectionPath, node.area, task, context)
  }
  const targets = addTargets(
    words,
    { sectionPath, headingArea: node.area, origin: 'body', task, due: above.phase, criterion: null },
    context,
    stated,
  )
  if (task !== null && targets.length > 0 && task.timeline !== null) {
    // a date that only a target has is the target's
    const own = new Set(targets.flatMap((t) => (t.due === null || t.due === above.phase?.timeline ? [] : [t.due.text])))
    if (own.has(task.timeline.text) && !compareKey(words.text).startsWith(compareKey(task.timeline.text))) {
      task.timeline = above.phase?.timeline ?? null
      remove(task.evidence, 'timeline')
    }
  }
  return task
}

/** `Chỉ thị này có hiệu lực kể từ ngày ký …`, `Đơn vị tính: triệu đồng`: form, and nobody's task. */
function isFormal(text: string): boolean {
  return /^(?:chỉ thị|kế hoạch|quyết định|chương trình) này (?:có hiệu lực|thay thế|bãi bỏ|được (?:đăng|phổ biến|gửi))|^\(?(?:đơn vị tính|đvt)\s*:/.test(
    compareKey(text),
  )
}

/** Duties below a line that names partners are shared with them. */
function withPartners(duties: ReadDuties, above: Above): ReadDuties {
  if (above.partners.length === 0) return duties
  const shared = duties.duties.flatMap((duty, i, all) => {
    const last = all[i + 1]?.words !== duty.words
    return last ? [duty, ...above.partners.map((holder) => ({ ...duty, holder, role: 'coordinate' as const }))] : [duty]
  })
  return { ...duties, duties: shared }
}

function remove(evidence: Evidence[], field: string): void {
  for (let i = evidence.length - 1; i >= 0; i--) if (evidence[i]!.field === field) evidence.splice(i, 1)
}

/** `(Chi tiết tại phụ lục đính kèm)`, `Có danh mục kèm theo`: words that only point elsewhere. */
function isPointer(text: string): boolean {
  if (
    /^(?:chi tiết|cụ thể)?,?\s*(?:có|xem|theo|tại|như)?\s*(?:theo|tại|như)?\s*(?:các )?(?:phụ lục|phụ biểu|biểu)(?:\s.{0,40})?[.;)]*$/.test(
      compareKey(text),
    )
  )
    return true
  return (
    /^\(.*\)[.;]?$/u.test(text) ||
    /^(?:chi tiết|cụ thể|có|xem)?\s*(?:theo|tại|danh mục|như)?\s*(?:phụ lục|biểu)\s/.test(compareKey(text)) ||
    text.split(/\s+/).length < 3
  )
}

function isTaskNode(node: OutlineNode, words: Words): boolean {
  const text = words.text
  if (
    node.children.some((c) => c.type === 'point') &&
    /^(?:giai đoạn|đợt|bước|từ (?:năm|tháng|quý)|đến (?:hết )?(?:năm|tháng|quý)|năm)\s/.test(compareKey(text)) &&
    text.length < 120
  )
    return false
  const lists = node.children.filter((c) => c.type === 'point' && attributesOf(c) === null)
  if (lists.length === 0) {
    // an unmarked line that leads in to what follows is none
    return !(node.type === 'paragraph' && /:$/.test(text))
  }
  if (!/:$/.test(text)) return true
  // `…, trong đó:` ends an order; `… các nhiệm vụ sau:` only leads in to those below
  if (/(?:trong đó|bao gồm|gồm)\s*:$/.test(compareKey(text)) && /trong đó\s*:$/.test(compareKey(text)))
    return opensWithVerbOrSubject(text)
  return lists.every((c) => c.body !== null && onlyStatesQuantity(c.body.text)) && opensWithVerb(text)
}

function opensWithVerbOrSubject(text: string): boolean {
  return opensWithVerb(text) || /\s(?:thực hiện|triển khai|tổ chức|xây dựng|rà soát|tiếp tục)\s/u.test(compareKey(text))
}

/** A heading with nothing below but labelled lines is the task itself. */
function taskOfLeaf(node: OutlineNode, above: Above, context: RecordContext): TaskDraft | null {
  if (node.heading === null || node.role !== 'task' || isResponsibilityHeading(node.heading.text)) return null
  if (bodiesOfHeading(node.heading, context).length > 0) return null
  return addTask(
    node,
    node.heading,
    null,
    above,
    null,
    [],
    [],
    findTimes(node.heading.text, context.outline.plan),
    context,
  )
}

function addTask(
  node: OutlineNode,
  words: Words,
  runIn: Words | null,
  above: Above,
  duties: ReadDuties | null,
  assigned: readonly Holder[],
  stated: readonly StatedTarget[],
  found: readonly FoundTime[],
  context: RecordContext,
): TaskDraft {
  const clean = words.slice(0, words.text.replace(/\s*\.\s*\/\s*\.?\s*$/u, '.').length)
  const { area, certainty } = recordArea(node.area, clean.text, context)
  const evidence: Evidence[] = [...clean.evidence('text')]
  const subject = duties?.subject ?? []
  const lead = subject.length > 0 ? subject : assigned
  const leadOrgs = unique(lead.map((h) => h.org))
  evidence.push(...lead.flatMap((h) => h.evidence.map((e) => ({ ...e, field: 'lead' }))))
  const bracket = subject.length > 0 ? null : readBracket(clean, context.outline.plan)
  if (bracket !== null && bracket.subject.length > 0) {
    leadOrgs.splice(0, leadOrgs.length, ...unique(bracket.subject.map((h) => h.org)))
    remove(evidence, 'lead')
    evidence.push(...bracket.subject.flatMap((h) => h.evidence.map((e) => ({ ...e, field: 'lead' }))))
  }
  const coordinators = [...(duties?.coordinators ?? []), ...(bracket?.coordinators ?? []), ...above.partners].filter(
    (h) => !leadOrgs.some((o) => o.id === h.org.id),
  )
  evidence.push(...coordinators.flatMap((h) => h.evidence.map((e) => ({ ...e, field: 'coordinate' }))))
  const dueSpans = stated.flatMap((t) => (t.dueSpan === null ? [] : [t.dueSpan]))
  const times = found.filter((t) => !(t.start > 0 && dueSpans.some((s) => s.start < t.end && s.end > t.start)))
  const time = times.find((t) => t.position === 'opening') ?? times[0]
  if (time !== undefined) evidence.push(...clean.evidence('timeline', time.start, time.end))
  else if (above.phase !== null) evidence.push(...above.phase.evidence.map((e) => ({ ...e, field: 'timeline' })))
  const parents = runIn === null ? above.parents : [...above.parents, runIn.text]
  const task: TaskDraft = {
    sectionPath: holdingPath(node, context),
    area,
    origin: 'body',
    confidence: confidence(0.95 * certainty),
    evidence,
    at: clean.start,
    code: node.path.replace(/^PL\d*\.?/, '') || null,
    text: clean.text,
    parents: [...parents],
    products: [],
    lead: leadOrgs,
    coordinate: unique(coordinators.map((h) => h.org)),
    monitor: [],
    timeline: time?.timeline ?? above.phase?.timeline ?? null,
    budget: null,
    note: null,
    words: clean,
  }
  context.drafts.tasks.push(task)
  return task
}

/** `… (Sở Tư pháp chủ trì, phối hợp với các ngành thực hiện)` at the end of a task says whose it is. */
function readBracket(words: Words, plan: PlanContext): ReadDuties | null {
  const match = /\(([^()]{8,300})\)\s*[.;]?$/u.exec(words.text)
  if (match === null || !/chủ trì|phối hợp|thực hiện$|tham mưu/u.test(compareKey(match[1]!))) return null
  const inner = words.slice(match.index + 1, match.index + 1 + match[1]!.length)
  return readDuties(inner, [], plan)
}

function unique(orgs: readonly OrgRef[]): OrgRef[] {
  return orgs.filter((org, i) => orgs.findIndex((o) => o.id === org.id && o.qualifier === org.qualifier) === i)
}

/** Gives tasks what the labelled lines say, and the bodies their responsibilities. */
function applyAttributes(
  attributes: readonly Attribute[],
  tasks: readonly TaskDraft[],
  line: OutlineNode,
  scope: OutlineNode,
  context: RecordContext,
): void {
  const { plan } = context.outline
  const sectionPath = holdingPath(line, context)
  for (const { kind, words } of attributes) {
    if (words.isEmpty) continue
    if (kind === 'aim') {
      addTargets(
        words,
        { sectionPath, headingArea: line.area, origin: 'body', task: null, due: null, criterion: null },
        context,
      )
      continue
    }
    if (kind === 'content') {
      for (const task of tasks) if (task.note === null && !task.text.includes(words.text)) addContent(task, words)
      continue
    }
    if (kind === 'timeline') {
      const { timeline, evidence } = timeField(words, plan)
      for (const task of tasks) {
        task.timeline = timeline
        remove(task.evidence, 'timeline')
        task.evidence.push(...evidence)
        for (const r of context.drafts.responsibilities) if (r.task === task && r.duty === task.text) r.due = timeline
      }
      continue
    }
    if (kind === 'product') {
      const { products, evidence } = productField([words])
      for (const task of tasks) {
        task.products.push(...products)
        task.evidence.push(...evidence)
      }
      continue
    }
    if (kind === 'budget') {
      const { budget, evidence } = budgetField(words, null, null)
      for (const task of tasks) {
        task.budget = budget
        task.evidence.push(...evidence)
      }
      continue
    }
    applyBodies(kind, words, tasks, line, scope, sectionPath, context)
  }
}

/** `Nội dung: …` under a titled point says the task in full. */
function addContent(task: TaskDraft, words: Words): void {
  task.note = words.text
  task.evidence.push(...words.evidence('note'))
}

interface Share {
  readonly words: Words
  /** Words that limit the bodies to part of the tasks: `đối với …`. */
  readonly limit: Words | null
}

/** `Sở A đối với công tác X. Các sở: B, C đối với nhiệm vụ Y`: each with what it is limited to. */
function cutShares(words: Words): Share[] {
  const shares: Share[] = []
  const { text } = words
  const sentences = text.split(/(?<=[.;])\s+(?=\p{Lu})/u)
  if (!/\sđối với\s/u.test(text)) return [{ words, limit: null }]
  let at = 0
  for (const sentence of sentences) {
    const from = text.indexOf(sentence, at)
    at = from + sentence.length
    const limitAt = /\s(?:chủ trì\s+)?đối với\s+/u.exec(sentence)
    const end = from + sentence.replace(/[.;\s]+$/u, '').length
    if (limitAt === null) shares.push({ words: words.slice(from, end), limit: null })
    else
      shares.push({
        words: words.slice(from, from + limitAt.index),
        limit: words.slice(from + limitAt.index + limitAt[0].length, end),
      })
  }
  return shares
}

function applyBodies(
  kind: 'lead' | 'coordinate' | 'monitor',
  words: Words,
  tasks: readonly TaskDraft[],
  line: OutlineNode,
  scope: OutlineNode,
  sectionPath: string | null,
  context: RecordContext,
): void {
  const { plan } = context.outline
  const shares = cutShares(words)
  const heading = nearestHeading(scope)
  const chosen = new Map<TaskDraft, Share[]>()
  for (const task of tasks) chosen.set(task, sharesOf(task, shares, heading?.text ?? ''))
  for (const share of shares) {
    const { orgs, holders, evidence } = orgField(kind, [bodiesPart(share.words, context)], plan)
    for (const task of tasks) {
      if (!chosen.get(task)!.includes(share)) continue
      // bodies that the labelled line names stand before those of the task's own words
      if (kind === 'lead' && share === chosen.get(task)![0]) {
        task.lead = []
        remove(task.evidence, 'lead')
      }
      task[kind] = unique([...task[kind], ...orgs])
      task.evidence.push(...evidence)
    }
    // under `Trách nhiệm thực hiện` the bodies answer for the whole heading, else for the task that the line stands under
    const duty = share.limit ?? (tasks.length === 1 && line.type !== 'heading' ? tasks[0]!.words : heading)
    if (duty === null) continue
    for (const [i, { org, evidence: own }] of holders.entries()) {
      const draft: ResponsibilityDraft = {
        sectionPath,
        area: tasks[0]?.area ?? null,
        origin: 'body',
        confidence: 0.9,
        evidence: [...duty.evidence('duty'), ...own.map((e) => ({ ...e, field: 'org' }))],
        at: share.words.start + i,
        org,
        role: kind === 'monitor' ? 'monitor' : kind,
        duty: duty.text,
        criterion: null,
        due: tasks.length === 1 ? tasks[0]!.timeline : null,
        task: tasks.length === 1 ? tasks[0]! : null,
      }
      context.drafts.responsibilities.push(draft)
    }
  }
}

/** `Sở Tư pháp theo chức năng, nhiệm vụ tham mưu …`: the bodies without what they do. */
function bodiesPart(words: Words, context: RecordContext): Words {
  const subject = findSubject(words.text, context.outline.plan)
  if (subject === null || subject.start !== 0 || subject.bodies.length === 0) return words
  const end = subject.bodies.at(-1)!.end
  return words.text.slice(end).replace(/[.;\s]/g, '').length > 3 ? words.slice(0, end) : words
}

function nearestHeading(node: OutlineNode): Words | null {
  for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
    if (at.heading !== null && !isResponsibilityHeading(at.heading.text)) return at.heading
    if (at.type === 'point' && at.body !== null && at.children.length > 0) return at.body
  }
  return null
}

const generic = new Set([
  'công',
  'tác',
  'nhiệm',
  'vụ',
  'thực',
  'hiện',
  'các',
  'việc',
  'lĩnh',
  'vực',
  'nội',
  'dung',
  'quy',
  'định',
  'về',
  'và',
  'của',
  'những',
  'triển',
  'khai',
])

function keyPairs(text: string): string[] {
  const syllables = compareKey(text)
    .replace(/\sdo\s.*$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((s) => s !== '' && !generic.has(s))
  return syllables.length < 2 ? syllables : syllables.slice(1).map((s, i) => `${syllables[i]} ${s}`)
}

/** The shares that hold for a task: those whose limit its words name; else those of the heading's own subject; else all. */
function sharesOf(task: TaskDraft, shares: readonly Share[], heading: string): Share[] {
  const limited = shares.filter((s) => s.limit !== null)
  if (limited.length < 2) return [...shares]
  const named = (text: string, share: Share) => {
    const key = compareKey(text)
    const pairs = keyPairs(share.limit!.text)
    return pairs.length > 0 && pairs.filter((pair) => key.includes(pair)).length / pairs.length >= 0.6
  }
  const free = shares.filter((s) => s.limit === null)
  const general = limited.filter((s) => named(heading, s))
  const special = limited.filter((s) => !general.includes(s) && named(task.text, s))
  if (special.length > 0) return [...free, ...special]
  return [...free, ...(general.length > 0 ? general : limited)]
}

/** Duties of a paragraph that stands under no task. */
export function addDuties(
  words: Words,
  inherited: readonly Holder[],
  area: string | null,
  sectionPath: string | null,
  task: TaskDraft | null,
  context: RecordContext,
  criterion: string | null,
): ReadDuties {
  const duties = readDuties(words, inherited, context.outline.plan)
  pushDuties(duties, sectionPath, area, task, context, criterion)
  return duties
}

export function pushDuties(
  duties: ReadDuties,
  sectionPath: string | null,
  headingArea: string | null,
  task: TaskDraft | null,
  context: RecordContext,
  criterion: string | null = null,
): void {
  let judged = null as { words: Words; area: string | null; certainty: number } | null
  for (const duty of duties.duties) {
    // the bodies of one duty share its words
    if (judged?.words !== duty.words) {
      judged = {
        words: duty.words,
        ...(task !== null ? { area: task.area, certainty: 1 } : recordArea(headingArea, duty.words.text, context)),
      }
    }
    const { area, certainty } = judged
    context.drafts.responsibilities.push({
      sectionPath,
      area,
      origin: criterion === null ? 'body' : 'table',
      confidence: confidence((duty.holder.org.known ? 0.92 : 0.8) * certainty),
      evidence: [
        ...duty.words.evidence('duty'),
        ...duty.holder.evidence.map((e) => ({ ...e, field: 'org' })),
        ...duty.dueEvidence,
      ],
      at: duty.words.start,
      org: duty.holder.org,
      role: duty.role,
      duty: duty.words.text,
      criterion,
      due: duty.due,
      task,
    })
  }
}
