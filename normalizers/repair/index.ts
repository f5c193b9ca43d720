export { applyRepairs, findRepairs, type Repair } from './find.js'
export { type RepairRule, repairRules } from './rules.js'
export { findSuspects, type Suspect, suspectRulesOf } from './suspects.js'
