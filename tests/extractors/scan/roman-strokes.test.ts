import { describe, expect, it } from 'vitest'
import { countStrokes } from '../../../extractors/scan/roman-strokes.js'
import type { ReadWord } from '../../../workers/ocr/reading.js'
import { readLine } from './readings.js'
import { DrawnPage } from './regions/drawn-page.js'

/** Letters side by side, each so many pixels broad, from x = 40 on; a height of 30. */
function wordOf(text: string, broad: number, confidence = 0.6, letter = 0.99): ReadWord {
  const letters = [...text].map((sign, i) => {
    return { text: sign, confidence: letter, left: 40 + i * broad, right: 40 + (i + 1) * broad }
  })
  return { text, confidence, box: { left: 40, top: 50, right: 40 + text.length * broad, bottom: 80 }, letters }
}

/** Upright strokes with serifs. */
function strokes(page: DrawnPage, count: number, left = 42, apart = 12): DrawnPage {
  for (let i = 0; i < count; i++) {
    const x = left + i * apart
    page.box(x, 50, x + 4, 80)
    page.box(x - 3, 50, x + 7, 52)
    page.box(x - 3, 78, x + 7, 80)
  }
  return page
}

/** From its foot at `left` to the right. */
function slash(page: DrawnPage, left: number): DrawnPage {
  for (let y = 50; y < 80; y++) page.box(left + ((80 - y) >> 1) - 1, y, left + ((80 - y) >> 1) + 2, y + 1)
  return page
}

function counted(page: DrawnPage, word: ReadWord): ReadWord {
  return countStrokes(page.grey, [readLine([word])])[0]!.words[0]!
}

describe('Roman numbers', () => {
  const blank = () => new DrawnPage(300, 120)

  it.each([
    ['H', 24, 2, 'II'],
    ['HI', 18, 3, 'III'],
    ['M', 36, 3, 'III'],
    ['II', 12, 2, 'II'],
    ['III', 8, 2, 'II'],
  ])('%s of strokes %i pixels apart is what the picture shows', (text, broad, count, written) => {
    const { text: read, confidence } = counted(strokes(blank(), count), wordOf(text, broad))
    expect(read).toBe(written)
    expect(confidence).toBeGreaterThan(0.9)
  })

  it('keep what stands behind them, and V and X among them', () => {
    const page = slash(strokes(blank(), 2), 68)
    const year = counted(page, wordOf('H/2024', 24))
    expect(year.text).toBe('II/2024')
    expect(year.letters.map(({ text }) => text).join('')).toBe('II/2024')
    expect(year.confidence).toBeGreaterThan(0.9)
    expect(counted(page, wordOf('H/2024', 24, 0.6, 0.7)).confidence).toBe(0.6)
    const six = new DrawnPage(300, 120)
    for (let y = 50; y < 80; y++) six.box(44 + ((y - 50) >> 1), y, 48 + ((y - 50) >> 1), y + 1)
    expect(counted(strokes(six, 2, 66), wordOf('VH', 24)).text).toBe('VII')
  })

  it('have the strokes that an engine counts to what stands behind them', () => {
    expect(counted(slash(strokes(blank(), 3), 76), wordOf('1I/2024', 22)).text).toBe('III/2024')
    expect(counted(strokes(blank(), 3), wordOf('II,', 14)).text).toBe('III,')
    // no slash is to be seen: what it is cannot be said
    expect(counted(strokes(blank(), 3), wordOf('1I/2024', 14)).text).toBe('1I/2024')
    const broad = wordOf('VI', 30)
    const merged = { ...broad, letters: [{ ...broad.letters[0]!, right: 80 }, broad.letters[1]!] }
    expect(counted(strokes(blank(), 1, 86), merged).text).toBe('VI')
    expect(counted(strokes(blank(), 1, 86), merged).confidence).toBe(0.6)
  })

  it('are not made of one stroke: it may be a page number', () => {
    for (const sign of ['|', 'l', 'I']) expect(counted(strokes(blank(), 1), wordOf(sign, 12))).toEqual(wordOf(sign, 12))
  })

  it('are not made of letters with bars, diagonals, or of figures', () => {
    const bar = blank().box(42, 50, 46, 80).box(58, 50, 62, 80).box(46, 62, 58, 67)
    expect(counted(bar, wordOf('H', 24)).text).toBe('H')
    const diagonal = blank().box(42, 50, 46, 80).box(62, 50, 66, 80)
    for (let y = 50; y < 80; y++) diagonal.box(46 + ((y - 50) >> 1), y, 50 + ((y - 50) >> 1), y + 1)
    expect(counted(diagonal, wordOf('N', 28)).text).toBe('N')
    expect(counted(strokes(blank(), 2), wordOf('11/2024', 12)).text).toBe('11/2024')
    expect(counted(strokes(blank(), 2), wordOf('HĐND', 24)).text).toBe('HĐND')
  })
})
