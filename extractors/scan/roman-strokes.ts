import type { GreyPicture, PixelBox } from '../../workers/ocr/picture.js'
import type { ReadLetter, ReadLine, ReadWord } from '../../workers/ocr/reading.js'

/** What engines see in the strokes of Roman numbers, and the V and X that stand beside them. */
const head = /^[IVXHNM1lìíÌÍ|!¡]{1,5}(?=$|[^\p{L}\p{N}])/u
/** One stroke may as well be a 1: only what stands around it tells. Two 1 are an 11. */
const onlyFigures = /^1+$/
const number = /^(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})$/

/** Between these parts of their height strokes are bare: serifs are above and below. */
const FROM = 0.28
const TO = 0.74
/** Of the rows between, so many show the same number of strokes: the bar of an H takes more than the rest. */
const SAME_ROWS = 0.86
/** A stroke is no broader, in heights, and goes no more aside between the first row and the last: diagonals do. */
const BROADEST = 0.38
const LEANING = 0.16
/** A slash leans more than the strokes before it by so much. */
const SLASH = 0.08
/** A V or X that is broader than this, in heights, has a stroke in its box. */
const BROAD_LETTER = 1.25
/** Strokes of one number are of one breadth, give or take this part. */
const UNEVEN = 0.7
/** Letters that are lower than this, in pixels, are too coarse. */
const LOWEST = 9
/** Strokes that can be counted are surer than what an engine says of them. */
const COUNTED = 0.95

/**
 * Roman numbers by the strokes that the picture shows: engines read `H`, `IH`, `HI` and `M` for II and III, and miscount the rest. A word is
 * left as it was read where its strokes are not upright, even and apart.
 */
export function countStrokes(picture: GreyPicture, lines: readonly ReadLine[]): ReadLine[] {
  return lines.map((line) => {
    const words = line.words.map((word) => (head.test(word.text) ? counted(picture, word) : word))
    return words.some((word, i) => word !== line.words[i]) ? { ...line, words } : line
  })
}

function counted(picture: GreyPicture, word: ReadWord): ReadWord {
  const read = head.exec(word.text)![0]
  if (onlyFigures.test(read)) return word
  const { letters } = word
  const isWhole = read.length === word.text.length
  const isLettered = letters.every(({ text }) => text.length === 1) && letters.length === word.text.length
  if (!isLettered && !(isWhole && !/[VX]/.test(read))) return word
  const found: ReadLetter[] = []
  for (let i = 0; i < read.length; ) {
    if (/[VX]/.test(read[i]!)) {
      if (letters[i]!.right - letters[i]!.left > BROAD_LETTER * (word.box.bottom - word.box.top)) return word
      found.push(letters[i++]!)
      continue
    }
    const from = i
    while (i < read.length && !/[VX]/.test(read[i]!)) i++
    const left = isLettered && from > 0 ? letters[from]!.left : word.box.left
    // the engine may count a stroke to what stands behind it: `II/` with a third in the box of the slash
    const behind = isLettered && i < word.text.length ? letters[i]! : null
    if (behind !== null && !/[VX/.,]/.test(behind.text)) return word
    const right = behind === null ? word.box.right : /[VX]/.test(behind.text) ? letters[i - 1]!.right : behind.right
    const strokes = strokesIn(picture, { ...word.box, left, right }, behind?.text === '/')
    if (strokes === null || strokes > 3) return word
    const breadth = (right - left) / strokes
    for (let n = 0; n < strokes; n++) {
      found.push({ text: 'I', confidence: COUNTED, left: left + n * breadth, right: left + (n + 1) * breadth })
    }
  }
  const written = found.map(({ text }) => text).join('')
  // one stroke is I as well as 1
  if (!number.test(written) || written === 'I') return word
  const confidence = isWhole ? COUNTED : surenessOf(word, letters.slice(read.length))
  if (written === read) return { ...word, confidence: Math.max(word.confidence, confidence) }
  return {
    ...word,
    text: written + word.text.slice(read.length),
    letters: isLettered ? [...found, ...letters.slice(read.length)] : found,
    confidence,
  }
}

/** What a word is worth whose strokes were counted: engines doubt `III/2024` for its strokes, not for its figures. */
function surenessOf({ confidence }: ReadWord, rest: readonly ReadLetter[]): number {
  const least = Math.min(...rest.map((letter) => letter.confidence))
  return least >= COUNTED ? Math.max(confidence, COUNTED) : confidence
}

/**
 * How many upright strokes of even breadth stand in a box, and nothing else but a slash behind them where there is to be one; null where
 * that cannot be said.
 */
function strokesIn(picture: GreyPicture, around: PixelBox, hasSlash: boolean): number | null {
  const box = inkBox(picture, around)
  if (box === null) return null
  const height = box.bottom - box.top
  if (height < LOWEST) return null
  const from = Math.round(box.top + FROM * height)
  const to = Math.round(box.top + TO * height)
  const rows: (readonly Stroke[])[] = []
  for (let y = from; y < to; y++) rows.push(strokesOf(picture, box, y))
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [count, times] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  if (count === 0 || times < SAME_ROWS * rows.length) return null
  const same = rows.filter(({ length }) => length === count)
  const leaning = Array.from({ length: count }, (_, i) => {
    const middles = same.map((row) => (row[i]!.left + row[i]!.right) / 2)
    return Math.max(...middles) - Math.min(...middles)
  })
  if (hasSlash && !(count > 1 && leaning.pop()! > leaning[0]! + SLASH * height)) return null
  if (Math.max(...leaning) > LEANING * height) return null
  const breadths = leaning.map((_, i) => same.reduce((sum, row) => sum + row[i]!.right - row[i]!.left, 0) / same.length)
  const broadest = Math.max(...breadths)
  const narrowest = Math.min(...breadths)
  return broadest <= BROADEST * height && broadest - narrowest <= Math.max(1, UNEVEN * narrowest)
    ? leaning.length
    : null
}

interface Stroke {
  readonly left: number
  readonly right: number
}

function strokesOf({ width, data }: GreyPicture, { left, right, dark }: InkBox, y: number): Stroke[] {
  const strokes: Stroke[] = []
  for (let x = left; x < right; x++) {
    if (data[y * width + x]! > dark) continue
    const start = x
    while (x < right && data[y * width + x]! <= dark) x++
    strokes.push({ left: start, right: x })
  }
  return strokes
}

interface InkBox extends PixelBox {
  /** The lightest ink. */
  readonly dark: number
}

/** The box of the ink in a box. */
function inkBox({ width, height, data }: GreyPicture, around: PixelBox): InkBox | null {
  const [fromX, toX] = [Math.max(0, Math.floor(around.left)), Math.min(width, Math.ceil(around.right))]
  const [fromY, toY] = [Math.max(0, Math.floor(around.top)), Math.min(height, Math.ceil(around.bottom))]
  let darkest = 255
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) darkest = Math.min(darkest, data[y * width + x]!)
  }
  const dark = (darkest + 255) / 2
  const box = { left: toX, top: toY, right: fromX, bottom: fromY, dark }
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      if (data[y * width + x]! > dark) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x + 1)
      box.top = Math.min(box.top, y)
      box.bottom = y + 1
    }
  }
  return box.bottom > box.top && darkest < 200 ? box : null
}
