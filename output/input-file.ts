import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { errorCode } from './output-error.js'
import { type Refusal, refusals } from './refusals.js'

/** Files above this are not read: a plan is a few megabytes, a scan of one some tens. */
export const MAX_INPUT_BYTES = 200 * 1024 * 1024

export type InputBytes =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly refusal: null }
  | { readonly size: number | null; readonly refusal: Refusal }

/** Reads one input whole, or says why not. Its size is asked before a byte is read. Never throws. */
export async function readInputFile(path: string, maxBytes: number = MAX_INPUT_BYTES): Promise<InputBytes> {
  let file: Awaited<ReturnType<typeof open>> | null = null
  try {
    // Not blocking, or opening a named pipe would wait for a writer.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = await file.stat()
    if (!status.isFile()) return { size: null, refusal: refusals.notAFile() }
    if (status.size > maxBytes) return { size: status.size, refusal: refusals.tooLarge(status.size, maxBytes) }
    const buffer = await file.readFile()
    if (buffer.length === 0) return { size: 0, refusal: refusals.empty() }
    return { bytes: new Uint8Array(buffer.buffer as ArrayBuffer, buffer.byteOffset, buffer.length), refusal: null }
  } catch (error) {
    return { size: null, refusal: refusalOf(error, path) }
  } finally {
    await file?.close().catch(() => {})
  }
}

function refusalOf(error: unknown, path: string): Refusal {
  const code = errorCode(error)
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return refusals.unreadable(code)
  return path.includes('\uFFFD') ? refusals.damagedName() : refusals.missing()
}
