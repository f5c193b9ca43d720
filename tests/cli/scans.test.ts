import { readFileSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseTaxonomy } from '../../normalizers/areas/taxonomy.js'
import { UNFINISHED_MARK } from '../../output/index.js'
import { convertBytes } from '../../pipeline/convert.js'
import { findTesseract } from '../../workers/ocr/find-tesseract.js'
import { until } from '../hostile/children.js'
import { wholeScan } from '../hostile/hostile-pictures.js'
import { compileProgram, descendants, isAlive, type RunningProgram } from '../hostile/running-program.js'
import { clearFolders, temporaryFolder } from '../output/folders.js'
import { khct } from './test-io.js'

clearFolders()
const tesseract = await findTesseract({ ...process.env, KHCT_TESSERACT: '' })
let program: RunningProgram
beforeAll(async () => {
  program = compileProgram()
  await writeFile(join(program.home, 'six.tif'), await wholeScan(6))
  await writeFile(join(program.home, 'two.tif'), await wholeScan(2, 0.3))
}, 60_000)
afterAll(() => program.remove())

/** The engine of the machine behind a script that counts its calls. */
async function countingEngine() {
  if (tesseract.status !== 'found') throw new Error('no tesseract')
  const folder = join(program.home, 'engine')
  await mkdir(folder, { recursive: true })
  const [command, calls] = [join(folder, 'tesseract'), join(folder, 'calls')]
  const script = `#!/bin/sh\ncase "$1" in --*) ;; *) echo x >> '${calls}';; esac\nexec '${tesseract.tesseract.command}' "$@"\n`
  await writeFile(command, script)
  await chmod(command, 0o755)
  await writeFile(calls, '')
  return { env: { KHCT_TESSERACT: command }, calls: () => readFileSync(calls, 'utf8').split('\n').length - 1 }
}

describe.skipIf(tesseract.status !== 'found' || process.platform === 'win32')('pages that were read', () => {
  it('are not read again by the next run, and are by another engine or without the cache', async () => {
    const { env, calls } = await countingEngine()
    const cached = { ...env, KHCT_CACHE: join(program.home, 'cache-of-pages') }
    const convert = (out: string, ...more: string[]) =>
      program.start(['convert', 'two.tif', '--out', out, ...more], cached).ended
    const cache = async (...words: string[]) =>
      JSON.parse((await program.start(['cache', ...words, '--json'], cached).ended).stdout) as Record<string, number>
    const documentsOf = async (out: string) => {
      const names = await readdir(join(program.home, out, 'documents'))
      return names.map((name) => readFileSync(join(program.home, out, 'documents', name), 'utf8'))
    }

    expect((await convert('first')).stderr).toBe('')
    const first = calls()
    expect(first).toBeGreaterThanOrEqual(2)
    expect(await cache()).toMatchObject({ entries: 2 })

    await convert('second')
    expect(calls()).toBe(first)
    expect(await documentsOf('second')).toEqual(await documentsOf('first'))
    expect((await program.start(['inspect', 'two.tif'], cached).ended).code).toBe(0)
    expect(calls()).toBe(first)

    // The same bytes under another name are the same page.
    await cp(join(program.home, 'two.tif'), join(program.home, 'same.tif'))
    await program.start(['convert', 'same.tif', '--out', 'third'], cached).ended
    expect(calls()).toBe(first)

    await convert('embedded', '--ocr', 'embedded')
    expect(calls()).toBe(first)
    expect(await cache()).toMatchObject({ entries: 4 })

    await convert('anew', '--no-cache')
    expect(calls()).toBe(2 * first)
    expect(await cache()).toMatchObject({ entries: 4 })

    expect(await cache('clear')).toMatchObject({ removed: 4 })
    expect(await cache()).toMatchObject({ entries: 0, bytes: 0, oldest: null })
    await convert('again')
    expect(calls()).toBe(3 * first)
  }, 120_000)
})

/** Waits until pages of a run are in work; collects the processes that it starts. */
async function inTheMiddle(pid: number) {
  const seen = new Set<number>()
  const look = setInterval(() => {
    for (const one of descendants(pid)) seen.add(one)
  }, 20)
  expect(await until(() => seen.size > 0, 20)).toBe(true)
  await new Promise((done) => setTimeout(done, 1500))
  return { seen, stopLooking: () => clearInterval(look) }
}

describe.skipIf(process.platform !== 'linux')('Ctrl-C in the middle of a scan', () => {
  it.each(['embedded', ...(tesseract.status === 'found' ? ['system'] : [])])(
    'ends the %s engine and leaves a folder that the next run completes',
    async (engine) => {
      const out = `out-${engine}`
      const argv = ['convert', 'two.tif', 'six.tif', '--out', out, '--no-cache', '--ocr', engine]
      const { child, ended } = program.start(argv)
      const { seen, stopLooking } = await inTheMiddle(child.pid!)
      const begun = performance.now()
      child.kill('SIGINT')
      const { code, stderr } = await ended
      const seconds = (performance.now() - begun) / 1000
      stopLooking()
      expect(code).toBe(130)
      expect(seconds).toBeLessThan(5)
      expect(stderr).toMatch(/Interrupted/)
      expect(stderr).not.toMatch(/\n\s+at |Error:/)
      expect(await until(() => ![...seen].some(isAlive))).toBe(true)
      const names = await readdir(join(program.home, out), { recursive: true })
      expect(names).toContain(UNFINISHED_MARK)
      expect(names.filter((name) => name.includes('.tmp'))).toEqual([])

      const short = await program.start(['convert', 'two.tif', '--out', out, '--no-cache', '--ocr', engine]).ended
      expect(short).toMatchObject({ code: 0, stderr: '' })
      expect(await readdir(join(program.home, out))).not.toContain(UNFINISHED_MARK)
      expect(program.entriesOf(out).get('two.tif')!.ocr!.pages).toEqual([1, 2])
    },
    90_000,
  )
})

describe.skipIf(process.platform !== 'linux')('a run that is killed', () => {
  it('leaves no process behind', async () => {
    const { child, ended } = program.start(['convert', 'six.tif', '--out', 'out-killed', '--no-cache'])
    const { seen, stopLooking } = await inTheMiddle(child.pid!)
    child.kill('SIGKILL')
    await ended
    stopLooking()
    // each ends when its page is read
    expect(await until(() => ![...seen].some(isAlive), 20)).toBe(true)
  }, 60_000)
})

describe('on a terminal', () => {
  it('the pages of a scan are counted as they are read, and the line goes away', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'scan.tif'), await wholeScan(3, 0.3))
    const loadPipeline = async () => ({ convert: convertBytes, parseTaxonomy })
    const words = ['convert', 'scan.tif', '--out', 'out', '--no-cache', '--ocr', 'embedded']
    const { code, stderr } = await khct(words, { cwd, loadPipeline, isTTY: true, columns: 90 })
    expect(code).toBe(0)
    const looks = stderr.split('\r\u001b[2K')
    const pages = looks.flatMap((look) => /scan\.tif: page (\d)\/3/.exec(look)?.[1] ?? [])
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect([...pages].sort()).toEqual(pages)
    expect(looks.some((look) => /left/.test(look))).toBe(true)
    expect(looks.at(-1)).toBe('')
  }, 60_000)

  it('in a file there is nothing of it', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'scan.tif'), await wholeScan(1, 0.3))
    const loadPipeline = async () => ({ convert: convertBytes, parseTaxonomy })
    const words = ['convert', 'scan.tif', '--out', 'out', '--no-cache', '--ocr', 'embedded']
    expect((await khct(words, { cwd, loadPipeline })).stderr).toBe('')
  }, 60_000)
})
