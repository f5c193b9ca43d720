import type { WordReading } from './page-reading.js'

/** A dash at the beginning of a line is a stroke by itself, in which engines see several: `- _`, `— -`, `-_`, `_`. */
const dashes = /^[-_–—−‐‑~¬=]+$/u
/** A number with its full stop, in which specks or the gap behind it are read as further stops: `1...`, `4.,`. */
const stopped = /^((?:\d{1,2}|[IVX]{1,5})\.)[.,·:]+$/
/** A speck before the number of an item: `_8.`, `'II.`. */
const speckBefore = /^([_'‘’`´.,~|]+)(?=(?:\d{1,2}|[IVX]{1,5})[.)]$)/u
/** Letters are at least so wide, in sizes: a dash that the next word touches is not one by itself. */
const NARROWEST = 0.05

/** The words of a line with the mark of a list that it begins with as one word, as it is printed. */
export function readMarks(words: readonly WordReading[], size: number): WordReading[] {
  let count = 0
  while (count < words.length - 1 && dashes.test(words[count]!.text)) count++
  if (count > 0) {
    const first = words[0]!
    const last = words[count - 1]!
    const confidence = Math.max(...words.slice(0, count).map((word) => word.confidence))
    const right = Math.max(last.edges.at(-1)!, first.edges[0]! + NARROWEST * size)
    return [{ text: '-', edges: [first.edges[0]!, right], confidence }, ...words.slice(count)]
  }
  const speck = words.length > 1 ? speckBefore.exec(words[0]!.text) : null
  if (speck !== null) return readMarks([without(words[0]!, speck[1]!.length), ...words.slice(1)], size)
  const first = words[0]
  const number = first === undefined || words.length < 2 ? null : stopped.exec(first.text)
  if (number === null) return [...words]
  const text = number[1]!
  const edges = [...first!.edges.slice(0, text.length), first!.edges.at(-1)!]
  return [{ text, edges, confidence: first!.confidence }, ...words.slice(1)]
}

function without(word: WordReading, letters: number): WordReading {
  return { ...word, text: word.text.slice(letters), edges: word.edges.slice(letters) }
}
