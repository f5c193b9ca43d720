import type { PageBox, PageRule } from '../pdf/page-content.js'

/**
 * What was read of a page's picture. Lengths are points; the origin is the top left corner of the page after it was turned upright and
 * laid straight about its middle.
 */
export interface PageReading {
  /** From 1. */
  readonly number: number
  /** Of the upright page. */
  readonly width: number
  readonly height: number
  /** Degrees clockwise by which the picture was turned to stand upright. */
  readonly turn: 0 | 90 | 180 | 270
  /** Degrees clockwise by which it was then turned to lie straight. */
  readonly skew: number
  /** `blank`: no ink but dirt; `no-text`: a picture of something else, or beyond reading. */
  readonly kind: 'read' | 'blank' | 'no-text'
  readonly lines: readonly LineReading[]
  readonly rules: readonly PageRule[]
  readonly inks: readonly InkReading[]
  /** The picture ends before the page does: the rest of it is not in the file. */
  readonly cutShort: boolean
  /** What reads, with its version. */
  readonly engine: string
}

export interface LineReading {
  readonly words: readonly WordReading[]
  readonly baseline: number
  /** Size of the letters. */
  readonly size: number
  /** Height of the line by its letters' size. */
  readonly top: number
  readonly bottom: number
  /** It stands in a cell of a table. */
  readonly inCell: boolean
}

export interface WordReading {
  /** NFC, without white space. */
  readonly text: string
  /** Left edge of every UTF-16 unit of `text` and, last, the right edge: `text.length + 1` numbers that never fall. */
  readonly edges: readonly number[]
  /** 0..1. */
  readonly confidence: number
}

/** Ink that is no print: a red seal, a blue signature or number written by hand. */
export interface InkReading extends PageBox {
  readonly colour: 'red' | 'blue'
}
