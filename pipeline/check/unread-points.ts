import { readSubject } from '../../normalizers/bodies/index.js'
import { opensWithVerb } from '../../normalizers/duties/index.js'
import type { Finding } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import type { PlanOutline } from '../outline/outline-plan.js'
import { roleOfHeading } from '../outline/section-roles.js'
import { type OutlineNode, walk } from '../outline/structure.js'
import { isFormal, isPointer } from '../records/body-task.js'
import type { RecordDrafts } from '../records/drafts.js'

/** Fewer words are a name or a label. */
const LEAST_WORDS = 5

/** Points that read like orders, among tasks or duties, and gave no record: what was not understood is told, not passed over. */
export function unreadPoints(outline: PlanOutline, drafts: RecordDrafts): Finding[] {
  const spans = [...drafts.tasks, ...drafts.targets, ...drafts.responsibilities]
    .flatMap(({ evidence }) => evidence)
    .sort((a, b) => a.start - b.start)
  const findings: Finding[] = []
  let at = 0
  let last = 0
  for (const root of [outline.body, ...outline.appendices.map((appendix) => appendix.root)]) {
    for (const node of walk(root)) {
      const [paragraph] = node.paragraphs
      if (paragraph === undefined || !readsLikeOrder(node, outline)) continue
      const { start } = paragraph
      const end = start + paragraph.words.text.length
      // nodes are walked in the order of the text
      while (at < spans.length && spans[at]!.start < end) last = Math.max(last, spans[at++]!.end)
      if (last > start) continue
      findings.push(
        finding(
          'point-without-record',
          'info',
          `Điểm này không cho bản ghi nào: “${shortened(paragraph.words.text)}”.`,
          `This point gave no record: “${shortened(paragraph.words.text)}”.`,
          [{ start, end }],
        ),
      )
    }
  }
  return findings
}

function readsLikeOrder(node: OutlineNode, { plan }: PlanOutline): boolean {
  const { type, role, body } = node
  if (isBareTitle(node)) return true
  if (type !== 'point' && type !== 'paragraph') return false
  if (body === null || (role !== 'task' && role !== 'organisation')) return false
  // `Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …`
  if (node.marker?.style === 'article') return false
  const { text } = body
  if (text.endsWith(':') || text.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS || isPointer(text) || isFormal(text))
    return false
  if (role === 'organisation') return roleOfHeading(text, false) !== 'budget'
  return opensWithVerb(text) || readSubject(text, plan) !== null
}

/** A numbered title with nothing below it, beside points that are tasks: `2. Làm đường hoa` between sentences. */
const isBareTitle = ({ type, role, marker, body, children, tables, parent }: OutlineNode): boolean =>
  type === 'heading' &&
  role === 'task' &&
  marker !== null &&
  body === null &&
  children.length + tables.length === 0 &&
  parent?.children.some((other) => other.type === 'point' && other.marker?.style === marker.style) === true

const LONGEST = 100

/** `Thành lập Ban Chỉ đạo phát triển du lịch …`: so many letters at most, cut between words. */
const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', LONGEST), LONGEST / 2))} …`
