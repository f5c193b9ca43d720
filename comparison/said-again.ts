import type { Restatement } from '../schema/index.js'

/** How many records a plan says again elsewhere as a whole, so that they count no further. */
export function saidAgain(list: readonly Restatement[] = []): Record<'tasks' | 'targets' | 'responsibilities', number> {
  const count = (letter: string) =>
    list.filter(({ recordId, whole }) => whole && recordId[recordId.lastIndexOf('#') + 1] === letter).length
  return { tasks: count('t'), targets: count('g'), responsibilities: count('r') }
}
