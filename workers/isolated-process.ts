import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { endGroup } from './process-group.js'
import type { FromProcess, ToProcess } from './process-messages.js'

export interface ProcessLimits {
  /** Of the objects of the program and, where the system tells it, of all memory of the process beside them. */
  readonly heapMegabytes: number
  readonly residentMegabytes: number
  /** The longest wait for the next item. */
  readonly silenceMilliseconds: number
}

/**
 * How the memory of objects is cleared away: `small`, soon and beside the work, so that a process stays small; `large`, seldom and
 * by the one thread that works, for work on large pictures by as many processes as there are processors.
 */
export type Nursery = 'small' | 'large'

const nurseries: Readonly<Record<Nursery, readonly string[]>> = {
  small: ['--max-semi-space-size=2'],
  large: ['--max-semi-space-size=16', '--single-threaded-gc'],
}

export type DeathCause = 'too-slow' | 'out-of-memory' | 'crashed'

/** The process ended in the middle of its job, by itself or by us. */
export class ProcessDeath extends Error {
  override readonly cause: DeathCause

  constructor(cause: DeathCause) {
    super(`the process is no more: ${cause}`)
    this.cause = cause
  }
}

const WATCH_MILLISECONDS = 200
const LINUX_PAGE = 4096
/** An abort, as V8 makes where its heap is full: by signal, or as a shell's exit code. */
const ABORT = 134

/** One child process. It holds the program open only while it has a job. */
export class IsolatedProcess {
  readonly #child: ChildProcess
  readonly #limits: ProcessLimits
  #cause: DeathCause | null = null
  #groupEnded = false
  #messages: FromProcess[] = []
  #wake: (() => void) | null = null
  #deadline = Number.POSITIVE_INFINITY
  #watch: NodeJS.Timeout | null = null

  constructor(entry: URL, limits: ProcessLimits, nursery: Nursery = 'small') {
    this.#limits = limits
    // Options of the program itself (inspectors, loaders) are not the child's.
    this.#child = fork(entry, [], {
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, ...nurseries[nursery]],
      env: { ...process.env, NODE_OPTIONS: '' },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // a group of its own: killed, it cannot end what it started itself; Ctrl-C comes to us, and by us to it
      detached: process.platform !== 'win32',
    })
    this.#child.on('message', (message: FromProcess) => {
      this.#messages.push(message)
      this.#stir()
    })
    this.#child.on('error', () => this.#die('crashed'))
    this.#child.on('exit', (code, signal) => {
      this.#endGroup()
      const cause = signal === 'SIGABRT' || signal === 'SIGKILL' || code === ABORT ? 'out-of-memory' : 'crashed'
      // What it sent before its end may still be on the way.
      if (this.#child.connected) this.#child.once('disconnect', () => this.#die(cause))
      else this.#die(cause)
    })
    this.#rest()
  }

  get alive(): boolean {
    return this.#cause === null
  }

  /** The items of a job. Left before its end, it stops the process's work. */
  async *run(job: unknown): AsyncGenerator<unknown, void, undefined> {
    this.#work()
    let ended = false
    try {
      this.#send({ kind: 'job', job })
      for (;;) {
        const message = await this.#next()
        if (message.kind !== 'item') {
          ended = true
          if (message.kind === 'failed') throw new Error(message.message)
          return
        }
        this.#send({ kind: 'taken' })
        yield message.item
      }
    } finally {
      if (!ended) await this.#stop()
      this.#rest()
    }
  }

  kill(): void {
    this.#die('crashed')
  }

  /** Waits for the end of a job that nobody wants: a process in the middle of a page can take no other. */
  async #stop(): Promise<void> {
    if (!this.alive) return
    this.#send({ kind: 'stop' })
    try {
      while ((await this.#next()).kind === 'item');
    } catch {
      // It is gone, which ends the job too.
    }
  }

  async #next(): Promise<FromProcess> {
    this.#deadline = performance.now() + this.#limits.silenceMilliseconds
    for (;;) {
      const message = this.#messages.shift()
      if (message !== undefined) {
        this.#deadline = Number.POSITIVE_INFINITY
        return message
      }
      if (this.#cause !== null) throw new ProcessDeath(this.#cause)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  #send(message: ToProcess): void {
    // A child that is gone is noticed by its exit.
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #stir(): void {
    this.#wake?.()
    this.#wake = null
  }

  #die(cause: DeathCause): void {
    if (this.#cause !== null) return
    this.#cause = cause
    if (this.#watch !== null) clearInterval(this.#watch)
    this.#endGroup()
    this.#stir()
  }

  /** Once: afterwards the number may be another's. */
  #endGroup(): void {
    const { pid } = this.#child
    if (pid === undefined || this.#groupEnded) return
    this.#groupEnded = true
    endGroup(pid)
  }

  #work(): void {
    this.#child.ref()
    this.#child.channel?.ref()
    this.#watch ??= setInterval(() => {
      if (performance.now() > this.#deadline) this.#die('too-slow')
      else if (residentMegabytes(this.#child.pid) > this.#limits.residentMegabytes) this.#die('out-of-memory')
    }, WATCH_MILLISECONDS)
  }

  #rest(): void {
    if (this.#watch !== null) clearInterval(this.#watch)
    this.#watch = null
    this.#child.unref()
    this.#child.channel?.unref()
  }
}

/** Linux tells it in a file; elsewhere only the limit of the heap holds. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1])
    return (pages * LINUX_PAGE) / 1024 / 1024
  } catch {
    return 0
  }
}
