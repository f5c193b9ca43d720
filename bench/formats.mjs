// npm run bench, second part: PDF → records against pdf.js's bare text and operators, DOCX → records against mammoth's HTML, on the same
// bytes in one run, warm, medians of alternating rounds. The long PDF is the 9-page one many times over (poppler's pdfunite).
// Prints ratios; asserts nothing: machines are noisy.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const root = fileURLToPath(new URL('..', import.meta.url))
const self = fileURLToPath(import.meta.url)
const formats = join(root, '..', 'shared', 'formats')
const own = join(root, 'fixtures', 'formats')
/** Milliseconds of rounds before times are taken, in which the engine compiles what it will run. */
const WARM = 4_000
const pick = (...paths) => paths.find((path) => existsSync(path))

if (process.argv[2] === '--pages') await measurePages(process.argv[3])
else if (process.argv[2] === '--against') await measureAgainst(process.argv[3])
else {
  await compare()
  // the reading process would be kept for a while
  process.exit(0)
}

async function khct() {
  const [{ convertBytes }, { createReaders }] = await Promise.all([
    import('../dist/pipeline/convert.js'),
    import('../dist/extractors/index.js'),
  ])
  // as a run has them: pages are read in a process of its own, which stays for the next file
  const readers = createReaders({ documents: 1 })
  return async (bytes, path) => {
    const conversion = await convertBytes(bytes, { path, readers })
    if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
    return conversion.document
  }
}

async function barePdf() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')))
  return async (bytes) => {
    const document = await pdfjs.getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      standardFontDataUrl: `${folder}standard_fonts/`,
      cMapUrl: `${folder}cmaps/`,
      wasmUrl: `${folder}wasm/`,
    }).promise
    for (let i = 1; i <= document.numPages; i++) {
      const page = await document.getPage(i)
      await page.getTextContent()
      await page.getOperatorList()
      page.cleanup()
    }
    await document.loadingTask.destroy()
  }
}

function median(figures) {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]
}

/** Medians in milliseconds of rounds in which the two take turns. */
async function against(ours, peer, rounds) {
  const times = [[], []]
  const begun = performance.now()
  for (let warm = false; times[0].length < rounds; warm ||= performance.now() - begun > WARM) {
    for (const [k, run] of [ours, peer].entries()) {
      const start = performance.now()
      await run()
      if (warm) times[k].push(performance.now() - start)
    }
  }
  return times.map(median)
}

/** One file in a fresh process, by us and by the peer that everybody knows. */
async function measureAgainst(path) {
  const bytes = readFileSync(path)
  const convert = await khct()
  let peer
  if (path.endsWith('.pdf')) {
    const bare = await barePdf()
    peer = () => bare(bytes)
  } else {
    const { default: mammoth } = await import('mammoth')
    peer = () => mammoth.convertToHtml({ buffer: bytes })
  }
  console.log(JSON.stringify(await against(() => convert(bytes, path), peer, 25)))
  process.exit(0)
}

function child(...words) {
  const ended = spawnSync(process.execPath, [self, ...words], { encoding: 'utf8' })
  if (ended.status !== 0) throw new Error(ended.stderr)
  return JSON.parse(ended.stdout)
}

async function compare() {
  const pdf = pick(join(formats, 'kh2014-hungyen.pdf'), join(own, 'kh-2024-cchc.pdf'))
  const names = ['kh2014-hungyen.docx', 'kh2014-dongthap.docx', 'kh2019-hanam.docx', 'ct2014-hungyen.docx']
  const shared = names.map((name) => join(formats, name)).filter((path) => existsSync(path))
  for (const path of [pdf, ...(shared.length > 0 ? shared : [join(own, 'kh-2024-cchc.docx')])]) {
    const [ours, peer] = child('--against', path)
    const peerName = path.endsWith('.pdf') ? 'pdf.js text + operators' : 'mammoth to HTML'
    console.log(
      `${path.slice(path.lastIndexOf('/') + 1).padEnd(24)} khct ${ours.toFixed(0).padStart(6)} ms   ${peerName.padEnd(24)} ${peer.toFixed(0).padStart(6)} ms   ratio ${(ours / peer).toFixed(2)}`,
    )
  }

  const folder = mkdtempSync(join(tmpdir(), 'khct-bench-'))
  try {
    console.log('\npages   khct: s   ms/page   peak MB (all processes)   pdf.js text + operators: s   ratio')
    for (const copies of [7, 14, 28, 56]) {
      const long = join(folder, `${copies}.pdf`)
      execFileSync('pdfunite', [...Array.from({ length: copies }, () => pdf), long])
      const { pages, khctMs, bareMs, megabytes } = child('--pages', long)
      console.log(
        `${String(pages).padStart(5)}   ${(khctMs / 1000).toFixed(2).padStart(7)}   ${(khctMs / pages).toFixed(1).padStart(7)}   ${megabytes.toFixed(0).padStart(23)}   ${(bareMs / 1000).toFixed(2).padStart(26)}   ${(khctMs / bareMs).toFixed(2).padStart(5)}`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One long PDF in a fresh process: memory of the first reading, times of the second. */
async function measurePages(path) {
  // as the command sets it
  setFlagsFromString('--heap-growing-percent=20')
  const bytes = readFileSync(path)
  const convert = await khct()
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, residentMegabytes())
  }, 20)
  const document = await convert(bytes, path)
  megabytes = Math.max(megabytes, residentMegabytes())
  clearInterval(watch)
  const start = performance.now()
  await convert(bytes, path)
  const khctMs = performance.now() - start
  const bare = await barePdf()
  await bare(bytes)
  const bareStart = performance.now()
  await bare(bytes)
  const bareMs = performance.now() - bareStart
  console.log(JSON.stringify({ pages: document.source.pages, khctMs, bareMs, megabytes }))
  process.exit(0)
}

/** This process and those it started (Linux). */
function residentMegabytes() {
  const of = (pid) => {
    try {
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
      return kilobytes / 1024 + children.reduce((sum, child) => sum + of(child), 0)
    } catch {
      return 0
    }
  }
  return of(process.pid)
}
