import { compareKey, searchKey } from '../letters.js'
import { foreign } from '../lexicon/index.js'

/** How sure a machine was of a stretch of the text, 0..1; null where none read it. Runs of a source paragraph are such stretches. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly readingConfidence: number | null
}

export interface Word {
  readonly start: number
  readonly end: number
  /** Under compareKey. */
  readonly key: string
  readonly shape: 'small' | 'capital' | 'capitals' | 'mixed'
  /** Nothing but one space stands between it and the word before, or behind, it. */
  readonly joinsLeft: boolean
  readonly joinsRight: boolean
  /** It begins a sentence, an item or a block. */
  readonly first: boolean
  /** Part of a code, an address or a symbol, or a word of another language: left alone. */
  readonly fixed: boolean
  /** How many words of capitals stand together here, itself among them; more in a numbered heading; 0 for words in small letters. */
  readonly capitalsRun: number
  readonly confidence: number | null
}

/** `I. MỤC TIÊU`: a numbered line in capitals is no name, however short. */
const capitalHeading = /^(?:[IVX]{1,5}|\d{1,2})[.)]\s*[^\p{Ll}]+$/u
const HEADING = 10

const wordPattern = /[\p{L}\p{M}]+/gu
const codeBefore = /[\p{N}/@_\\&%+=–—-]$|[\p{L}\p{N}][.'’]$/u
const codeBehind = /^[\p{N}/@_\\&%+=–—-]|^[.'’][\p{L}\p{N}]/u

/** The words of a text with what can be seen at them. Readings are in order, none over another. */
export function wordsOf(text: string, readings: readonly Reading[]): Word[] {
  const key = compareKey(text)
  const bare = searchKey(text)
  const found = [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const words: { -readonly [K in keyof Word]: Word[K] }[] = []
  let next = 0
  for (const [i, { start, end }] of found.entries()) {
    const written = text.slice(start, end)
    const gap = text.slice(i === 0 ? 0 : found[i - 1]!.end, start)
    const behind = text.slice(end, i + 1 < found.length ? found[i + 1]!.start : text.length)
    while (next < readings.length && readings[next]!.end <= start) next++
    let confidence: number | null = null
    for (let r = next; r < readings.length && readings[r]!.start < end; r++) {
      const sure = readings[r]!.readingConfidence
      if (sure !== null) confidence = Math.min(confidence ?? 1, sure)
    }
    words.push({
      start,
      end,
      key: key.slice(start, end),
      shape: shapeOf(written),
      joinsLeft: i > 0 && /^\s$/.test(gap),
      joinsRight: i + 1 < found.length && /^\s$/.test(behind),
      first: i === 0 || /[.:;!?•*·][\s"“”‘’'(]*$|(?:^|[\s(])[-–—+)][\s"“”]*$|\)\s*$/u.test(gap),
      fixed:
        foreign.has(key.slice(start, end)) ||
        !/[aeiouy]/.test(bare.slice(start, end)) ||
        codeBefore.test(text.slice(Math.max(0, start - 2), start)) ||
        codeBehind.test(behind.slice(0, 2)),
      capitalsRun: 0,
      confidence,
    })
  }
  const heading = capitalHeading.test(text)
  for (let i = 0; i < words.length; ) {
    let end = i
    while (end < words.length && words[end]!.shape === 'capitals' && (end === i || words[end]!.joinsLeft)) end++
    for (let k = i; k < end; k++) words[k]!.capitalsRun = heading ? Math.max(end - i, HEADING) : end - i
    i = Math.max(end, i + 1)
  }
  return words
}

function shapeOf(written: string): Word['shape'] {
  const lower = written.toLowerCase()
  if (written === lower) return 'small'
  if (written.length > 1 && written === written.toUpperCase()) return 'capitals'
  return written.slice(1) === lower.slice(1) ? 'capital' : 'mixed'
}
