import type { GreyPicture, PixelBox } from '../../../workers/ocr/picture.js'
import type { ReadLine, ReadWord } from '../../../workers/ocr/reading.js'
import type { PageRegions } from './find-regions.js'
import type { InkPieces } from './ink-pieces.js'
import { type TextLines, textLines } from './text-lines.js'

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

/** A line that was read, with the region that it stands in. */
export interface RegionLine extends ReadLine {
  readonly region: number
}

/**
 * Engines cut the upper marks of `thẩm quyền` off where lines stand close, and read `thâm quyên`: with white between the lines they keep
 * them. Of 358 words of a scan in 300 dots, 30 were misread as printed, 7 with this white.
 */
const FORM: StripForm = { margin: 1, gap: 1.5, leading: 0.6 }
/** Engines do not take pictures that are higher. */
const HIGHEST = 16_000
/** Fringes of letters that are too pale for ink. */
const FRINGE = 2

/** `grey` is without rules. */
export function stackRegions(grey: GreyPicture, page: PageRegions, letterHeight: number, form = FORM): Strip[] {
  const lines = textLines(page, letterHeight)
  const boxes = inkBoxes(page.pieces, lines)
  const margin = Math.round(form.margin * letterHeight)
  const strips: Strip[] = []
  let places: LinePlace[] = []
  let top = margin
  const end = () => {
    if (places.length > 0) strips.push(drawStrip(grey, page.pieces, lines.owners, places, margin))
    places = []
    top = margin
  }
  for (const [line, ink] of boxes.entries()) {
    if (ink === null) continue
    const region = lines.regions[line]!
    const box = {
      left: Math.max(0, Math.min(ink.left, page.regions[region]!.left) - FRINGE),
      top: Math.max(0, ink.top - FRINGE),
      right: Math.min(grey.width, ink.right + FRINGE),
      bottom: Math.min(grey.height, ink.bottom + FRINGE),
    }
    const last = places.at(-1)
    if (last !== undefined) top += Math.round((last.region === region ? form.leading : form.gap) * letterHeight)
    const height = box.bottom - box.top
    if (last !== undefined && top + height + margin > HIGHEST) end()
    places.push({ line, region, box, left: margin, top })
    top += height
  }
  end()
  return strips
}

function inkBoxes(pieces: InkPieces, { regions, owners }: TextLines): (PixelBox | null)[] {
  const boxes: ({ left: number; top: number; right: number; bottom: number } | null)[] = regions.map(() => null)
  for (let i = 0; i < pieces.count; i++) {
    const owner = owners[i]!
    if (owner < 0) continue
    const row = pieces.rows[i]!
    const left = pieces.starts[i]!
    const right = pieces.ends[i]!
    const box = boxes[owner]
    if (box === null || box === undefined) {
      boxes[owner] = { left, top: row, right, bottom: row + 1 }
      continue
    }
    if (left < box.left) box.left = left
    if (right > box.right) box.right = right
    box.bottom = row + 1
  }
  return boxes
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

/** The lines of a strip in pixels of the page, each in its region; a line over two regions is two lines. */
export function unstack({ places }: Strip, lines: readonly ReadLine[]): RegionLine[] {
  return lines.flatMap((line) => {
    const parts = new Map<StripPlace, ReadWord[]>()
    for (const word of line.words) {
      const place = placeAt(places, (word.box.top + word.box.bottom) / 2)
      const words = parts.get(place)
      if (words === undefined) parts.set(place, [word])
      else words.push(word)
    }
    return [...parts].map(([place, words]) => movedLine(line, place, words))
  })
}

function placeAt(places: readonly StripPlace[], y: number): StripPlace {
  let best = places[0]!
  let nearest = Number.POSITIVE_INFINITY
  for (const place of places) {
    const apart = Math.max(place.top - y, y - place.top - (place.box.bottom - place.box.top), 0)
    if (apart < nearest) {
      nearest = apart
      best = place
    }
  }
  return best
}

function movedLine(line: ReadLine, place: StripPlace, words: readonly ReadWord[]): RegionLine {
  const across = place.box.left - place.left
  const down = place.box.top - place.top
  const move = ({ left, top, right, bottom }: PixelBox): PixelBox => {
    return { left: left + across, top: top + down, right: right + across, bottom: bottom + down }
  }
  const isWhole = words.length === line.words.length
  const box = isWhole ? line.box : around(words)
  const slope = (line.baseline[1] - line.baseline[0]) / Math.max(1, line.box.right - line.box.left)
  const baselineAt = (x: number) => line.baseline[0] + slope * (x - line.box.left) + down
  return {
    region: place.region,
    words: words.map((word) => ({
      ...word,
      box: move(word.box),
      letters: word.letters.map((letter) => ({ ...letter, left: letter.left + across, right: letter.right + across })),
    })),
    box: move(box),
    baseline: [baselineAt(box.left), baselineAt(box.right)],
    letterHeight: line.letterHeight,
  }
}

function around(words: readonly ReadWord[]): PixelBox {
  return {
    left: Math.min(...words.map(({ box }) => box.left)),
    top: Math.min(...words.map(({ box }) => box.top)),
    right: Math.max(...words.map(({ box }) => box.right)),
    bottom: Math.max(...words.map(({ box }) => box.bottom)),
  }
}
