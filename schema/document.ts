import { z } from 'zod'
import { citation, diagnostic, responsibility, target, task } from './records.js'
import { areaId, boundingBox, isoDate, SCHEMA_VERSION, span } from './shared.js'
import { documentKindCode, orgRef, provinceRef } from './values.js'

export const sourceFormat = z.enum([
  'pdf',
  'pdf-scanned',
  'docx',
  'doc',
  'odt',
  'rtf',
  'html',
  'markdown',
  'text',
  'image',
])
export type SourceFormat = z.infer<typeof sourceFormat>

export const blockType = z.enum(['heading', 'paragraph', 'listItem', 'table', 'other'])
export type BlockType = z.infer<typeof blockType>

export const blockRole = z.enum([
  'letterhead',
  'title',
  'legalBasis',
  'preamble',
  'situation',
  'objective',
  'requirement',
  'scope',
  'task',
  'target',
  'organisation',
  'budget',
  'closing',
  'recipients',
  'signature',
  'appendixTitle',
  'pageFurniture',
  'other',
])
export type BlockRole = z.infer<typeof blockRole>

export const block = z
  .strictObject({
    id: z.string(),
    type: blockType,
    role: blockRole.meta({ description: 'what the block is for' }),
    start: z.int().min(0),
    end: z.int().min(0),
    page: z.int().min(1).nullable(),
    bbox: boundingBox.nullable(),
    sectionId: z.string().nullable(),
  })
  .meta({ id: 'Block' })
export type Block = z.infer<typeof block>

export const section = z
  .strictObject({
    id: z.string(),
    parentId: z.string().nullable(),
    marker: z.string().nullable().meta({ description: 'as written, without closing punctuation: `II`, `1.1`, `a`' }),
    path: z.string().meta({ description: 'markers from the root: `II.1.a`' }),
    level: z.int().min(1),
    heading: z.string().meta({ description: 'the heading without its marker' }),
    role: blockRole,
    area: areaId.nullable(),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .meta({ id: 'Section' })
export type Section = z.infer<typeof section>

export const columnRole = z.enum([
  'ordinal',
  'group',
  'task',
  'activity',
  'product',
  'lead',
  'coordinate',
  'monitor',
  'timeline',
  'budget',
  'note',
  'criterion',
  'maximum',
  'actual',
  'target',
  'implementation',
  'other',
])
export type ColumnRole = z.infer<typeof columnRole>

export const tableCell = z
  .strictObject({
    text: z.string(),
    inherited: z.boolean().meta({ description: 'true where a merged or empty cell goes on from above' }),
    spans: z.array(span).meta({ description: 'where its words stand; more than one where a page break cuts the cell' }),
  })
  .meta({ id: 'TableCell' })
export type TableCell = z.infer<typeof tableCell>

export const table = z
  .strictObject({
    id: z.string(),
    sectionId: z.string().nullable(),
    caption: z.string().nullable(),
    columns: z.array(z.strictObject({ name: z.string(), role: columnRole })),
    rows: z.array(z.strictObject({ kind: z.enum(['group', 'record', 'total']), cells: z.array(tableCell) })),
  })
  .meta({ id: 'Table' })
export type Table = z.infer<typeof table>

export const correction = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0).meta({ description: 'range of the replacement in `text`; empty where characters were dropped' }),
    original: z.string().meta({ description: 'the characters of the source' }),
    replacement: z.string().meta({ description: 'what `text` has in their place' }),
    rule: z.string().meta({ description: 'name of the rule that made the repair' }),
  })
  .meta({ id: 'Correction' })
export type Correction = z.infer<typeof correction>

export const signatory = z
  .strictObject({
    name: z.string(),
    position: z.string().nullable(),
    authority: z.string().nullable().meta({ description: 'e.g. `TM. ỦY BAN NHÂN DÂN TỈNH`' }),
    actingFor: z.string().nullable().meta({ description: 'whom a deputy signs for: `CHỦ TỊCH` of `KT. CHỦ TỊCH`' }),
  })
  .meta({ id: 'Signatory' })
export type Signatory = z.infer<typeof signatory>

/** The metadata of a document: what documents.ndjson carries, too. */
export const documentHead = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().meta({ description: '`<province>-<year>-<kind>-<number>-<8 hex of sha256>`; unknown parts are left out' }),
  source: z.strictObject({
    path: z.string().meta({ description: 'the input as it was named to the run' }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    mediaType: z.string(),
    format: sourceFormat,
    pages: z.int().min(0).nullable(),
  }),
  kind: z.strictObject({ code: documentKindCode, label: z.string() }),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuer: orgRef.nullable(),
  province: provinceRef.nullable(),
  place: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  title: z.string().nullable(),
  period: z
    .strictObject({ from: z.int().nullable(), to: z.int().nullable() })
    .nullable()
    .meta({ description: 'years that the plan covers' }),
  signatories: z.array(signatory),
  recipients: z.array(z.string()),
}

export const planDocument = z
  .strictObject({
    ...documentHead,
    text: z.string().meta({ description: 'the canonical reading-order text that every offset points into' }),
    pages: z.array(
      z.strictObject({
        number: z.int().min(1),
        start: z.int().min(0),
        end: z.int().min(0),
        width: z.number(),
        height: z.number(),
        rotation: z.number(),
      }),
    ),
    corrections: z.array(correction),
    blocks: z.array(block),
    sections: z.array(section),
    tables: z.array(table),
    tasks: z.array(task),
    targets: z.array(target),
    responsibilities: z.array(responsibility),
    citations: z.array(citation),
    diagnostics: z.array(diagnostic),
    coverage: z.strictObject({
      characters: z.int().min(0).meta({ description: 'characters of `text` that are not white space' }),
      claimed: z.int().min(0).meta({ description: 'those of them that a block holds' }),
      unclaimed: z.array(span),
    }),
  })
  .meta({ id: 'Document' })
export type PlanDocument = z.infer<typeof planDocument>

/** One line of documents.ndjson. */
export const documentSummary = z
  .strictObject({
    ...documentHead,
    counts: z.strictObject({
      tasks: z.int(),
      targets: z.int(),
      responsibilities: z.int(),
      citations: z.int(),
      diagnostics: z.int(),
    }),
  })
  .meta({ id: 'DocumentSummary' })
export type DocumentSummary = z.infer<typeof documentSummary>
