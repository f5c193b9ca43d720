/** Words of time → typed terms. No clock: the plan's year is an input. */
export { findDates, readDate } from './dates.js'
export { type FoundTime, findTimes } from './find.js'
export { readPeriod, readPhase } from './period.js'
export { cutWord, cutYear, readTimeline } from './read.js'
