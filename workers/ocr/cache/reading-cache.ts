import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { entryPath, pruneCache, unfinishedPath } from './cache-files.js'

/** Readings of pages that are kept from one run to the next. Many processes may use one folder at once. */
export interface ReadingCache {
  /** Null where it is not kept, or no longer whole. */
  get(key: string): Promise<unknown>
  /** Keeps what JSON can say. Never fails: what cannot be kept is read again next time. */
  set(key: string, value: unknown): Promise<void>
}

export interface ReadingCacheOptions {
  readonly folder: string
  /** What was not asked for the longest goes when all takes more; 1 GB by default. */
  readonly limitBytes?: number
  /** Called once where nothing can be kept, with the system's code: `EACCES`. */
  readonly onFault?: (code: string) => void
}

export const CACHE_LIMIT_BYTES = 1_000_000_000
/** The reading of a page has some 100 kB; this is no reading. */
const MOST_BYTES = 64 * 1024 * 1024
/** Use is noted no oftener than this. */
const NOTE_MILLISECONDS = 60_000
/** Others write too: the folder is measured anew after so much of the limit. */
const MEASURED_PART = 1 / 16

const pack = promisify(gzip)
const unpack = promisify(gunzip)

export interface ReadingFacts {
  /** Of the bytes of the file. */
  readonly sha256: string
  readonly page: number
  /** All that the reading depends on beside them: engine with its versions, resolution, version of our image work. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
}

/** The same for the same page read in the same way, in whatever order the settings are named. */
export function readingKey({ sha256, page, settings }: ReadingFacts): string {
  const named = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([sha256, page, named]))
    .digest('hex')
}

/** Nothing is made before the first reading is kept. */
export function createReadingCache(options: ReadingCacheOptions): ReadingCache {
  return new FolderCache(options)
}

class FolderCache implements ReadingCache {
  readonly #folder: string
  readonly #limit: number
  readonly #onFault: ((code: string) => void) | undefined
  #broken = false
  /** Written since the folder was last measured; at first it was never measured. */
  #written = Number.POSITIVE_INFINITY
  #pruning: Promise<void> | null = null

  constructor({ folder, limitBytes = CACHE_LIMIT_BYTES, onFault }: ReadingCacheOptions) {
    this.#folder = folder
    this.#limit = limitBytes
    this.#onFault = onFault
  }

  async get(key: string): Promise<unknown> {
    const path = entryPath(this.#folder, key)
    const bytes = await readFile(path).catch(() => null)
    if (bytes === null) return null
    try {
      // gzip has a sum of its bytes: half a file, or one that the disk spoiled, does not open
      const value: unknown = JSON.parse((await unpack(bytes, { maxOutputLength: MOST_BYTES })).toString('utf8'))
      await this.#noteUse(path)
      return value
    } catch {
      await rm(path, { force: true }).catch(() => {})
      return null
    }
  }

  async set(key: string, value: unknown): Promise<void> {
    if (this.#broken) return
    const path = entryPath(this.#folder, key)
    const unfinished = unfinishedPath(this.#folder, key, randomBytes(4).toString('hex'))
    try {
      const bytes = await pack(JSON.stringify(value))
      // Words of documents that may be confidential: for nobody else's eyes.
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeFile(unfinished, bytes, { mode: 0o600 })
      await rename(unfinished, path)
      this.#written += bytes.length
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => {})
      this.#break(error)
      return
    }
    if (this.#written > this.#limit * MEASURED_PART) await this.#prune()
  }

  async #noteUse(path: string): Promise<void> {
    const now = Date.now()
    const facts = await stat(path).catch(() => null)
    if (facts === null || now - facts.mtimeMs < NOTE_MILLISECONDS) return
    await utimes(path, now / 1000, now / 1000).catch(() => {})
  }

  #prune(): Promise<void> {
    this.#pruning ??= (async () => {
      this.#written = 0
      await pruneCache(this.#folder, this.#limit, Date.now())
      this.#pruning = null
    })()
    return this.#pruning
  }

  #break(error: unknown): void {
    if (this.#broken) return
    this.#broken = true
    this.#onFault?.(error instanceof Error && 'code' in error ? String(error.code) : 'EIO')
  }
}
