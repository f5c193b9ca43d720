import { type FeatureName, featureNames, featuresOf, wholeLikeness, wordsLikeness } from './task-features.js'
import type { TaskView } from './task-view.js'

/** Two tasks are one job from this score on. */
export const TASK_THRESHOLD = 0.7
/** … or from this one on, where each is the likest task of the other's plan. */
export const MUTUAL_TASK_THRESHOLD = 0.5

/**
 * What each feature weighs: a logistic regression over the pairs marked for tuning, found by `node bench/match-weights.mjs`, which
 * prints these lines anew. Area and lead body are held small there: who leads and under which heading a job stands varies by province.
 */
export const taskWeights: Readonly<Record<FeatureName, number>> = {
  base: -2.10,
  words: 0.89,
  opening: 1.62,
  openingEither: 1.20,
  parts: 1.23,
  mass: 1.07,
  phrases: 1.22,
  job: 0.80,
  jobWithin: 1.46,
  otherThings: -2.08,
  noThings: 0.12,
  wordsAlone: 2.00,
  otherKind: -3.13,
  otherLevel: -4.12,
  otherField: -3.37,
  otherPeople: -1.50,
  otherProduct: -1.50,
  cited: 1.03,
  sameArea: 0.95,
  otherArea: -0.51,
  sameLead: 0.79,
  otherLead: -0.62,
}

const wordsAt = featureNames.indexOf('words')
const aloneAt = featureNames.indexOf('wordsAlone')
const weights = featureNames.map((name) => taskWeights[name])

/** Pairs that stay below this score whatever their words are not compared part by part. */
const HOPELESS = 0.35

/** How much two tasks are one job, 0..1. Which of them comes first does not matter. */
export function taskLikeness(a: TaskView, b: TaskView): number {
  const features = featuresOf(a, b, 1)
  const best = sumOf(features)
  const none = best - features[wordsAt]! * taskWeights.words - features[aloneAt]! * taskWeights.wordsAlone
  const words = scoreOf(best) < HOPELESS ? wholeLikeness(a, b) : wordsLikeness(a, b)
  return scoreOf(none + words * (best - none))
}

function sumOf(features: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!
  return sum
}

const scoreOf = (sum: number): number => 1 / (1 + Math.exp(-sum))
