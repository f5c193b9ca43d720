// npm run bench, third part: a scanned page → records against the bare engine on the same drawn page, by both engines, in one run, warm,
// taking turns, medians; two documents at once by two processes against one, beside two bare engines at once against one after the other;
// and how far the two engines agree. Prints; asserts nothing: machines are noisy, so that seconds of work (CPU, all processes) stand
// beside those of the clock.
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createReaders } from '../dist/extractors/index.js'
import { openPdfPictures } from '../dist/extractors/scan/image/pdf-pictures.js'
import { convertBytes } from '../dist/pipeline/convert.js'
import { chooseEngine, openEngine } from '../dist/workers/ocr/choose-engine.js'
import { toTiff } from '../dist/workers/ocr/tiff.js'
import { similarity } from '../quality/words.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = join(root, '..', 'shared')
const known = join(shared, 'formats', 'scans', 'kh2014-degraded200.pdf')
const path = existsSync(known) ? known : join(root, 'fixtures', 'scans', 'kh-2024-cchc-mixed.pdf')
const ROUNDS = Number(process.env.KHCT_BENCH_ROUNDS ?? 3)
const bytes = readFileSync(path)
/** Kept from round to round, as a run keeps them from document to document. */
const readersOf = new Map()
const short = readFileSync(join(root, 'fixtures', 'scans', 'kh-2024-cchc-mixed.pdf'))
const oneThread = { ...process.env, OMP_THREAD_LIMIT: '1' }
const wordsFor = (file, dotsPerInch) => [
  file,
  '-',
  '-l',
  'vie',
  '--psm',
  '6',
  '--dpi',
  String(Math.round(dotsPerInch)),
  'hocr',
]
const folder = mkdtempSync(join(tmpdir(), 'khct-bench-'))
try {
  await compare()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)

async function compare() {
  const engines = {}
  for (const kind of (process.env.KHCT_BENCH_ENGINES ?? 'embedded,system').split(',')) {
    const chosen = await chooseEngine(kind)
    if (chosen.status === 'chosen') engines[kind] = chosen.plan
    else console.log(`${kind}: ${chosen.reason.en}`)
  }
  const drawn = await drawPages()
  console.log(
    `\n${path.slice(path.lastIndexOf('/') + 1)}: ${drawn.length} pages; seconds a page, medians of ${ROUNDS} rounds; work is that of all processes`,
  )
  console.log(
    'engine     khct: clock   work | bare engine: clock   work | ratio: clock  work | two processes against one',
  )
  const documents = {}
  for (const [kind, plan] of Object.entries(engines)) {
    const bare = kind === 'system' ? systemBare(plan, drawn) : await embeddedBare(plan, drawn)
    const times = { one: [], bare: [], pairByOne: [], pairByTwo: [] }
    // what is loaded and compiled once is done
    await bare()
    await convert(plan, 1)
    await Promise.all([convert(plan, 2), convert(plan, 2)])
    for (let i = 0; i < ROUNDS; i++) {
      await wake(plan, 1)
      times.one.push(await timed(() => convert(plan, 1)))
      times.pairByOne.push(await timed(() => Promise.all([convert(plan, 1), convert(plan, 1)])))
      times.bare.push(await timed(bare))
      await wake(plan, 2)
      times.pairByTwo.push(await timed(() => Promise.all([convert(plan, 2), convert(plan, 2)])))
    }
    documents[kind] = times.one.at(-1).result
    const [one, alone, pairByOne, pairByTwo] = [times.one, times.bare, times.pairByOne, times.pairByTwo].map(medians)
    const each = (figure) => (figure / drawn.length).toFixed(2).padStart(6)
    console.log(
      `${kind.padEnd(10)} ${each(one.clock).padStart(11)} ${each(one.work)} | ${each(alone.clock).padStart(18)} ${each(alone.work)} |` +
        ` ${(one.clock / alone.clock).toFixed(2).padStart(12)} ${(one.work / alone.work).toFixed(2).padStart(5)} |` +
        ` ${(pairByOne.clock / pairByTwo.clock).toFixed(2)} × by the clock (work ${(pairByTwo.work / pairByOne.work).toFixed(2)} ×, ${availableParallelism()} processors)`,
    )
  }
  if (engines.system) await compareBareEngines(engines.system, drawn)
  if (documents.embedded && documents.system) {
    for (const kind of ['tasks', 'targets', 'responsibilities']) {
      const words = (document) => document[kind].map((record) => record.text ?? record.duty)
      console.log(
        `agreement of the engines, ${kind}: F1 ${f1(words(documents.embedded), words(documents.system)).toFixed(3)}`,
      )
    }
  }
  for (const [kind, document] of Object.entries(documents)) score(kind, document)
}

/** The pages as the engine alone would be given them. */
async function drawPages() {
  const pictures = await openPdfPictures(new Uint8Array(bytes), null)
  const pages = []
  for (let number = 1; number <= pictures.pageCount; number++) {
    const { picture } = await pictures.page(number, null)
    const file = join(folder, `${number}.tif`)
    const page = { picture: picture.grey, dotsPerInch: picture.dotsPerInch }
    // as the engine reads it fastest
    writeFileSync(file, toTiff([page]))
    pages.push({ ...page, file })
  }
  pictures.close()
  return pages
}

function systemBare({ command }, pages) {
  return async () => {
    for (const { file, dotsPerInch } of pages) {
      const options = { env: oneThread, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 }
      execFileSync(command, wordsFor(file, dotsPerInch), options)
    }
  }
}

async function embeddedBare(plan, pages) {
  const engine = await openEngine(plan)
  return async () => {
    for (const { picture, dotsPerInch } of pages) await engine.read([{ picture, dotsPerInch }])
  }
}

/** As a run does it: pages drawn, laid straight, parted and read in processes that stay for the next document, then laid out, then records. */
async function convert(plan, processes, file = bytes) {
  const key = `${plan.name} ${processes}`
  const readers =
    readersOf.get(key) ??
    createReaders({ ocr: { engine: async () => ({ status: 'chosen', plan }), cache: null, processes } })
  readersOf.set(key, readers)
  const conversion = await convertBytes(new Uint8Array(file), { path, readers })
  if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
  return conversion.document
}

/** While the other worked, processes without work were ended: in a run the next document comes at once. */
async function wake(plan, processes) {
  for (let i = 0; i < 3; i++)
    await Promise.all(Array.from({ length: processes }, () => convert(plan, processes, short)))
}

/** What two processors of this machine are worth to engines that share nothing. */
async function compareBareEngines({ command }, pages) {
  const readAll = async () => {
    for (const { file, dotsPerInch } of pages)
      await promisify(execFile)(command, wordsFor(file, dotsPerInch), { env: oneThread, maxBuffer: 1e9 })
  }
  const inTurn = await timed(async () => {
    await readAll()
    await readAll()
  })
  const atOnce = await timed(() => Promise.all([readAll(), readAll()]))
  console.log(
    `two bare engines at once against one after the other: ${(inTurn.clock / atOnce.clock).toFixed(2)} × by the clock`,
  )
}

async function timed(run) {
  const before = workOf(process.pid)
  const start = performance.now()
  const result = await run()
  return { clock: (performance.now() - start) / 1000, work: workOf(process.pid) - before, result }
}

/** Seconds of a process, of those that it started, and of those that they waited for the end of (Linux). */
function workOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    return own + children.reduce((sum, child) => sum + workOf(child), 0)
  } catch {
    return 0
  }
}

function medians(times) {
  const middle = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]
  return { clock: middle(times.map(({ clock }) => clock)), work: middle(times.map(({ work }) => work)) }
}

function f1(expected, got) {
  const left = [...got]
  let same = 0
  for (const words of expected) {
    const near = left.map((other, i) => ({ i, like: similarity(words, other) })).sort((a, b) => b.like - a.like)[0]
    if (near === undefined || near.like < 0.8) continue
    left.splice(near.i, 1)
    same++
  }
  return (2 * same) / (expected.length + got.length)
}

/** Where the records that a reader expects lie beside the project. */
function score(kind, document) {
  const tool = join(shared, 'tools', 'score.py')
  if (path !== known || !existsSync(tool)) return
  const gold = join(
    shared,
    'gold',
    readdirSync(join(shared, 'gold')).find((name) => name.startsWith('000')),
  )
  const file = join(folder, `${kind}.json`)
  writeFileSync(file, JSON.stringify(document))
  const { stdout } = spawnSync('python3', [tool, gold, file], { encoding: 'utf8' })
  console.log(`\nscore, ${kind}:\n${(stdout ?? '').trim()}`)
}
