/** A stretch of a text; `text.slice(start, end)` are its words. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
/** How far around a place words are looked for that say something of it; no clause or bracket is longer. */
const reach = 2000
/** The words of a span right before a place, as far back as they can matter to it. */
export const wordsBefore = (key: string, from: number, at: number): string => key.slice(Math.max(from, at - reach), at)
/** True where a span begins inside another. */
export const within = (a: Span, b: Span): boolean => a.start >= b.start && a.start < b.end

/** Abbreviations whose point ends no sentence. */
const abbreviations = new Set([
  'TP',
  'Tp',
  'P',
  'Q',
  'H',
  'TX',
  'TT',
  'ThS',
  'TS',
  'PGS',
  'GS',
  'BS',
  'KS',
  'TM',
  'KT',
  'TL',
  'TUQ',
  'VP',
  'BDV',
  'Mr',
  'No',
  'St',
  'v.v',
])

const listMarker = /^\s*(?:(?:[-–—+*•]+|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))(?=[\s"“(≥>]|\d+\s?%)\s*)+/u
const stop = /[.!?…]+["”')\]]*(?=\s|$)|\n\s*(?=\n|[-–—+*•]\s|\d{1,2}[.)]\s|[a-zđ]\)\s)/gu
const opening = /^\s*["“(]*(?:\p{Lu}|[-–—+*•]\s|[≥≤<>]|\d+(?:[.,]\d+)*\s?%|\d{1,2}[.)]\s)/u

/** The sentences of one paragraph or cell, without list markers and white space at their ends. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match.index, end, match[0])) continue
    push(sentences, text, start, end)
    start = end
  }
  push(sentences, text, start, text.length)
  return sentences
}

function endsSentence(text: string, at: number, end: number, mark: string): boolean {
  if (mark.startsWith('\n')) return true
  if (!/\S/u.test(text.slice(end, end + 40)) && end + 40 >= text.length) return true
  if (!opening.test(text.slice(end, end + 40))) return false
  const word = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (abbreviations.has(word)) return false
  return !/^\s*\d{0,2}$/.test(text.slice(Math.max(0, lineStart(text, at)), at))
}

/** `2.` at the head of a line numbers it. */
function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const marker = listMarker.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0
  const span = trimSpan(text, { start: start + marker, end })
  if (span.end > span.start) sentences.push(span)
}

/** True where a bracket is open at a place and closed behind it. */
export function insideBrackets(key: string, at: number): boolean {
  const before = wordsBefore(key, 0, at + 1)
  const opened = before.lastIndexOf('(')
  if (opened < 0) return false
  const closed = before.indexOf(')', opened)
  return closed === before.length - 1 || (closed < 0 && key.slice(at, at + reach).includes(')'))
}

export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}

/** What is left of a span when others are taken out of it. */
export function subtract(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = []
  let at = span.start
  for (const cut of [...taken].sort((a, b) => a.start - b.start)) {
    if (cut.end <= at || cut.start >= span.end) continue
    if (cut.start > at) left.push({ start: at, end: cut.start })
    at = Math.max(at, cut.end)
  }
  if (at < span.end) left.push({ start: at, end: span.end })
  return left
}
