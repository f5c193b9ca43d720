import { type FeatureName, featureNames, featuresOf } from './task-features.js'
import type { TaskView } from './task-view.js'

/** Two tasks are one job from this score on. */
export const TASK_THRESHOLD = 0.65
/** … or from this one on, where each is the likest task of the other's plan. */
export const MUTUAL_TASK_THRESHOLD = 0.6

/**
 * What each feature weighs: a logistic regression over the pairs marked for tuning, found by `node bench/match-weights.mjs`, which
 * prints these lines anew. Area and lead body are held small there: who leads and under which heading a job stands varies by province.
 */
export const taskWeights: Readonly<Record<FeatureName, number>> = {
  base: -0.95,
  words: 1.46,
  opening: 1.15,
  job: 1.94,
  otherThings: -2.8,
  noThings: 0.23,
  wordsAlone: 1.19,
  otherDeed: -0.96,
  otherLevel: -2.8,
  otherField: -3.77,
  cited: 0.7,
  sameArea: 0.53,
  otherArea: -0.53,
  sameLead: 0.44,
  otherLead: -0.29,
}

const weights = featureNames.map((name) => taskWeights[name])

/** How much two tasks are one job, 0..1. Which of them comes first does not matter. */
export function taskLikeness(a: TaskView, b: TaskView): number {
  let sum = 0
  for (const [i, feature] of featuresOf(a, b).entries()) sum += feature * weights[i]!
  return 1 / (1 + Math.exp(-sum))
}
