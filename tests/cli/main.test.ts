import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UNFINISHED_MARK } from '../../output/index.js'
import { contentsOf } from '../output/folders.js'

// The program as it is run, with a pipeline that does as its file says: compiled into a folder of its own, because dist/ may
// be old.
const root = fileURLToPath(new URL('../../', import.meta.url))
let home = ''

const stubPipeline = `
import { fakeConvert } from '../tests/output/fake-converter.js'
export async function convertBytes(bytes, options) {
  const text = Buffer.from(bytes).toString()
  if (text.startsWith('SLOW')) {
    process.stderr.write('in work\\n')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  }
  if (text.startsWith('CRASH')) setTimeout(() => { throw new Error('crashed far from here') }, 0)
  return fakeConvert(bytes, options)
}
`

/** A comparison that holds its thread for as long as a test may take. */
const stubComparison = `
import { writeSync } from 'node:fs'
export class ComparisonError extends Error {}
export const loadRuns = async () => ({ plans: [{ documentId: 'a' }], same: [] })
export const choosePlans = (plans) => ({ plans, filter: {} })
export function comparePlans() {
  writeSync(2, 'in work as ' + process.pid + '\\n')
  const end = Date.now() + 60_000
  while (Date.now() < end);
}
`

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'khct-test-main-'))
  for (const folder of ['cli', 'output', 'schema', 'normalizers/areas', 'workers', 'extractors', 'tests/output']) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
      const source = await readFile(join(root, folder, name), 'utf8')
      const path = join(home, folder, name.replace(/\.ts$/, '.js'))
      const options = { module: ts.ModuleKind.ES2022, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, ts.transpileModule(source, { compilerOptions: options }).outputText)
    }
  }
  await mkdir(join(home, 'pipeline'))
  await writeFile(join(home, 'pipeline', 'convert.js'), stubPipeline)
  await mkdir(join(home, 'comparison'))
  await writeFile(join(home, 'comparison', 'index.js'), stubComparison)
  await writeFile(join(home, 'package.json'), await readFile(join(root, 'package.json')))
  await symlink(join(root, 'node_modules'), join(home, 'node_modules'))
  await writeFile(join(home, 'a.md'), 'kế hoạch\n'.repeat(2000))
  await writeFile(join(home, 'b.md'), 'SLOW')
  await writeFile(join(home, 'c.md'), 'CRASH')
})

afterAll(async () => {
  await rm(home, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(argv: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(home, 'cli', 'main.js'), ...argv], {
    cwd: home,
    env: { PATH: process.env.PATH, ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
  return { child, ended }
}

describe('the program', () => {
  it('says the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(await start(['--version']).ended).toEqual({ code: 0, stdout: `khct ${version}\n`, stderr: '' })
  })

  it('converts, in the language of the locale', async () => {
    const ended = await start(['convert', 'a.md', '--out', 'out'], { LANG: 'vi_VN.UTF-8' }).ended
    expect(ended).toEqual({ code: 0, stdout: expect.stringContaining('Văn bản đã đọc: 1'), stderr: '' })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once with 130 on %s, leaving whole files', async (signal) => {
    const { child, ended } = start(['convert', 'a.md', 'b.md', '--out', `out-${signal}`])
    child.stderr.once('data', () => child.kill(signal))
    expect(await ended).toEqual({ code: 130, stdout: '', stderr: expect.stringContaining('Interrupted') })
    const names = Object.keys(await contentsOf(join(home, `out-${signal}`)))
    expect(names.filter((name) => name.includes('.tmp'))).toEqual([])
    expect(names).toContain(UNFINISHED_MARK)
  })

  it('is interrupted while it inspects', async () => {
    const { child, ended } = start(['inspect', 'b.md'])
    child.stderr.once('data', () => child.kill('SIGINT'))
    expect((await ended).code).toBe(130)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends at once with 130 on %s while it compares', async (signal) => {
    const out = join(home, `compared-${signal}`)
    await mkdir(join(out, '.khct-comparison.tmp'), { recursive: true })
    const before = '{\n"schemaVersion": "1",\n"by": "document", the one before'
    await writeFile(join(out, 'comparison.json'), before)
    const { child, ended } = start(['compare', 'results', '--out', out])
    const work = await new Promise<string>((resolve) => child.stderr.once('data', (data) => resolve(String(data))))
    child.kill(signal)
    expect(await ended).toEqual({ code: 130, stdout: '', stderr: expect.stringContaining('Interrupted: nothing was') })
    expect(await contentsOf(out)).toEqual({ 'comparison.json': before })
    expect(await readdir(out)).toEqual(['comparison.json'])
    const worker = Number(/as (\d+)/.exec(work)![1])
    expect(worker).not.toBe(child.pid)
    expect(() => process.kill(worker, 0)).toThrow('ESRCH')
  })

  it.each([
    [['inspect', 'a.md', '--json']],
    [['convert', 'a.md', '--out', 'out-pipe', '--json']],
    [['convert', 'a.md', '--out', 'out-pipe']],
  ])('is quiet where nobody listens any more: %j', async (argv) => {
    const { child, ended } = start(argv)
    child.stdout.destroy()
    expect(await ended).toMatchObject({ code: 0, stderr: '' })
  })

  it('shows no stack, wherever it fails, but to those who ask', async () => {
    const ended = await start(['convert', 'c.md', '--out', 'out-crash']).ended
    expect(ended.code).toBe(3)
    expect(ended.stderr).toMatch(/^khct met an internal error: crashed far from here\..*\n$/)
    const debugged = await start(['convert', 'c.md', '--out', 'out-crash'], { KHCT_DEBUG: '1' }).ended
    expect(debugged.stderr).toMatch(/crashed far from here\n\s+at /)
  })
})
