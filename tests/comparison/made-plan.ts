import { loadPlan } from '../../comparison/load-plan.js'
import type { LoadedPlan } from '../../comparison/loaded-plan.js'
import { readProvince } from '../../normalizers/provinces/index.js'
import type { OrgRef, PlanDocument, Target, Task, Timeline } from '../../schema/index.js'

/** The parts of an invented plan that a test speaks of. */
export interface Made {
  readonly id: string
  readonly place?: string
  /** A province that the register knows. */
  readonly province?: string
  readonly issuedOn?: string
  readonly year?: number
  readonly kind?: 'KH' | 'CT'
  readonly tasks?: readonly MadeTask[]
  readonly targets?: readonly MadeTarget[]
  /** Pages that were not read. */
  readonly unread?: readonly number[]
}

export interface MadeTask {
  readonly text: string
  readonly area?: string | null
  readonly lead?: readonly OrgRef[]
  readonly end?: string
  readonly products?: readonly string[]
  readonly confidence?: number
  /** True for a row of a table. */
  readonly row?: boolean
}

export type MadeTarget = Partial<Omit<Target, 'due'>> & { readonly indicator: string; readonly due?: string | null }

export function body(id: string, name: string, more: Partial<OrgRef> = {}): OrgRef {
  return {
    text: name,
    id,
    name,
    level: 'province',
    collective: false,
    qualifier: null,
    head: false,
    known: true,
    ...more,
  }
}

const deadline = (end: string): Timeline => ({
  text: `đến ${end}`,
  terms: [{ kind: 'deadline', start: null, end, recurrence: null, times: null, condition: null }],
})

export function madeDocument({
  id,
  place,
  province,
  issuedOn,
  year,
  kind = 'KH',
  tasks = [],
  targets = [],
  unread = [],
}: Made): PlanDocument {
  const base = (letter: string, i: number, confidence = 0.95) => ({
    id: `${id}#${letter}${i + 1}`,
    documentId: id,
    sectionPath: 'II.1',
    origin: 'body' as const,
    confidence,
    evidence: [],
  })
  return {
    schemaVersion: '1',
    id,
    source: {
      path: `${id}.txt`,
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'text/plain',
      format: 'text',
      pages: unread.length > 0 ? 9 : null,
    },
    kind: { code: kind, label: kind === 'KH' ? 'Kế hoạch' : 'Chỉ thị' },
    number: null,
    symbol: null,
    issuer: null,
    province: province === undefined ? null : readProvince(province, issuedOn ?? null),
    place: place ?? null,
    issuedOn: issuedOn ?? null,
    title: null,
    period: year === undefined ? null : { from: year, to: year },
    signatories: [],
    recipients: [],
    text: '',
    pages: unread.map((number) => ({ number, start: 0, end: 0, width: 1, height: 1, rotation: 0, textLayer: 'image' })),
    corrections: [],
    blocks: [],
    sections: [],
    tables: [],
    tasks: tasks.map(
      (task, i): Task => ({
        ...base('t', i, task.confidence),
        origin: task.row ? 'table' : 'body',
        area: task.area === undefined ? 'procedures' : task.area,
        code: String(i + 1),
        text: task.text,
        parents: [],
        products: [...(task.products ?? [])],
        lead: [...(task.lead ?? [])],
        coordinate: [],
        monitor: [],
        timeline: task.end === undefined ? null : deadline(task.end),
        budget: null,
        note: null,
        targetIds: [],
      }),
    ),
    targets: targets.map(
      ({ due = null, ...target }, i): Target => ({
        ...base('g', i),
        area: 'modernization',
        text: target.indicator,
        subject: null,
        comparator: 'eq',
        direction: null,
        value: 100,
        valueMax: null,
        unit: '%',
        baseline: null,
        criterion: null,
        taskId: null,
        ...target,
        due: due === null ? null : deadline(due),
      }),
    ),
    responsibilities: [],
    citations: [],
    diagnostics: [],
    coverage: { characters: 0, claimed: 0, unclaimed: [] },
  }
}

export const madePlan = (made: Made): LoadedPlan => loadPlan(madeDocument(made), { run: 'run' })
