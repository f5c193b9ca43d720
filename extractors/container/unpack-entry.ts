import { crc32, inflateRawSync } from 'node:zlib'
import { Inflate } from 'fflate'
import type { ZipEntry } from './zip-directory.js'

/** Unpacked bytes; `cut` where they end early or do not match their checksum. */
export type Unpacked =
  | { readonly bytes: Uint8Array; readonly cut: boolean; readonly problem: null }
  | { readonly bytes: null; readonly problem: 'encrypted' | 'too-large' | 'damaged' }

/** How much is unpacked at once while a damaged entry is salvaged: the last such part is lost. */
const SALVAGE_STEP = 256

/** Unpacks one entry, at most `limit` bytes of it; headers are not believed. Never throws. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Unpacked {
  if (entry.encrypted) return { bytes: null, problem: 'encrypted' }
  const packed = bytes.subarray(entry.start, entry.end)
  if (entry.method === 0) {
    if (packed.length > limit) return { bytes: null, problem: 'too-large' }
    return { bytes: packed, cut: entry.cut || !matches(packed, entry.crc), problem: null }
  }
  if (entry.method !== 8) return { bytes: null, problem: 'damaged' }
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: limit })
    return { bytes: unpacked, cut: entry.cut || !matches(unpacked, entry.crc), problem: null }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return { bytes: null, problem: 'too-large' }
    return salvage(packed, limit)
  }
}

/** What comes out of a damaged entry before the damage. */
function salvage(packed: Uint8Array, limit: number): Unpacked {
  const parts: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((part) => {
    parts.push(part)
    size += part.length
  })
  try {
    for (let at = 0; at < packed.length && size <= limit; at += SALVAGE_STEP) {
      inflate.push(packed.subarray(at, at + SALVAGE_STEP), false)
    }
  } catch {
    // The damage is reached.
  }
  if (size > limit) return { bytes: null, problem: 'too-large' }
  if (size === 0) return { bytes: null, problem: 'damaged' }
  return { bytes: Buffer.concat(parts, size), cut: true, problem: null }
}

function matches(bytes: Uint8Array, crc: number | null): boolean {
  return crc === null || crc32(bytes) === crc
}
