import type { Shared } from './draft.js'
import type { Mode } from './group-reader.js'

/** How a list is read, and what its next item can leave out. */
export interface Setting {
  readonly mode: Mode
  readonly shared: Shared | null
}

/** Where an item begins, and whether a title stands in front of it. */
export interface Beginning {
  readonly from: number
  readonly head: boolean
  readonly setting: Setting
}
