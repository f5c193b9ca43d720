import { z } from 'zod'
import { areaId, bilingual, isoDate } from './shared.js'
import { provinceRef } from './values.js'

/**
 * What a cell says, always told apart. `stated`: the plan says it and it was read well. `nothing`: the plan was read to its end
 * and says nothing. `not-fully-read`: pages were not read, so that absence is not known. `uncertain`: something stands there,
 * but its value is null, the reading was doubtful or a diagnostic lies on it.
 */
export const cellState = z.enum(['stated', 'nothing', 'not-fully-read', 'uncertain'])
export type CellState = z.infer<typeof cellState>

/** What a cell that has no record may say. */
export const absence = z.enum(['nothing', 'not-fully-read'])
export type Absence = z.infer<typeof absence>

export const grouping = z.enum(['province', 'year', 'document'])
export type Grouping = z.infer<typeof grouping>

export const recordIds = z.array(z.string())

/** One plan says the same in its running text and again in a table or an appendix. */
export const restatement = z
  .strictObject({
    recordId: z.string().meta({ description: 'task or target that the plan says again' }),
    byIds: z.array(z.string()).min(1).meta({ description: 'records of the same plan that say it again' }),
    whole: z.boolean().meta({
      description:
        'true: they say all of it, words and fields, and it counts no further; false: they say a part of it, and all count',
    }),
    score: z.number().min(0).max(1).meta({ description: 'share of its words that they say' }),
  })
  .meta({ id: 'Restatement' })
export type Restatement = z.infer<typeof restatement>

export const comparedPlan = z
  .strictObject({
    documentId: z.string().meta({ description: 'id of the document' }),
    run: z.string().meta({ description: 'the results folder that it was loaded from, as it was named' }),
    columnId: z.string().meta({ description: 'column that it stands in' }),
    province: provinceRef.nullable().meta({ description: 'province of the issuer' }),
    territory: z
      .strictObject({
        id: z.string().meta({
          description:
            'slug of the name (`hung-yen`), with `-2025` for a province that the merger of 2025-07-01 formed, also where it kept the name: plans with one id are of one province',
        }),
        name: z.string().meta({
          description:
            'name of the province as of the issue date, else the place of issue; of a document of a central body the name of that body',
        }),
      })
      .nullable()
      .meta({ description: 'what it counts as province of, also where the register has no such province' }),
    period: z
      .strictObject({
        from: z.int().meta({ description: 'first year' }),
        to: z.int().meta({ description: 'last year' }),
      })
      .nullable()
      .meta({
        description: 'years that it covers: those it says, else the year of issue; null where neither is known',
      }),
    issuedOn: isoDate.nullable().meta({ description: 'date of issue' }),
    kind: z
      .strictObject({
        code: z.string().meta({ description: '`KH` is a plan, `CT` a directive' }),
        label: z.string().meta({ description: 'the kind in words' }),
      })
      .meta({ description: 'kind of document' }),
    symbol: z.string().nullable().meta({ description: 'number and symbol: `01/KH-UBND`' }),
    title: z.string().nullable().meta({ description: 'the subject' }),
    sourcePath: z.string().meta({ description: 'the file, as it was named to the run that read it' }),
    pages: z.int().nullable().meta({ description: 'number of pages, where the format has pages' }),
    fullyRead: z.boolean().meta({ description: 'false where pages or parts of it could not be read' }),
    pagesNotRead: z.array(z.int()).meta({ description: 'pages that could not be read' }),
    doubtful: recordIds.meta({
      description: 'its records that were read with doubt: low confidence, or a diagnostic on them',
    }),
    counts: z
      .strictObject({
        tasks: z.int().meta({ description: 'tasks that are compared' }),
        targets: z.int().meta({ description: 'targets that are compared, those of index criteria included' }),
        responsibilities: z.int().meta({ description: 'responsibilities that are compared' }),
      })
      .meta({ description: 'how many of its records are compared (after the filter of areas)' }),
    restated: z.array(restatement).optional().meta({
      description:
        'what it says in its text and again in a table or an appendix: tasks, then targets, then duties; left out where there is nothing',
    }),
    diagnostics: z
      .record(z.string(), z.int())
      .meta({ description: 'how many diagnostics of each code the reading of the plan left' }),
  })
  .meta({ id: 'ComparedPlan' })
export type ComparedPlan = z.infer<typeof comparedPlan>

export const comparisonColumn = z
  .strictObject({
    id: z
      .string()
      .meta({ description: 'the document id, slug of the province (`hung-yen`) or years (`2014`, `2021-2025`)' }),
    label: bilingual.meta({ description: 'head of the column: `Hưng Yên 2014`' }),
    documentIds: z.array(z.string()).meta({ description: 'its plans' }),
    absence: absence.meta({
      description:
        'state of every cell of this column that a table leaves out: `not-fully-read` where one of its plans was not read whole',
    }),
  })
  .meta({ id: 'ComparisonColumn' })
export type ComparisonColumn = z.infer<typeof comparisonColumn>

export const comparedArea = z
  .strictObject({
    id: areaId,
    name: bilingual.meta({ description: 'the area for people' }),
  })
  .meta({ id: 'ComparedArea' })
export type ComparedArea = z.infer<typeof comparedArea>

export const recordKind = z.enum(['task', 'target', 'responsibility'])
export type RecordKind = z.infer<typeof recordKind>

/** The words of a record, held once for all that name its id. */
export const comparisonRecord = z
  .strictObject({
    documentId: z.string().meta({ description: 'plan that it stands in' }),
    kind: recordKind.meta({ description: 'what it is' }),
    area: areaId.nullable().meta({ description: 'its area' }),
    code: z.string().nullable().meta({ description: 'code of a task or of an index criterion' }),
    text: z.string().meta({ description: 'its words in the plan: of a task, of a target, of the duty' }),
    sectionPath: z.string().nullable().meta({ description: 'section that it stands in: `II.1.a`' }),
    page: z.int().nullable().meta({ description: 'page of its first words, where the format has pages' }),
    confidence: z.number().min(0).max(1).meta({ description: 'how sure the reading is, 0..1' }),
    doubts: z
      .array(z.string())
      .meta({ description: 'why it is doubtful: `low-confidence`, or codes of the diagnostics that lie on its words' }),
    evidence: z
      .array(
        z.strictObject({
          field: z.string().meta({ description: 'field of the record that these words gave' }),
          start: z.int().min(0).meta({ description: 'first character of the words in `text` of the document' }),
          end: z.int().min(0).meta({ description: 'one past the last' }),
          page: z.int().nullable().meta({ description: 'page number, where the format has pages' }),
          quote: z
            .string()
            .nullable()
            .meta({ description: 'the exact words; null where they are those of `text` above' }),
        }),
      )
      .meta({ description: 'the places behind its fields' }),
  })
  .meta({ id: 'ComparisonRecord' })
export type ComparisonRecord = z.infer<typeof comparisonRecord>
