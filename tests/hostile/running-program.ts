import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compile } from '../workers/compiled.js'
import { childrenOf } from './children.js'

export interface Entry {
  readonly path: string
  readonly status: string
  readonly documentId: string | null
  readonly reason: { readonly code: string; readonly message: { readonly vi: string; readonly en: string } } | null
  readonly pagesNotRead: readonly number[]
  readonly ocr: { readonly engine: string; readonly pages: readonly number[] } | null
  readonly diagnostics: Readonly<Record<string, number>> | null
}

export interface Ended {
  readonly code: number | null
  readonly stderr: string
  readonly stdout: string
  readonly seconds: number
}

/** The program as it is shipped, in a folder of its own where it works too. */
export interface RunningProgram {
  readonly home: string
  start(
    argv: readonly string[],
    env?: NodeJS.ProcessEnv,
  ): { readonly child: ChildProcess; readonly ended: Promise<Ended> }
  /** What became of each input, by the last part of its name. */
  entriesOf(out: string): Map<string, Entry>
  documentOf(out: string, entry: Entry): { readonly text: string; readonly diagnostics: readonly Said[] }
  remove(): void
}

export interface Said {
  readonly code: string
  readonly severity: string
  readonly message: { readonly vi: string; readonly en: string }
}

export function compileProgram(): RunningProgram {
  const program = compile(['schema', 'normalizers', 'workers', 'extractors', 'pipeline', 'output', 'cli'])
  writeFileSync(join(program, 'package.json'), readFileSync('package.json'))
  const home = mkdtempSync(join(tmpdir(), 'khct-test-run-'))
  const json = (...parts: string[]) => JSON.parse(readFileSync(join(home, ...parts), 'utf8'))
  return {
    home,
    start(argv, env = {}) {
      const begun = performance.now()
      const child = spawn(process.execPath, [join(program, 'cli/main.js'), ...argv], {
        cwd: home,
        env: { PATH: process.env.PATH, HOME: home, KHCT_CACHE: join(home, 'cache'), LANG: 'en_US.UTF-8', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let stderr = ''
      let stdout = ''
      child.stderr!.on('data', (data) => {
        stderr += data
      })
      child.stdout!.on('data', (data) => {
        stdout += data
      })
      const ended = new Promise<Ended>((resolve) =>
        child.on('close', (code) => resolve({ code, stderr, stdout, seconds: (performance.now() - begun) / 1000 })),
      )
      return { child, ended }
    },
    entriesOf(out) {
      const { inputs } = json(out, 'manifest.json') as { inputs: Entry[] }
      return new Map(inputs.map((entry) => [entry.path.split('/').pop()!, entry]))
    },
    documentOf: (out, { documentId }) => json(out, 'documents', `${documentId}.json`),
    remove() {
      rmSync(program, { recursive: true, force: true })
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** All processes below one (Linux; none elsewhere). */
export function descendants(parent: number): number[] {
  return childrenOf(parent).flatMap((child) => [child, ...descendants(child)])
}

export function isAlive(process_: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${process_}/stat`, 'latin1'))
  } catch {
    return false
  }
}

export function residentMegabytes(process_: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process_}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
