import type { GlyphRun, PageBox, PageContent, PageRule } from '../../extractors/pdf/page-content.js'

/** Width of every letter of invented pages, in sizes. */
const ADVANCE = 0.5

export interface Written extends Partial<Omit<GlyphRun, 'text' | 'edges' | 'box'>> {
  /** Set the letters so that the run ends here. */
  readonly right?: number
}

/** A run of letters of one width at a place. */
export function run(text: string, left: number, baseline: number, looks: Written = {}): GlyphRun {
  const { right, ...rest } = looks
  const size = looks.size ?? 14
  const units = [...text].map((letter) => (/\p{M}/u.test(letter) ? 0 : 1))
  const advance =
    right === undefined
      ? ADVANCE * size
      : (right - left) /
        Math.max(
          1,
          units.reduce<number>((a, b) => a + b, 0),
        )
  const edges = [left]
  for (const unit of units) edges.push(edges.at(-1)! + unit * advance)
  const box = { left, right: edges.at(-1)!, top: baseline - size * 0.8, bottom: baseline + size * 0.2 }
  return {
    text,
    edges,
    baseline,
    top: box.top,
    bottom: box.bottom,
    size,
    font: 'TimesNewRomanPSMT',
    bold: false,
    italic: false,
    angle: 0,
    box,
    visibility: 'shown',
    origin: 'page',
    lightness: 0,
    coloured: false,
    artifact: false,
    mcid: null,
    confidence: null,
    ...rest,
  }
}

export function page(glyphRuns: readonly GlyphRun[], parts: Partial<PageContent> = {}): PageContent {
  return {
    number: 1,
    width: 595,
    height: 842,
    rotation: 0,
    glyphRuns,
    rules: [],
    fills: [],
    marks: [],
    images: [],
    fault: null,
    ...parts,
  }
}

export function upright(x: number, top: number, bottom: number): PageRule {
  return { axis: 'vertical', left: x, right: x + 0.5, top, bottom }
}

export function level(y: number, left: number, right: number): PageRule {
  return { axis: 'horizontal', left, right, top: y, bottom: y + 0.5 }
}

export function wholePage(): PageBox {
  return { left: 0, top: 0, right: 595, bottom: 842 }
}
