import type { GreyPicture, PixelBox } from '../../workers/ocr/picture.js'
import type { OcrEngine, ReadLine, ReadWord } from '../../workers/ocr/reading.js'
import { countStrokes } from './roman-strokes.js'

/** Words with figures that were read with less confidence are read again: nothing but the picture can tell which they are. */
const DOUBTFUL = 0.9
/** How much larger they are drawn: another sight of the same ink. */
const LARGER = 1.5
/** Around a word, in pixels of the page: less than there is to the words beside it. */
const PADDING = 6
const GAP = 30
const MARGIN = 20
/** So many words of a page are read again; a page with more is beyond reading. */
const MOST = 60
/** Confidence of a word that two readings differ on. */
const DIFFERENT = 0.5

const figures = /\d/
/** The number of an item: a matter of its list, not of a value. */
const listNumber = /^\d{1,2}[.)]$/
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

interface Place {
  readonly word: ReadWord
  readonly box: PixelBox
  readonly top: number
}

/**
 * The lines of a picture, its doubtful figures read a second time. Where both readings are the same, each makes the other surer; where
 * they differ, the surer one stands, as a doubtful word.
 */
export async function readDoubtfulAgain(
  picture: GreyPicture,
  lines: readonly ReadLine[],
  engine: OcrEngine,
  dotsPerInch: number,
): Promise<readonly ReadLine[]> {
  const doubtful = lines.flatMap(({ words }) => words.filter(isDoubtful))
  if (doubtful.length === 0 || doubtful.length > MOST) return lines
  const places = placesOf(doubtful, picture)
  const larger = drawLarger(picture, places)
  const read = countStrokes(larger, await engine.read(larger, dotsPerInch * LARGER, 'block'))
  const settled = new Map(places.map((place) => [place.word, settle(place, read)]))
  return lines.map((line) => ({ ...line, words: line.words.map((word) => settled.get(word) ?? word) }))
}

function isDoubtful({ text, confidence }: ReadWord): boolean {
  return confidence < DOUBTFUL && figures.test(text) && !listNumber.test(text)
}

function placesOf(words: readonly ReadWord[], { width, height }: GreyPicture): Place[] {
  let top = GAP
  return words.map((word) => {
    const { box } = word
    const place = {
      word,
      box: {
        left: Math.max(0, Math.floor(box.left) - PADDING),
        top: Math.max(0, Math.floor(box.top) - PADDING),
        right: Math.min(width, Math.ceil(box.right) + PADDING),
        bottom: Math.min(height, Math.ceil(box.bottom) + PADDING),
      },
      top,
    }
    top += place.box.bottom - place.box.top + GAP
    return place
  })
}

/** The places one under the other, larger, between the pixels of the picture. */
function drawLarger(picture: GreyPicture, places: readonly Place[]): GreyPicture {
  const last = places.at(-1)!
  const breadth = Math.max(...places.map(({ box }) => box.right - box.left)) + 2 * MARGIN
  const depth = last.top + last.box.bottom - last.box.top + GAP
  const width = Math.round(breadth * LARGER)
  const height = Math.round(depth * LARGER)
  const data = new Uint8Array(width * height).fill(255)
  for (const { box, top } of places) {
    const toRow = Math.floor((top + box.bottom - box.top - 1) * LARGER)
    const toColumn = Math.floor((MARGIN + box.right - box.left - 1) * LARGER)
    for (let row = Math.ceil(top * LARGER); row <= toRow; row++) {
      const y = row / LARGER - top + box.top
      for (let column = Math.ceil(MARGIN * LARGER); column <= toColumn; column++) {
        data[row * width + column] = lightnessAt(picture, column / LARGER - MARGIN + box.left, y)
      }
    }
  }
  return { width, height, data }
}

function lightnessAt({ width, height, data }: GreyPicture, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const right = Math.min(left + 1, width - 1)
  const bottom = Math.min(top + 1, height - 1)
  const across = x - left
  const over = data[top * width + left]! * (1 - across) + data[top * width + right]! * across
  const under = data[bottom * width + left]! * (1 - across) + data[bottom * width + right]! * across
  return Math.round(over + (under - over) * (y - top))
}

/** What two readings of one word come to. */
function settle({ word, box, top }: Place, read: readonly ReadLine[]): ReadWord {
  const bottom = top + box.bottom - box.top
  const inside = read.flatMap(({ words }) =>
    words.filter((one) => {
      const middle = (one.box.top + one.box.bottom) / 2 / LARGER
      return middle > top && middle < bottom
    }),
  )
  if (inside.length === 0) return { ...word, confidence: Math.min(word.confidence, DIFFERENT) }
  const text = inside.map((one) => one.text).join('')
  const confidence = Math.min(...inside.map((one) => one.confidence))
  if (sameFigures(text, word.text)) return { ...word, confidence: 1 - (1 - word.confidence) * (1 - confidence) }
  const surer = inside.length === 1 && confidence > word.confidence && figures.test(text)
  return surer
    ? { ...word, text, confidence: DIFFERENT, letters: [] }
    : { ...word, confidence: Math.min(word.confidence, DIFFERENT) }
}

/** Marks around a word do not count, nor whose slash it is. */
function sameFigures(a: string, b: string): boolean {
  const bare = (text: string) => text.replace(/[\u2044\u2215]/g, '/').replace(edges, '')
  return bare(a) === bare(b)
}
