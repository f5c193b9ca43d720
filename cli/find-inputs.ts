import { readdir, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { type ArchiveInput, type Refusal, refusals } from '../output/index.js'
import { expandGlob, hasGlob } from './glob.js'

export interface Search {
  /** Where relative paths begin. */
  readonly cwd: string
  /** The output folder, which is never read. */
  readonly out: string
  /** Ends the search: it throws the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * The inputs that files, folders and patterns name, each once however often it is named, in the order of their names. What
 * is missing is an input too: it says so. Folders are walked; hidden files and the output folder are left out.
 */
export async function findInputs(paths: readonly string[], search: Search): Promise<ArchiveInput[]> {
  const out = await identity(search.out)
  const skips = async (folder: string): Promise<boolean> => out !== null && (await identity(folder)) === out
  const locate = (name: string): string => resolve(search.cwd, name)
  const inputs = new Map<string, ArchiveInput>()
  const add = (name: string, refusal?: Refusal): void => {
    const file = locate(name)
    const known = inputs.get(file)
    const path = known === undefined || name < known.path ? name : known.path
    inputs.set(file, refusal === undefined ? { path, file } : { path, file, refusal })
  }

  /** Adds what is in a folder; false where nothing is. */
  const walk = async (name: string): Promise<boolean> => {
    search.signal?.throwIfAborted()
    if (await skips(locate(name))) return false
    let entries: Awaited<ReturnType<typeof list>>
    try {
      entries = await list(locate(name))
    } catch (error) {
      add(name, refusals.unreadable(codeOf(error)))
      return true
    }
    let any = false
    for (const entry of entries) {
      const below = name === '.' ? entry.name : name.endsWith('/') ? name + entry.name : `${name}/${entry.name}`
      if (entry.isDirectory()) any = (await walk(below)) || any
      else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(locate(below))))) {
        add(below)
        any = true
      }
    }
    return any
  }

  for (const asked of paths) {
    const name = tidy(asked)
    const kind = await kindOf(locate(name))
    if (kind === 'folder') {
      if (!(await walk(name))) add(name, refusals.noDocuments())
    } else if (kind === 'file') {
      add(name)
    } else if (kind !== 'absent') {
      add(name, refusals.unreadable(kind.code))
    } else if (hasGlob(name)) {
      const found = await expandGlob(name, locate, skips)
      for (const match of found) {
        if (await isFolder(locate(match))) await walk(match)
        else add(match)
      }
      if (found.length === 0) add(name, refusals.nothingMatches())
    } else {
      add(name)
    }
  }
  return [...inputs.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** True where both name the same folder. */
export async function isSameFolder(a: string, b: string): Promise<boolean> {
  const known = await identity(a)
  return known !== null && known === (await identity(b))
}

/** What a desktop hides: dot files, Office's lock files (`~$ke-hoach.docx`), Windows' own. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini'
}

async function list(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(({ name }) => !isHidden(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Forward slashes, none at the end. */
function tidy(path: string): string {
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path
  return slashed.length > 1 ? slashed.replace(/(?<=.)\/+$/, '') : slashed
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'absent' | { readonly code: string | null }> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : { code }
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
}

/** Device and number of a folder: the same by whatever name it is reached. */
async function identity(path: string): Promise<string | null> {
  const status = await stat(path, { bigint: true }).catch(() => null)
  return status === null ? null : `${status.dev}:${status.ino}`
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
