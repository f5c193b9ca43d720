import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, OutputError } from './output-error.js'

export const COMPARISON_FILE = 'comparison.json'

/** What a desktop or a version control system puts into any folder: nobody's work. */
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitignore', '.gitkeep'])

/** The first bytes of a comparison.json, of any version. */
const ownHead = /^\{\s*"schemaVersion": "[^"]*",\s*"by": /

/**
 * Makes the folder for a comparison, where it is absent. A folder with files, none of which is a comparison, is somebody else's:
 * only `force` allows it.
 * @throws OutputError
 */
export async function openComparisonFolder(root: string, { force }: { force: boolean }): Promise<void> {
  try {
    if (!(await stat(root)).isDirectory()) throw new OutputError('not-a-folder', root)
  } catch (error) {
    if (error instanceof OutputError) throw error
    if (errorCode(error) === 'ENOTDIR') throw new OutputError('not-a-folder', root)
    if (errorCode(error) !== 'ENOENT') throw new OutputError('not-writable', root, errorCode(error), { cause: error })
    await mkdir(root, { recursive: true }).catch((fault: unknown) => {
      throw new OutputError(errorCode(fault) === 'ENOTDIR' ? 'not-a-folder' : 'not-writable', root, errorCode(fault), {
        cause: fault,
      })
    })
    return
  }
  const names = await readdir(root)
  if (force || names.every((name) => litter.has(name)) || (await isOwn(join(root, COMPARISON_FILE)))) return
  throw new OutputError('foreign', root)
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
