import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where LibreOffice puts itself when it is not on the PATH. */
const usualFolders: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/lib/libreoffice/program',
    '/opt/libreoffice/program',
    '/usr/local/lib/libreoffice/program',
    '/snap/bin',
  ],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
}

/**
 * The command that starts LibreOffice: what `KHCT_SOFFICE` names (`none` for do without), else the first one on the PATH, else
 * one in the usual folders. Null where there is none.
 */
export function findSoffice(
  environment: Environment = process.env,
  platform: string = process.platform,
): string | null {
  const named = environment.KHCT_SOFFICE?.trim()
  if (named !== undefined && named !== '') return named !== 'none' && isProgram(named) ? named : null
  // soffice.com waits for the end of the call, soffice.exe does not
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
  const path = environment.PATH ?? environment.Path ?? ''
  for (const folder of [...path.split(delimiter), ...(usualFolders[platform] ?? [])]) {
    if (folder === '') continue
    for (const name of names) if (isProgram(join(folder, name))) return join(folder, name)
  }
  return null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
