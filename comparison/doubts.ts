import type { Diagnostic, DiagnosticCode, Evidence, PlanDocument } from '../schema/index.js'

/** A record that was read with less confidence than this is doubtful. */
export const LOW_CONFIDENCE = 0.6

/** Diagnostics that put the words they lie on in doubt; the others speak of the document, or of its form. */
const doubting: ReadonlySet<DiagnosticCode> = new Set([
  'ocr-suspect',
  'row-unaligned',
  'sum-mismatch',
  'unparsed-timeline',
  'low-text-quality',
  'invalid-encoding',
])

interface Doubt {
  readonly code: DiagnosticCode
  readonly start: number
  readonly end: number
}

/** Tells why records of one document are doubtful. */
export function doubtsOf(document: PlanDocument): (record: { confidence: number; evidence: Evidence[] }) => string[] {
  const places: Doubt[] = document.diagnostics
    .filter((diagnostic: Diagnostic) => doubting.has(diagnostic.code))
    .flatMap(({ code, evidence }) => evidence.map(({ start, end }) => ({ code, start, end })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  return ({ confidence, evidence }) => {
    const doubts = new Set<string>()
    if (confidence < LOW_CONFIDENCE) doubts.add('low-confidence')
    for (const { start, end } of evidence) {
      for (let i = firstFrom(places, start); i < places.length && places[i]!.start < end; i++)
        doubts.add(places[i]!.code)
    }
    return [...doubts].sort()
  }
}

/** The first doubt that may touch words from `start` on: doubts are short, so those that begin long before end before. */
function firstFrom(places: readonly Doubt[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.start < start) low = middle + 1
    else high = middle
  }
  while (low > 0 && places[low - 1]!.end > start) low--
  return low
}
