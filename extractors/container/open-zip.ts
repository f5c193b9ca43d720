import { type Unpacked, unpackEntry } from './unpack-entry.js'
import { readDirectory, type ZipEntry } from './zip-directory.js'

/** A ZIP package (DOCX, ODT): its parts by name, unpacked when asked for. Nothing is ever written, so names are only names. */
export interface ZipPackage {
  /** Names as the package has them, with `/` between folders. */
  readonly names: readonly string[]
  /** Its directory is lost: parts were gathered from the headers before them, and some may be missing. */
  readonly salvaged: boolean
  /** Names that stand more than once; the first of each is read. */
  readonly repeated: readonly string[]
  has(name: string): boolean
  /** One part; null where there is none of that name. Letter case does not matter. */
  read(name: string): Unpacked | null
}

export interface ZipLimits {
  readonly entries: number
  /** Bytes of one part, unpacked. */
  readonly part: number
  /** Bytes of all parts that are read, unpacked. */
  readonly total: number
  /** Unpacked by packed bytes; long tables of XML reach some 60. */
  readonly ratio: number
}

export const zipLimits: ZipLimits = {
  entries: 10_000,
  part: 64 * 1024 * 1024,
  total: 128 * 1024 * 1024,
  ratio: 250,
}

/** Below this no ratio is looked at. */
const SMALL_PART = 4 * 1024 * 1024

/** Opens a ZIP file; null where it has no entry at all, `too-many` beyond the limit of entries. Never throws. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): ZipPackage | 'too-many' | null {
  const directory = readDirectory(bytes, limits.entries)
  if (directory.tooMany) return 'too-many'
  if (directory.entries.length === 0) return null
  const entries = new Map<string, ZipEntry>()
  const repeated: string[] = []
  for (const entry of directory.entries) {
    const key = partKey(entry.name)
    if (entries.has(key)) repeated.push(entry.name)
    else entries.set(key, entry)
  }
  let left = limits.total
  return {
    names: [...entries.values()].map((entry) => cleanName(entry.name)),
    salvaged: directory.salvaged,
    repeated,
    has: (name) => entries.has(partKey(name)),
    read(name) {
      const entry = entries.get(partKey(name))
      if (!entry) return null
      const byRatio = Math.max(SMALL_PART, (entry.end - entry.start) * limits.ratio)
      const unpacked = unpackEntry(bytes, entry, Math.max(1, Math.min(limits.part, left, byRatio)))
      if (unpacked.bytes) left -= unpacked.bytes.length
      return unpacked
    },
  }
}

/** Some writers put `\` between folders, or a `/` first. */
function cleanName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}

function partKey(name: string): string {
  return cleanName(name).toLowerCase()
}
