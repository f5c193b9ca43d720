import { z } from 'zod'
import { isoDate } from './shared.js'

export const orgLevel = z.enum(['central', 'province', 'district', 'commune', 'all', 'other'])
export type OrgLevel = z.infer<typeof orgLevel>

/** A body (or a group of bodies) as a document names it. */
export const orgRef = z
  .strictObject({
    text: z.string().meta({ description: 'the words of the document' }),
    id: z.string().meta({ description: 'slug of the canonical name' }),
    name: z.string().meta({ description: 'canonical name: one for all spellings' }),
    level: orgLevel.meta({ description: 'tier of government' }),
    collective: z.boolean().meta({ description: 'true for a group of bodies' }),
    qualifier: z.string().nullable().meta({ description: 'what narrows the body, e.g. `được chọn thí điểm`' }),
    head: z.boolean().meta({ description: 'true where the words name the head of the body (`Giám đốc Sở …`)' }),
    known: z
      .boolean()
      .meta({ description: 'false where the register has no such body; then `name` is the cleaned text' }),
  })
  .meta({ id: 'OrgRef' })
export type OrgRef = z.infer<typeof orgRef>

export const termKind = z.enum([
  'interval',
  'deadline',
  'continuous',
  'recurring',
  'conditional',
  'reference',
  'unparsed',
])
export type TermKind = z.infer<typeof termKind>

export const term = z
  .strictObject({
    kind: termKind.meta({ description: 'what sort of time it states' }),
    start: isoDate.nullable().meta({ description: 'first day, inclusive' }),
    end: isoDate.nullable().meta({ description: 'last day, inclusive; for a deadline the date it names' }),
    recurrence: z.string().nullable().meta({ description: 'RFC 5545 RRULE, e.g. `FREQ=MONTHLY;INTERVAL=3`' }),
    times: z.int().min(1).nullable().meta({ description: 'how often within one recurrence (`Mỗi tháng 02 kỳ` is 2)' }),
    condition: z.string().nullable().meta({ description: 'the words of a condition or of what the time refers to' }),
  })
  .meta({ id: 'Term' })
export type Term = z.infer<typeof term>

/** When: the words and the union of the terms they state. */
export const timeline = z
  .strictObject({
    text: z.string().meta({ description: 'the words of the document' }),
    terms: z.array(term).meta({ description: 'union of terms' }),
  })
  .meta({ id: 'Timeline' })
export type Timeline = z.infer<typeof timeline>

export const budgetSource = z.strictObject({
  name: z.string().meta({ description: 'canonical name of the source of money, e.g. `Ngân sách tỉnh`' }),
  amount: z.int().nullable().meta({ description: 'VND, null where the split is not said' }),
})

export const budget = z
  .strictObject({
    text: z.string().meta({ description: 'the words of the document' }),
    amount: z.int().nullable().meta({ description: 'VND' }),
    per: z.string().nullable().meta({ description: 'unit that the amount is for: `huyện`, `kỳ`' }),
    basis: z.string().nullable().meta({ description: 'the words, where they name no sum: `Kinh phí tự chủ`' }),
    sources: z.array(budgetSource).meta({ description: 'who pays' }),
  })
  .meta({ id: 'Budget' })
export type Budget = z.infer<typeof budget>

export const comparator = z.enum(['eq', 'gt', 'gte', 'lt', 'lte', 'between', 'top'])
export type Comparator = z.infer<typeof comparator>

export const direction = z.enum(['increase', 'decrease'])
export type Direction = z.infer<typeof direction>

export const baseline = z
  .strictObject({
    text: z.string().meta({ description: 'the words that state it' }),
    year: z.int().nullable().meta({ description: 'year of the earlier value' }),
    value: z.number().nullable().meta({ description: 'the earlier value' }),
  })
  .meta({ id: 'Baseline' })
export type Baseline = z.infer<typeof baseline>

export const documentKindCode = z.enum(['KH', 'CT', 'QĐ', 'NQ', 'CTr', 'ĐA', 'BC', 'CV', 'TB', 'OTHER'])
export type DocumentKindCode = z.infer<typeof documentKindCode>

export const provinceRef = z
  .strictObject({
    code: z
      .string()
      .regex(/^\d{2}$/)
      .meta({ description: 'General Statistics Office code as of the issue date' }),
    name: z.string().meta({ description: 'name as of the issue date' }),
    successor: z
      .strictObject({
        code: z
          .string()
          .regex(/^\d{2}$/)
          .meta({ description: 'General Statistics Office code of the new province' }),
        name: z.string().meta({ description: 'its name' }),
        since: isoDate.meta({ description: 'first day of the new province' }),
      })
      .nullable()
      .meta({ description: 'the province that it became by the mergers of 2025-07-01; null where none changed it' }),
  })
  .meta({ id: 'ProvinceRef' })
export type ProvinceRef = z.infer<typeof provinceRef>
