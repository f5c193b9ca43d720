import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createEmbeddedEngine } from '../../../workers/ocr/embedded-engine.js'
import { findTesseract } from '../../../workers/ocr/find-tesseract.js'
import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { type OcrEngine, OcrFailure, type ReadLine } from '../../../workers/ocr/reading.js'
import { createSystemEngine } from '../../../workers/ocr/system-engine.js'
import { crop, renderPage } from './rendered-page.js'

const pdf = new URL('../../../fixtures/formats/kh-2024-cchc.pdf', import.meta.url).pathname
const search = await findTesseract()
const { picture, letters } = await renderPage(pdf, 1, 300)
const documentWords = new Set(readFileSync(pdf.replace('.pdf', '.txt'), 'utf8').normalize('NFC').split(/\s+/))
const head = crop(picture, 0, Math.round(picture.height / 4))
const wordsOf = (lines: readonly ReadLine[]) => lines.flatMap((line) => line.words)
const blank = (width: number, height: number): GreyPicture => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
})

const striped = (height: number): GreyPicture => ({
  width: 10,
  height,
  data: new Uint8Array(10 * height).map((_, i) => (i % 10 < 5 ? 0 : 255)),
})

const read = async (engine: OcrEngine, picture: GreyPicture, dotsPerInch = 300) =>
  (await engine.read([{ picture, dotsPerInch }]))[0]!

/** What both engines must do. */
function reads(make: () => Promise<OcrEngine>): void {
  let engine: OcrEngine
  let lines: readonly ReadLine[]
  beforeAll(async () => {
    engine = await make()
    lines = await read(engine, picture)
  }, 60_000)
  afterAll(() => engine.dispose())

  it('reads the words of the page', () => {
    const words = wordsOf(lines).map(({ text }) => text)
    expect(words.length).toBeGreaterThan(300)
    expect(words.filter((word) => documentWords.has(word)).length / words.length).toBeGreaterThan(0.97)
    expect(Math.abs(words.join('').length / letters - 1)).toBeLessThan(0.01)
  })

  it('tells where words stand: their ink fills their boxes', () => {
    for (const { box, text } of wordsOf(lines)) {
      expect(box.right).toBeGreaterThan(box.left)
      expect(box.bottom).toBeGreaterThan(box.top)
      expect(box.right, text).toBeLessThanOrEqual(picture.width)
      expect(box.bottom, text).toBeLessThanOrEqual(picture.height)
      const columns = inkOf(box)
      expect(columns.left - box.left, text).toBeLessThanOrEqual(3)
      expect(box.right - columns.right, text).toBeLessThanOrEqual(3)
    }
  })

  it('tells the letters of each word with their edges', () => {
    for (const { text, letters, box, confidence } of wordsOf(lines)) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/\s/u)
      expect(letters.map((letter) => letter.text).join('')).toBe(text)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
      for (const letter of letters) {
        expect(letter.text).not.toMatch(/^\p{M}/u)
        expect(letter.confidence).toBeGreaterThanOrEqual(0)
        expect(letter.confidence).toBeLessThanOrEqual(1)
        expect(letter.left).toBeGreaterThanOrEqual(box.left - 3)
        expect(letter.right).toBeLessThanOrEqual(box.right + 3)
      }
    }
  })

  it('tells lines from top to bottom, with their base line and the height of their letters', () => {
    expect(lines.length).toBeGreaterThan(25)
    let above = 0
    for (const { box, baseline, letterHeight } of lines) {
      expect(box.top + box.bottom).toBeGreaterThanOrEqual(above)
      above = box.top + box.bottom
      for (const y of baseline) {
        expect(y).toBeGreaterThan(box.top)
        expect(y).toBeLessThanOrEqual(box.bottom + 2)
      }
      // 12 to 14 points at 300 dots an inch: 50 to 58 pixels, of which letters take nine tenths
      expect(letterHeight).toBeGreaterThan(38)
      expect(letterHeight).toBeLessThan(60)
    }
  })

  it('reads a single line', async () => {
    const { box } = lines[4]!
    const line = await read(engine, crop(picture, box.top - 8, box.bottom + 8))
    expect(line).toHaveLength(1)
    expect(line[0]!.words.map(({ text }) => text)).toEqual(lines[4]!.words.map(({ text }) => text))
  })

  it('reads a page as it would without those before', async () => {
    const once = await read(engine, head)
    await read(engine, crop(picture, 1500, 2500))
    expect(await read(engine, head)).toEqual(once)
  }, 60_000)

  it('reads several pictures as it reads each, the empty ones among them', async () => {
    const foot = crop(picture, 1500, 2500)
    const together = await engine.read(
      [head, blank(400, 300), foot, blank(0, 0)].map((picture) => ({ picture, dotsPerInch: 300 })),
    )
    expect(together).toEqual([await read(engine, head), [], await read(engine, foot), []])
    expect(await engine.read([])).toEqual([])
  }, 60_000)

  it('reads nothing from white, from a dot, from no picture', async () => {
    expect(await read(engine, blank(400, 300))).toEqual([])
    expect(await read(engine, blank(1, 1))).toEqual([])
    expect(await read(engine, blank(0, 0))).toEqual([])
    expect(await read(engine, blank(5, 3000))).toEqual([])
    expect(await read(engine, blank(100, 100), Number.NaN)).toEqual([])
  }, 60_000)

  it('refuses what it cannot read, and reads on', async () => {
    await expect(read(engine, striped(40_000))).rejects.toThrow(OcrFailure)
    await expect(read(engine, { width: 30, height: 30, data: new Uint8Array([0, 255]) })).rejects.toThrow(OcrFailure)
    expect(wordsOf(await read(engine, head)).length).toBeGreaterThan(10)
  }, 60_000)

  it('reads nothing once it was ended', async () => {
    const other = await make()
    await other.dispose()
    await expect(read(other, head)).rejects.toThrow(OcrFailure)
  })
}

/** The columns of a box that hold ink. */
function inkOf({ left, top, right, bottom }: ReadLine['box']): { left: number; right: number } {
  const isInk = (x: number) => {
    for (let y = top; y < bottom; y++) if (picture.data[y * picture.width + x]! < 128) return true
    return false
  }
  let from = left
  while (from < right && !isInk(from)) from++
  let to = right
  while (to > from && !isInk(to - 1)) to--
  return { left: from, right: to }
}

describe('the built-in engine', () => {
  reads(createEmbeddedEngine)

  it('is named with its versions', async () => {
    expect((await createEmbeddedEngine()).name).toMatch(/^tesseract\.js-core \d+\.\d+\.\d+, vie [0-9a-f]{8}$/)
  })

  it('fetches nothing and writes no file', async () => {
    const fetch = vi.fn(() => {
      throw new Error('no network')
    })
    vi.stubGlobal('fetch', fetch)
    const before = readdirSync('.')
    const engine = await createEmbeddedEngine()
    try {
      expect(wordsOf(await read(engine, head)).length).toBeGreaterThan(10)
      expect(fetch).not.toHaveBeenCalled()
      expect(readdirSync('.')).toEqual(before)
    } finally {
      await engine.dispose()
      vi.unstubAllGlobals()
    }
  }, 30_000)
})

// The checks of the project install it; who works on something else need not have it.
describe.skipIf(search.status !== 'found' && process.env.CI === undefined)('the engine of the machine', () => {
  const make = async () => {
    if (search.status !== 'found') throw new Error(`tesseract: ${search.status}`)
    return createSystemEngine(search.tesseract)
  }
  reads(make)

  it('is named with its versions', async () => {
    expect((await make()).name).toMatch(/^tesseract \d+\.\d+\S*, vie [0-9a-f]{8}$/)
  })

  it('agrees with the built-in one', async () => {
    const [system, embedded] = [await make(), await createEmbeddedEngine()]
    const there = wordsOf(await read(system, picture))
    const here = wordsOf(await read(embedded, picture))
    const near = here.filter(({ text, box }) =>
      there.some(
        (other) =>
          other.text === text &&
          Math.abs(other.box.left - box.left) <= 3 &&
          Math.abs(other.box.right - box.right) <= 3 &&
          Math.abs(other.box.top - box.top) <= 3 &&
          Math.abs(other.box.bottom - box.bottom) <= 3,
      ),
    )
    expect(near.length / here.length).toBeGreaterThan(0.97)
    await Promise.all([system.dispose(), embedded.dispose()])
  }, 60_000)
})
