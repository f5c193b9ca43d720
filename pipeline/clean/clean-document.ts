import type {
  Finding,
  Outcome,
  SourceCell,
  SourceDocument,
  SourceLine,
  SourceParagraph,
  SourceTable,
} from '../../schema/index.js'
import type { ReadWord } from '../readings.js'
import { cleanLines } from './clean-lines.js'
import { cleanListNumbers, cleanOrdinals } from './clean-ordinals.js'
import { cleanReadings } from './clean-readings.js'
import { cleanWords, invisible, isClean, type LocalCorrection } from './clean-words.js'
import { splitLines } from './cut-paragraph.js'
import type { DecodedParagraph } from './decoded-paragraph.js'
import { decodeLegacyText } from './legacy-text.js'

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
  /** How surely a reading machine read the words, with their offsets in `text`; none for born-digital text. */
  readonly readings: readonly ReadWord[]
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

/** Decodes and cleans every paragraph of a source document. Says once how many had to be composed to NFC. */
export function cleanDocument(original: SourceDocument): Outcome<CleanDocument> {
  const { value: source, findings: decoded } = decodeLegacyText(original)
  let composed = 0
  const paragraph = (from: SourceParagraph): CleanParagraph => {
    if (!isClean(from.text) && isDecomposed(from.text)) composed++
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
    const rows = block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) }))
    return [{ kind: 'table', certainty: block.certainty, rows: cleanOrdinals(rows) }]
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
  return { value: { blocks: cleanListNumbers(blocks) }, findings }
}

function isDecomposed(text: string): boolean {
  const printed = text.replace(invisible, '')
  return printed.normalize('NFC') !== printed
}

export function cleanParagraph(from: DecodedParagraph): CleanParagraph {
  const { text, corrections } = cleanWords(from.text, from.decoded, from.runs)
  const own = ownCorrections(from, corrections)
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
    lines: from.lines === null ? null : cleanLines(from.lines, from.text, text, own),
    furniture: from.furniture,
    corrections,
    readings: cleanReadings(from.runs, from.text, text, own),
  }
}

/** What cleaning did to the decoded words: lines and runs of a paragraph were moved through decoding already. */
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
