import type { GreyPicture, PixelBox } from '../../workers/ocr/picture.js'
import type { OcrEngine, ReadLine, ReadWord } from '../../workers/ocr/reading.js'
import { lightnessAt } from './image/pixels.js'
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

/** The pictures of a page, each with what was read in it. */
export interface ReadPictures {
  readonly dotsPerInch: number
  readonly pictures: readonly { readonly picture: GreyPicture; readonly lines: readonly ReadLine[] }[]
}

interface Place {
  readonly picture: GreyPicture
  readonly word: ReadWord
  readonly box: PixelBox
  /** In the picture of all places, before it is enlarged. */
  readonly top: number
}

/**
 * The lines of each picture of pages, doubtful figures read a second time, in one picture for a page. Where both readings are the same, each
 * makes the other surer; where they differ, the surer one stands, as a doubtful word.
 */
export async function readDoubtfulAgain(
  pages: readonly ReadPictures[],
  engine: OcrEngine,
): Promise<(readonly ReadLine[])[][]> {
  const asked = pages
    .map((page) => ({ dotsPerInch: page.dotsPerInch, places: placesOf(page) }))
    .filter(({ places }) => places.length > 0 && places.length <= MOST)
  const enlarged = asked.map(({ dotsPerInch, places }) => ({
    picture: drawLarger(places),
    dotsPerInch: dotsPerInch * LARGER,
  }))
  const answers = asked.length === 0 ? [] : await engine.read(enlarged)
  const read = answers.map((lines, i) => countStrokes(enlarged[i]!.picture, lines))
  const settled = new Map(
    asked.flatMap(({ places }, i) => places.map((place) => [place.word, settle(place, read[i]!)] as const)),
  )
  const withSettled = (line: ReadLine): ReadLine => ({
    ...line,
    words: line.words.map((word) => settled.get(word) ?? word),
  })
  return pages.map(({ pictures }) => pictures.map(({ lines }) => lines.map(withSettled)))
}

function isDoubtful({ text, confidence }: ReadWord): boolean {
  return confidence < DOUBTFUL && figures.test(text) && !listNumber.test(text)
}

/** Of the doubtful words of a page, one under the other. */
function placesOf({ pictures }: ReadPictures): Place[] {
  let top = GAP
  const places: Place[] = []
  for (const { picture, lines } of pictures) {
    for (const word of lines.flatMap(({ words }) => words.filter(isDoubtful))) {
      const box = {
        left: Math.max(0, Math.floor(word.box.left) - PADDING),
        top: Math.max(0, Math.floor(word.box.top) - PADDING),
        right: Math.min(picture.width, Math.ceil(word.box.right) + PADDING),
        bottom: Math.min(picture.height, Math.ceil(word.box.bottom) + PADDING),
      }
      places.push({ picture, word, box, top })
      top += box.bottom - box.top + GAP
    }
  }
  return places
}

/** The places one under the other, larger, between the pixels of the picture. */
function drawLarger(places: readonly Place[]): GreyPicture {
  const last = places.at(-1)!
  const breadth = Math.max(...places.map(({ box }) => box.right - box.left)) + 2 * MARGIN
  const depth = last.top + last.box.bottom - last.box.top + GAP
  const width = Math.round(breadth * LARGER)
  const height = Math.round(depth * LARGER)
  const data = new Uint8Array(width * height).fill(255)
  for (const { picture, box, top } of places) {
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
