import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReaders } from '../../extractors/index.js'
import { type Converter, convertArchive } from '../../output/index.js'
import { fakeSoffice } from '../workers/fake-soffice.js'
import { fakeDocument } from './fake-converter.js'
import { clearFolders, temporaryFolder } from './folders.js'

clearFolders()

describe.skipIf(process.platform === 'win32')('older Word files of a run', () => {
  it('share few calls of LibreOffice, though fewer are in work at one time', async () => {
    const root = await temporaryFolder()
    const soffice = await fakeSoffice(root)
    const readers = createReaders({ office: { command: soffice.command } })
    const inputs = []
    for (let i = 0; i < 24; i++) {
      const path = i % 2 === 0 ? `plan-${i}.doc` : `plan-${i}.md`
      await writeFile(join(root, path), `kế hoạch ${i}`)
      inputs.push({ path, file: join(root, path) })
    }
    let inWork = 0
    let most = 0
    const convert: Converter = async (bytes, { path, readers: given }) => {
      const result = path.endsWith('.doc') ? await given!.office.toDocx(bytes, 'doc') : null
      most = Math.max(most, ++inWork)
      await new Promise((resolve) => setImmediate(resolve))
      inWork--
      return {
        status: 'converted',
        document: fakeDocument(Buffer.from(result?.docx ?? bytes).toString('latin1'), path),
      }
    }
    const result = await convertArchive({
      inputs,
      folder: join(root, 'out'),
      convert,
      version: '1',
      concurrency: 2,
      readers,
    })
    await readers.dispose()
    expect(result.totals.converted).toBe(24)
    const calls = await soffice.calls()
    expect(calls.flat()).toHaveLength(12)
    expect(calls.length).toBeLessThanOrEqual(3)
    expect(JSON.parse(await readFile(join(root, 'out', 'manifest.json'), 'utf8')).inputs).toHaveLength(24)
  })
})
