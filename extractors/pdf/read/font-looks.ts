import type { Matrix } from './matrix.js'

/** What letters of one font look like and how they are set. */
export interface FontLooks {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  /** Above and below the base line, in sizes of the font; descent is negative. */
  readonly ascent: number
  readonly descent: number
  /** Glyph widths × this × font size are lengths. */
  readonly widthScale: number
  /** The letters' size in font sizes: 1 but for fonts of drawings (Type 3), which choose their own unit. */
  readonly emScale: number
  readonly vertical: boolean
  /** Vertical writing: [advance, x of the origin, y of the origin], where a glyph has none of its own. */
  readonly verticalMetric: readonly [number, number, number]
}

/** What is used of the font object of pdf.js. */
export interface PdfFont {
  readonly name?: unknown
  readonly ascent?: unknown
  readonly descent?: unknown
  readonly bold?: unknown
  readonly black?: unknown
  readonly italic?: unknown
  readonly bbox?: ArrayLike<number> | null
  readonly fontMatrix?: ArrayLike<number> | null
  readonly isType3Font?: unknown
  readonly vertical?: unknown
  readonly defaultVMetrics?: ArrayLike<number> | null
}

/** Of Times, where a font tells nothing. */
const ASCENT = 0.891
const DESCENT = -0.216
const BOLD = /bold|black|heavy|demi|-bd\b/i
const ITALIC = /italic|oblique|-it\b/i

export function looksOf(font: PdfFont | null): FontLooks {
  const fullName = typeof font?.name === 'string' ? font.name : ''
  const name = fullName.replace(/^[A-Z]{6}\+/, '')
  const matrix = font?.fontMatrix?.length === 6 ? (font.fontMatrix as unknown as Matrix) : null
  const type3 = font?.isType3Font === true
  const metrics = font?.defaultVMetrics
  const vertical = font?.vertical === true
  return {
    name,
    bold: font?.bold === true || font?.black === true || BOLD.test(name),
    italic: font?.italic === true || ITALIC.test(name),
    // A column of letters has its line in their middle.
    ...(type3 ? drawnHeights(font.bbox, matrix) : heights(font?.ascent, font?.descent)),
    ...(vertical ? { ascent: 0.5, descent: -0.5 } : {}),
    widthScale: matrix?.[0] || 0.001,
    vertical,
    verticalMetric: metrics?.length === 3 ? [metrics[0]!, metrics[1]!, metrics[2]!] : [-1000, 500, 880],
  }
}

interface Heights {
  readonly ascent: number
  readonly descent: number
  readonly emScale: number
}

/** Many fonts tell 0 or the box of a mathematical sign; what no letter can be is replaced. */
function heights(ascent: unknown, descent: unknown): Heights {
  const above = typeof ascent === 'number' && ascent > 0.3 && ascent < 1.5 ? ascent : ASCENT
  const below = typeof descent === 'number' && Math.abs(descent) > 0.02 && Math.abs(descent) < 0.7 ? descent : DESCENT
  return { ascent: above, descent: -Math.abs(below), emScale: 1 }
}

/**
 * A Type 3 font is drawn in a space of its own: a browser's has letters of one font size, TeX's has the font size 1 and its
 * letters in dots. The font's box says which.
 */
function drawnHeights(box: ArrayLike<number> | null | undefined, matrix: Matrix | null): Heights {
  const scale = matrix?.[3] ?? 0.001
  const ends = [(box?.[1] ?? 0) * scale, (box?.[3] ?? 0) * scale].sort((a, b) => a - b)
  const height = ends[1]! - ends[0]!
  if (!(height > 0) || !Number.isFinite(height)) return { ascent: ASCENT, descent: DESCENT, emScale: 1 }
  const emScale = height >= 0.5 && height <= 3 ? 1 : height
  return { ...heights(ends[1]! / emScale, ends[0]! / emScale), emScale }
}
