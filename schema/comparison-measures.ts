import { z } from 'zod'
import { cellState, recordIds } from './comparison-plans.js'
import { areaId } from './shared.js'

export const matrixCell = z
  .strictObject({
    columnId: z.string().meta({ description: 'column' }),
    areaId: areaId,
    state: cellState.meta({
      description:
        '`stated`, `nothing`, `not-fully-read`, or `uncertain` where all of its records were read with doubt',
    }),
    taskIds: recordIds.meta({ description: 'tasks of the area' }),
    targetIds: recordIds.meta({ description: 'targets of the area that belong to no index criterion' }),
    criterionIds: recordIds.meta({ description: 'targets of the area that are scores of index criteria' }),
    responsibilityIds: recordIds.meta({ description: 'responsibilities of the area' }),
    restatedIds: recordIds.optional().meta({
      description:
        'further records of the area that the plan says again elsewhere (`restated` of the plan, `whole`), so that they are in none of the lists above; left out where there is none',
    }),
  })
  .meta({ id: 'MatrixCell' })
export type MatrixCell = z.infer<typeof matrixCell>

export const figure = z
  .strictObject({
    count: z.int().min(0).meta({ description: 'the figure: how many `ids` there are' }),
    ids: recordIds.meta({ description: 'the records behind it' }),
  })
  .meta({ id: 'Figure' })
export type Figure = z.infer<typeof figure>

export const share = z
  .strictObject({
    count: z.int().min(0).meta({ description: 'how many have it: the number of `ids`' }),
    of: z.int().min(0).meta({ description: 'of how many: the tasks of the same measure' }),
    share: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .meta({ description: 'count ÷ of, four decimals; null where there are none' }),
    ids: recordIds.meta({ description: 'the records that have it' }),
  })
  .meta({ id: 'Share' })
export type Share = z.infer<typeof share>

export const comparisonMeasure = z
  .strictObject({
    columnId: z.string().meta({ description: 'column' }),
    areaId: areaId.nullable().meta({ description: 'area; null for all areas together' }),
    state: cellState.meta({ description: 'as in the matrix' }),
    tasks: figure.meta({ description: 'tasks; one that the plan says twice counts once' }),
    numberedTargets: figure.meta({ description: 'targets without a criterion that state a number' }),
    criteria: figure.meta({ description: 'scores of index criteria' }),
    restated: figure.optional().meta({
      description:
        'records that the plan says again elsewhere, so that no other figure here counts them; left out where there is none',
    }),
    oneLead: share.meta({ description: 'tasks with exactly one lead body, which is no group' }),
    deadline: share.meta({ description: 'tasks with a last day: a term of theirs has an end' }),
    product: share.meta({ description: 'tasks with a product' }),
    money: share.meta({ description: 'tasks with a sum of money' }),
    budget: z
      .strictObject({
        total: z.number().nullable().meta({
          description: 'VND: sums of the tasks without those given for a unit (`per`); null where no task states one',
        }),
        ids: recordIds.meta({ description: 'tasks in the total' }),
        perUnitIds: recordIds.meta({
          description: 'tasks whose sum is for a unit (a district, a time) and is not added',
        }),
        sources: z
          .array(
            z.strictObject({
              name: z.string().nullable().meta({ description: 'who pays; null where the plan does not say' }),
              amount: z
                .number()
                .nullable()
                .meta({ description: 'VND, of those whose split is said; null where none is' }),
              ids: recordIds.meta({ description: 'tasks that it pays for' }),
            }),
          )
          .meta({ description: 'by source of money, the largest first' }),
      })
      .meta({ description: 'money' }),
    quarters: z
      .array(
        z.strictObject({
          quarter: z
            .string()
            .regex(/^\d{4}-Q[1-4]$/)
            .meta({ description: '`2014-Q3`' }),
          ids: recordIds.meta({ description: 'tasks whose last day falls into it' }),
        }),
      )
      .meta({ description: 'last days over quarters, in order; a task counts once, by its last day' }),
    concreteness: z
      .strictObject({
        score: z.number().min(0).max(1).nullable().meta({
          description:
            'mean over tasks of (one lead + last day + product or number + money) ÷ 4, weighted 3:3:3:1; null without tasks',
        }),
        parts: z
          .strictObject({
            oneLead: z.number().nullable().meta({ description: 'share with one lead; weight 0.3' }),
            deadline: z.number().nullable().meta({ description: 'share with a last day; weight 0.3' }),
            result: z
              .number()
              .nullable()
              .meta({ description: 'share with a product or a target of its own; weight 0.3' }),
            money: z.number().nullable().meta({ description: 'share with a sum of money; weight 0.1' }),
          })
          .meta({ description: 'the shares that it is made of' }),
        resultIds: recordIds.meta({ description: 'tasks with a product or a target of their own' }),
      })
      .meta({ description: 'how concrete the plan is: 0.3·oneLead + 0.3·deadline + 0.3·result + 0.1·money' }),
  })
  .meta({ id: 'ComparisonMeasure' })
export type ComparisonMeasure = z.infer<typeof comparisonMeasure>
