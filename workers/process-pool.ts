import { IsolatedProcess, type ProcessLimits } from './isolated-process.js'

export interface PoolOptions {
  /** The module that the processes run: compiled JavaScript that calls `serveJobs`. */
  readonly entry: URL
  /** Processes at once. */
  readonly size: number
  readonly limits: ProcessLimits
  /** A process that has had nothing to do for so long is ended. */
  readonly idleMilliseconds?: number
}

const IDLE_MILLISECONDS = 10_000

/** Processes that take one job after the other. Those that die are replaced when the next job comes. */
export class ProcessPool {
  readonly #options: PoolOptions
  readonly #idle: { readonly process: IsolatedProcess; readonly end: NodeJS.Timeout }[] = []
  readonly #waiting: (() => void)[] = []
  #busy = 0

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** The items of a job, as they come. Throws `ProcessDeath` where the process goes before the end. */
  async *run(job: unknown): AsyncGenerator<unknown, void, undefined> {
    while (this.#busy >= this.#options.size) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#busy++
    const process = this.#take()
    try {
      yield* process.run(job)
    } finally {
      this.#busy--
      this.#giveBack(process)
      this.#waiting.shift()?.()
    }
  }

  /** Ends the processes that have no job. */
  dispose(): void {
    for (const { process, end } of this.#idle.splice(0)) {
      clearTimeout(end)
      process.kill()
    }
  }

  #take(): IsolatedProcess {
    for (;;) {
      const idle = this.#idle.pop()
      if (idle === undefined) return new IsolatedProcess(this.#options.entry, this.#options.limits)
      clearTimeout(idle.end)
      if (idle.process.alive) return idle.process
    }
  }

  #giveBack(process: IsolatedProcess): void {
    if (!process.alive) return
    const end = setTimeout(() => {
      const at = this.#idle.findIndex((idle) => idle.process === process)
      if (at >= 0) this.#idle.splice(at, 1)
      process.kill()
    }, this.#options.idleMilliseconds ?? IDLE_MILLISECONDS)
    end.unref()
    this.#idle.push({ process, end })
  }
}
