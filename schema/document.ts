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

/**
 * What the text layer of a page is worth: `text` reads as language, `stamp-only` has but the words of a signing program over
 * an image, `garbled` does not read as language (broken map of letters, junk of a reading machine), `image` has no text,
 * `blank` nothing at all, `failed` could not be read (damaged, or beyond the limits).
 */
export const textLayer = z.enum(['text', 'stamp-only', 'garbled', 'image', 'blank', 'failed'])
export type TextLayer = z.infer<typeof textLayer>

/** A page with such a layer is not read; null (no layer is known) and `blank` leave nothing unread. */
export function isUnread(layer: TextLayer | null): layer is Exclude<TextLayer, 'text' | 'blank'> {
  return layer !== null && layer !== 'text' && layer !== 'blank'
}

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
  'footnote',
  'pageFurniture',
  'other',
])
export type BlockRole = z.infer<typeof blockRole>

export const block = z
  .strictObject({
    id: z.string().meta({ description: 'id within the document' }),
    type: blockType.meta({ description: 'what the block is by its form' }),
    role: blockRole.meta({ description: 'what the block is for' }),
    start: z.int().min(0).meta({ description: 'first character in `text`' }),
    end: z.int().min(0).meta({ description: 'one past the last character' }),
    page: z.int().min(1).nullable().meta({ description: 'page number, where the format has pages' }),
    bbox: boundingBox.nullable().meta({ description: 'box on that page, where the format has positions' }),
    sectionId: z.string().nullable().meta({ description: 'section that it stands in' }),
  })
  .meta({ id: 'Block' })
export type Block = z.infer<typeof block>

export const section = z
  .strictObject({
    id: z.string().meta({ description: 'id within the document' }),
    parentId: z.string().nullable().meta({ description: 'section above it; null at the root' }),
    marker: z.string().nullable().meta({ description: 'as written, without closing punctuation: `II`, `1.1`, `a`' }),
    path: z.string().meta({ description: 'markers from the root: `II.1.a`' }),
    level: z.int().min(1).meta({ description: 'depth in the tree, 1 at the root' }),
    heading: z.string().meta({ description: 'the heading without its marker' }),
    role: blockRole.meta({ description: 'what the section is for' }),
    area: areaId
      .nullable()
      .meta({ description: 'area that its heading, or one above it, names; null where none does' }),
    start: z.int().min(0).meta({ description: 'first character in `text`' }),
    end: z.int().min(0).meta({ description: 'one past the last character, sections below it included' }),
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
    text: z.string().meta({ description: 'words of the cell, pieces cut by a page break joined by one space' }),
    inherited: z.boolean().meta({ description: 'true where a merged or empty cell goes on from above' }),
    spans: z.array(span).meta({ description: 'where its words stand; more than one where a page break cuts the cell' }),
  })
  .meta({ id: 'TableCell' })
export type TableCell = z.infer<typeof tableCell>

export const table = z
  .strictObject({
    id: z.string().meta({ description: 'id within the document' }),
    sectionId: z.string().nullable().meta({ description: 'section that it stands in' }),
    caption: z.string().nullable().meta({ description: 'line that names the table' }),
    columns: z
      .array(
        z.strictObject({
          name: z.string().meta({ description: 'words of the header' }),
          role: columnRole.meta({ description: 'what the column holds' }),
        }),
      )
      .meta({ description: 'columns from left to right' }),
    rows: z
      .array(
        z.strictObject({
          kind: z
            .enum(['group', 'record', 'total'])
            .meta({ description: 'a group heading, a row of content, or a sum' }),
          cells: z.array(tableCell).meta({ description: 'one for each column' }),
        }),
      )
      .meta({ description: 'rows of all pages, without repeated headers and rows of column numbers' }),
  })
  .meta({ id: 'Table' })
export type Table = z.infer<typeof table>

export const correction = z
  .strictObject({
    start: z.int().min(0).meta({ description: 'first character of the replacement in `text`' }),
    end: z
      .int()
      .min(0)
      .meta({ description: 'one past its last character; equal to `start` where characters were dropped' }),
    original: z.string().meta({ description: 'the characters of the source' }),
    replacement: z.string().meta({ description: 'what `text` has in their place' }),
    rule: z.string().meta({ description: 'name of the rule that made the repair' }),
  })
  .meta({ id: 'Correction' })
export type Correction = z.infer<typeof correction>

export const signatory = z
  .strictObject({
    name: z.string().meta({ description: 'name of the person' }),
    position: z.string().nullable().meta({ description: 'e.g. `CHỦ TỊCH`' }),
    authority: z.string().nullable().meta({ description: 'e.g. `TM. ỦY BAN NHÂN DÂN TỈNH`' }),
    actingFor: z.string().nullable().meta({ description: 'whom a deputy signs for: `CHỦ TỊCH` of `KT. CHỦ TỊCH`' }),
  })
  .meta({ id: 'Signatory' })
export type Signatory = z.infer<typeof signatory>

/** The metadata of a document: what documents.ndjson carries, too. */
export const documentHead = {
  schemaVersion: z.literal(SCHEMA_VERSION).meta({ description: 'version of the record contract' }),
  id: z
    .string()
    .meta({ description: '`<province>-<year>-<kind>-<number>-<8 hex of sha256>`; unknown parts are left out' }),
  source: z
    .strictObject({
      path: z.string().meta({ description: 'the input as it was named to the run' }),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'hash of the bytes of the file' }),
      bytes: z.int().min(0).meta({ description: 'size of the file' }),
      mediaType: z.string().meta({ description: 'e.g. `text/markdown`' }),
      format: sourceFormat.meta({ description: 'format that it was read as' }),
      pages: z.int().min(0).nullable().meta({ description: 'number of pages, where the format has pages' }),
    })
    .meta({ description: 'the file' }),
  kind: z
    .strictObject({
      code: documentKindCode.meta({ description: 'code of the kind: `KH` is a plan, `CT` a directive' }),
      label: z.string().meta({ description: 'the kind in words: `Kế hoạch`' }),
    })
    .meta({ description: 'kind of document' }),
  number: z.string().nullable().meta({ description: '`01`' }),
  symbol: z.string().nullable().meta({ description: 'number and symbol: `01/KH-UBND`' }),
  issuer: orgRef.nullable().meta({ description: 'the body that issued it, named without the province' }),
  province: provinceRef.nullable().meta({ description: 'province of the issuer' }),
  place: z.string().nullable().meta({ description: 'place of issue' }),
  issuedOn: isoDate.nullable().meta({ description: 'date of issue' }),
  title: z.string().nullable().meta({ description: 'the subject, without the line that names the kind' }),
  period: z
    .strictObject({
      from: z.int().nullable().meta({ description: 'first year' }),
      to: z.int().nullable().meta({ description: 'last year' }),
    })
    .nullable()
    .meta({ description: 'years that the plan covers' }),
  signatories: z.array(signatory).meta({ description: 'who signed' }),
  recipients: z.array(z.string()).meta({ description: 'the lines under `Nơi nhận`, without dashes and end marks' }),
}

export const planDocument = z
  .strictObject({
    ...documentHead,
    text: z.string().meta({ description: 'the canonical reading-order text that every offset points into' }),
    pages: z
      .array(
        z.strictObject({
          number: z.int().min(1).meta({ description: 'number of the page, from 1' }),
          start: z.int().min(0).meta({ description: 'first character of the page in `text`' }),
          end: z.int().min(0).meta({ description: 'one past the last character' }),
          width: z.number().meta({ description: 'width in points' }),
          height: z.number().meta({ description: 'height in points' }),
          rotation: z.number().meta({ description: 'how far it is turned, in degrees clockwise' }),
          textLayer: textLayer.nullable().meta({
            description:
              'what its text layer is worth: only `text` and `blank` pages are fully read; null where the format has none',
          }),
        }),
      )
      .meta({ description: 'pages, where the format has them' }),
    corrections: z.array(correction).meta({ description: 'every repair made to the characters of the source' }),
    blocks: z.array(block).meta({ description: 'paragraphs, headings, list items and tables in reading order' }),
    sections: z.array(section).meta({ description: 'the tree of headings, in reading order' }),
    tables: z.array(table).meta({ description: 'logical tables: one even where it spans ten pages' }),
    tasks: z.array(task).meta({ description: 'what somebody is told to do' }),
    targets: z.array(target).meta({ description: 'measurable aims' }),
    responsibilities: z.array(responsibility).meta({ description: 'who must do what' }),
    citations: z.array(citation).meta({ description: 'documents that it cites' }),
    diagnostics: z.array(diagnostic).meta({ description: 'what a reader should look at' }),
    coverage: z
      .strictObject({
        characters: z.int().min(0).meta({ description: 'characters of `text` that are not white space' }),
        claimed: z.int().min(0).meta({ description: 'those of them that a block holds' }),
        unclaimed: z.array(span).meta({ description: 'stretches that no block holds; empty in a sound reading' }),
      })
      .meta({ description: 'how much of the text belongs to a block with a role' }),
  })
  .meta({ id: 'Document' })
export type PlanDocument = z.infer<typeof planDocument>

/** One line of documents.ndjson. */
export const documentSummary = z
  .strictObject({
    ...documentHead,
    counts: z
      .strictObject({
        tasks: z.int().meta({ description: 'number of tasks' }),
        targets: z.int().meta({ description: 'number of targets' }),
        responsibilities: z.int().meta({ description: 'number of responsibilities' }),
        citations: z.int().meta({ description: 'number of citations' }),
        diagnostics: z.int().meta({ description: 'number of diagnostics' }),
      })
      .meta({ description: 'how many records it has' }),
  })
  .meta({ id: 'DocumentSummary' })
export type DocumentSummary = z.infer<typeof documentSummary>
