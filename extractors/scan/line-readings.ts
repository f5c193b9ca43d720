import type { ReadLine, ReadWord } from '../../workers/ocr/reading.js'
import { readMarks } from './list-marks.js'
import type { LineReading, WordReading } from './page-reading.js'

/** Letters of a printed font are so high from the top of capitals to the foot of `g`, in sizes. */
const LINE_HEIGHT = 0.9
/** In sizes: how far letters and their marks reach over and under the base line. */
const ASCENT = 0.89
const DESCENT = 0.22
/** Sizes that differ by no more than this part are the same: a machine measures them by the letters that a line happens to have. */
const SAME_SIZE = 0.12

/** A line of a picture, and whether it stands in a cell of a table. */
export interface PlacedLine {
  readonly line: ReadLine
  readonly inCell: boolean
}

/**
 * Lines of a picture, in pixels → the same in points, their sizes brought to those that the page is set in.
 * @param across moves the page to the right, and `down` downwards, in pixels
 */
export function lineReadings(lines: readonly PlacedLine[], dotsPerInch: number, across = 0, down = 0): LineReading[] {
  const scale = 72 / dotsPerInch
  const sizes = pageSizes(lines.map(({ line }) => ({ size: sizeOf(line, scale), letters: lettersOf(line) })))
  return lines.flatMap(({ line, inCell }) => {
    const size = nearest(sizes, sizeOf(line, scale))
    const read = line.words.filter(({ text }) => text !== '').map((word) => wordReading(word, scale, across))
    if (read.length === 0) return []
    const words = readMarks(read, size)
    const baseline = ((line.baseline[0] + line.baseline[1]) / 2 + down) * scale
    return [{ words, baseline, size, top: baseline - ASCENT * size, bottom: baseline + DESCENT * size, inCell }]
  })
}

function sizeOf({ letterHeight }: ReadLine, scale: number): number {
  return (letterHeight * scale) / LINE_HEIGHT
}

function lettersOf({ words }: ReadLine): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}

/** The sizes of a page, the most used first: each stands for all that are near it. */
function pageSizes(lines: readonly { readonly size: number; readonly letters: number }[]): number[] {
  const left = [...lines].sort((a, b) => a.size - b.size)
  const sizes: number[] = []
  while (left.length > 0) {
    let best = { from: 0, to: 0, letters: -1 }
    for (let from = 0, to = 0, letters = 0; from < left.length; from++) {
      while (to < left.length && left[to]!.size <= left[from]!.size * (1 + SAME_SIZE)) letters += left[to++]!.letters
      if (letters > best.letters) best = { from, to, letters }
      letters -= left[from]!.letters
    }
    const group = left.splice(best.from, best.to - best.from)
    sizes.push(middleOf(group))
  }
  return sizes
}

/** The size that half of the letters do not reach. */
function middleOf(group: readonly { readonly size: number; readonly letters: number }[]): number {
  const all = group.reduce((sum, { letters }) => sum + letters, 0)
  let sum = 0
  for (const { size, letters } of group) {
    sum += letters
    if (sum * 2 >= all) return Math.round(size * 4) / 4
  }
  return Math.round(group.at(-1)!.size * 4) / 4
}

function nearest(sizes: readonly number[], size: number): number {
  return sizes.reduce((best, one) => (Math.abs(one - size) < Math.abs(best - size) ? one : best), sizes[0]!)
}

/** Engines write the slash of fractions between figures: print has one slash. */
const slashes = /[\u2044\u2215]/g

function wordReading({ text: read, box, confidence, letters }: ReadWord, scale: number, across: number): WordReading {
  const text = read.replace(slashes, '/')
  const edges: number[] = []
  if (letters.map((letter) => letter.text).join('') === read) {
    for (const letter of letters) for (let i = 0; i < letter.text.length; i++) edges.push(letter.left * scale)
  } else {
    const advance = (box.right - box.left) / text.length
    for (let i = 0; i < text.length; i++) edges.push((box.left + i * advance) * scale)
  }
  edges.push(box.right * scale)
  edges[0] = box.left * scale
  for (let i = 1; i < edges.length; i++) edges[i] = Math.max(edges[i]!, edges[i - 1]!)
  return { text, edges: edges.map((edge) => Math.round((edge + across * scale) * 100) / 100), confidence }
}
