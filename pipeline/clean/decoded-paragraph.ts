import { decodeLegacy, type LegacyEncoding } from '../../normalizers/legacy-encodings/index.js'
import type { SourceLine, SourceParagraph } from '../../schema/index.js'
import type { LegacyStretch, LegacyVerdicts } from './legacy-verdicts.js'

/** Letters of the source that were decoded, at the place of their replacement in the paragraph's text. */
export interface DecodedStretch {
  readonly start: number
  readonly end: number
  readonly original: string
  readonly replacement: string
  /** The encoding. */
  readonly rule: LegacyEncoding
}

export interface DecodedParagraph extends SourceParagraph {
  /** In order, none over another; none holds what cleaning drops or cuts at. */
  readonly decoded?: readonly DecodedStretch[]
}

interface Decoded {
  readonly text: string
  /** For each unit of `text` its place in the source, and the source's length. */
  readonly starts: readonly number[]
  readonly stretches: readonly DecodedStretch[]
}

/** A paragraph with its stretches decoded, and the encodings that it had; null where nothing in it changes. */
export function decodeParagraph(
  from: SourceParagraph,
  stretches: readonly LegacyStretch[],
  verdicts: LegacyVerdicts,
): { readonly paragraph: DecodedParagraph; readonly encodings: ReadonlySet<LegacyEncoding> } | null {
  const first = stretches.find(({ legacy }) => legacy !== null)?.legacy
  if (!first) return null
  const { text, starts, stretches: decoded } = decodeText(from.text, stretches, verdicts)
  // an automatic number has no font of its own; a bullet stays
  const label =
    from.label !== null && verdicts.readsBetterDecoded(from.label, first.encoding)
      ? decodeLegacy(from.label, first.encoding, first).text
      : from.label
  if (decoded.length === 0 && label === from.label) return null
  const place = placeFinder(starts)
  const paragraph: DecodedParagraph = {
    ...from,
    text,
    label,
    runs: from.runs.map((run) => ({ ...run, start: place(run.start), end: place(run.end) })),
    lines: from.lines?.map((line) => moveLine(line, starts, place)) ?? null,
    decoded,
  }
  const encodings = new Set(decoded.map(({ rule }) => rule))
  return { paragraph, encodings: encodings.size === 0 ? new Set([first.encoding]) : encodings }
}

function decodeText(source: string, stretches: readonly LegacyStretch[], verdicts: LegacyVerdicts): Decoded {
  let text = ''
  const starts: number[] = []
  const decoded: DecodedStretch[] = []
  for (const { start, end, legacy, byFont } of stretches) {
    const part = source.slice(start, end)
    const before = text.length
    if (legacy === null) {
      text += part
      for (let i = start; i < end; i++) starts.push(i)
      continue
    }
    const staying = new Set<number>()
    for (const { 0: piece, index } of part.matchAll(/[^ \t\n\r]+/g)) {
      if (!verdicts.readsBetterAsItIs(piece, legacy.encoding, byFont)) continue
      for (let i = 0; i < piece.length; i++) staying.add(index + i)
    }
    const options = { capitals: legacy.capitals, stays: (at: number) => staying.has(at) }
    const { text: letters, starts: from } = decodeLegacy(part, legacy.encoding, options)
    text += letters
    for (let i = 0; i < letters.length; i++) starts.push(start + from[i]!)
    for (const [a, b] of changedStretches(part, letters, from)) {
      decoded.push({
        start: before + a,
        end: before + b,
        original: part.slice(from[a], from[b]),
        replacement: letters.slice(a, b),
        rule: legacy.encoding,
      })
    }
  }
  starts.push(source.length)
  return { text, starts, stretches: decoded }
}

/** What cleaning may drop, or cut a paragraph at; a stretch ends before it. */
const cut =
  /[\t\n\v\f\r\u0000-\u001F\u007F-\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]|[\u0300-\u036F]| {2,}/g

/** From the first letter that changed to the last one before a cut, the plain letters between them with them. */
function changedStretches(source: string, decoded: string, from: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  const scan = (start: number, end: number) => {
    let first = -1
    let last = -1
    for (let i = start; i < end; i++) {
      if (source.slice(from[i], from[i + 1]) === decoded[i]) continue
      if (first < 0) first = i
      last = i
    }
    if (first >= 0) found.push([first, last + 1])
  }
  let at = 0
  for (const { 0: gap, index } of decoded.matchAll(cut)) {
    scan(at, index)
    at = index + gap.length
  }
  scan(at, decoded.length)
  return found
}

/** Place in the decoded text of one in the source; within a letter of two units, behind the letter. */
function placeFinder(starts: readonly number[]): (at: number) => number {
  return (at) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < at) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** One edge for each letter: the space of a mark goes to the letter that it stands on. */
function moveLine(line: SourceLine, starts: readonly number[], place: (at: number) => number): SourceLine {
  const [start, end] = [place(line.start), place(line.end)]
  const edges = new Float32Array(end - start + 1)
  const last = line.end - line.start
  for (let i = start; i < end; i++) {
    edges[i - start] = line.edges[Math.min(last, Math.max(0, starts[i]! - line.start))]!
  }
  edges[end - start] = line.edges[last]!
  return { ...line, start, end, edges: Array.isArray(line.edges) ? [...edges] : edges }
}
