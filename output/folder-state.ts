import { constants } from 'node:fs'
import { access, lstat, mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { errorCode, OutputError } from './output-error.js'

/** Node's own `recursive` never comes back where a parent exists but takes no folders (`/proc`). */
export async function makeFolder(path: string): Promise<void> {
  if ((await kindOf(path)) === 'folder') return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
}

export async function checkParent(path: string): Promise<void> {
  if ((await lstat(path).catch(() => null)) !== null) throw new OutputError('not-a-folder', path) // a dangling link
  const parent = dirname(path)
  const kind = await kindOf(parent)
  if (kind === 'file') throw new OutputError('not-a-folder', parent)
  if (kind === 'absent') return checkParent(parent)
  if (!(await isWritable(parent))) throw new OutputError('not-writable', parent)
}

export async function kindOf(path: string): Promise<'absent' | 'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return 'absent'
    if (code === 'ENOTDIR') return 'absent' // the parent is a file: found when it is asked itself
    throw new OutputError('not-writable', path, code, { cause: error })
  }
}

export function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
}
