import { IsolatedProcess, type Nursery, type ProcessLimits } from './isolated-process.js'
import { onExit } from './on-exit.js'

export interface PoolOptions {
  /** The module that the processes run: compiled JavaScript that calls `serveJobs`. */
  readonly entry: URL
  /** Processes at once. */
  readonly size: number
  readonly limits: ProcessLimits
  /** A process that has had nothing to do for so long is ended. */
  readonly idleMilliseconds?: number
  /** After a job of more items than this the process is ended: the memory that it took it would keep while it waits. */
  readonly longJob?: number
  readonly nursery?: Nursery
}

/** Longer than most documents take whose pages are read from pictures: their next one finds the reader of pages still there. */
const IDLE_MILLISECONDS = 60_000

/** Processes that take one job after the other. Those that die are replaced when the next job comes. */
export class ProcessPool {
  readonly #options: PoolOptions
  readonly #idle: { readonly worker: IsolatedProcess; readonly end: NodeJS.Timeout }[] = []
  readonly #waiting: (() => void)[] = []
  readonly #busy = new Set<IsolatedProcess>()
  #jobs = 0
  /** Null where no process of this pool is left. */
  #forget: (() => void) | null = null

  constructor(options: PoolOptions) {
    this.#options = options
  }

  /** The items of a job, as they come. Throws `ProcessDeath` where the process goes before the end. */
  async *run(job: unknown): AsyncGenerator<unknown, void, undefined> {
    while (this.#jobs >= this.#options.size) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#jobs++
    const worker = this.#take()
    this.#busy.add(worker)
    let items = 0
    try {
      for await (const item of worker.run(job)) {
        items++
        yield item
      }
    } finally {
      this.#jobs--
      this.#busy.delete(worker)
      if (items > (this.#options.longJob ?? Number.POSITIVE_INFINITY)) worker.kill()
      this.#giveBack(worker)
      this.#waiting.shift()?.()
    }
  }

  /** Ends the processes that have no job; the pool can be used again. */
  dispose(): void {
    for (const { worker, end } of this.#idle.splice(0)) {
      clearTimeout(end)
      worker.kill()
    }
    if (this.#busy.size === 0) {
      this.#forget?.()
      this.#forget = null
    }
  }

  /** When the program ends: a process in an endless loop would not notice by itself. */
  readonly #killAll = (): void => {
    for (const { worker } of this.#idle) worker.kill()
    for (const worker of this.#busy) worker.kill()
  }

  #take(): IsolatedProcess {
    for (;;) {
      const idle = this.#idle.pop()
      if (idle === undefined) break
      clearTimeout(idle.end)
      if (idle.worker.alive) return idle.worker
    }
    this.#forget ??= onExit(this.#killAll)
    return new IsolatedProcess(this.#options.entry, this.#options.limits, this.#options.nursery)
  }

  #giveBack(worker: IsolatedProcess): void {
    if (!worker.alive) return
    const end = setTimeout(() => {
      const at = this.#idle.findIndex((idle) => idle.worker === worker)
      if (at >= 0) this.#idle.splice(at, 1)
      worker.kill()
    }, this.#options.idleMilliseconds ?? IDLE_MILLISECONDS)
    end.unref()
    this.#idle.push({ worker, end })
  }
}
