import type {
  Bilingual,
  ComparisonDiagnostic,
  ComparisonDiagnosticCode,
  Restatement,
  Severity,
  TargetRow,
} from '../schema/index.js'
import type { Areas } from './areas.js'
import { compareIds } from './id-order.js'
import { isDoubtful, type LoadedPlan } from './loaded-plan.js'
import { mergersIn, saidTwice, succeeded } from './reader-notes.js'
import { perhapsSame } from './same-documents.js'

/** A document that stood in two runs, and was taken from the first. */
export interface SameDocument {
  readonly documentId: string
  /** The folder that it was taken from, and the one that has it too. */
  readonly run: string
  readonly again: string
}

interface Found {
  readonly plans: readonly LoadedPlan[]
  readonly areas: Areas
  readonly rows: readonly TargetRow[]
  readonly same: readonly SameDocument[]
  /** What each plan says twice, by its document. */
  readonly restated: ReadonlyMap<string, readonly Restatement[]>
  /** Names of provinces that were asked for. */
  readonly asked: readonly string[]
}

/** What a reader of the comparison should know before believing it. */
export function diagnose({ plans, areas, rows, same, restated, asked }: Found): ComparisonDiagnostic[] {
  const found: ComparisonDiagnostic[] = []
  const say = (
    code: ComparisonDiagnosticCode,
    severity: Severity,
    message: Bilingual,
    documentId: string | null = null,
    recordIds: string[] = [],
  ): void => void found.push({ code, severity, message, documentId, recordIds })
  if (plans.length === 1) {
    say('one-plan', 'info', {
      vi: 'Chỉ có một kế hoạch: báo cáo nói về kế hoạch đó, không có gì để đối chiếu.',
      en: 'There is one plan only: the report is on that plan, with nothing to lay beside it.',
    })
  }
  for (const plan of plans) {
    const { documentId, pagesNotRead } = plan
    if (!plan.fullyRead) {
      const pages = pagesNotRead.join(', ')
      say(
        'not-fully-read',
        'warning',
        {
          vi: `Chưa đọc hết${pages === '' ? '' : ` (trang ${pages})`}: điều không thấy ở kế hoạch này chưa chắc là không có.`,
          en: `Not read whole${pages === '' ? '' : ` (pages ${pages})`}: what is not found in this plan may yet stand in it.`,
        },
        documentId,
      )
    }
    if (plan.tasks.length + plan.targets.length + plan.responsibilities.length === 0) {
      say(
        'no-records',
        'warning',
        {
          vi: 'Không có nhiệm vụ, chỉ tiêu, trách nhiệm nào được đưa vào đối chiếu.',
          en: 'No task, target or responsibility of it is compared.',
        },
        documentId,
      )
    }
    if (plan.territory === null) {
      say(
        'unknown-province',
        'info',
        {
          vi: 'Không rõ của tỉnh nào: không đối chiếu theo năm được.',
          en: 'Its province is not known: it is not compared over years.',
        },
        documentId,
      )
    }
    if (plan.period === null) {
      say(
        'unknown-year',
        'info',
        {
          vi: 'Không rõ của năm nào: không đối chiếu theo năm được.',
          en: 'Its year is not known: it is not compared over years.',
        },
        documentId,
      )
    }
    const doubtful = [...plan.tasks, ...plan.targets, ...plan.responsibilities].filter(isDoubtful).map(({ id }) => id)
    if (doubtful.length > 0) {
      say(
        'doubtful-records',
        'info',
        {
          vi: `${doubtful.length} mục chưa chắc chắn (${reasons(doubtsOf(plan), 'vi')}): hãy xem lại lời văn gốc.`,
          en: `${doubtful.length} records are in doubt (${reasons(doubtsOf(plan), 'en')}): look at the words of the source.`,
        },
        documentId,
        doubtful,
      )
    }
  }
  for (const { documentIds, message } of perhapsSame(plans)) say('perhaps-same', 'warning', message, documentIds[0]!)
  for (const [former, merger] of mergersIn(plans, asked)) say('province-merged', 'info', succeeded(former, merger))
  for (const [documentId, list] of restated) {
    const told = saidTwice(list)
    if (told !== null) say('said-twice', 'info', told.message, documentId, told.ids)
  }
  for (const { documentId, run, again } of [...same].sort(
    (a, b) => compareIds(a.documentId, b.documentId) || compareIds(a.again, b.again),
  )) {
    say(
      'same-document',
      'info',
      {
        vi: `Văn bản có ở cả ${run} và ${again}: chỉ tính một lần, lấy từ ${run}.`,
        en: `The document is in both ${run} and ${again}: it counts once, as it is in ${run}.`,
      },
      documentId,
    )
  }
  for (const [area, ids] of areas.foreign) {
    say('other-areas', 'info', {
      vi: `Lĩnh vực "${area}" không thuộc hệ lĩnh vực của báo cáo này (${ids.length} văn bản): chạy lại với --taxonomy để có tên và thứ tự.`,
      en: `The area "${area}" is not of this report's taxonomy (documents: ${ids.length}): name it with --taxonomy for its name and order.`,
    })
  }
  for (const { conflictIds, indicator } of rows) {
    if (conflictIds.length === 0) continue
    say(
      'conflicting-values',
      'warning',
      {
        vi: `Cùng một kế hoạch nêu các giá trị khác nhau cho "${indicator}".`,
        en: `One plan states different values for "${indicator}".`,
      },
      documentOf(conflictIds[0]!),
      [...conflictIds],
    )
  }
  return found
}

/** Why records of a plan are in doubt, and how many for each reason. */
function doubtsOf({ tasks, targets, responsibilities }: LoadedPlan): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of [...tasks, ...targets, ...responsibilities]) {
    for (const doubt of words.doubts) counts.set(doubt, (counts.get(doubt) ?? 0) + 1)
  }
  return counts
}

const doubtWords: Readonly<Record<string, Bilingual>> = {
  'low-confidence': { vi: 'độ tin cậy thấp', en: 'low confidence' },
  'ocr-suspect': { vi: 'chữ đáng ngờ', en: 'doubtful words' },
  'row-unaligned': { vi: 'hàng của bảng không xếp được', en: 'rows that fit no column' },
  'sum-mismatch': { vi: 'số trong nguồn cộng không khớp', en: 'figures of the source that do not add up' },
  'unparsed-timeline': { vi: 'thời hạn không hiểu được', en: 'times not understood' },
  'low-text-quality': { vi: 'chữ đọc kém', en: 'poor text' },
  'invalid-encoding': { vi: 'sai bảng mã', en: 'broken encoding' },
}

/** `số trong nguồn cộng không khớp 14` */
const reasons = (counts: ReadonlyMap<string, number>, language: keyof Bilingual): string =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || compareIds(a, b))
    .map(([doubt, n]) => `${doubtWords[doubt]?.[language] ?? doubt} ${n}`)
    .join(', ')

const documentOf = (recordId: string): string => recordId.slice(0, recordId.lastIndexOf('#'))
