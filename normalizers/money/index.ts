export { findMoney, type Money, readMoney, readMoneyUnit } from './amount.js'
export { readBudget } from './budget.js'
export { findSources, moneySources } from './sources.js'
