import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findSoffice } from './find-soffice.js'
import { makeProfile } from './profile.js'
import { type CallEnd, callSoffice } from './soffice-call.js'
import { WorkingFolder } from './working-folder.js'

/** `absent`: there is no LibreOffice here; `failed`: it could not read this file, or broke on it; `stopped`: converter ended. */
export type OfficeResult =
  | { readonly docx: Uint8Array; readonly fault: null }
  | { readonly docx: null; readonly fault: 'absent' | 'failed' | 'stopped' }

/** Reads older Word formats by LibreOffice. To be ended by who made it. */
export interface OfficeConverter {
  /** Never throws. Requests that wait while a call runs share the next one. */
  toDocx(bytes: Uint8Array, format: 'doc' | 'rtf'): Promise<OfficeResult>
  /** Ends what runs, removes what was written; requests that wait are `stopped`. */
  dispose(): Promise<void>
}

export interface OfficeOptions {
  /** The command; null for none, looked for where it is not given. */
  readonly command?: string | null
  /** Time for a call to start, and for each of its files. */
  readonly startMilliseconds?: number
  readonly fileMilliseconds?: number
}

interface Request {
  readonly bytes: Uint8Array
  readonly format: 'doc' | 'rtf'
  readonly give: (result: OfficeResult) => void
}

/** Files in one call: starting costs as much as ten files, and a call that breaks costs all of them again. */
const MOST_FILES = 30
/** A call waits this long for more files than its first. */
const GATHER = 25
/** Megabytes have time of their own. */
const MILLISECONDS_A_MEGABYTE = 3000
const MOST_DOCX_BYTES = 256 * 1024 * 1024
/** Calls in a row that gave nothing before LibreOffice is taken for broken. */
const MOST_IDLE_CALLS = 3

export function createOfficeConverter(options: OfficeOptions = {}): OfficeConverter {
  return new Converter(options)
}

class Converter implements OfficeConverter {
  readonly #options: OfficeOptions
  #command: string | null | undefined
  #waiting: Request[] = []
  #working: Promise<void> | null = null
  #folder: WorkingFolder | null = null
  #profile = ''
  #stopped = false
  #calls = 0
  /** Calls in a row that gave nothing. */
  #idle = 0

  constructor(options: OfficeOptions) {
    this.#options = options
    this.#command = options.command
  }

  toDocx(bytes: Uint8Array, format: 'doc' | 'rtf'): Promise<OfficeResult> {
    this.#command ??= this.#command === null ? null : findSoffice()
    if (this.#command === null) return Promise.resolve({ docx: null, fault: 'absent' })
    if (this.#stopped) return Promise.resolve({ docx: null, fault: 'stopped' })
    return new Promise((give) => {
      this.#waiting.push({ bytes, format, give })
      this.#working ??= this.#work()
    })
  }

  async dispose(): Promise<void> {
    this.#stopped = true
    this.#folder?.endCall()
    await this.#working
    await this.#folder?.remove()
    this.#folder = null
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      for (let seen = 0; seen < this.#waiting.length && !this.#stopped; ) {
        seen = this.#waiting.length
        await pause(GATHER)
      }
      const batch = this.#waiting.splice(0, MOST_FILES)
      try {
        await this.#convert(batch)
      } catch {
        // a full disk, a temporary folder that cannot be written
        for (const { give } of batch) give({ docx: null, fault: this.#stopped ? 'stopped' : 'failed' })
      }
    }
    this.#working = null
  }

  /**
   * Files are read in their order. Where a call broke, the first without a result broke it: it is tried again alone, those
   * after it together, so that one bad file does not sink the others.
   */
  async #convert(requests: readonly Request[]): Promise<void> {
    let left = requests
    while (left.length > 0) {
      if (this.#stopped) return giveAll(left, 'stopped')
      if (this.#command === null) return giveAll(left, 'absent')
      if (this.#idle >= MOST_IDLE_CALLS) return giveAll(left, 'failed')
      const { end, open } = await this.#call(left)
      if (this.#stopped) return giveAll(open, 'stopped')
      if (end === 'missing') {
        this.#command = null
        return giveAll(open, 'absent')
      }
      if (end === 'done' || left.length === 1) return giveAll(open, 'failed')
      await this.#convert(open.slice(0, 1))
      left = open.slice(1)
    }
  }

  /** One call for all; gives what had no result. */
  async #call(requests: readonly Request[]): Promise<{ end: CallEnd; open: Request[] }> {
    const folder = await this.#openFolder()
    const room = join(folder.path, `call-${++this.#calls}`)
    await mkdir(join(room, 'out'), { recursive: true })
    const names = requests.map(({ format }, i) => `${i + 1}.${format}`)
    for (const [i, { bytes }] of requests.entries()) await writeFile(join(room, names[i]!), bytes)
    if (this.#stopped) return { end: 'crashed', open: [...requests] }
    const end = await callSoffice({
      command: this.#command!,
      parameters: [
        this.#profile,
        ...['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--nofirststartwizard'],
        ...['--convert-to', 'docx:Office Open XML Text', '--outdir', join(room, 'out')],
        ...names.map((name) => join(room, name)),
      ],
      folder: folder.path,
      milliseconds: this.#time(requests),
      onGroup: (group) => folder.holds(group),
    })
    const open: Request[] = []
    for (const [i, request] of requests.entries()) {
      const docx = await readDocx(join(room, 'out', `${i + 1}.docx`))
      if (docx === null) open.push(request)
      else request.give({ docx, fault: null })
    }
    this.#idle = open.length < requests.length ? 0 : this.#idle + (end === 'done' ? 0 : 1)
    await rm(room, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
    return { end, open }
  }

  #time(requests: readonly Request[]): number {
    const { startMilliseconds = 40_000, fileMilliseconds = 8000 } = this.#options
    const megabytes = requests.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024 / 1024
    return startMilliseconds + requests.length * fileMilliseconds + megabytes * MILLISECONDS_A_MEGABYTE
  }

  async #openFolder(): Promise<WorkingFolder> {
    if (this.#folder === null) {
      this.#folder = await WorkingFolder.make()
      this.#profile = await makeProfile(join(this.#folder.path, 'profile'))
    }
    return this.#folder
  }
}

function giveAll(requests: readonly Request[], fault: 'absent' | 'failed' | 'stopped'): void {
  for (const { give } of requests) give({ docx: null, fault })
}

/** A DOCX that was written to its end; null for none, or one that an ended call left half written. */
async function readDocx(path: string): Promise<Uint8Array | null> {
  try {
    if ((await stat(path)).size > MOST_DOCX_BYTES) return null
    const bytes = await readFile(path)
    return bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') >= 0 ? bytes : null
  } catch {
    return null
  }
}
