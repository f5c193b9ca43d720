// npm run bench: characters a second and peak memory of the whole conversion for documents of 1×, 4×, 16× and 64× the
// longest seed (the longest fixture where the seeds are absent), each size in a process of its own, and the same text read by
// remark-parse alone, as the peer that everybody knows. MB/s is of CPU time, the engine's helper threads with it. Prints ratios;
// asserts nothing: machines are noisy.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = [`${root}../shared/seeds/`, `${root}fixtures/documents/`]
const sizes = [1, 4, 16, 64]

if (process.argv[2] === '--one') await measureOne(process.argv[3], Number(process.argv[4]), process.argv[5])
else compare()

function longest() {
  const folder = folders.find((f) => existsSync(f))
  const files = readdirSync(folder).map((name) => folder + name)
  return files.sort((a, b) => statSync(b).size - statSync(a).size)[0]
}

/** Copies of the text that differ in the bodies they name, so that no cell is read from memory. */
function grow(text, times) {
  const names = [
    'Sở Nội vụ',
    'Sở Tư pháp',
    'Sở Y tế',
    'Sở Tài chính',
    'Sở Xây dựng',
    'Sở Công Thương',
    'Thanh tra tỉnh',
  ]
  return Array.from({ length: times }, (_, k) =>
    k === 0 ? text : text.replace(/Sở Nội vụ/g, names[k % names.length]).replace(/tiếp tục/g, `tiếp tục đợt ${k}`),
  ).join('\n\n')
}

async function measureOne(path, times, what) {
  const bytes = new TextEncoder().encode(grow(readFileSync(path, 'utf8'), times))
  const text = new TextDecoder().decode(bytes)
  let run
  if (what === 'khct') {
    const { convertBytes } = await import('../dist/pipeline/convert.js')
    run = () => convertBytes(bytes, { path: 'bench.txt' })
  } else {
    const { unified } = await import('unified')
    const { default: remarkParse } = await import('remark-parse')
    const { default: remarkGfm } = await import('remark-gfm')
    run = () => unified().use(remarkParse).use(remarkGfm).parse(text)
  }
  // memory of one document in a fresh process
  const before = process.resourceUsage().maxRSS
  await run()
  const megabytes = (process.resourceUsage().maxRSS - before) / 1024
  // every size has had the same amount of text before its time is taken, so that all are compiled alike
  for (let i = 1; i < sizes.at(-1) / times; i++) await run()
  const rounds = Math.max(3, Math.round(24 / times))
  const cpu = []
  const elapsed = []
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage()
    const start = performance.now()
    await run()
    elapsed.push(performance.now() - start)
    const used = process.cpuUsage(before)
    cpu.push((used.user + used.system) / 1000)
  }
  const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)]
  const [cpuMs, elapsedMs] = [median(cpu), median(elapsed)]
  console.log(JSON.stringify({ bytes: bytes.length, characters: text.length, cpuMs, elapsedMs, megabytes }))
}

function compare() {
  const path = longest()
  console.log(`text: ${path.slice(root.length)}\n`)
  console.log(
    'size   MB text   khct: MB/s  elapsed MB/s  µs/character  MB memory  KB memory/KB text | remark-parse: MB/s | khct/remark time',
  )
  let first = null
  for (const times of sizes) {
    const [khct, remark] = ['khct', 'remark'].map((what) => {
      const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', path, String(times), what], {
        encoding: 'utf8',
      })
      if (child.status !== 0) throw new Error(child.stderr)
      return JSON.parse(child.stdout)
    })
    const perCharacter = (khct.cpuMs * 1000) / khct.characters
    first ??= perCharacter
    console.log(
      `${`${times}×`.padEnd(6)} ${(khct.bytes / 1e6).toFixed(2).padStart(7)}   ${(khct.bytes / 1000 / khct.cpuMs).toFixed(2).padStart(10)}` +
        `  ${(khct.bytes / 1000 / khct.elapsedMs).toFixed(2).padStart(12)}  ${perCharacter.toFixed(2).padStart(12)}  ${khct.megabytes.toFixed(0).padStart(9)}  ${((khct.megabytes * 1e6) / khct.bytes).toFixed(0).padStart(17)}` +
        ` | ${(remark.bytes / 1000 / remark.cpuMs).toFixed(2).padStart(18)} | ${(khct.cpuMs / remark.cpuMs).toFixed(2)}` +
        `   (time a character, against 1×: ${(perCharacter / first).toFixed(2)})`,
    )
  }
}
