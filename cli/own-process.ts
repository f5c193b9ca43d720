import { spawn } from 'node:child_process'
import { type ExitCode, exitCode } from './io.js'

/** Set for the process that does the work. */
export const OWN_PROCESS = 'KHCT_OWN_PROCESS'

/** Milliseconds that the process has for ending by itself: in a terminal Ctrl-C reaches it, too. */
const GRACE = 200

/**
 * Runs this program again with the same words and the same terminal.
 * @returns what it ended with; null where the signal fired and it had to be stopped
 */
export function inOwnProcess(argv: readonly string[], signal: AbortSignal): Promise<ExitCode | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...argv], {
      stdio: 'inherit',
      env: { ...process.env, [OWN_PROCESS]: String(process.pid) },
    })
    let stopping: NodeJS.Timeout | undefined
    const stop = () => {
      stopping = setTimeout(() => child.kill('SIGKILL'), GRACE)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    // a second Ctrl-C ends this process at once, and must not leave the other behind
    const leave = () => void child.kill('SIGKILL')
    process.once('exit', leave)
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(stopping)
      signal.removeEventListener('abort', stop)
      process.off('exit', leave)
      if (code === null && !signal.aborted) reject(new Error('the process that compares was killed'))
      else
        resolve(Object.values(exitCode).find((known) => known === code) ?? (code === null ? null : exitCode.internal))
    })
  })
}
