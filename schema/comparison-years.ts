import { z } from 'zod'
import { recordIds } from './comparison-plans.js'
import { bilingual, isoDate } from './shared.js'

export const changeKind = z.enum(['kept', 'dropped', 'new', 'raised', 'lowered', 'postponed', 'advanced', 'uncertain'])
export type ChangeKind = z.infer<typeof changeKind>

export const yearChange = z
  .strictObject({
    kind: changeKind.meta({
      description:
        '`kept`; `dropped` and `new` only where the other plan was read whole; `raised`, `lowered` (number), `postponed`, `advanced` (last day, against the year of each plan); `uncertain` where it cannot be told',
    }),
    of: z.enum(['task', 'target', 'criterion']).meta({ description: 'what changed' }),
    rowId: z.string().nullable().meta({
      description:
        'row of the tables that lines both up; null where there is one side, or where a link of `also` alone lines them up',
    }),
    earlierIds: recordIds.meta({ description: 'records of the earlier plan' }),
    laterIds: recordIds.meta({ description: 'records of the later plan' }),
    reason: bilingual.meta({ description: 'what changed, in words' }),
  })
  .meta({ id: 'YearChange' })
export type YearChange = z.infer<typeof yearChange>

export const yearChanges = z
  .strictObject({
    territory: z
      .strictObject({
        id: z.string().meta({ description: 'slug of the name' }),
        name: z.string().meta({ description: 'name as the plans have it' }),
      })
      .meta({ description: 'the province; that of the later plans where `succession` is there' }),
    succession: z
      .strictObject({
        earlier: z
          .strictObject({
            id: z.string().meta({ description: 'slug of the name' }),
            name: z.string().meta({ description: 'name as the earlier plans have it' }),
          })
          .meta({ description: 'the province of the earlier plans, which is another than `territory`' }),
        formers: z
          .array(z.string())
          .meta({ description: 'names of all provinces that `territory` was formed of, one of which may be its own' }),
        since: isoDate.meta({ description: 'first day of `territory`' }),
        source: z.string().meta({ description: 'number of the document that formed it: `202/2025/QH15`' }),
      })
      .optional()
      .meta({
        description:
          'where the later plans are of the successor of the province of the earlier ones; left out where both are of one province',
      }),
    earlier: z
      .strictObject({
        label: z.string().meta({ description: 'its years: `2014`' }),
        documentIds: z.array(z.string()).meta({ description: 'its plans' }),
      })
      .meta({ description: 'the earlier date' }),
    later: z
      .strictObject({
        label: z.string().meta({ description: 'its years: `2019`' }),
        documentIds: z.array(z.string()).meta({ description: 'its plans' }),
      })
      .meta({ description: 'the later date' }),
    changes: z.array(yearChange).meta({ description: 'targets, then criteria, then tasks' }),
  })
  .meta({ id: 'YearChanges' })
export type YearChanges = z.infer<typeof yearChanges>
