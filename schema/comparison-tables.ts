import { z } from 'zod'
import { cellState, recordIds } from './comparison-plans.js'
import { areaId, bilingual, isoDate } from './shared.js'
import { baseline, comparator, direction, orgLevel } from './values.js'

/** Why two records were lined up. */
export const matchLink = z
  .strictObject({
    from: z.string().meta({ description: 'record at the centre of the group, or the member that it is nearest to' }),
    to: z.string().meta({ description: 'record that is lined up with it' }),
    score: z.number().min(0).max(1).meta({ description: 'how alike they are, 0..1' }),
    reason: bilingual.meta({ description: 'why, in words' }),
    words: z.array(z.string()).meta({ description: 'the words that they share, the most telling first' }),
  })
  .meta({ id: 'MatchLink' })
export type MatchLink = z.infer<typeof matchLink>

/** One value that a plan states for an indicator. */
export const statedValue = z
  .strictObject({
    recordId: z.string().meta({ description: 'the target' }),
    state: z
      .enum(['stated', 'uncertain'])
      .meta({ description: '`uncertain` where the value is null or was read with doubt' }),
    indicator: z.string().meta({ description: 'the indicator in the words of this plan' }),
    subject: z.string().nullable().meta({ description: 'whose, in the words of this plan' }),
    comparator: comparator.meta({ description: 'how the value binds' }),
    value: z.number().nullable().meta({ description: 'the number' }),
    valueMax: z.number().nullable().meta({ description: 'upper bound of `between`' }),
    unit: z.string().nullable().meta({ description: 'unit' }),
    due: isoDate.nullable().meta({ description: 'last day by which it is due; null where none is said' }),
    dueText: z.string().nullable().meta({ description: 'the words of that time' }),
    baseline: baseline.nullable().meta({ description: 'what it is measured against' }),
    maximum: z.number().nullable().meta({ description: 'highest score of the criterion' }),
  })
  .meta({ id: 'StatedValue' })
export type StatedValue = z.infer<typeof statedValue>

/** A row that says nearly the same of something else: beside it, never in it. */
export const nearRow = z
  .strictObject({
    rowId: z.string().meta({ description: 'the other row, of targets (`g3`) or of criteria (`k3`)' }),
    differs: z
      .array(z.enum(['tier', 'grade', 'table']))
      .min(1)
      .meta({
        description:
          'why it is not the same row: `tier` (of government), `grade` (`mức độ 3`, `mức độ 4`), `table` (one stands in an index table)',
      }),
    score: z.number().min(0).max(1).meta({ description: 'how alike their words are, 0..1' }),
    reason: bilingual.meta({ description: 'what is alike and what differs, in words' }),
  })
  .meta({ id: 'NearRow' })
export type NearRow = z.infer<typeof nearRow>

export const targetAgreement = z.enum(['one-column', 'same', 'different', 'conflict', 'unknown'])
export type TargetAgreement = z.infer<typeof targetAgreement>

/** A row of the tables of targets and criteria. */
export const targetTable = z
  .strictObject({
    id: z.string().meta({ description: '`g1`, `g2` … for targets; `k1`, `k2` … for criteria' }),
    areaId: areaId.nullable(),
    indicator: z.string().meta({ description: 'the indicator in the words of the centre of the group' }),
    subject: z.string().nullable().meta({ description: 'whose' }),
    level: orgLevel
      .nullable()
      .meta({ description: 'tier of government that it speaks of; `all` for all three; null for none or two' }),
    levels: z
      .array(orgLevel)
      .optional()
      .meta({ description: 'tiers that its words name; left out where there is none' }),
    unit: z.string().nullable().meta({ description: 'unit, one for all values of the row' }),
    direction: direction.nullable().meta({ description: 'whether the values are changes, and which way' }),
    criterion: z.string().nullable().meta({ description: 'code of the index criterion; null for other targets' }),
    agreement: targetAgreement.meta({
      description:
        '`one-column`; `same` or `different` values of columns, whatever their dates; `conflict`: one plan states two values for one date; `unknown` where a value is null',
    }),
    conflictIds: recordIds.meta({ description: 'targets that conflict within one plan' }),
    cells: z
      .array(
        z.strictObject({
          columnId: z.string().meta({ description: 'column' }),
          state: cellState.meta({ description: '`stated`, or `uncertain` where all values are' }),
          values: z.array(statedValue).meta({ description: 'what its plans state, by due date' }),
        }),
      )
      .meta({ description: 'columns that state it; a column that is left out has its `absence` as state' }),
    links: z.array(matchLink).meta({ description: 'why its targets are lined up; empty where there is one' }),
    near: z.array(nearRow).optional().meta({
      description: 'rows that come near and are something else, the nearest first; left out where there is none',
    }),
  })
  .meta({ id: 'TargetRow' })
export type TargetRow = z.infer<typeof targetTable>

export const taskGroup = z
  .strictObject({
    id: z.string().meta({ description: '`j1`, `j2` …' }),
    areaId: areaId.nullable(),
    centreId: z.string().meta({ description: 'the task that the others are measured against' }),
    relation: z
      .enum(['one-to-one', 'one-to-many'])
      .meta({ description: '`one-to-many` where one plan has several tasks in the group' }),
    score: z.number().min(0).max(1).meta({ description: 'the lowest score of its links' }),
    cells: z
      .array(
        z.strictObject({
          columnId: z.string().meta({ description: 'column' }),
          state: cellState.meta({
            description: '`stated`, or `uncertain` where all of its tasks were read with doubt',
          }),
          taskIds: recordIds.meta({ description: 'its tasks that are this job' }),
        }),
      )
      .meta({ description: 'columns that have the job; a column that is left out has its `absence` as state' }),
    links: z.array(matchLink).meta({ description: 'why each other task is in the group' }),
  })
  .meta({ id: 'TaskGroup' })
export type TaskGroup = z.infer<typeof taskGroup>

export const taskTable = z.strictObject({
  groups: z.array(taskGroup).meta({ description: 'jobs that tasks of several plans are, those of most columns first' }),
  also: z.array(matchLink).meta({
    description: 'tasks that are alike, too, though they do not stand in one group: a long task is several jobs',
  }),
  unmatched: z
    .array(
      z.strictObject({
        columnId: z.string().meta({ description: 'column' }),
        taskId: z.string().meta({ description: 'the task' }),
        state: z.enum(['stated', 'uncertain']).meta({ description: '`uncertain` where it was read with doubt' }),
        nearestId: z
          .string()
          .nullable()
          .meta({ description: 'task of another plan that comes nearest, and is not near enough' }),
        nearestScore: z.number().min(0).max(1).nullable().meta({ description: 'how near it comes' }),
      }),
    )
    .meta({
      description:
        'tasks in no group and in no link of `also`: no other plan has them; in the order of columns and of reading; one that its plan says twice stands here once',
    }),
})
export type TaskTable = z.infer<typeof taskTable>
