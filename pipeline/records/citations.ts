import { citationKey, findCitations, resolveCitations } from '../../normalizers/citations/index.js'
import type { BlockRole } from '../../schema/index.js'
import { holdingSection } from '../outline/sections.js'
import type { OutlineNode } from '../outline/structure.js'
import { walk } from '../outline/structure.js'
import type { Words } from '../words.js'
import { type CitationDraft, confidence, type RecordContext } from './drafts.js'

/** Every document that the plan cites, block by block; the plan itself is not cited by its own appendix title. */
export function readCitations(context: RecordContext): void {
  const { outline } = context
  const drafts: CitationDraft[] = []
  const add = (words: Words, role: BlockRole, node: OutlineNode | null, origin: 'body' | 'table') => {
    const section = node === null ? null : holdingSection(node, outline.sectionOf)
    for (const found of findCitations(words.text)) {
      drafts.push({
        sectionPath: section?.path ?? null,
        area: node?.area ?? null,
        origin,
        confidence: confidence(0.98),
        evidence: words.evidence('text', found.start, found.end),
        at: words.spans(found.start, found.end)[0]?.start ?? words.start,
        text: words.text.slice(found.start, found.end),
        kind: found.kind,
        number: found.number,
        issuer: found.issuer,
        issuedOn: found.issuedOn,
        key: '',
        role: role === 'legalBasis' || role === 'preamble' ? 'legalBasis' : 'mention',
      })
    }
  }
  for (const { paragraph, role } of outline.preamble) add(paragraph.words, role, null, 'body')
  for (const root of [outline.body, ...outline.appendices.map((a) => a.root)]) {
    for (const node of walk(root)) {
      for (const paragraph of node.paragraphs) add(paragraph.words, node.role, node, 'body')
      for (const row of node.tables.flatMap((table) => table.rows)) {
        for (const cell of row.cells) for (const words of cell.paragraphs) add(words, 'other', node, 'table')
      }
    }
  }
  for (const words of outline.closing) add(words, 'closing', null, 'body')
  for (const words of outline.notes) add(words, 'footnote', null, 'body')
  const resolved = resolveCitations(
    drafts.map((d) => ({
      start: 0,
      end: 0,
      text: d.text,
      kind: d.kind,
      number: d.number,
      issuer: d.issuer,
      issuedOn: d.issuedOn,
    })),
  )
  for (const [i, draft] of drafts.entries()) {
    const { issuer, issuedOn } = resolved[i]!
    context.drafts.citations.push({ ...draft, issuer, issuedOn, key: citationKey(draft.number, issuedOn) })
  }
}
