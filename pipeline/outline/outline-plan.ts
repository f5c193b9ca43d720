import { areaOfHeading, isOfProgramme, type Taxonomy } from '../../normalizers/areas/index.js'
import { readSubject } from '../../normalizers/bodies/index.js'
import { opensWithVerb } from '../../normalizers/duties/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import type { Block, BlockRole, Correction, Outcome, Section } from '../../schema/index.js'
import type { CleanDocument } from '../clean/clean-document.js'
import type { Words } from '../words.js'
import { type PlacedBlock, type PlacedParagraph, placeFlow } from './flow.js'
import { type HeadFacts, readHead } from './head.js'
import { readMarker } from './markers.js'
import { roleOfHeading } from './section-roles.js'
import { buildOutline, isBareHeading, type OutlineNode, splitHeading, walk } from './structure.js'
import { findZones } from './zones.js'

export interface Appendix {
  readonly title: readonly PlacedParagraph[]
  readonly root: OutlineNode
}

export interface PlanOutline {
  readonly text: string
  readonly corrections: readonly Correction[]
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly head: HeadFacts
  readonly plan: PlanContext
  /** The plan's subject is the taxonomy's programme. */
  readonly ofProgramme: boolean
  readonly preamble: readonly { readonly paragraph: PlacedParagraph; readonly role: BlockRole }[]
  readonly body: OutlineNode
  readonly appendices: readonly Appendix[]
  readonly closing: readonly Words[]
  readonly sectionOf: ReadonlyMap<OutlineNode, Section>
}

/** Reads the form of a document: which words are its head, title, sections, points, tables, end and appendices. */
export function outlinePlan(clean: CleanDocument, taxonomy: Taxonomy): Outcome<PlanOutline> {
  const zones = findZones(clean.blocks)
  const { text, blocks, corrections } = placeFlow(zones.flow)
  const roles = new Map<PlacedBlock, BlockRole>()
  for (const block of blocks) {
    if (block.zone === 'head') roles.set(block, 'letterhead')
    else if (block.zone === 'title') roles.set(block, 'title')
    else if (block.zone === 'appendixTitle') roles.set(block, 'appendixTitle')
    else if (block.zone === 'furniture') roles.set(block, 'pageFurniture')
  }
  markEndRoles(blocks, roles)

  const bodyBlocks = blocks.filter((block) => block.zone === 'body')
  const firstPoint = bodyBlocks.findIndex(opensBody)
  const preambleBlocks = bodyBlocks.slice(0, firstPoint < 0 ? proseOnlyPreamble(bodyBlocks) : firstPoint)
  const rest = bodyBlocks.slice(preambleBlocks.length)
  const closingStart = findClosing(rest)
  const closing = rest.slice(closingStart).filter((b): b is PlacedParagraph => b.kind === 'paragraph')
  for (const paragraph of closing) roles.set(paragraph, 'closing')

  const preambleParagraphs = preambleBlocks.filter((b): b is PlacedParagraph => b.kind === 'paragraph')
  const { facts, plan, findings } = readHead(blocks, zones.kind, preambleParagraphs)
  const preamble = preambleParagraphs.map((paragraph, i) => {
    const role = preambleRole(paragraph, i, preambleParagraphs)
    roles.set(paragraph, role)
    return { paragraph, role }
  })

  const isDirective = facts.kind.code === 'CT'
  const body = buildOutline([...preambleBlocks.filter((b) => b.kind === 'table'), ...rest.slice(0, closingStart)], {
    rootRole: isDirective ? 'task' : 'other',
  })
  const appendices = cutAppendices(blocks)
  assignRoles(body, isDirective)
  if (!isDirective && ![...walk(body)].some((node) => node.role === 'task')) adoptTasks(body)
  for (const appendix of appendices) assignRoles(appendix.root, isDirective)
  const roots = [body, ...appendices.map((a) => a.root)]
  for (const root of roots) {
    adoptByWords(root, plan)
    demoteLeaves(root, plan)
  }
  for (const root of roots) assignAreas(root, taxonomy)

  const sections: Section[] = []
  const sectionOf = new Map<OutlineNode, Section>()
  for (const [i, root] of roots.entries()) {
    const appendix = i === 0 ? null : appendices[i - 1]!
    listSections(root, appendix, sections, sectionOf)
  }
  const sectionOfBlock = new Map<PlacedBlock, string | null>()
  for (const root of roots) {
    for (const node of walk(root)) {
      for (const block of [...node.paragraphs, ...node.tables]) {
        roles.set(block, node.role)
        sectionOfBlock.set(block, holdingSection(node, sectionOf)?.id ?? null)
      }
    }
  }
  return {
    value: {
      text,
      corrections,
      blocks: blocks.map((block, i) =>
        toBlock(block, i, roles.get(block) ?? 'other', sectionOfBlock.get(block) ?? null),
      ),
      sections,
      head: facts,
      plan,
      ofProgramme: isOfProgramme(
        facts.title ?? '',
        preamble
          .map((p) => p.paragraph.words.text)
          .join(' ')
          .slice(0, 4000),
        taxonomy,
      ),
      preamble,
      body,
      appendices,
      closing: closing.map((p) => p.words),
      sectionOf,
    },
    findings,
  }
}

/** The section that a node stands in, or is. */
export function holdingSection(node: OutlineNode, sectionOf: ReadonlyMap<OutlineNode, Section>): Section | null {
  for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
    const section = sectionOf.get(at)
    if (section !== undefined) return section
  }
  return null
}

function opensBody(block: PlacedBlock): boolean {
  if (block.kind === 'table') return false
  const marker = readMarker(block.words.text)
  if (marker === null) return isBareHeading(block)
  return !['dash', 'plus', 'dot', 'letter', 'bracketed'].includes(marker.style)
}

/** A document without headings or numbers: what stands before its first bullet. */
function proseOnlyPreamble(blocks: readonly PlacedBlock[]): number {
  const first = blocks.findIndex((block) => block.kind === 'table' || readMarker(block.words.text) !== null)
  return first < 0 ? blocks.length : first
}

const closingOpening =
  /^(?:trong quá trình|yêu cầu|đề nghị|chủ tịch|ubnd|ủy ban|trên đây|giao|thủ trưởng|căn cứ|các sở|các cơ quan|kế hoạch này|chỉ thị này|định kỳ|văn phòng|sở |người đứng đầu|nhận được|giám đốc)/

/** Index of the first of the unmarked paragraphs that end the plan: `Yêu cầu Thủ trưởng … thực hiện tốt Kế hoạch này./.` */
function findClosing(blocks: readonly PlacedBlock[]): number {
  let start = blocks.length
  while (start > 0) {
    const block = blocks[start - 1]!
    if (block.kind === 'table' || readMarker(block.words.text) !== null || isBareHeading(block)) break
    start--
  }
  if (start === blocks.length) return start
  const before = blocks[start - 1]
  if (before?.kind === 'paragraph') {
    const marker = readMarker(before.words.text)
    const heading = marker === null ? isBareHeading(before) : splitHeading(before, marker).body === null
    if (heading) start++
  }
  const run = blocks.slice(start)
  const first = run.findIndex((b) => b.kind === 'paragraph' && closingOpening.test(compareKey(b.words.text)))
  const ends = run.some((b) => b.kind === 'paragraph' && /\.\s*\/\s*\.?\s*$/.test(b.words.text))
  if (first >= 0) return start + first
  return ends ? blocks.length - 1 : blocks.length
}

const basisOpening = /^(?:căn cứ|thực hiện|triển khai thực hiện|thi hành|xét|theo|tiếp tục thực hiện|trên cơ sở)(?=\s)/

function preambleRole(paragraph: PlacedParagraph, i: number, all: readonly PlacedParagraph[]): BlockRole {
  const key = compareKey(paragraph.words.text)
  if (basisOpening.test(key)) return 'legalBasis'
  if (i === all.length - 1 || /:$/.test(key)) return 'preamble'
  return 'situation'
}

function markEndRoles(blocks: readonly PlacedBlock[], roles: Map<PlacedBlock, BlockRole>): void {
  let recipients = false
  for (const block of blocks) {
    if (block.zone !== 'end' || block.kind !== 'paragraph') {
      if (block.zone !== 'furniture') recipients = false
      continue
    }
    const text = block.words.text
    const key = compareKey(text)
    if (/^nơi nhận/.test(key)) recipients = true
    else if (/^(?:tm|kt|tl|tuq|q)\s*\./.test(key)) recipients = false
    const isRecipient = recipients || /^[-–•+*]/.test(text)
    roles.set(block, isRecipient ? 'recipients' : 'signature')
  }
}

function cutAppendices(blocks: readonly PlacedBlock[]): Appendix[] {
  const groups: { title: PlacedParagraph[]; blocks: PlacedBlock[] }[] = []
  for (const block of blocks) {
    if (block.zone === 'appendixTitle' && block.kind === 'paragraph') {
      const last = groups.at(-1)
      if (last === undefined || last.blocks.length > 0) groups.push({ title: [block], blocks: [] })
      else last.title.push(block)
    } else if (block.zone === 'appendix') {
      if (groups.length === 0) groups.push({ title: [], blocks: [] })
      groups.at(-1)!.blocks.push(block)
    }
  }
  return groups.map((group, i) => ({
    title: group.title,
    root: buildOutline(group.blocks, { rootRole: 'task', prefix: groups.length === 1 ? 'PL' : `PL${i + 1}` }),
  }))
}

function assignRoles(node: OutlineNode, isDirective: boolean): void {
  for (const child of node.children) {
    child.role = node.role
    if (child.type === 'heading' && child.heading !== null) {
      child.role = roleOfHeading(child.heading.text, node.type === 'root') ?? node.role
    }
    assignRoles(child, isDirective)
  }
}

/** Where no heading speaks of tasks, the divisions whose headings say nothing hold them. */
function adoptTasks(body: OutlineNode): void {
  for (const child of body.children) {
    if (child.role !== 'other') continue
    for (const node of walk(child)) if (node.role === 'other') node.role = 'task'
  }
}

/** A division whose heading says nothing is of tasks where its points are orders, of duties where they name bodies. */
function adoptByWords(root: OutlineNode, plan: PlanContext): void {
  for (const child of root.children) {
    if (child.role !== 'other' || child.type !== 'heading') continue
    const points = [...walk(child)]
      .filter((n) => n.type === 'point' && n.role === 'other' && n.body !== null && n.children.length === 0)
      .slice(0, 30)
    if (points.length < 2) continue
    const orders = points.filter((n) => opensWithVerb(n.body!.text)).length
    const subjects = points.filter((n) => readSubject(n.body!.text, plan) !== null).length
    const role = orders * 2 >= points.length ? 'task' : subjects * 2 >= points.length ? 'organisation' : null
    if (role === null) continue
    for (const node of walk(child)) if (node.role === 'other') node.role = role
  }
}

/** `2. Tập huấn Luật cho cán bộ`, `1. Sở Nội vụ đôn đốc`: a short point with nothing below it is no heading. */
function demoteLeaves(root: OutlineNode, plan: PlanContext): void {
  for (const node of walk(root)) {
    const words = node.heading
    if (node.type !== 'heading' || words === null || node.body !== null || node.children.length > 0) continue
    if (node.role !== 'task' && node.role !== 'organisation') continue
    if (node.marker === null || !['arabic', 'decimal', 'letter'].includes(node.marker.style)) continue
    const subject = readSubject(words.text, plan)
    const duty = subject === null ? '' : words.text.slice(subject.dutyStart)
    const order =
      subject === null ? opensWithVerb(words.text) && !/^cải cách\s/iu.test(words.text) : duty.split(/\s+/).length >= 2
    if (!order) continue
    node.type = 'point'
    node.body = words
    node.heading = null
  }
}

function assignAreas(root: OutlineNode, taxonomy: Taxonomy): void {
  for (const child of root.children) {
    const own = child.heading === null ? null : areaOfHeading(child.heading.text, taxonomy)
    child.area = own ?? root.area
    assignAreas(child, taxonomy)
  }
}

function listSections(
  root: OutlineNode,
  appendix: Appendix | null,
  sections: Section[],
  sectionOf: Map<OutlineNode, Section>,
): void {
  const visit = (node: OutlineNode, level: number) => {
    const isRootSection = node.type === 'root' && appendix !== null
    const isSection =
      node.type === 'heading' ||
      isRootSection ||
      (node.type === 'point' && node.children.some((c) => c.type === 'point'))
    if (isSection) {
      const parent = node.parent === null ? null : holdingSection(node.parent, sectionOf)
      const section: Section = {
        id: `s${sections.length + 1}`,
        parentId: parent?.id ?? null,
        marker: isRootSection ? null : (node.marker?.label ?? null),
        path: node.path,
        level,
        heading: isRootSection ? appendix.title.map((p) => p.words.text).join(' ') : (node.heading ?? node.body)!.text,
        role: isRootSection ? 'appendixTitle' : node.role,
        area: node.area,
        start: isRootSection ? (appendix.title[0]?.start ?? firstStart(node)) : node.paragraphs[0]!.start,
        end: lastEnd(node, appendix),
      }
      sections.push(section)
      sectionOf.set(node, section)
    }
    for (const child of node.children) visit(child, isSection ? level + 1 : level)
  }
  visit(root, 1)
}

function firstStart(node: OutlineNode): number {
  for (const at of walk(node)) {
    const block = at.paragraphs[0] ?? at.tables[0]
    if (block !== undefined) return block.start
  }
  return 0
}

function lastEnd(node: OutlineNode, appendix: Appendix | null): number {
  let at = node
  while (at.children.length > 0) at = at.children.at(-1)!
  return (at.paragraphs.at(-1) ?? at.tables.at(-1))?.end ?? appendix?.title.at(-1)?.end ?? 0
}

function toBlock(block: PlacedBlock, i: number, role: BlockRole, sectionId: string | null): Block {
  const marker = block.kind === 'paragraph' ? readMarker(block.words.text) : null
  const type =
    block.kind === 'table'
      ? 'table'
      : block.zone === 'title' || block.zone === 'appendixTitle'
        ? 'heading'
        : block.zone === 'furniture'
          ? 'other'
          : marker !== null
            ? splitHeading(block, marker).heading !== null && block.zone !== 'end'
              ? 'heading'
              : 'listItem'
            : block.zone === 'body' && isBareHeading(block)
              ? 'heading'
              : 'paragraph'
  return {
    id: `b${i + 1}`,
    type,
    role,
    start: block.start,
    end: block.end,
    page: block.place?.page ?? null,
    bbox: block.place?.box ? [...block.place.box] : null,
    sectionId,
  }
}
