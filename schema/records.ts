import { z } from 'zod'
import { bilingual, isoDate, recordBase } from './shared.js'
import { baseline, budget, comparator, direction, orgRef, timeline } from './values.js'

export const task = z
  .strictObject({
    ...recordBase,
    code: z
      .string()
      .nullable()
      .meta({ description: 'markers from the root of its list or table: `II.1.a`; `-n` for the n-th bullet' }),
    text: z.string().meta({ description: 'the task in full, verbatim, without its marker' }),
    parents: z.array(z.string()).meta({ description: 'every heading and group above it, from the root down' }),
    products: z.array(z.string()).meta({ description: 'expected outputs' }),
    lead: z.array(orgRef).meta({ description: 'bodies that lead (`chủ trì`)' }),
    coordinate: z.array(orgRef).meta({ description: 'bodies that take part (`phối hợp`)' }),
    monitor: z.array(orgRef).meta({ description: 'bodies that watch over it (`theo dõi`)' }),
    timeline: timeline.nullable().meta({ description: 'when it is to be done' }),
    budget: budget.nullable().meta({ description: 'money for it' }),
    note: z.string().nullable().meta({ description: 'words of the note column' }),
    targetIds: z.array(z.string()).meta({ description: 'targets found in the same words' }),
  })
  .meta({ id: 'Task' })
export type Task = z.infer<typeof task>

export const criterionRef = z
  .strictObject({
    code: z.string().meta({ description: 'code of the criterion: `1.1.1`' }),
    maximum: z.number().nullable().meta({ description: 'highest score of the criterion' }),
  })
  .meta({ id: 'CriterionRef' })

export const target = z
  .strictObject({
    ...recordBase,
    text: z.string().meta({ description: 'the whole statement, verbatim' }),
    indicator: z.string().meta({ description: 'what is measured, the quantity and the comparing words taken out' }),
    subject: z.string().nullable().meta({ description: 'whose: `cán bộ, công chức cấp xã`' }),
    comparator: comparator.meta({
      description:
        'how the value binds: `eq`, `gt`, `gte`, `lt`, `lte`, `between` (with `valueMax`), `top` (among the first)',
    }),
    direction: direction
      .nullable()
      .meta({ description: 'whether the value is a change, and which way; null where it is a level' }),
    value: z.number().nullable().meta({
      description: 'the number; null where only a direction against a baseline is stated, or its figures are doubtful',
    }),
    valueMax: z.number().nullable().meta({ description: 'upper bound of `between`' }),
    unit: z.string().nullable().meta({ description: '`%`, `điểm`, `ngày làm việc` …' }),
    baseline: baseline.nullable().meta({ description: 'what it is measured against' }),
    due: timeline.nullable().meta({ description: 'by when; never the period of the plan itself' }),
    criterion: criterionRef.nullable().meta({ description: 'index tables: the criterion it belongs to' }),
    taskId: z.string().nullable().meta({ description: 'the task whose words it was found in' }),
  })
  .meta({ id: 'Target' })
export type Target = z.infer<typeof target>

export const responsibilityRole = z.enum(['lead', 'coordinate', 'advise', 'implement', 'monitor', 'report', 'fund'])
export type ResponsibilityRole = z.infer<typeof responsibilityRole>

export const responsibility = z
  .strictObject({
    ...recordBase,
    org: orgRef.meta({ description: 'who' }),
    role: responsibilityRole.meta({
      description: 'in which part: leads, coordinates, advises, carries out, monitors, reports, funds',
    }),
    duty: z.string().meta({ description: 'the words of what must be done' }),
    criterion: z.string().nullable().meta({ description: 'code of the index criterion whose cell it comes from' }),
    taskId: z.string().nullable().meta({ description: 'the task whose cells or words it comes from' }),
    due: timeline.nullable().meta({ description: 'by when' }),
  })
  .meta({ id: 'Responsibility' })
export type Responsibility = z.infer<typeof responsibility>

export const citationRole = z.enum(['legalBasis', 'mention'])

export const citation = z
  .strictObject({
    ...recordBase,
    text: z.string().meta({ description: 'the words of the document' }),
    kind: z.string().meta({ description: 'code of the kind of document: `NĐ`, `QĐ`, `TTLT` …' }),
    number: z
      .string()
      .nullable()
      .meta({ description: 'number and symbol: `43/2011/NĐ-CP`; null where its figures were read with doubt' }),
    issuer: z.string().nullable().meta({ description: 'canonical name of the issuer' }),
    issuedOn: isoDate.nullable().meta({ description: 'its date of issue' }),
    key: z
      .string()
      .nullable()
      .meta({ description: 'the number where it carries its own year, else `number@date`; null without a number' }),
    role: citationRole.meta({ description: 'whether the preamble rests on it, or it is only mentioned' }),
  })
  .meta({ id: 'Citation' })
export type Citation = z.infer<typeof citation>

export const severity = z.enum(['info', 'warning', 'error'])
export type Severity = z.infer<typeof severity>

export const diagnosticCode = z.enum([
  'number-mismatch',
  'date-mismatch',
  'duplicate-section',
  'missing-section',
  'sum-mismatch',
  'metadata-recovered',
  'ocr-suspect',
  'row-realigned',
  'row-unaligned',
  'unknown-organisation',
  'unparsed-timeline',
  'missing-metadata',
  'low-text-quality',
  'invalid-encoding',
  'text-normalised',
  'not-a-plan',
  'unclaimed-text',
  'page-not-read',
  'partly-read',
  'lossy-reader',
  'tracked-changes',
  'legacy-encoding',
  'content-left-out',
  'read-by-ocr',
  'doubtful-reading',
  'point-without-record',
])
export type DiagnosticCode = z.infer<typeof diagnosticCode>

export const diagnostic = z
  .strictObject({
    ...recordBase,
    code: diagnosticCode.meta({ description: 'what was noticed; see diagnostics.md' }),
    severity: severity.meta({
      description: '`error`: do not trust the document unseen; `warning`: look at the place; `info`: good to know',
    }),
    message: bilingual.meta({ description: 'the same for people' }),
  })
  .meta({ id: 'Diagnostic' })
export type Diagnostic = z.infer<typeof diagnostic>
