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

/** One block of text in one column. */
export interface TextPicture {
  readonly picture: GreyPicture
  readonly dotsPerInch: number
}

export interface OcrEngine {
  readonly kind: OcrEngineKind
  /** For people and for the cache: what reads, with its version and language data: `tesseract 5.3.0, vie`. */
  readonly name: string
  /** The lines of each, from top to bottom. Throws `OcrFailure` where the engine cannot read one of them. */
  read(pictures: readonly TextPicture[]): Promise<(readonly ReadLine[])[]>
  dispose(): Promise<void>
}

export type OcrEngineKind = 'embedded' | 'system'

export class OcrFailure extends Error {}
