import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OcrOptions } from '../../extractors/index.js'
import { parseTaxonomy } from '../../normalizers/areas/taxonomy.js'
import type { Converter } from '../../output/index.js'
import { fakeConvert } from '../output/fake-converter.js'
import { clearFolders, temporaryFolder } from '../output/folders.js'
import { fakeTesseract } from '../workers/ocr/fake-tesseract.js'
import { khct, type World } from './test-io.js'

clearFolders()

/** Runs a command on one file; gives how pages that are pictures were to be read. */
async function asked(words: readonly string[], world: World = {}) {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.md'), 'a')
  const given: (OcrOptions | null)[] = []
  const convert: Converter = (bytes, options) => {
    given.push(options.readers === undefined ? (options.ocr ?? null) : options.readers.ocr)
    return fakeConvert(bytes, options)
  }
  const env = { KHCT_CACHE: join(cwd, 'cache'), KHCT_TESSERACT: 'none', ...world.env }
  const loadPipeline = async () => ({ convert, parseTaxonomy })
  const argv = words[0] === 'convert' ? ['convert', 'a.md', '--out', 'out', ...words.slice(1)] : [...words, 'a.md']
  const ran = await khct(argv, { cwd, loadPipeline, ...world, env })
  return { ran, ocr: given[0] ?? null, cwd }
}

describe.each([['convert'], ['inspect']])('khct %s', (command) => {
  it('reads pictures by the engine that is there, and keeps what was read', async () => {
    const { ran, ocr } = await asked([command])
    expect(ran.code).toBe(0)
    expect(await ocr?.engine()).toMatchObject({ status: 'chosen', plan: { kind: 'embedded' } })
    const key = '0'.repeat(64)
    await ocr?.cache?.set(key, { text: 'một' })
    expect(await ocr?.cache?.get(key)).toEqual({ text: 'một' })
  })

  it.skipIf(process.platform === 'win32')('takes the Tesseract of the machine, or that which it is told', async () => {
    const tesseract = await fakeTesseract(await temporaryFolder())
    const env = { KHCT_TESSERACT: tesseract }
    for (const [choice, kind] of [
      ['auto', 'system'],
      ['system', 'system'],
      ['embedded', 'embedded'],
    ] as const) {
      const { ocr } = await asked([command, '--ocr', choice], { env })
      expect(await ocr?.engine()).toMatchObject({ status: 'chosen', plan: { kind } })
    }
    const { ocr } = await asked([command, '--ocr', 'off'], { env })
    expect(await ocr?.engine()).toEqual({ status: 'off' })
  })

  it('says what to install where Tesseract is asked for and is not there', async () => {
    const { ran, ocr } = await asked([command, '--ocr', 'system'], { env: { LANG: 'vi_VN.UTF-8' } })
    expect(ocr).toBeNull()
    expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining('apt-get install tesseract-ocr') })
    expect(ran.stderr).toMatch(/^Máy này chưa có Tesseract/)
  })

  it('keeps nothing where it is told not to', async () => {
    const { ocr } = await asked([command, '--no-cache'])
    expect(ocr).toMatchObject({ cache: null })
  })
})

describe('a cache that cannot be written', () => {
  it('is noted once and stops nothing', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'a.md'), 'a')
    const file = join(cwd, 'file')
    await writeFile(file, '')
    const convert: Converter = async (bytes, options) => {
      const cache = options.readers?.ocr?.cache
      await cache?.set('0'.repeat(64), 1)
      await cache?.set('1'.repeat(64), 1)
      return fakeConvert(bytes, options)
    }
    const loadPipeline = async () => ({ convert, parseTaxonomy })
    const run = (...more: string[]) =>
      khct(['convert', 'a.md', '--out', 'out', ...more], { cwd, loadPipeline, env: { KHCT_CACHE: file } })
    expect(await run()).toEqual({
      code: 0,
      stdout: expect.stringContaining('Documents converted: 1'),
      stderr: `Pages that were read cannot be kept in ${file} (ENOTDIR): they will be read again next time.\n`,
    })
    expect(await run('--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
