import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface FakeTesseract {
  readonly version?: string
  readonly languages?: readonly string[]
  /** Where the language data are said to be. */
  readonly data?: string
  /** What a call to read does, in the words of the shell. */
  readonly reading?: string
}

/** A command that answers as Tesseract does; gives its path. */
export async function fakeTesseract(folder: string, fake: FakeTesseract = {}): Promise<string> {
  const { version = '5.3.0', languages = ['eng', 'osd', 'vie'], data = folder, reading = 'exit 1' } = fake
  const command = join(folder, 'tesseract')
  const script = `#!/bin/sh
case "$1" in
  --version) printf 'tesseract ${version}\\n leptonica-1.82.0\\n';;
  --list-langs) printf 'List of available languages in "${data}" (${languages.length}):\\n${languages.join('\\n')}\\n';;
  *) ${reading};;
esac
`
  await writeFile(command, script)
  await chmod(command, 0o755)
  return command
}
