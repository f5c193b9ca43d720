import { coreName, startCore, type TesseractApi, type TesseractCore } from './embedded-core.js'
import { readHocr } from './hocr.js'
import { type OcrEngine, OcrFailure, type ReadLine, type TextPicture } from './reading.js'
import { isBare, ONE_BLOCK, toTiff } from './tiff.js'

/** A core keeps a little of each picture and all the memory that its greatest took: it is started anew after so many, or so much. */
const MOST_PICTURES = 800
const GREAT_PICTURE = 32 * 1024 * 1024

/** Where it is: it works in this process, which does nothing else meanwhile. To be ended by who made it. */
export async function createEmbeddedEngine(): Promise<OcrEngine> {
  let name: string
  try {
    name = coreName()
  } catch (error) {
    throw new OcrFailure(`the built-in engine is not installed: ${wordsOf(error)}`)
  }
  return new EmbeddedEngine(name)
}

class EmbeddedEngine implements OcrEngine {
  readonly kind = 'embedded'
  readonly name: string
  #running: Promise<Running> | null = null
  #ended = false
  /** The last that the program said. */
  #said = ''

  constructor(name: string) {
    this.name = name
  }

  async read(pictures: readonly TextPicture[]): Promise<(readonly ReadLine[])[]> {
    const read: (readonly ReadLine[])[] = []
    for (const one of pictures) read.push(await this.#readOne(one))
    return read
  }

  async #readOne(one: TextPicture): Promise<readonly ReadLine[]> {
    if (this.#ended) throw new OcrFailure('the engine was ended')
    if (isBare(one.picture)) return []
    const file = toTiff([one])
    let hocr: string
    try {
      this.#running ??= this.#start()
      const running = await this.#running
      hocr = readFile(running, file)
      if (++running.pictures >= MOST_PICTURES || file.length > GREAT_PICTURE) this.#stop()
    } catch (error) {
      // What is left of it after a fault cannot be trusted.
      this.#running = null
      throw new OcrFailure(`the built-in engine failed: ${[wordsOf(error), this.#said].join('; ')}`)
    }
    return readHocr(hocr)[0]!
  }

  async dispose(): Promise<void> {
    this.#ended = true
    this.#stop()
  }

  async #start(): Promise<Running> {
    const { core, api } = await startCore((line) => {
      this.#said = line
    })
    api.SetVariable('hocr_char_boxes', '1')
    api.SetVariable('tessedit_pageseg_mode', ONE_BLOCK)
    return { core, api, pictures: 0 }
  }

  /** Its memory goes when nobody holds it. */
  #stop(): void {
    this.#running = null
  }
}

interface Running {
  readonly core: TesseractCore
  readonly api: TesseractApi
  pictures: number
}

function readFile({ core, api }: Running, file: Uint8Array): string {
  core.FS.writeFile('/input', file)
  const UPRIGHT = 1
  if (api.SetImageFile(UPRIGHT, 0) !== 0) throw new Error('the picture cannot be read')
  core.FS.unlink('/input')
  if (api.Recognize(null) !== 0) throw new Error('the page cannot be read')
  const hocr = api.GetHOCRText(0)
  api.Clear()
  return hocr
}

/** Faults of the compiled program are numbers where they are not errors. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]! : String(error)
}
