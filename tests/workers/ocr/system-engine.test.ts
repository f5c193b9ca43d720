import { fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { OcrFailure } from '../../../workers/ocr/reading.js'
import { createSystemEngine } from '../../../workers/ocr/system-engine.js'
import { clearFolders, temporaryFolder } from '../../output/folders.js'
import { compile } from '../compiled.js'
import { fakeTesseract } from './fake-tesseract.js'

clearFolders()

const picture: GreyPicture = { width: 2000, height: 500, data: new Uint8Array(1_000_000).map((_, i) => i % 251) }
const block = { picture, dotsPerInch: 300 }

async function engine(reading: string, milliseconds = 5000) {
  const folder = await temporaryFolder()
  const command = await fakeTesseract(folder, { reading })
  return { folder, made: createSystemEngine({ command, name: 'tesseract 5.3.0, vie 0' }, { milliseconds }) }
}

async function fault(reading: string, milliseconds?: number): Promise<unknown> {
  const { made } = await engine(reading, milliseconds)
  return made.read([block]).catch((error: unknown) => error)
}

/** The process whose number a file holds. */
function isAlive(file: string): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${readFileSync(file, 'utf8').trim()}/stat`, 'latin1'))
  } catch {
    return false
  }
}

describe.skipIf(process.platform === 'win32')('the engine of the machine', () => {
  it('hands over the picture with its resolution, for one thread', async () => {
    const { folder, made } = await engine(
      `cd "$(dirname "$0")"; echo "$@ threads $OMP_THREAD_LIMIT" > words; cat > picture; echo "<div class='ocr_page'></div>"`,
    )
    expect(await made.read([{ picture, dotsPerInch: 199.6 }])).toEqual([[]])
    const words = readFileSync(join(folder, 'words'), 'utf8')
    for (const part of ['stdin stdout', '-l vie', '--psm 6', 'threads 1']) expect(words).toContain(part)
    const { width, height, density } = await sharp(join(folder, 'picture')).metadata()
    expect({ width, height, density }).toEqual({ width: 2000, height: 500, density: 200 })
    expect((await sharp(join(folder, 'picture')).toColourspace('b-w').raw().toBuffer()).equals(picture.data)).toBe(true)
  })

  it('asks once for several pictures, and knows which are missing', async () => {
    const answer = "cat > /dev/null; echo \"<div class='ocr_page'></div><div class='ocr_page'></div>\""
    const { made } = await engine(answer)
    const bare = { picture: { width: 9, height: 9, data: new Uint8Array(81) }, dotsPerInch: 300 }
    expect(await made.read([block, bare, block])).toEqual([[], [], []])
    await expect(made.read([block, block, block])).rejects.toThrow(/gave 2 of 3 pages/)
  })

  it.each([
    ['echo "out of memory" >&2; exit 1', /ended by 1: out of memory/],
    ['kill -SEGV $$', /ended by SIGSEGV/],
    ['exec 0<&-; sleep 0.1; exit 3', /ended by 3/],
    ['exit 0', /gave no page/],
    ['echo something else', /gave no page/],
  ])('says what was wrong: %s', async (reading, words) => {
    const failure = await fault(reading)
    expect(failure).toBeInstanceOf(OcrFailure)
    expect((failure as Error).message).toMatch(words)
  })

  it('is a failure, too, where it cannot be started', async () => {
    const made = createSystemEngine({ command: '/nowhere/tesseract', name: '' })
    await expect(made.read([block])).rejects.toThrow(OcrFailure)
  })

  it('waits no longer than it may', async () => {
    const begun = performance.now()
    const failure = await fault('exec sleep 29875', 300)
    expect(performance.now() - begun).toBeLessThan(3000)
    expect(failure).toBeInstanceOf(OcrFailure)
    expect((failure as Error).message).toContain('longer than 300 ms')
  })

  it('ends what runs when it is ended', async () => {
    const { folder, made } = await engine('echo $$ > "$(dirname "$0")/pid"; exec sleep 29876')
    const reading = made.read([block]).catch((error: unknown) => error)
    await expect.poll(() => existsSync(join(folder, 'pid'))).toBe(true)
    await made.dispose()
    expect(await reading).toBeInstanceOf(OcrFailure)
    await expect.poll(() => isAlive(join(folder, 'pid'))).toBe(false)
  })

  it.each([
    ['that it works for is killed', 'parent'],
    ['that it works in is killed by its pool', 'pool'],
  ])(
    'leaves no process where the process %s',
    async (_, how) => {
      const compiled = compile(['workers'])
      const folder = await temporaryFolder()
      const command = await fakeTesseract(folder, { reading: 'echo $$ > "$(dirname "$0")/pid"; exec sleep 29877' })
      await writeFile(
        join(compiled, 'worker.js'),
        `import { serveJobs } from './workers/index.js'
       import { createSystemEngine } from './workers/ocr/system-engine.js'
       serveJobs(async function* () {
         yield 'begun'
         const engine = createSystemEngine({ command: ${JSON.stringify(command)}, name: '' })
         yield await engine.read([{ picture: { width: 20, height: 20, data: new Uint8Array(400).map((_, i) => i % 3) }, dotsPerInch: 300 }])
       })`,
      )
      await writeFile(
        join(compiled, 'parent.js'),
        `import { ProcessPool } from './workers/index.js'
       const limits = { heapMegabytes: 64, residentMegabytes: 400, silenceMilliseconds: ${how === 'pool' ? 700 : 60_000} }
       const pool = new ProcessPool({ entry: new URL(${JSON.stringify(pathToFileURL(join(compiled, 'worker.js')).href)}), size: 1, limits })
       try { for await (const item of pool.run({})); } catch {}`,
      )
      const parent = fork(join(compiled, 'parent.js'), { execArgv: [] })
      await expect.poll(() => isAlive(join(folder, 'pid')), { timeout: 5000 }).toBe(true)
      if (how === 'parent') parent.kill('SIGKILL')
      await expect.poll(() => isAlive(join(folder, 'pid')), { timeout: 5000 }).toBe(false)
    },
    15_000,
  )
})
