import type { PageBox, PageFill, PageImage, PageMark, PageRule } from '../page-content.js'
import { type GraphicsState, lightnessOf } from './graphics-state.js'
import { Ground, UNKNOWN } from './ground.js'
import { boxThrough, heightScale, intersect, type Matrix } from './matrix.js'
import { readPath, type Subpath } from './paths.js'

/** The thickest rule, in points: what is thicker is an area. */
const THICKEST = 3
/** A picture of so much of the page is one of the page. */
const WHOLE_PAGE = 0.6
/** A mark is so wide and so high, in points: 0.6 of the largest letters of a text, or a dot that can just be seen. */
const SMALLEST_MARK = 1
const LARGEST_MARK = 10
/** How much longer one side of a mark may be than the other. */
const MARK_SIDES = 1.5
const WHITE = 0xffffff

/** A box that hides what was drawn before it. */
interface Cover {
  readonly box: PageBox
  /** How many runs of letters were drawn before it. */
  readonly after: number
}

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** Collects what a page draws beside its letters, and the ground that letters stand on. */
export class Drawing {
  readonly rules: PageRule[] = []
  readonly fills: PageFill[] = []
  readonly marks: PageMark[] = []
  readonly images: PageImage[] = []
  readonly covers: Cover[] = []
  readonly #ground: Ground
  readonly #page: PageBox

  constructor(width: number, height: number) {
    this.#ground = new Ground(width, height, WHITE)
    this.#page = { left: 0, top: 0, right: width, bottom: height }
  }

  /** @param runs how many runs of letters were drawn before */
  drawPath(path: ArrayLike<number>, state: GraphicsState, filled: boolean, stroked: boolean, runs: number): void {
    const subpaths = readPath(path, state.ctm)
    if (filled) this.#fillPath(subpaths, state, runs)
    if (stroked && state.strokeAlpha * state.groupAlpha > 0) {
      for (const { box, curved } of subpaths) if (curved) this.#addMark(box, state, false)
      const width = state.lineWidth * heightScale(state.ctm)
      for (const subpath of subpaths) for (const piece of subpath.pieces) this.#strokePiece(piece, width, state)
    }
  }

  /** A rectangle of the fill colour, in the space of the state. */
  fillUnit(state: GraphicsState, runs: number): void {
    const box = boxThrough(state.ctm, 0, 0, 1, 1)
    this.#fillPath([{ box, rectangle: isParallel(state), curved: false, pieces: [] }], state, runs)
  }

  /**
   * A picture fills the unit square. One of a whole page hides what was drawn before it: letters under a scan are what a machine read
   * from it. Smaller ones (seals, signatures) mostly let their ground through, whatever they say.
   * @param pixels null where the file does not tell
   */
  drawImage(state: GraphicsState, solid: boolean, pixels: PixelSize | null, runs: number): void {
    const box = intersect(boxThrough(state.ctm, 0, 0, 1, 1), intersect(state.clip, this.#page))
    if (isEmpty(box)) return
    this.images.push({ ...box, dotsPerInch: pixels === null ? null : dotsPerInch(pixels, state.ctm) })
    this.#ground.paint(box, UNKNOWN)
    const opaque = solid && state.fillAlpha * state.groupAlpha === 1 && !state.blended && !state.masked
    if (opaque && isParallel(state) && areaOf(box) > areaOf(this.#page) * WHOLE_PAGE)
      this.covers.push({ box, after: runs })
  }

  /** Paint of many colours over all that the clip leaves free. */
  shade(state: GraphicsState): void {
    this.#ground.paint(state.clip, UNKNOWN)
  }

  /** True where letters of the colour cannot be told from what they stand on. */
  isGround(box: PageBox, colour: number | null): boolean {
    return colour !== null && this.#ground.isAll(box, colour)
  }

  #fillPath(subpaths: readonly Subpath[], state: GraphicsState, runs: number): void {
    const alpha = state.fillAlpha * state.groupAlpha
    if (alpha === 0) return
    const opaque = alpha === 1 && !state.blended && state.fill !== null
    const frame = subpaths.length === 2 ? frameSides(subpaths) : null
    for (const { box, rectangle, curved } of frame ?? subpaths) {
      const seen = clipped(box, state.clip)
      if (seen === null) continue
      if (frame === null) this.#addMark(box, state, true)
      if (!curved && isThin(box)) this.#addRule(seen, state.fill)
      else if (rectangle) {
        this.#addFill(seen, lightnessOf(state.fill))
        this.#ground.paint(seen, opaque ? (state.fill ?? UNKNOWN) : UNKNOWN)
        if (opaque) this.covers.push({ box: seen, after: runs })
      } else this.#ground.paint(seen, UNKNOWN)
    }
  }

  #strokePiece(piece: PageBox, width: number, state: GraphicsState): void {
    const horizontal = piece.right - piece.left > piece.bottom - piece.top
    const [x, y] = horizontal ? [0, width / 2] : [width / 2, 0]
    const thick = { left: piece.left - x, right: piece.right + x, top: piece.top - y, bottom: piece.bottom + y }
    const seen = clipped(thick, state.clip)
    if (seen === null) return
    if (width <= THICKEST) this.#addRule(seen, state.stroke)
    else {
      this.#addFill(seen, lightnessOf(state.stroke))
      this.#ground.paint(seen, UNKNOWN)
    }
  }

  /** Outline and filling of one shape are one mark. */
  #addMark(box: PageBox, { clip, fill, stroke }: GraphicsState, filled: boolean): void {
    const across = box.right - box.left
    const down = box.bottom - box.top
    if (Math.min(across, down) < SMALLEST_MARK || Math.max(across, down) > LARGEST_MARK) return
    if (Math.max(across, down) > MARK_SIDES * Math.min(across, down)) return
    if (!contains(clip, box) || this.isGround(box, filled ? fill : stroke)) return
    const last = this.marks.at(-1)
    if (last === undefined || !(contains(last, box) || contains(box, last))) this.marks.push({ ...box, filled })
  }

  /** Some writers paint the same ground again for every line that they set on it. */
  #addFill(box: PageBox, lightness: number): void {
    const last = this.fills.at(-1)
    if (last !== undefined && last.lightness === lightness && contains(last, box) && contains(box, last)) return
    this.fills.push({ ...box, lightness })
  }

  #addRule(box: PageBox, colour: number | null): void {
    if (this.isGround(box, colour)) return
    const across = box.right - box.left
    const down = box.bottom - box.top
    if (across >= down) this.rules.push({ ...box, axis: 'horizontal' })
    // A dot, or the corner of a border, may be a piece of a line either way.
    if (down > across || (across <= THICKEST && down > 0)) this.rules.push({ ...box, axis: 'vertical' })
  }
}

function isThin(box: PageBox): boolean {
  return Math.min(box.right - box.left, box.bottom - box.top) <= THICKEST
}

function areaOf(box: PageBox): number {
  return (box.right - box.left) * (box.bottom - box.top)
}

function isEmpty(box: PageBox): boolean {
  return box.right <= box.left || box.bottom <= box.top
}

/** A hair line has no thickness, and is drawn all the same. */
function clipped(box: PageBox, clip: PageBox): PageBox | null {
  const seen = intersect(box, clip)
  return seen.right < seen.left || seen.bottom < seen.top ? null : seen
}

function isParallel({ ctm }: GraphicsState): boolean {
  return (Math.abs(ctm[1]) < 1e-3 && Math.abs(ctm[2]) < 1e-3) || (Math.abs(ctm[0]) < 1e-3 && Math.abs(ctm[3]) < 1e-3)
}

/** A frame filled between an outer and an inner rectangle is four sides, not an area. */
function frameSides(subpaths: readonly Subpath[]): Subpath[] | null {
  if (!subpaths.every((subpath) => subpath.rectangle)) return null
  const [one, other] = [subpaths[0]!.box, subpaths[1]!.box]
  const [outer, inner] = contains(one, other) ? [one, other] : [other, one]
  if (!contains(outer, inner) || isEmpty(inner)) return null
  const sides = [
    { ...outer, bottom: inner.top },
    { ...outer, top: inner.bottom },
    { ...outer, right: inner.left },
    { ...outer, left: inner.right },
  ]
  return sides.map((box) => ({ box, rectangle: true, curved: false, pieces: [] }))
}

function contains(outer: PageBox, inner: PageBox): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  )
}

/** Of a picture that fills the unit square of the space, in its finer direction. */
function dotsPerInch({ width, height }: PixelSize, [a, b, c, d]: Matrix): number | null {
  const across = (width / Math.hypot(a, b)) * 72
  const down = (height / Math.hypot(c, d)) * 72
  const finer = Math.max(across, down)
  return Number.isFinite(finer) ? Math.round(finer) : null
}
