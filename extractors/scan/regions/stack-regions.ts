import type { GreyPicture, PixelBox } from '../../../workers/ocr/picture.js'
import type { PageRegions } from './find-regions.js'
import type { InkPieces } from './ink-pieces.js'
import { lineBoxes, textLines } from './text-lines.js'

/** The printed lines of regions, one under the other in one picture. */
export interface Strip {
  readonly picture: GreyPicture
  /** From top to bottom. */
  readonly places: readonly StripPlace[]
}

/** Where a line of a region stands in a strip: `box` in the page is at `left`, `top` of the strip. */
export interface StripPlace {
  /** The number of its region in the page. */
  readonly region: number
  /** From the left edge of its region. */
  readonly box: PixelBox
  readonly left: number
  readonly top: number
}

interface LinePlace extends StripPlace {
  readonly line: number
}

export interface StripForm {
  /** White around the strip, between regions and between lines, in heights of small letters. */
  readonly margin: number
  readonly gap: number
  readonly leading: number
}

/**
 * Engines cut the upper marks of `thẩm quyền` off where lines stand close, and read `thâm quyên`: with white between the lines they keep
 * them. Of 358 words of a scan in 300 dots, 30 were misread as printed, 7 with this white.
 */
const FORM: StripForm = { margin: 1, gap: 1.5, leading: 0.6 }
/**
 * A strip ends at the first line behind so many heights of small letters, some fifteen lines. The time that Tesseract takes to tell what it
 * read grows with the square of the words of a picture: a page in one strip takes a tenth longer, and reads the same.
 */
const STRIP_HEIGHT = 45
/** Engines do not take pictures that are higher. */
const HIGHEST = 16_000
/** Fringes of letters that are too pale for ink. */
const FRINGE = 2

/** A line before its strip is known: where it stands in the page, and the white above it where it is not the first. */
interface StackedLine {
  readonly line: number
  readonly region: number
  readonly box: PixelBox
  readonly gap: number
}

/** `grey` is without rules. */
export function stackRegions(grey: GreyPicture, page: PageRegions, letterHeight: number, form = FORM): Strip[] {
  const lines = textLines(page, letterHeight)
  const margin = Math.round(form.margin * letterHeight)
  const stacked = stackedLines(grey, page, lineBoxes(page.pieces, lines), lines.regions, letterHeight, form)
  const enough = evenHeight(stacked, letterHeight)
  const strips: Strip[] = []
  let places: LinePlace[] = []
  let top = margin
  const end = () => {
    if (places.length > 0) strips.push(drawStrip(grey, page.pieces, lines.owners, places, margin))
    places = []
    top = margin
  }
  for (const { gap, ...place } of stacked) {
    const height = place.box.bottom - place.box.top
    if (top - margin >= enough || top + gap + height + margin > HIGHEST) end()
    if (places.length > 0) top += gap
    places.push({ ...place, left: margin, top })
    top += height
  }
  end()
  return strips
}

function stackedLines(
  grey: GreyPicture,
  page: PageRegions,
  boxes: readonly (PixelBox | null)[],
  regions: readonly number[],
  letterHeight: number,
  { leading, gap }: StripForm,
): StackedLine[] {
  const stacked: StackedLine[] = []
  for (const [line, ink] of boxes.entries()) {
    if (ink === null) continue
    const region = regions[line]!
    const box = {
      left: Math.max(0, Math.min(ink.left, page.regions[region]!.left) - FRINGE),
      top: Math.max(0, ink.top - FRINGE),
      right: Math.min(grey.width, ink.right + FRINGE),
      bottom: Math.min(grey.height, ink.bottom + FRINGE),
    }
    const white = stacked.at(-1)?.region === region ? leading : gap
    stacked.push({ line, region, box, gap: Math.round(white * letterHeight) })
  }
  return stacked
}

/** How high strips are that share the lines of a page evenly. */
function evenHeight(lines: readonly StackedLine[], letterHeight: number): number {
  const whole = lines.reduce((sum, { box, gap }) => sum + gap + box.bottom - box.top, 0)
  return whole / Math.max(1, Math.round(whole / (STRIP_HEIGHT * letterHeight)))
}

function drawStrip(
  grey: GreyPicture,
  pieces: InkPieces,
  owners: Int32Array,
  places: readonly LinePlace[],
  margin: number,
): Strip {
  const width = 2 * margin + Math.max(...places.map(({ box }) => box.right - box.left))
  const last = places.at(-1)!
  const height = last.top + last.box.bottom - last.box.top + margin
  const data = new Uint8Array(width * height).fill(255)
  const placeOf = new Map(places.map((place) => [place.line, place]))
  for (const { box, left, top } of places) {
    for (let y = box.top; y < box.bottom; y++) {
      const from = y * grey.width
      data.set(grey.data.subarray(from + box.left, from + box.right), (top + y - box.top) * width + left)
    }
  }
  blankForeign(data, width, pieces, owners, places)
  // Fringes of what was blanked may be a letter's own: those are drawn again.
  if (places.length > 1) {
    for (let i = 0; i < pieces.count; i++) {
      const place = placeOf.get(owners[i]!)
      if (place === undefined) continue
      const { box, left, top } = place
      const row = pieces.rows[i]!
      const at = (top + row - box.top) * width + left - box.left
      for (let x = pieces.starts[i]!; x < pieces.ends[i]!; x++) data[at + x] = grey.data[row * grey.width + x]!
    }
  }
  return { picture: { width, height, data }, places: places.map(({ line: _, ...place }) => place) }
}

/** Ink of other lines that reaches into the box of one is not its text. */
function blankForeign(
  data: Uint8Array,
  width: number,
  pieces: InkPieces,
  owners: Int32Array,
  places: readonly LinePlace[],
): void {
  for (const { line, box, left, top } of places) {
    let low = 0
    let high = pieces.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (pieces.rows[middle]! < box.top - 1) low = middle + 1
      else high = middle
    }
    for (let i = low; i < pieces.count && pieces.rows[i]! <= box.bottom; i++) {
      if (owners[i] === line) continue
      const from = Math.max(box.left, pieces.starts[i]! - FRINGE)
      const to = Math.min(box.right, pieces.ends[i]! + FRINGE)
      if (from >= to) continue
      const row = pieces.rows[i]!
      for (let y = Math.max(box.top, row - 1); y < Math.min(box.bottom, row + 2); y++) {
        const at = (top + y - box.top) * width + left - box.left
        data.fill(255, at + from, at + to)
      }
    }
  }
}
