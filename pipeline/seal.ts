import { slug } from '../normalizers/letters.js'
import {
  type Block,
  type Diagnostic,
  type Evidence,
  type Finding,
  type PlanDocument,
  planDocument,
  SCHEMA_VERSION,
  type SourceDocument,
  type Span,
  type Table,
} from '../schema/index.js'
import { finding } from './outline/finding.js'
import type { PlanOutline } from './outline/outline-plan.js'
import { confidence, type RecordDrafts } from './records/drafts.js'

/** What is known of the input's bytes. */
export interface SourceFacts {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

export interface Sealable {
  readonly facts: SourceFacts
  readonly source: SourceDocument
  readonly outline: PlanOutline
  readonly tables: readonly Table[]
  readonly drafts: RecordDrafts
  readonly findings: readonly Finding[]
}

/** Gives ids in reading order, counts what is claimed, and holds the document to the contract. Throws where it breaks it. */
export function sealDocument({ facts, source, outline, tables, drafts, findings }: Sealable): PlanDocument {
  const { head } = outline
  const documentId = makeId(outline, facts.sha256)
  const number = <T extends { at: number }>(records: readonly T[], letter: string): Map<T, string> => {
    const ordered = [...records].sort((a, b) => a.at - b.at)
    return new Map(ordered.map((record, i) => [record, `${documentId}#${letter}${i + 1}`]))
  }
  const taskIds = number(drafts.tasks, 't')
  const targetIds = number(drafts.targets, 'g')
  const responsibilityIds = number(drafts.responsibilities, 'r')
  const citationIds = number(drafts.citations, 'c')
  const targetsOf = new Map<unknown, string[]>()
  for (const [target, id] of targetIds) {
    if (target.task === null) continue
    const list = targetsOf.get(target.task)
    if (list === undefined) targetsOf.set(target.task, [id])
    else list.push(id)
  }
  const coverage = coverageOf(outline.text, outline.blocks)
  const all = [...findings]
  if (coverage.unclaimed.length > 0) {
    all.push(
      finding(
        'unclaimed-text',
        'error',
        'Có chữ không thuộc khối nào.',
        'Some text belongs to no block.',
        coverage.unclaimed,
      ),
    )
  }
  const sectionAt = sectionFinder(outline)
  const pages = pagesOf(source, outline)
  const { places, readings } = outline
  const located = (evidence: readonly Evidence[]): Evidence[] =>
    evidence.flatMap(({ field, start, end }) =>
      places
        .locate(start, end)
        .map((place) => ({ field, ...place, confidence: hundredths(readings.lowest(place.start, place.end)) })),
    )
  /** A record is no surer than its words: its confidence times that of the least certain word of the fields that make it. */
  const sureness = (record: { confidence: number; evidence: readonly Evidence[] }, ...required: readonly string[]) => {
    const evidence = located(record.evidence)
    if (readings.isEmpty) return { confidence: record.confidence, evidence }
    const read = record.evidence.map(({ field, start, end }) =>
      required.includes(field) ? (readings.lowest(start, end) ?? 1) : 1,
    )
    return { confidence: confidence(record.confidence * read.reduce((a, b) => Math.min(a, b), 1)), evidence }
  }
  const document: PlanDocument = {
    schemaVersion: SCHEMA_VERSION,
    id: documentId,
    source: {
      path: facts.path,
      sha256: facts.sha256,
      bytes: facts.bytes,
      mediaType: source.mediaType,
      format: source.format,
      pages: source.pages.length === 0 ? null : source.pages.length,
    },
    kind: head.kind,
    number: head.number,
    symbol: head.symbol,
    issuer: head.issuer,
    province: head.province,
    place: head.place,
    issuedOn: head.issuedOn,
    title: head.title,
    period: head.period,
    signatories: [...head.signatories],
    recipients: [...head.recipients],
    text: outline.text,
    pages,
    corrections: [...outline.corrections].sort((a, b) => a.start - b.start || a.end - b.end),
    blocks: [...outline.blocks],
    sections: [...outline.sections],
    tables: [...tables],
    tasks: [...taskIds].map(([{ at: _at, words: _words, ...task }, id]) => ({
      id,
      documentId,
      sectionPath: task.sectionPath,
      area: task.area,
      origin: task.origin,
      ...sureness(task, 'text'),
      code: task.code,
      text: task.text,
      parents: task.parents,
      products: task.products,
      lead: task.lead,
      coordinate: task.coordinate,
      monitor: task.monitor,
      timeline: task.timeline,
      budget: task.budget,
      note: task.note,
      targetIds: [],
    })),
    targets: [...targetIds].map(([{ at: _at, task, ...target }, id]) => ({
      id,
      documentId,
      ...target,
      ...sureness(target, 'text', 'value'),
      taskId: task === null ? null : taskIds.get(task)!,
    })),
    responsibilities: [...responsibilityIds].map(([{ at: _at, task, ...responsibility }, id]) => ({
      id,
      documentId,
      ...responsibility,
      ...sureness(responsibility, 'org', 'duty'),
      taskId: task === null ? null : taskIds.get(task)!,
    })),
    citations: [...citationIds].map(([{ at: _at, ...citation }, id]) => ({
      id,
      documentId,
      ...citation,
      ...sureness(citation, 'text'),
    })),
    diagnostics: all.sort(inOrder).map((found, i): Diagnostic => {
      const first = found.spans[0]
      return {
        id: `${documentId}#d${i + 1}`,
        documentId,
        sectionPath: first === undefined ? null : sectionAt(first.start),
        area: null,
        origin: found.origin,
        confidence: 1,
        evidence: [
          ...located(found.spans.map((span) => ({ field: 'text', ...span, page: null, bbox: null, confidence: null }))),
          ...(found.boxes ?? []).map(({ page, bbox }): Evidence => {
            const at = pages.find(({ number }) => number === page)?.start ?? 0
            return { field: 'text', start: at, end: at, page, bbox: [...bbox], confidence: null }
          }),
        ],
        code: found.code,
        severity: found.severity,
        message: found.message,
      }
    }),
    coverage,
  }
  for (const [i, [draft]] of [...taskIds].entries()) document.tasks[i]!.targetIds = targetsOf.get(draft) ?? []
  return planDocument.parse(document)
}

/** Reading order; what is about the whole document first. */
function inOrder(a: Finding, b: Finding): number {
  return (a.spans[0]?.start ?? -1) - (b.spans[0]?.start ?? -1) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}

function hundredths(value: number | null): number | null {
  return value === null ? null : confidence(value)
}

/** `hung-yen-2014-kh-01-3fa9c1d2`: unknown parts are left out. */
function makeId({ head }: PlanOutline, sha256: string): string {
  const year = head.year?.toString() ?? head.period?.from?.toString() ?? null
  const kind = head.kind.code === 'OTHER' ? null : head.kind.code
  return [head.province?.name ?? null, year, kind, head.number, sha256.slice(0, 8)]
    .flatMap((part) => (part === null ? [] : [slug(part)]))
    .filter((part) => part !== '')
    .join('-')
}

/** Characters that print something, and those of them that a block with a role holds. */
function coverageOf(text: string, blocks: readonly Block[]): PlanDocument['coverage'] {
  const count = (from: number, to: number) => {
    let printing = 0
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i)
      if (code > 32 && code !== 0xa0) printing++
    }
    return printing
  }
  const unclaimed: Span[] = []
  let at = 0
  let claimed = 0
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start > at && count(at, block.start) > 0) unclaimed.push({ start: at, end: block.start })
    if (block.end > at) {
      claimed += count(Math.max(at, block.start), block.end)
      at = block.end
    }
  }
  if (at < text.length && count(at, text.length) > 0) unclaimed.push({ start: at, end: text.length })
  return { characters: count(0, text.length), claimed, unclaimed }
}

function sectionFinder({ sections }: PlanOutline): (at: number) => string | null {
  const starts = sections.map(({ start, path }) => ({ start, path })).sort((a, b) => a.start - b.start)
  return (at) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]!.start <= at) low = middle + 1
      else high = middle
    }
    return low === 0 ? null : starts[low - 1]!.path
  }
}

function pagesOf(source: SourceDocument, { places }: PlanOutline): PlanDocument['pages'] {
  const extents = places.extents()
  let end = 0
  return source.pages.map((page) => {
    // a page without words is an empty stretch where it would stand
    const extent = extents.get(page.number) ?? { start: end, end }
    end = extent.end
    // what the reader saw besides (`marks`) is in the diagnostics
    const { number, width, height, rotation, textLayer } = page
    return { number, ...extent, width, height, rotation, textLayer }
  })
}
