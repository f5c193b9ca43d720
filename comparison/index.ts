export { type CompareOptions, comparePlans } from './compare-plans.js'
export { loadPlan } from './load-plan.js'
export type { LoadedPlan } from './loaded-plan.js'
