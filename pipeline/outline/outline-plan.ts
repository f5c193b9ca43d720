import { isOfProgramme, type Taxonomy } from '../../normalizers/areas/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import type { Block, BlockRole, Correction, Outcome, Section } from '../../schema/index.js'
import type { CleanDocument } from '../clean/clean-document.js'
import { Places } from '../places.js'
import { Readings } from '../readings.js'
import type { Words } from '../words.js'
import { findClosing } from './closing.js'
import { type PlacedBlock, type PlacedParagraph, placeFlow } from './flow.js'
import { type HeadFacts, readHead } from './head.js'
import {
  adoptArticles,
  adoptBodies,
  adoptByWords,
  adoptTasks,
  assignAreas,
  assignRoles,
  demoteLeaves,
} from './node-roles.js'
import { opensBody, preambleRole, proseOnlyPreamble } from './preamble.js'
import { type Appendix, holdingSection, listSections, toBlock } from './sections.js'
import { buildOutline, type OutlineNode, walk } from './structure.js'
import { findZones } from './zones.js'

export interface PlanOutline {
  readonly text: string
  /** Where the words of `text` stand on the pages. */
  readonly places: Places
  /** How surely a machine read the words of `text`, where one did. */
  readonly readings: Readings
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
  /** Footnotes: they cite, but order nothing. */
  readonly notes: readonly Words[]
  readonly sectionOf: ReadonlyMap<OutlineNode, Section>
}

/** Reads the form of a document: which words are its head, title, sections, points, tables, end and appendices. */
export function outlinePlan(clean: CleanDocument, taxonomy: Taxonomy): Outcome<PlanOutline> {
  const zones = findZones(clean.blocks)
  const { text, blocks, corrections, lines, readings: words } = placeFlow(zones.flow)
  const places = new Places(text, lines)
  const readings = new Readings(text, words)
  const roles = new Map<PlacedBlock, BlockRole>()
  for (const block of blocks) {
    if (block.zone === 'head') roles.set(block, 'letterhead')
    else if (block.zone === 'title') roles.set(block, 'title')
    else if (block.zone === 'appendixTitle') roles.set(block, 'appendixTitle')
    else if (block.zone === 'furniture') roles.set(block, isNote(block) ? 'footnote' : 'pageFurniture')
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
  const { facts, plan, findings } = readHead(blocks, zones.kind, preambleParagraphs, readings)
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
  if (facts.kind.code === 'QĐ') adoptArticles(body)
  if (!isDirective) adoptBodies(body, plan)
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
      places,
      readings,
      corrections,
      blocks: blocks.map((block, i) =>
        toBlock(block, i, roles.get(block) ?? 'other', sectionOfBlock.get(block) ?? null, places),
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
      notes: blocks.filter(isNote).map((note) => note.words),
      sectionOf,
    },
    findings,
  }
}

function isNote(block: PlacedBlock): block is PlacedParagraph {
  return block.kind === 'paragraph' && block.furniture === 'footnote'
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
