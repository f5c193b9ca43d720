/**
 * What a page of a PDF draws. All lengths are points; the origin is the top left corner of the page as it is shown (crop box,
 * with the page's rotation), x to the right, y down.
 */
export interface PageContent {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** Degrees clockwise that the page is turned for showing; already applied to all places. */
  readonly rotation: number
  /** In the order in which the page draws them. */
  readonly glyphRuns: readonly GlyphRun[]
  /** Straight lines parallel to the edges: strokes, and filled rectangles too thin to be areas. */
  readonly rules: readonly PageRule[]
  /** Filled rectangles that are areas (shaded heads of tables, boxes of white over other text). */
  readonly fills: readonly PageFill[]
  /** Small filled or outlined shapes, about as wide as they are high: bullets that are drawn, dots of a drawing. */
  readonly marks: readonly PageMark[]
  /** Where pictures stand. */
  readonly images: readonly PageImage[]
  /** Pictures were left out, too large or without a size: they are not among the `images`, and where they stand is not known. */
  readonly picturesLost?: boolean
  /** Why the page is not whole; what could be read of it is there. Null where it is whole. */
  readonly fault: PageFault | null
}

export type PageFault = 'damaged' | 'too-many-operators' | 'too-slow' | 'out-of-memory'

export interface PageBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PageRule extends PageBox {
  readonly axis: 'horizontal' | 'vertical'
}

export interface PageImage extends PageBox {
  /** Of its finer direction; null where the file does not tell how many pixels it has. */
  readonly dotsPerInch: number | null
}

export interface PageMark extends PageBox {
  readonly filled: boolean
}

export interface PageFill extends PageBox {
  /** 0 black … 1 white. */
  readonly lightness: number
}

/** Letters drawn one after the other in one font on one line: what one operator shows, or part of it. */
export interface GlyphRun {
  /** As the font's map gives it, not composed; spaces only where the file has them. */
  readonly text: string
  /** Left edge of every UTF-16 unit of `text` along the line and, last, the right edge: `text.length + 1` numbers. */
  readonly edges: readonly number[]
  /** y of the base line; for turned text see `angle`. */
  readonly baseline: number
  /** Top and bottom of the letters by the font's ascent and descent. */
  readonly top: number
  readonly bottom: number
  /** Size of the letters as shown. */
  readonly size: number
  /** PostScript name without its subset prefix: `TimesNewRomanPS-BoldMT`, `.VnTime`. */
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  /**
   * Degrees clockwise, 0, 90, 180 or 270, that the line is turned against the shown page. Where it is not 0, `edges` run along
   * the line from 0 at its first letter, and `box` is what counts.
   */
  readonly angle: 0 | 90 | 180 | 270
  readonly box: PageBox
  /**
   * `invisible`: text mode 3, no opacity, a layer that is switched off or smaller than a point; `clipped`: outside the clip or the
   * page; `covered`: in the colour of its ground, or under a box that is painted later.
   */
  readonly visibility: 'shown' | 'invisible' | 'clipped' | 'covered'
  /** `annotation`: an appearance of an annotation or form field, e-signatures among them. */
  readonly origin: 'page' | 'annotation'
  /** Lightness of the fill colour, 0 black … 1 white, and whether it is a colour (red seal, blue stamp) rather than a grey. */
  readonly lightness: number
  readonly coloured: boolean
  /** Marked as an artifact (running head, page number) by a tagged PDF. */
  readonly artifact: boolean
  /** Marked-content id of a tagged PDF. */
  readonly mcid: number | null
  /** How sure a machine was that read it from a picture, 0..1; null for text of the file. */
  readonly confidence: number | null
}
