import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { checkParent, isWritable, kindOf, makeFolder } from './folder-state.js'
import { errorCode, OutputError } from './output-error.js'

export const COMPARISON_FILE = 'comparison.json'

/** Where all parts of a comparison are written before any of them is seen. */
const STAGING = '.khct-comparison.tmp'

/** What a desktop or a version control system puts into any folder: nobody's work. */
const litter = new Set([STAGING, '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitignore', '.gitkeep'])

/** The first bytes of a comparison.json, of any version. */
const ownHead = /^\{\s*"schemaVersion": "[^"]*",\s*"by": /

/**
 * Says whether a comparison may be written there, and touches nothing. A folder with files, none of which is a comparison, is somebody
 * else's: only `force` allows it.
 * @throws OutputError
 */
export async function checkComparisonFolder(root: string, { force }: { force: boolean }): Promise<void> {
  const kind = await kindOf(root)
  if (kind === 'file') throw new OutputError('not-a-folder', root)
  if (kind === 'absent') return checkParent(root)
  if (!(await isWritable(root))) throw new OutputError('not-writable', root)
  const names = await readdir(root).catch((error: unknown) => {
    throw new OutputError('not-writable', root, errorCode(error), { cause: error })
  })
  if (force || names.every((name) => litter.has(name)) || (await isOwn(join(root, COMPARISON_FILE)))) return
  throw new OutputError('foreign', root)
}

/**
 * Makes the folder for a comparison, where it is absent and may be made.
 * @throws OutputError
 */
export async function openComparisonFolder(root: string, options: { force: boolean }): Promise<void> {
  await checkComparisonFolder(root, options)
  await makeFolder(root).catch((error: unknown) => {
    throw new OutputError('not-writable', root, errorCode(error), { cause: error })
  })
}

async function isOwn(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    try {
      const piece = Buffer.alloc(256)
      const { bytesRead } = await file.read(piece, 0, piece.length, 0)
      return ownHead.test(piece.toString('latin1', 0, bytesRead))
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}

/** The parts of a comparison, written in a folder. */
export interface ComparisonParts {
  readonly written: readonly string[]
  /** Parts that this comparison does not have, and an earlier one may have left. */
  readonly without: readonly string[]
}

/**
 * Writes all parts of a comparison apart, and puts them in their places when all are whole: whatever stops it before, the folder
 * keeps the earlier comparison.
 * @returns where the parts are
 * @throws the reason of the signal, where it fires before
 */
export async function placeComparison(
  root: string,
  write: (folder: string) => Promise<ComparisonParts>,
  signal?: AbortSignal,
): Promise<string[]> {
  const staging = join(root, STAGING)
  const placeOf = (path: string) => join(root, relative(staging, path))
  await clearStaging(root)
  try {
    await mkdir(staging)
    const { written, without } = await write(staging)
    signal?.throwIfAborted()
    for (const path of written) {
      await mkdir(dirname(placeOf(path)), { recursive: true })
      await rename(path, placeOf(path))
    }
    for (const path of without) await rm(placeOf(path), { force: true })
    return written.map(placeOf)
  } finally {
    await clearStaging(root)
  }
}

/** Takes away what a comparison that was stopped may have left. */
export async function clearStaging(root: string): Promise<void> {
  await rm(join(root, STAGING), { recursive: true, force: true }).catch(() => {})
}
