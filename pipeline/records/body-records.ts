/** Tasks, targets and responsibilities of the running text. */
import { opensWithVerb } from '../../normalizers/duties/index.js'
import { compareKey } from '../../normalizers/letters.js'
import { findTargets, onlyStatesQuantity } from '../../normalizers/quantity/index.js'
import { findTimes } from '../../normalizers/time/index.js'
import type { OutlineNode } from '../outline/structure.js'
import type { Words } from '../words.js'
import { cutTrailingFields, readAttributes } from './attributes.js'
import {
  addTask,
  holdingPath,
  isFormal,
  isPointer,
  isTaskNode,
  listsMatter,
  remove,
  taskOfLeaf,
  titledContent,
} from './body-task.js'
import type { RecordContext, TaskDraft } from './drafts.js'
import { readDuties } from './duties.js'
import { addDuties, pushDuties, withPartners } from './duty-records.js'
import { applyAttributes, attributesOf } from './labelled-lines.js'
import { type Above, below, bodiesOfHeading, leadInBodies, leadInPhase, leadsOnly, readAddressees } from './scope.js'
import { addTargets } from './targets.js'

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
      { parents: title, phase: null, holders: i === 0 ? addressees : [], partners: [], leads: false, assigned: false },
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

function visit(node: OutlineNode, above: Above, context: RecordContext): TaskDraft[] {
  const made: TaskDraft[] = []
  const pending: TaskDraft[] = []
  let served: TaskDraft[] = []
  let attributesAt = -2
  let inner = node.type === 'root' ? above : below(node, above, context)
  const matter = listsMatter(node, context.outline.plan)
  const cut = node.role === 'task' && node.body !== null ? cutTrailingFields(node.body) : null
  const ownTask = node.type === 'root' ? null : readNode(node, cut?.task ?? node.body, above, matter, context)
  if (ownTask !== null) {
    made.push(ownTask)
    if (cut !== null) applyAttributes(cut.fields, [ownTask], node, node, context)
  }
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
      if (served.length === 0 && !saysOnlyItsRole(node)) {
        const task = ownTask ?? titledContent(node, above, context) ?? taskOfLeaf(node, above, context)
        if (task !== null) {
          if (ownTask === null) made.push(task)
          served = [task]
        }
      }
      applyAttributes(attributes, served, child, node, context)
      attributesAt = i
      continue
    }
    if (child.type === 'paragraph') {
      // `Đến năm 2020:` above points says when all of them are due
      const phase = leadInPhase(child, context)
      if (phase !== null) {
        inner = { ...inner, phase }
        continue
      }
    }
    if (child.type === 'paragraph' && node.role === 'task') {
      // `Các ngành, các cấp tập trung thực hiện các nhiệm vụ sau:` addresses what follows
      const addressed = leadInBodies(child, node.children[i + 1], context)
      if (addressed.length > 0) {
        inner = { ...inner, holders: addressed, partners: [], assigned: true }
        continue
      }
    }
    if (matter) continue
    const tasks = visit(child, inner, context)
    made.push(...tasks)
    pending.push(...tasks)
  }
  return made
}

const onlyRole =
  /^(?:các )?(?:nội dung|nhiệm vụ|giải pháp|biện pháp|hoạt động|công việc)(?:,? (?:và )?(?:nhiệm vụ|giải pháp|biện pháp|thực hiện|triển khai|chủ yếu|cụ thể|trọng tâm|hoạt động|công việc|tổ chức|thời gian|địa điểm|kế hoạch))*$/

/** `II. NỘI DUNG` over time, place and guests of one event is no task of that name. */
const saysOnlyItsRole = ({ heading }: OutlineNode): boolean =>
  heading !== null && onlyRole.test(compareKey(heading.text))

const noTask = new Set(['situation', 'legalBasis', 'preamble', 'scope'])

/**
 * Records of one heading, point or paragraph itself. Gives its task, if it is one.
 * @param words its words, without the fields that follow them
 * @param matter the points below it only say what it is about
 */
function readNode(
  node: OutlineNode,
  words: Words | null,
  above: Above,
  matter: boolean,
  context: RecordContext,
): TaskDraft | null {
  const sectionPath = holdingPath(node, context)
  if (words === null) {
    return null
  }
  if (noTask.has(node.role) || isPointer(words.text) || isFormal(words.text)) return null
  const runIn = node.heading !== null
  const holders = runIn ? bodiesOfHeading(node.heading!, context) : []
  const assigned = holders.length > 0 ? holders : above.holders
  // in an appendix an unmarked line is a title or a note
  const stated = findTargets(words.text, context.outline.plan, {
    aims: node.role === 'objective' || node.role === 'target',
  })
  const times = findTimes(words.text, context.outline.plan)
  const listsBelow = !matter && node.children.some((c) => c.type === 'point')
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
  // a body that is told to do so much has a task, not only an aim
  const told = duties !== null && duties.subject.length > 0 && opensWithVerb(words.text.slice(duties.dutyStart))
  const states = stated.length > 0 && !told && onlyStatesQuantity(words.text)
  const isTask =
    node.role === 'task' &&
    !states &&
    isTaskNode(node, words, matter, context) &&
    !(node.type === 'paragraph' && node.parent?.type === 'root' && node.path.startsWith('PL'))
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
    told ? duties.dutyStart : 0,
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
