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
  'unsupported-format',
  'no-documents',
  'failed',
])
export type ReasonCode = z.infer<typeof reasonCode>

const counts = z.strictObject({
  tasks: z.int(),
  targets: z.int(),
  responsibilities: z.int(),
  citations: z.int(),
  diagnostics: z.int(),
})

export const manifestEntry = z
  .strictObject({
    path: z.string().meta({ description: 'the input as it was named to the run' }),
    status: inputStatus,
    documentId: z.string().nullable(),
    duplicateOf: z.string().nullable().meta({ description: 'path of the input with the same bytes' }),
    sha256: z.string().nullable(),
    bytes: z.int().nullable(),
    reason: z
      .strictObject({ code: reasonCode, message: bilingual })
      .nullable()
      .meta({ description: 'why the input gave no document' }),
    counts: counts.nullable(),
    diagnostics: z
      .record(z.string(), z.int())
      .nullable()
      .meta({ description: 'how many diagnostics of each code' }),
    milliseconds: z.number().meta({ description: 'time spent on this input; the only figures that differ between equal runs' }),
  })
  .meta({ id: 'ManifestEntry' })
export type ManifestEntry = z.infer<typeof manifestEntry>

export const manifest = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({ name: z.literal('khct'), version: z.string() }),
    inputs: z.array(manifestEntry),
    totals: z.strictObject({
      inputs: z.int(),
      converted: z.int(),
      duplicate: z.int(),
      quarantined: z.int(),
      unsupported: z.int(),
      ...counts.shape,
    }),
    milliseconds: z.number().meta({ description: 'time of the whole run' }),
  })
  .meta({ id: 'Manifest' })
export type Manifest = z.infer<typeof manifest>
