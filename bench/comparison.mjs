// npm run bench, third part: how long it takes to compare 125, 250, 500 and 1,000 plans, and how much memory. The plans are the
// fixtures over again, each time of another province and year, with words left out and put in, so that no two are equal.
// Prints times, work of the processor and its growth; asserts nothing: machines are noisy. `node bench/comparison.mjs 1000` measures one size.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const self = fileURLToPath(import.meta.url)

async function main(asked) {
  const sizes = asked.length > 0 ? asked : [125, 250, 500, 1000]
  const originals = await fixtures()
  console.log('Comparing plans (loading, lining up, writing)')
  console.log('  plans  records   load s  compare s  write s  total s    CPU s  peak MB  CPU per n·log n')
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'khct-bench-'))
    try {
      makeRun(folder, originals, size)
      const child = spawnSync(process.execPath, [self, '--measure', folder, String(size)], { encoding: 'utf8' })
      if (child.status !== 0) throw new Error(child.stderr)
      process.stdout.write(child.stdout)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function fixtures() {
  const { convertBytes } = await import('../dist/pipeline/convert.js')
  const folder = join(root, 'fixtures', 'documents')
  const documents = []
  for (const name of readdirSync(folder).sort()) {
    const conversion = await convertBytes(readFileSync(join(folder, name)), { path: name })
    if (conversion.status === 'converted') documents.push(conversion.document)
  }
  return documents
}

/** A generator of numbers that is the same every time. */
function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

/** Things that plans speak of, put in where words are left out. */
const things = (
  'đất đai, xây dựng, y tế, giáo dục, lao động, hộ tịch, chứng thực, đầu tư, đấu thầu, bảo hiểm xã hội, môi trường, giao thông, thủy lợi, lâm nghiệp, ' +
  'du lịch, thể thao, an toàn thực phẩm, tôn giáo, dân tộc, lưu trữ, thống kê, hải quan, thuế, kho bạc, điện lực, viễn thông, cấp nước, quy hoạch, nhà ở, đăng ký kinh doanh'
).split(', ')
const provinces =
  'Hưng Yên, Đồng Tháp, Hà Nam, Lào Cai, Lai Châu, Đắk Lắk, Cà Mau, Bắc Giang, Nam Định, Thái Bình, Ninh Bình, Phú Yên, Bình Định, Kon Tum, Gia Lai, Long An, Bến Tre, Trà Vinh, Sơn La, Yên Bái'.split(
    ', ',
  )

function makeRun(folder, originals, size) {
  mkdirSync(join(folder, 'documents'), { recursive: true })
  const inputs = []
  const totals = { inputs: size, converted: size, duplicate: 0, quarantined: 0, unsupported: 0, partlyRead: 0 }
  Object.assign(totals, { tasks: 0, targets: 0, responsibilities: 0, citations: 0, diagnostics: 0 })
  for (let i = 0; i < size; i++) {
    const document = variant(originals[i % originals.length], i)
    writeFileSync(join(folder, 'documents', `${document.id}.json`), JSON.stringify(document))
    inputs.push({
      ...{ path: `${document.id}.txt`, status: 'converted', documentId: document.id, duplicateOf: null, sha256: null },
      ...{ bytes: null, reason: null, counts: null, pagesNotRead: [], ocr: null, diagnostics: null, milliseconds: 0 },
    })
  }
  const manifest = { schemaVersion: '1', tool: { name: 'khct', version: '0.0.0' }, inputs, totals, milliseconds: 0 }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
}

function variant(original, i) {
  const random = numbers(i * 7919 + 17)
  const id = `${original.id}-${String(i).padStart(5, '0')}`
  const document = JSON.parse(JSON.stringify(original).replaceAll(original.id, id))
  const name = provinces[Math.floor(i / 10) % provinces.length]
  document.province = { code: '99', name, successor: null }
  const from = 2014 + (Math.floor(i / 200) % 12)
  document.period = { from, to: from }
  const vary = (words) =>
    words
      .split(' ')
      .flatMap((word) => {
        const dice = random()
        if (dice < 0.06) return []
        return dice < 0.12 ? [word, things[Math.floor(random() * things.length)]] : [word]
      })
      .join(' ') || words
  for (const task of document.tasks) task.text = vary(task.text)
  for (const target of document.targets) {
    target.indicator = vary(target.indicator)
    if (target.value !== null) target.value = Math.round(target.value * (0.8 + 0.4 * random()) * 10) / 10
  }
  for (const duty of document.responsibilities) duty.duty = vary(duty.duty)
  return document
}

async function measure(folder, size) {
  const { comparePlans, loadRuns } = await import('../dist/comparison/index.js')
  const { writeComparisonFile } = await import('../dist/output/index.js')
  const times = [performance.now()]
  const { plans } = await loadRuns([folder])
  times.push(performance.now())
  const comparison = comparePlans(plans)
  times.push(performance.now())
  await writeComparisonFile(join(folder, 'comparison.json'), comparison)
  times.push(performance.now())
  const seconds = times.slice(1).map((time, i) => (time - times[i]) / 1000)
  const total = seconds.reduce((sum, second) => sum + second, 0)
  const cpu = process.cpuUsage()
  const worked = (cpu.user + cpu.system) / 1e6
  const records = Object.keys(comparison.records).length
  const peak = process.resourceUsage().maxRSS / 1024
  const growth = (worked / (records * Math.log2(records))) * 1e6
  const columns = [
    String(size).padStart(7),
    String(records).padStart(9),
    ...[...seconds, total, worked].map((second) => second.toFixed(1).padStart(9)),
    peak.toFixed(0).padStart(9),
    `${growth.toFixed(2)} µs`.padStart(15),
  ]
  console.log(columns.join(''))
}

if (process.argv[2] === '--measure') await measure(process.argv[3], process.argv[4])
else await main(process.argv.slice(2).map(Number))
