import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

/** Where readings are kept: what `KHCT_CACHE` names, else a folder of khct in the place that the system has for such things. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): string {
  const named = environment.KHCT_CACHE?.trim()
  if (named !== undefined && named !== '') return resolve(named)
  const home = environment.HOME ?? environment.USERPROFILE ?? homedir()
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'khct', 'cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'khct')
  const shared = environment.XDG_CACHE_HOME
  return join(shared !== undefined && isAbsolute(shared) ? shared : join(home, '.cache'), 'khct')
}
