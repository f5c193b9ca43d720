import { open, opendir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { isTemporaryName } from './atomic-file.js'
import { checkParent, isWritable, kindOf, makeFolder } from './folder-state.js'
import { isManifestFile } from './manifest-file.js'
import { errorCode, OutputError, writing } from './output-error.js'

/** Stands in the folder while a run works on it, and stays where a run was interrupted. */
export const UNFINISHED_MARK = '.khct-unfinished'

const unfinishedMark = z.object({ tool: z.literal('khct'), pid: z.int(), host: z.string() })

/** What a desktop or a version control system puts into any folder: nobody's work. */
const litter = new Set([UNFINISHED_MARK, '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitignore', '.gitkeep'])

export interface OutputFolder {
  readonly root: string
  readonly documents: string
  readonly records: string
  readonly manifest: string
}

export function outputFolder(root: string): OutputFolder {
  return {
    root,
    documents: join(root, 'documents'),
    records: join(root, 'records'),
    manifest: join(root, 'manifest.json'),
  }
}

/**
 * Says whether a run may write there, and touches nothing. `force` allows a folder with other people's files in it.
 * @throws OutputError
 */
export async function checkOutputFolder(folder: OutputFolder, { force }: { force: boolean }): Promise<void> {
  const root = await kindOf(folder.root)
  if (root === 'file') throw new OutputError('not-a-folder', folder.root)
  if (root === 'absent') return checkParent(folder.root)
  if (!(await isWritable(folder.root))) throw new OutputError('not-writable', folder.root)
  for (const own of [folder.documents, folder.records]) {
    const kind = await kindOf(own)
    if (kind === 'file') throw new OutputError('not-a-folder', own)
    if (kind === 'folder' && !(await isWritable(own))) throw new OutputError('not-writable', own)
  }
  if ((await kindOf(folder.manifest)) === 'folder') throw new OutputError('foreign', folder.root)
  if (await isBusy(folder)) throw new OutputError('busy', folder.root)
  if (!force && !(await isEmpty(folder.root)) && !(await isOwn(folder))) throw new OutputError('foreign', folder.root)
}

/** Makes the folders, marks the run as begun and clears away what a killed run left half-written. */
export async function openOutputFolder(folder: OutputFolder): Promise<void> {
  try {
    for (const path of [folder.root, folder.documents, folder.records]) await makeFolder(path)
    await markUnfinished(folder)
  } catch (error) {
    if (error instanceof OutputError) throw error
    throw new OutputError('not-writable', folder.root, errorCode(error), { cause: error })
  }
  await writing(folder.root, async () => {
    for (const path of [folder.root, folder.documents, folder.records]) {
      for await (const entry of await opendir(path)) {
        if (entry.isFile() && isTemporaryName(entry.name)) await rm(join(path, entry.name), { force: true })
      }
    }
  })
}

/** Takes the mark of an unfinished run away. */
export async function closeOutputFolder(folder: OutputFolder): Promise<void> {
  await writing(folder.root, () => rm(join(folder.root, UNFINISHED_MARK), { force: true }))
}

async function markUnfinished(folder: OutputFolder): Promise<void> {
  const path = join(folder.root, UNFINISHED_MARK)
  const text = `${JSON.stringify({ tool: 'khct', pid: process.pid, host: hostname() })}\n`
  try {
    const handle = await open(path, 'wx')
    await handle.writeFile(text)
    await handle.close()
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
    if (await isBusy(folder)) throw new OutputError('busy', folder.root)
    await writeFile(path, text)
  }
}

async function readMark(folder: OutputFolder): Promise<z.infer<typeof unfinishedMark> | null> {
  try {
    return unfinishedMark.parse(JSON.parse(await readFile(join(folder.root, UNFINISHED_MARK), 'utf8')))
  } catch {
    return null
  }
}

/** True where the process that left the mark is still alive on this machine. */
async function isBusy(folder: OutputFolder): Promise<boolean> {
  const mark = await readMark(folder)
  if (mark === null || mark.host !== hostname() || mark.pid === process.pid) return false
  try {
    process.kill(mark.pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

async function isOwn(folder: OutputFolder): Promise<boolean> {
  return (await isManifestFile(folder.manifest)) || (await readMark(folder)) !== null
}

async function isEmpty(path: string): Promise<boolean> {
  for await (const entry of await opendir(path)) {
    if (!litter.has(entry.name)) return false
  }
  return true
}
