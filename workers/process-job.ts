import { type FromProcess, ITEMS_UNDER_WAY, type ToProcess } from './process-messages.js'

/**
 * Makes this process one that works for another: each job gives items, one by one, no faster than they are taken. Ends when the
 * other process goes away.
 */
export function serveJobs(work: (job: unknown) => AsyncIterable<unknown>): void {
  let credit = 0
  let stopped = false
  let wake: (() => void) | null = null

  const room = async () => {
    while (credit === 0 && !stopped) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  const run = async (job: unknown): Promise<void> => {
    credit = ITEMS_UNDER_WAY
    stopped = false
    try {
      for await (const item of work(job)) {
        await room()
        if (stopped) break
        credit--
        await send({ kind: 'item', item })
      }
      await send({ kind: 'end' })
    } catch (error) {
      await send({ kind: 'failed', message: String(error) })
    }
  }
  process.on('message', (message: ToProcess) => {
    if (message.kind === 'job') {
      void run(message.job)
      return
    }
    if (message.kind === 'taken') credit++
    else stopped = true
    wake?.()
    wake = null
  })
  process.on('disconnect', () => process.exit())
}

/** Waits until the message is handed over, so that messages do not pile up in memory. */
function send(message: FromProcess): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve())
  })
}
