import { compareKey } from '../normalizers/letters.js'
import {
  type Budget,
  type ComparisonRecord,
  type Evidence,
  isUnread,
  type OrgRef,
  type PlanDocument,
  type RecordKind,
  type Timeline,
} from '../schema/index.js'
import { doubtsOf } from './doubts.js'
import type { LoadedDuty, LoadedMoney, LoadedPlan, LoadedTarget, LoadedTask, NamedBody } from './loaded-plan.js'
import { periodOf, placeOf } from './plan-place.js'

interface Source {
  /** The results folder, as it was named. */
  readonly run: string
  /** Pages that the manifest of the run says were not read. */
  readonly pagesNotRead?: readonly number[]
}

type AnyRecord =
  | PlanDocument['tasks'][number]
  | PlanDocument['targets'][number]
  | PlanDocument['responsibilities'][number]

/** Takes from a document what the comparison needs, and lets go of the rest. */
export function loadPlan(document: PlanDocument, { run, pagesNotRead = [] }: Source): LoadedPlan {
  const { text } = document
  const doubts = doubtsOf(document)
  const bodies = new Map<string, NamedBody>()
  const nameBody = (org: OrgRef): NamedBody => {
    const { id, level, collective, known } = org
    const name = ownName(org)
    const key = `${id}\n${name}`
    const body = bodies.get(key) ?? { id, name, level, collective, known }
    bodies.set(key, body)
    return body
  }
  const base = (record: AnyRecord, kind: RecordKind, code: string | null, words: string) => ({
    id: record.id,
    documentId: record.documentId,
    area: record.area,
    origin: record.origin,
    words: wordsOf(record, kind, code, words, text, doubts(record)),
  })
  const tasks = document.tasks.map(
    (task): LoadedTask => ({
      ...base(task, 'task', task.code, task.text),
      parents: task.parents,
      lead: task.lead.map(nameBody),
      coordinate: task.coordinate.map(nameBody),
      products: task.products.length,
      targetIds: task.targetIds,
      end: lastDay(task.timeline),
      money: moneyOf(task.budget),
    }),
  )
  const isOfIndex = indexIn(document)
  const targets = document.targets.map(
    (target): LoadedTarget => ({
      ...base(target, 'target', target.criterion?.code ?? null, target.text),
      indicator: target.indicator,
      subject: target.subject,
      comparator: target.comparator,
      direction: target.direction,
      value: target.value,
      valueMax: target.valueMax,
      unit: target.unit,
      baseline: target.baseline,
      due: lastDay(target.due),
      dueText: target.due?.text ?? null,
      criterion: isOfIndex(target) ? target.criterion : null,
    }),
  )
  const responsibilities = document.responsibilities.map(
    (duty): LoadedDuty => ({
      ...base(duty, 'responsibility', duty.criterion, duty.duty),
      org: nameBody(duty.org),
      role: duty.role,
      taskId: duty.taskId,
    }),
  )
  const unread = document.pages.filter(({ textLayer }) => isUnread(textLayer)).map(({ number }) => number)
  const period = periodOf(document)
  const diagnostics: Record<string, number> = {}
  for (const { code } of document.diagnostics) diagnostics[code] = (diagnostics[code] ?? 0) + 1
  const notRead = [...new Set([...pagesNotRead, ...unread])].sort((a, b) => a - b)
  return {
    documentId: document.id,
    run,
    province: document.province,
    ...placeOf(document, period),
    period,
    issuedOn: document.issuedOn,
    kind: document.kind,
    symbol: document.symbol,
    title: document.title,
    sourcePath: document.source.path,
    pages: document.source.pages,
    fullyRead: notRead.length === 0 && !('partly-read' in diagnostics) && !('page-not-read' in diagnostics),
    pagesNotRead: notRead,
    tasks,
    targets,
    responsibilities,
    diagnostics: Object.fromEntries(Object.entries(diagnostics).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/**
 * Tells criteria of an index, which carries highest scores or codes of three parts (`1.2.3`), from targets of a table that are merely
 * numbered: there `5` of one year is `3` of the next.
 */
function indexIn({ targets }: PlanDocument): (target: PlanDocument['targets'][number]) => boolean {
  const indices = new Set(
    targets
      .filter(({ criterion }) => criterion !== null && (criterion.maximum !== null || /\..*\./.test(criterion.code)))
      .map(({ sectionPath }) => sectionPath),
  )
  return ({ criterion, sectionPath }) => criterion !== null && indices.has(sectionPath)
}

function wordsOf(
  record: AnyRecord,
  kind: RecordKind,
  code: string | null,
  words: string,
  text: string,
  doubts: string[],
): ComparisonRecord {
  const evidence = record.evidence.map(({ field, start, end, page }: Evidence) => {
    const quote = text.slice(start, end)
    // a copy: a slice would keep the whole text of the document in memory
    return { field, start, end, page, quote: quote === words ? null : Buffer.from(quote).toString() }
  })
  return {
    documentId: record.documentId,
    kind,
    area: record.area,
    code,
    text: words,
    sectionPath: record.sectionPath,
    page: record.evidence.find(({ page }) => page !== null)?.page ?? null,
    confidence: record.confidence,
    doubts,
    evidence,
  }
}

/** The register says `Báo tỉnh`; the name that a plan uses is `Báo Đồng Tháp`, `Công an tỉnh Hà Nam`. */
function ownName({ text, name, collective }: OrgRef): string {
  const kind = / tỉnh$/.test(name) && !collective ? name.slice(0, -' tỉnh'.length) : null
  if (kind === null || !text.startsWith(`${kind} `)) return name
  return /^(?:tỉnh )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}$/u.test(text.slice(kind.length + 1)) &&
    compareKey(text) !== compareKey(name)
    ? text
    : name
}

/** The last day that a time names; what goes on (`Thường xuyên trong năm 2014`) or comes again has none. */
export function lastDay(timeline: Timeline | null): string | null {
  const ends = (timeline?.terms ?? []).flatMap(({ kind, end }) =>
    end === null || kind === 'continuous' || kind === 'recurring' ? [] : [end],
  )
  return ends.length === 0 ? null : ends.reduce((a, b) => (a > b ? a : b))
}

function moneyOf(budget: Budget | null): LoadedMoney | null {
  if (budget === null) return null
  return { amount: budget.amount, per: budget.per, sources: budget.sources }
}
