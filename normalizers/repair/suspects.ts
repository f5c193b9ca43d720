import { findRepairs } from './find.js'

/** A doubtful reading that is left as it stands. */
export interface Suspect {
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)` */
  readonly words: string
  /** What was probably written, where that can be guessed. */
  readonly likely: string | null
}

export interface SuspectRule {
  /** A quick look: without it the pattern has nothing to find. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly likely: (words: string) => string | null
}

const start = '(?<![\\p{L}\\p{M}\\p{N}])'
const stop = '(?![\\p{L}\\p{M}\\p{N}])'

const rules: readonly SuspectRule[] = [
  {
    hint: /của của|và và|các các|những những|trong trong|được được|đến đến|với với|cho cho|theo theo|tại tại/i,
    // `của của`: no word of grammar stands twice
    pattern: new RegExp(`${start}(của|và|các|những|trong|được|đến|với|cho|theo|tại) \\1${stop}`, 'giu'),
    likely: (words) => words.split(' ')[0]!,
  },
  {
    hint: /ph[ầâ]n đầu/i,
    pattern: new RegExp(`(?<=^|[.;:+-] ?)ph[ầâ]n đầu${stop}(?! (?:tư|năm|tiên|mối|tháng|kỳ))`, 'giu'),
    likely: () => 'phấn đấu',
  },
  { hint: /chương tình/i, pattern: new RegExp(`${start}chương tình${stop}`, 'giu'), likely: () => 'chương trình' },
  {
    hint: /những nhiều/i,
    pattern: new RegExp(`${start}những nhiều${stop}(?! (?:năm|người|nơi|việc|hơn|mà))`, 'giu'),
    likely: () => 'nhũng nhiễu',
  },
  {
    hint: /[lIoO]\d?\s?%|[lIO]\d{1,3}\s?%/,
    pattern: /(?<![\p{L}\p{N}])(?:[lIO]\d{1,3}|\d{1,2}[lO]\d?|[lI][oO0]{2})(?=\s?%)/gu,
    likely: (words) => words.replace(/[lI]/g, '1').replace(/[oO]/g, '0'),
  },
  { hint: /[\uE000-\uF8FF\uFFFD]/, pattern: /\uFFFD+|[\uE000-\uF8FF]+/gu, likely: () => null },
  { hint: /[\u0370-\u04FF]/, pattern: /(?<=\p{Ll})[\u0370-\u03FF\u0400-\u04FF]+(?=\p{Ll})/gu, likely: () => null },
]

/** The rules that may find anything in a document, so that its blocks are not asked for the others. */
export function suspectRulesOf(text: string): readonly SuspectRule[] {
  return rules.filter(({ hint }) => hint.test(text))
}

/** Readings that look wrong but could be meant, in order: for `ocr-suspect`. What findRepairs is sure of is not among them. */
export function findSuspects(text: string, among: readonly SuspectRule[] = rules): Suspect[] {
  const found: Suspect[] = []
  for (const { hint, pattern, likely } of among) {
    if (!hint.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const guess = likely(match[0])
      found.push({ start: match.index, end: match.index + match[0].length, words: match[0], likely: guess })
    }
  }
  if (found.length === 0) return found
  const certain = findRepairs(text)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(
    (suspect, i) =>
      (i === 0 || suspect.start >= found[i - 1]!.end) &&
      !certain.some((repair) => repair.start < suspect.end && repair.end > suspect.start),
  )
}
