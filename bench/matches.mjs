// npm run bench, fourth part: precision and recall of task matches over the pairs that a person marked: those held back
// (tests/comparison/marked-pairs.ts says how they were found), and those that the method was tuned on.
// A pair counts as matched where one comparison of all marked plans matches both (one group, or `also`); beside it, what the score
// alone would say. Cross-validated: each pair scored by weights learnt without it (without its fold; without any pair of its two files).
// Needs ../shared. `--details` lists the errors of the pairs that may be looked at, never those held back.
import { readMarked } from './marked.mjs'
import { crossValidate, readTuning, sameFold, shareFile } from './match-weights.mjs'

async function main() {
  const marked = await readMarked()
  if (marked === null) {
    console.log('Task matches: not measured, ../shared is absent')
    return
  }
  const { comparePlans } = await import('../dist/comparison/index.js')
  const { TASK_THRESHOLD, taskLikeness } = await import('../dist/comparison/task-likeness.js')
  const { tasks } = comparePlans(marked.plans)
  const groupOf = new Map(
    tasks.groups.flatMap(({ id, cells }) => cells.flatMap(({ taskIds }) => taskIds.map((task) => [task, id]))),
  )
  const also = new Set(tasks.also.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const tuning = await readTuning(marked)
  const judged = marked.pairs.map((pair) => ({
    ...pair,
    together: (groupOf.has(pair.a) && groupOf.get(pair.a) === groupOf.get(pair.b)) || also.has(`${pair.a} ${pair.b}`),
    score: taskLikeness(tuning.views.get(pair.a), tuning.views.get(pair.b)),
  }))
  const isMatched = ({ score }) => score >= TASK_THRESHOLD
  console.log('Task matches over marked pairs (held: 30 of one job, 30 near misses; all others are for tuning)')
  const sets = process.argv.includes('--without-held')
    ? ['first', 'opened', 'further', 'taken']
    : ['first', 'opened', 'further', 'taken', 'held']
  for (const set of sets) {
    const own = judged.filter((pair) => pair.set === set)
    console.log(`  ${set.padEnd(7)} as matched ${figures(own, ({ together }) => together)}`)
    console.log(`  ${set.padEnd(7)} by score   ${figures(own, isMatched)}`)
  }
  for (const [name, by] of [
    ['five folds', sameFold],
    ['files never seen', shareFile],
  ]) {
    const scored = crossValidate(tuning, by)
    const before = scored.filter(({ set }) => set !== 'taken')
    for (const least of process.argv.includes('--thresholds') ? [0.5, 0.55, 0.6, 0.65, 0.7, 0.75] : [TASK_THRESHOLD]) {
      const isAlike = (pair) => pair.score >= least
      console.log(`  cross-validated, ${name}, from ${least}: without taken ${figures(before, isAlike)}`)
      console.log(`  cross-validated, ${name}, from ${least}: with taken    ${figures(scored, isAlike)}`)
    }
  }
  if (!process.argv.includes('--details')) return
  for (const { set, kind, a, b, together, score } of judged) {
    if (set === 'held' || (isMatched({ score }) === (kind === 'same') && together === (kind === 'same'))) continue
    const said = (id) => tuning.views.get(id).task.words.text.slice(0, 200)
    console.log(`  ${kind} ${score.toFixed(2)} ${together ? 'matched' : 'apart'}\n    ${said(a)}\n    ${said(b)}`)
  }
}

function figures(pairs, isMatched) {
  const found = pairs.filter(isMatched)
  const right = found.filter(({ kind }) => kind === 'same').length
  const same = pairs.filter(({ kind }) => kind === 'same').length
  const precision = found.length === 0 ? 1 : right / found.length
  return `precision ${precision.toFixed(3)} (${right}/${found.length})  recall ${(right / same).toFixed(3)} (${right}/${same})`
}

await main()
