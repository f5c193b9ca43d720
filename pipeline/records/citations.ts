import { citationKey, findCitations, resolveCitations } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
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
  const isSure = (words: Words, from: number, to: number) =>
    words.spans(from, to).every(({ start, end }) => outline.readings.doubtfulFigures(start, end).length === 0)
  const add = (words: Words, role: BlockRole, node: OutlineNode | null, origin: 'body' | 'table') => {
    const section = node === null ? null : holdingSection(node, outline.sectionOf)
    for (const found of findCitations(words.text)) {
      const numberEnd = endOfNumber(words.text, found.start, found.end)
      drafts.push({
        sectionPath: section?.path ?? null,
        area: node?.area ?? null,
        origin,
        confidence: confidence(0.98),
        evidence: words.evidence('text', found.start, found.end),
        at: words.spans(found.start, found.end)[0]?.start ?? words.start,
        text: words.text.slice(found.start, found.end),
        kind: found.kind,
        // what cannot be read for certain is neither said nor handed on to other mentions
        number: isSure(words, found.start, numberEnd) ? found.number : null,
        issuer: found.issuer,
        issuedOn: isSure(words, numberEnd, found.end) ? found.issuedOn : null,
        key: null,
        role: role === 'legalBasis' || role === 'preamble' || isBasis(node) ? 'legalBasis' : 'mention',
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
  // a title tells again what the preamble cites; without one it is the only place
  const cited = new Set(drafts.map(({ number }) => number))
  const body = drafts.length
  add(outline.head.titleWords, 'title', null, 'body')
  const fromTitle = drafts.splice(body).filter(({ number }) => number !== null && !cited.has(number))
  drafts.push(...fromTitle)
  const numbered = drafts.flatMap((draft) => (draft.number === null ? [] : [{ ...draft, number: draft.number }]))
  const resolved = resolveCitations(numbered.map((draft) => ({ ...draft, start: 0, end: 0 })))
  let next = 0
  for (const draft of drafts) {
    if (draft.number === null) {
      context.drafts.citations.push(draft)
      continue
    }
    const { issuer, issuedOn } = resolved[next++]!
    context.drafts.citations.push({ ...draft, issuer, issuedOn, key: citationKey(draft.number, issuedOn) })
  }
}

/** Under `I. CĂN CỨ XÂY DỰNG KẾ HOẠCH`. */
function isBasis(node: OutlineNode | null): boolean {
  for (let at = node; at !== null; at = at.parent)
    if (at.heading !== null && /^(?:các )?(?:căn cứ|cơ sở pháp lý)/.test(compareKey(at.heading.text))) return true
  return false
}

/** Where the number and symbol in the words of a citation end: before its date, which stands behind `ngày`. */
function endOfNumber(text: string, start: number, end: number): number {
  const symbol = text.slice(start, end).search(/[/–-]\s{0,3}\p{Lu}/u)
  const date = text.slice(start + Math.max(0, symbol), end).search(/[\s,(]ng[aàá]y[\s\d]|\s\(?\d{1,2}[/.-]\d/iu)
  return date < 0 ? end : start + Math.max(0, symbol) + date
}
