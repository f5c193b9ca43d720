import { z } from 'zod'

/** The version of the record contract that this code emits. A change of shape is a new version and a decision in docs/decisions. */
export const SCHEMA_VERSION = '1'

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'ISO 8601 calendar date' })

const offset = z.int().min(0)

export const boundingBox = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .meta({ description: '[left, top, right, bottom] in points from the top left corner of the page' })

/** Where words stand: `text.slice(start, end)` of the document. */
export const span = z.strictObject({
  start: offset.meta({ description: 'first character, in UTF-16 code units of `text`' }),
  end: offset.meta({ description: 'one past the last character' }),
})
export type Span = z.infer<typeof span>

export const evidence = z.strictObject({
  field: z.string().meta({ description: 'name of the field that these words gave' }),
  start: offset.meta({ description: 'first character of the quoted words in `text`' }),
  end: offset.meta({ description: 'one past their last character' }),
  page: z.int().min(1).nullable().meta({ description: 'page number, where the format has pages' }),
  bbox: boundingBox.nullable().meta({ description: 'box on that page, where the format has positions' }),
  confidence: z.number().min(0).max(1).nullable().meta({
    description:
      'how sure the reading machine was of the least certain of these words, 0..1; null for born-digital text',
  }),
})
export type Evidence = z.infer<typeof evidence>

/** A message for people, in both languages. */
export const bilingual = z.strictObject({
  vi: z.string().meta({ description: 'Vietnamese' }),
  en: z.string().meta({ description: 'English' }),
})
export type Bilingual = z.infer<typeof bilingual>

export const areaId = z.string().meta({
  description: 'id of an area of the taxonomy (by default the eight of the national reform programme, or `other`)',
})

/** What every record carries. */
export const recordBase = {
  id: z.string().meta({ description: '`<documentId>#<letter><n>`, in reading order' }),
  documentId: z.string().meta({ description: 'id of the document that the record was read from' }),
  sectionPath: z.string().nullable().meta({ description: 'path of the section that it stands in, e.g. `II.1.a`' }),
  area: areaId.nullable().meta({
    description:
      'id of its area in the taxonomy: of the nearest heading or group that names one, else judged from its words',
  }),
  origin: z.enum(['body', 'table']).meta({ description: 'whether it was read from running text or from a table' }),
  confidence: z.number().min(0).max(1).meta({
    description:
      'how sure the reading is, 0..1; where a machine read the page, times the confidence of the least certain word that the record rests on',
  }),
  evidence: z.array(evidence).meta({
    description:
      'the exact words behind each field; comparator, value, valueMax and unit share those of `value`, what a citation says those of `text`; role is read from the duty or its column, parents from the headings above',
  }),
}
