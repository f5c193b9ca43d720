export { readNumber, readScore } from './number.js'
export { onlyStatesQuantity } from './statement.js'
export { findTargets, type StatedTarget } from './targets.js'
