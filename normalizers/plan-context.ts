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
}

export const unknownPlan: PlanContext = { year: null, issuedOn: null, province: null, city: false }
