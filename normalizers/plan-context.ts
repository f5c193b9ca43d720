/** What readers of a plan's words must know of the plan itself. No clock is asked: what is unknown is null. */
export interface PlanContext {
  /** The year the plan is for, or was issued in; `Trong tháng 7` is July of it. */
  readonly year: number | null
  /** ISO date of issue. Decides which bodies and provinces existed. */
  readonly issuedOn: string | null
  /** Name of the province, `Đồng Tháp`, where known: `Báo Đồng Tháp` is then the provincial newspaper. */
  readonly province: string | null
  /** True in a centrally-run city (`Các sở, ban, ngành thành phố`). */
  readonly city: boolean
  /** What issued it, where known: `các phòng, ban` are a district's own, a department's own or a commune's own. */
  readonly issuerTier: IssuerTier | null
}

/** `department`: a body under a province's committee, such as a Sở. */
export type IssuerTier = 'central' | 'province' | 'department' | 'district' | 'commune'

export const unknownPlan: PlanContext = { year: null, issuedOn: null, province: null, city: false, issuerTier: null }

/** The year before which a date in the plan's words is past: the plan may be issued in the year before the one it is for. */
export function firstOpenYear(plan: PlanContext): number | null {
  const issued = plan.issuedOn === null ? null : Number(plan.issuedOn.slice(0, 4))
  if (plan.year === null || issued === null) return plan.year ?? issued
  return Math.min(plan.year, issued)
}
