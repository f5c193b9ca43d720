import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Characters that are kept back before they are written. */
const CHUNK = 256 * 1024

/** `.tasks.ndjson.khct-3fa9c1d2.tmp`: what a run that was killed may leave, and the next one clears away. */
const temporaryName = /^\..+\.khct-[0-9a-f]{8}\.tmp$/

export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name)
}

/**
 * A file that is written piece by piece under a temporary name in its own folder and takes its real name only when it is
 * whole: a reader sees the old file or the new one, never half of one.
 */
export class AtomicFile {
  readonly #path: string
  readonly #temporary: string
  readonly #handle: FileHandle
  #kept = ''
  #writing: Promise<void> = Promise.resolve()

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.#path = path
    this.#temporary = temporary
    this.#handle = handle
  }

  static async create(path: string): Promise<AtomicFile> {
    const temporary = join(dirname(path), `.${basename(path)}.khct-${randomBytes(4).toString('hex')}.tmp`)
    return new AtomicFile(path, temporary, await open(temporary, 'wx'))
  }

  /** Adds text at the end. Calls keep their order even where they are not awaited; await them to bound memory. */
  write(text: string): Promise<void> {
    this.#kept += text
    return this.#kept.length < CHUNK ? Promise.resolve() : this.#flush()
  }

  /** Adds bytes at the end. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.#flush()
    this.#writing = this.#writing.then(() => this.#handle.appendFile(bytes))
    return this.#writing
  }

  /** Gives the file its real name. On failure nothing is left behind. */
  async commit(): Promise<void> {
    try {
      await this.#flush()
      await this.#handle.close()
      await rename(this.#temporary, this.#path)
    } catch (error) {
      await this.abandon()
      throw error
    }
  }

  /** Leaves the real name as it was and takes the temporary file away. */
  async abandon(): Promise<void> {
    await this.#writing.catch(() => {})
    await this.#handle.close().catch(() => {})
    await rm(this.#temporary, { force: true }).catch(() => {})
  }

  #flush(): Promise<void> {
    const text = this.#kept
    this.#kept = ''
    this.#writing = this.#writing.then(async () => {
      if (text !== '') await this.#handle.appendFile(text, 'utf8')
    })
    return this.#writing
  }
}

/** Writes a whole file, atomically; in pieces where it is given in pieces. */
export async function writeFileAtomically(path: string, text: string | Iterable<string>): Promise<void> {
  const file = await AtomicFile.create(path)
  for (const piece of typeof text === 'string' ? [text] : text) {
    await file.write(piece).catch(() => {}) // commit meets the same failure, and tidies up
  }
  await file.commit()
}

/** The same for bytes. */
export async function writeBytesAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const file = await AtomicFile.create(path)
  await file.writeBytes(bytes).catch(() => {}) // commit meets the same failure, and tidies up
  await file.commit()
}
