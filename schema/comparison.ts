import { z } from 'zod'
import { comparisonBodies } from './comparison-bodies.js'
import { comparisonMeasure, matrixCell } from './comparison-measures.js'
import { comparedArea, comparedPlan, comparisonColumn, comparisonRecord, grouping } from './comparison-plans.js'
import { targetTable, taskTable } from './comparison-tables.js'
import { yearChanges } from './comparison-years.js'
import { severity } from './records.js'
import { bilingual } from './shared.js'

export * from './comparison-bodies.js'
export * from './comparison-measures.js'
export * from './comparison-plans.js'
export * from './comparison-tables.js'
export * from './comparison-years.js'

/** The version of comparison.json; it changes apart from the version of the records. */
export const COMPARISON_VERSION = '1'

export const comparisonDiagnosticCode = z.enum([
  'not-fully-read',
  'doubtful-records',
  'unknown-province',
  'unknown-year',
  'no-records',
  'same-document',
  'perhaps-same',
  'other-areas',
  'one-plan',
  'conflicting-values',
  'said-twice',
  'province-merged',
])
export type ComparisonDiagnosticCode = z.infer<typeof comparisonDiagnosticCode>

export const comparisonDiagnostic = z
  .strictObject({
    code: comparisonDiagnosticCode.meta({
      description:
        '`not-fully-read` (pages or parts of the plan could not be read), `doubtful-records`, `unknown-province`, `unknown-year`, `no-records`, `same-document` (read in two runs, counted once), `perhaps-same` (two files that look like one document: both count), `other-areas` (areas of another taxonomy), `one-plan` (nothing to lay beside it), `conflicting-values` (one plan states two values for one indicator), `said-twice` (the text says what a table or an appendix says again), `province-merged` (a province that was asked for, or is compared, became part of another)',
    }),
    severity: severity.meta({ description: '`error`, `warning` or `info`' }),
    message: bilingual.meta({ description: 'the same for people' }),
    documentId: z.string().nullable().meta({ description: 'plan that it is about; null where it is about all' }),
    recordIds: z.array(z.string()).meta({ description: 'records that it is about' }),
  })
  .meta({ id: 'ComparisonDiagnostic' })
export type ComparisonDiagnostic = z.infer<typeof comparisonDiagnostic>

export const comparison = z
  .strictObject({
    schemaVersion: z.literal(COMPARISON_VERSION).meta({ description: 'version of this contract' }),
    by: grouping.meta({ description: 'what a column is: all plans of a province, of a year, or one document' }),
    filter: z
      .strictObject({
        provinces: z.array(z.string()).meta({ description: 'names of provinces that were asked for; empty for all' }),
        years: z.array(z.int()).meta({ description: 'years that were asked for; empty for all' }),
        kinds: z.array(z.string()).meta({ description: 'codes of kinds that were asked for; empty for all' }),
        areas: z.array(z.string()).meta({ description: 'ids of areas that were asked for; empty for all' }),
      })
      .meta({ description: 'what was asked for, as it was understood' }),
    plans: z.array(comparedPlan).meta({ description: 'plans in the order of province, year, id' }),
    columns: z
      .array(comparisonColumn)
      .meta({ description: 'columns from left to right: one or several plans each; every plan stands in one' }),
    areas: z
      .array(comparedArea)
      .meta({ description: 'areas of the rows, in the order of the taxonomy; `none` (no area is known) last' }),
    matrix: z.array(matrixCell).meta({ description: 'every column with every area, column by column' }),
    measures: z
      .array(comparisonMeasure)
      .meta({ description: 'figures of every column: of all areas together (`areaId` null), then of each area' }),
    targets: z.array(targetTable).meta({
      description:
        'targets without a criterion lined up: a row for each indicator, those that most columns have first; a row may have one plan only',
    }),
    criteria: z
      .array(targetTable)
      .meta({ description: 'targets of index tables lined up: a row for each criterion, in the order of codes' }),
    tasks: taskTable.meta({ description: 'tasks that are the same job in other words, and those that have no match' }),
    bodies: z
      .array(comparisonBodies)
      .meta({ description: 'bodies through renames and mergers, those with most work first' }),
    years: z
      .array(yearChanges)
      .meta({ description: 'what changed between two plans of one province, or of one and its successor' }),
    diagnostics: z.array(comparisonDiagnostic).meta({ description: 'what a reader of the comparison should know' }),
    records: z
      .record(z.string(), comparisonRecord)
      .meta({ description: 'record id → its words: every id in this file is a key here' }),
  })
  .meta({ id: 'Comparison' })
export type Comparison = z.infer<typeof comparison>
