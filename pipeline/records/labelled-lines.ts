/** Lines under a task that say its fields: `Đơn vị chủ trì: …`, `Thời gian thực hiện: …`. */
import { opensWithVerb } from '../../normalizers/duties/index.js'
import { compareKey } from '../../normalizers/letters.js'
import { isResponsibilityHeading } from '../outline/section-roles.js'
import type { OutlineNode } from '../outline/structure.js'
import { joinWords, type Words } from '../words.js'
import { type Attribute, readAttributes } from './attributes.js'
import { holdingPath, remove, unique } from './body-task.js'
import { dueFrom, type RecordContext, type ResponsibilityDraft, type TaskDraft } from './drafts.js'
import { type Duty, readDuties } from './duties.js'
import { cutShares, type Share, sharesOf } from './shares.js'
import { findSubject } from './subjects.js'
import { addTargets } from './targets.js'
import { budgetField, orgField, productField, timeField } from './task-fields.js'

/** The labelled lines that a child is, or that a heading `Trách nhiệm thực hiện` holds. */
export function attributesOf(child: OutlineNode): Attribute[] | null {
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

/** Gives tasks what the labelled lines say, and the bodies their responsibilities. */
export function applyAttributes(
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
      const { timeline, evidence } = timeField(words.slice(0, words.text.replace(/[\s.;]+$/u, '').length), plan)
      for (const task of tasks) {
        task.timeline = timeline
        remove(task.evidence, 'timeline')
        task.evidence.push(...evidence)
        for (const r of context.drafts.responsibilities) {
          if (r.task !== task || r.duty !== task.text) continue
          r.due = timeline
          remove(r.evidence, 'due')
          r.evidence.push(...dueFrom(task).evidence)
        }
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
  if (task.text === words.text) return
  task.note = words.text
  task.evidence.push(...words.evidence('note'))
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
  if (kind === 'lead' && applyToldRoles(words, tasks, line, scope, sectionPath, context)) return
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
      const others = kind === 'coordinate' ? orgs.filter((o) => !task.lead.some((lead) => lead.id === o.id)) : orgs
      task[kind] = unique([...task[kind], ...others])
      task.evidence.push(...evidence)
    }
    // under `Trách nhiệm thực hiện` the bodies answer for the whole heading, else for the task that the line stands under
    const duty = share.limit ?? (tasks.length === 1 && line.type !== 'heading' ? tasks[0]!.words : heading)
    if (duty === null) continue
    const { due, evidence: dueEvidence } = dueOf(tasks)
    for (const [i, { org, evidence: own }] of holders.entries()) {
      const draft: ResponsibilityDraft = {
        sectionPath,
        area: tasks[0]?.area ?? null,
        origin: 'body',
        confidence: 0.9,
        evidence: [...duty.evidence('duty'), ...own.map((e) => ({ ...e, field: 'org' })), ...dueEvidence],
        at: share.words.start + i,
        org,
        role: kind === 'monitor' ? 'monitor' : kind,
        duty: duty.text,
        criterion: null,
        due,
        task: tasks.length === 1 ? tasks[0]! : null,
      }
      context.drafts.responsibilities.push(draft)
    }
  }
}

/** The date of the one task that a line is about. */
function dueOf(tasks: readonly TaskDraft[]): ReturnType<typeof dueFrom> {
  return tasks.length === 1 ? dueFrom(tasks[0]!) : { due: null, evidence: [] }
}

/**
 * `Phân công thực hiện: Sở A chủ trì, phối hợp với Sở B; UBND các huyện tổ chức thực hiện`: the value says the roles itself.
 * False where it is only a list of bodies.
 */
function applyToldRoles(
  words: Words,
  tasks: readonly TaskDraft[],
  line: OutlineNode,
  scope: OutlineNode,
  sectionPath: string | null,
  context: RecordContext,
): boolean {
  const { duties, subject } = readDuties(words, [], context.outline.plan)
  if (subject.length === 0) return false
  // `Sở A rà soát …; UBND các huyện báo cáo …`: each its own
  const each = new Set(duties.map((d) => d.words)).size > 1 && new Set(duties.map((d) => d.holder.org.id)).size > 1
  const sentences = each && saysWhat(duties)
  if (!/chủ trì|phối hợp/u.test(compareKey(words.text)) && !sentences) return false
  const leaderless = duties.every((d) => d.role !== 'lead')
  const own = tasks.length === 1 && line.type !== 'heading' ? tasks[0]!.words : nearestHeading(scope)
  for (const role of ['lead', 'coordinate', 'implement'] as const) {
    const holders = duties.filter((d) => d.role === role).map((d) => d.holder)
    // where nobody leads, those whom the line names first are the ones in charge
    const field = role !== 'implement' ? role : leaderless ? 'lead' : 'coordinate'
    for (const task of tasks) {
      if (field === 'lead' && holders.length > 0) {
        task.lead = []
        remove(task.evidence, 'lead')
      }
      const more = holders.filter((h) => !task.lead.some((org) => org.id === h.org.id))
      task[field] = unique([...task[field], ...(field === 'lead' ? holders : more).map((h) => h.org)])
      task.evidence.push(...more.flatMap((h) => h.evidence.map((e) => ({ ...e, field }))))
    }
  }
  for (const duty of duties) {
    // the words behind the body where they say more than the role, else what the line stands under
    const rest = sentences || saysMore(duty, duties) ? duty.words : (own ?? duty.words)
    const due = duty.due === null ? dueOf(tasks) : { due: duty.due, evidence: duty.dueEvidence }
    context.drafts.responsibilities.push({
      sectionPath,
      area: tasks[0]?.area ?? null,
      origin: 'body',
      confidence: 0.85,
      evidence: [
        ...rest.evidence('duty'),
        ...duty.holder.evidence.map((e) => ({ ...e, field: 'org' })),
        ...due.evidence,
      ],
      at: duty.words.start,
      org: duty.holder.org,
      role: duty.role,
      duty: rest.text,
      criterion: null,
      due: due.due,
      task: tasks.length === 1 ? tasks[0]! : null,
    })
  }
  return true
}

/** Words that a role takes: `có trách nhiệm chủ trì, phối hợp với … và các … thực hiện`. */
const roleWords =
  /(?<![\p{L}\p{M}])(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp(?: chặt chẽ)?|tổ chức thực hiện|triển khai thực hiện|thực hiện|triển khai|với|cùng|và|các|để|theo)(?![\p{L}\p{M}])/giu

/** What it does, beside its role and those whom it does it with. */
function saysMore({ words }: Duty, duties: readonly Duty[]): boolean {
  const names = [...new Set(duties.map((d) => d.holder.org.text))].sort((a, b) => b.length - a.length)
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), words.text).replace(roleWords, ' ')
  return rest.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '').length > 4
}

/** Every duty opens with a verb: the value is sentences, not a list of bodies. */
function saysWhat(duties: readonly Duty[]): boolean {
  return duties.every((d) => opensWithVerb(d.words.text))
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
