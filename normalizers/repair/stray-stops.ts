import { compareKey } from '../letters.js'
import { wordPairs } from '../lexicon/pairs.js'
import type { Repair } from './find.js'

const stop = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\.(?= (\p{Ll}[\p{L}\p{M}]*))/gu

/** `Thường. xuyên`: a full stop in which a machine read a speck. No sentence begins with a small letter, nor parts a phrase. */
export function findStrayStops(text: string): Repair[] {
  if (!text.includes('. ')) return []
  return [...text.matchAll(stop)].flatMap((match): Repair[] => {
    const bond = wordPairs().bond(compareKey(match[1]!), compareKey(match[2]!))
    if (bond !== 'phrase' && bond !== 'common') return []
    const start = match.index + match[1]!.length
    return [{ start, end: start + 1, original: '.', replacement: '', rule: 'dấu chấm trong từ' }]
  })
}
