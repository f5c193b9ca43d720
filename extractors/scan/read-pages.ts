import { draftPage, type PageDraft } from '../pdf/layout/page-draft.js'
import { readLines } from '../pdf/lines.js'
import type { PageBox } from '../pdf/page-content.js'
import { partNoise } from './noise.js'
import type { LineReading, PageReading } from './page-reading.js'
import { contentOf } from './reading-content.js'

/** A page that was read from its picture. */
export interface ReadPage {
  readonly draft: PageDraft
  readonly reading: PageReading
}

/**
 * A reading → the draft of its page.
 * @param known what the page itself has beside its picture: words that are known already, such as the stamp of an e-signature
 */
export function draftReading(reading: PageReading, known?: PageDraft): ReadPage {
  const stamps = known?.stamps ?? []
  const own =
    reading.turn === 0
      ? withoutWords(
          reading,
          stamps.flat().map(({ box }) => box),
        )
      : reading
  const { lines, noise } = partNoise(doubtInks(own))
  const content = contentOf({ ...own, lines })
  const rotation = ((known?.page.rotation ?? 0) + reading.turn) % 360
  const read = draftPage({ ...content, rotation })
  const kept = {
    ...read,
    scanned: true,
    stamps: [...stamps, ...read.stamps],
    noise: readLines(contentOf({ ...own, lines: noise, rules: [] })),
  }
  if (own.kind === 'no-text') {
    const page = { ...kept.page, textLayer: known?.page.textLayer ?? 'image' }
    return { draft: { ...kept, page, hidden: known?.hidden ?? [] }, reading: own }
  }
  if (known === undefined) return { draft: kept, reading: own }
  // the layer of text that the picture was read in place of
  const unread = [...known.lines, ...kept.noise]
  return { draft: { ...kept, hidden: [...known.hidden, ...read.hidden], noise: unread }, reading: own }
}

/** Part of a word that a seal or a hand covers for its figures not to be known. */
const COVERED = 0.15

/** Nobody knows figures under a seal or beside what a hand wrote over them: their words are there, and not to be relied on. */
function doubtInks({ lines, inks }: PageReading): LineReading[] {
  if (inks.length === 0) return [...lines]
  return lines.map((line) => {
    const words = line.words.map((word) => {
      if (!/\d/.test(word.text)) return word
      const [left, right] = [word.edges[0]!, word.edges.at(-1)!]
      const covered = inks.some((ink) => {
        const down = Math.min(ink.bottom, line.bottom) - Math.max(ink.top, line.top)
        const across = Math.min(ink.right, right) - Math.max(ink.left, left)
        return down > 0.3 * line.size && across > COVERED * (right - left)
      })
      return covered ? { ...word, confidence: 0 } : word
    })
    return { ...line, words }
  })
}

/** The picture shows words of stamps too, which are known better from the file. */
function withoutWords(reading: PageReading, boxes: readonly PageBox[]): PageReading {
  if (boxes.length === 0) return reading
  const lines = reading.lines.flatMap((line) => {
    const y = (line.top + line.bottom) / 2
    const words = line.words.filter(({ edges }) => {
      const x = (edges[0]! + edges.at(-1)!) / 2
      return !boxes.some(({ left, top, right, bottom }) => x > left && x < right && y > top - 2 && y < bottom + 2)
    })
    return words.length === 0 ? [] : [{ ...line, words }]
  })
  return { ...reading, lines }
}
