import type { ChildProcess } from 'node:child_process'
import { onExit } from '../on-exit.js'
import type { FoundTesseract } from './find-tesseract.js'
import { readHocr } from './hocr.js'
import { engineResolution, isBare, segmentation, toPgm } from './pgm.js'
import type { GreyPicture } from './picture.js'
import { type OcrEngine, OcrFailure, type PictureForm, type ReadLine } from './reading.js'
import { callTesseract } from './tesseract-call.js'

/** The longest that one picture may take. */
const CALL_MILLISECONDS = 120_000

/** Reads by the Tesseract of the machine, a process for each picture. To be ended by who made it. */
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
    async read(
      picture: GreyPicture,
      dotsPerInch: number,
      form: PictureForm,
      handedOver?: () => void,
    ): Promise<readonly ReadLine[]> {
      if (ended) throw new OcrFailure('the engine was ended')
      if (isBare(picture)) return []
      const hocr = await callTesseract({
        command: tesseract.command,
        parameters: [
          ...['stdin', 'stdout', '-l', 'vie', '--oem', '1', '--psm', segmentation[form]],
          ...['--dpi', String(engineResolution(dotsPerInch))],
          ...['-c', 'tessedit_create_hocr=1', '-c', 'hocr_char_boxes=1'],
        ],
        input: toPgm(picture),
        milliseconds,
        handedOver,
        onChild(child) {
          running.add(child)
          child.once('close', () => running.delete(child))
        },
      })
      return readHocr(hocr)
    },
    async dispose() {
      ended = true
      forget()
      endAll()
    },
  }
}
