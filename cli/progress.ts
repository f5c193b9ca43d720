import type { CommandIo } from './io.js'
import type { Say } from './messages.js'
import { cut, oneLine, widthOf } from './terminal.js'

/** Milliseconds between two looks of the line. */
const PAUSE = 100
const clearLine = '\r\u001b[2K'

export interface Progress {
  update(done: number, path: string, total: number): void
  /** Takes the line away. */
  end(): void
}

/** One line on a terminal that says how far the run is; nothing anywhere else. */
export function progressLine(io: CommandIo, say: Say, quiet: boolean): Progress {
  if (quiet || io.stderr.isTTY !== true || io.env.TERM === 'dumb') return { update: () => {}, end: () => {} }
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  return {
    update(done, path, total) {
      const now = io.now()
      if (done < total && now - last < PAUSE) return
      last = now
      shown = true
      const words =
        done < total
          ? say('progress', { done: say.count(done), total: say.count(total), path: oneLine(path) })
          : say('gathering', { total: say.count(total) })
      io.stderr.write(clearLine + cut(words, widthOf(io.stderr, io.env) - 1))
    },
    end() {
      if (shown) io.stderr.write(clearLine)
      shown = false
    },
  }
}
