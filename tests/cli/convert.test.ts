import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifest as manifestShape } from '../../schema/index.js'
import { clearFolders, contentsOf, temporaryFolder } from '../output/folders.js'
import { khct } from './test-io.js'

clearFolders()

async function folderWith(files: Record<string, string>): Promise<string> {
  const root = await temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

describe('khct convert', () => {
  it('converts a folder, says what it did, and ends with 0', async () => {
    const cwd = await folderWith({
      'plans/a.md': 'kế hoạch a',
      'plans/deep/b.md': 'kế hoạch b',
      'plans/.hidden.md': 'x',
    })
    const ran = await khct(['convert', 'plans', '--out', 'results'], { cwd })
    expect(ran).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('Documents converted: 2') })
    expect(ran.stdout).toContain('Results: results')
    expect(ran.stdout).toContain('plans/deep/b.md: errors 0, warnings 1 (unknown-organisation 1)')
    const { inputs } = JSON.parse((await contentsOf(join(cwd, 'results')))['manifest.json']!)
    expect(inputs.map(({ path }: { path: string }) => path)).toEqual(['plans/a.md', 'plans/deep/b.md'])
  })

  it('speaks Vietnamese where it is asked to', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch', 'b.pdf': 'PDF' })
    const ran = await khct(['convert', 'a.md', 'b.pdf', '--out', 'out', '--lang', 'vi'], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('Văn bản đã đọc: 1 (trên 2 đầu vào)')
    expect(ran.stdout).toContain('b.pdf: Chưa đọc được loại tệp này.')
    expect((await khct(['convert', 'x', '--out', 'a.md'], { cwd, env: { LANG: 'vi_VN.UTF-8' } })).stderr).toContain(
      'ở đó đã có một tệp',
    )
  })

  it('does not read its own output, however it is named', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch' })
    for (const paths of [['.'], ['**'], ['./'], ['*']]) {
      await khct(['convert', ...paths, '--out', 'out'], { cwd })
      const ran = await khct(['convert', ...paths, '--out', 'out', '--json'], { cwd })
      expect(JSON.parse(ran.stdout).inputs.map(({ path }: { path: string }) => path)).toEqual(['a.md'])
    }
  })

  it('prints the manifest with --json, and nothing else', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch', 'b.md': 'kế hoạch', 'c.md': '' })
    const ran = await khct(['convert', 'a.md', 'b.md', 'c.md', 'd.md', '--out', 'out', '--json'], { cwd, isTTY: false })
    const manifest = manifestShape.parse(JSON.parse(ran.stdout))
    expect(manifest.inputs.map(({ status }) => status)).toEqual([
      'converted',
      'duplicate',
      'quarantined',
      'quarantined',
    ])
    expect(manifest.totals).toMatchObject({ inputs: 4, converted: 1, duplicate: 1, quarantined: 2 })
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(ran.stdout).toBe((await contentsOf(join(cwd, 'out')))['manifest.json'])
  })

  it('says only what went wrong with --quiet', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch', 'b.md': '' })
    expect(await khct(['convert', 'a.md', '--out', 'out', '--quiet'], { cwd, isTTY: true })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
    const ran = await khct(['convert', 'a.md', 'b.md', '--out', 'out', '--quiet'], { cwd })
    expect(ran).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^b\.md: The file is empty.*\n$/) })
  })

  it.each([
    ['an empty file', 'empty.md', 'empty', 'The file is empty'],
    ['a binary', 'binary.md', 'binary', 'A binary file'],
    ['a missing path', 'gone.md', 'missing', 'no such file'],
    ['a pattern that matches nothing', 'gone-*.md', 'missing', 'No file matches'],
    ['a folder without documents', 'hollow', 'no-documents', 'holds no file'],
    ['a file that is too large', 'large.md', 'too-large', 'more than the limit of 500'],
    ['a kind that is not read', 'a.docx', 'unsupported-format', 'not read yet'],
    ['a document that khct fails on', 'boom.md', 'failed', 'khct failed'],
  ])('%s: a sentence, a reason, the others converted, exit 1', async (_, path, reason, words) => {
    const cwd = await folderWith({
      'good.md': 'kế hoạch',
      'empty.md': '',
      'binary.md': 'a\0',
      'hollow/.keep': '',
      'large.md': 'x'.repeat(501),
      'a.docx': 'PK',
      'boom.md': 'BOOM',
    })
    const ran = await khct(['convert', path, 'good.md', '--out', 'out', '--max-bytes', '500'], { cwd })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('Documents converted: 1 (of 2 inputs)')
    expect(ran.stdout).toContain(`${path}: `)
    expect(ran.stdout).toContain(words)
    expect(ran.stdout + ran.stderr).not.toMatch(/secret|\n\s+at /)
    const { inputs } = JSON.parse((await contentsOf(join(cwd, 'out')))['manifest.json']!)
    expect(inputs.find((input: { path: string }) => input.path === path).reason.code).toBe(reason)
  })

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch' })
    await chmod(join(cwd, 'a.md'), 0)
    const ran = await khct(['convert', 'a.md', '--out', 'out'], { cwd })
    expect(ran).toMatchObject({ code: 1, stdout: expect.stringContaining('No permission') })
  })

  it('shows a failure of the program only to those who ask', async () => {
    const cwd = await folderWith({ 'boom.md': 'BOOM' })
    const ran = await khct(['convert', 'boom.md', '--out', 'out'], { cwd, env: { KHCT_DEBUG: '1' } })
    expect(ran.stderr).toMatch(/secret detail of the program\n\s+at /)
  })

  it('checks the output folder before any work', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch', 'mine/thesis.docx': 'x', file: '' })
    const before = await contentsOf(cwd)
    const cases: [string[], string][] = [
      [['a.md', '--out', 'mine'], 'The folder mine holds files that khct did not make'],
      [['a.md', '--out', 'file'], 'A file stands at'],
      [['a.md', '--out', 'file/below'], 'A file stands at'],
      [['mine', '--out', 'mine', '--force'], 'are the same (mine)'],
      [['a.md', '--out', 'out', '--taxonomy', 'gone.json'], 'taxonomy file gone.json cannot be read (ENOENT)'],
      [['a.md', '--out', 'out', '--taxonomy', 'a.md'], 'is not valid JSON'],
    ]
    for (const [argv, words] of cases) {
      const ran = await khct(['convert', ...argv], { cwd })
      expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
      expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    }
    expect(await contentsOf(cwd)).toEqual(before)
  })

  it('cannot write where the system does not let it', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch' })
    const ran = await khct(['convert', 'a.md', '--out', '/proc/khct-test'], { cwd })
    expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining('cannot be written to') })
  })

  it('writes among other files with --force, and deletes none', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch', 'mine/thesis.docx': 'x', 'mine/documents/notes.json': '{}' })
    expect((await khct(['convert', 'a.md', '--out', 'mine', '--force'], { cwd })).code).toBe(0)
    expect(await contentsOf(join(cwd, 'mine'))).toMatchObject({ 'thesis.docx': 'x', 'documents/notes.json': '{}' })
    expect((await khct(['convert', 'a.md', '--out', 'mine'], { cwd })).code).toBe(0)
  })

  it('refuses a taxonomy that is wrong, and says where', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch', 't.json': '{"id": "x"}' })
    const ran = await khct(['convert', 'a.md', '--out', 'out', '--taxonomy', 't.json'], { cwd })
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('programme') })
  })

  it('shows progress on a terminal only, and takes it away', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch a', 'b.md': 'kế hoạch b', 'c.md': 'kế hoạch c' })
    const shown = await khct(['convert', '.', '--out', 'out'], { cwd, isTTY: true, columns: 60 })
    expect(shown.stderr).toContain('Reading ')
    expect(shown.stderr.endsWith('\r\u001b[2K')).toBe(true)
    expect(shown.stdout).toContain('\u001b[1m')
    const plain = await khct(['convert', '.', '--out', 'out'], { cwd, isTTY: true, env: { NO_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001b')
    const forced = await khct(['convert', '.', '--out', 'out'], { cwd, env: { FORCE_COLOR: '1' } })
    expect(forced.stdout).toContain('\u001b[1m')
    expect(forced.stderr).toBe('')
  })

  it('lets no name from outside move the cursor', async () => {
    const name = 'a\u001b[2J\u202e.md'
    const cwd = await folderWith({ [name]: '' })
    const ran = await khct(['convert', '.', '--out', 'out'], { cwd })
    expect(ran.stdout).not.toMatch(/[\u001b\u202e]/)
    const { inputs } = JSON.parse((await contentsOf(join(cwd, 'out')))['manifest.json']!)
    expect(inputs[0].path).toBe(name)
  })

  it('ends with 130 when it is interrupted', async () => {
    const cwd = await folderWith({ 'a.md': 'kế hoạch' })
    const stop = new AbortController()
    const ran = await khct(['convert', 'a.md', '--out', 'out'], {
      cwd,
      signal: stop.signal,
      loadPipeline: async () => ({
        parseTaxonomy: () => {
          throw new Error()
        },
        convert: async () => {
          stop.abort()
          return new Promise(() => {})
        },
      }),
    })
    expect(ran).toEqual({ code: 130, stdout: '', stderr: expect.stringContaining('run the same command again') })
  })

  it('lists only the first of many that need a look', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`bad-${i}.md`, '']))
    const cwd = await folderWith(files)
    const ran = await khct(['convert', '.', '--out', 'out'], { cwd })
    expect(ran.stdout.match(/The file is empty/g)).toHaveLength(10)
    expect(ran.stdout).toContain('… and 20 more inputs, see out/manifest.json')
  })
})
