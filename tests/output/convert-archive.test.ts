import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type ArchiveInput, type ArchiveOptions, convertArchive, readManifest } from '../../output/index.js'
import {
  citation,
  diagnostic,
  documentSummary,
  planDocument,
  responsibility,
  target,
  task,
} from '../../schema/index.js'
import { fakeConvert, fakeDocument } from './fake-converter.js'
import { clearFolders, contentsOf, temporaryFolder, timelessContentsOf } from './folders.js'

clearFolders()

async function archive(files: Record<string, string>): Promise<{ root: string; inputs: ArchiveInput[] }> {
  const root = await temporaryFolder()
  const inputs: ArchiveInput[] = []
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(root, path), text)
    inputs.push({ path, file: join(root, path) })
  }
  return { root, inputs }
}

async function convert(inputs: ArchiveInput[], more: Partial<ArchiveOptions> = {}) {
  const folder = more.folder ?? join(await temporaryFolder(), 'out')
  let clock = 0
  const result = await convertArchive({
    inputs,
    folder,
    convert: fakeConvert,
    version: '9.9.9',
    now: () => {
      clock += Math.random()
      return clock
    },
    ...more,
  })
  return { folder, result, manifest: await readManifest(join(folder, 'manifest.json')).catch(() => null) }
}

const plans = Object.fromEntries(
  Array.from({ length: 25 }, (_, i) => [
    `plan-${String(i).padStart(2, '0')}.md`,
    `${'abcdefg'[i % 7]} kế hoạch\nviệc ${i}`,
  ]),
)

describe('convertArchive', () => {
  it('gives the same bytes whatever the order of inputs and the concurrency', async () => {
    const { inputs } = await archive({
      ...plans,
      'a.md': 'cùng nội dung',
      'b.md': 'cùng nội dung',
      'c.md': 'cùng nội dung',
    })
    const first = await convert(inputs)
    const second = await convert([...inputs].reverse(), { concurrency: 8 })
    const third = await convert(
      [...inputs].sort((a, b) => a.file.charCodeAt(a.file.length - 4) - b.file.charCodeAt(b.file.length - 4)),
      { concurrency: 64 },
    )
    const expected = await timelessContentsOf(first.folder)
    expect(await timelessContentsOf(second.folder)).toEqual(expected)
    expect(await timelessContentsOf(third.folder)).toEqual(expected)
    expect(first.manifest!.inputs.map(({ path }) => path)).toEqual(inputs.map(({ path }) => path).sort())
  })

  it('writes what the contract says, in its order of keys, and nothing else', async () => {
    const { inputs } = await archive(plans)
    const { folder, manifest } = await convert(inputs, { concurrency: 4 })
    const contents = await contentsOf(folder)
    const ids = manifest!.inputs.map(({ documentId }) => documentId!).sort()
    expect(Object.keys(contents).sort()).toEqual(
      [
        ...ids.map((id) => `documents/${id}.json`),
        'manifest.json',
        ...['citations', 'diagnostics', 'documents', 'responsibilities', 'targets', 'tasks'].map(
          (n) => `records/${n}.ndjson`,
        ),
      ].sort(),
    )
    const document = JSON.parse(contents[`documents/${ids[0]}.json`]!)
    expect(Object.keys(document)).toEqual(Object.keys(planDocument.shape))
    const shapes = {
      documents: documentSummary,
      tasks: task,
      targets: target,
      responsibilities: responsibility,
      citations: citation,
      diagnostics: diagnostic,
    }
    for (const [name, shape] of Object.entries(shapes)) {
      const lines = contents[`records/${name}.ndjson`]!.trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      for (const line of lines) expect(Object.keys(shape.parse(line))).toEqual(Object.keys(line))
      expect([...new Set(lines.map((line) => line.documentId ?? line.id))]).toEqual(ids)
    }
    expect(manifest!.totals).toEqual({
      inputs: 25,
      converted: 25,
      duplicate: 0,
      quarantined: 0,
      unsupported: 0,
      partlyRead: 0,
      tasks: 50,
      targets: 25,
      responsibilities: 25,
      citations: 25,
      diagnostics: 25,
    })
    expect(manifest!.inputs[0]!.diagnostics).toEqual({ 'unknown-organisation': 1 })
  })

  it('names the first of equal inputs that gave a document', async () => {
    const same = 'cùng nội dung'
    const { inputs } = await archive({ 'c.md': same, 'b.md': same, 'a.pdf': same })
    const { manifest } = await convert(inputs, { concurrency: 3 })
    expect(manifest!.inputs.map(({ path, status, duplicateOf }) => [path, status, duplicateOf])).toEqual([
      ['a.pdf', 'unsupported', null],
      ['b.md', 'converted', null],
      ['c.md', 'duplicate', 'b.md'],
    ])
    expect(manifest!.inputs[2]!.documentId).toBe(manifest!.inputs[1]!.documentId)
  })

  it('gives every bad input a reason in both languages, and converts the others', async () => {
    const { root, inputs } = await archive({
      'bad-binary.md': 'a\0b',
      'bad-empty.md': '',
      'bad-format.pdf': '%PDF',
      'bad-large.md': 'x'.repeat(2000),
      'bad-thrown.md': 'BOOM',
      'good.md': 'kế hoạch',
    })
    await mkdir(join(root, 'folder'))
    await symlink(join(root, 'loop'), join(root, 'loop'))
    for (const name of ['bad-gone.md', 'folder', 'loop', 'bad-\ufffd.md'])
      inputs.push({ path: name, file: join(root, name) })
    const faults: string[] = []
    const { manifest, result } = await convert(inputs, { maxBytes: 1000, onFault: (path) => faults.push(path) })
    expect(
      Object.fromEntries(manifest!.inputs.map(({ path, status, reason }) => [path, [status, reason?.code]])),
    ).toEqual({
      'bad-binary.md': ['quarantined', 'binary'],
      'bad-empty.md': ['quarantined', 'empty'],
      'bad-format.pdf': ['unsupported', 'unsupported-format'],
      'bad-gone.md': ['quarantined', 'missing'],
      'bad-large.md': ['quarantined', 'too-large'],
      'bad-thrown.md': ['quarantined', 'failed'],
      'bad-\ufffd.md': ['quarantined', 'unreadable'],
      folder: ['quarantined', 'unreadable'],
      loop: ['quarantined', 'unreadable'],
      'good.md': ['converted', undefined],
    })
    for (const { reason } of manifest!.inputs) {
      if (reason === null) continue
      expect(reason.message.vi).not.toBe('')
      expect(reason.message.en).not.toBe(reason.message.vi)
      expect(reason.message.en).not.toContain('secret')
    }
    expect(faults).toEqual(['bad-thrown.md'])
    expect(result.totals).toMatchObject({ inputs: 10, converted: 1, quarantined: 8, unsupported: 1 })
  })

  it.each([
    ['an unknown key', { surprise: 1 }],
    ['an id that leaves the folder', { id: '../../outside' }],
    ['a missing key', { coverage: undefined }],
  ])('does not emit a document that breaks the contract: %s', async (_, fault) => {
    const { inputs } = await archive({ 'a.md': 'kế hoạch' })
    const { folder, manifest } = await convert(inputs, {
      convert: async (bytes, { path }) => ({
        status: 'converted',
        document: { ...fakeDocument(Buffer.from(bytes).toString(), path), ...(fault as object) },
      }),
    })
    expect(manifest!.inputs[0]!.reason?.code).toBe('failed')
    expect(Object.keys(await contentsOf(folder)).filter((name) => name.startsWith('documents/'))).toEqual([])
  })

  it('brings an earlier run up to date, and leaves what others put there', async () => {
    const { inputs } = await archive(plans)
    const { folder } = await convert(inputs)
    const ids = (await readManifest(join(folder, 'manifest.json'))).inputs.map(({ documentId }) => documentId!)
    await writeFile(join(folder, 'documents', 'notes.json'), '{"mine": true}')
    await writeFile(join(folder, 'documents', 'a-2024-kh-12345678.json'), 'not JSON')
    await writeFile(join(folder, 'readme.txt'), 'mine')
    await writeFile(join(folder, 'records', '.tasks.ndjson.khct-0123abcd.tmp'), 'left by a killed run')
    await convert(inputs.slice(0, 2), { folder })
    const contents = await contentsOf(folder)
    expect(
      Object.keys(contents)
        .filter((name) => name.startsWith('documents/'))
        .sort(),
    ).toEqual(['a-2024-kh-12345678', 'notes', ids[0], ids[1]].map((id) => `documents/${id}.json`).sort())
    expect(contents['readme.txt']).toBe('mine')
    expect(contents['records/documents.ndjson']!.trimEnd().split('\n')).toHaveLength(2)
    expect(Object.keys(contents).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it('writes empty record files where nothing was converted', async () => {
    const { folder, manifest } = await convert([])
    expect(manifest!.totals.inputs).toBe(0)
    expect((await contentsOf(folder))['records/tasks.ndjson']).toBe('')
  })

  it('is interrupted without waiting for the document in work, and leaves no half file', async () => {
    const { inputs } = await archive(plans)
    const { folder } = await convert(inputs.slice(0, 1))
    const before = await contentsOf(folder)
    const stop = new AbortController()
    let conversions = 0
    const { result } = await convert(inputs, {
      folder,
      signal: stop.signal,
      concurrency: 2,
      convert: async (bytes, options) => {
        conversions += 1
        if (conversions === 5) stop.abort()
        if (conversions >= 4) await pause(60_000, undefined, { ref: false })
        return fakeConvert(bytes, options)
      },
    })
    expect(result.status).toBe('interrupted')
    const after = await contentsOf(folder)
    for (const [name, text] of Object.entries(before)) {
      if (name.startsWith('records/') || name === 'manifest.json') expect(after[name]).toBe(text)
    }
    for (const [name, text] of Object.entries(after)) {
      expect(name).not.toContain('.tmp')
      if (name.startsWith('documents/')) planDocument.parse(JSON.parse(text))
    }
    expect(after).toHaveProperty('.khct-unfinished')
    await convert(inputs, { folder })
    expect(await contentsOf(folder)).not.toHaveProperty('.khct-unfinished')
  })

  it('ends with an OutputError where it can no longer write, leaving no half file', async () => {
    const { inputs } = await archive(plans)
    const folder = join(await temporaryFolder(), 'out')
    await mkdir(join(folder, 'records', 'tasks.ndjson'), { recursive: true })
    await expect(convert(inputs, { folder })).rejects.toMatchObject({ name: 'OutputError', fault: 'write-failed' })
    expect(Object.keys(await contentsOf(folder)).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it('reports inputs in the order of the manifest, with the severities of their diagnostics', async () => {
    const { inputs } = await archive({ ...plans, 'bad.md': '' })
    const paths: string[] = []
    const warnings: number[] = []
    await convert(inputs, {
      concurrency: 8,
      onInput: ({ entry, severities }) => {
        paths.push(entry.path)
        warnings.push(severities?.warning ?? -1)
      },
    })
    expect(paths).toEqual([...paths].sort())
    expect(warnings).toEqual([-1, ...Array(25).fill(1)])
  })

  it('holds few documents at one time', async () => {
    const { inputs } = await archive(plans)
    let inWork = 0
    let most = 0
    await convert(inputs, {
      concurrency: 3,
      convert: async (bytes, options) => {
        inWork += 1
        most = Math.max(most, inWork)
        const conversion = await fakeConvert(bytes, options)
        inWork -= 1
        return conversion
      },
    })
    expect(most).toBe(3)
  })

  it('does not depend on the times of files', async () => {
    const { inputs } = await archive({ 'a.md': 'kế hoạch' })
    const first = await convert(inputs)
    await utimes(inputs[0]!.file, 1, 1)
    const second = await convert(inputs)
    expect(await timelessContentsOf(second.folder)).toEqual(await timelessContentsOf(first.folder))
  })
})
