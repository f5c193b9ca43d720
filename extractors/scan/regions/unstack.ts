import type { PixelBox } from '../../../workers/ocr/picture.js'
import type { ReadLine, ReadWord } from '../../../workers/ocr/reading.js'
import type { Strip, StripPlace } from './stack-regions.js'

/** A line that was read, with the region that it stands in. */
export interface RegionLine extends ReadLine {
  readonly region: number
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
