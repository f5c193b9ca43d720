// How the weights of comparison/task-likeness.ts were found: a logistic regression (Newton's method, squares of the weights held
// small) over the pairs marked for tuning, and, each counting a tenth, over made ones: a task beside itself with a fifth of its words
// left out, and tasks of different plans and areas taken at random. No pair held back is in it, and no made one of its tasks. `npm run build && node bench/match-weights.mjs`.
import { readMarked } from './marked.mjs'

const HELD = 4
/** Area and lead body: weak evidence, whatever the pairs marked happen to say. */
const WEAK = /(?:Area|Lead)$/
const WEAK_HELD = 6.5
const MADE = 0.1
/** Pairs marked because a first version matched them: most are its mistakes, far more often than they are met. */
const TAKEN = 0.5
/** Where a weight stays as long as pairs say nothing else: what contradicts makes another job, by the rule of marking. */
const expected = {
  base: -2,
  words: 2,
  opening: 1.5,
  openingEither: 1,
  parts: 2,
  mass: 1,
  phrases: 1,
  job: 1,
  jobWithin: 1.5,
  otherThings: -2,
  noThings: 0.3,
  wordsAlone: 3,
  otherWay: -1.5,
  otherKind: -4,
  otherLevel: -4,
  otherField: -3,
  otherPeople: -1.5,
  otherMedia: -1.5,
  otherProduct: -1.5,
  cited: 1,
  sameArea: 0.5,
  otherArea: -0.5,
  sameLead: 0.5,
  otherLead: -0.5,
}

/** Views of all tasks, the pairs for tuning and the made ones with their features. */
export async function readTuning(marked) {
  const { featureNames, featuresOf } = await import('../dist/comparison/task-features.js')
  const { keptIn, programmeOf } = await import('../dist/comparison/plan-words.js')
  const { taskWords, viewTask, viewTasks } = await import('../dist/comparison/task-view.js')
  const { WordWeights } = await import('../dist/comparison/word-weights.js')
  const { plans, pairs, heldHashes, hashOf } = marked
  const weights = new WordWeights()
  const day = plans
    .map(({ issuedOn }) => issuedOn ?? '')
    .sort()
    .at(-1)
  const views = new Map(viewTasks(plans, weights, day).map((view) => [view.task.id, view]))
  const learnt = pairs
    .filter(({ set }) => set !== 'held')
    .map((pair, i) => ({
      ...pair,
      fold: pair.fold ?? i % 5,
      features: featuresOf(views.get(pair.a), views.get(pair.b)),
      same: pair.kind === 'same' ? 1 : 0,
    }))
  const random = numbers(7)
  const open = plans.map((plan) => ({
    plan,
    tasks: plan.tasks.filter(({ words: own }) => !heldHashes.has(hashOf(own.text))),
  }))
  const made = open.flatMap(({ plan, tasks }) => {
    const kept = keptIn(plan.tasks.map((task) => taskWords(task, programmeOf(plan))))
    return tasks.flatMap((task) => {
      const text = task.words.text
        .split(' ')
        .filter(() => random() > 0.2)
        .join(' ')
      if (text.split(' ').length < 4) return []
      const copy = taskWords({ ...task, words: { ...task.words, text } }, programmeOf(plan))
      return [{ features: featuresOf(views.get(task.id), viewTask(copy, weights, day, kept)), same: 1 }]
    })
  })
  const takeOne = (list) => list[Math.floor(random() * list.length)]
  const full = open.filter(({ tasks }) => tasks.length > 0)
  for (let left = made.length * 5; left > 0; left--) {
    const [one, other] = [takeOne(full), takeOne(full)]
    const [a, b] = [takeOne(one.tasks), takeOne(other.tasks)]
    if (one === other || (a.area === b.area && a.area !== 'other')) continue
    made.push({ features: featuresOf(views.get(a.id), views.get(b.id)), same: 0 })
  }
  return { names: featureNames, views, learnt, made }
}

/** Weights of the features, in their order. */
export function learn(names, pairs, made) {
  const rows = [
    ...pairs.map((row) => ({ ...row, counts: row.set === 'taken' ? TAKEN : 1 })),
    ...made.map((row) => ({ ...row, counts: MADE })),
  ]
  let weights = names.map((name) => expected[name] ?? 0)
  for (let step = 0; step < 30; step++) {
    const slope = names.map((name, j) => heldBy(name) * (weights[j] - (expected[name] ?? 0)))
    const curve = names.map((name, j) => names.map((_, k) => (j === k ? heldBy(name) + 1e-9 : 0)))
    for (const { features, same, counts } of rows) {
      const p = likelihood(weights, features)
      for (let j = 0; j < names.length; j++) {
        slope[j] += counts * (p - same) * features[j]
        for (let k = 0; k < names.length; k++) curve[j][k] += counts * p * (1 - p) * features[j] * features[k]
      }
    }
    const move = solve(curve, slope)
    weights = weights.map((weight, j) => weight - move[j])
    if (Math.max(...move.map(Math.abs)) < 1e-9) break
  }
  return weights
}

const heldBy = (name) => (name === 'base' ? 0.1 : WEAK.test(name) ? WEAK_HELD : HELD)

export const likelihood = (weights, features) =>
  1 / (1 + Math.exp(-features.reduce((sum, feature, j) => sum + feature * weights[j], 0)))

/** Gives each pair the score by weights that were learnt without it: by folds, or without any pair of its files. */
export function crossValidate({ names, learnt, made }, by) {
  return learnt.map((pair) => {
    const rest = learnt.filter((other) => !by(pair, other))
    const key = rest.map((other) => learnt.indexOf(other)).join()
    const known = cache.get(key) ?? learn(names, rest, made)
    cache.set(key, known)
    return { ...pair, score: likelihood(known, pair.features) }
  })
}
const cache = new Map()
export const sameFold = (a, b) => a.fold === b.fold
export const shareFile = (a, b) => a.files.some((file) => b.files.includes(file))

function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]])
  for (let i = 0; i < rows.length; i++) {
    let pivot = i
    for (let j = i + 1; j < rows.length; j++) if (Math.abs(rows[j][i]) > Math.abs(rows[pivot][i])) pivot = j
    ;[rows[i], rows[pivot]] = [rows[pivot], rows[i]]
    for (let j = 0; j < rows.length; j++) {
      if (j === i) continue
      const times = rows[j][i] / rows[i][i]
      for (let k = i; k <= rows.length; k++) rows[j][k] -= times * rows[i][k]
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i])
}

/** A generator of numbers that is the same every time. */
function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

if (process.argv[1]?.endsWith('match-weights.mjs')) {
  const marked = await readMarked()
  if (marked === null) console.log('Not learnt, ../shared is absent')
  else {
    const tuning = await readTuning(marked)
    const weights = learn(tuning.names, tuning.learnt, tuning.made)
    for (const [i, name] of tuning.names.entries()) console.log(`  ${name}: ${weights[i].toFixed(2)},`)
    const copies = tuning.made.filter(({ same }) => same === 1)
    const others = tuning.made.filter(({ same }) => same === 0)
    const from = (list, least) => list.filter(({ features }) => likelihood(weights, features) >= least).length
    for (const least of [0.5, 0.6, 0.65, 0.7])
      console.log(
        `  made, from ${least}: copies ${from(copies, least)} of ${copies.length}, others ${from(others, least)} of ${others.length}`,
      )
  }
}
