import { spawn } from 'node:child_process'
import { endGroup } from '../process-group.js'

/** Address space of a call in KiB: plans take a tenth; a bomb ends the call, not the machine. */
const MEMORY_KIB = 6 * 1024 * 1024

export interface SofficeCall {
  readonly command: string
  readonly parameters: readonly string[]
  /** Home, temporary and working folder of the call. */
  readonly folder: string
  readonly milliseconds: number
  /** Called with the process group once it runs, with null once it is gone. */
  readonly onGroup: (group: number | null) => void
}

/** `missing`: the command cannot be started at all. */
export type CallEnd = 'done' | 'crashed' | 'late' | 'missing'

/** Starts LibreOffice once and waits for its end, or ends it with all that it started when its time is up. */
export function callSoffice({ command, parameters, folder, milliseconds, onGroup }: SofficeCall): Promise<CallEnd> {
  const windows = process.platform === 'win32'
  const [program, words] = windows
    ? [command, [...parameters]]
    : ['/bin/sh', ['-c', `ulimit -v ${MEMORY_KIB} 2>/dev/null; exec "$0" "$@"`, command, ...parameters]]
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: folder,
      // a group of its own, so that what it starts can be ended with it
      detached: !windows,
      env: windows ? process.env : { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
      stdio: 'ignore',
      windowsHide: true,
    })
    let late = false
    const group = child.pid ?? null
    onGroup(group)
    const timer = setTimeout(() => {
      late = true
      if (group !== null) endGroup(group)
    }, milliseconds)
    const end = (how: CallEnd) => {
      clearTimeout(timer)
      if (group !== null) endGroup(group)
      onGroup(null)
      resolve(how)
    }
    child.once('error', () => end('missing'))
    // 126 and 127: the shell could not start the command
    child.once('exit', (code) =>
      end(late ? 'late' : code === 0 ? 'done' : code === 126 || code === 127 ? 'missing' : 'crashed'),
    )
  })
}
