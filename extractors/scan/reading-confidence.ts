import type { PageReading } from './page-reading.js'

/** Of all words of a page, each by its letters, 0..1; null where there are none. */
export function meanConfidence({ lines }: Pick<PageReading, 'lines'>): number | null {
  let sum = 0
  let letters = 0
  for (const { words } of lines) {
    for (const { text, confidence } of words) {
      sum += confidence * text.length
      letters += text.length
    }
  }
  return letters === 0 ? null : Math.round((sum / letters) * 1000) / 1000
}
