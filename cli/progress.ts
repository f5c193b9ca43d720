import type { PageProgress } from '../extractors/scan/ocr-options.js'
import type { CommandIo } from './io.js'
import type { Say } from './messages.js'
import { PagesLeft } from './pages-left.js'
import { cut, oneLine, widthOf } from './terminal.js'

/** Milliseconds between two looks of the line. */
const PAUSE = 100
const clearLine = '\r\u001b[2K'

export interface Progress {
  update(done: number, path: string, total: number): void
  /** A page that is a picture was read, or it became known how many there are. */
  page(progress: PageProgress): void
  /** Says something that stays. */
  note(words: string): void
  /** Takes the line away. */
  end(): void
}

/** One line on a terminal that says how far the run is; nothing anywhere else but notes. */
export function progressLine(io: CommandIo, say: Say, quiet: boolean): Progress {
  const speak = (words: string) => {
    if (!quiet) io.stderr.write(`${words}\n`)
  }
  if (quiet || io.stderr.isTTY !== true || io.env.TERM === 'dumb') {
    return { update: () => {}, page: () => {}, note: speak, end: () => {} }
  }
  let last = Number.NEGATIVE_INFINITY
  let shown = false
  let files: { readonly done: number; readonly total: number } | null = null
  const left = new PagesLeft()
  const show = (words: string, now: number) => {
    last = now
    shown = true
    io.stderr.write(clearLine + cut(words, widthOf(io.stderr, io.env) - 1))
  }
  const end = () => {
    if (shown) io.stderr.write(clearLine)
    shown = false
  }
  const inRun = (words: string) =>
    files === null
      ? words
      : say('progress', { done: say.count(files.done), total: say.count(files.total), path: words })
  return {
    update(done, path, total) {
      files = { done, total }
      const now = io.now()
      if (done < total && now - last < PAUSE) return
      show(done < total ? inRun(oneLine(path)) : say('gathering', { total: say.count(total) }), now)
    },
    page(progress) {
      const now = io.now()
      left.note(progress, now)
      if (now - last < PAUSE) return
      const { path, done, total } = progress
      const pages = say('progressPages', { path: oneLine(path), done: say.count(done), total: say.count(total) })
      const time = left.time(now)
      const words = time === null || time <= 0 ? pages : say('progressLeft', { pages, time: duration(time, say) })
      show(inRun(words), now)
    },
    note(words) {
      end()
      speak(words)
    },
    end,
  }
}

/** A time as it is worth knowing: `12 giây`, `45 giây`, `3 phút`, `1 giờ 20 phút`. */
function duration(milliseconds: number, say: Say): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000))
  if (seconds < 60) return say('seconds', { count: seconds < 20 ? seconds : Math.round(seconds / 5) * 5 })
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return say('minutes', { count: minutes })
  return say('hours', { count: say.count(Math.floor(minutes / 60)), minutes: minutes % 60 })
}
