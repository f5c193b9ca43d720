import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach } from 'vitest'

const made: string[] = []

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'khct-test-'))
  made.push(folder)
  return folder
}

/** To be called once in each test file that uses `temporaryFolder`. */
export function clearFolders(): void {
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true })
  })
}

/** Every file below a folder with its text, by path. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents: [string, string][] = []
  for (const file of files.sort()) contents.push([relative(folder, file), await readFile(file, 'utf8')])
  return Object.fromEntries(contents)
}

/** The same without the figures that may differ between equal runs. */
export async function timelessContentsOf(folder: string): Promise<Record<string, string>> {
  const contents = await contentsOf(folder)
  const manifest = contents['manifest.json']
  if (manifest !== undefined) {
    contents['manifest.json'] = manifest.replace(/"milliseconds": ?[\d.e+-]+/g, '"milliseconds":0')
  }
  return contents
}
