import { letterHeight, type MeasuredLetter } from './letter-height.js'
import type { PixelBox } from './picture.js'
import { OcrFailure, type ReadLetter, type ReadLine, type ReadWord } from './reading.js'

/**
 * The lines of each page that Tesseract wrote as hOCR with boxes of letters. It writes an element a line, always in the same way:
 *
 *     <span class='ocr_line' id='line_1_1' title="bbox 449 298 2191 367; baseline 0 -17; x_size 54; …">
 *      <span class='ocrx_word' id='word_1_1' title='bbox 449 298 525 367; x_wconf 96'>
 *       <span class='ocrx_cinfo' title='x_bboxes 449 298 490 351; x_conf 99.548538'>Ủ</span>
 */
export function readHocr(hocr: string): ReadLine[][] {
  const [, ...pages] = hocr.split(/<div class=['"]ocr_page['"]/)
  if (pages.length === 0) throw new OcrFailure('the engine gave no page')
  return pages.map(linesOf)
}

function linesOf(hocr: string): ReadLine[] {
  const lines: ReadLine[] = []
  let line: OpenLine | null = null
  for (const [, kind, , title, text] of hocr.matchAll(element)) {
    const facts = parseTitle(title!)
    if (kind === 'ocrx_word') {
      if (line === null) throw new OcrFailure('the engine gave a word outside of lines')
      line.words.push({ confidence: share(facts.get('x_wconf')?.[0]), box: boxOf(facts.get('bbox')), letters: [] })
    } else if (kind === 'ocrx_cinfo') {
      const word = line?.words.at(-1)
      if (word === undefined) throw new OcrFailure('the engine gave a letter outside of words')
      const confidence = share(facts.get('x_conf')?.[0])
      addLetter(word.letters, { text: plain(text ?? ''), confidence, box: boxOf(facts.get('x_bboxes')) })
    } else {
      if (line !== null) closeLine(line, lines)
      line = { facts, words: [] }
    }
  }
  if (line !== null) closeLine(line, lines)
  return lines.sort((a, b) => a.box.top + a.box.bottom - (b.box.top + b.box.bottom))
}

type Facts = ReadonlyMap<string, readonly number[]>

interface OpenWord {
  readonly confidence: number
  readonly box: PixelBox
  readonly letters: OpenLetter[]
}

interface OpenLetter extends MeasuredLetter {
  readonly confidence: number
}

interface OpenLine {
  readonly facts: Facts
  readonly words: OpenWord[]
}

/** Lines by all their names, words, and letters with their text. */
const element =
  /<span class='(ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word|ocrx_cinfo)'[^>]*? title=(['"])(.*?)\2[^>]*>(?:([^<\n]*)<\/span>)?/g

function parseTitle(title: string): Facts {
  const facts = new Map<string, number[]>()
  for (const part of title.split(';')) {
    const [name, ...values] = part.trim().split(' ')
    facts.set(name!, values.map(Number))
  }
  return facts
}

function boxOf(numbers: readonly number[] | undefined): PixelBox {
  if (numbers === undefined || numbers.length !== 4 || !numbers.every(Number.isFinite)) {
    throw new OcrFailure('the engine gave a box that is none')
  }
  const [left, top, right, bottom] = numbers
  return { left: left!, top: top!, right: right!, bottom: bottom! }
}

function share(percent: number | undefined): number {
  return percent === undefined || !Number.isFinite(percent) ? 0 : Math.min(1, Math.max(0, percent / 100))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(text: string): string {
  const letters = text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
  return letters.replace(/\s/gu, '').normalize('NFC')
}

/** A mark that comes alone belongs to the letter before it. */
function addLetter(letters: OpenLetter[], letter: OpenLetter): void {
  if (letter.text === '') return
  const before = letters.at(-1)
  if (before === undefined || !/^\p{M}+$/u.test(letter.text)) {
    letters.push(letter)
    return
  }
  letters[letters.length - 1] = {
    text: (before.text + letter.text).normalize('NFC'),
    confidence: Math.min(before.confidence, letter.confidence),
    box: {
      left: Math.min(before.box.left, letter.box.left),
      top: Math.min(before.box.top, letter.box.top),
      right: Math.max(before.box.right, letter.box.right),
      bottom: Math.max(before.box.bottom, letter.box.bottom),
    },
  }
}

function closeLine({ facts, words: open }: OpenLine, lines: ReadLine[]): void {
  const words = open.filter(({ letters }) => letters.length > 0)
  if (words.length === 0) return
  const box = boxOf(facts.get('bbox'))
  const [slope = 0, offset = 0] = facts.get('baseline') ?? []
  const left = box.bottom + offset
  const baseline = [left, left + slope * (box.right - box.left)] as const
  const footAt = (x: number) => left + slope * (x - box.left)
  const letters = words.flatMap((word) => word.letters)
  lines.push({
    words: words.map(closeWord),
    box,
    baseline,
    letterHeight: letterHeight(letters, footAt) ?? facts.get('x_size')?.[0] ?? box.bottom - box.top,
  })
}

function closeWord({ confidence, box, letters: open }: OpenWord): ReadWord {
  const letters = open.map(
    ({ text, confidence, box }): ReadLetter => ({ text, confidence, left: box.left, right: box.right }),
  )
  return {
    text: letters
      .map(({ text }) => text)
      .join('')
      .normalize('NFC'),
    confidence,
    box,
    letters,
  }
}
