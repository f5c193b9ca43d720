import { readdir, stat } from 'node:fs/promises'

// `van-ban/**/*.md`: what a shell that does not expand patterns itself (or a quoted pattern) hands over.
export function hasGlob(path: string): boolean {
  return /[*?]/.test(path)
}

/**
 * Expression for one part of a path: `*` is any run of letters, `?` one letter. Both sides are compared in NFC, for
 * archives that come from a Mac. A name that begins with a dot is found only by a part that does.
 */
export function segmentPattern(segment: string): RegExp {
  const source = [...segment.normalize('NFC')]
    .map((letter) => (letter === '*' ? '.*' : letter === '?' ? '.' : letter.replace(/[\\^$.|+()[\]{}]/g, '\\$&')))
    .join('')
  return new RegExp(`^${segment.startsWith('.') ? '' : '(?!\\.)'}${source}$`, 'su')
}

/**
 * Files and folders that a pattern names, sorted. `**` stands for any number of folders, none among them; links to folders
 * are not followed by it. `skips` says which folders are not entered.
 */
export async function expandGlob(
  pattern: string,
  folderOf: (name: string) => string,
  skips: (folder: string) => Promise<boolean>,
): Promise<string[]> {
  const parts = pattern.split('/').filter((part, i) => part !== '' || i === 0)
  const found = new Set<string>()
  const seen = new Set<string>()

  const visit = async (name: string, index: number): Promise<void> => {
    const part = parts[index]
    if (part === undefined) {
      if (name !== '') found.add(name)
      return
    }
    const visitKey = `${index}\0${name}`
    if (seen.has(visitKey)) return
    seen.add(visitKey)
    const last = index === parts.length - 1
    if (!hasGlob(part)) {
      const next = index === 0 && part === '' ? '/' : under(name, part)
      if (await exists(folderOf(next))) await visit(next, index + 1)
      return
    }
    const folder = folderOf(name === '' ? '.' : name)
    if (await skips(folder)) return
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
    if (part === '**') {
      if (!last) await visit(name, index + 1)
      for (const entry of entries) {
        if (entry.name.startsWith('.')) continue
        if (entry.isDirectory()) await visit(under(name, entry.name), index)
        else if (last) found.add(under(name, entry.name))
      }
      return
    }
    const matches = segmentPattern(part)
    for (const entry of entries) {
      if (matches.test(entry.name.normalize('NFC'))) await visit(under(name, entry.name), index + 1)
    }
  }

  await visit('', 0)
  return [...found].sort()
}

/** Joins names as the user writes them: `.` and `..` stay. */
function under(name: string, part: string): string {
  return name === '' ? part : name.endsWith('/') ? name + part : `${name}/${part}`
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
