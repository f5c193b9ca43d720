import type { ChildProcess } from 'node:child_process'
import { onExit } from '../on-exit.js'
import type { FoundTesseract } from './find-tesseract.js'
import { readHocr } from './hocr.js'
import { type OcrEngine, OcrFailure, type ReadLine, type TextPicture } from './reading.js'
import { callTesseract } from './tesseract-call.js'
import { isBare, ONE_BLOCK, toTiff } from './tiff.js'

/** The longest that one call may take. */
const CALL_MILLISECONDS = 120_000

/** Reads by the Tesseract of the machine, a process for each call. To be ended by who made it. */
export function createSystemEngine(
  tesseract: FoundTesseract,
  { milliseconds = CALL_MILLISECONDS }: { readonly milliseconds?: number } = {},
): OcrEngine {
  const running = new Set<ChildProcess>()
  let ended = false
  const endAll = () => {
    for (const child of running) child.kill('SIGKILL')
  }
  const forget = onExit(endAll)

  return {
    kind: 'system',
    name: tesseract.name,
    async read(pictures: readonly TextPicture[]): Promise<(readonly ReadLine[])[]> {
      if (ended) throw new OcrFailure('the engine was ended')
      const inked = pictures.filter(({ picture }) => !isBare(picture))
      if (inked.length === 0) return pictures.map(() => [])
      const hocr = await callTesseract({
        command: tesseract.command,
        parameters: [
          ...['stdin', 'stdout', '-l', 'vie', '--oem', '1', '--psm', ONE_BLOCK],
          ...['-c', 'tessedit_create_hocr=1', '-c', 'hocr_char_boxes=1'],
        ],
        input: toTiff(inked),
        milliseconds,
        onChild(child) {
          running.add(child)
          child.once('close', () => running.delete(child))
        },
      })
      const read = readHocr(hocr)
      if (read.length !== inked.length) throw new OcrFailure(`the engine gave ${read.length} of ${inked.length} pages`)
      const linesOf = new Map(inked.map((picture, i) => [picture, read[i]!]))
      return pictures.map((picture) => linesOf.get(picture) ?? [])
    },
    async dispose() {
      ended = true
      forget()
      endAll()
    },
  }
}
