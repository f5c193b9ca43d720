import { isBareMarker } from '../../extractors/text/lines.js'
import { orderMarks } from '../../normalizers/legacy-encodings/index.js'
import { findRepairs } from '../../normalizers/repair/index.js'
import type {
  Finding,
  Outcome,
  SourceCell,
  SourceDocument,
  SourceLine,
  SourceParagraph,
  SourceTable,
} from '../../schema/index.js'
import { readMarker } from '../outline/markers.js'
import { carryStretches, makeRepairs } from './carried-stretches.js'
import { cleanLines } from './clean-lines.js'
import type { DecodedParagraph, DecodedStretch } from './decoded-paragraph.js'
import { decodeLegacyText } from './legacy-text.js'
import { firstColumnEnd } from './second-column.js'

/** A repair at its place in the paragraph's cleaned text. */
export interface LocalCorrection {
  readonly start: number
  readonly end: number
  readonly original: string
  readonly replacement: string
  readonly rule: string
}

/** A paragraph with its letters put right: NFC, single spaces, no invisible characters, certain misreadings repaired. */
export interface CleanParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly label: string | null
  readonly headingLevel: number | null
  readonly indent: number
  readonly alignment: SourceParagraph['alignment']
  /** How many characters at the start are bold; the whole length for a bold paragraph. */
  readonly boldLead: number
  readonly italic: boolean
  readonly spaceBefore: boolean
  /** Printed lines with their offsets in `text`. */
  readonly lines: readonly SourceLine[] | null
  readonly furniture: SourceParagraph['furniture']
  readonly corrections: readonly LocalCorrection[]
}

export interface CleanCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly paragraphs: readonly CleanParagraph[]
}

export interface CleanRow {
  readonly cells: readonly CleanCell[]
  readonly header: boolean
  readonly breakBefore: boolean
}

export interface CleanTable {
  readonly kind: 'table'
  readonly certainty: SourceTable['certainty']
  readonly rows: readonly CleanRow[]
}

export type CleanBlock = CleanParagraph | CleanTable

export interface CleanDocument {
  readonly blocks: readonly CleanBlock[]
}

/** Characters that print nothing: soft hyphen, zero-width and direction marks, byte-order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g
const invisibleTest = new RegExp(invisible.source)
const wideSpace = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\v\f]/g
const control = /[\u0000-\u0008\u000E-\u001F\u007F]/g
const controlTest = new RegExp(control.source)

/** Decodes and cleans every paragraph of a source document. Says once how many had to be composed to NFC. */
export function cleanDocument(original: SourceDocument): Outcome<CleanDocument> {
  const { value: source, findings: decoded } = decodeLegacyText(original)
  let composed = 0
  const paragraph = (from: SourceParagraph): CleanParagraph => {
    const printed = from.text.replace(invisible, '')
    if (printed.normalize('NFC') !== printed) composed++
    return cleanParagraph(from)
  }
  const cell = (from: SourceCell): CleanCell => ({
    column: from.column,
    columnSpan: from.columnSpan,
    rowSpan: from.rowSpan,
    // a cell may hold an automatic number and no words: the column of ordinals often does
    paragraphs: from.paragraphs
      .flatMap((p) => splitLines(p).map(paragraph))
      .filter((p) => p.text !== '' || p.label !== null),
  })
  const blocks = source.blocks.flatMap((block): CleanBlock[] => {
    if (block.kind === 'paragraph') {
      return splitLines(block)
        .map(paragraph)
        .filter((p) => p.text !== '' || p.label !== null)
    }
    return [
      {
        kind: 'table',
        certainty: block.certainty,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })),
      },
    ]
  })
  const findings: Finding[] = source.notices.map((notice) => ({ ...notice, spans: [], origin: 'body' }))
  findings.push(...decoded)
  if (composed > 0) {
    findings.push({
      code: 'text-normalised',
      severity: 'info',
      message: {
        vi: `${composed} đoạn dùng dấu tổ hợp đã được chuyển về Unicode dựng sẵn (NFC).`,
        en: `${composed} paragraphs with combining marks were composed to Unicode NFC.`,
      },
      spans: [],
      origin: 'body',
    })
  }
  return { value: { blocks }, findings }
}

/** A paragraph with hard line breaks is that many paragraphs: in a letterhead every line says a thing of its own. */
function splitLines(from: DecodedParagraph): DecodedParagraph[] {
  if (!from.text.includes('\n')) return splitColumns(from)
  const parts: DecodedParagraph[] = []
  let offset = 0
  for (const line of from.text.split('\n')) {
    const start = offset
    const end = offset + line.length
    parts.push({ ...partOf(from, start, end), spaceBefore: start === 0 && from.spaceBefore })
    offset = end + 1
  }
  return parts.filter((part) => part.text.trim() !== '').flatMap(splitColumns)
}

/** A stretch of a paragraph as one of its own; the label is the first one's. */
function partOf(from: DecodedParagraph, start: number, end: number): DecodedParagraph {
  return {
    ...from,
    text: from.text.slice(start, end),
    label: start === 0 ? from.label : null,
    runs: from.runs
      .filter((run) => run.start < end && run.end > start)
      .map((run) => ({ ...run, start: Math.max(0, run.start - start), end: Math.min(end, run.end) - start })),
    lines: from.lines === null ? null : linesOf(from.lines, start, end),
    decoded: (from.decoded ?? [])
      .filter((stretch) => stretch.start >= start && stretch.end <= end)
      .map((stretch) => ({ ...stretch, start: stretch.start - start, end: stretch.end - start })),
  }
}

function linesOf(lines: readonly SourceLine[], start: number, end: number): SourceLine[] {
  return lines.flatMap((line): SourceLine[] => {
    const from = Math.max(start, line.start)
    const to = Math.min(end, line.end)
    if (from >= to) return []
    return [
      {
        ...line,
        start: from - start,
        end: to - start,
        edges: line.edges.slice(from - line.start, to - line.start + 1),
      },
    ]
  })
}

const columnGap = /(?<=\S)(?: {4,}|\t+\s*)(?=\S)/g

/** A short line with a wide gap is two columns, as the head and the end of a plan are laid out: `Nơi nhận:      KT. CHỦ TỊCH`. */
function splitColumns(from: DecodedParagraph): DecodedParagraph[] {
  return splitGaps(from).flatMap((part) => {
    const end = firstColumnEnd(part.text)
    return end === null ? [part] : [partOf(part, 0, end), partOf(part, end, part.text.length)]
  })
}

function splitGaps(from: DecodedParagraph): DecodedParagraph[] {
  // blanks to be filled in are no columns: `ngày     tháng 8 năm 2025`, `Số:      /KH-UBND`
  if (from.text.length > 200 || / {4,}(?:\/|tháng|năm|ngày)/iu.test(from.text)) return [from]
  const parts: DecodedParagraph[] = []
  let start = 0
  for (const gap of [...from.text.matchAll(columnGap), null]) {
    // `1.⇥Cải cách thể chế`: the words of an item stand at a tab stop behind its marker
    if (gap !== null && isMarker(from.text.slice(start, gap.index))) continue
    const end = gap === null ? from.text.length : gap.index
    parts.push(partOf(from, start, end))
    start = gap === null ? end : gap.index + gap[0].length
  }
  return parts
}

/** Whether a part is a marker and nothing else: `II.`, `a)`, `-`. */
function isMarker(part: string): boolean {
  const words = part.trim()
  return isBareMarker(words) || readMarker(`${words} X`)?.length === words.length + 1
}

export function cleanParagraph(from: DecodedParagraph): CleanParagraph {
  const { text, corrections } = cleanWords(from.text, from.decoded)
  return {
    kind: 'paragraph',
    text,
    label: from.label === null ? null : cleanWords(from.label).text,
    headingLevel: from.headingLevel,
    indent: from.indent,
    alignment: from.alignment,
    boldLead: leadingLength(from, text, 'bold'),
    italic: from.runs.length > 0 && leadingLength(from, text, 'italic') >= text.length,
    spaceBefore: from.spaceBefore,
    lines: from.lines === null ? null : cleanLines(from.lines, from.text, text, ownCorrections(from, corrections)),
    furniture: from.furniture,
    corrections,
  }
}

/** What cleaning did to the decoded words: the lines of a paragraph were moved through decoding already. */
function ownCorrections(from: DecodedParagraph, corrections: readonly LocalCorrection[]): readonly LocalCorrection[] {
  return from.decoded === undefined || from.decoded.length === 0 ? corrections : cleanWords(from.text).corrections
}

/** Length, in the cleaned text, of the leading part that has a look. */
function leadingLength(from: SourceParagraph, cleaned: string, look: 'bold' | 'italic'): number {
  let end = 0
  for (const run of from.runs) {
    if (!run[look]) continue
    if (from.text.slice(end, run.start).trim() !== '') break
    end = run.end
  }
  if (end === 0) return 0
  if (from.text.slice(end).trim() === '') return cleaned.length
  return Math.min(cleaned.length, cleanWords(from.text.slice(0, end)).text.length)
}

/** A letter with the marks that compose with it, or the spaces between two words. */
const cluster = / +|[^ ][\p{M}\u1161-\u1175\u11A8-\u11C2]*/gu

/** A mark that a footnote belongs to the words before it, as readers of all formats give it, or one character. */
const noteReferenceOrCharacter = /\[\^[\p{L}\p{N}*]{1,6}\]|[\s\S]/gu

function droppedBy(character: string): string | null {
  if (invisibleTest.test(character)) return 'invisible-character'
  return controlTest.test(character) ? 'control-character' : null
}

/** Tells which UTF-16 units of a text cleaning drops. */
function droppedUnits(raw: string): (at: number) => boolean {
  const references = new Set<number>()
  for (const [mark, at] of [...raw.matchAll(noteReferenceOrCharacter)].map((m) => [m[0], m.index] as const)) {
    if (mark.startsWith('[^')) for (let i = 0; i < mark.length; i++) references.add(at + i)
  }
  return (at) => references.has(at) || droppedBy(raw[at]!) !== null
}

/** NFC with single spaces, without what prints nothing and marks of notes; each drop is a correction where it stood. */
function dropUnprinted(raw: string): { text: string; corrections: LocalCorrection[] } {
  const spaced = orderMarks(raw.replace(wideSpace, ' '))
  if (!invisibleTest.test(raw) && !controlTest.test(raw) && !raw.includes('[^'))
    return { text: spaced.normalize('NFC').replace(/ {2,}/g, ' ').trim(), corrections: [] }
  let printed = ''
  const dropped: { at: number; original: string; rule: string }[] = []
  for (const [character] of spaced.matchAll(noteReferenceOrCharacter)) {
    const rule = character.startsWith('[^') ? 'note-reference' : droppedBy(character)
    if (rule !== null) dropped.push({ at: printed.length, original: character, rule })
    else printed += character
  }
  let text = ''
  const corrections: LocalCorrection[] = []
  const place = (before: number) => {
    for (let next = dropped[corrections.length]; next && next.at <= before; next = dropped[corrections.length]) {
      const { original, rule } = next
      corrections.push({ start: text.length, end: text.length, original, replacement: '', rule })
    }
  }
  const words = printed.trimEnd()
  for (const { 0: part, index } of words.matchAll(cluster)) {
    place(index)
    if (!part.startsWith(' ')) text += part.normalize('NFC')
    else if (text !== '') text += ' '
  }
  place(printed.length)
  return { text, corrections }
}

/** The cleaned words and every repair that changed a character; spacing and Unicode form follow the contract unlogged. */
export function cleanWords(
  raw: string,
  decoded: readonly DecodedStretch[] = [],
): { text: string; corrections: LocalCorrection[] } {
  const { text, corrections } = dropUnprinted(raw)
  const repairs = findRepairs(text)
  const spaced = orderMarks(raw.replace(wideSpace, ' '))
  const carried = decoded.length === 0 ? [] : carryStretches(spaced, droppedUnits(spaced), decoded)
  if (repairs.length === 0 && carried.length === 0) return { text, corrections }
  const { text: repaired, changes } = makeRepairs(text, carried, repairs)
  // places of dropped characters shift with the repairs before them
  const shifted = corrections.map((c) => {
    let delta = 0
    for (const r of repairs) if (r.end <= c.start) delta += r.replacement.length - (r.end - r.start)
    return { ...c, start: c.start + delta, end: c.end + delta }
  })
  return { text: repaired, corrections: [...shifted, ...changes].sort((a, b) => a.start - b.start || a.end - b.end) }
}
