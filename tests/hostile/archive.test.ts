import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSoffice } from '../../workers/office/find-soffice.js'
import { makePdf } from '../extractors/pdf-maker.js'
import { compile } from '../workers/compiled.js'
import { childrenOf, until } from './children.js'

let program = ''
let home = ''
let temporary = ''
beforeAll(() => {
  program = compile(['schema', 'normalizers', 'workers', 'extractors', 'pipeline', 'output', 'cli'])
  const facts = JSON.parse(readFileSync('package.json', 'utf8')) as object
  writeFileSync(join(program, 'package.json'), JSON.stringify(facts))
  home = mkdtempSync(join(tmpdir(), 'khct-test-archive-'))
  temporary = join(home, 'tmp')
  mkdirSync(temporary)
}, 60_000)
afterAll(() => {
  rmSync(program, { recursive: true, force: true })
  rmSync(home, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly stderr: string
}

function start(argv: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [join(program, 'cli/main.js'), ...argv], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: temporary, LANG: 'en_US.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr!.on('data', (data) => {
    stderr += data
  })
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr }))) }
}

interface Entry {
  readonly path: string
  readonly status: string
  readonly documentId: string | null
  readonly reason: { readonly code: string; readonly message: { readonly vi: string; readonly en: string } } | null
  readonly diagnostics: Readonly<Record<string, number>> | null
}

const entriesOf = (out: string): Map<string, Entry> =>
  new Map(
    (JSON.parse(readFileSync(join(home, out, 'manifest.json'), 'utf8')) as { inputs: Entry[] }).inputs.map((entry) => [
      entry.path.split('/').pop()!,
      entry,
    ]),
  )

const good = [
  'kh-2024-cchc.pdf',
  'kh-2024-cchc.docx',
  'kh-2024-cchc.odt',
  'kh-2024-cchc.doc',
  'kh-2024-cchc.rtf',
  'ct-2024-tthc.md',
  'ct-2024-tthc.html',
]

/** Beside the damaged fixtures: each good file with its end cut off, and what was never a document. */
function fillWithBad(folder: string): void {
  cpSync('fixtures/damaged', folder, { recursive: true })
  for (const name of good) {
    const bytes = readFileSync(`fixtures/formats/${name}`)
    writeFileSync(join(folder, `cut-${name}`), bytes.subarray(0, bytes.length * 0.7))
  }
  writeFileSync(join(folder, 'empty.pdf'), '')
  writeFileSync(join(folder, 'noise.docx'), Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i) % 251)))
  writeFileSync(join(folder, 'header-only.pdf'), '%PDF-1.7\n')
  writeFileSync(join(folder, 'no-pages.pdf'), makePdf([]))
}

describe('an archive of good and bad files', () => {
  it('has every good file as it is alone, and every bad one with its reason', async () => {
    mkdirSync(join(home, 'good'))
    for (const name of good) cpSync(`fixtures/formats/${name}`, join(home, 'good', name))
    expect(await start(['convert', 'good', '--out', 'alone']).ended).toMatchObject({ code: 0 })
    mkdirSync(join(home, 'all'))
    for (const name of good) cpSync(`fixtures/formats/${name}`, join(home, 'all', name))
    fillWithBad(join(home, 'all'))
    const { code, stderr } = await start(['convert', 'all', '--out', 'out']).ended
    expect(code).toBe(1)
    expect(stderr).not.toMatch(/\n\s+at |Error:|Warning:/)
    const [alone, entries] = [entriesOf('alone'), entriesOf('out')]
    expect(entries.size).toBe(readdirSync(join(home, 'all')).length)
    for (const name of good) {
      const { documentId } = alone.get(name)!
      expect(entries.get(name), name).toMatchObject({ status: 'converted', documentId })
      const read = (out: string) =>
        readFileSync(join(home, out, 'documents', `${documentId}.json`), 'utf8').replace(/"(?:good|all)\//g, '"')
      expect(read('out'), name).toBe(read('alone'))
    }
    for (const [name, { status, reason, diagnostics }] of entries) {
      if (good.includes(name)) continue
      if (status === 'converted') {
        // of a text that was cut nobody can tell
        if (!/\.(?:md|html)$/.test(name)) expect(Object.keys(diagnostics!), name).toContain('partly-read')
        continue
      }
      expect(reason, name).toMatchObject({
        message: { vi: expect.stringMatching(/hãy|cần/), en: expect.stringMatching(/ /) },
      })
      expect(reason!.code, name).not.toBe('failed')
    }
    expect(
      Object.fromEntries([...entries].flatMap(([name, { reason }]) => (reason === null ? [] : [[name, reason.code]]))),
    ).toMatchObject({
      'cut.pdf': 'damaged',
      'encrypted.pdf': 'encrypted',
      'scanned-and-stamped.pdf': 'not-a-plan',
      'cut-kh-2024-cchc.pdf': 'damaged',
      'cut-kh-2024-cchc.doc': 'damaged',
      'empty.pdf': 'empty',
      'noise.docx': 'binary',
      'header-only.pdf': 'damaged',
      'no-pages.pdf': 'damaged',
    })
    expect(readdirSync(temporary)).toEqual([])
  }, 120_000)
})

describe.skipIf(process.platform !== 'linux')('Ctrl-C', () => {
  const descendants = (parent: number): number[] =>
    childrenOf(parent).flatMap((child) => [child, ...descendants(child)])
  const isAlive = (process_: number) => {
    try {
      return !/\) Z/.test(readFileSync(`/proc/${process_}/stat`, 'latin1'))
    } catch {
      return false
    }
  }

  /** Stops a run when it has processes at work; gives its end and how long that took. */
  async function interrupt(argv: readonly string[]) {
    const { child, ended } = start(argv)
    expect(await until(() => descendants(child.pid!).length > 0, 20)).toBe(true)
    await new Promise((done) => setTimeout(done, 400))
    const started = descendants(child.pid!)
    expect(started.length).toBeGreaterThan(0)
    const begun = performance.now()
    child.kill('SIGINT')
    const { code, stderr } = await ended
    return { code, stderr, seconds: (performance.now() - begun) / 1000, started }
  }

  it('in the middle of a page that never ends leaves no process', async () => {
    const forms = Array.from({ length: 9 }, (_, i) => ({
      value: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${11 + i} 0 R >> >> >>`,
      stream: i === 8 ? '0 0 m 1 1 l S' : '/X Do '.repeat(10),
    }))
    const page = { content: '/X Do', resources: '/XObject << /X 10 0 R >>' }
    writeFileSync(join(home, 'endless.pdf'), makePdf([page], forms))
    const { code, stderr, seconds, started } = await interrupt(['convert', 'endless.pdf', '--out', 'out-pdf'])
    expect(code).toBe(130)
    expect(seconds).toBeLessThan(3)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(await until(() => !started.some(isAlive))).toBe(true)
    expect(readdirSync(temporary)).toEqual([])
  }, 60_000)

  it.skipIf(findSoffice() === null)(
    'while LibreOffice works leaves no process and no folder',
    async () => {
      const { code, seconds, started } = await interrupt([
        'convert',
        join(process.cwd(), 'fixtures/formats/kh-2024-cchc.doc'),
        '--out',
        'out-doc',
      ])
      expect(code).toBe(130)
      expect(seconds).toBeLessThan(3)
      expect(await until(() => !started.some(isAlive))).toBe(true)
      expect(readdirSync(temporary)).toEqual([])
    },
    60_000,
  )
})
