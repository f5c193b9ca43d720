import { Bytes } from './bytes.js'
import type { WordFile } from './word-file.js'

/** Bytes of the stream, from `start` up to `end`, that have these properties. */
export interface PropertyRun {
  readonly start: number
  readonly end: number
  /** Of paragraphs: the number of their style. */
  readonly style: number
  readonly properties: Bytes
}

const PAGE = 512
const nothing = new Bytes(new Uint8Array(0))

/** Properties of characters (`part` 12) or paragraphs (13), from pages of 512 bytes ([MS-DOC] 2.9.33, 2.9.175). */
export function readPropertyRuns(file: WordFile, part: 12 | 13): PropertyRun[] {
  const { places, data } = file.plc(part, 4)
  const runs: PropertyRun[] = []
  for (let i = 0; i + 1 < places.length; i++) {
    const page = file.main.part((data.u32(i * 4) & 0x3fffff) * PAGE, PAGE)
    const count = page.u8(PAGE - 1)
    for (let k = 0; k < count; k++) {
      const [start, end] = [page.u32(k * 4), page.u32(k * 4 + 4)]
      const entry = (count + 1) * 4 + k * (part === 12 ? 1 : 13)
      const at = page.u8(entry) * 2
      if (end > start)
        runs.push({ start, end, ...(at === 0 ? plain : part === 12 ? ofCharacters(page, at) : ofParagraph(page, at)) })
    }
  }
  return runs.sort((a, b) => a.start - b.start)
}

const plain = { style: 0, properties: nothing }

function ofCharacters(page: Bytes, at: number) {
  return { style: 0, properties: page.part(at + 1, page.u8(at)) }
}

function ofParagraph(page: Bytes, at: number) {
  const short = page.u8(at)
  const start = short === 0 ? at + 2 : at + 1
  const length = short === 0 ? page.u8(at + 1) * 2 : short * 2 - 1
  return { style: page.u16(start), properties: page.part(start + 2, length - 2) }
}

/** Finds the run that a byte of the stream is in; asked in order mostly, so it looks near the last one first. */
export class RunFinder {
  readonly #runs: readonly PropertyRun[]
  #last = 0

  constructor(runs: readonly PropertyRun[]) {
    this.#runs = runs
  }

  /** Its number, and where it ends; -1 where there is none, up to the next. */
  at(offset: number): { readonly index: number; readonly end: number } {
    const runs = this.#runs
    let low = 0
    let high = runs.length - 1
    const near = runs[this.#last]
    if (near !== undefined && near.start <= offset) {
      low = this.#last
      if (offset < near.end) high = low
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (runs[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    const run = runs[low]
    if (run === undefined || run.start > offset) return { index: -1, end: run?.start ?? Number.POSITIVE_INFINITY }
    this.#last = low
    if (offset < run.end) return { index: low, end: run.end }
    return { index: -1, end: runs[low + 1]?.start ?? Number.POSITIVE_INFINITY }
  }
}
