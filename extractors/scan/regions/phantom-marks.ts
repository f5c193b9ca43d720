import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { ReadLetter, ReadLine, ReadWord } from '../../../workers/ocr/reading.js'

/** Engines put such marks into wide spaces: `- _ Bộ Nội vụ`, `8... Sở Y tế`. */
const MARK = /^[_.,\-–—'`~]$/
/** Lighter pixels are paper. */
const INK = 170
/** Boxes of words without ink are as high as their line: what reaches into them from the lines beside is not theirs. */
const OUTER = 0.25

/** The lines without marks that were read where there is no ink. `picture` is what was read. */
export function withoutPhantoms(picture: GreyPicture, lines: readonly ReadLine[]): ReadLine[] {
  return lines.flatMap((line) => {
    const words = line.words.flatMap((word) => inkedPart(picture, word))
    return words.length === 0 ? [] : [{ ...line, words }]
  })
}

function inkedPart(picture: GreyPicture, word: ReadWord): ReadWord[] {
  const { top, bottom, left, right } = word.box
  const outer = Math.round(OUTER * (bottom - top))
  if ([...word.text].every((sign) => MARK.test(sign)) && !hasInk(picture, left, top + outer, right, bottom - outer)) {
    return []
  }
  if (word.letters.map(({ text }) => text).join('') !== word.text) return [word]
  const letters = word.letters.filter((letter, index) => index === 0 || !isPhantom(picture, word, letter))
  if (letters.length === word.letters.length) return [word]
  return [{ ...word, letters, text: letters.map(({ text }) => text).join('') }]
}

function isPhantom(picture: GreyPicture, { box }: ReadWord, { text, left, right }: ReadLetter): boolean {
  return MARK.test(text) && (right - left <= 1 || !hasInk(picture, left, box.top, right, box.bottom))
}

function hasInk(
  { width, height, data }: GreyPicture,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const from = Math.max(0, Math.floor(left))
  const to = Math.min(width, Math.ceil(right))
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++) {
    for (let x = from; x < to; x++) if (data[y * width + x]! < INK) return true
  }
  return false
}
