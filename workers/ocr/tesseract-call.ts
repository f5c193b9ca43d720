import { type ChildProcess, spawn } from 'node:child_process'
import { OcrFailure } from './reading.js'

/** Address space in KiB and seconds of work of one call: a page takes a fiftieth of either. */
const MEMORY_KIB = 4 * 1024 * 1024
const WORK_SECONDS = 300
const MOST_WORDS_OF_FAULT = 2000

export interface TesseractCall {
  readonly command: string
  readonly parameters: readonly string[]
  readonly input: Uint8Array
  readonly milliseconds: number
  /** Called with the process once it runs, to be ended by whoever must. */
  readonly onChild: (child: ChildProcess) => void
}

/** Starts Tesseract once; gives what it writes. Throws `OcrFailure`. */
export function callTesseract(call: TesseractCall): Promise<string> {
  const { command, parameters, input, milliseconds, onChild } = call
  // The limit of work holds even where nobody is left to end it.
  const limits = `ulimit -v ${MEMORY_KIB} 2>/dev/null; ulimit -t ${WORK_SECONDS} 2>/dev/null; exec "$0" "$@"`
  const [program, words] =
    process.platform === 'win32' ? [command, [...parameters]] : ['/bin/sh', ['-c', limits, command, ...parameters]]
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      // pages are read side by side in processes: threads of a page would only stand in each other's way
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    onChild(child)
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, milliseconds)
    const written: Buffer[] = []
    let fault = ''
    child.stdout.on('data', (bytes: Buffer) => written.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => {
      if (fault.length < MOST_WORDS_OF_FAULT) fault += bytes.toString('utf8')
    })
    // It may end before it has read all; its end says why.
    child.stdin.on('error', () => {})
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(new OcrFailure(`tesseract cannot be started: ${error.message}`))
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (late) reject(new OcrFailure(`tesseract took longer than ${milliseconds} ms`))
      else if (code === 0) resolve(Buffer.concat(written).toString('utf8'))
      else reject(new OcrFailure(`tesseract ended by ${signal ?? code}: ${fault.trim().replaceAll('\n', '; ')}`))
    })
    child.stdin.end(input)
  })
}
