import type { OrgLevel } from '../../schema/values.js'

/** Tiers of government that one kind of body exists at; `provinces` are all of them, `all` is every tier. */
export type Tier = 'province' | 'district' | 'commune' | 'all' | 'provinces'

/** When a body existed, and the name of the one that took over its work. Dates are ISO days, null where open. */
export interface Validity {
  readonly from?: string
  readonly to?: string
  readonly successor?: string
}

/** A body named by its field after a head word: `Sở` + `Nội vụ`. */
export interface FieldEntry extends Validity {
  readonly field: string
  /** Parts of the abbreviation, written together or apart: `['KH', 'ĐT']` is `KHĐT`, `KH&ĐT`, `KH-ĐT`. */
  readonly short?: readonly (readonly string[])[]
}

/** A body of one tier. In `aliases`, `,`, `-`, `&` and `và` stand for each other. */
export interface NamedEntry extends Validity {
  readonly name: string
  readonly level: OrgLevel
  readonly aliases?: readonly string[]
  readonly collective?: true
  /** True where the name needs no tier and takes none: `Chính phủ`. */
  readonly tailless?: true
}

/** A kind of body that several tiers have: `UBND` + `tỉnh`, `cấp huyện`, `cấp xã`. */
export interface FamilyEntry {
  readonly bases: readonly string[]
  readonly tiers: Readonly<Partial<Record<Tier, string>>>
  /** The tier meant where none is said. */
  readonly usual: Tier
}

/** Last day of the old districts (Law 72/2025/QH15) and of the departments and ministries merged in spring 2025. */
export const districtsEnd = '2025-06-30'
export const reform = { to: '2025-02-28', from: '2025-03-01' } as const
