import type { LineReading, PageReading, WordReading } from '../../../extractors/scan/page-reading.js'
import type { PixelBox } from '../../../workers/ocr/picture.js'
import type { ReadLine, ReadWord } from '../../../workers/ocr/reading.js'

/** Width of every letter of invented readings, in points. */
const ADVANCE = 6

/** A word as it was read, its letters side by side from `left` on. */
export function word(text: string, left: number, confidence = 0.95): WordReading {
  return { text, edges: Array.from({ length: text.length + 1 }, (_, i) => left + i * ADVANCE), confidence }
}

/** Words set one after the other with a space between; a number is a wider gap, in points. */
export function line(
  parts: readonly (string | number | [string, number])[],
  baseline = 100,
  inCell = false,
): LineReading {
  const words: WordReading[] = []
  let left = 80
  for (const part of parts) {
    if (typeof part === 'number') {
      left += part
      continue
    }
    const [text, confidence] = typeof part === 'string' ? [part, 0.95] : part
    words.push(word(text, left, confidence))
    left += text.length * ADVANCE + 4
  }
  return { words, baseline, size: 13, top: baseline - 12, bottom: baseline + 3, inCell }
}

export function reading(lines: readonly LineReading[], parts: Partial<PageReading> = {}): PageReading {
  const bare = {
    number: 1,
    width: 595,
    height: 842,
    turn: 0,
    skew: 0,
    kind: 'read',
    rules: [],
    inks: [],
    cutShort: false,
    engine: 'invented 1',
  } as const
  return { ...bare, lines, ...parts }
}

/** A word in pixels. */
export function readWord(text: string, box: PixelBox, confidence = 0.95): ReadWord {
  const step = (box.right - box.left) / text.length
  const letters = [...text].map((letter, i) => {
    return { text: letter, confidence, left: box.left + i * step, right: box.left + (i + 1) * step }
  })
  return { text, confidence, box, letters }
}

export function readLine(words: readonly ReadWord[], letterHeight = 32): ReadLine {
  const box = {
    left: Math.min(...words.map((one) => one.box.left)),
    top: Math.min(...words.map((one) => one.box.top)),
    right: Math.max(...words.map((one) => one.box.right)),
    bottom: Math.max(...words.map((one) => one.box.bottom)),
  }
  return { words, box, baseline: [box.bottom, box.bottom], letterHeight }
}
