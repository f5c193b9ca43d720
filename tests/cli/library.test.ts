import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { convertFiles } from '../../index.js'
import { clearFolders, temporaryFolder } from '../output/folders.js'

vi.mock('../../pipeline/convert.js', async () => {
  const { fakeConvert } = await import('../output/fake-converter.js')
  return { convertBytes: fakeConvert }
})
clearFolders()

describe('convertFiles', () => {
  it('gives every file in its turn, whatever became of it', async () => {
    const folder = await temporaryFolder()
    const texts = { 'g.md': 'g', 'a.md': 'a', 'empty.md': '', 'boom.md': 'BOOM', 'x.pdf': 'x' }
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
    const names = [...Object.keys(texts), 'gone.md']
    const files = names.map((name, i) => (i % 2 === 0 ? join(folder, name) : pathToFileURL(join(folder, name))))
    for (const concurrency of [1, 2, 10]) {
      const results: [string, string][] = []
      for await (const { path, conversion } of convertFiles(files, { concurrency })) {
        results.push([path, conversion.status === 'converted' ? 'converted' : conversion.reason.code])
      }
      expect(results).toEqual(
        ['converted', 'converted', 'empty', 'failed', 'unsupported-format', 'missing'].map((outcome, i) => [
          join(folder, names[i]!),
          outcome,
        ]),
      )
    }
  })
})
