/** One task of the running text. */
import { readSubject } from '../../normalizers/bodies/index.js'
import { opensWithVerb } from '../../normalizers/duties/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { findTargets, onlyStatesQuantity, type StatedTarget } from '../../normalizers/quantity/index.js'
import { type FoundTime, findTimes } from '../../normalizers/time/index.js'
import type { Evidence, OrgRef } from '../../schema/index.js'
import { isResponsibilityHeading } from '../outline/section-roles.js'
import { holdingSection } from '../outline/sections.js'
import type { OutlineNode } from '../outline/structure.js'
import type { Words } from '../words.js'
import { confidence, type RecordContext, recordArea, type TaskDraft } from './drafts.js'
import { type Holder, type ReadDuties, readDuties } from './duties.js'
import { pushDuties } from './duty-records.js'
import { attributesOf } from './labelled-lines.js'
import { type Above, bodiesOfHeading } from './scope.js'
import { addTargets } from './targets.js'

/** `Chỉ thị này có hiệu lực kể từ ngày ký …`, `Đơn vị tính: triệu đồng`: form, and nobody's task. */
export function isFormal(text: string): boolean {
  return /^(?:chỉ thị|kế hoạch|quyết định|chương trình) này (?:có hiệu lực|thay thế|bãi bỏ|được (?:đăng|phổ biến|gửi))|^\(?(?:đơn vị tính|đvt)\s*:/.test(
    compareKey(text),
  )
}

/** A table or an appendix, and not the word for praise or for showing: `biểu dương`. */
const annex = '(?:phụ lục|phụ biểu|biểu(?! (?:dương|diễn|tình|thị|quyết|lộ)(?!\\p{L})))'
const pointers = [
  `^(?:chi tiết|cụ thể)?,?\\s*(?:có|xem|theo|tại|như)?\\s*(?:theo|tại|như)?\\s*(?:các )?${annex}(?:\\s.{0,40})?[.;)]*$`,
  `^(?:chi tiết|cụ thể|có|xem)?\\s*(?:theo|tại|danh mục|như)?\\s*${annex}\\s`,
].map((pattern) => new RegExp(pattern, 'u'))

/** `(Chi tiết tại phụ lục đính kèm)`, `Có danh mục kèm theo`: words that only point elsewhere. */
export function isPointer(text: string): boolean {
  const key = compareKey(text)
  return pointers.some((pattern) => pattern.test(key)) || /^\(.*\)[.;]?$/u.test(text) || !/\s\S+\s/.test(text)
}

/** @param matter the points below it only say what it is about */
export function isTaskNode(node: OutlineNode, words: Words, matter: boolean, context: RecordContext): boolean {
  const text = words.text
  if (
    node.children.some((c) => c.type === 'point') &&
    /^(?:giai đoạn|đợt|bước|từ (?:năm|tháng|quý)|đến (?:hết )?(?:năm|tháng|quý)|năm)\s/.test(compareKey(text)) &&
    text.length < 120
  )
    return false
  // `3. Các Sở Y tế, Công Thương:`, `a) Sở Nội vụ` over lines of text name who is to do them
  if (node.children.length > 0 && bodiesOfHeading(words, context).length > 0) return false
  const lists = node.children.filter((c) => c.type === 'point' && attributesOf(c) === null)
  if (lists.length === 0) {
    // an unmarked line that leads in to what follows is none
    return !(node.type === 'paragraph' && /:$/.test(text))
  }
  if (!/:$/.test(text)) return true
  // `Nội dung báo cáo gồm:` alone is no order
  if (matter) return opensWithVerbOrSubject(text) || /[.;,]\s.*:$/u.test(text)
  // `…, trong đó:` ends an order; `… các nhiệm vụ sau:` only leads in to those below
  if (/trong đó\s*:$/.test(compareKey(text))) return opensWithVerbOrSubject(text)
  return lists.every((c) => c.body !== null && onlyStatesQuantity(c.body.text)) && opensWithVerb(text)
}

const matters =
  /(?:^|\s)(?:nội dung|dữ liệu|thông tin|số liệu|tài liệu|hồ sơ|vấn đề|lĩnh vực|tiêu chí|trường hợp|đối tượng|hình thức|hành vi|yếu tố)(?:\s+(?:chính|chủ yếu|cơ bản|cụ thể|trọng tâm|liên quan))?(?:\s*,?\s*(?:sau|sau đây|dưới đây|về|như sau|gồm|bao gồm|gồm có|là|cụ thể))*\s*:$/

/**
 * `Báo cáo hằng quý, lưu ý các dữ liệu về:` over `Tiến độ dự án; Về lao động, …`: the list says what the order is about, and none
 * of its points is to be done by itself.
 */
export function listsMatter(node: OutlineNode, plan: PlanContext): boolean {
  const { body } = node
  if (body === null || !body.text.endsWith(':') || node.children.length < 2) return false
  if (!node.children.every((child) => child.type === 'point' && child.children.length === 0)) return false
  const about = node.children.every(({ body: words }) => words !== null && /^về\s/u.test(compareKey(words.text)))
  if (!about && !matters.test(compareKey(body.text))) return false
  return node.children.every(
    ({ body: words, heading }) =>
      words !== null &&
      heading === null &&
      !opensWithVerb(words.text) &&
      readSubject(words.text, plan) === null &&
      findTargets(words.text, plan, { aims: false }).length === 0,
  )
}

function opensWithVerbOrSubject(text: string): boolean {
  return opensWithVerb(text) || /\s(?:thực hiện|triển khai|tổ chức|xây dựng|rà soát|tiếp tục)\s/u.test(compareKey(text))
}

/** A heading with nothing below but labelled lines is the task itself. */
export function taskOfLeaf(node: OutlineNode, above: Above, context: RecordContext): TaskDraft | null {
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

/** A title that is no order (`Dự án 1`) has its task in the line `Nội dung: …`. */
export function titledContent(node: OutlineNode, above: Above, context: RecordContext): TaskDraft | null {
  const content = node.children.flatMap((c) => attributesOf(c) ?? []).find((a) => a.kind === 'content')
  if (content === undefined || content.words.isEmpty || node.heading === null || opensWithVerb(node.heading.text))
    return null
  if (node.role !== 'task') return null
  const stated = findTargets(content.words.text, context.outline.plan)
  const times = findTimes(content.words.text, context.outline.plan)
  const task = addTask(node, content.words, node.heading, above, null, [], stated, times, context)
  const { sectionPath } = task
  addTargets(
    content.words,
    { sectionPath, headingArea: node.area, origin: 'body', task, due: above.phase, criterion: null },
    context,
    stated,
  )
  return task
}

/** `./.` ends the document, and a stop its last words. */
function lengthWithoutEnd(text: string): number {
  const slash = text.lastIndexOf('/')
  if (slash < 0 || /[^\s.]/.test(text.slice(slash + 1))) return text.length
  return text.replace(/\s*\.\s*\/\s*\.?\s*$/u, '.').length
}

export function addTask(
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
  const clean = words.slice(0, lengthWithoutEnd(words.text))
  const { area, certainty } = recordArea(node.area, clean.text, context)
  const evidence: Evidence[] = [...codeEvidence(node), ...clean.evidence('text')]
  const subject = duties?.subject ?? []
  const lead = subject.length > 0 ? subject : assigned
  const leadOrgs = unique(lead.map((h) => h.org))
  evidence.push(...lead.flatMap((h) => h.evidence.map((e) => ({ ...e, field: 'lead' }))))
  const bracket =
    subject.length > 0 ? null : (readBracket(clean, context.outline.plan) ?? readOwner(clean, context.outline.plan))
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
  if (bracket !== null) pushDuties(ofTask(bracket, clean), task.sectionPath, node.area, task, context)
  return task
}

/** What a bracket says of the task's bodies is said of the whole task. */
function ofTask(bracket: ReadDuties, task: Words): ReadDuties {
  const seen = new Set<string>()
  const duties = bracket.duties.flatMap((duty) => {
    const key = `${duty.role} ${duty.holder.org.id} ${duty.holder.org.qualifier}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ ...duty, words: task }]
  })
  return { ...bracket, duties }
}

/** The mark that the code ends with; a counted paragraph has none. */
function codeEvidence({ marker, paragraphs }: OutlineNode): Evidence[] {
  const [first] = paragraphs
  if (marker === null || first === undefined) return []
  return first.words.evidence('code', 0, marker.length)
}

/** `… (Sở Tư pháp chủ trì, phối hợp với các ngành thực hiện)` at the end of a task says whose it is. */
function readBracket(words: Words, plan: PlanContext): ReadDuties | null {
  const match = /\(([^()]{8,300})\)\s*[.;]?$/u.exec(words.text)
  if (match === null || !/chủ trì|phối hợp|thực hiện$|tham mưu/u.test(compareKey(match[1]!))) return null
  const inner = words.slice(match.index + 1, match.index + 1 + match[1]!.length)
  return readDuties(inner, [], plan)
}

/** Before those who do a task, behind what it is: `Tuyển chọn: UBND các xã chủ trì`, `…, do Cục Thống kê thực hiện`, `…. Giao Sở A chủ trì`. */
const beforeOwner = /:\s+(?=\p{Lu})|,\s*do\s+(?=\p{Lu}|các\s)|[.;]\s+(?=Giao\s)/gu
const owning =
  /^(?:chủ trì|phụ trách|thực hiện|tổ chức thực hiện|đảm nhiệm|chịu trách nhiệm thực hiện)(?:\s*[,.;]|\s*$|\s+(?:phối hợp|thực hiện|tham mưu|trước|xong|hoàn thành|từ ngày))/
/** Letters of the bodies and what they do. */
const LONGEST_OWNER = 400

function readOwner(words: Words, plan: PlanContext): ReadDuties | null {
  for (const match of words.text.matchAll(beforeOwner)) {
    const from = match.index + match[0].length
    const rest = words.slice(from, Math.min(words.text.length, from + LONGEST_OWNER))
    const read = readDuties(rest, [], plan)
    if (read.subject.length > 0 && owning.test(compareKey(rest.text.slice(read.dutyStart)))) return read
  }
  return null
}

export function holdingPath(node: OutlineNode | null, context: RecordContext): string | null {
  return node === null ? null : (holdingSection(node, context.outline.sectionOf)?.path ?? null)
}

export function remove(evidence: Evidence[], field: string): void {
  for (let i = evidence.length - 1; i >= 0; i--) if (evidence[i]!.field === field) evidence.splice(i, 1)
}

export function unique(orgs: readonly OrgRef[]): OrgRef[] {
  return orgs.filter((org, i) => orgs.findIndex((o) => o.id === org.id && o.qualifier === org.qualifier) === i)
}
