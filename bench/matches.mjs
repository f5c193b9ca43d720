// npm run bench, fourth part: precision and recall of task matches over the pairs that a person marked (tests/comparison/marked-pairs.ts),
// of the half that the method was tuned on and of the half held back. A pair counts as matched where one comparison of all marked
// plans matches both (one group, or `also`); beside it, what the score alone would say. Needs ../shared. `--details` lists the tuning half's errors.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The marked pairs are TypeScript of the tests: compiled to be read here. */
async function marked() {
  const folder = mkdtempSync(join(tmpdir(), 'khct-marked-'))
  try {
    for (const name of ['marked-tasks', 'marked-pairs']) {
      const source = readFileSync(join(root, 'tests', 'comparison', `${name}.ts`), 'utf8')
      const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'ESNext', target: 'ES2022' } })
      writeFileSync(join(folder, `${name}.js`), outputText)
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const pairs = await import(pathToFileURL(join(folder, 'marked-pairs.js')))
    const { markedFiles } = await import(pathToFileURL(join(folder, 'marked-tasks.js')))
    return { ...pairs, markedFiles }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function main() {
  const { findMarked, markedFiles, markedPairs } = await marked()
  const pathOf = (file) =>
    ['seeds', 'corpus'].map((part) => join(root, '..', 'shared', part, file)).find((path) => existsSync(path))
  const files = Object.values(markedFiles)
  if (files.some((file) => pathOf(file) === undefined)) {
    console.log('Task matches: not measured, ../shared is absent')
    return
  }
  const { convertBytes } = await import('../dist/pipeline/convert.js')
  const { comparePlans, loadPlan } = await import('../dist/comparison/index.js')
  const documents = new Map()
  for (const file of files) {
    const conversion = await convertBytes(readFileSync(pathOf(file)), { path: file })
    documents.set(file, conversion.document)
  }
  const plans = [...documents.values()].map((document) => loadPlan(document, { run: 'bench' }))
  const { tasks } = comparePlans(plans)
  const groupOf = new Map(
    tasks.groups.flatMap(({ id, cells }) => cells.flatMap(({ taskIds }) => taskIds.map((task) => [task, id]))),
  )
  const also = new Set(tasks.also.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const score = await scoreOf(plans)
  const judged = markedPairs.map((pair) => {
    const [a, b] = pair.sides.map((side) => findMarked(side, documents.get(side.file).tasks))
    if (a === null || b === null) throw new Error(`a marked task is read otherwise now: ${JSON.stringify(pair.sides)}`)
    const together = (groupOf.has(a.id) && groupOf.get(a.id) === groupOf.get(b.id)) || also.has(`${a.id} ${b.id}`)
    return { ...pair, a, b, together, score: score.of(a.id, b.id) }
  })
  console.log('Task matches over marked pairs (15 of one job, 15 near misses a half)')
  for (const half of ['tuning', 'held']) {
    const own = judged.filter((pair) => pair.half === half)
    console.log(`  ${half.padEnd(7)} as matched ${figures(own, ({ together }) => together)}`)
    console.log(`  ${half.padEnd(7)} by score   ${figures(own, (pair) => pair.score >= score.threshold)}`)
  }
  if (!process.argv.includes('--details')) return
  for (const { half, kind, a, b, together, score: own } of judged) {
    if (half !== 'tuning') continue
    console.log(`  ${kind} ${own.toFixed(2)} ${together}\n    ${a.text.slice(0, 160)}\n    ${b.text.slice(0, 160)}`)
  }
}

async function scoreOf(plans) {
  const { TASK_THRESHOLD, taskLikeness, taskWords, viewTask } = await import('../dist/comparison/task-likeness.js')
  const { WordWeights } = await import('../dist/comparison/word-weights.js')
  const weights = new WordWeights()
  const words = plans.flatMap((plan) => plan.tasks.map(taskWords))
  for (const { terms } of words) weights.count(terms)
  const day = plans
    .map(({ issuedOn }) => issuedOn ?? '')
    .sort()
    .at(-1)
  const views = new Map(words.map((read) => [read.task.id, viewTask(read, weights, day)]))
  return { threshold: TASK_THRESHOLD, of: (a, b) => taskLikeness(views.get(a), views.get(b)) }
}

function figures(pairs, isMatched) {
  const found = pairs.filter(isMatched)
  const right = found.filter(({ kind }) => kind === 'same').length
  const same = pairs.filter(({ kind }) => kind === 'same').length
  const precision = found.length === 0 ? 1 : right / found.length
  return `precision ${precision.toFixed(3)} (${right}/${found.length})  recall ${(right / same).toFixed(3)} (${right}/${same})`
}

await main()
