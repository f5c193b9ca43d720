import {
  type FeatureName,
  featureNames,
  featuresOf,
  partsLikeness,
  wholeLikeness,
  wordsLikeness,
} from './task-features.js'
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
  words: 0.92,
  opening: 1.64,
  openingEither: 1.14,
  parts: 1.13,
  mass: 1.08,
  phrases: 1.17,
  job: 0.78,
  jobWithin: 1.45,
  otherThings: -2.09,
  noThings: 0.13,
  wordsAlone: 2.01,
  otherKind: -3.13,
  otherLevel: -4.12,
  otherField: -3.38,
  otherPeople: -1.50,
  otherProduct: -1.50,
  cited: 1.03,
  sameArea: 0.94,
  otherArea: -0.52,
  sameLead: 0.79,
  otherLead: -0.61,
}

const wordsAt = featureNames.indexOf('words')
const partsAt = featureNames.indexOf('parts')
const aloneAt = featureNames.indexOf('wordsAlone')
const weights = featureNames.map((name) => taskWeights[name])

/** What by itself makes two jobs of the same words: to teach a thing is not to do it. Such a pair is shown only where each is the other's likest. */
const contradictions = (['otherKind', 'otherLevel', 'otherField', 'otherProduct'] as const).map((name) =>
  featureNames.indexOf(name),
)
const CONTRADICTED = 0.65

/** Pairs that stay below this score whatever their words are not compared part by part. */
const HOPELESS = 0.35

/** How much two tasks are one job, 0..1. Which of them comes first does not matter. */
export function taskLikeness(a: TaskView, b: TaskView): number {
  const features = featuresOf(a, b, true)
  const hopeless = scoreOf(sumOf(features)) < HOPELESS
  const alone = features[aloneAt]!
  features[wordsAt] = hopeless ? wholeLikeness(a, b) : wordsLikeness(a, b)
  features[aloneAt] = alone * features[wordsAt]!
  // parts are compared only where they can still decide
  features[partsAt] = hopeless || scoreOf(sumOf(features)) < HOPELESS ? 0 : partsLikeness(a, b)
  const score = scoreOf(sumOf(features))
  return contradictions.some((at) => features[at]! >= 1) ? score * CONTRADICTED : score
}

function sumOf(features: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!
  return sum
}

const scoreOf = (sum: number): number => 1 / (1 + Math.exp(-sum))
