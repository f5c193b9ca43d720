import type { PageBox } from '../pdf/page-content.js'
import type { InkReading, LineReading, PageReading } from './page-reading.js'

/** Part of a word that other ink must reach over for its figures not to be known. */
const COVERED = 0.15
/** In sizes: how far a box reaches into a line to be on its words. */
const INTO = 0.3
/** Part of its radius that the ring of a seal takes on either side. */
const RING = 0.08

/** The lines of a page; figures under a seal, a stamp or strokes of a hand are not to be relied on, whatever was read. */
export function doubtInks({ lines, inks }: PageReading): LineReading[] {
  if (inks.length === 0) return [...lines]
  return lines.map((line) => {
    const words = line.words.map((word) => {
      if (!/\d/.test(word.text)) return word
      const box = { left: word.edges[0]!, right: word.edges.at(-1)!, top: line.top, bottom: line.bottom }
      return inks.some((ink) => isOn(ink, box, line.size)) ? { ...word, confidence: 0 } : word
    })
    return { ...line, words }
  })
}

function isOn(ink: InkReading, word: PageBox, size: number): boolean {
  const across = Math.min(ink.right, word.right) - Math.max(ink.left, word.left)
  const down = Math.min(ink.bottom, word.bottom) - Math.max(ink.top, word.top)
  if (down <= INTO * size || across <= COVERED * (word.right - word.left)) return false
  return ink.kind !== 'ring' || crosses(ink, word)
}

/** Whether the ring runs through the word: some of it is within, and some without. */
function crosses(ring: PageBox, { left, top, right, bottom }: PageBox): boolean {
  const radius = (ring.right - ring.left) / 2
  const x = (ring.left + ring.right) / 2
  const y = (ring.top + ring.bottom) / 2
  const nearest = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  const farthest = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y))
  return nearest < radius * (1 + RING) && farthest > radius * (1 - RING)
}
