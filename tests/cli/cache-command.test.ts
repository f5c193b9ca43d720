import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entryPath } from '../../workers/ocr/cache/cache-files.js'
import { createReadingCache } from '../../workers/ocr/cache/reading-cache.js'
import { clearFolders, temporaryFolder } from '../output/folders.js'
import { khct } from './test-io.js'

clearFolders()

async function filled() {
  const folder = await temporaryFolder()
  const cache = createReadingCache({ folder })
  const keys = ['a'.repeat(64), 'b'.repeat(64)]
  for (const key of keys) await cache.set(key, { text: key })
  await utimes(entryPath(folder, keys[0]!), 1_700_000_000, 1_700_000_000)
  return { folder, env: { KHCT_CACHE: folder } }
}

describe('khct cache', () => {
  it('shows folder, pages, size and the oldest', async () => {
    const { folder, env } = await filled()
    expect(await khct(['cache'], { env })).toEqual({
      code: 0,
      stdout: `Folder: ${folder}\nPages: 2\nSize: 0.1 MB (at most 1,000 MB)\nLongest unused since: 2023-11-14\n`,
      stderr: '',
    })
    const vietnamese = await khct(['cache', '--lang', 'vi'], { env })
    expect(vietnamese.stdout).toContain('Số trang: 2\nDung lượng: 0,1 MB (tối đa 1.000 MB)\n')
    const { stdout } = await khct(['cache', '--json'], { env })
    expect(JSON.parse(stdout)).toEqual({
      folder,
      entries: 2,
      bytes: expect.any(Number),
      limitBytes: 1_000_000_000,
      oldest: '2023-11-14T22:13:20.000Z',
    })
  })

  it('is cleared', async () => {
    const { folder, env } = await filled()
    await writeFile(join(folder, 'readings', 'mine'), '')
    expect(await khct(['cache', 'clear'], { env })).toMatchObject({ code: 0, stdout: 'Removed pages: 2 (0.1 MB).\n' })
    const { stdout } = await khct(['cache', 'clear', '--json'], { env })
    expect(JSON.parse(stdout)).toEqual({ folder, removed: 0, bytes: 0 })
    expect(await readdir(join(folder, 'readings'))).toContain('mine')
  })

  it('may not be there', async () => {
    const env = { KHCT_CACHE: join(await temporaryFolder(), 'none') }
    const { stdout } = await khct(['cache', '--json'], { env })
    expect(JSON.parse(stdout)).toMatchObject({ entries: 0, bytes: 0, oldest: null })
    expect(await khct(['cache', 'clear'], { env })).toMatchObject({ code: 0, stdout: 'Removed pages: 0 (0 MB).\n' })
  })

  it('says what cannot be removed', async () => {
    const folder = await temporaryFolder()
    // stands where a page would, and is none
    await mkdir(entryPath(folder, 'c'.repeat(64)), { recursive: true })
    expect(await khct(['cache', 'clear'], { env: { KHCT_CACHE: folder } })).toMatchObject({ code: 0 })
  })
})
