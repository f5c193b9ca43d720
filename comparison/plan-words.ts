import { plainWords } from '../normalizers/areas/phrases.js'
import type { LoadedPlan } from './loaded-plan.js'
import { fieldsOf } from './objects.js'
import type { Terms } from './terms.js'

/** Share of tasks that must name a field before the plan is about it. */
const PROGRAMME = 0.25

/** Plans of the reform are of no other field, however many of their tasks name one. */
const reform = / (?:cải cách hành chính|kiểm soát thủ tục hành chính|công vụ|công chức) /u

/** Fields that a plan is about as a whole: by its title; where that names none, because many of its tasks name them. */
export function programmeOf({ title, tasks }: Pick<LoadedPlan, 'title' | 'tasks'>): ReadonlySet<string> {
  const named = plainWords(title ?? '')
  const titled = fieldsOf(named)
  if (titled.size > 0 || reform.test(` ${named} `)) return titled
  const counts = new Map<string, number>()
  for (const { words } of tasks)
    for (const field of fieldsOf(plainWords(words.text))) counts.set(field, (counts.get(field) ?? 0) + 1)
  const least = Math.max(3, PROGRAMME * tasks.length)
  return new Set([...counts].filter(([, count]) => count >= least).map(([field]) => field))
}

/** Of fewer tasks nothing can be said about what is common to a plan. */
const FEW = 8
/** What is left of a word that every task of a plan has. */
const LEAST_KEPT = 0.3

/** What words tell less in a plan because most of its tasks have them: `các-bon` in a plan on carbon. */
export function keptIn(tasks: readonly { readonly terms: Terms }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  if (tasks.length < FEW) return counts
  for (const { terms } of tasks) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const [term, count] of counts)
    counts.set(term, 1 - (1 - LEAST_KEPT) * Math.sqrt(Math.max(0, (count - 1) / tasks.length)))
  return counts
}
