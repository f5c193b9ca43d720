import type { Dirent } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** `readings/3f/3fa9…c1.gz` in the folder of the cache; nothing else in it is ours. */
const READINGS = 'readings'
const shelfName = /^[0-9a-f]{2}$/
const entryName = /^[0-9a-f]{64}\.gz$/
/** What a process that was killed may leave. */
const unfinishedName = /^\.[0-9a-f]{64}\.[0-9a-f]{8}\.tmp$/
const DAY = 24 * 60 * 60 * 1000

export interface CacheFile {
  readonly path: string
  readonly bytes: number
  /** Milliseconds of when it was last asked for. */
  readonly used: number
  readonly unfinished: boolean
}

export function entryPath(folder: string, key: string): string {
  return join(folder, READINGS, key.slice(0, 2), `${key}.gz`)
}

export function unfinishedPath(folder: string, key: string, mark: string): string {
  return join(folder, READINGS, key.slice(0, 2), `.${key}.${mark}.tmp`)
}

/** All files of the cache, in no order; none where it is not there. */
export async function cacheFiles(folder: string): Promise<CacheFile[]> {
  const files: CacheFile[] = []
  for (const shelf of await entriesOf(join(folder, READINGS))) {
    if (!shelf.isDirectory() || !shelfName.test(shelf.name)) continue
    const path = join(folder, READINGS, shelf.name)
    for (const { name } of await entriesOf(path)) {
      const unfinished = unfinishedName.test(name)
      if (!unfinished && !entryName.test(name)) continue
      const facts = await stat(join(path, name)).catch(() => null)
      if (facts?.isFile()) {
        files.push({ path: join(path, name), bytes: facts.size, used: facts.mtimeMs, unfinished })
      }
    }
  }
  return files
}

export interface CacheState {
  readonly folder: string
  readonly entries: number
  readonly bytes: number
  /** When the entry that was not asked for the longest was last asked for: milliseconds since 1970. */
  readonly oldest: number | null
}

export async function cacheState(folder: string): Promise<CacheState> {
  const entries = (await cacheFiles(folder)).filter(({ unfinished }) => !unfinished)
  return {
    folder,
    entries: entries.length,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    oldest: entries.reduce<number | null>((oldest, { used }) => Math.min(oldest ?? used, used), null),
  }
}

/** Takes every reading away, and nothing else; gives what was taken. Throws where the system does not allow it. */
export async function clearCache(folder: string): Promise<{ entries: number; bytes: number }> {
  const removed = { entries: 0, bytes: 0 }
  for (const { path, bytes, unfinished } of await cacheFiles(folder)) {
    await rm(path, { force: true })
    if (unfinished) continue
    removed.entries++
    removed.bytes += bytes
  }
  return removed
}

/** Takes away what was not asked for the longest until the rest is within the limit; gives its size. */
export async function pruneCache(folder: string, limitBytes: number, now: number): Promise<number> {
  const files = await cacheFiles(folder)
  let size = 0
  for (const { path, bytes, used, unfinished } of files) {
    if (!unfinished) size += bytes
    else if (now - used > DAY) await rm(path, { force: true }).catch(() => {})
  }
  if (size <= limitBytes) return size
  const entries = files.filter(({ unfinished }) => !unfinished).sort((a, b) => a.used - b.used)
  for (const { path, bytes } of entries) {
    if (size <= limitBytes) break
    await rm(path, { force: true }).catch(() => {})
    size -= bytes
  }
  return size
}

function entriesOf(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch(() => [])
}
