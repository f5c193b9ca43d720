import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../cli/find-inputs.js'
import { segmentPattern } from '../../cli/glob.js'
import { clearFolders, temporaryFolder } from '../output/folders.js'

clearFolders()

const files = [
  'a.md',
  'b.txt',
  '.hidden.md',
  'plans/2024/kh 01.md',
  'plans/2024/kh-02.md',
  'plans/2025/kh-10.md',
  'plans/2025/~$kh-10.docx',
  'plans/.git/config.md',
  'plans/what?.md',
  'plans/Thumbs.db',
  'out/documents/x.md',
  `plans/${'kế hoạch'.normalize('NFD')}.md`,
]

async function tree(): Promise<string> {
  const root = await temporaryFolder()
  for (const file of files) {
    await mkdir(join(root, file, '..'), { recursive: true })
    await writeFile(join(root, file), file)
  }
  await mkdir(join(root, 'hollow', 'deep'), { recursive: true })
  await symlink(root, join(root, 'plans', 'loop'))
  await symlink(join(root, 'a.md'), join(root, 'plans', 'link.md'))
  await symlink(join(root, 'nowhere'), join(root, 'plans', 'dangling.md'))
  return root
}

async function find(...paths: string[]): Promise<string[]> {
  const cwd = await tree()
  const inputs = await findInputs(paths, { cwd, out: join(cwd, 'out') })
  return inputs
    .map(({ path, refusal }) => (refusal === undefined ? path : `${path}: ${refusal.code}`))
    .map((path) => path.normalize('NFC'))
}

const plans = [
  'plans/2024/kh 01.md',
  'plans/2024/kh-02.md',
  'plans/2025/kh-10.md',
  'plans/dangling.md',
  'plans/kế hoạch.md',
  'plans/link.md',
  'plans/what?.md',
]

describe('findInputs', () => {
  it.each([
    [['plans'], plans],
    [['plans/'], plans],
    [['.'], ['a.md', 'b.txt', ...plans]],
    [['a.md', './a.md', 'plans/../a.md'], ['./a.md']],
    [['.hidden.md'], ['.hidden.md']],
    [
      ['b.txt', 'a.md'],
      ['a.md', 'b.txt'],
    ],
    [['*.md'], ['a.md']],
    [['.*.md'], ['.hidden.md']],
    [['plans/*/kh-??.md'], ['plans/2024/kh-02.md', 'plans/2025/kh-10.md']],
    [['**/kh*.md'], ['plans/2024/kh 01.md', 'plans/2024/kh-02.md', 'plans/2025/kh-10.md']],
    [['**/*.md'], ['a.md', ...plans]],
    [['plans/2024/**'], ['plans/2024/kh 01.md', 'plans/2024/kh-02.md']],
    [['plans/**/2024/*'], ['plans/2024/kh 01.md', 'plans/2024/kh-02.md']],
    [['plans/20*'], ['plans/2024/kh 01.md', 'plans/2024/kh-02.md', 'plans/2025/kh-10.md']],
    [['plans/k?? hoạch.md'], ['plans/k?? hoạch.md: missing']],
    [['plans/k? hoạch.md'], ['plans/kế hoạch.md']],
    [['plans/what?.md'], ['plans/what?.md']],
    [['hollow'], ['hollow: no-documents']],
    [['none*'], ['none*: missing']],
    [['gone.md'], ['gone.md']],
    [['a.md/below'], ['a.md/below']],
    [['out'], ['out: no-documents']],
  ])('%j', async (paths, expected) => {
    expect(await find(...paths)).toEqual(expected)
  })

  it('does not depend on the order of what is named', async () => {
    expect(await find('plans', 'a.md', '*.txt')).toEqual(await find('*.txt', 'a.md', 'plans', 'plans/2024'))
  })
})

describe('segmentPattern', () => {
  it.each([
    ['*.md', 'kế.md', true],
    ['*.md', '.md', false],
    ['a+b(1)?.md', 'a+b(1)x.md', true],
    ['a.md', 'aXmd', false],
    ['[ab].md', 'a.md', false],
    ['*', 'a\nb', true],
  ])('%s on %j: %s', (segment, name, matches) => {
    expect(segmentPattern(segment).test(name)).toBe(matches)
  })
})
