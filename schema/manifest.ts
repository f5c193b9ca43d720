import { z } from 'zod'
import { bilingual, SCHEMA_VERSION } from './shared.js'

export const inputStatus = z.enum(['converted', 'duplicate', 'quarantined', 'unsupported'])
export type InputStatus = z.infer<typeof inputStatus>

export const reasonCode = z.enum([
  'empty',
  'missing',
  'unreadable',
  'binary',
  'too-large',
  'too-slow',
  'damaged',
  'encrypted',
  'wrong-password',
  'needs-ocr',
  'no-text',
  'unsupported-format',
  'not-a-plan',
  'no-documents',
  'failed',
])
export type ReasonCode = z.infer<typeof reasonCode>

const counts = z.strictObject({
  tasks: z.int().meta({ description: 'number of tasks' }),
  targets: z.int().meta({ description: 'number of targets' }),
  responsibilities: z.int().meta({ description: 'number of responsibilities' }),
  citations: z.int().meta({ description: 'number of citations' }),
  diagnostics: z.int().meta({ description: 'number of diagnostics' }),
})

export const manifestEntry = z
  .strictObject({
    path: z.string().meta({ description: 'the input as it was named to the run' }),
    status: inputStatus.meta({ description: 'what became of the input' }),
    documentId: z.string().nullable().meta({ description: 'document that stands for the input' }),
    duplicateOf: z.string().nullable().meta({ description: 'path of the input with the same bytes' }),
    sha256: z.string().nullable().meta({ description: 'hash of its bytes, where it could be read' }),
    bytes: z.int().nullable().meta({ description: 'its size, where known' }),
    reason: z
      .strictObject({
        code: reasonCode.meta({ description: 'why, for machines' }),
        message: bilingual.meta({ description: 'why and what to do, for people' }),
      })
      .nullable()
      .meta({ description: 'why the input gave no document' }),
    counts: counts
      .nullable()
      .meta({ description: 'records of its document; null for a duplicate and where there is none' }),
    pagesNotRead: z
      .array(z.int().min(1))
      .meta({ description: 'pages that could not be read; a document is fully read where this is empty' }),
    ocr: z
      .strictObject({
        engine: z.string().meta({ description: 'what read them, with its version and that of its language data' }),
        pages: z.array(z.int().min(1)).meta({ description: 'pages that were read as pictures' }),
      })
      .nullable()
      .meta({ description: 'which pages were read as pictures, by what; null where none were' }),
    diagnostics: z.record(z.string(), z.int()).nullable().meta({ description: 'how many diagnostics of each code' }),
    milliseconds: z
      .number()
      .meta({ description: 'time spent on this input; the only figures that differ between equal runs' }),
  })
  .meta({ id: 'ManifestEntry' })
export type ManifestEntry = z.infer<typeof manifestEntry>

export const manifest = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).meta({ description: 'version of the record contract' }),
    tool: z
      .strictObject({
        name: z.literal('khct').meta({ description: 'the program' }),
        version: z.string().meta({ description: 'its version' }),
      })
      .meta({ description: 'what wrote the folder' }),
    inputs: z.array(manifestEntry).meta({ description: 'one entry for each input, in the order of names' }),
    totals: z
      .strictObject({
        inputs: z.int().meta({ description: 'inputs in all' }),
        converted: z.int().meta({ description: 'inputs with this status' }),
        duplicate: z.int().meta({ description: 'inputs with this status' }),
        quarantined: z.int().meta({ description: 'inputs with this status' }),
        unsupported: z.int().meta({ description: 'inputs with this status' }),
        partlyRead: z.int().meta({ description: 'converted inputs with pages that could not be read' }),
        ...counts.shape,
      })
      .meta({ description: 'sums over all inputs' }),
    milliseconds: z.number().meta({ description: 'time of the whole run' }),
  })
  .meta({ id: 'Manifest' })
export type Manifest = z.infer<typeof manifest>
