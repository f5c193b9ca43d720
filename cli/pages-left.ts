import type { PageProgress } from '../extractors/scan/ocr-options.js'

/** Pages of late that tell how fast it goes: those from the cache come at once, those after them do not. */
const PAGES_OF_LATE = 16

/** How long the pages that are known will take, by the pace of the last ones. */
export class PagesLeft {
  readonly #left = new Map<string, number>()
  /** When the last pages came; before them, when the first reading began. */
  readonly #times: number[] = []

  note({ path, done, total }: PageProgress, now: number): void {
    // Between two inputs with such pages others may have been read for long: that is not their pace.
    if (done === 0 && this.#left.size === 0) this.#times.length = 0
    const before = this.#left.get(path)
    if (done < total) this.#left.set(path, total - done)
    else this.#left.delete(path)
    if (before !== undefined || this.#times.length === 0 || done > 0) this.#times.push(now)
    if (this.#times.length > PAGES_OF_LATE + 1) this.#times.shift()
  }

  /** Milliseconds; null where nothing tells. */
  time(now: number): number | null {
    const pages = this.#times.length - 1
    if (pages < 1) return null
    let left = 0
    for (const count of this.#left.values()) left += count
    return (left * (now - this.#times[0]!)) / pages
  }
}
