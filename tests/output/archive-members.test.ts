import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { membersOf } from '../../output/archive-members.js'
import { convertArchive, readManifest } from '../../output/index.js'
import { fakeConvert } from './fake-converter.js'
import { clearFolders, temporaryFolder } from './folders.js'

clearFolders()

const limit = 1_000_000
const plan = (name: string) => strToU8(`kế hoạch ${name}`)
const archive = zipSync({
  'b/kh-02.md': plan('02'),
  'a.md': plan('01'),
  'b/~$kh-02.md': plan('khoá'),
  '__MACOSX/b/kh-02.md': plan('rác'),
  '.DS_Store': plan('rác'),
  'b/': new Uint8Array(0),
})
const tell = (bytes: Uint8Array) =>
  [...membersOf('x.zip', bytes, limit)].map(({ path, refusal }) => [path, refusal?.code ?? null])

describe('membersOf', () => {
  it('gives the files of an archive in the order of their names, without what desktops add', () => {
    expect(tell(archive)).toEqual([
      ['x.zip/a.md', null],
      ['x.zip/b/kh-02.md', null],
    ])
  })

  it('gives any other file as it is', () => {
    expect(tell(plan('01'))).toEqual([['x.zip', null]])
    expect(tell(zipSync({ 'word/document.xml': plan('01') }))).toEqual([['x.zip', null]])
  })

  it('opens archives in archives, but not without end', () => {
    let nested = archive
    for (let i = 0; i < 5; i++) nested = zipSync({ 'n.zip': nested })
    expect(tell(zipSync({ 'n.zip': archive }))).toEqual([
      ['x.zip/n.zip/a.md', null],
      ['x.zip/n.zip/b/kh-02.md', null],
    ])
    expect(tell(nested)).toEqual([['x.zip/n.zip/n.zip/n.zip', 'too-large']])
  })

  it('does not unpack a bomb', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(50_000_000), 'b.md': plan('02') })
    expect(tell(bomb)).toEqual([
      ['x.zip/a.txt', 'too-large'],
      ['x.zip/b.md', null],
    ])
  })

  it('says of empty and cut archives what they are, and reads what is left', () => {
    expect(tell(zipSync({ 'b/': new Uint8Array(0) }))).toEqual([['x.zip', 'no-documents']])
    const told = tell(archive.subarray(0, archive.length - 200))
    expect(told[0]).toEqual(['x.zip', 'damaged'])
    expect(told).toContainEqual(['x.zip/a.md', null])
    expect(tell(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toEqual([['x.zip', 'damaged']])
  })

  it('never throws on a damaged archive', () => {
    fc.assert(
      fc.property(fc.nat(archive.length - 1), fc.nat(255), fc.nat(archive.length), (at, byte, end) => {
        const broken = archive.slice(0, Math.max(4, end))
        if (at > 3) broken[at] = byte
        for (const member of membersOf('x.zip', broken, limit)) expect(member.path).toMatch(/^x\.zip/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an archive in a run', () => {
  it('is as many inputs as it has files; duplicates are found across its wall', async () => {
    const root = await temporaryFolder()
    await writeFile(join(root, 'x.zip'), archive)
    await writeFile(join(root, 'y.md'), plan('01'))
    const totals: number[] = []
    const result = await convertArchive({
      inputs: ['y.md', 'x.zip'].map((path) => ({ path, file: join(root, path) })),
      folder: join(root, 'out'),
      convert: fakeConvert,
      version: '9.9.9',
      onProgress: (_, __, total) => totals.push(total),
    })
    const manifest = await readManifest(join(root, 'out', 'manifest.json'))
    expect(manifest.inputs.map(({ path, status }) => [path, status])).toEqual([
      ['x.zip/a.md', 'converted'],
      ['x.zip/b/kh-02.md', 'converted'],
      ['y.md', 'duplicate'],
    ])
    expect(manifest.inputs[2]!.duplicateOf).toBe('x.zip/a.md')
    expect(result.totals).toMatchObject({ inputs: 3, converted: 2, duplicate: 1 })
    expect(totals.at(-1)).toBe(3)
  })
})
