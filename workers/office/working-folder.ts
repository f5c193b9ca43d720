import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onExit } from '../on-exit.js'
import { endGroup } from '../process-group.js'

/** Reads process groups, a line each (empty for none), until its reader is gone; then ends the last and clears up. */
const WATCH = 'group=; while read -r line; do group=$line; done; [ -z "$group" ] || kill -9 "-$group"; rm -rf -- "$0"'

/**
 * The temporary folder of a converter. Whatever becomes of this process (its end, a signal, a crash), the call that runs in the
 * folder is ended and the folder removed.
 */
export class WorkingFolder {
  readonly path: string
  readonly #watch: ChildProcess | null
  readonly #forget: () => void
  #group: number | null = null

  private constructor(path: string) {
    this.path = path
    this.#watch = process.platform === 'win32' ? null : watch(path)
    this.#forget = onExit(() => this.#leave())
  }

  static async make(): Promise<WorkingFolder> {
    return new WorkingFolder(await mkdtemp(join(tmpdir(), 'khct-office-')))
  }

  /** The process group that works in the folder now. */
  holds(group: number | null): void {
    this.#group = group
    this.#watch?.stdin?.write(`${group ?? ''}\n`)
  }

  /** Ends what runs in the folder; the folder stays. */
  endCall(): void {
    if (this.#group !== null) endGroup(this.#group)
  }

  async remove(): Promise<void> {
    this.#forget()
    this.endCall()
    await rm(this.path, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
    this.#watch?.stdin?.end()
  }

  #leave(): void {
    this.endCall()
    rmSync(this.path, { recursive: true, force: true, maxRetries: 2 })
  }
}

function watch(path: string): ChildProcess {
  const child = spawn('/bin/sh', ['-c', WATCH, path], { detached: true, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] })
  child.on('error', () => {})
  child.stdin?.on('error', () => {})
  // it must not keep this process alive, it waits for its end
  child.unref()
  ;(child.stdin as unknown as { unref?: () => void } | null)?.unref?.()
  return child
}
