import { cacheState, clearCache } from '../workers/ocr/cache/cache-files.js'
import { cacheFolder } from '../workers/ocr/cache/cache-folder.js'
import { CACHE_LIMIT_BYTES } from '../workers/ocr/cache/reading-cache.js'
import { type CommandIo, type ExitCode, exitCode, UsageError } from './io.js'
import type { Say } from './messages.js'
import { oneLine } from './terminal.js'

export interface CacheCommand {
  /** Null: shows it. */
  readonly action: string | null
  readonly json: boolean
}

/** `khct cache [clear]` */
export async function cacheCommand({ action, json }: CacheCommand, io: CommandIo, say: Say): Promise<ExitCode> {
  if (action !== null && action !== 'clear') throw new UsageError(say('notACacheAction', { value: oneLine(action) }))
  const folder = cacheFolder(io.env)
  const answer = action === 'clear' ? await clear(folder, say) : await show(folder, say)
  io.stdout.write(json ? `${JSON.stringify(answer.facts, null, 1)}\n` : answer.words)
  return exitCode.done
}

async function show(folder: string, say: Say) {
  const { entries, bytes, oldest } = await cacheState(folder)
  const facts = {
    folder,
    entries,
    bytes,
    limitBytes: CACHE_LIMIT_BYTES,
    oldest: oldest === null ? null : new Date(oldest).toISOString(),
  }
  const lines = [
    say('cacheFolder', { path: oneLine(folder) }),
    say('cacheEntries', { count: say.count(entries) }),
    say('cacheSize', { size: megabytes(bytes, say), limit: megabytes(CACHE_LIMIT_BYTES, say) }),
  ]
  if (facts.oldest !== null) lines.push(say('cacheOldest', { date: facts.oldest.slice(0, 10) }))
  return { facts, words: `${lines.join('\n')}\n` }
}

async function clear(folder: string, say: Say) {
  try {
    const { entries, bytes } = await clearCache(folder)
    const words = say('cacheCleared', { count: say.count(entries), size: megabytes(bytes, say) })
    return { facts: { folder, removed: entries, bytes }, words: `${words}\n` }
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    throw new UsageError(say('cacheNotCleared', { path: oneLine(folder), detail }))
  }
}

function megabytes(bytes: number, say: Say): string {
  return say.count(Math.ceil(bytes / 100_000) / 10)
}
