import { climate } from './climate.js'
import { corruption } from './corruption.js'
import { environment } from './environment.js'
import type { Programme } from './programme.js'
import { traffic } from './traffic.js'

export { otherFields, otherWords } from './other-fields.js'
export type { Programme } from './programme.js'
export { reformThings } from './reform.js'

export const programmes: readonly Programme[] = [climate, corruption, environment, traffic]
