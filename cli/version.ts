import { readFileSync } from 'node:fs'

/** The version in package.json, whether this file runs from the sources or from dist/. */
export function packageVersion(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<
        string,
        unknown
      >
      if (name === 'khct' && typeof version === 'string') return version
    } catch {
      // not here
    }
  }
  return '0.0.0'
}
