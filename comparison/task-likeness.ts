import {
  type FeatureName,
  featureNames,
  featuresOf,
  partsLikeness,
  phrasesLikeness,
  wholeLikeness,
  wordsLikeness,
} from './task-features.js'
import type { TaskView } from './task-view.js'

/** Two tasks are one job from this score on. */
export const TASK_THRESHOLD = 0.7
/** … or from this one on, where each is the likest task of the other's plan. */
export const MUTUAL_TASK_THRESHOLD = 0.6

/**
 * What each feature weighs: a logistic regression over the pairs marked for tuning, found by `node bench/match-weights.mjs`, which
 * prints these lines anew. Area and lead body are held small there: who leads and under which heading a job stands varies by province.
 */
export const taskWeights: Readonly<Record<FeatureName, number>> = {
  base: -2.09,
  words: 1.96,
  opening: 1.53,
  openingEither: 0.93,
  parts: 2.07,
  mass: 1.06,
  phrases: 1.29,
  job: 0.84,
  jobWithin: 1.55,
  otherThings: -2.32,
  noThings: 0.02,
  wordsAlone: 3,
  otherWay: -2.08,
  otherKind: -4.23,
  otherLevel: -4.2,
  otherField: -3.54,
  otherPeople: -1.51,
  otherMedia: -1.6,
  otherProduct: -1.5,
  cited: 0.93,
  sameArea: 0.85,
  otherArea: -0.63,
  sameLead: 0.72,
  otherLead: -0.49,
}

const aloneAt = featureNames.indexOf('wordsAlone')
const weights = featureNames.map((name) => taskWeights[name])

const kindAt = featureNames.indexOf('otherKind')
const levelAt = featureNames.indexOf('otherLevel')
const fieldAt = featureNames.indexOf('otherField')
const productAt = featureNames.indexOf('otherProduct')
/**
 * What by itself makes two jobs of the same words: to teach a thing is not to do it. Such a pair stays below the thresholds, and is at most
 * what came nearest.
 */
const CONTRADICTED = 0.6

/** Pairs that stay below this score whatever their words are not compared part by part. */
const HOPELESS = 0.45
const hopelessSum = Math.log(HOPELESS / (1 - HOPELESS))

/** How much two tasks are one job, 0..1. Which of them comes first does not matter. */
export function taskLikeness(a: TaskView, b: TaskView): number {
  const features = featuresOf(a, b, true)
  const most = sumOf(features)
  // what takes time is found out only where it can still decide
  const withPhrases = most < hopelessSum ? most : most - taskWeights.phrases * (1 - phrasesLikeness(a, b))
  const ofWords = taskWeights.words + features[aloneAt]! * taskWeights.wordsAlone
  const words = withPhrases < hopelessSum ? wholeLikeness(a, b) : wordsLikeness(a, b)
  const withWords = withPhrases - ofWords * (1 - words)
  const parts = withWords < hopelessSum ? 0 : partsLikeness(a, b)
  const score = scoreOf(withWords - taskWeights.parts * (1 - parts))
  return isContradicted(features) ? score * CONTRADICTED : score
}

const isContradicted = (features: readonly number[]): boolean =>
  features[kindAt]! >= 1 || features[levelAt]! >= 1 || features[fieldAt]! >= 1 || features[productAt]! >= 1

function sumOf(features: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!
  return sum
}

const scoreOf = (sum: number): number => 1 / (1 + Math.exp(-sum))
