// npm run quality [-- --accept] [-- --details [name]]: how well the built pipeline reads the fixtures and, where they lie
// beside the project, the shared seeds and corpus; and which records were gained and lost since the accepted state.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convertBytes } from '../dist/pipeline/convert.js'
import { compareKeys, figuresOf, recordKeys, scoreDocument } from '../quality/score.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')
const acceptedPath = join(root, 'quality', 'accepted.json')
const accepted = existsSync(acceptedPath)
  ? JSON.parse(readFileSync(acceptedPath, 'utf8'))
  : { fixtures: {}, shared: {} }
const options = process.argv.slice(2)
const accept = options.includes('--accept')
const details = options.includes('--details')
const only = options[options.indexOf('--details') + 1]

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const nameOf = (file) => basename(file, extname(file))
const filesIn = (folder, ext) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => ext.test(file))
        .sort()
    : []
/** Keys of documents that are not ours are kept as hashes only. */
const hash = (key) => createHash('sha256').update(key).digest('hex').slice(0, 16)

const convert = async (path) => {
  const conversion = await convertBytes(readFileSync(path), { path: basename(path) })
  if (conversion.status !== 'converted') throw new Error(`${path}: ${conversion.status} ${conversion.reason.code}`)
  return conversion.document
}

const columns = ['tasks', 'targets', 'responsibilities', 'citations', 'sections']
const percent = (value) => (value * 100).toFixed(1).padStart(5)
const printHead = (title) => {
  console.log(`\n${title}`)
  console.log(
    `${''.padEnd(24)} overall  meta | ${columns.map((name) => `${name.slice(0, 10)} f1/whole`.padEnd(20)).join('')}| evid. cover diag.`,
  )
}
const printScore = (name, score) => {
  const cells = columns.map((kind) => {
    const { f1, whole, expected, got } = score[kind]
    return `${percent(f1)}/${percent(whole).trim()} (${got}:${expected})`.padEnd(20)
  })
  const tail = [score.evidence, score.coverage, score.diagnostics].map(percent).join(' ')
  console.log(`${name.padEnd(24)}   ${percent(score.overall)} ${percent(score.meta)} | ${cells.join('')}| ${tail}`)
}
const printDifferences = (name, score) => {
  if (!details || (only && !only.startsWith('--') && only !== name)) return
  for (const { kind, what, record, expected, got } of score.differences)
    console.log(`  ${kind} ${what}: ${record}\n      expected ${expected}\n      got      ${got}`)
}
const printChanges = (name, before, after, show) => {
  const { gained, lost } = compareKeys(before ?? [], after)
  if (!before) console.log(`  + ${name}: nothing accepted yet, ${gained.length} records`)
  else {
    for (const key of lost) console.log(`  - ${name}: ${show(key)}`)
    for (const key of gained) console.log(`  + ${name}: ${show(key)}`)
  }
  return gained.length + lost.length
}

const next = { fixtures: {}, shared: {} }
let changed = 0
let below = 0

printHead('Fixtures')
const fixtureScores = []
for (const file of filesIn(join(root, 'fixtures/documents'), /\.(md|txt)$/u)) {
  const name = nameOf(file)
  const document = await convert(join(root, 'fixtures/documents', file))
  const score = scoreDocument(readJson(join(root, 'fixtures/expected', `${name}.json`)), document)
  fixtureScores.push(score.overall)
  printScore(name, score)
  printDifferences(name, score)
  const keys = recordKeys(document)
  next.fixtures[name] = { floors: figuresOf(score), keys }
  for (const [figure, floor] of Object.entries(accepted.fixtures[name]?.floors ?? {}))
    if ((figuresOf(score)[figure] ?? 0) < floor - 1e-9) {
      below += 1
      console.log(`  ! ${name}: ${figure} ${figuresOf(score)[figure]} is below ${floor}`)
    }
  changed += printChanges(name, accepted.fixtures[name]?.keys, keys, (key) => key)
}
console.log(`mean ${percent(fixtureScores.reduce((a, b) => a + b, 0) / fixtureScores.length)}`)

const seeds = filesIn(join(shared, 'seeds'), /\.txt$/u)
const strangers = filesIn(join(shared, 'corpus'), /^[0-9a-f]{16}\.md$/u)
if (!seeds.length) console.log('\n../shared is absent: seeds and corpus are skipped')
else printHead('Seeds (../shared)')
for (const [folder, file] of [...seeds.map((f) => ['seeds', f]), ...strangers.map((f) => ['corpus', f])]) {
  const name = nameOf(file)
  const document = await convert(join(shared, folder, file))
  const gold = join(shared, 'gold', `${name}.json`)
  if (existsSync(gold)) {
    const score = scoreDocument(asExpected(readJson(gold)), document)
    printScore(name, score)
    printDifferences(name, score)
  } else {
    const counts = [...columns, 'diagnostics'].map((kind) => `${kind} ${document[kind].length}`).join(', ')
    console.log(`${name.padEnd(24)} ${document.kind.code} ${document.symbol}: ${counts}`)
  }
  const keys = recordKeys(document)
  const words = new Map(keys.map((key) => [hash(key), key]))
  next.shared[name] = { keys: keys.map(hash) }
  changed += printChanges(name, accepted.shared[name]?.keys, keys.map(hash), (key) => words.get(key) ?? key)
}
if (!seeds.length) next.shared = accepted.shared

/** The gold leaves the codes of unmarked bullets and the upper headings open, and writes a criterion as `code`. */
function asExpected(gold) {
  const open = ({ origin, code, parents, note, area, ...rest }) => ({
    ...rest,
    origin,
    area: area ?? undefined,
    note: undefined,
    code: origin === 'table' ? code : undefined,
    parents: undefined,
  })
  return {
    ...gold,
    tasks: gold.tasks.map(open),
    targets: gold.targets.map((target) => ({ ...target, area: target.area ?? undefined })),
    responsibilities: gold.responsibilities.map(({ code, ...duty }) => ({ ...duty, criterion: code ?? null })),
    diagnostics: gold.diagnostics.map(({ code }) => code),
  }
}

if (accept) {
  writeFileSync(acceptedPath, `${JSON.stringify(next, null, 2)}\n`)
  console.log(`\naccepted: ${acceptedPath}`)
} else {
  console.log(`\n${changed} records gained or lost, ${below} figures below their floor`)
  if (changed || below) {
    console.log('Look at each; if it is right, accept with: npm run quality -- --accept')
    process.exitCode = 1
  }
}
