import type { LegacyEncoding } from '../../normalizers/legacy-encodings/index.js'
import type { Finding, Outcome, SourceBlock, SourceCell, SourceDocument, SourceParagraph } from '../../schema/index.js'
import { type DecodedParagraph, decodeParagraph } from './decoded-paragraph.js'
import { LegacyVerdicts } from './legacy-verdicts.js'

const names: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  viscii: 'VISCII',
  vps: 'VPS',
  'windows-1258': 'windows-1258',
}

/** The document with all text of encodings from before Unicode decoded; paragraphs that had such say what they were (`decoded`). */
export function decodeLegacyText(source: SourceDocument): Outcome<SourceDocument> {
  const paragraphs = source.blocks.flatMap(paragraphsOf)
  const verdicts = new LegacyVerdicts(paragraphs)
  const counts = new Map<LegacyEncoding, number>()
  const decoded = new Map<SourceParagraph, DecodedParagraph>()
  for (const [i, paragraph] of paragraphs.entries()) {
    const found = decodeParagraph(paragraph, verdicts.of(i), verdicts)
    if (found === null) continue
    decoded.set(paragraph, found.paragraph)
    for (const encoding of found.encodings) counts.set(encoding, (counts.get(encoding) ?? 0) + 1)
  }
  if (decoded.size === 0) return { value: source, findings: [] }
  const replace = (paragraph: SourceParagraph) => decoded.get(paragraph) ?? paragraph
  const cell = (from: SourceCell): SourceCell => ({ ...from, paragraphs: from.paragraphs.map(replace) })
  const blocks = source.blocks.map(
    (block): SourceBlock =>
      block.kind === 'paragraph'
        ? replace(block)
        : { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) },
  )
  return { value: { ...source, blocks }, findings: [...counts].map(([encoding, count]) => finding(encoding, count)) }
}

function paragraphsOf(block: SourceBlock): readonly SourceParagraph[] {
  return block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

function finding(encoding: LegacyEncoding, count: number): Finding {
  return {
    code: 'legacy-encoding',
    severity: 'info',
    message: {
      vi: `${count} đoạn dùng bảng mã ${names[encoding]} đã được chuyển về Unicode.`,
      en: `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} in the encoding ${names[encoding]} ${count === 1 ? 'was' : 'were'} decoded to Unicode.`,
    },
    spans: [],
    origin: 'body',
  }
}
