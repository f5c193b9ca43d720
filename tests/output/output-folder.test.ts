import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AtomicFile, writeFileAtomically } from '../../output/atomic-file.js'
import { checkOutputFolder, outputFolder, UNFINISHED_MARK } from '../../output/index.js'
import { isManifestFile } from '../../output/manifest-file.js'
import { clearFolders, contentsOf, temporaryFolder } from './folders.js'

clearFolders()

const manifest = {
  schemaVersion: '1',
  tool: { name: 'khct', version: '0.0.1' },
  inputs: [],
  totals: { inputs: 0, converted: 0, duplicate: 0, quarantined: 0, unsupported: 0 },
  milliseconds: 1,
}

async function check(root: string, force = false): Promise<string> {
  const before = await contentsOf(root).catch(() => ({}))
  const fault = await checkOutputFolder(outputFolder(root), { force }).then(
    () => 'fine',
    (error) => error.fault as string,
  )
  expect(await contentsOf(root).catch(() => ({}))).toEqual(before)
  return fault
}

describe('checkOutputFolder', () => {
  it('allows what is absent or empty', async () => {
    const root = await temporaryFolder()
    expect(await check(root)).toBe('fine')
    expect(await check(join(root, 'not', 'yet'))).toBe('fine')
    await writeFile(join(root, '.DS_Store'), '')
    expect(await check(root)).toBe('fine')
  })

  it('refuses a file, wherever it stands in the way', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'file'), '')
    await symlink(join(root, 'nowhere'), join(root, 'link'))
    expect(await check(join(root, 'file'), true)).toBe('not-a-folder')
    expect(await check(join(root, 'file', 'below'), true)).toBe('not-a-folder')
    expect(await check(join(root, 'link'), true)).toBe('not-a-folder')
    await mkdir(join(root, 'out'))
    await writeFile(join(root, 'out', 'records'), '')
    expect(await check(join(root, 'out'), true)).toBe('not-a-folder')
  })

  it('refuses files that no run made, unless it is forced', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'thesis.docx'), '')
    expect(await check(root)).toBe('foreign')
    expect(await check(root, true)).toBe('fine')
    await writeFile(join(root, 'manifest.json'), '{"tool":{"name":"other"}}')
    expect(await check(root)).toBe('foreign')
    await writeFile(join(root, 'manifest.json'), JSON.stringify(manifest).slice(0, -20))
    expect(await check(root)).toBe('foreign')
  })

  it('knows the folder of an earlier run, finished or not', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'thesis.docx'), '')
    await writeFile(join(root, 'manifest.json'), JSON.stringify(manifest))
    expect(await check(root)).toBe('fine')
    const other = await temporaryFolder()
    await mkdir(join(other, 'documents'))
    await writeFile(join(other, UNFINISHED_MARK), JSON.stringify({ tool: 'khct', pid: 2 ** 22 + 5, host: 'x' }))
    expect(await check(other)).toBe('fine')
  })

  it('refuses a folder that another run is writing to', async () => {
    const { hostname } = await import('node:os')
    const root = await temporaryFolder()
    const mark = (pid: number) => JSON.stringify({ tool: 'khct', pid, host: hostname() })
    await writeFile(join(root, UNFINISHED_MARK), mark(process.ppid))
    expect(await check(root)).toBe('busy')
    await writeFile(join(root, UNFINISHED_MARK), mark(2 ** 22 + 5))
    expect(await check(root)).toBe('fine')
  })
})

describe('isManifestFile', () => {
  it('knows a manifest that is too large to hold by its head and tail', async () => {
    const root = await temporaryFolder()
    const path = join(root, 'manifest.json')
    const long = {
      ...manifest,
      inputs: Array.from({ length: 100_000 }, (_, i) => ({ path: `${'x'.repeat(100)}${i}` })),
    }
    await writeFile(path, JSON.stringify(long))
    expect(await isManifestFile(path)).toBe(true)
    await writeFile(path, JSON.stringify(long).slice(0, -40))
    expect(await isManifestFile(path)).toBe(false)
  })
})

describe('AtomicFile', () => {
  it('keeps the old file until the new one is whole', async () => {
    const root = await temporaryFolder()
    const path = join(root, 'a.txt')
    await writeFileAtomically(path, 'old')
    const file = await AtomicFile.create(path)
    for (let i = 0; i < 5; i++) await file.write(`${i}`.repeat(100_000))
    expect((await contentsOf(root))['a.txt']).toBe('old')
    await file.abandon()
    expect(await contentsOf(root)).toEqual({ 'a.txt': 'old' })
    const next = await AtomicFile.create(path)
    void next.write('n'.repeat(300_000))
    void next.write('ữ')
    await next.commit()
    expect(await contentsOf(root)).toEqual({ 'a.txt': `${'n'.repeat(300_000)}ữ` })
  })
})
