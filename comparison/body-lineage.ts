import { bodyById } from '../normalizers/bodies/index.js'
import { moreSuccessions } from './body-successions.js'

const more = new Map(moreSuccessions.map((succession) => [succession.id, succession]))
/** Chains are short; a ring in the data must not hang. */
const MOST_STEPS = 8

/** The body that took over from one, and its first day; null where it still exists, or nothing took over. */
export function successorOf(id: string): { readonly id: string; readonly since: string } | null {
  const body = bodyById(id)
  if (body?.successor != null && body.validTo !== null) return { id: body.successor, since: dayAfter(body.validTo) }
  const added = more.get(id)
  return added === undefined ? null : { id: added.successor, since: added.since }
}

/** The last first day of bodies: a plan that names `Sở Nông nghiệp và Môi trường` was not written before there was one. */
export function bodiesSince(ids: Iterable<string>): string | null {
  let last: string | null = null
  for (const id of ids) {
    const since = bodyById(id)?.validFrom ?? null
    if (since !== null && (last === null || since > last)) last = since
  }
  return last
}

/**
 * The body that has the work of `id` on a day: bodies that stand beside each other in all plans of a comparison stay apart, and
 * meet only where a plan is as late as their merger.
 */
export function bodyOnDay(id: string, day: string): string {
  let at = id
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = successorOf(at)
    if (next === null || next.since > day) return at
    at = next.id
  }
  return at
}

function dayAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
}
