import type { GreyPicture, PixelBox } from './picture.js'

/** One letter that an engine read, with the marks that belong to it. */
export interface ReadLetter {
  /** NFC. */
  readonly text: string
  /** 0..1. */
  readonly confidence: number
  readonly left: number
  readonly right: number
}

export interface ReadWord {
  /** NFC, no white space. */
  readonly text: string
  /** 0..1, as the engine tells it. */
  readonly confidence: number
  /** Around the ink of the word. */
  readonly box: PixelBox
  /** In order; empty where the engine tells none. */
  readonly letters: readonly ReadLetter[]
}

export interface ReadLine {
  readonly words: readonly ReadWord[]
  readonly box: PixelBox
  /** y of the base line at the left and at the right edge of `box`. */
  readonly baseline: readonly [number, number]
  /** Height of a line of this size of letters, from the top of capitals to the foot of `g`, in pixels. */
  readonly letterHeight: number
}

/** What stands in a picture: one block of text in one column, or a single line of it. */
export type PictureForm = 'block' | 'line'

export interface OcrEngine {
  readonly kind: OcrEngineKind
  /** For people and for the cache: what reads, with its version and language data: `tesseract 5.3.0, vie`. */
  readonly name: string
  /**
   * Lines from top to bottom. Throws `OcrFailure` where the engine cannot read the picture.
   * @param handedOver called once an engine that works by itself has the picture, so that this process may do something else
   */
  read(
    picture: GreyPicture,
    dotsPerInch: number,
    form: PictureForm,
    handedOver?: () => void,
  ): Promise<readonly ReadLine[]>
  dispose(): Promise<void>
}

export type OcrEngineKind = 'embedded' | 'system'

export class OcrFailure extends Error {}
