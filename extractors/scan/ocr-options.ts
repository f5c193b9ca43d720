import type { ReadingCache } from '../../workers/ocr/cache/reading-cache.js'
import type { ChosenEngine } from '../../workers/ocr/choose-engine.js'

/** Pages of an input that are pictures: how many of them are read. */
export interface PageProgress {
  /** The input as it was named to the run. */
  readonly path: string
  readonly done: number
  readonly total: number
}

/** How pages that are pictures are read. */
export interface OcrOptions {
  /** Looked for when the first page needs it; the same whenever it is asked for. */
  engine(): Promise<ChosenEngine>
  /** Null: every page is read anew. */
  readonly cache: ReadingCache | null
  /** Pages at once, over all documents; as many as the machine has processors by default. */
  readonly processes?: number
  /** Called with none done when it is known how many there are, then after each of them. */
  readonly onPage?: (progress: PageProgress) => void
}
