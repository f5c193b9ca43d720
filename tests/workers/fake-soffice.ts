import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface FakeSoffice {
  readonly command: string
  /** Names of the files of each call so far. */
  calls(): Promise<string[][]>
}

/**
 * A command that takes LibreOffice's arguments and gives files that end as a ZIP does, with the words of the input before that.
 * Words in an input make it misbehave: `HANG` sleeps on (and starts a process that does), `CRASH` ends the call, `REFUSE` gives nothing.
 */
export async function fakeSoffice(folder: string): Promise<FakeSoffice> {
  const command = join(folder, 'soffice')
  const log = join(folder, 'calls')
  const script = `#!/bin/sh
files=; out=
while [ $# -gt 0 ]; do
  case "$1" in
    --outdir) out=$2; shift 2;;
    --convert-to) shift 2;;
    -*) shift;;
    *) files="$files $1"; shift;;
  esac
done
line=
for file in $files; do line="$line $(basename $file)"; done
echo "$$$line" >> '${log}'
for file in $files; do
  if grep -q HANG $file; then sleep 29873 & sleep 29873; fi
  if grep -q CRASH $file; then kill -SEGV $$; fi
  if grep -q REFUSE $file; then continue; fi
  name=$(basename $file)
  { cat $file; printf 'PK\\005\\006'; } > "$out/\${name%.*}.docx"
done
exit 0
`
  await writeFile(command, script)
  await chmod(command, 0o755)
  const calls = async () => {
    const text = await readFile(log, 'utf8').catch(() => '')
    return text.split('\n').flatMap((line) => (line === '' ? [] : [line.split(' ').slice(1)]))
  }
  return { command, calls }
}
