import { classifyArea, type Taxonomy } from '../../normalizers/areas/index.js'
import type {
  Budget,
  Citation,
  Evidence,
  Finding,
  OrgRef,
  Responsibility,
  Span,
  Target,
  Task,
  Timeline,
} from '../../schema/index.js'
import type { PlanOutline } from '../outline/outline-plan.js'
import type { Words } from '../words.js'

interface DraftBase {
  readonly sectionPath: string | null
  readonly area: string | null
  readonly origin: 'body' | 'table'
  readonly confidence: number
  readonly evidence: Evidence[]
  /** Where it stands in the text, for the reading order. */
  readonly at: number
}

/** Records before they have ids: they know each other as objects. */
export interface TaskDraft
  extends DraftBase,
    Omit<
      Task,
      keyof DraftBase | 'id' | 'documentId' | 'targetIds' | 'lead' | 'coordinate' | 'monitor' | 'timeline' | 'budget'
    > {
  lead: OrgRef[]
  coordinate: OrgRef[]
  monitor: OrgRef[]
  timeline: Timeline | null
  budget: Budget | null
  readonly words: Words
}
export interface TargetDraft extends DraftBase, Omit<Target, keyof DraftBase | 'id' | 'documentId' | 'taskId'> {
  readonly task: TaskDraft | null
}
export interface ResponsibilityDraft
  extends DraftBase,
    Omit<Responsibility, keyof DraftBase | 'id' | 'documentId' | 'taskId' | 'due'> {
  readonly task: TaskDraft | null
  due: Timeline | null
}
export interface CitationDraft extends DraftBase, Omit<Citation, keyof DraftBase | 'id' | 'documentId'> {}

export interface RecordDrafts {
  readonly tasks: TaskDraft[]
  readonly targets: TargetDraft[]
  readonly responsibilities: ResponsibilityDraft[]
  readonly citations: CitationDraft[]
  readonly findings: Finding[]
  /** Doubtful figures that a value would have rested on, which no evidence of a record quotes. */
  readonly withheld: Span[]
}

/** A criterion of an index table, with the words of its ordinal. */
export interface RowCriterion {
  readonly code: string
  readonly maximum: number | null
  readonly words: Words
}

/** What every reader of records knows of the document. */
export interface RecordContext {
  readonly outline: PlanOutline
  readonly taxonomy: Taxonomy
  readonly drafts: RecordDrafts
}

/** Area of a record: its nearest heading's; where headings say nothing, judged from the words, with less confidence. */
export function recordArea(
  fromHeadings: string | null,
  words: string,
  context: RecordContext,
): { area: string; certainty: number } {
  if (fromHeadings !== null) return { area: fromHeadings, certainty: 1 }
  if (!context.outline.ofProgramme) return { area: 'other', certainty: 1 }
  const judged = classifyArea(words, context.taxonomy)
  return { area: judged.area, certainty: 0.6 + 0.4 * judged.confidence }
}

/** A date that a task hands on to what belongs to it: the same words are the evidence. */
export function dueFrom(task: TaskDraft): { readonly due: Timeline | null; readonly evidence: Evidence[] } {
  const quoted = task.evidence.filter(({ field }) => field === 'timeline')
  return { due: task.timeline, evidence: task.timeline === null ? [] : quoted.map((e) => ({ ...e, field: 'due' })) }
}

/** Confidence with two decimals. */
export function confidence(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 100) / 100
}
