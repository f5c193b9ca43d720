import { fork } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheFiles, cacheState, clearCache, entryPath } from '../../../workers/ocr/cache/cache-files.js'
import { cacheFolder } from '../../../workers/ocr/cache/cache-folder.js'
import { createReadingCache, readingKey } from '../../../workers/ocr/cache/reading-cache.js'
import { clearFolders, temporaryFolder } from '../../output/folders.js'
import { compile } from '../compiled.js'

clearFolders()

const keyOf = (page: number, engine = 'tesseract 5.3.0, vie 01234567') =>
  readingKey({ sha256: 'ab'.repeat(32), page, settings: { engine, version: 1 } })
/** Words that do not pack well. */
const reading = (seed: number, length = 100) => ({
  words: Array.from({ length }, (_, i) => Math.sin(seed * 1000 + i).toString(36)),
})

describe('the cache of readings', () => {
  it('gives back what it was given, to another run too', async () => {
    const folder = await temporaryFolder()
    const cache = createReadingCache({ folder })
    expect(await cache.get(keyOf(1))).toBeNull()
    await cache.set(keyOf(1), reading(1))
    await cache.set(keyOf(2), { text: 'Ủy ban nhân dân' })
    expect(await cache.get(keyOf(1))).toEqual(reading(1))
    expect(await createReadingCache({ folder }).get(keyOf(2))).toEqual({ text: 'Ủy ban nhân dân' })
  })

  it('has another place for every page, file, engine and version', () => {
    const facts = { sha256: '0'.repeat(64), page: 1, settings: { engine: 'a', version: 1 } }
    const keys = [
      facts,
      { ...facts, page: 2 },
      { ...facts, sha256: '1'.repeat(64) },
      { ...facts, settings: { engine: 'b', version: 1 } },
      { ...facts, settings: { engine: 'a', version: 2 } },
    ].map(readingKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect(readingKey({ ...facts, settings: { version: 1, engine: 'a' } })).toBe(keys[0])
  })

  it('forgets an entry that is damaged', async () => {
    const folder = await temporaryFolder()
    const cache = createReadingCache({ folder })
    for (const [page, spoil] of [
      [1, (path: string) => truncate(path, 20)],
      [2, (path: string) => writeFile(path, 'no gzip')],
      [
        3,
        async (path: string) => {
          const bytes = await readFile(path)
          bytes[30]! ^= 0xff
          await writeFile(path, bytes)
        },
      ],
    ] as const) {
      await cache.set(keyOf(page), reading(page))
      const path = entryPath(folder, keyOf(page))
      await spoil(path)
      expect(await cache.get(keyOf(page))).toBeNull()
      await expect(stat(path)).rejects.toThrow('ENOENT')
    }
  })

  it('lets go what was not asked for the longest', async () => {
    const folder = await temporaryFolder()
    const free = createReadingCache({ folder })
    for (let page = 0; page < 10; page++) {
      await free.set(keyOf(page), reading(page))
      await utimes(entryPath(folder, keyOf(page)), 1000 + page, 1000 + page)
    }
    const { bytes } = await cacheState(folder)
    // asking for it makes it the youngest
    await free.get(keyOf(0))
    await createReadingCache({ folder, limitBytes: (bytes / 10) * 5.5 }).set(keyOf(10), reading(10))
    const kept = []
    for (let page = 0; page <= 10; page++) if ((await free.get(keyOf(page))) !== null) kept.push(page)
    expect(kept).toEqual([0, 7, 8, 9, 10])
  })

  it('stays within its limit as it is filled', async () => {
    const folder = await temporaryFolder()
    const cache = createReadingCache({ folder, limitBytes: 100_000 })
    for (let page = 0; page < 60; page++) await cache.set(keyOf(page), reading(page, 500))
    const { bytes, entries } = await cacheState(folder)
    expect(entries).toBeGreaterThan(10)
    expect(bytes).toBeLessThan(120_000)
  })

  it('is for nobody else to read', async () => {
    if (process.platform === 'win32') return
    const folder = join(await temporaryFolder(), 'new')
    await createReadingCache({ folder }).set(keyOf(1), reading(1))
    const path = entryPath(folder, keyOf(1))
    expect((await stat(path)).mode & 0o077).toBe(0)
    expect((await stat(dirname(path))).mode & 0o077).toBe(0)
  })

  it('does without where nothing can be written, and says so once', async () => {
    const folder = join(await temporaryFolder(), 'file')
    await writeFile(folder, '')
    const faults: string[] = []
    const cache = createReadingCache({ folder, onFault: (code) => faults.push(code) })
    await cache.set(keyOf(1), reading(1))
    await cache.set(keyOf(2), reading(2))
    expect(await cache.get(keyOf(1))).toBeNull()
    expect(faults).toEqual(['ENOTDIR'])
    if (process.getuid?.() === 0) return
    const closed = await temporaryFolder()
    await chmod(closed, 0o500)
    await createReadingCache({ folder: closed, onFault: (code) => faults.push(code) }).set(keyOf(1), reading(1))
    expect(faults).toEqual(['ENOTDIR', 'EACCES'])
  })

  it('serves many processes at once', async () => {
    const folder = await temporaryFolder()
    const compiled = compile(['workers/ocr/cache'])
    const entry = join(compiled, 'fill.js')
    await writeFile(
      entry,
      `import { createReadingCache, readingKey } from './workers/ocr/cache/reading-cache.js'
       const cache = createReadingCache({ folder: process.argv[2], limitBytes: 60_000 })
       for (let i = 0; i < 150; i++) {
         const page = i % 40
         const key = readingKey({ sha256: '', page, settings: {} })
         const value = await cache.get(key)
         if (value !== null && value.page !== page) process.exit(2)
         await cache.set(key, { page, words: 'x'.repeat(1000) + Array.from({ length: 300 }, Math.random).join() })
       }`,
    )
    const codes = await Promise.all(
      Array.from(
        { length: 4 },
        () => new Promise((resolve) => fork(entry, [folder], { execArgv: [] }).once('exit', resolve)),
      ),
    )
    expect(codes).toEqual([0, 0, 0, 0])
    expect((await cacheFiles(folder)).filter(({ unfinished }) => unfinished)).toEqual([])
  }, 20_000)

  it('is cleared of its own files alone', async () => {
    const folder = await temporaryFolder()
    const cache = createReadingCache({ folder })
    await cache.set(keyOf(1), reading(1))
    await cache.set(keyOf(2), reading(2))
    await mkdir(join(folder, 'readings', 'zz'))
    await writeFile(join(folder, 'mine.txt'), '')
    await writeFile(join(dirname(entryPath(folder, keyOf(1))), 'notes.gz'), '')
    const before = await cacheState(folder)
    expect(before).toMatchObject({ folder, entries: 2 })
    expect(before.oldest).toBeGreaterThan(1_600_000_000_000)
    expect(await clearCache(folder)).toEqual({ entries: 2, bytes: before.bytes })
    expect(await cacheState(folder)).toEqual({ folder, entries: 0, bytes: 0, oldest: null })
    expect(await readdir(folder)).toEqual(['mine.txt', 'readings'])
    expect(await readdir(dirname(entryPath(folder, keyOf(1))))).toEqual(['notes.gz'])
  })
})

describe('its folder', () => {
  it.each([
    ['linux', { HOME: '/h/an' }, '/h/an/.cache/khct'],
    ['linux', { HOME: '/h/an', XDG_CACHE_HOME: '/var/an' }, '/var/an/khct'],
    ['linux', { HOME: '/h/an', XDG_CACHE_HOME: 'here' }, '/h/an/.cache/khct'],
    ['linux', { HOME: '/h/an', XDG_CACHE_HOME: '/var/an', KHCT_CACHE: '/data/khct' }, '/data/khct'],
    ['darwin', { HOME: '/u/an' }, '/u/an/Library/Caches/khct'],
  ])('on %s with %j is %s', (platform, environment, folder) => {
    expect(cacheFolder(environment, platform)).toBe(folder)
  })

  it('on Windows is among the local data', () => {
    expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32').split(/[\\/]/)).toEqual(['L', 'khct', 'cache'])
  })
})
