import type { GreyPicture, PixelBox } from '../../workers/ocr/picture.js'

/** A page as a picture, as the file shows it. */
export interface PagePicture {
  /** From 1. */
  readonly number: number
  readonly grey: GreyPicture
  /** The same in colour, three bytes a pixel (red, green, blue); null where all of it is grey. */
  readonly colour: Uint8Array | null
  readonly dotsPerInch: number
}

/** Ink that is no print: a red seal, a blue signature or number written by hand. */
export interface ForeignInk extends PixelBox {
  readonly colour: 'red' | 'blue'
}

/** A page made ready for reading. */
export interface StraightPage {
  readonly number: number
  /** Upright and straight, dark on light, foreign inks taken out. */
  readonly grey: GreyPicture
  readonly dotsPerInch: number
  /** Degrees clockwise by which the page was turned to stand upright. */
  readonly turn: 0 | 90 | 180 | 270
  /** Degrees clockwise by which it was then turned about its middle to lie straight. */
  readonly skew: number
  /** Pixels of the upright picture before it was laid straight; `grey` has its middle in the same place. */
  readonly uprightWidth: number
  readonly uprightHeight: number
  /** In pixels of `grey`. */
  readonly inks: readonly ForeignInk[]
}

/** A line drawn on the page, in pixels of the straight page. */
export interface PixelRule extends PixelBox {
  readonly axis: 'horizontal' | 'vertical'
}

/**
 * Part of a page that is read as one: a cell of a table, a column of a letterhead, a stretch of prose. Regions do not overlap, and together
 * they hold all ink of the page that is neither a rule nor dirt.
 */
export interface Region extends PixelBox {
  readonly kind: 'cell' | 'column' | 'band'
}
