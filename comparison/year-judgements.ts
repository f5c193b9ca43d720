import type { Bilingual, ChangeKind } from '../schema/index.js'
import { compareIds } from './id-order.js'
import { isDoubtful, type LoadedTarget, type LoadedTask } from './loaded-plan.js'

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

/** The aim that a date ends at: of the last due day; where several share it, there must be one value. */
function lastAim(targets: readonly LoadedTarget[]): LoadedTarget | null {
  const last = targets.reduce((due, target) => (compareIds(target.due ?? '', due) > 0 ? target.due! : due), '')
  const aims = targets.filter(({ due }) => (due ?? '') === last)
  return new Set(aims.map(({ value, valueMax }) => `${value} ${valueMax}`)).size === 1 ? aims[0]! : null
}

export function judgeTargets({ earlier, later }: Sides<LoadedTarget>, years: Years): Judgement {
  const [before, after] = [lastAim(earlier), lastAim(later)]
  if (before === null || after === null || before.value === null || after.value === null) {
    return { kind: 'uncertain', reason: words.doubtful }
  }
  if (isDoubtful(before) || isDoubtful(after)) return { kind: 'uncertain', reason: words.doubtful }
  const unit = after.unit ?? ''
  const [from, to] = [`${spoken(before, 'vi')} ${unit}`.trim(), `${spoken(after, 'vi')} ${unit}`.trim()]
  const [fromEn, toEn] = [`${spoken(before, 'en')} ${unit}`.trim(), `${spoken(after, 'en')} ${unit}`.trim()]
  if (after.value !== before.value) {
    const raised = after.value > before.value
    return {
      kind: raised ? 'raised' : 'lowered',
      reason: {
        vi: `${raised ? 'nâng' : 'hạ'} từ ${from} ${raised ? 'lên' : 'xuống'} ${to}`,
        en: `${raised ? 'raised' : 'lowered'} from ${fromEn} to ${toEn}`,
      },
    }
  }
  return judgeDays(before.due, after.due, years) ?? keptSame(from, fromEn)
}

const keptSame = (vi: string, en: string): Judgement => ({
  kind: 'kept',
  reason: { vi: `giữ nguyên ${vi}`, en: `kept at ${en}` },
})

function spoken({ value, valueMax }: LoadedTarget, language: 'vi' | 'en'): string {
  const say = (number: number): string => (language === 'vi' ? String(number).replace('.', ',') : String(number))
  return valueMax === null ? say(value!) : `${say(value!)}–${say(valueMax)}`
}

interface Years {
  readonly earlier: { readonly from: number; readonly to: number }
  readonly later: { readonly from: number; readonly to: number }
}

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
  return to > from
    ? { kind: 'postponed', reason: { vi: `lùi hạn: ${vi}`, en: `put off: ${en}` } }
    : { kind: 'advanced', reason: { vi: `sớm hơn: ${vi}`, en: `earlier: ${en}` } }
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
