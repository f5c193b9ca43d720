import type { SourceLine } from '../../schema/index.js'
import { fallenTo } from '../places.js'
import type { LocalCorrection } from './clean-words.js'

const space = /[\s\u00A0]/

/**
 * Lines of a paragraph with their places in its cleaned text. Cleaning composes letters, drops what prints nothing, joins spaces
 * and makes repairs; printing characters keep their order, so the two texts are walked side by side.
 */
export function cleanLines(
  lines: readonly SourceLine[],
  raw: string,
  cleaned: string,
  corrections: readonly LocalCorrection[],
): SourceLine[] {
  if (raw === cleaned) return [...lines]
  const at = cleanOffsets(raw, cleaned, corrections)
  return lines.flatMap((line): SourceLine[] => {
    let start = at[line.start]!
    const end = at[line.end]!
    while (start < end && cleaned[start] === ' ') start++
    if (start >= end) return []
    const edges = new Float32Array(end - start + 1).fill(Number.NaN)
    for (let i = line.end; i >= line.start; i--) {
      const j = at[i]! - start
      if (j >= 0 && j < edges.length) edges[j] = line.edges[i - line.start]!
    }
    edges[end - start] = line.edges[line.end - line.start]!
    // letters that a repair put in share the place of the letter before
    for (let j = 0; j < edges.length; j++)
      if (Number.isNaN(edges[j]!)) edges[j] = j === 0 ? line.edges[0]! : edges[j - 1]!
    return [{ ...line, ...fallenTo(line, edges[0]!), start, end, edges }]
  })
}

/** For each offset of the raw text (its length included) the offset in the cleaned text. */
export function cleanOffsets(raw: string, cleaned: string, corrections: readonly LocalCorrection[]): Uint32Array {
  const offsets = new Uint32Array(raw.length + 1)
  let i = 0
  let j = 0
  let next = 0
  const skipDropped = () => {
    // characters that were dropped where they stood
    for (let c = corrections[next]; c !== undefined && c.replacement === '' && c.start <= j; c = corrections[next]) {
      if (!raw.startsWith(c.original, i)) break
      for (let k = 0; k < c.original.length; k++) offsets[i + k] = j
      i += c.original.length
      next++
    }
  }
  while (i < raw.length) {
    skipDropped()
    if (i >= raw.length) break
    const repair = corrections[next]
    if (repair !== undefined && repair.replacement !== '' && repair.start === j && !isSpaceAt(raw, i)) {
      const end = walkOriginal(raw, i, repair.original)
      const share = repair.replacement.length / Math.max(1, end - i)
      for (let k = i; k < end; k++) offsets[k] = j + Math.floor((k - i) * share)
      i = end
      j = repair.end
      next++
      continue
    }
    if (isSpaceAt(raw, i)) {
      offsets[i] = j
      if (cleaned[j] === ' ' && !isSpaceAt(raw, i + 1)) j++
      i++
      continue
    }
    // a letter with the marks that compose with it
    let end = i + 1
    while (end < raw.length && /[\p{M}\uDC00-\uDFFF]/u.test(raw[end]!)) end++
    const composed = raw.slice(i, end).normalize('NFC')
    for (let k = i; k < end; k++) offsets[k] = j
    j = Math.min(cleaned.length, j + composed.length)
    if (composed.length === end - i) for (let k = i; k < end; k++) offsets[k] = j - composed.length + (k - i)
    i = end
  }
  offsets[raw.length] = cleaned.length
  return offsets
}

function isSpaceAt(text: string, at: number): boolean {
  return at < text.length && space.test(text[at]!)
}

/** End, in the raw text, of words that a correction quotes in their composed form with single spaces. */
function walkOriginal(raw: string, from: number, original: string): number {
  const wanted = original.normalize('NFC').replace(/\s/g, '').length
  let printed = 0
  let i = from
  while (i < raw.length && printed < wanted) {
    let end = i + 1
    while (end < raw.length && /\p{M}/u.test(raw[end]!)) end++
    const part = raw.slice(i, end).normalize('NFC')
    if (!space.test(part) && !/\p{Cf}/u.test(part)) printed += part.length
    i = end
  }
  return i
}
