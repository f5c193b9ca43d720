import type { SourceFormat, TextLayer } from './document.js'
import type { DiagnosticCode, Severity } from './records.js'
import type { Bilingual } from './shared.js'

/**
 * What every extractor gives: the words of a file in reading order, with all that the format knows of their looks and
 * places, and no meaning. Text here is as the file has it (decoded to Unicode, markup taken off), before any repair.
 */
export interface SourceDocument {
  readonly format: SourceFormat
  readonly mediaType: string
  /** Empty where the format has no pages. */
  readonly pages: readonly SourcePage[]
  readonly blocks: readonly SourceBlock[]
  readonly notices: readonly SourceNotice[]
  /** What read pages from their pictures; absent or null where all text is born-digital. */
  readonly reading?: SourceReading | null
}

/** How pages were read by a reading machine (OCR). */
export interface SourceReading {
  /** Name and version, as the manifest says them: `tesseract.js 7.0.0 (vie)`. */
  readonly engine: string
  /** The pages that it read, in order, each with the mean confidence of its words (0..1; null where it found none). */
  readonly pages: readonly { readonly number: number; readonly confidence: number | null }[]
}

export interface SourcePage {
  /** From 1. */
  readonly number: number
  /** Points. */
  readonly width: number
  readonly height: number
  /** Degrees clockwise. */
  readonly rotation: number
  /** What its text layer is worth; null for pages that are read from an image. */
  readonly textLayer: TextLayer | null
  /** Ink that is not print and gave no words; words that were read through it are there, with `readingConfidence` 0. */
  readonly marks?: readonly SourceMark[]
}

/** Ink on a page that is not print. */
export interface SourceMark {
  readonly kind: 'seal' | 'stamp' | 'handwriting' | 'drawing' | 'smudge'
  /** [left, top, right, bottom] in points from the top left corner of the page. */
  readonly box: readonly [number, number, number, number]
}

export type SourceBlock = SourceParagraph | SourceTable

/** One paragraph. Hard line breaks that mean something (a letterhead, a poem) stand as `\n` in `text`. */
export interface SourceParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** Automatic number or bullet that is not in `text` (`1.`, `a)`, `-`), as a reader would see it; null where none. */
  readonly label: string | null
  /** Heading level that the format declares (1..6), null where none. */
  readonly headingLevel: number | null
  /** How far the paragraph is set in, in characters of the body font; 0 at the margin. */
  readonly indent: number
  readonly alignment: 'left' | 'centre' | 'right' | 'justified' | null
  /** Looks of parts of `text`; in order, not overlapping, gaps are plain. */
  readonly runs: readonly SourceRun[]
  /** True where a blank line or paragraph spacing stands before it. */
  readonly spaceBefore: boolean
  /** Its printed lines, where the format has positions: each character's place on its page. */
  readonly lines: readonly SourceLine[] | null
  /** What the format itself calls the paragraph, where it says so. */
  readonly furniture: SourceFurniture | null
}

/**
 * What stands on the pages beside the text. `stamp`: printed by a signing program or stamped over the page; `hidden`:
 * invisible, clipped away or in the colour of the paper; `unread`: words of a text layer that does not read as language.
 */
export type SourceFurniture = 'header' | 'footer' | 'footnote' | 'rule' | 'stamp' | 'hidden' | 'unread'

/** One printed line of a paragraph. Lines are in order; between two of them `text` has the white space that joins them. */
export interface SourceLine {
  /** In `text` of the paragraph. */
  readonly start: number
  readonly end: number
  readonly page: number
  /** Points from the top of the page. */
  readonly top: number
  readonly bottom: number
  /** Left edge of every UTF-16 unit of the line in points, and after them the line's right edge: `end - start + 1` numbers. */
  readonly edges: readonly number[] | Float32Array
  /**
   * How far the line falls, in points for each point to the right: the page lies askew in the file and was straightened for
   * reading. `top` and `bottom` are then those of its left edge. Absent is 0.
   */
  readonly slope?: number
}

export interface SourceRun {
  readonly start: number
  readonly end: number
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  readonly font: string | null
  /** Points. */
  readonly size: number | null
  /** How sure a reading machine was, 0..1 (0: read through ink that is not print); null for born-digital text. */
  readonly readingConfidence: number | null
}

export interface SourceTable {
  readonly kind: 'table'
  /**
   * How the grid was known: `grid` where the format has real cells (DOCX, HTML, ruled PDF, pipe tables), `dump` where it
   * was put together from lines of text, so that a row may have lost cells.
   */
  readonly certainty: 'grid' | 'dump'
  readonly rows: readonly SourceRow[]
}

export interface SourceRow {
  readonly cells: readonly SourceCell[]
  /** The format marks the row as a heading row. */
  readonly header: boolean
  /** A blank line, page break or other gap stands before the row in the source. */
  readonly breakBefore: boolean
}

export interface SourceCell {
  /** Grid column that the cell begins in, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly paragraphs: readonly SourceParagraph[]
}

/** What an extractor noticed; the pipeline makes a diagnostic of it. */
export interface SourceNotice {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: Bilingual
}
