import type { OrgRef } from '../../schema/values.js'

/** A body and its place: `text.slice(start, end)` is `org.text` but for white space. */
export interface PlacedBody {
  readonly org: OrgRef
  readonly start: number
  readonly end: number
}
