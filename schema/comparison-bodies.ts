import { z } from 'zod'
import { cellState, recordIds } from './comparison-plans.js'
import { isoDate } from './shared.js'
import { orgLevel } from './values.js'

export const comparisonBodies = z
  .strictObject({
    id: z.string().meta({ description: 'id of the body that has the work today' }),
    name: z.string().meta({ description: 'its name' }),
    level: orgLevel.meta({ description: 'tier of government' }),
    collective: z.boolean().meta({ description: 'true for a group of bodies' }),
    known: z.boolean().meta({ description: 'false where the register has no such body' }),
    lineage: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: 'id of the name that a plan used' }),
          name: z.string().meta({ description: 'that name' }),
          since: isoDate
            .nullable()
            .meta({ description: 'day from which its successor has the work; null where it still has it' }),
        }),
      )
      .meta({ description: 'the names that the plans used: its own and those of its predecessors' }),
    cells: z
      .array(
        z.strictObject({
          columnId: z.string().meta({ description: 'column' }),
          state: cellState.meta({
            description: '`stated`, or `uncertain` where all of its records were read with doubt',
          }),
          names: z.array(z.string()).meta({ description: 'names that the plans of the column use' }),
          leadIds: recordIds.meta({ description: 'tasks that it leads' }),
          coordinateIds: recordIds.meta({ description: 'tasks that it takes part in' }),
          dutyIds: recordIds.meta({ description: 'responsibilities of its own that belong to no task' }),
        }),
      )
      .meta({ description: 'columns that name it; a column that is left out has its `absence` as state' }),
  })
  .meta({ id: 'ComparedBody' })
export type ComparedBody = z.infer<typeof comparisonBodies>
