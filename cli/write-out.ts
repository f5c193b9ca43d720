import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { Writable } from 'node:stream'
import type { Terminal } from './terminal.js'

/** Sends a file to a stream without holding it, however slowly the other end reads; a closed pipe ends it quietly. */
export async function writeFileTo(terminal: Terminal, path: string): Promise<void> {
  for await (const piece of createReadStream(path, 'utf8')) {
    if (terminal instanceof Writable && (terminal.destroyed || terminal.errored !== null)) return
    const goesOn = terminal.write(piece as string)
    if (goesOn === false && terminal instanceof Writable) {
      const waits = new AbortController()
      const { signal } = waits
      await Promise.race([once(terminal, 'drain', { signal }), once(terminal, 'close', { signal })]).catch(() => {})
      waits.abort()
    }
  }
}
