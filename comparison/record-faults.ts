import type { Bilingual, Evidence, PlanDocument, Timeline } from '../schema/index.js'

/** What is wrong in a document whose shape is right, and where. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly reason: Bilingual
}

type AnyRecord = { readonly id: string; readonly documentId: string; readonly evidence: readonly Evidence[] }

const lists = ['tasks', 'targets', 'responsibilities'] as const

/**
 * What a hand may break without breaking the shape: ids that stand twice or belong to another document, days that no calendar has, quotes
 * beyond the text, records that are named and are not there.
 */
export function* faultsOf(document: PlanDocument): Generator<Fault> {
  if (!isDay(document.issuedOn)) yield noDay(['issuedOn'])
  const seen = new Set<string>()
  for (const list of lists) {
    for (const [i, record] of document[list].entries()) yield* recordFaults(record, [list, i], document, seen)
  }
  yield* danglingOf(document, seen)
}

function* recordFaults(
  record: AnyRecord & PlanDocument[(typeof lists)[number]][number],
  path: Fault['path'],
  { id, text }: PlanDocument,
  seen: Set<string>,
): Generator<Fault> {
  if (seen.has(record.id)) {
    yield fault([...path, 'id'], 'mã này đã có ở một mục khác', 'another record has this id')
  }
  seen.add(record.id)
  if (!record.id.startsWith(`${id}#`))
    yield fault([...path, 'id'], `mã phải bắt đầu bằng ${id}#`, `it must begin with ${id}#`)
  if (record.documentId !== id) {
    yield fault([...path, 'documentId'], `phải là mã của văn bản: ${id}`, `it must be the id of the document: ${id}`)
  }
  for (const [i, { start, end }] of record.evidence.entries()) {
    if (start <= end && end <= text.length) continue
    const [vi, en] = start > end ? ['end đứng trước start', 'end is before start'] : pastEnd(text.length)
    yield fault([...path, 'evidence', i, 'end'], vi, en)
  }
  const [field, time] = 'timeline' in record ? (['timeline', record.timeline] as const) : (['due', record.due] as const)
  yield* timeFaults(time, [...path, field])
}

const pastEnd = (length: number): [string, string] => [
  `vượt quá văn bản, dài ${length} ký tự`,
  `beyond the text, which has ${length} characters`,
]

function* timeFaults(time: Timeline | null, path: Fault['path']): Generator<Fault> {
  for (const [i, { start, end }] of (time?.terms ?? []).entries()) {
    if (!isDay(start)) yield noDay([...path, 'terms', i, 'start'])
    if (!isDay(end)) yield noDay([...path, 'terms', i, 'end'])
  }
}

/** Records that another names, and that are not there: one of the two was taken away or renamed. */
function* danglingOf({ tasks, targets, responsibilities }: PlanDocument, ids: ReadonlySet<string>): Generator<Fault> {
  const gone = (path: Fault['path'], id: string): Fault => fault(path, `không có mục ${id}`, `there is no record ${id}`)
  for (const [i, { targetIds }] of tasks.entries()) {
    for (const [j, id] of targetIds.entries()) if (!ids.has(id)) yield gone(['tasks', i, 'targetIds', j], id)
  }
  for (const [name, list] of [
    ['targets', targets],
    ['responsibilities', responsibilities],
  ] as const) {
    for (const [i, { taskId }] of list.entries()) {
      if (taskId !== null && !ids.has(taskId)) yield gone([name, i, 'taskId'], taskId)
    }
  }
}

const fault = (path: Fault['path'], vi: string, en: string): Fault => ({ path, reason: { vi, en } })

const noDay = (path: Fault['path']): Fault => fault(path, 'lịch không có ngày này', 'the calendar has no such day')

/** `2014-02-31` has the form of a day, and is none. */
function isDay(day: string | null): boolean {
  if (day === null) return true
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
