import type { TaskView } from './task-view.js'

type SetName = { [Name in keyof TaskView]: TaskView[Name] extends ReadonlySet<string> ? Name : never }[keyof TaskView]

const names = ['fields', 'ways', 'people', 'media', 'levels', 'lead', 'cited'] as const satisfies readonly SetName[]

/** Tasks with one set for all equal ones: most are empty, or that of their plan, and two that are one need not be looked into. */
export function withEqualSets(views: readonly TaskView[]): TaskView[] {
  const known = new Map<string, ReadonlySet<string>>()
  return views.map((view) => {
    const shared = { ...view }
    for (const name of names) {
      const key = [...view[name]].join('\n')
      const first = known.get(key)
      if (first === undefined) known.set(key, view[name])
      else shared[name] = first
    }
    return shared
  })
}
