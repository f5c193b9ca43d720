import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { createScanReader, ScanOutcome, ScanReaderOptions } from '../../../extractors/scan/scan-reader.js'
import type { EnginePlan } from '../../../workers/ocr/choose-engine.js'
import { childrenOf, until } from '../../hostile/children.js'
import { wholeScan } from '../../hostile/hostile-pictures.js'
import { compile } from '../../workers/compiled.js'
import { fakeTesseract } from '../../workers/ocr/fake-tesseract.js'

// A reader with real processes and an engine that does as the test says.
const before = childrenOf()
let program = ''
let home = ''
let create: typeof createScanReader
let scan: Uint8Array
beforeAll(async () => {
  program = compile(['schema', 'normalizers', 'workers', 'extractors'])
  home = mkdtempSync(join(tmpdir(), 'khct-test-reader-'))
  create = (await import(/* @vite-ignore */ pathToFileURL(join(program, 'extractors/scan/scan-reader.js')).href))
    .createScanReader
  scan = await wholeScan(3, 0.2)
  writeFileSync(join(home, 'answer.mjs'), answering('9 9 400 40'))
  writeFileSync(join(home, 'wrong.mjs'), answering('9 x 400 40'))
}, 60_000)
afterAll(async () => {
  expect(await until(() => childrenOf().length <= before.length)).toBe(true)
  for (const folder of [program, home]) rmSync(folder, { recursive: true, force: true })
})

/** Says of each picture of the TIFF that it is given that one line stands in it, in this box. */
const answering = (box: string) => `
  import { readFileSync } from 'node:fs'
  const file = readFileSync(0)
  const cinfo = "<span class='ocrx_cinfo' title='x_bboxes ${box}; x_conf 99'>chữ</span>"
  const word = "<span class='ocrx_word' id='w' title='bbox ${box}; x_wconf 96'>" + cinfo + '</span>'
  for (let at = file.readUInt32LE(4); at !== 0; at = file.readUInt32LE(at + 2 + 12 * file.readUInt16LE(at)))
    console.log("<div class='ocr_page' title='image'>\\n<span class='ocr_line' id='l' title=\\"bbox ${box}; baseline 0 -5; x_size 30\\">\\n" + word + '</span></div>')
`

/** An engine whose call number `$n` is told to the script. */
async function engine(name: string, reading: string): Promise<EnginePlan> {
  const folder = join(home, name)
  mkdirSync(folder)
  const count = join(folder, 'calls')
  const script = `echo x >> '${count}'; n=$(wc -l < '${count}'); ${reading}`
  return { kind: 'system', name: `tesseract of ${name}`, command: await fakeTesseract(folder, { reading: script }) }
}

/** In the words of the shell. */
const answer = 'node "$(dirname "$0")/../answer.mjs"'
const wrongAnswer = answer.replace('answer', 'wrong')

async function readAll(plan: EnginePlan, options: Partial<ScanReaderOptions> = {}): Promise<ScanOutcome[]> {
  const reader = create({ engine: plan, processes: 1, ...options })
  const source = { bytes: scan, path: 'scan.tif', source: 'picture', password: null } as const
  const outcomes: ScanOutcome[] = []
  try {
    expect(await reader.count(source)).toBe(3)
    const pages = [1, 2, 3].map((number) => ({ number, dotsPerInch: null }))
    for await (const outcome of reader.read(source, pages)) outcomes.push(outcome)
  } finally {
    reader.dispose()
  }
  return outcomes.sort((a, b) => a.number - b.number)
}

const faults = (outcomes: readonly ScanOutcome[]) => outcomes.map(({ fault }) => fault)

describe.skipIf(process.platform === 'win32')('a page on which the engine', () => {
  it('answers is read, each once', async () => {
    const told: string[] = []
    const outcomes = await readAll(await engine('good', answer), {
      onPage: ({ path, done, total }) => told.push(`${path} ${done}/${total}`),
    })
    expect(faults(outcomes)).toEqual([null, null, null])
    expect(outcomes[0]!.reading!.lines[0]!.words[0]).toMatchObject({ text: 'chữ', confidence: 0.96 })
    expect(told).toEqual([0, 1, 2, 3].map((done) => `scan.tif ${done}/3`))
    // in one call
    expect(readFileSync(join(home, 'good', 'calls'), 'utf8')).toBe('x\n')
  }, 30_000)

  it.skipIf(process.platform !== 'linux').each([
    ['hangs', 'sleep 1000', 'too-slow'],
    ['hangs and does not end when asked', "trap '' TERM INT HUP; sleep 1000", 'too-slow'],
    ['fails', 'exit 1', 'engine'],
    ['crashes', 'kill -SEGV $$', 'engine'],
    ['ends the process that called it', 'kill -KILL $PPID; sleep 1', 'out-of-memory'],
    ['tells boxes that are none', wrongAnswer, 'engine'],
  ])(
    '%s is given up, and the others are read',
    async (name, reading, fault) => {
      // at all three together, and again at the second alone
      const script = `if [ $n -eq 1 -o $n -eq 3 ]; then ${reading}; else ${answer}; fi`
      const plan = await engine(name.replaceAll(' ', '-'), script)
      const outcomes = await readAll(plan, { limits: { silenceMilliseconds: 5000, residentMegabytes: 700 } })
      expect(faults(outcomes)).toEqual([null, fault, null])
    },
    60_000,
  )

  // which of the pages ended the process is found by trying each alone
  it.skipIf(process.platform !== 'linux').each([
    ['once is read the second time', '$n -eq 1', null],
    ['twice is given up', '$n -eq 1 -o $n -eq 3', expect.stringMatching(/out-of-memory|too-slow/)],
  ])(
    'writes without end %s, and the others are read',
    async (name, calls, fault) => {
      const reading = `if [ ${calls} ]; then cat >/dev/null; yes; else ${answer}; fi`
      const plan = await engine(`endless-${name.slice(0, 5)}`, reading)
      const outcomes = await readAll(plan, { limits: { silenceMilliseconds: 5000, residentMegabytes: 700 } })
      expect(faults(outcomes)).toEqual([null, fault, null])
    },
    60_000,
  )

  it.skipIf(process.platform !== 'linux')(
    'hangs every time ends nothing but the pages',
    async () => {
      const begun = performance.now()
      const long = { engine: await engine('always', 'sleep 1000'), limits: { silenceMilliseconds: 1500 } }
      expect(faults(await readAll(long.engine, long))).toEqual(['too-slow', 'too-slow', 'too-slow'])
      expect((performance.now() - begun) / 1000).toBeLessThan(30)
    },
    60_000,
  )
})

describe.skipIf(process.platform === 'win32')('the cache', () => {
  const kept = () => {
    const values = new Map<string, unknown>()
    return {
      values,
      cache: {
        get: async (key: string) => values.get(key) ?? null,
        set: async (key: string, value: unknown) => void values.set(key, value),
      },
    }
  }

  it('gives what was read before, by the same engine and of the same bytes only', async () => {
    const { values, cache } = kept()
    const plan = await engine('kept', answer)
    const calls = () =>
      readFileSync(join(home, 'kept', 'calls'), 'utf8')
        .trim()
        .split('\n').length
    const first = await readAll(plan, { cache: cache as never })
    expect([calls(), values.size]).toEqual([1, 3])
    expect(await readAll(plan, { cache: cache as never })).toEqual(first)
    expect([calls(), values.size]).toEqual([1, 3])
    await readAll({ ...plan, name: 'another engine' }, { cache: cache as never })
    expect([calls(), values.size]).toEqual([2, 6])
    scan = Uint8Array.from([...scan, 0])
    await readAll(plan, { cache: cache as never })
    expect([calls(), values.size]).toEqual([3, 9])
  }, 60_000)

  it('keeps no page that failed', async () => {
    const { values, cache } = kept()
    await readAll(await engine('failing', `if [ $n -eq 1 -o $n -eq 3 ]; then exit 1; else ${answer}; fi`), {
      cache: cache as never,
    })
    expect(values.size).toBe(2)
  }, 30_000)
})

it('a file that is none has no pages', async () => {
  const reader = create({ engine: { kind: 'embedded', name: 'x', command: null }, processes: 1 })
  const count = (bytes: Uint8Array, source: 'pdf' | 'picture') =>
    reader.count({ bytes, path: 'x', source, password: null })
  expect(await count(new Uint8Array(0), 'picture')).toBe('damaged')
  expect(await count(new Uint8Array(0), 'pdf')).toBe('damaged')
  expect(await count(Buffer.from('%PDF-1.4 and no more'), 'pdf')).toBe('damaged')
  expect(await count(Buffer.from('II*\0 nothing'), 'picture')).toBe('damaged')
  reader.dispose()
}, 30_000)
