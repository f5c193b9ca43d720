/** Responsibilities of what a paragraph says. */
import { compareKey } from '../../normalizers/letters.js'
import type { Words } from '../words.js'
import { confidence, type RecordContext, type RowCriterion, recordArea, type TaskDraft } from './drafts.js'
import { type Holder, type ReadDuties, readDuties } from './duties.js'
import type { Above } from './scope.js'

/** Duties below a line that names partners are shared with them. */
export function withPartners(duties: ReadDuties, above: Above): ReadDuties {
  if (above.partners.length === 0) return duties
  const subject = duties.subject.length > 0
  const shared = duties.duties.flatMap((own, i, all) => {
    // what those above are told to lead, or to coordinate, they do so in every point that names nobody else
    const duty =
      subject || own.role === 'coordinate'
        ? own
        : { ...own, role: above.leads ? ('lead' as const) : ('coordinate' as const) }
    const last = all[i + 1]?.words !== own.words
    return last ? [duty, ...above.partners.map((holder) => ({ ...duty, holder, role: 'coordinate' as const }))] : [duty]
  })
  return { ...duties, duties: shared }
}

/** Duties of a paragraph that stands under no task. */
export function addDuties(
  words: Words,
  inherited: readonly Holder[],
  area: string | null,
  sectionPath: string | null,
  task: TaskDraft | null,
  context: RecordContext,
  criterion: RowCriterion | null,
): ReadDuties {
  const duties = readDuties(words, inherited, context.outline.plan)
  pushDuties(duties, sectionPath, area, task, context, criterion)
  return duties
}

/** `Giám đốc các sở có trách nhiệm:` above a list says nothing of its own. */
const leadIn =
  /^(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|(?:tập trung )?(?:thực hiện|triển khai)(?: tốt)?(?: (?:các|một số))?(?: (?:nhiệm vụ|nội dung|công việc|việc|yêu cầu))+(?: chủ yếu| trọng tâm| cụ thể)?(?: sau(?: đây)?)?)\s*:$/

export function pushDuties(
  duties: ReadDuties,
  sectionPath: string | null,
  headingArea: string | null,
  task: TaskDraft | null,
  context: RecordContext,
  criterion: RowCriterion | null = null,
): void {
  let judged = null as { words: Words; area: string | null; certainty: number } | null
  for (const duty of duties.duties) {
    if (leadIn.test(compareKey(duty.words.text))) continue
    // the bodies of one duty share its words
    if (judged?.words !== duty.words) {
      judged = {
        words: duty.words,
        ...(task !== null ? { area: task.area, certainty: 1 } : recordArea(headingArea, duty.words.text, context)),
      }
    }
    const { area, certainty } = judged
    context.drafts.responsibilities.push({
      sectionPath,
      area,
      origin: criterion === null ? 'body' : 'table',
      confidence: confidence((duty.holder.org.known ? 0.92 : 0.8) * certainty),
      evidence: [
        ...duty.words.evidence('duty'),
        ...duty.holder.evidence.map((e) => ({ ...e, field: 'org' })),
        ...duty.dueEvidence,
        ...(criterion?.words.evidence('criterion') ?? []),
      ],
      at: duty.words.start,
      org: duty.holder.org,
      role: duty.role,
      duty: duty.words.text,
      criterion: criterion?.code ?? null,
      due: duty.due,
      task,
    })
  }
}
