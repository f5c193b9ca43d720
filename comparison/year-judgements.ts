import type { Bilingual, ChangeKind, NearRow } from '../schema/index.js'
import { compareIds } from './id-order.js'
import { isDoubtful, type LoadedTarget, type LoadedTask } from './loaded-plan.js'
import { spoken } from './spoken-value.js'
import { amountKey, amountOf } from './unit-measures.js'

/** Records of both dates that one row lines up. */
export interface Sides<T> {
  readonly earlier: T[]
  readonly later: T[]
}

export interface Judgement {
  readonly kind: ChangeKind
  readonly reason: Bilingual
}

const words = {
  kept: { vi: 'hai kế hoạch đều có', en: 'both plans have it' },
  new: { vi: 'chỉ kế hoạch sau có', en: 'only the later plan has it' },
  dropped: { vi: 'chỉ kế hoạch trước có', en: 'only the earlier plan has it' },
  laterUnread: {
    vi: 'kế hoạch sau chưa đọc hết: chưa biết có bỏ hay không',
    en: 'the later plan was not read whole: whether it was dropped is not known',
  },
  earlierUnread: {
    vi: 'kế hoạch trước chưa đọc hết: chưa biết có mới hay không',
    en: 'the earlier plan was not read whole: whether it is new is not known',
  },
  alike: {
    vi: 'giống một nhiệm vụ của kế hoạch kia, nhưng nhiệm vụ ấy được xếp với việc khác: chưa chắc là thay đổi',
    en: 'alike to a task of the other plan that is lined up with another job: whether it changed is not sure',
  },
  doubtful: { vi: 'giá trị chưa chắc chắn', en: 'the value is uncertain' },
} as const satisfies Record<string, Bilingual>

export function oneSided<T>(
  { earlier, later }: Sides<T>,
  read: { earlier: boolean; later: boolean },
): Judgement | null {
  if (earlier.length === 0) {
    return read.earlier ? { kind: 'new', reason: words.new } : { kind: 'uncertain', reason: words.earlierUnread }
  }
  if (later.length === 0) {
    return read.later ? { kind: 'dropped', reason: words.dropped } : { kind: 'uncertain', reason: words.laterUnread }
  }
  return null
}

/** New or dropped, by the groups; but the other plan has a task that is alike, too. */
export const alikeOutside: Judgement = { kind: 'uncertain', reason: words.alike }

const differences = {
  tier: { vi: 'khác cấp', en: 'of another tier' },
  grade: { vi: 'khác mức', en: 'of another grade' },
  table: { vi: 'trong hoặc ngoài bảng tiêu chí', en: 'in or outside an index table' },
} as const

/** `chỉ kế hoạch sau có; kế hoạch kia có chỉ tiêu gần như vậy, khác cấp` */
export function besides({ kind, reason }: Judgement, differs: NearRow['differs']): Judgement {
  const how = (language: keyof Bilingual) => differs.map((what) => differences[what][language]).join(', ')
  return {
    kind,
    reason: {
      vi: `${reason.vi}; kế hoạch kia có chỉ tiêu gần như vậy, ${how('vi')}`,
      en: `${reason.en}; the other has a target that is near, ${how('en')}`,
    },
  }
}

/** The aim of one last day; where several share it, there must be one value. */
function aimOf(targets: readonly LoadedTarget[], day: string): LoadedTarget | null {
  const aims = targets.filter(({ due }) => (due ?? '') === day)
  const amounts = new Set(aims.map(amountKey))
  return amounts.size === 1 ? aims[0]! : null
}

/**
 * The aims that are laid beside each other: of a day that both plans name, and of several the last one whose number changed (what
 * 2025 asks is not what 2030 asks); else those that each plan ends at.
 */
function aimsOf({ earlier, later }: Sides<LoadedTarget>): readonly [LoadedTarget | null, LoadedTarget | null] {
  const days = (targets: readonly LoadedTarget[]) => [...new Set(targets.map(({ due }) => due ?? ''))].sort(compareIds)
  const [before, after] = [days(earlier), days(later)]
  const both = before
    .filter((day) => day !== '' && after.includes(day))
    .map((day) => [aimOf(earlier, day), aimOf(later, day)] as const)
  const changed = both.filter(([from, to]) => from === null || to === null || changeOf(from, to) !== 0)
  return changed.at(-1) ?? both.at(-1) ?? [aimOf(earlier, before.at(-1)!), aimOf(later, after.at(-1)!)]
}

/** Above 0 where the number, or the upper end of a range, rose; in one unit. */
function changeOf(before: LoadedTarget, after: LoadedTarget): number {
  const [from, to] = [amountOf(before), amountOf(after)]
  const ends = [before, after].every(({ comparator }) => comparator === 'eq' || comparator === 'between')
  return to.least! - from.least! || (ends ? (to.most ?? to.least!) - (from.most ?? from.least!) : 0)
}

/** Values that must not be passed: of them the lesser asks for more. */
const isCeiling = ({ comparator }: LoadedTarget): boolean =>
  comparator === 'lt' || comparator === 'lte' || comparator === 'top'

export function judgeTargets(sides: Sides<LoadedTarget>, years: Years): Judgement {
  const [before, after] = aimsOf(sides)
  if (before === null || after === null || before.value === null || after.value === null) {
    return { kind: 'uncertain', reason: words.doubtful }
  }
  if (isDoubtful(before) || isDoubtful(after)) return { kind: 'uncertain', reason: words.doubtful }
  const [from, to] = [spoken(before, 'vi'), spoken(after, 'vi')]
  const [fromEn, toEn] = [spoken(before, 'en'), spoken(after, 'en')]
  const change = changeOf(before, after)
  const moved = judgeDays(before.due, after.due, years)
  if (change !== 0) {
    const raised = change > 0
    const more = isCeiling(before) && isCeiling(after) ? (raised ? asks.less : asks.more) : { vi: '', en: '' }
    const days = moved === null ? { vi: '', en: '' } : { vi: `; ${moved.reason.vi}`, en: `; ${moved.reason.en}` }
    return {
      kind: raised ? 'raised' : 'lowered',
      reason: {
        vi: `${raised ? 'nâng' : 'hạ'} từ ${from} ${raised ? 'lên' : 'xuống'} ${to}${more.vi}${days.vi}`,
        en: `${raised ? 'raised' : 'lowered'} from ${fromEn} to ${toEn}${more.en}${days.en}`,
      },
    }
  }
  return moved ?? (from === to ? keptSame(from, fromEn) : keptOtherwise(`${from} → ${to}`, `${fromEn} → ${toEn}`))
}

/** `hạ từ ≤ 3 ngày xuống ≤ 2 ngày` is to aim higher. */
const asks = {
  more: { vi: ' (yêu cầu cao hơn)', en: ' (asks for more)' },
  less: { vi: ' (yêu cầu thấp hơn)', en: ' (asks for less)' },
} as const satisfies Record<string, Bilingual>

const keptSame = (vi: string, en: string): Judgement => ({
  kind: 'kept',
  reason: { vi: `giữ nguyên ${vi}`, en: `kept at ${en}` },
})

/** The number stays, and what is said of it is another: `> 65%` → `≥ 65%`. */
const keptOtherwise = (vi: string, en: string): Judgement => ({
  kind: 'kept',
  reason: { vi: `giữ nguyên số, nói cách khác: ${vi}`, en: `the same number, said otherwise: ${en}` },
})

interface Years {
  readonly earlier: { readonly from: number; readonly to: number }
  readonly later: { readonly from: number; readonly to: number }
}

const fromBeginning: Bilingual = { vi: ' (tính từ đầu mỗi kế hoạch)', en: ' (counted from the beginning of each plan)' }

/**
 * Whether a last day moved. A day within the plan's own years is counted from their beginning: `Quý I/2014` of the plan of 2014 and
 * `Quý I/2015` of that of 2015 are one date; a day beyond them is a day of the calendar. Days of one quarter are one.
 */
function judgeDays(before: string | null, after: string | null, { earlier, later }: Years): Judgement | null {
  if (before === null || after === null) return null
  const own = isWithin(before, earlier) && isWithin(after, later)
  const [from, to] = own
    ? [quarters(before, earlier.from), quarters(after, later.from)]
    : [quarters(before, 0), quarters(after, 0)]
  if (from === to) return null
  const [vi, en] = [`${spokenDay(before)} → ${spokenDay(after)}`, `${before} → ${after}`]
  // 30/09/2024 → 31/03/2026 is sooner within each plan, and reads as later without these words
  const since = own && earlier.from !== later.from ? fromBeginning : { vi: '', en: '' }
  return to > from
    ? { kind: 'postponed', reason: { vi: `lùi hạn${since.vi}: ${vi}`, en: `put off${since.en}: ${en}` } }
    : { kind: 'advanced', reason: { vi: `sớm hơn${since.vi}: ${vi}`, en: `earlier${since.en}: ${en}` } }
}

const isWithin = (day: string, { from, to }: Years['earlier']): boolean =>
  Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to

const quarters = (day: string, since: number): number =>
  (Number(day.slice(0, 4)) - since) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

const spokenDay = (day: string): string => day.split('-').reverse().join('/')

export function judgeTasks({ earlier, later }: Sides<LoadedTask>, years: Years): Judgement {
  const [before, after] = [lastEnd(earlier), lastEnd(later)]
  if (earlier.every(isDoubtful) || later.every(isDoubtful)) return { kind: 'uncertain', reason: words.doubtful }
  return judgeDays(before, after, years) ?? { kind: 'kept', reason: words.kept }
}

const lastEnd = (tasks: readonly LoadedTask[]): string | null =>
  tasks.reduce<string | null>((last, { end }) => (end !== null && (last === null || end > last) ? end : last), null)
