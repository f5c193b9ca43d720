export { readNumber, readScore } from './number.js'
export type { StatedTarget } from './stated-target.js'
export { onlyStatesQuantity } from './statement.js'
export { findTargets } from './targets.js'
