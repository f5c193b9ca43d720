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
  base: -1.56,
  words: 2.20,
  opening: 1.83,
  job: 0.92,
  otherThings: -3.01,
  noThings: -1.34,
  wordsAlone: 0.70,
  otherDeed: -0.50,
  otherLevel: -2.55,
  otherField: -2.84,
  cited: 1.19,
  sameArea: 0.49,
  otherArea: -0.49,
  sameLead: 0.73,
  otherLead: -0.43,
}

const weights = featureNames.map((name) => taskWeights[name])

/** How much two tasks are one job, 0..1. Which of them comes first does not matter. */
export function taskLikeness(a: TaskView, b: TaskView): number {
  let sum = 0
  for (const [i, feature] of featuresOf(a, b).entries()) sum += feature * weights[i]!
  return 1 / (1 + Math.exp(-sum))
}
