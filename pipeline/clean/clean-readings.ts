import type { SourceRun } from '../../schema/index.js'
import type { ReadWord } from '../readings.js'
import { cleanOffsets } from './clean-lines.js'
import type { LocalCorrection } from './clean-words.js'

const none: readonly ReadWord[] = []

/**
 * What a reading machine was sure of, at the words' places in the cleaned text. A repaired word keeps the confidence that it was
 * read with: the repair is certain by other evidence, the reading was not.
 */
export function cleanReadings(
  runs: readonly SourceRun[],
  raw: string,
  cleaned: string,
  corrections: readonly LocalCorrection[],
): readonly ReadWord[] {
  if (!runs.some((run) => run.readingConfidence !== null)) return none
  const at = raw === cleaned ? null : cleanOffsets(raw, cleaned, corrections)
  return runs.flatMap(({ start: rawStart, end: rawEnd, readingConfidence }): ReadWord[] => {
    if (readingConfidence === null) return []
    let start = at === null ? rawStart : at[rawStart]!
    let end = at === null ? rawEnd : at[rawEnd]!
    while (start < end && cleaned[start] === ' ') start++
    while (end > start && cleaned[end - 1] === ' ') end--
    return start < end ? [{ start, end, confidence: Math.max(0, Math.min(1, readingConfidence)) }] : []
  })
}
