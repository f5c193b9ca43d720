import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { ProcessDeath, ProcessPool } from '../../workers/index.js'
import { compile } from './compiled.js'

const folder = compile(['workers'])
const entry = join(folder, 'entry.js')
writeFileSync(
  entry,
  `import { spawn } from 'node:child_process'
  import { serveJobs } from './workers/index.js'
  let made = 0
  serveJobs(async function* (job) {
    if (job.name === 'made') yield made
    if (job.name === 'pid') yield process.pid
    if (job.name === 'bytes') yield job.bytes.length
    if (job.name === 'count') for (made = 0; made < job.to; ) yield made++
    if (job.name === 'throw') throw new Error('no such job')
    if (job.name === 'start') yield spawn('sleep', ['29871'], { stdio: 'ignore' }).pid
    yield 'first'
    if (job.end === 'hang') for (;;);
    if (job.end === 'exit') process.exit(3)
    if (job.name === 'hang') for (;;);
    if (job.name === 'exit') process.exit(3)
    if (job.name === 'eat') for (const all = []; ; ) all.push(new Array(1000).fill(all.length))
    if (job.name === 'fill') for (const all = []; ; await new Promise((r) => setTimeout(r, 5))) all.push(new Uint8Array(2e7).fill(1))
  })`,
)

const limits = { heapMegabytes: 64, residentMegabytes: 400, silenceMilliseconds: 1500 }
const pools: ProcessPool[] = []
const pool = (size = 1, longJob?: number) => {
  const made = new ProcessPool({
    entry: pathToFileURL(entry),
    size,
    limits,
    ...(longJob === undefined ? {} : { longJob }),
  })
  pools.push(made)
  return made
}
afterAll(() => {
  for (const one of pools) one.dispose()
  rmSync(folder, { recursive: true, force: true })
})

async function itemsOf(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const item of items) all.push(item)
  return all
}

/** The items that came before the end, and what the end was. */
async function endOf(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  try {
    for await (const item of items) all.push(item)
  } catch (error) {
    all.push(error instanceof ProcessDeath ? error.cause : String(error))
  }
  return all
}

/** A process that has ended is listed until its parent looks. */
const isZombie = (pid: number) => {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && /\) Z /.test(readFileSync(file, 'latin1'))
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0) && !isZombie(pid)
  } catch {
    return false
  }
}

describe('a pool of processes', () => {
  it('ends a process after a long job, and keeps it after a short one', async () => {
    const own = pool(1, 10)
    const [pid] = (await itemsOf(own.run({ name: 'pid' }))) as number[]
    await itemsOf(own.run({ name: 'count', to: 9 }))
    expect((await itemsOf(own.run({ name: 'pid' })))[0]).toBe(pid)
    await itemsOf(own.run({ name: 'count', to: 10 }))
    expect((await itemsOf(own.run({ name: 'pid' })))[0]).not.toBe(pid)
    expect(isAlive(pid!)).toBe(false)
  })

  it('gives the items of a job in order', async () => {
    expect(await itemsOf(pool().run({ name: 'count', to: 50 }))).toEqual([...Array(50).keys(), 'first'])
    expect(await itemsOf(pool().run({ name: 'bytes', bytes: new Uint8Array(1_000_000) }))).toEqual([1_000_000, 'first'])
  })

  it('works in the same process again', async () => {
    const one = pool()
    const pids = [await itemsOf(one.run({ name: 'pid' })), await itemsOf(one.run({ name: 'pid' }))].map(([pid]) => pid)
    expect(pids[0]).toBe(pids[1])
    expect(pids[0]).not.toBe(process.pid)
  })

  it('lets no more jobs run at once than it has processes', async () => {
    const two = pool(2)
    const pids = await Promise.all([1, 2, 3, 4, 5].map(async () => (await itemsOf(two.run({ name: 'pid' })))[0]))
    expect(new Set(pids).size).toBe(2)
  })

  it('makes items no faster than they are taken, and stops when nobody takes them', async () => {
    const one = pool()
    for await (const item of one.run({ name: 'count', to: 1_000_000 })) {
      if (item === 3) await new Promise((resolve) => setTimeout(resolve, 200))
      if (item === 5) break
    }
    const [made] = await itemsOf(one.run({ name: 'made' }))
    expect(made).toBeLessThan(20)
  })

  it('tells what became of a job, and goes on with the next', async () => {
    const one = pool()
    expect(await endOf(one.run({ name: 'hang' }))).toEqual(['first', 'too-slow'])
    expect(await endOf(one.run({ name: 'exit' }))).toEqual(['first', 'crashed'])
    expect(await endOf(one.run({ name: 'eat' }))).toEqual(['first', 'out-of-memory'])
    expect(await endOf(one.run({ name: 'throw' }))).toEqual(['Error: Error: no such job'])
    expect(await endOf(one.run({ name: 'other' }))).toEqual(['first'])
  })

  it.runIf(process.platform === 'linux')('sees memory that is not of the heap', async () => {
    expect(await endOf(pool().run({ name: 'fill' }))).toEqual(['first', 'out-of-memory'])
  })

  it('keeps no program open, and leaves no process behind', async () => {
    const script = `
      import { ProcessPool } from ${JSON.stringify(pathToFileURL(join(folder, 'workers/index.js')).href)}
      const pool = new ProcessPool({ entry: new URL(${JSON.stringify(pathToFileURL(entry).href)}), size: 1, limits: ${JSON.stringify(limits)} })
      for await (const item of pool.run({ name: 'pid' })) if (typeof item === 'number') console.log(item)`
    const file = join(folder, 'program.js')
    writeFileSync(file, script)
    const pid = Number(execFileSync(process.execPath, [file], { encoding: 'utf8', timeout: 8000 }))
    expect(pid).toBeGreaterThan(1)
    await expect.poll(() => isAlive(pid)).toBe(false)
  })

  it.skipIf(process.platform === 'win32').each(['hang', 'exit'])(
    'ends what a process started when that ends by %s',
    async (end) => {
      const [pid, ...rest] = await endOf(pool().run({ name: 'start', end }))
      expect(rest).toEqual(['first', end === 'hang' ? 'too-slow' : 'crashed'])
      await expect.poll(() => isAlive(pid as number)).toBe(false)
    },
  )

  it('ends its idle processes when it is no longer wanted', async () => {
    const one = pool()
    const [pid] = await itemsOf(one.run({ name: 'pid' }))
    expect(isAlive(pid as number)).toBe(true)
    one.dispose()
    await expect.poll(() => isAlive(pid as number)).toBe(false)
  })
})
