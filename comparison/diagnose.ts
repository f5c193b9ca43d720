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
import { type Merger, mergedWords, mergerOf } from './province-lineage.js'

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

/** Former provinces that are compared or were asked for, and whose successor has a plan here. */
function mergersIn(plans: readonly LoadedPlan[], asked: readonly string[]): Map<string, Merger> {
  const here = new Set(plans.map(({ territory }) => territory?.id))
  const found = new Map<string, Merger>()
  for (const { territory, became } of plans)
    if (territory !== null && became !== null) found.set(territory.name, became)
  for (const name of asked) {
    const merger = mergerOf(name)
    // the name that stayed, and no plan from before: nothing of it became another
    if (merger !== null && merger.successor.name !== name) found.set(name, merger)
  }
  return new Map([...found].filter(([, { successor }]) => here.has(successor.id)).sort(([a], [b]) => compareIds(a, b)))
}

function succeeded(former: string, merger: Merger): Bilingual {
  const { vi, en } = mergedWords(former, merger)
  const { name } = merger.successor
  return {
    vi: `${vi} Kế hoạch của ${name} từ ngày đó là của đơn vị kế thừa, không phải của cùng một tỉnh.`,
    en: `${en} Plans of ${name} from that day on are of its successor, not of the same province.`,
  }
}

/** How much of a plan stands in its text and again in a table, and how it counts. */
function saidTwice(list: readonly Restatement[]): { message: Bilingual; ids: string[] } | null {
  // duties go with their tasks
  const told = list.filter(({ recordId }) => !/#r\d+$/.test(recordId))
  if (told.length === 0) return null
  const whole = told.filter((one) => one.whole)
  const count = (letter: string) => whole.filter(({ recordId }) => recordId.includes(`#${letter}`)).length
  const parts = told.length - whole.length
  const once: Bilingual = {
    vi: `${count('t')} nhiệm vụ, ${count('g')} chỉ tiêu nêu cả trong lời văn và trong bảng hoặc phụ lục: mỗi mục chỉ tính một lần.`,
    en: `Tasks ${count('t')}, targets ${count('g')} stand both in the text and in a table or an appendix: each counts once.`,
  }
  const partly: Bilingual = {
    vi: `${parts} nhiệm vụ trong lời văn được bảng hoặc phụ lục nêu lại một phần: cả hai đều được tính.`,
    en: `Tasks of the text that a table or an appendix says again in part: ${parts}; both count.`,
  }
  const said = [...(whole.length > 0 ? [once] : []), ...(parts > 0 ? [partly] : [])]
  return {
    message: { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') },
    ids: told.flatMap(({ recordId, byIds }) => [recordId, ...byIds]),
  }
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
