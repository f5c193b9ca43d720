import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

export interface FoundTesseract {
  readonly command: string
  /** With the version and the language data: `tesseract 5.3.0, vie 4f1c09aa`. */
  readonly name: string
}

/** `no-language`: it lacks the Vietnamese data; `too-old`: of before 4.1, which cannot tell the places of letters. */
export type TesseractSearch =
  | { readonly status: 'found'; readonly tesseract: FoundTesseract }
  | { readonly status: 'absent' | 'no-language' | 'too-old' }

const CALL_MILLISECONDS = 15_000

const usualFolders: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin'],
  darwin: ['/opt/homebrew/bin', '/usr/local/bin'],
  win32: ['C:\\Program Files\\Tesseract-OCR'],
}

const searches = new Map<string, Promise<TesseractSearch>>()

/**
 * Tesseract with its Vietnamese data: what `KHCT_TESSERACT` names (`none` for do without), else the first one on the PATH or in
 * the usual folders. Looked for once in the life of the process.
 */
export function findTesseract(
  environment: Environment = process.env,
  platform: string = process.platform,
): Promise<TesseractSearch> {
  const command = findCommand(environment, platform)
  if (command === null) return Promise.resolve({ status: 'absent' })
  let search = searches.get(command)
  if (search === undefined) {
    search = examine(command)
    searches.set(command, search)
  }
  return search
}

function findCommand(environment: Environment, platform: string): string | null {
  const named = environment.KHCT_TESSERACT?.trim()
  if (named !== undefined && named !== '') return named !== 'none' && isProgram(named) ? named : null
  const name = platform === 'win32' ? 'tesseract.exe' : 'tesseract'
  const path = environment.PATH ?? environment.Path ?? ''
  for (const folder of [...path.split(delimiter), ...(usualFolders[platform] ?? [])]) {
    if (folder !== '' && isProgram(join(folder, name))) return join(folder, name)
  }
  return null
}

async function examine(command: string): Promise<TesseractSearch> {
  const version = /^tesseract v?((\d+)\.(\d+)\S*)/m.exec(await ask(command, '--version'))
  if (version === null) return { status: 'absent' }
  if (Number(version[2]) * 100 + Number(version[3]) < 401) return { status: 'too-old' }
  const languages = await ask(command, '--list-langs')
  if (!/^vie\s*$/m.test(languages)) return { status: 'no-language' }
  // The data are named too: with others the same program reads other words.
  const folder = / in "([^"]+)"/.exec(languages)?.[1] ?? process.env.TESSDATA_PREFIX
  const data = folder === undefined ? null : await readFile(join(folder, 'vie.traineddata')).catch(() => null)
  const name = `tesseract ${version[1]}, vie ${data === null ? 'unknown' : fingerprint(data)}`
  return { status: 'found', tesseract: { command, name } }
}

/** A few digits that change with the bytes. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8)
}

/** What it answers, by whichever way; nothing where it does not. */
function ask(command: string, question: string): Promise<string> {
  return new Promise((resolve) => {
    const options = { timeout: CALL_MILLISECONDS, windowsHide: true, killSignal: 'SIGKILL' as const }
    execFile(command, [question], options, (error, stdout, stderr) =>
      resolve(error === null ? `${stdout}\n${stderr}` : ''),
    )
  })
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
